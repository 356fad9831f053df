/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-state.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define DIGITS 2

static void
find_readings (BrandMeasureState *state,
               BrandPlan         *plan,
               BrandMeasure      *measure)
{
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  const char *id = brand_item_get_id (BRAND_ITEM (measure));
  int last = 0;

  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (readings, i));

      if (!g_str_equal (brand_reading_get_measure (reading), id))
        continue;
      state->n_readings++;
      if (brand_reading_get_date (reading) >= last)
        state->last = BRAND_ITEM (reading);
      last = MAX (last, brand_reading_get_date (reading));
    }
}

void
brand_measure_state_init (BrandMeasureState *state,
                          BrandPlan         *plan,
                          BrandMeasure      *measure,
                          int                today)
{
  *state = (BrandMeasureState) { .standing = BRAND_STANDING_FINE };
  find_readings (state, plan, measure);
  brand_plan_get_due (plan, measure, today, &state->due);
  if (state->due.next != BRAND_DATE_UNSET && state->due.next < today)
    state->standing = BRAND_STANDING_LATE;
  else if (state->due.next == today)
    state->standing = BRAND_STANDING_DUE;
  else if (state->n_readings == 0)
    state->standing = BRAND_STANDING_WAITING;
}

char *
brand_measure_format (BrandMeasure *measure,
                      double        value)
{
  const char *unit = brand_item_get_text (BRAND_ITEM (measure), "unit");
  g_autofree char *number = NULL;

  if (isnan (value))
    return g_strdup ("–");
  number = brand_format_number (value, DIGITS);
  if (*unit == '\0')
    return g_steal_pointer (&number);
  /* Translators: a number and its unit. */
  return g_strdup_printf (C_("unit", "%s %s"), number, unit);
}

static char *
describe_value (const BrandMeasureState *state,
                BrandMeasure            *measure)
{
  double target = brand_item_get_number (BRAND_ITEM (measure), "target");
  g_autofree char *with_unit = brand_measure_format (measure, target);
  g_autofree char *value = NULL;

  if (state->last == NULL)
    return isnan (target) ? g_strdup (_("No reading yet"))
                          /* Translators: a measure without readings and its target. */
                          : g_strdup_printf (_("Target %s"), with_unit);
  if (isnan (target))
    return brand_measure_format (measure, brand_reading_get_value (BRAND_READING (state->last)));
  value = brand_format_number (brand_reading_get_value (BRAND_READING (state->last)), DIGITS);
  /* Translators: a measure's last reading and its target, "18 of 45 guests". */
  return g_strdup_printf (_("%s of %s"), value, with_unit);
}

static char *
describe_standing (const BrandMeasureState *state)
{
  g_autofree char *day = state->due.next != BRAND_DATE_UNSET
                           ? brand_date_format (state->due.next, BRAND_DATE_STYLE_LONG_DAY) : NULL;

  switch (state->standing)
    {
    case BRAND_STANDING_LATE:
      if (state->due.n_due > 1)
        return g_strdup_printf (ngettext ("%u reading is late", "%u readings are late",
                                          state->due.n_due), state->due.n_due);
      /* Translators: the day on which a reading should have been taken. */
      return g_strdup_printf (_("%s is late"), day);
    case BRAND_STANDING_DUE:
      return g_strdup (_("due today"));
    case BRAND_STANDING_WAITING:
      /* Translators: the day of a measure's first reading. */
      return day != NULL ? g_strdup_printf (_("starts %s"), day) : g_strdup ("");
    case BRAND_STANDING_FINE:
    default:
      return g_strdup ("");
    }
}

char *
brand_measure_state_describe (const BrandMeasureState *state,
                              BrandMeasure            *measure)
{
  g_autofree char *value = describe_value (state, measure);
  g_autofree char *standing = describe_standing (state);

  return *standing != '\0' ? g_strdup_printf ("%s · %s", value, standing)
                           : g_steal_pointer (&value);
}

char *
brand_measure_state_describe_due (const BrandMeasureState *state,
                                  int                      today)
{
  guint n_days = (guint) ABS (state->due.next - today);

  if (state->due.next == BRAND_DATE_UNSET)
    return g_strdup ("");
  if (n_days == 0)
    return g_strdup (_("Due today"));
  if (state->due.next > today)
    return g_strdup_printf (ngettext ("Due tomorrow", "Due in %u days", n_days), n_days);
  if (state->due.n_due > 1)
    return g_strdup_printf (ngettext ("%u reading is missing from here on",
                                      "%u readings are missing from here on",
                                      state->due.n_due), state->due.n_due);
  return g_strdup_printf (ngettext ("A day late", "%u days late", n_days), n_days);
}

const char *
brand_measure_get_shown_title (BrandMeasure *measure)
{
  const char *title = brand_item_get_text (BRAND_ITEM (measure), "title");

  return *title != '\0' ? title : _("Untitled measure");
}
