/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-form-section.h"

#include <glib/gi18n-lib.h>

/* More rows than that at once are a questionnaire. */
#define OPEN_ROWS 16

static BrandItemFormSection *
find_section (GArray     *sections,
              const char *title)
{
  for (guint i = 0; i < sections->len; i++)
    if (g_str_equal (g_array_index (sections, BrandItemFormSection, i).title, title))
      return &g_array_index (sections, BrandItemFormSection, i);
  return NULL;
}

static void
count_fields (GArray          *sections,
              const BrandKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const char *title = brand_field_get_section (&kind->fields[i]);
      BrandItemFormSection *section = find_section (sections, title);

      if (!brand_field_is_editable (&kind->fields[i]))
        continue;
      if (section == NULL)
        {
          BrandItemFormSection new_section = { .title = title };

          g_array_append_val (sections, new_section);
          section = find_section (sections, title);
        }
      section->n_fields++;
    }
}

static void
put_notes_last (GArray *sections)
{
  BrandItemFormSection *found = find_section (sections, BRAND_SECTION_NOTES);

  if (found != NULL)
    {
      BrandItemFormSection notes = *found;

      g_array_remove_index (sections,
                            (guint) (found - &g_array_index (sections, BrandItemFormSection, 0)));
      g_array_append_val (sections, notes);
    }
}

GArray *
brand_item_form_list_sections (const BrandKind *kind)
{
  GArray *sections = g_array_new (FALSE, FALSE, sizeof (BrandItemFormSection));
  guint n_rows = 0;

  count_fields (sections, kind);
  put_notes_last (sections);
  for (guint i = 0; i < sections->len; i++)
    {
      BrandItemFormSection *section = &g_array_index (sections, BrandItemFormSection, i);

      n_rows += section->n_fields;
      section->is_open = i == 0 || n_rows <= OPEN_ROWS
                         || g_str_equal (section->title, BRAND_SECTION_NOTES);
    }
  return sections;
}

static gboolean
says_something (const BrandField *field,
                const BrandValue *value)
{
  BrandValue initial;
  gboolean is_same;

  brand_value_init (field, &initial);
  is_same = brand_value_equal (field, value, &initial);
  brand_value_clear (field, &initial);
  return !is_same;
}

char *
brand_item_form_dup_summary (BrandItem  *item,
                             const char *section)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    if (g_str_equal (brand_field_get_section (&kind->fields[i]), section)
        && says_something (&kind->fields[i], brand_item_get_value (item, i)))
      g_strv_builder_add (labels, _(kind->fields[i].label));
  words = g_strv_builder_end (labels);
  return words[0] != NULL ? g_strjoinv (" · ", words) : NULL;
}
