/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

void
brand_check_story (BrandCheckRun *run)
{
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (run->plan));

  if (brand_item_get_text (story, "premise")[0] == '\0')
    brand_check_find (run, story, g_strdup (_("The story has no premise.")));
  if (brand_list_get_length (brand_plan_get_list (run->plan, BRAND_KIND_BEAT)) == 0)
    brand_check_find (run, story, g_strdup (_("The story has no beats.")));
}

/* Beat's id → bits of the dimensions whose counted touchpoints tell it. */
static GHashTable *
collect_coverage (BrandPlan *plan)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  GHashTable *coverage = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      if (!brand_touchpoint_is_counted (touchpoint))
        continue;
      for (const char *const *id = brand_touchpoint_get_beats (touchpoint); *id != NULL; id++)
        {
          guint bits = GPOINTER_TO_UINT (g_hash_table_lookup (coverage, *id));

          bits |= 1u << brand_touchpoint_get_dimension (touchpoint);
          g_hash_table_insert (coverage, (gpointer) *id, GUINT_TO_POINTER (bits));
        }
    }

  return coverage;
}

static void
find_gap (BrandCheckRun *run,
          BrandItem     *beat,
          guint          number,
          guint          dimension)
{
  brand_check_find (run, beat,
                    /* Translators: a beat's number and title, then a dimension such as Mass. */
                    g_strdup_printf (_("Beat %1$u, “%2$s”, isn’t told in this dimension: %3$s."),
                                     number, brand_item_get_text (beat, "title"),
                                     _(brand_dimension_choices[dimension].label)));
}

void
brand_check_uncovered_beats (BrandCheckRun *run)
{
  BrandList *beats = brand_plan_get_list (run->plan, BRAND_KIND_BEAT);
  g_autoptr (GHashTable) coverage = collect_coverage (run->plan);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);
      guint bits = GPOINTER_TO_UINT (g_hash_table_lookup (coverage, brand_item_get_id (beat)));

      for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
        if (!(bits & (1u << d)))
          find_gap (run, beat, i + 1, d);
    }
}

void
brand_check_touchpoints_outside (BrandCheckRun *run)
{
  BrandList *touchpoints = brand_plan_get_list (run->plan, BRAND_KIND_TOUCHPOINT);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (run->plan));
  gboolean carry_in = brand_item_get_flag (info, "carry_in");
  int start = brand_plan_info_get_start (BRAND_PLAN_INFO (info));
  int end = brand_plan_info_get_end (BRAND_PLAN_INFO (info));

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      if (brand_touchpoint_get_start (touchpoint) > end
          || (!carry_in && brand_touchpoint_get_end (touchpoint) < start))
        brand_check_find (run, BRAND_ITEM (touchpoint),
                          g_strdup_printf (_("“%s” lies outside the plan’s dates."),
                                           brand_touchpoint_get_title (touchpoint)));
    }
}

void
brand_check_touchpoint_beats (BrandCheckRun *run)
{
  BrandList *touchpoints = brand_plan_get_list (run->plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      if (brand_touchpoint_is_counted (touchpoint)
          && brand_touchpoint_get_beats (touchpoint)[0] == NULL)
        brand_check_find (run, BRAND_ITEM (touchpoint),
                          g_strdup_printf (_("“%s” tells no beat of the story."),
                                           brand_touchpoint_get_title (touchpoint)));
    }
}
