/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Choices' labels are written as headings; within a sentence they begin small. */
static char *
lower_first (const char *label)
{
  g_autofree char *first = g_utf8_substring (label, 0, MIN (1, g_utf8_strlen (label, -1)));
  g_autofree char *small = g_utf8_strdown (first, -1);

  return g_strconcat (small, label + strlen (first), NULL);
}

static char *
describe_dates (BrandPlan *plan,
                int        start,
                int        end)
{
  int plan_year, start_year, end_year;
  guint month, month_day;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  brand_date_split (brand_plan_info_get_start (brand_plan_get_info (plan)), &plan_year, &month,
                    &month_day);
  brand_date_split (start, &start_year, &month, &month_day);
  brand_date_split (end, &end_year, &month, &month_day);
  first = brand_date_format (start, start_year == plan_year ? BRAND_DATE_STYLE_LONG_DAY
                                                            : BRAND_DATE_STYLE_FULL);
  if (start == end)
    return g_steal_pointer (&first);

  last = brand_date_format (end, end_year == plan_year ? BRAND_DATE_STYLE_LONG_DAY
                                                       : BRAND_DATE_STYLE_FULL);
  /* Translators: a touchpoint's first and last day, as 12 January to 8 February. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

static void
append_beat (GString    *sentence,
             BrandPlan  *plan,
             const char *id)
{
  BrandItem *beat = brand_plan_find (plan, id);
  guint position;

  if (beat == NULL
      || !brand_list_find (brand_plan_get_list (plan, BRAND_KIND_BEAT), beat, &position))
    return;
  g_string_append (sentence, ", ");
  /* Translators: a beat's number and title, as beat 1 The smell of six o’clock. */
  g_string_append_printf (sentence, _("beat %1$u %2$s"), position + 1,
                          brand_item_get_text (beat, "title"));
}

char *
brand_timeline_describe_bar (BrandPlan       *plan,
                             BrandTouchpoint *touchpoint)
{
  BrandItem *item = BRAND_ITEM (touchpoint);
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);
  const char *title = brand_touchpoint_get_title (touchpoint);
  g_autofree char *dimension = lower_first (brand_item_get_choice_label (item, "dimension"));
  g_autofree char *pattern = lower_first (brand_item_get_choice_label (item, "pattern"));
  g_autofree char *status = lower_first (brand_item_get_choice_label (item, "status"));
  g_autofree char *dates = describe_dates (plan, brand_touchpoint_get_start (touchpoint),
                                           brand_touchpoint_get_end (touchpoint));
  GString *sentence = g_string_new (NULL);

  /* Translators: title, dimension, pattern, dates, status. */
  g_string_printf (sentence, _("%1$s, %2$s, %3$s, %4$s, %5$s"),
                   *title != '\0' ? title : _("Untitled touchpoint"), dimension, pattern, dates,
                   status);
  for (guint i = 0; beats != NULL && beats[i] != NULL; i++)
    append_beat (sentence, plan, beats[i]);
  return g_string_free (sentence, FALSE);
}

char *
brand_timeline_describe_beat (BrandPlan *plan,
                              BrandBeat *beat)
{
  BrandItem *item = BRAND_ITEM (beat);
  const char *title = brand_item_get_title (item);
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (plan, item);
  g_autofree char *dates = describe_dates (plan, brand_beat_get_start (beat),
                                           brand_beat_get_end (beat));
  g_autofree char *count = NULL;
  guint position = 0;
  guint n = 0;

  brand_list_find (brand_plan_get_list (plan, BRAND_KIND_BEAT), item, &position);
  for (guint i = 0; i < referrers->len; i++)
    n += BRAND_IS_TOUCHPOINT (referrers->pdata[i]) ? 1 : 0;
  count = g_strdup_printf (ngettext ("%u touchpoint", "%u touchpoints", n), n);
  /* Translators: a beat's number and title, its stage, its dates, and how many touchpoints. */
  return g_strdup_printf (_("Beat %1$u %2$s, %3$s, %4$s, %5$s"), position + 1,
                          *title != '\0' ? title : _("Untitled beat"),
                          brand_item_get_choice_label (item, "stage"), dates, count);
}

#define MOST_LINES 6

char *
brand_timeline_describe_flag (BrandPlan               *plan,
                              const BrandTimelineFlag *flag)
{
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, flag->first, flag->last);
  GString *text = g_string_new (NULL);
  guint n_lines = 0;

  for (guint i = 0; i < dates->len; i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);
      g_autofree char *line = brand_culture_date_describe (date);

      if (date->day < flag->first || n_lines++ >= MOST_LINES)
        continue;
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }
  if (n_lines > MOST_LINES)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("and %u other", "and %u others",
                                              n_lines - MOST_LINES), n_lines - MOST_LINES);
    }
  return g_string_free (text, FALSE);
}

static void
append_dates (GString   *text,
              BrandPlan *plan,
              int        first,
              int        last)
{
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, first, last);

  if (dates->len == 0)
    return;
  g_string_append_c (text, ' ');
  g_string_append_printf (text,
                          ngettext ("%u day of rituals, trends and issues is marked.",
                                    "%u days of rituals, trends and issues are marked.",
                                    dates->len), dates->len);
}

static void
append_silences (GString                    *text,
                 const BrandSynergyMeasures *measures)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      guint n_weeks = measures->dimensions[d].longest_silence;

      if (n_weeks == 0)
        continue;
      g_string_append_c (text, ' ');
      g_string_append_printf (text,
                              /* Translators: %1$s is a dimension, as Mass. */
                              ngettext ("%1$s is silent for %2$u week at a time.",
                                        "%1$s is silent for up to %2$u weeks at a time.", n_weeks),
                              _(brand_dimension_choices[d].label), n_weeks);
    }
}

char *
brand_timeline_describe (BrandTimeline *self)
{
  BrandPlan *plan = brand_timeline_get_plan (self);
  BrandPlanSynergy *synergy = brand_timeline_get_synergy (self);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  guint n_touchpoints = brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT));
  int first_day = brand_plan_synergy_get_first_day (synergy);
  g_autofree char *start = brand_date_format (first_day, BRAND_DATE_STYLE_FULL);
  g_autofree char *end = brand_date_format (brand_plan_info_get_end (brand_plan_get_info (plan)),
                                            BRAND_DATE_STYLE_FULL);
  g_autofree char *peak = brand_date_format (first_day + (int) measures->peak_day,
                                             BRAND_DATE_STYLE_LONG_DAY);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text,
                          /* Translators: what a picture shows, for those who can't see it. */
                          ngettext ("Timeline of %1$u touchpoint, %2$s to %3$s.",
                                    "Timeline of %1$u touchpoints, %2$s to %3$s.", n_touchpoints),
                          n_touchpoints, start, end);
  if (measures->peak_together > 0)
    {
      g_string_append_c (text, ' ');
      /* Translators: a day, and a number on the effect’s scale. */
      g_string_append_printf (text, _("Together they are highest on %1$s, at an index of %2$d."),
                              peak, (int) lround (100 * measures->peak_together));
    }
  append_silences (text, measures);
  append_dates (text, plan, first_day, brand_plan_info_get_end (brand_plan_get_info (plan)));
  return g_string_free (text, FALSE);
}
