/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-writer.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

#include "model/brand-currency.h"
#include "model/brand-date.h"
#include "storage/csv/brand-csv-cell.h"
#include "storage/csv/brand-csv-references.h"
#include "storage/json/brand-json.h"

#define MARK "\xef\xbb\xbf"
#define LINE_END "\r\n"

/* So many decimals could be thousands, too. */
#define UNCLEAR_DECIMALS 3

const BrandKindId brand_csv_kinds[BRAND_N_CSV_KINDS] = {
  BRAND_KIND_TOUCHPOINT, BRAND_KIND_MEASURE, BRAND_KIND_READING, BRAND_KIND_GROUP,
};

typedef struct
{
  GString *text;
  BrandPlan *plan;
  BrandCsvReferences *references;
  const char *currency;
  BrandCsvStyle style;
  gboolean is_client;
  char separator;
  char decimal;
} Writer;

static void
write_cell (Writer     *self,
            const char *cell)
{
  const char quoted[] = { '"', '\n', '\r', self->separator, '\0' };
  gsize length = strlen (cell);

  if (strpbrk (cell, quoted) == NULL
      && (length == 0 || (cell[0] != ' ' && cell[length - 1] != ' ')))
    {
      g_string_append (self->text, cell);
      return;
    }
  g_string_append_c (self->text, '"');
  for (; *cell != '\0'; cell++)
    {
      if (*cell == '"')
        g_string_append_c (self->text, '"');
      g_string_append_c (self->text, *cell);
    }
  g_string_append_c (self->text, '"');
}

/* Digits without an exponent and with the point where it belongs; @shift moves it to the right. */
static char *
lay_out (double number,
         int    shift)
{
  char text[BRAND_JSON_NUMBER_LENGTH];
  g_autoptr (GString) digits = g_string_new (NULL);
  int point;
  const char *exponent;
  const char *c;

  brand_json_format_number (fabs (number), text);
  exponent = strpbrk (text, "eE");
  for (c = text; g_ascii_isdigit (*c); c++)
    g_string_append_c (digits, *c);
  point = (int) digits->len + shift;
  if (exponent != NULL)
    point += (int) g_ascii_strtoll (exponent + 1, NULL, 10);
  for (c += *c == '.'; g_ascii_isdigit (*c); c++)
    g_string_append_c (digits, *c);

  for (; point < 1; point++)
    g_string_prepend_c (digits, '0');
  while ((int) digits->len < point)
    g_string_append_c (digits, '0');
  while ((int) digits->len > point && digits->str[digits->len - 1] == '0')
    g_string_truncate (digits, digits->len - 1);
  for (; point > 1 && digits->str[0] == '0'; point--)
    g_string_erase (digits, 0, 1);
  if ((int) digits->len - point == UNCLEAR_DECIMALS)
    g_string_append_c (digits, '0');
  if ((int) digits->len > point)
    g_string_insert_c (digits, point, '.');
  if (number < 0)
    g_string_prepend_c (digits, '-');
  return g_string_free_and_steal (g_steal_pointer (&digits));
}

static char *
set_decimal (const Writer *self,
             char         *number)
{
  char *point = strchr (number, '.');

  if (point != NULL)
    *point = self->decimal;
  return number;
}

static char *
format_money (const Writer *self,
              gint64        amount)
{
  guint digits = brand_currency_get_digits (self->currency);
  gint64 unit = brand_currency_get_unit (self->currency);
  char *text;

  if (digits == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, amount);
  text = g_strdup_printf ("%" G_GINT64_FORMAT ".%0*" G_GINT64_FORMAT "%s", amount / unit,
                          (int) digits, amount % unit, digits == UNCLEAR_DECIMALS ? "0" : "");
  return set_decimal (self, text);
}

static char *
join_references (const Writer      *self,
                 const char *const *ids)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  for (; *ids != NULL; ids++)
    {
      BrandItem *item = brand_plan_find (self->plan, *ids);

      if (item != NULL)
        g_strv_builder_take (names, brand_csv_references_dup_name (self->references, item));
    }
  strv = g_strv_builder_end (names);
  return brand_csv_join_list ((const char *const *) strv);
}

static char *
format_reference (const Writer *self,
                  const char   *id)
{
  BrandItem *item = brand_plan_find (self->plan, id);

  return item != NULL ? brand_csv_references_dup_name (self->references, item) : g_strdup ("");
}

