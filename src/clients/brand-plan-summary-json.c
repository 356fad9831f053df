/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-plan-summary-json.h"

#include <string.h>

#include "model/brand-date.h"

/* A picture is one letter a point: small, and as fine as a small picture shows. */
static const char levels[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#define N_LEVELS 64
#define SILENT '-'
#define SPEAKING '='

static const char *const dimension_names[BRAND_N_DIMENSIONS] = { "mass", "community", "direct" };
static const char *const silence_names[BRAND_N_DIMENSIONS] = {
  "mass_silence", "community_silence", "direct_silence",
};

static void
write_points (BrandJsonWriter *writer,
              const char      *name,
              const double     points[BRAND_SUMMARY_POINTS])
{
  char text[BRAND_SUMMARY_POINTS + 1] = { 0 };

  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    text[i] = levels[(guint) (CLAMP (points[i], 0, 1) * (N_LEVELS - 1) + 0.5)];
  brand_json_add_text (writer, name, text);
}

static void
write_silence (BrandJsonWriter *writer,
               const char      *name,
               const gboolean   silent[BRAND_SUMMARY_POINTS])
{
  char text[BRAND_SUMMARY_POINTS + 1] = { 0 };

  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    text[i] = silent[i] ? SILENT : SPEAKING;
  brand_json_add_text (writer, name, text);
}

static void
write_next (BrandJsonWriter *writer,
            const GArray    *next)
{
  brand_json_add_array (writer, "next");
  for (guint i = 0; i < next->len; i++)
    {
      const BrandSummaryTouchpoint *touchpoint = &g_array_index (next, BrandSummaryTouchpoint, i);

      brand_json_begin_object (writer);
      brand_json_add_date (writer, "start", touchpoint->start);
      brand_json_add_text (writer, "dimension", dimension_names[touchpoint->dimension]);
      brand_json_add_text (writer, "title", touchpoint->title);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

void
brand_plan_summary_write (const BrandPlanSummary *self,
                          BrandJsonWriter        *writer)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "title", self->title);
  brand_json_add_text (writer, "client", self->client);
  brand_json_add_date (writer, "start", self->start);
  brand_json_add_date (writer, "end", self->end);
  brand_json_add_date (writer, "today", self->today);
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    brand_json_add_integer (writer, brand_severity_choices[i].name, self->checks[i]);
  brand_json_add_array (writer, "due");
  for (guint i = 0; i < self->due->len; i++)
    brand_json_date (writer, g_array_index (self->due, int, i));
  brand_json_end_array (writer);
  write_next (writer, self->next);
  brand_json_add_array (writer, "emphasis");
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    brand_json_number (writer, self->emphasis[d]);
  brand_json_end_array (writer);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      write_points (writer, dimension_names[d], self->effects[d]);
      write_silence (writer, silence_names[d], self->silent[d]);
    }
  write_points (writer, "together", self->together);
  brand_json_end_object (writer);
}

gboolean
brand_member_get_text (JsonObject  *object,
                       const char  *name,
                       const char **text)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;
  *text = json_node_get_string (node);
  return TRUE;
}

gboolean
brand_member_get_integer (JsonObject *object,
                          const char *name,
                          gint64      most,
                          gint64     *integer)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *integer = json_node_get_int (node);
  return *integer >= 0 && *integer <= most;
}

gboolean
brand_member_get_array (JsonObject *object,
                        const char *name,
                        JsonArray **array)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  *array = json_node_get_array (node);
  return TRUE;
}

static gboolean
read_date (JsonObject *object,
           const char *name,
           int        *day)
{
  const char *text;

  return brand_member_get_text (object, name, &text) && brand_date_parse (text, day);
}

static gboolean
read_words (JsonObject *object,
            const char *name,
            char      **words)
{
  const char *text;

  if (!brand_member_get_text (object, name, &text))
    return FALSE;
  g_set_str (words, text);
  return TRUE;
}

