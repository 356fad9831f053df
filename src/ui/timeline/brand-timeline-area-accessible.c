/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-bar-accessible.h"
#include "ui/timeline/brand-timeline-area-private.h"

/* A plan with more tells of the bars in sight, as long lists do of their rows: GTK counts all that
 * is told whenever the area gets the focus. */
#define MOST_TOLD 400

static void
open_selected (BrandTimelineArea *self)
{
  brand_timeline_area_open_item (self, brand_session_get_selection (self->session));
}

/* Only widgets can offer actions to screen readers, so the area offers those of its bars. */
static const struct
{
  const char *name;
  void (*act) (BrandTimelineArea *self);
  int n_days;
  gboolean is_end;
  int n_lanes;
} acts[] = {
  { "touchpoint.open", .act = open_selected },
  { "touchpoint.duplicate", .act = brand_timeline_area_duplicate },
  { "touchpoint.delete", .act = brand_timeline_area_delete },
  { "touchpoint.earlier", .n_days = -1 },
  { "touchpoint.later", .n_days = 1 },
  { "touchpoint.shorter", .n_days = -1, .is_end = TRUE },
  { "touchpoint.longer", .n_days = 1, .is_end = TRUE },
  { "touchpoint.previous-dimension", .n_lanes = -1 },
  { "touchpoint.next-dimension", .n_lanes = 1 },
};

static void
act_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);

  guint i = 0;

  while (!g_str_equal (acts[i].name, name))
    i++;
  if (acts[i].act != NULL)
    acts[i].act (self);
  else if (acts[i].n_lanes != 0)
    brand_timeline_area_change_lane (self, acts[i].n_lanes);
  else
    brand_timeline_area_move (self, acts[i].n_days, acts[i].is_end);
}

static void
new_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  brand_timeline_area_create_at_cursor (BRAND_TIMELINE_AREA (widget));
}

void
brand_timeline_area_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "touchpoint.new", NULL, new_activated);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_class_install_action (widget_class, acts[i].name, NULL, act_activated);
}

static gboolean
locate_flag (GtkWidget    *area,
             BrandItem    *item,
             GdkRectangle *bounds)
{
  const BrandTimelineFlag *flag = brand_timeline_area_find_flag (BRAND_TIMELINE_AREA (area), item);

  if (flag == NULL)
    return FALSE;
  *bounds = (GdkRectangle) { (int) flag->box.x, (int) flag->box.y, (int) flag->box.width,
                             (int) flag->box.height };
  return TRUE;
}

static gboolean
locate_beat (GtkWidget    *area,
             BrandItem    *item,
             GdkRectangle *bounds)
{
  const BrandTimelineBeat *beat = brand_timeline_area_find_beat (BRAND_TIMELINE_AREA (area), item);

  if (beat == NULL)
    return FALSE;
  *bounds = (GdkRectangle) { (int) beat->cap.x, (int) beat->cap.y, (int) beat->cap.width,
                             (int) beat->cap.height };
  return TRUE;
}

static gboolean
clip_to_lanes (BrandTimelineArea *self,
               const BrandBox    *box,
               GdkRectangle      *bounds)
{
  const BrandBox *lanes = &brand_timeline_area_layout (self)->lanes_box;

  return gdk_rectangle_intersect (&(GdkRectangle) { (int) box->x, (int) box->y, (int) box->width,
                                                    (int) box->height },
                                  &(GdkRectangle) { (int) lanes->x, (int) lanes->y,
                                                    (int) lanes->width, (int) lanes->height },
                                  bounds);
}

static gboolean
locate_bar (GtkWidget    *area,
            BrandItem    *item,
            GdkRectangle *bounds)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (area);
  const BrandTimelineBar *bar = brand_timeline_find_bar (brand_timeline_area_layout (self),
                                                         brand_item_get_id (item));

  return bar != NULL && clip_to_lanes (self, &bar->body, bounds);
}

static gboolean
locate_gone (GtkWidget    *area,
             BrandItem    *item,
             GdkRectangle *bounds)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (area);
  BrandBox box;

  return brand_timeline_area_locate_gone (self, item, &box) && clip_to_lanes (self, &box, bounds);
}

