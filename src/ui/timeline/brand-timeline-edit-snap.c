/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-edit-snap.h"

#include <math.h>

#include "model/brand-date.h"

static void
add_edge (BrandSnap *snap,
          int        edge)
{
  g_array_append_val (snap->edges, edge);
}

void
brand_snap_init (BrandSnap *snap,
                 BrandPlan *plan,
                 double     reach)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  snap->reach = reach;
  snap->first_weekday = brand_date_first_weekday ();
  snap->edges = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandBeat *beat = BRAND_BEAT (brand_list_get (beats, i));

      add_edge (snap, brand_beat_get_start (beat));
      add_edge (snap, brand_beat_get_end (beat) + 1);
    }
}

void
brand_snap_clear (BrandSnap *snap)
{
  g_clear_pointer (&snap->edges, g_array_unref);
}

static int
get_nearest_week (const BrandSnap *snap,
                  double           edge)
{
  int day = (int) floor (edge);
  int into = (int) ((brand_date_get_weekday (day) + 7 - snap->first_weekday) % 7);
  int before = day - into;

  return edge - before <= 3.5 ? before : before + 7;
}

/* The edge within reach that is nearest; a beat's before a week's. 0 when there is none. */
static int
find_guide (const BrandSnap *snap,
            double           edge)
{
  double nearest = snap->reach;
  int found = 0;
  int week;

  if (snap->reach <= 0)
    return 0;
  for (guint i = 0; i < snap->edges->len; i++)
    {
      int candidate = g_array_index (snap->edges, int, i);

      if (fabs (candidate - edge) > nearest)
        continue;
      nearest = fabs (candidate - edge);
      found = candidate;
    }
  week = get_nearest_week (snap, edge);
  if (fabs (week - edge) < (found != 0 ? nearest : snap->reach))
    found = week;
  return found;
}

int
brand_snap_edge (const BrandSnap *snap,
                 double           edge,
                 int             *guide)
{
  *guide = find_guide (snap, edge);
  return *guide != 0 ? *guide : (int) lround (edge);
}

int
brand_snap_span (const BrandSnap *snap,
                 int              start,
                 int              end,
                 double           days,
                 int             *guide)
{
  int start_guide = find_guide (snap, start + days);
  int end_guide = find_guide (snap, end + 1 + days);
  double start_away = start_guide != 0 ? fabs (start_guide - start - days) : INFINITY;
  double end_away = end_guide != 0 ? fabs (end_guide - end - 1 - days) : INFINITY;

  *guide = start_away <= end_away ? start_guide : end_guide;
  if (*guide == 0)
    return (int) lround (days);
  return start_away <= end_away ? start_guide - start : end_guide - end - 1;
}
