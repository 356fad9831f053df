/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"

G_DEFINE_QUARK (brand-model-error-quark, brand_model_error)

#define ID_LENGTH 12
#define ID_MAX_LENGTH 64

int
brand_kind_find_field (const BrandKind *kind,
                       const char      *name)
{
  /* A call for each field that begins otherwise took most of the time. */
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].name[0] == name[0] && strcmp (kind->fields[i].name, name) == 0)
      return (int) i;

  return -1;
}

gboolean
brand_kind_get_span (const BrandKind *kind,
                     guint           *start,
                     guint           *end)
{
  if (!kind->has_span && kind->begins == NULL)
    return FALSE;

  *start = (guint) brand_kind_find_field (kind, kind->begins != NULL ? kind->begins : "start");
  *end = (guint) brand_kind_find_field (kind, "end");
  return TRUE;
}

gboolean
brand_kind_is_chain (const BrandKind *kind,
                     guint            field)
{
  return kind->fields[field].type == BRAND_FIELD_REFERENCE
         && g_str_equal (kind->fields[field].kind, kind->name);
}

gboolean
brand_field_may_refer_to (const BrandField *field,
                          const BrandKind  *kind)
{
  return field->kind != NULL && (g_str_equal (field->kind, BRAND_ANY_KIND)
                                 || g_str_equal (field->kind, kind->name));
}

gboolean
brand_field_is_editable (const BrandField *field)
{
  return !field->is_key && g_strcmp0 (field->kind, BRAND_ANY_KIND) != 0;
}

gboolean
brand_kind_is_editable (const BrandKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_required && !brand_field_is_editable (&kind->fields[i]))
      return FALSE;

  return TRUE;
}

const char *
brand_field_get_section (const BrandField *field)
{
  if (field->section != NULL)
    return field->section;
  return field->type == BRAND_FIELD_LONG_TEXT && field->is_private ? BRAND_SECTION_NOTES : "";
}

gboolean
brand_field_is_number (const BrandField *field)
{
  return field->type == BRAND_FIELD_NUMBER || field->type == BRAND_FIELD_PERCENT;
}

gboolean
brand_field_is_text (const BrandField *field)
{
  return field->type == BRAND_FIELD_TEXT || field->type == BRAND_FIELD_LONG_TEXT
         || field->type == BRAND_FIELD_REFERENCE;
}

gboolean
brand_field_is_list (const BrandField *field)
{
  return field->type == BRAND_FIELD_TAGS || field->type == BRAND_FIELD_REFERENCES;
}

int
brand_field_find_choice (const BrandField *field,
                         const char       *name)
{
  for (int i = 0; field->choices[i].name != NULL; i++)
    if (g_str_equal (field->choices[i].name, name))
      return i;

  return -1;
}

static gboolean
fail (GError          **error,
      const BrandField *field,
      const char       *message)
{
  /* Translators: a field's label, then what is wrong with its value. */
  g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE, _("%s: %s"),
               _(field->label), message);
  return FALSE;
}

static gboolean
check_number (const BrandField *field,
              double            number,
              GError          **error)
{
  if (isnan (number) && field->is_optional)
    return TRUE;
  if (!isfinite (number))
    return fail (error, field, _("This is not a number."));
  if (field->is_integer && number != floor (number))
    return fail (error, field, _("Only whole numbers can stand here."));
  if (field->maximum > field->minimum && (number < field->minimum || number > field->maximum))
    {
      double factor = field->type == BRAND_FIELD_PERCENT ? 100 : 1;
      /* Translators: the smallest and the largest number that may stand there. */
      g_autofree char *text = g_strdup_printf (_("It must be between %g and %g."),
                                               field->minimum * factor, field->maximum * factor);

      return fail (error, field, text);
    }

  return TRUE;
}

static gboolean
check_texts (const BrandField  *field,
             const char *const *texts,
             GError           **error)
{
  gboolean is_reference = field->type == BRAND_FIELD_REFERENCE
      || field->type == BRAND_FIELD_REFERENCES;

  for (; *texts != NULL; texts++)
    {
      if (!g_utf8_validate (*texts, -1, NULL))
        return fail (error, field, _("The text is not valid Unicode."));
      if (is_reference && **texts != '\0' && !brand_id_is_valid (*texts))
        return fail (error, field, _("This is not an id."));
      if (field->is_valid && **texts != '\0' && !field->is_valid (*texts))
        return fail (error, field, field->help ? _(field->help) : _("This can’t stand here."));
    }

  return TRUE;
}

static gboolean
check_content (const BrandField *field,
               const BrandValue *value,
               GError          **error)
{
  const char *const single[] = { value->text, NULL };
  int n_choices = 0;

  if (brand_field_is_number (field))
    return check_number (field, value->number, error);
  if (brand_field_is_text (field))
    return check_texts (field, single, error);
  if (brand_field_is_list (field))
    return check_texts (field, (const char *const *) value->list, error);

  switch (field->type)
    {
    case BRAND_FIELD_DATE:
      if (value->date != BRAND_DATE_UNSET
          && (!g_date_valid_julian ((guint32) value->date) || value->date < 0
              || value->date > BRAND_DATE_LAST))
        return fail (error, field, _("This is not a date."));
      return TRUE;
    case BRAND_FIELD_MONEY:
      if (value->money != BRAND_MONEY_UNSET
          && (value->money < 0 || value->money > G_GINT64_CONSTANT (9007199254740991)))
        return fail (error, field, _("It must be an amount of zero or more."));
      return TRUE;
    case BRAND_FIELD_CHOICE:
      while (field->choices[n_choices].name != NULL)
        n_choices++;
      if (value->choice < 0 || value->choice >= n_choices)
        return fail (error, field, _("This is not one of the choices."));
      return TRUE;
    default:
      return TRUE;
    }
}

gboolean
brand_field_check (const BrandField *field,
                   const BrandValue *value,
                   GError          **error)
{
  if (field->is_required && brand_value_is_empty (field, value))
    {
      g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_MISSING_VALUE,
                   /* Translators: %s is a field's label. */
                   _("%s: It can’t be empty."), _(field->label));
      return FALSE;
    }

  return check_content (field, value, error);
}

gboolean
brand_id_is_valid (const char *id)
{
  gsize length = 0;

  while (g_ascii_isalnum (id[length]) || id[length] == '-' || id[length] == '_')
    length++;

  return length > 0 && length <= ID_MAX_LENGTH && id[length] == '\0';
}

char *
brand_id_new (void)
{
  static const char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";
  char id[ID_LENGTH + 1];

  for (guint i = 0; i < ID_LENGTH; i++)
    id[i] = letters[g_random_int () % (sizeof letters - 1)];
  id[ID_LENGTH] = '\0';

  return g_strdup (id);
}
