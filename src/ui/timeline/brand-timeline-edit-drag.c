/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-edit-drag.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "ui/timeline/brand-timeline-edit.h"

#define FIELD(name) BRAND_KIND_FIELD (&brand_touchpoint_kind, name)

typedef struct
{
  BrandTouchpoint *touchpoint;
  int start;
  int end;
  int lane;
  BrandValue place; /* of the field that says in which lane it is */
} Held;

struct _BrandTimelineDrag
{
  BrandHistory *history;
  BrandGrouping *lanes;
  BrandDragMode mode;
  GArray *held;    /* Held */
  guint grabbed;   /* position in held */
  double anchor;   /* where a new one was begun */
  int guide;
  BrandItem *beat; /* not owned: the plan can't lose it during the drag */
};

static const BrandField *
get_field (const BrandGrouping *lanes)
{
  return &brand_touchpoint_kind.fields[brand_grouping_get_field (lanes)];
}

static void
hold (BrandTimelineDrag *self,
      BrandTouchpoint   *touchpoint)
{
  Held held = { g_object_ref (touchpoint), brand_touchpoint_get_start (touchpoint),
                brand_touchpoint_get_end (touchpoint),
                (int) brand_grouping_find (self->lanes, touchpoint) };

  brand_value_copy (get_field (self->lanes), &held.place,
                    brand_item_get_value (BRAND_ITEM (touchpoint),
                                          brand_grouping_get_field (self->lanes)));
  g_array_append_val (self->held, held);
}

static Held *
get_held (BrandTimelineDrag *self,
          guint              position)
{
  return &g_array_index (self->held, Held, position);
}

static BrandTimelineDrag *
create (BrandHistory        *history,
        const BrandGrouping *lanes,
        BrandDragMode        mode)
{
  BrandTimelineDrag *self = g_new0 (BrandTimelineDrag, 1);

  self->history = g_object_ref (history);
  self->lanes = brand_grouping_ref ((BrandGrouping *) lanes);
  self->mode = mode;
  self->held = g_array_new (FALSE, FALSE, sizeof (Held));
  return self;
}

BrandTimelineDrag *
brand_timeline_drag_new (BrandHistory        *history,
                         const BrandGrouping *lanes,
                         GPtrArray           *touchpoints,
                         BrandTouchpoint     *grabbed,
                         BrandDragMode        mode)
{
  BrandTimelineDrag *self = create (history, lanes, mode);
  g_autofree char *label = brand_timeline_edit_label (
    mode == BRAND_DRAG_MOVE ? BRAND_VERB_MOVE : BRAND_VERB_RESIZE, touchpoints);

  for (guint i = 0; i < touchpoints->len; i++)
    hold (self, touchpoints->pdata[i]);
  if (!g_ptr_array_find (touchpoints, grabbed, &self->grabbed))
    self->grabbed = 0;
  brand_history_begin (history, label);
  return self;
}

BrandTimelineDrag *
brand_timeline_drag_create (BrandHistory        *history,
                            const BrandGrouping *lanes,
                            guint                lane,
                            double               day)
{
  BrandTimelineDrag *self = create (history, lanes, BRAND_DRAG_NEW);
  int first_day = (int) floor (day);
  g_autoptr (BrandItem) item = brand_timeline_edit_create (brand_history_get_plan (history),
                                                           lanes, lane, first_day, first_day);

  self->anchor = day;
  hold (self, BRAND_TOUCHPOINT (item));
  brand_history_begin (history, NULL);
  brand_history_insert (history, item, G_MAXUINT, NULL);
  return self;
}

static void
free_drag (BrandTimelineDrag *self)
{
  for (guint i = 0; i < self->held->len; i++)
    {
      brand_value_clear (get_field (self->lanes), &get_held (self, i)->place);
      g_object_unref (get_held (self, i)->touchpoint);
    }
  g_array_unref (self->held);
  brand_grouping_unref (self->lanes);
  g_object_unref (self->history);
  g_free (self);
}

static void
stretch_new (BrandTimelineDrag *self,
             double             days,
             const BrandSnap   *snap)
{
  int anchor = (int) floor (self->anchor);
  int edge = brand_snap_edge (snap, self->anchor + days, &self->guide);
  int start = MIN (edge, anchor);
  int end = MAX (anchor, edge - 1);

  brand_timeline_edit_set_dates (self->history, get_held (self, 0)->touchpoint, start, end);
}

static int
get_n_days (BrandTimelineDrag *self,
            double             days,
            const BrandSnap   *snap)
{
  const Held *grabbed = get_held (self, self->grabbed);

  if (self->mode == BRAND_DRAG_MOVE)
    return brand_snap_span (snap, grabbed->start, grabbed->end, days, &self->guide);
  if (self->mode == BRAND_DRAG_START)
    return brand_snap_edge (snap, grabbed->start + days, &self->guide) - grabbed->start;
  return brand_snap_edge (snap, grabbed->end + 1 + days, &self->guide) - grabbed->end - 1;
}

static void
place (BrandTimelineDrag *self,
       const Held        *held,
       int                n_days,
       int                n_lanes)
{
  int start = held->start + (self->mode == BRAND_DRAG_END ? 0 : n_days);
  int end = held->end + (self->mode == BRAND_DRAG_START ? 0 : n_days);
  int lane = CLAMP (held->lane + n_lanes, 0, (int) brand_grouping_get_n (self->lanes) - 1);
  BrandValue value = held->place;

  if (self->mode == BRAND_DRAG_START)
    start = MIN (start, end);
  else
    end = MAX (start, end);
  brand_timeline_edit_set_dates (self->history, held->touchpoint, start, end);
  if (lane != held->lane)
    value = brand_grouping_get_value (self->lanes, (guint) lane);
  brand_history_set (self->history, BRAND_ITEM (held->touchpoint),
                     brand_grouping_get_field (self->lanes), &value, NULL);
}

