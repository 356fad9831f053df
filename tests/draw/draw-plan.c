/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "model/brand-date.h"

#include <math.h>

#define N_BEATS 6

int
draw_plan_get_first_day (void)
{
  return brand_date_join (2026, 1, 1);
}

static void
set (BrandItem  *item,
     const char *name,
     BrandValue  value)
{
  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), name),
                         &value);
}

static void
append (BrandPlan *plan,
        BrandItem *item,
        const char *prefix,
        BrandKindId kind)
{
  g_autofree char *id = g_strdup_printf ("%s%u", prefix,
                                         brand_list_get_length (brand_plan_get_list (plan, kind)));
  g_autoptr (GError) error = NULL;

  brand_item_set_id (item, id);
  brand_plan_append (plan, item, &error);
  g_assert_no_error (error);
}

BrandTouchpoint *
draw_plan_add (BrandPlan     *plan,
               const char    *title,
               BrandDimension dimension,
               BrandPattern   pattern,
               BrandStatus    status,
               int            first,
               int            last)
{
  BrandItem *item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  set (item, "title", (BrandValue) { .text = (char *) title });
  set (item, "dimension", (BrandValue) { .choice = dimension });
  set (item, "pattern", (BrandValue) { .choice = pattern });
  set (item, "status", (BrandValue) { .choice = status });
  set (item, "start", (BrandValue) { .date = draw_plan_get_first_day () + first });
  set (item, "end", (BrandValue) { .date = draw_plan_get_first_day () + last });
  set (item, "reach", (BrandValue) { .number = 0.2 });
  set (item, "cost", (BrandValue) { .money = 100000 });
  append (plan, item, "t", BRAND_KIND_TOUCHPOINT);
  g_object_unref (item);
  return BRAND_TOUCHPOINT (item);
}

void
draw_plan_add_reading (BrandPlan     *plan,
                       BrandDimension dimension,
                       int            day,
                       double         value)
{
  g_autoptr (BrandItem) measure = brand_item_new (BRAND_KIND_MEASURE);
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  set (measure, "title", (BrandValue) { .text = (char *) "Guests" });
  set (measure, "dimension", (BrandValue) { .choice = dimension });
  set (measure, "baseline", (BrandValue) { .number = 0 });
  set (measure, "target", (BrandValue) { .number = 100 });
  append (plan, measure, "m", BRAND_KIND_MEASURE);
  set (reading, "measure", (BrandValue) { .text = (char *) brand_item_get_id (measure) });
  set (reading, "date", (BrandValue) { .date = draw_plan_get_first_day () + day });
  set (reading, "value", (BrandValue) { .number = value });
  append (plan, reading, "r", BRAND_KIND_READING);
}

static void
add_beats (BrandPlan *plan,
           guint      n_days)
{
  guint n_beats = MIN (N_BEATS, n_days);

  for (guint i = 0; i < n_beats; i++)
    {
      g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);
      g_autofree char *title = g_strdup_printf ("The %s turns", i % 2 ? "stone" : "mill");

      set (beat, "title", (BrandValue) { .text = title });
      set (beat, "start",
           (BrandValue) { .date = draw_plan_get_first_day () + (int) (i * n_days / n_beats) });
      set (beat, "end", (BrandValue) {
        .date = draw_plan_get_first_day () + (int) ((i + 1) * n_days / n_beats) - 1 });
      append (plan, beat, "b", BRAND_KIND_BEAT);
    }
}

BrandPlan *
draw_plan_new (guint n_touchpoints,
               guint n_days)
{
  BrandPlan *plan = brand_plan_new ();
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));

  set (info, "title", (BrandValue) { .text = (char *) "The slow loaf" });
  set (info, "currency", (BrandValue) { .text = (char *) "EUR" });
  set (info, "start", (BrandValue) { .date = draw_plan_get_first_day () });
  set (info, "end", (BrandValue) { .date = draw_plan_get_first_day () + (int) n_days - 1 });
  add_beats (plan, n_days);
  for (guint i = 0; i < n_touchpoints; i++)
    {
      g_autofree char *title = g_strdup_printf ("Touchpoint %u of the mill", i + 1);
      int first = (int) ((guint64) i * 7919 % n_days);
      int length = 4 + (int) (i * 31 % 40);

      draw_plan_add (plan, title, (BrandDimension) (i % 3), (BrandPattern) (i / 3 % 3),
                     (BrandStatus) (i / 7 % 5), first, MIN (first + length, (int) n_days - 1));
    }
  return plan;
}
