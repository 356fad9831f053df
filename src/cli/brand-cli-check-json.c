/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brand-cli-check.h"

#include <glib/gi18n-lib.h>

#include "storage/plan/brand-schema.h"

#define TEXT(name, help) { name, BRAND_FIELD_TEXT, NULL, help }
#define COUNT(name, help) \
  { name, BRAND_FIELD_NUMBER, NULL, help, .maximum = 1e9, .is_integer = TRUE, .is_required = TRUE }

void
brand_cli_check_begin_json (BrandJsonWriter *writer,
                            int              today)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "$schema", BRAND_CHECKS_SCHEMA);
  brand_json_add_text (writer, "format", BRAND_CHECKS_FORMAT);
  brand_json_add_integer (writer, "version", BRAND_CHECKS_VERSION);
  brand_json_add_date (writer, "date", today);
  brand_json_add_array (writer, "plans");
}

void
brand_cli_check_end_json (BrandJsonWriter *writer)
{
  brand_json_end_array (writer);
  brand_json_end_object (writer);
}

static void
add_dismissal (BrandJsonWriter *writer,
               BrandItem       *dismissal)
{
  brand_json_add_object (writer, "dismissed");
  brand_json_add_text (writer, "reason", brand_item_get_text (dismissal, "reason"));
  brand_json_add_text (writer, "by", brand_item_get_text (dismissal, "by"));
  if (brand_item_get_date (dismissal, "date") != BRAND_DATE_UNSET)
    brand_json_add_date (writer, "date", brand_item_get_date (dismissal, "date"));
  brand_json_end_object (writer);
}

static void
add_finding (BrandJsonWriter    *writer,
             const BrandFinding *finding)
{
  g_autofree char *text = brand_finding_dup_text (finding);
  g_autofree char *subject = brand_finding_dup_subject (finding);

  brand_json_begin_object (writer);
  brand_json_add_text (writer, "text", text);
  brand_json_add_text (writer, "subject", subject);
  if (finding->item != NULL)
    brand_json_add_text (writer, "kind", brand_item_get_kind (finding->item)->name);
  if (finding->item != NULL && !brand_item_get_kind (finding->item)->is_single)
    brand_json_add_text (writer, "item", brand_item_get_id (finding->item));
  if (finding->dimension >= 0)
    brand_json_add_text (writer, "dimension", brand_dimension_choices[finding->dimension].name);
  if (finding->start != BRAND_DATE_UNSET)
    brand_json_add_date (writer, "start", finding->start);
  if (finding->end != BRAND_DATE_UNSET)
    brand_json_add_date (writer, "end", finding->end);
  if (finding->dismissal != NULL)
    add_dismissal (writer, finding->dismissal);
  brand_json_end_object (writer);
}

static void
add_groups (BrandJsonWriter       *writer,
            const BrandCheckGroup *groups,
            guint                  n_groups)
{
  for (guint i = 0; i < n_groups; i++)
    {
      const BrandCheck *check = groups[i].check;

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "check", check->name);
      brand_json_add_text (writer, "severity", brand_severity_choices[check->severity].name);
      brand_json_add_text (writer, "title", _(check->title));
      brand_json_add_text (writer, "why", _(check->why));
      brand_json_add_text (writer, "help", _(check->help));
      brand_json_add_array (writer, "findings");
      for (guint f = 0; f < groups[i].n_findings; f++)
        add_finding (writer, &groups[i].findings[f]);
      brand_json_end_array (writer);
      brand_json_end_object (writer);
    }
}

void
brand_cli_check_add_json (BrandJsonWriter     *writer,
                          const char          *path,
                          BrandPlan           *plan,
                          const BrandFindings *findings,
                          gboolean             with_dismissed)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "file", path);
  brand_json_add_text (writer, "title",
                       brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title"));
  brand_json_add_integer (writer, "open", findings->n_open);
  brand_json_add_integer (writer, "dismissed", findings->n_dismissed);
  brand_json_add_array (writer, "checks");
  add_groups (writer, findings->open, findings->n_open_groups);
  if (with_dismissed)
    add_groups (writer, findings->dismissed, findings->n_dismissed_groups);
  brand_json_end_array (writer);
  brand_json_end_object (writer);
}

static const BrandField document_fields[] = {
  TEXT ("$schema", "Where to find this schema."),
  { "version", BRAND_FIELD_NUMBER, NULL, "Of this format.", .minimum = 1, .maximum = 1e6,
    .is_integer = TRUE, .is_required = TRUE },
  { "date", BRAND_FIELD_DATE, NULL, "The day on which the plans were looked at." },
};

static const BrandField plan_fields[] = {
  TEXT ("file", "As it was named."),
  TEXT ("title", "The plan’s title."),
  COUNT ("open", "How many findings are open."),
  COUNT ("dismissed", "How many were set aside with a reason."),
};

static const BrandField check_fields[] = {
  TEXT ("check", "The check’s name; it stays the same from version to version."),
  { "severity", BRAND_FIELD_CHOICE, NULL, "How much it weighs.",
    .choices = brand_severity_choices, .is_required = TRUE },
  TEXT ("title", "What is wrong."),
  TEXT ("why", "Why it matters."),
  TEXT ("help", "What helps."),
};

static const BrandField finding_fields[] = {
  TEXT ("text", "What is so."),
  TEXT ("subject", "What a dismissal of it would name; empty for the plan."),
  TEXT ("kind", "The kind of the item that it is about."),
  { "item", BRAND_FIELD_REFERENCE, NULL, "The item’s id." },
  { "dimension", BRAND_FIELD_CHOICE, NULL, NULL, .choices = brand_dimension_choices },
  { "start", BRAND_FIELD_DATE, NULL, "The day, or the first day, that it is about." },
  { "end", BRAND_FIELD_DATE, NULL, "The last day." },
};

static const BrandField dismissal_fields[] = {
  TEXT ("reason", NULL),
  TEXT ("by", NULL),
  { "date", BRAND_FIELD_DATE, NULL, NULL },
};

static void
add_members (BrandJsonWriter  *writer,
             const BrandField *fields,
             guint             n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    brand_schema_member (writer, &fields[i]);
}

#define ADD(writer, fields) add_members (writer, fields, G_N_ELEMENTS (fields))

GBytes *
brand_cli_check_write_schema (void)
{
  static const char *const in_document[] = { "format", "version", "date", "plans", NULL };
  static const char *const in_plan[] = { "file", "title", "open", "dismissed", "checks", NULL };
  static const char *const in_check[] = { "check", "severity", "title", "why", "help", "findings",
                                          NULL };
  static const char *const in_finding[] = { "text", "subject", NULL };
  static const char *const in_dismissal[] = { "reason", NULL };
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_schema_begin (writer, BRAND_CHECKS_SCHEMA, "What the checks found in plans");
  brand_schema_constant (writer, "format", BRAND_CHECKS_FORMAT);
  ADD (writer, document_fields);
  brand_schema_begin_list (writer, "plans", NULL);
  ADD (writer, plan_fields);
  brand_schema_begin_list (writer, "checks", "The most serious first.");
  ADD (writer, check_fields);
  brand_schema_begin_list (writer, "findings", NULL);
  ADD (writer, finding_fields);
  brand_schema_begin_object (writer, "dismissed", "Why it was set aside; not there while open.");
  ADD (writer, dismissal_fields);
  brand_schema_end_object (writer, in_dismissal);
  brand_schema_end_list (writer, in_finding);
  brand_schema_end_list (writer, in_check);
  brand_schema_end_list (writer, in_plan);
  brand_schema_end (writer, in_document);

  return brand_json_writer_finish (writer);
}