void
brand_timeline_drag_update (BrandTimelineDrag *self,
                            double             days,
                            int                n_lanes,
                            const BrandSnap   *snap)
{
  int n_days;

  self->beat = NULL;
  if (self->mode == BRAND_DRAG_NEW)
    {
      stretch_new (self, days, snap);
      return;
    }
  n_days = get_n_days (self, days, snap);
  for (guint i = 0; i < self->held->len; i++)
    place (self, get_held (self, i), n_days, self->mode == BRAND_DRAG_MOVE ? n_lanes : 0);
}

void
brand_timeline_drag_hold_over (BrandTimelineDrag *self,
                               BrandItem         *beat)
{
  self->beat = beat;
  self->guide = 0;
  for (guint i = 0; i < self->held->len; i++)
    place (self, get_held (self, i), 0, 0);
}

static gboolean
has_changed (BrandTimelineDrag *self)
{
  if (self->beat != NULL || self->mode == BRAND_DRAG_NEW)
    return TRUE;
  for (guint i = 0; i < self->held->len; i++)
    {
      const Held *held = get_held (self, i);

      if (brand_touchpoint_get_start (held->touchpoint) != held->start
          || brand_touchpoint_get_end (held->touchpoint) != held->end
          || (int) brand_grouping_find (self->lanes, held->touchpoint) != held->lane)
        return TRUE;
    }
  return FALSE;
}

gboolean
brand_timeline_drag_drop (BrandTimelineDrag *self)
{
  gboolean is_changed = has_changed (self);

  for (guint i = 0; self->beat != NULL && i < self->held->len; i++)
    {
      const char *beats[] = { brand_item_get_id (self->beat), NULL };

      brand_history_set (self->history, BRAND_ITEM (get_held (self, i)->touchpoint),
                         FIELD ("beats"), &(BrandValue) { .list = (char **) beats }, NULL);
    }
  if (is_changed)
    brand_history_end (self->history);
  else
    brand_history_cancel (self->history);
  free_drag (self);
  return is_changed;
}

void
brand_timeline_drag_cancel (BrandTimelineDrag *self)
{
  brand_history_cancel (self->history);
  free_drag (self);
}

BrandDragMode
brand_timeline_drag_get_mode (BrandTimelineDrag *self)
{
  return self->mode;
}

BrandTouchpoint *
brand_timeline_drag_get_grabbed (BrandTimelineDrag *self)
{
  return get_held (self, self->grabbed)->touchpoint;
}

BrandItem *
brand_timeline_drag_get_beat (BrandTimelineDrag *self)
{
  return self->beat;
}

int
brand_timeline_drag_get_guide (BrandTimelineDrag *self)
{
  return self->guide;
}

char *
brand_timeline_drag_dup_place (BrandTimelineDrag *self)
{
  BrandTouchpoint *touchpoint = brand_timeline_drag_get_grabbed (self);
  int start = brand_touchpoint_get_start (touchpoint);
  int end = brand_touchpoint_get_end (touchpoint);
  g_autofree char *first = brand_date_format (start, BRAND_DATE_STYLE_SHORT_WEEKDAY);
  g_autofree char *last = NULL;

  if (self->beat != NULL)
    return g_strdup (brand_item_get_text (self->beat, "title"));
  if (start == end)
    return g_steal_pointer (&first);
  last = brand_date_format (end, BRAND_DATE_STYLE_SHORT_WEEKDAY);
  /* Translators: a touchpoint's first and last day, as Thu 17 Sep – Sun 4 Oct. */
  return g_strdup_printf (_("%1$s – %2$s"), first, last);
}

static char *
describe_days (BrandDragMode mode,
               int           n_days)
{
  int n = ABS (n_days);

  if (n == 0)
    return NULL;
  if (mode == BRAND_DRAG_NEW)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) n), n);
  if (mode == BRAND_DRAG_MOVE && n_days > 0)
    return g_strdup_printf (ngettext ("%d day later", "%d days later", (gulong) n), n);
  if (mode == BRAND_DRAG_MOVE)
    return g_strdup_printf (ngettext ("%d day earlier", "%d days earlier", (gulong) n), n);
  if (n_days > 0)
    return g_strdup_printf (ngettext ("%d day longer", "%d days longer", (gulong) n), n);
  return g_strdup_printf (ngettext ("%d day shorter", "%d days shorter", (gulong) n), n);
}

char *
brand_timeline_drag_dup_difference (BrandTimelineDrag *self)
{
  const Held *held = get_held (self, self->grabbed);
  guint lane = brand_grouping_find (self->lanes, held->touchpoint);
  int start = brand_touchpoint_get_start (held->touchpoint);
  int length = brand_touchpoint_get_end (held->touchpoint) - start;
  g_autofree char *days = NULL;
  const char *title;

  if (self->beat != NULL)
    return NULL;
  if (self->mode == BRAND_DRAG_NEW)
    days = describe_days (self->mode, length + 1);
  else if (self->mode == BRAND_DRAG_MOVE)
    days = describe_days (self->mode, start - held->start);
  else
    days = describe_days (self->mode, length - (held->end - held->start));
  if ((int) lane == held->lane)
    return g_steal_pointer (&days);
  title = brand_grouping_get_title (self->lanes, lane);
  return days != NULL ? g_strdup_printf ("%s · %s", days, title) : g_strdup (title);
}
