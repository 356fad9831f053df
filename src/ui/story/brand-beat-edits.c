/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-beat-edits.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-preset-use.h"

#define NEW_BEAT_DAYS 28

static BrandBeat *
find_last (BrandPlan *plan)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  guint n_beats = brand_list_get_length (beats);

  return n_beats > 0 ? BRAND_BEAT (brand_list_get (beats, n_beats - 1)) : NULL;
}

static int
count_choices (const BrandChoice *choices)
{
  int n = 0;

  while (choices[n].name != NULL)
    n++;
  return n;
}

BrandItem *
brand_beat_new_next (BrandPlan *plan)
{
  BrandItem *beat = brand_item_new (BRAND_KIND_BEAT);
  BrandBeat *last = find_last (plan);
  int first_day = brand_plan_info_get_start (brand_plan_get_info (plan));
  int last_day = brand_plan_info_get_end (brand_plan_get_info (plan));
  int start = last != NULL ? brand_beat_get_end (last) + 1 : first_day;
  int stage = last != NULL ? brand_item_get_choice (BRAND_ITEM (last), "stage") + 1 : 0;

  start = CLAMP (start, first_day, last_day);
  g_object_set (beat,
                "start", start,
                "end", MIN (start + NEW_BEAT_DAYS - 1, last_day),
                "stage", MIN (stage, count_choices (brand_stage_choices) - 1),
                NULL);
  return beat;
}

/* The first for a burst, since that is what most touchpoints are, else the first. */
static const BrandPreset *
find_first_preset (BrandPlan     *plan,
                   BrandDimension dimension)
{
  BrandPack pack = (BrandPack) brand_item_get_choice (BRAND_ITEM (brand_plan_get_info (plan)),
                                                      "preset_pack");
  BrandPresets *presets = brand_field_preset_get_all (NULL);
  const BrandPreset *first = NULL;

  for (guint i = 0; presets != NULL && i < brand_presets_get_n (presets, pack); i++)
    {
      const BrandPreset *preset = brand_presets_get (presets, pack, i);

      if (preset->dimension != dimension)
        continue;
      if (preset->pattern == BRAND_PATTERN_BURST)
        return preset;
      if (first == NULL)
        first = preset;
    }
  return first;
}

static void
use_preset (BrandItem         *touchpoint,
            const BrandPreset *preset)
{
  g_object_set (touchpoint,
                "channel", _(preset->name),
                "pattern", preset->pattern,
                "preset", preset->id,
                "source", _(preset->source),
                "origin", preset->evidence == BRAND_EVIDENCE_OWN ? BRAND_ORIGIN_OWN_CHOICE
                                                                 : BRAND_ORIGIN_PUBLISHED,
                NULL);
  if (!isnan (preset->half_life))
    g_object_set (touchpoint, "half-life", preset->half_life, NULL);
  if (!isnan (preset->lasting))
    g_object_set (touchpoint, "lasting", preset->lasting, NULL);
  if (!isnan (preset->growth))
    g_object_set (touchpoint, "growth", preset->growth, NULL);
}

BrandItem *
brand_beat_new_touchpoint (BrandPlan     *plan,
                           BrandBeat     *beat,
                           BrandDimension dimension)
{
  BrandItem *touchpoint = brand_item_new (BRAND_KIND_TOUCHPOINT);
  const BrandPreset *preset = find_first_preset (plan, dimension);

  g_object_set (touchpoint, "dimension", dimension, NULL);
  if (beat != NULL)
    {
      const char *const beats[] = { brand_item_get_id (BRAND_ITEM (beat)), NULL };

      g_object_set (touchpoint,
                    "beats", beats,
                    "start", brand_beat_get_start (beat),
                    "end", brand_beat_get_end (beat),
                    NULL);
    }
  if (preset != NULL)
    use_preset (touchpoint, preset);
  return touchpoint;
}

BrandDimension
brand_beat_find_least_told (BrandPlan *plan,
                            BrandBeat *beat)
{
  g_autoptr (GPtrArray) touchpoints =
    brand_plan_list_referrers_of_kind (plan, BRAND_ITEM (beat), BRAND_KIND_TOUCHPOINT);
  guint counts[BRAND_N_DIMENSIONS] = { 0 };
  guint least = BRAND_DIMENSION_DIRECT;

  for (guint i = 0; i < touchpoints->len; i++)
    if (brand_touchpoint_get_status (touchpoints->pdata[i]) != BRAND_STATUS_DROPPED)
      counts[brand_touchpoint_get_dimension (touchpoints->pdata[i])]++;
  for (guint i = BRAND_N_DIMENSIONS; i > 0; i--)
    if (counts[i - 1] < counts[least])
      least = i - 1;
  return (BrandDimension) least;
}

static guint
count_left_alone (BrandPlan *plan,
                  BrandBeat *beat)
{
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (plan, BRAND_ITEM (beat));
  guint n = 0;

  for (guint i = 0; i < referrers->len; i++)
    if (BRAND_IS_TOUCHPOINT (referrers->pdata[i])
        && g_strv_length ((char **) brand_touchpoint_get_beats (referrers->pdata[i])) == 1)
      n++;
  return n;
}

char *
brand_beat_describe_deletion (BrandPlan *plan,
                              BrandBeat *beat)
{
  guint n = count_left_alone (plan, beat);

  if (n == 0)
    return g_strdup (_("Beat deleted"));
  return g_strdup_printf (ngettext ("Beat deleted; %u touchpoint no longer belongs to a beat",
                                    "Beat deleted; %u touchpoints no longer belong to a beat", n),
                          n);
}
