/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "model/brand-date.h"

static BrandValue
read_value (const BrandField *field,
            const char       *text)
{
  BrandValue value = { 0 };

  if (brand_field_is_text (field))
    value.text = g_strdup (text);
  else if (brand_field_is_list (field))
    value.list = g_strsplit (text, ",", -1);
  else if (brand_field_is_number (field))
    value.number = g_ascii_strtod (text, NULL);
  else if (field->type == BRAND_FIELD_DATE)
    g_assert_true (brand_date_parse (text, &value.date));
  else if (field->type == BRAND_FIELD_MONEY)
    value.money = g_ascii_strtoll (text, NULL, 10);
  else if (field->type == BRAND_FIELD_FLAG)
    value.flag = g_str_equal (text, "true");
  else
    value.choice = brand_field_find_choice (field, text);

  return value;
}

static void
fill (BrandItem *item,
      va_list    args)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (const char *name = va_arg (args, const char *); name != NULL;
       name = va_arg (args, const char *))
    {
      const char *text = va_arg (args, const char *);
      int index;
      BrandValue value;

      if (g_str_equal (name, "id"))
        {
          brand_item_set_id (item, text);
          continue;
        }
      index = brand_kind_find_field (kind, name);
      g_assert_cmpint (index, >=, 0);
      value = read_value (&kind->fields[index], text);
      brand_item_init_value (item, (guint) index, &value);
      brand_value_clear (&kind->fields[index], &value);
    }
}

BrandItem *
report_add (BrandPlan  *plan,
            BrandKindId kind,
            ...)
{
  g_autoptr (BrandItem) item = NULL;
  g_autoptr (GError) error = NULL;
  va_list args;

  va_start (args, kind);
  if (brand_kind_get (kind)->is_single)
    {
      fill (brand_plan_get_single (plan, kind), args);
      va_end (args);
      return brand_plan_get_single (plan, kind);
    }
  item = brand_item_new (kind);
  fill (item, args);
  va_end (args);
  brand_plan_append (plan, item, &error);
  g_assert_no_error (error);

  return item;
}

static void
add_touchpoint (BrandPlan  *plan,
                const char *id,
                const char *title,
                const char *beats,
                const char *start,
                const char *end,
                const char *status,
                const char *cost)
{
  BrandItem *item = report_add (plan, BRAND_KIND_TOUCHPOINT, "id", id, "title", title,
                                "dimension", "community", "channel", "Event", "start", start,
                                "end", end, "status", status, "reach", "0.3", "owner", "Piet",
                                "source", "Piet, after four Tuesdays", NULL);

  if (beats[0] != '\0')
    {
      BrandValue value = { .list = g_strsplit (beats, ",", -1) };

      brand_item_init_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, "beats"), &value);
      g_strfreev (value.list);
    }
  if (cost[0] != '\0')
    {
      BrandValue value = { .money = g_ascii_strtoll (cost, NULL, 10) };

      brand_item_init_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost"), &value);
    }
}

static void
add_touchpoints (BrandPlan *plan)
{
  add_touchpoint (plan, "t1", "Open door on Tuesdays", "b2", "2026-03-10", "2026-06-30", "live",
                  "45000");
  add_touchpoint (plan, "t2", "Starter library", "b3,b5", "2026-05-04", "2026-07-12", "planned",
                  "60000");
  add_touchpoint (plan, "t3", "Sourdough class", "b3", "2026-05-16", "2026-06-27", "planned",
                  "38050");
  add_touchpoint (plan, "t4", "Hosts of the table", "b4", "2026-09-21", "2026-10-25", "planned",
                  "");
  add_touchpoint (plan, "t5", "Recipe swap", "b6", "2026-11-21", "2026-12-12", "idea", "16000");
  add_touchpoint (plan, "t6", "Choir rolls", "", "2026-02-01", "2026-02-14", "done", "11000");
  add_touchpoint (plan, "t7", "Bread walk", "b2", "2026-04-01", "2026-04-05", "dropped", "500000");
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "m1", "title", "Radio at six", "dimension", "mass",
              "beats", "b1", "start", "2026-01-05", "end", "2026-02-08", "reach", "0.4", "cost",
              "900000",
              NULL);
}

