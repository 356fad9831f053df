/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-entry.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/facts/brand-recurrence.h"

static void
entry_clear (gpointer entry)
{
  g_free (((BrandBookEntry *) entry)->value);
}

gboolean
brand_book_says_nothing (const BrandField *field,
                         const BrandValue *value)
{
  const char *name;

  if (brand_value_is_empty (field, value))
    return TRUE;
  if (field->type == BRAND_FIELD_FLAG)
    return value->flag == (field->initial > 0);
  if (brand_field_is_number (field))
    return !field->is_explicit && !field->is_optional
           && fabs (value->number - field->initial) < 1e-12;
  if (field->type != BRAND_FIELD_CHOICE)
    return FALSE;

  name = field->choices[value->choice].name;
  return g_str_equal (name, "unknown") || g_str_equal (name, "none");
}

/* In a list of many items the titles of their parts would be more than what is in them. */
static const char *
get_section (BrandItem        *item,
             const BrandField *field)
{
  return brand_item_get_kind (item)->is_single ? brand_field_get_section (field) : "";
}

static void
add_reference (BrandBook        *self,
               GArray           *entries,
               BrandItem        *item,
               const BrandField *field,
               const char       *id,
               gboolean          is_first)
{
  BrandItem *target = brand_plan_find (self->plan, id);
  BrandBookEntry entry = { get_section (item, field), is_first ? _(field->label) : "" };

  if (target == NULL)
    return;

  entry.value = brand_item_dup_label (target, self->plan);
  if (brand_book_has_kind (self, brand_item_get_kind_id (target)))
    entry.link = brand_item_get_id (target);
  g_array_append_val (entries, entry);
}

static void
add_field (BrandBook        *self,
           GArray           *entries,
           BrandItem        *item,
           const BrandField *field,
           const BrandValue *value)
{
  BrandBookEntry entry = { get_section (item, field), _(field->label) };

  if (field->type == BRAND_FIELD_REFERENCE)
    {
      add_reference (self, entries, item, field, value->text, TRUE);
      return;
    }
  if (field->type == BRAND_FIELD_REFERENCES)
    {
      for (guint i = 0; value->list[i] != NULL; i++)
        add_reference (self, entries, item, field, value->list[i], i == 0);
      return;
    }

  entry.value = brand_format_value (field, value, self->currency);
  entry.is_long = field->type == BRAND_FIELD_LONG_TEXT;
  g_array_append_val (entries, entry);
}

/* What the heading says already. */
static gboolean
is_title (const BrandKind  *kind,
          const BrandField *field)
{
  return !kind->is_single
         && g_str_equal (field->name, kind->title != NULL ? kind->title : "title");
}

/* When a ritual comes back is one sentence, not a field for each word of it. */
static gboolean
is_rhythm (BrandItem        *item,
           const BrandField *field)
{
  static const char *const names[] = { "repeats", "date", "week", "weekday", "month", "offset",
                                       NULL };

  return brand_item_get_kind_id (item) == BRAND_KIND_RITUAL
         && g_strv_contains (names, field->name);
}

static void
add_rhythm (GArray           *entries,
            BrandItem        *item,
            const BrandField *field)
{
  gboolean is_once = brand_item_get_choice (item, "repeats") == BRAND_REPEATS_ONCE;
  BrandBookEntry entry = { "", is_once ? _("Date") : _(field->label),
                           brand_ritual_describe (item) };

  if (*entry.value != '\0')
    g_array_append_val (entries, entry);
  else
    g_free (entry.value);
}

/* The file has a name for programs; people know a preset by another one. */
static void
add_preset (BrandBook        *self,
            GArray           *entries,
            const BrandField *field,
            const char       *id)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  BrandPack pack = (BrandPack) brand_item_get_choice (info, "preset_pack");
  const BrandPreset *preset = self->presets != NULL ? brand_presets_find (self->presets, pack, id)
                                                    : NULL;
  BrandBookEntry entry = { "", _(field->label), preset ? g_strdup (_(preset->name)) : NULL };

  if (preset != NULL)
    g_array_append_val (entries, entry);
}

static gboolean
is_preset (BrandItem        *item,
           const BrandField *field)
{
  return brand_item_get_kind_id (item) == BRAND_KIND_TOUCHPOINT
         && g_str_equal (field->name, "preset");
}

GArray *
brand_book_list_entries (BrandBook      *self,
                         BrandItem      *item,
                         BrandBookFilter filter)
{
  const BrandKind *kind = brand_item_get_kind (item);
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (BrandBookEntry));

  g_array_set_clear_func (entries, entry_clear);
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      const BrandValue *value = brand_item_get_value (item, i);

      if (is_rhythm (item, field))
        {
          if (g_str_equal (field->name, "repeats"))
            add_rhythm (entries, item, field);
        }
      else if (is_title (kind, field) || brand_book_says_nothing (field, value)
               || (filter != NULL && !filter (field)))
        continue;
      else if (is_preset (item, field))
        add_preset (self, entries, field, value->text);
      else
        add_field (self, entries, item, field, value);
    }

  return entries;
}