static char *
format_number (const Writer     *self,
               const BrandField *field,
               double            number)
{
  gboolean is_percent = field->type == BRAND_FIELD_PERCENT;
  g_autofree char *digits = lay_out (number, is_percent ? 2 : 0);

  return g_strconcat (set_decimal (self, digits), is_percent ? "%" : "", NULL);
}

static char *
guard (char *text)
{
  g_autofree char *own = text;

  return brand_csv_guard (own);
}

static char *
format_value (const Writer     *self,
              const BrandField *field,
              const BrandValue *value)
{
  char iso[BRAND_DATE_LENGTH];
  gboolean is_plain = self->style == BRAND_CSV_PLAIN;

  if (brand_value_is_empty (field, value))
    return g_strdup ("");
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
      return brand_csv_guard (value->text);
    case BRAND_FIELD_TAGS:
      return guard (brand_csv_join_list ((const char *const *) value->list));
    case BRAND_FIELD_REFERENCES:
      return guard (join_references (self, (const char *const *) value->list));
    case BRAND_FIELD_REFERENCE:
      return guard (format_reference (self, value->text));
    case BRAND_FIELD_DATE:
      brand_date_to_iso (value->date, iso);
      return g_strdup (iso);
    case BRAND_FIELD_MONEY:
      return format_money (self, value->money);
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      return format_number (self, field, value->number);
    case BRAND_FIELD_CHOICE:
      return g_strdup (is_plain ? field->choices[value->choice].name
                                : _(field->choices[value->choice].label));
    case BRAND_FIELD_FLAG:
      if (is_plain)
        return g_strdup (value->flag ? "true" : "false");
      return g_strdup (value->flag ? _("Yes") : _("No"));
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
has_column (const Writer     *self,
            const BrandField *field)
{
  return field->type != BRAND_FIELD_PLAN && (!self->is_client || !field->is_private);
}

char *
brand_csv_dup_header (const BrandField *field,
                      BrandPlan        *plan,
                      BrandCsvStyle     style)
{
  if (style == BRAND_CSV_PLAIN)
    return g_strdup (field->name);
  if (field->type == BRAND_FIELD_MONEY)
    return g_strdup_printf ("%s (%s)", _(field->label),
                            brand_plan_info_get_currency (brand_plan_get_info (plan)));
  return g_strdup (_(field->label));
}

static void
write_header (Writer          *self,
              const BrandKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    {
      g_autofree char *header = NULL;

      if (!has_column (self, &kind->fields[i]))
        continue;
      header = brand_csv_dup_header (&kind->fields[i], self->plan, self->style);
      write_cell (self, header);
      g_string_append_c (self->text, self->separator);
    }
  /* In capitals, Excel would take the file for one of another program. */
  g_string_append (self->text, "id" LINE_END);
}

static void
write_item (Writer    *self,
            BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autofree char *id = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      g_autofree char *cell = NULL;

      if (!has_column (self, &kind->fields[i]))
        continue;
      cell = format_value (self, &kind->fields[i], brand_item_get_value (item, i));
      write_cell (self, cell);
      g_string_append_c (self->text, self->separator);
    }
  id = brand_csv_guard (brand_item_get_id (item));
  write_cell (self, id);
  g_string_append (self->text, LINE_END);
}

GBytes *
brand_csv_write (BrandPlan    *plan,
                 BrandKindId   kind,
                 BrandCsvStyle style,
                 gboolean      is_client)
{
  g_autoptr (BrandCsvReferences) references = brand_csv_references_new (plan);
  BrandList *list = brand_plan_get_list (plan, kind);
  gboolean has_comma = style == BRAND_CSV_SPREADSHEET
                       && g_str_equal (localeconv ()->decimal_point, ",");
  Writer self = {
    .text = g_string_new (style == BRAND_CSV_SPREADSHEET ? MARK : NULL), .plan = plan,
    .references = references,
    .currency = brand_plan_info_get_currency (brand_plan_get_info (plan)), .style = style,
    .is_client = is_client, .separator = has_comma ? ';' : ',', .decimal = has_comma ? ',' : '.',
  };

  write_header (&self, brand_kind_get (kind));
  for (guint i = 0; i < brand_list_get_length (list); i++)
    write_item (&self, brand_list_get (list, i));
  return g_string_free_to_bytes (self.text);
}