static void
add_measures (BrandPlan *plan)
{
  report_add (plan, BRAND_KIND_MEASURE, "id", "guests", "title", "Guests on a milling Tuesday",
              "question", "Do people come to be with us?", "dimension", "community", "baseline",
              "0",
              "baseline_note", "new in March", "target", "45", "target_date", "2026-06-30",
              "cadence", "weekly", "source", "Count at the door", "owner", "Piet", "goal", "g1",
              NULL);
  for (guint i = 0; i < 4; i++)
    {
      static const char *const values[] = { "9", "12", "11", "18" };
      char day[BRAND_DATE_LENGTH];

      brand_date_to_iso (brand_date_join (2026, 3, 10) + (int) i * 7, day);
      report_add (plan, BRAND_KIND_READING, "measure", "guests", "date", day, "value", values[i],
                  NULL);
    }
  report_add (plan, BRAND_KIND_MEASURE, "id", "share", "title", "Guests who bring a guest",
              "dimension", "community", "unit", "%", "target", "33", "cadence", "monthly", NULL);
  report_add (plan, BRAND_KIND_READING, "measure", "share", "date", "2026-03-24", "value", "30",
              NULL);
  report_add (plan, BRAND_KIND_MEASURE, "id", "hosts", "title", "Hosts at the long table",
              "dimension", "community", "baseline", "12", "target", "60", "cadence", "once",
              "first_reading", "2026-09-21", NULL);
}

BrandPlan *
report_plan_new (void)
{
  BrandPlan *plan = brand_plan_new ();

  report_add (plan, BRAND_KIND_PLAN_INFO, "title", "The slow loaf", "client", "Kornblume Bakery",
              "currency", "EUR", "start", "2026-01-01", "end", "2026-12-31", "as_of", "2026-04-08",
              "signers", "Mira Kornblum,Piet Harms", "review", "on Mondays",
              "audience_community", "3100", "audience_community_source", "City statistics, 2025",
              NULL);
  report_add (plan, BRAND_KIND_STORY, "title", "The slow loaf", NULL);
  for (guint i = 1; i <= 6; i++)
    {
      g_autofree char *id = g_strdup_printf ("b%u", i);
      g_autofree char *title = g_strdup_printf ("Beat called %u", i);
      g_autofree char *start = g_strdup_printf ("2026-%02u-01", 2 * i - 1);
      g_autofree char *end = g_strdup_printf ("2026-%02u-28", 2 * i);

      report_add (plan, BRAND_KIND_BEAT, "id", id, "title", title, "message", "Come in and listen.",
                  "start", start, "end", end, NULL);
    }
  add_touchpoints (plan);
  report_add (plan, BRAND_KIND_GOAL, "id", "g1", "title", "Standing orders", "action",
              "They tell a neighbour", "aim", "advocacy", NULL);
  add_measures (plan);

  return plan;
}

BrandMeasurementPlan *
report_content_new (BrandPlan     *plan,
                    BrandDimension dimension)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

  return brand_measurement_plan_new (plan, synergy, dimension);
}

GBytes *
report_pdf_new (BrandPlan     *plan,
                BrandDimension dimension)
{
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, dimension);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, NULL, NULL, &error);

  g_assert_no_error (error);

  return bytes;
}

char *
report_run (GBytes     *bytes,
            const char *command)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GString) line = g_string_new (command);
  char *out = NULL;
  g_autofree char *complaints = NULL;
  int status;
  int file = g_file_open_tmp ("report-XXXXXX.pdf", &name, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (name, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  g_string_replace (line, "FILE", name, 0);
  g_spawn_command_line_sync (line->str, &out, &complaints, &status, &error);
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, &error))
    g_error ("%s: %s%s", command, out, complaints);
  g_unlink (name);

  return out;
}

char *
report_squeeze (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n\f", -1);
  GString *out = g_string_new (NULL);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", *word);

  return g_string_free (out, FALSE);
}

char *
report_pack (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n\f", -1);

  return g_strjoinv ("", words);
}