static void
update_bars (BrandTimelineArea *self)
{
  gboolean has_focus = gtk_widget_has_focus (GTK_WIDGET (self));
  BrandItem *last = brand_session_get_selection (self->session);

  for (guint i = 0; self->bars != NULL && i < self->bars->len; i++)
    {
      BrandBarAccessible *bar = self->bars->pdata[i];
      BrandItem *item = brand_bar_accessible_get_item (bar);

      brand_bar_accessible_set_selected (bar, brand_session_is_selected (self->session, item));
      brand_bar_accessible_set_focused (bar, has_focus && item == last);
    }
}

/* What a screen reader has met stays the same object while it is told of. */
static BrandBarAccessible *
find_accessible (GPtrArray *bars,
                 BrandItem *item)
{
  for (guint i = 0; bars != NULL && i < bars->len; i++)
    if (bars->pdata[i] != NULL && brand_bar_accessible_get_item (bars->pdata[i]) == item)
      return g_steal_pointer (&bars->pdata[i]);
  return NULL;
}

static void
add_accessible (BrandTimelineArea *self,
                GPtrArray         *known,
                BrandItem         *item,
                const char        *name,
                BrandBarLocator    locator)
{
  BrandBarAccessible *bar = find_accessible (known, item);

  if (bar == NULL)
    bar = brand_bar_accessible_new (GTK_WIDGET (self), item, name, locator);
  if (self->bars->len > 0)
    brand_bar_accessible_set_next (self->bars->pdata[self->bars->len - 1], bar);
  brand_bar_accessible_set_next (bar, NULL);
  g_ptr_array_add (self->bars, bar);
}

/* What only the comparison has can't be selected, but it can be read. */
static void
make_gone (BrandTimelineArea *self,
           GPtrArray         *known)
{
  g_autoptr (GPtrArray) gone = brand_timeline_area_list_gone (self);

  for (guint i = 0; i < MIN (gone->len, MOST_TOLD); i++)
    {
      g_autofree char *name =
        brand_timeline_comparison_describe_gone (self->comparison, gone->pdata[i]);

      add_accessible (self, known, gone->pdata[i], name, locate_gone);
    }
}

static void
make_beats (BrandTimelineArea *self,
            GPtrArray         *known)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);
      g_autofree char *name = brand_timeline_describe_beat (plan, BRAND_BEAT (beat));

      add_accessible (self, known, beat, name, locate_beat);
    }
}

static void
make_flags (BrandTimelineArea *self,
            GPtrArray         *known)
{
  g_autoptr (GArray) flags = brand_timeline_area_list_flags (self);

  for (guint i = 0; i < flags->len; i++)
    {
      const BrandCultureDate *flag = &g_array_index (flags, BrandCultureDate, i);
      g_autofree char *name = brand_culture_date_describe (flag);

      add_accessible (self, known, flag->item, name, locate_flag);
    }
}

/* GTK counts the bars before there is room for any: the first stands for all then, since a layout
 * for no room would only be thrown away. */
static GPtrArray *
list_first (BrandTimelineArea *self)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (self->document),
                                         BRAND_KIND_TOUCHPOINT);
  GPtrArray *touchpoints = g_ptr_array_new ();

  g_ptr_array_add (touchpoints, brand_list_get (list, 0));
  return touchpoints;
}

static GPtrArray *
list_in_sight (BrandTimelineArea *self)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  const GArray *bars = brand_timeline_area_layout (self)->bars;
  BrandItem *selection = brand_session_get_selection (self->session);
  GPtrArray *touchpoints = g_ptr_array_sized_new (bars->len + 1);
  gboolean has_selection = !BRAND_IS_TOUCHPOINT (selection);

  for (guint i = 0; i < bars->len; i++)
    {
      BrandItem *item = brand_plan_find (plan, g_array_index (bars, BrandTimelineBar, i).id);

      has_selection |= item == selection;
      g_ptr_array_add (touchpoints, item);
    }
  if (!has_selection)
    g_ptr_array_add (touchpoints, selection);
  brand_timeline_area_sort (self, touchpoints);
  return touchpoints;
}