static gboolean
read_points (JsonObject *object,
             const char *name,
             double      points[BRAND_SUMMARY_POINTS])
{
  const char *text;

  if (!brand_member_get_text (object, name, &text) || strlen (text) != BRAND_SUMMARY_POINTS)
    return FALSE;
  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    {
      const char *level = strchr (levels, text[i]);

      if (level == NULL)
        return FALSE;
      points[i] = (double) (level - levels) / (N_LEVELS - 1);
    }
  return TRUE;
}

static gboolean
read_silence (JsonObject *object,
              const char *name,
              gboolean    silent[BRAND_SUMMARY_POINTS])
{
  const char *text;

  if (!brand_member_get_text (object, name, &text) || strlen (text) != BRAND_SUMMARY_POINTS)
    return FALSE;
  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    silent[i] = text[i] == SILENT;
  return TRUE;
}

static gboolean
read_due (JsonObject *object,
          GArray     *due)
{
  JsonArray *array;

  if (!brand_member_get_array (object, "due", &array))
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      int day;

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING
          || !brand_date_parse (json_node_get_string (node), &day))
        return FALSE;
      g_array_append_val (due, day);
    }
  return TRUE;
}

static gboolean
read_dimension (JsonObject     *object,
                BrandDimension *dimension)
{
  const char *text;

  if (!brand_member_get_text (object, "dimension", &text))
    return FALSE;
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (g_str_equal (text, dimension_names[d]))
      {
        *dimension = (BrandDimension) d;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_next (JsonObject *object,
           GArray     *next)
{
  JsonArray *array;

  if (!brand_member_get_array (object, "next", &array))
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      BrandSummaryTouchpoint touchpoint = { 0 };

      if (!JSON_NODE_HOLDS_OBJECT (node)
          || !read_date (json_node_get_object (node), "start", &touchpoint.start)
          || !read_dimension (json_node_get_object (node), &touchpoint.dimension)
          || !read_words (json_node_get_object (node), "title", &touchpoint.title))
        return FALSE;
      g_array_append_val (next, touchpoint);
    }
  return TRUE;
}

static gboolean
read_emphasis (JsonObject *object,
               double      emphasis[BRAND_N_DIMENSIONS])
{
  JsonArray *array;

  if (!brand_member_get_array (object, "emphasis", &array)
      || json_array_get_length (array) != BRAND_N_DIMENSIONS)
    return FALSE;
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      JsonNode *node = json_array_get_element (array, d);

      if (!JSON_NODE_HOLDS_VALUE (node))
        return FALSE;
      emphasis[d] = json_node_get_double (node);
      if (!(emphasis[d] >= 0 && emphasis[d] <= 1))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_picture (JsonObject       *object,
              BrandPlanSummary *self)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (!read_points (object, dimension_names[d], self->effects[d])
        || !read_silence (object, silence_names[d], self->silent[d]))
      return FALSE;
  return read_emphasis (object, self->emphasis) && read_points (object, "together", self->together);
}

static gboolean
read_checks (JsonObject *object,
             guint       checks[BRAND_N_SEVERITIES])
{
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    {
      gint64 n;

      if (!brand_member_get_integer (object, brand_severity_choices[i].name, G_MAXINT, &n))
        return FALSE;
      checks[i] = (guint) n;
    }
  return TRUE;
}

BrandPlanSummary *
brand_plan_summary_read (JsonObject *object)
{
  g_autoptr (BrandPlanSummary) self = brand_plan_summary_new_empty ();

  if (!read_words (object, "title", &self->title) || !read_words (object, "client", &self->client)
      || !read_date (object, "start", &self->start) || !read_date (object, "end", &self->end)
      || !read_date (object, "today", &self->today) || !read_checks (object, self->checks)
      || !read_due (object, self->due) || !read_next (object, self->next)
      || !read_picture (object, self))
    return NULL;
  return g_steal_pointer (&self);
}
