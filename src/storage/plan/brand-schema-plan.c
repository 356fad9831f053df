/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-schema.h"

#include "model/brand-plan.h"
#include "storage/plan/brand-plan-writer.h"

static void
write_version (BrandJsonWriter *writer)
{
  g_autofree char *pattern = g_strdup_printf ("^%d\\.[0-9]+$", BRAND_PLAN_MAJOR_VERSION);

  brand_json_add_object (writer, "version");
  brand_json_add_text (writer, "description",
                       "Grows by 0.1 with new members, which older programs keep.");
  brand_json_add_text (writer, "type", "string");
  brand_json_add_text (writer, "pattern", pattern);
  brand_json_end_object (writer);
}

static void
write_reader (BrandJsonWriter *writer)
{
  brand_json_add_object (writer, "reader");
  brand_json_add_text (writer, "description",
                       "Programs that know less than this must not open the file.");
  brand_json_add_text (writer, "type", "integer");
  brand_json_add_integer (writer, "minimum", 1);
  brand_json_add_integer (writer, "maximum", BRAND_PLAN_READER);
  brand_json_end_object (writer);
}

GBytes *
brand_schema_write_plan (void)
{
  static const char *const required[] = { "format", "version", "reader", "plan", NULL };
  const BrandField schema = { "$schema", BRAND_FIELD_TEXT, .help = "Where to find this schema." };
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_schema_begin (writer, BRAND_PLAN_SCHEMA, "Brand plan");
  brand_schema_member (writer, &schema);
  brand_schema_constant (writer, "format", BRAND_PLAN_FORMAT);
  write_version (writer);
  write_reader (writer);
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    brand_schema_kind (writer, brand_kind_get ((BrandKindId) i));
  brand_schema_end (writer, required);

  return brand_json_writer_finish (writer);
}
