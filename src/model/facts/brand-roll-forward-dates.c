/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-roll-forward-private.h"

#include "model/brand-date.h"
#include "model/facts/brand-recurrence.h"

#define DAYS_OF_52_WEEKS 364

/* A feast that moves is never farther than this from its day of the year before. */
#define MOST_DRIFT 60

static int
add_years (int day,
           int years)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  if (month == 2 && month_day == 29)
    month_day = g_date_is_leap_year ((GDateYear) (year + years)) ? 29 : 28;
  return brand_date_join (year + years, month, month_day);
}

static void
find_period (BrandRollDates *self)
{
  int n_days = self->end - self->start + 1;

  self->years = 1;
  while (add_years (self->start, self->years) <= self->start + n_days - 14)
    self->years++;
  self->new_start = add_years (self->start, self->years);
  self->new_end = add_years (self->end, self->years);
  if (self->rule == BRAND_ROLL_SAME_WEEKDAY && n_days % 7 == 0)
    {
      int shift = MAX (DAYS_OF_52_WEEKS * self->years, n_days);

      self->new_start = self->start + shift;
      self->new_end = self->end + shift;
    }
}

static gboolean
has_its_own_day (BrandItem *ritual)
{
  switch ((BrandRepeats) brand_item_get_choice (ritual, "repeats"))
    {
    case BRAND_REPEATS_YEARLY:
    case BRAND_REPEATS_WEEKDAY:
    case BRAND_REPEATS_EASTER:
    case BRAND_REPEATS_ORTHODOX_EASTER:
      return TRUE;
    default:
      return FALSE;
    }
}

static GHashTable *
find_rituals (BrandPlan *plan)
{
  BrandList *rituals = brand_plan_get_list (plan, BRAND_KIND_RITUAL);
  GHashTable *found = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (rituals); i++)
    {
      BrandItem *ritual = brand_list_get (rituals, i);
      const char *const *ids = brand_item_get_list (ritual, "touchpoints");

      for (; has_its_own_day (ritual) && *ids != NULL; ids++)
        if (!g_hash_table_contains (found, *ids))
          g_hash_table_insert (found, (gpointer) *ids, ritual);
    }
  return found;
}

void
brand_roll_dates_init (BrandRollDates *self,
                       BrandPlan      *plan,
                       BrandRollRule   rule)
{
  self->rule = rule;
  self->start = brand_plan_info_get_start (brand_plan_get_info (plan));
  self->end = brand_plan_info_get_end (brand_plan_get_info (plan));
  self->rituals = find_rituals (plan);
  find_period (self);
}

void
brand_roll_dates_clear (BrandRollDates *self)
{
  g_hash_table_unref (self->rituals);
}

int
brand_roll_dates_get_shift (const BrandRollDates *self,
                            int                   start)
{
  int shift = (self->new_start - self->start) / 7 * 7;

  if (self->rule == BRAND_ROLL_SAME_DATE)
    return add_years (start, self->years) - start;
  return start >= self->start && start + shift < self->new_start ? shift + 7 : shift;
}

int
brand_roll_dates_move (const BrandRollDates *self,
                       int                   day)
{
  return day == BRAND_DATE_UNSET ? day : day + brand_roll_dates_get_shift (self, day);
}

/* The day of the list that is nearest, or BRAND_DATE_UNSET. */
static int
find_nearest (GArray *days,
              int     day)
{
  int nearest = BRAND_DATE_UNSET;

  for (guint i = 0; i < days->len; i++)
    {
      int other = g_array_index (days, int, i);

      if (nearest == BRAND_DATE_UNSET || ABS (other - day) < ABS (nearest - day))
        nearest = other;
    }
  return nearest;
}

static int
find_day (BrandItem *ritual,
          int        day)
{
  g_autoptr (GArray) days = brand_ritual_list_days (ritual, day - MOST_DRIFT, day + MOST_DRIFT);

  return find_nearest (days, day);
}

gboolean
brand_roll_dates_follow_ritual (const BrandRollDates *self,
                                BrandItem            *touchpoint,
                                int                  *shift)
{
  BrandItem *ritual = g_hash_table_lookup (self->rituals, brand_item_get_id (touchpoint));
  int start = brand_touchpoint_get_start (BRAND_TOUCHPOINT (touchpoint));
  int before, after;

  if (ritual == NULL)
    return FALSE;
  before = find_day (ritual, start);
  if (before == BRAND_DATE_UNSET)
    return FALSE;
  after = find_day (ritual, add_years (before, self->years));
  if (after == BRAND_DATE_UNSET)
    return FALSE;
  *shift = after - before;
  return TRUE;
}