static GPtrArray *
list_told (BrandTimelineArea *self)
{
  BrandPlan *plan = brand_document_get_plan (self->document);

  self->tells_part =
    brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT)) > MOST_TOLD;
  self->told_without_room = self->tells_part && gtk_widget_get_width (GTK_WIDGET (self)) == 0;
  if (self->told_without_room)
    return list_first (self);
  self->told_view = brand_timeline_area_layout (self)->view;
  return self->tells_part ? list_in_sight (self) : brand_timeline_area_list_touchpoints (self);
}

static void
unref (gpointer bar)
{
  g_clear_object (&bar);
}

/* Made only when somebody asks, since most sessions have no screen reader. */
static void
make_bars (BrandTimelineArea *self)
{
  g_autoptr (GPtrArray) touchpoints = list_told (self);
  g_autoptr (GPtrArray) known = g_steal_pointer (&self->bars);

  self->bars = g_ptr_array_new_with_free_func (unref);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_autofree char *name = brand_timeline_area_describe (self, touchpoints->pdata[i]);

      add_accessible (self, known, touchpoints->pdata[i], name, locate_bar);
    }
  if (!self->told_without_room)
    {
      make_gone (self, known);
      make_beats (self, known);
      make_flags (self, known);
    }
  for (guint i = 0; known != NULL && i < known->len; i++)
    if (known->pdata[i] != NULL)
      brand_bar_accessible_detach (known->pdata[i]);
  update_bars (self);
}

static gboolean
is_told (BrandTimelineArea *self,
         BrandItem         *item)
{
  for (guint i = 0; i < self->bars->len; i++)
    if (brand_bar_accessible_get_item (self->bars->pdata[i]) == item)
      return TRUE;
  return FALSE;
}

static void
selection_changed_cb (BrandTimelineArea *self)
{
  BrandItem *selection = brand_session_get_selection (self->session);
  gboolean is_selected = BRAND_IS_TOUCHPOINT (selection);

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), acts[i].name, is_selected);
  if (self->bars != NULL && self->tells_part && is_selected && !is_told (self, selection))
    make_bars (self);
  else
    update_bars (self);
}

static gboolean
are_bars_current (BrandTimelineArea *self)
{
  if (self->bars != NULL && self->told_without_room)
    return gtk_widget_get_width (GTK_WIDGET (self)) == 0;
  return self->bars != NULL
         && (!self->tells_part
             || memcmp (&self->told_view, &brand_timeline_area_layout (self)->view,
                        sizeof self->told_view) == 0);
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (accessible);

  if (self->document == NULL)
    return NULL;
  if (!are_bars_current (self))
    make_bars (self);
  if (self->bars->len > 0)
    return GTK_ACCESSIBLE (g_object_ref (self->bars->pdata[0]));
  return self->menu != NULL && gtk_widget_get_visible (self->menu)
         ? GTK_ACCESSIBLE (g_object_ref (self->menu)) : NULL;
}

void
brand_timeline_area_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

void
brand_timeline_area_accessible_follow (BrandTimelineArea *self,
                                       BrandItem         *item)
{
  for (guint i = 0; self->bars != NULL && i < self->bars->len; i++)
    if (brand_bar_accessible_get_item (self->bars->pdata[i]) == item)
      {
        g_autofree char *name = brand_timeline_area_describe (self, BRAND_TOUCHPOINT (item));

        gtk_accessible_update_property (GTK_ACCESSIBLE (self->bars->pdata[i]),
                                        GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      }
}

void
brand_timeline_area_accessible_reset (BrandTimelineArea *self)
{
  if (self->bars == NULL)
    return;
  for (guint i = 0; i < self->bars->len; i++)
    brand_bar_accessible_detach (self->bars->pdata[i]);
  g_clear_pointer (&self->bars, g_ptr_array_unref);
}

void
brand_timeline_area_accessible_open (BrandTimelineArea *self)
{
  g_signal_connect_object (self->session, "notify::selection", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (update_bars), NULL);
  selection_changed_cb (self);
}
