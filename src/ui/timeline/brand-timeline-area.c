/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-area.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/widgets/brand-widget-style.h"

#define LEAST_WIDTH 300
#define LEAST_HEIGHT 160
#define NATURAL_HEIGHT 560

/* Free days on both sides of the plan's own, as a share of what is in view. */
#define SLACK 0.1

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandTimelineArea, brand_timeline_area, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE,
                                                      brand_timeline_area_accessible_init))

static void
fill_view (BrandTimelineArea *self,
           BrandTimelineView *view)
{
  brand_timeline_view_init (view, gtk_widget_get_width (GTK_WIDGET (self)),
                            gtk_widget_get_height (GTK_WIDGET (self)));
  view->px_per_day = brand_session_get_day_width (self->session);
  if (view->px_per_day > 0)
    view->first_day = brand_session_get_first_day (self->session);
  view->scroll = self->scroll;
  view->fit_rows = view->px_per_day == 0;
  view->no_end_labels = self->no_end_labels;
  view->today = brand_document_get_today (self->document);
}

const BrandTimelineLayout *
brand_timeline_area_layout (BrandTimelineArea *self)
{
  BrandTimelineView view;

  fill_view (self, &view);
  return brand_timeline_layout (self->timeline, &view);
}

void
brand_timeline_area_forget_picture (BrandTimelineArea *self)
{
  self->has_picture = FALSE;
}

static void
style_changed (GtkWidget *widget)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);
  BrandTimelineStyle style;

  if (self->timeline == NULL)
    return;
  brand_widget_style_init (&style, widget);
  brand_timeline_set_style (self->timeline, &style);
  brand_timeline_area_forget_picture (self);
}

static void
plan_changed_cb (BrandTimelineArea *self,
                 const BrandChange *change)
{
  if (self->drag != NULL && change->type == BRAND_CHANGE_SET && BRAND_IS_TOUCHPOINT (change->item))
    {
      brand_timeline_follow (self->timeline, BRAND_TOUCHPOINT (change->item));
      brand_timeline_area_accessible_follow (self, change->item);
    }
  else
    {
      brand_timeline_invalidate (self->timeline);
      brand_timeline_area_accessible_reset (self);
    }
  if (self->found != NULL && change->type != BRAND_CHANGE_SET)
    brand_timeline_area_find_again (self);
  brand_timeline_area_forget_picture (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Other pages may lead to a touchpoint that is out of sight, or hidden. */
static void
reveal_selection_cb (BrandTimelineArea *self)
{
  BrandItem *selection = brand_session_get_selection (self->session);

  if (selection != NULL)
    self->lane = -1;
  if (BRAND_IS_TOUCHPOINT (selection)
      && !brand_touchpoint_filter_shows (brand_session_get_filter (self->session),
                                         BRAND_TOUCHPOINT (selection)))
    brand_touchpoint_filter_clear (brand_session_get_filter (self->session));
  if (!BRAND_IS_TOUCHPOINT (selection) || self->is_dragging
      || gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    return;
  if (brand_timeline_find_bar (brand_timeline_area_layout (self), brand_item_get_id (selection))
      != NULL)
    return;
  brand_timeline_area_reveal (self, brand_touchpoint_get_start (BRAND_TOUCHPOINT (selection)));
  brand_timeline_area_reveal_row (self, selection);
}

/* The picture without reading line and hover: drawn once, then shown until the view changes. What
 * is held changes with nearly every frame, and is drawn with it. */
static void
draw_picture (BrandTimelineArea         *self,
              const BrandTimelineLayout *layout)
{
  int ratio = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  const BrandTimelineStyle *style = brand_timeline_get_style (self->timeline);
  gboolean is_held = self->drag != NULL;
  cairo_t *cr;

  if (self->has_picture && !is_held && !self->picture_is_held && self->picture_ratio == ratio
      && memcmp (&self->picture_view, &layout->view, sizeof layout->view) == 0)
    return;
  cr = brand_picture_begin (self->picture, layout->view.width, layout->view.height,
                            layout->axis.start, layout->axis.start + layout->axis.length, ratio);
  brand_timeline_render (cr, layout, style);
  if (self->comparison != NULL)
    brand_timeline_comparison_render (self->comparison, self->timeline, layout, cr);
  if (is_held)
    brand_timeline_area_draw_held (self, layout, cr);
  brand_picture_end (self->picture, cr);
  self->picture_view = layout->view;
  self->picture_ratio = ratio;
  self->picture_is_held = is_held;
  self->has_picture = TRUE;
  brand_timeline_area_rest_later (self);
}

static void
brand_timeline_area_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);
  const BrandTimelineLayout *layout;

  if (self->timeline == NULL)
    return;
  layout = brand_timeline_area_layout (self);
  draw_picture (self, layout);
  brand_picture_snapshot (self->picture, snapshot);
  if (self->drag == NULL)
    brand_timeline_area_snapshot_overlay (self, layout, snapshot);
}

static void
brand_timeline_area_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = is_width ? LEAST_WIDTH : NATURAL_HEIGHT;
}

static void
brand_timeline_area_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);

  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
brand_timeline_area_dispose (GObject *object)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (object);

  brand_timeline_area_stop (self);
  brand_timeline_area_cancel_drag (self);
  brand_timeline_area_accessible_reset (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_pointer (&self->picture, brand_picture_free);
  g_clear_pointer (&self->timeline, brand_timeline_free);
  g_clear_pointer (&self->hover_id, g_free);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_clear_pointer (&self->press_id, g_free);
  g_clear_pointer (&self->ghosts, g_array_unref);
  g_clear_pointer (&self->held_place, g_free);
  g_clear_pointer (&self->held_difference, g_free);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_timeline_area_parent_class)->dispose (object);
}

static void
brand_timeline_area_class_init (BrandTimelineAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_timeline_area_dispose;
  widget_class->snapshot = brand_timeline_area_snapshot;
  widget_class->measure = brand_timeline_area_measure;
  widget_class->size_allocate = brand_timeline_area_size_allocate;
  widget_class->query_tooltip = brand_timeline_area_query_tooltip;
  g_signal_new ("open-item", BRAND_TYPE_TIMELINE_AREA, G_SIGNAL_RUN_LAST, 0,
                g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1, BRAND_TYPE_ITEM);
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  brand_timeline_area_install_actions (widget_class);
}

static void
brand_timeline_area_init (BrandTimelineArea *self)
{
  self->picture = brand_picture_new ();
  self->lane = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Synergy timeline"), -1);
  brand_timeline_area_add_pointer (self);
  brand_timeline_area_add_drag (self);
  brand_timeline_area_add_menu (self);
  brand_timeline_area_add_keys (self);
  brand_widget_style_watch (GTK_WIDGET (self), style_changed);
}

void
brand_timeline_area_open (BrandTimelineArea *self,
                          BrandDocument     *document,
                          BrandSession      *session)
{
  g_autofree char *description = NULL;

  g_return_if_fail (BRAND_IS_TIMELINE_AREA (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  self->timeline = brand_timeline_new (brand_document_get_plan (document),
                                       brand_document_get_synergy (document));
  style_changed (GTK_WIDGET (self));
  description = brand_timeline_describe (self->timeline);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
  brand_timeline_area_accessible_open (self);
  brand_timeline_area_open_filter (self);
  g_signal_connect_object (session, "notify", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selection", G_CALLBACK (reveal_selection_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
}

void
brand_timeline_area_pan_to (BrandTimelineArea *self,
                            double             first_day)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  double n_days = layout->axis.length / layout->axis.px_per_day;
  double slack = n_days * SLACK;
  double least = layout->plan_start - slack;
  double most = MAX (least, layout->plan_end + 1 + slack - n_days);

  if (brand_session_get_day_width (self->session) == 0)
    return;
  brand_session_set_first_day (self->session, CLAMP (first_day, least, most));
}

void
brand_timeline_area_scroll_to (BrandTimelineArea *self,
                               double             scroll)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  double most = MAX (0, layout->lanes_height - layout->lanes_box.height);

  scroll = CLAMP (scroll, 0, most);
  if (self->scroll == scroll)
    return;
  self->scroll = scroll;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
brand_timeline_area_zoom_at (BrandTimelineArea *self,
                             double             day_width,
                             double             x)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandAxis axis = layout->axis;
  double fit = brand_timeline_get_fit (self->timeline, layout->view.width);
  double day = brand_axis_day_of_x (&axis, x);
  double share = (day - axis.first_day) * axis.px_per_day;

  if (day_width <= fit)
    {
      brand_session_set_day_width (self->session, 0);
      return;
    }
  day_width = MIN (day_width, BRAND_AXIS_MOST);
  g_object_freeze_notify (G_OBJECT (self->session));
  brand_session_set_day_width (self->session, day_width);
  brand_timeline_area_pan_to (self, day - share / day_width);
  g_object_thaw_notify (G_OBJECT (self->session));
}

void
brand_timeline_area_reveal (BrandTimelineArea *self,
                            int                day)
{
  const BrandAxis *axis = &brand_timeline_area_layout (self)->axis;
  double n_days = axis->length / axis->px_per_day;
  double room = n_days / 12;

  if (day < axis->first_day + room)
    brand_timeline_area_pan_to (self, day - room);
  else if (day + 1 > axis->first_day + n_days - room)
    brand_timeline_area_pan_to (self, day + 1 + room - n_days);
}

void
brand_timeline_area_zoom (BrandTimelineArea *self,
                          double             factor)
{
  const BrandAxis *axis;
  int cursor;
  double x;

  g_return_if_fail (BRAND_IS_TIMELINE_AREA (self));

  axis = &brand_timeline_area_layout (self)->axis;
  cursor = brand_session_get_cursor (self->session);
  x = axis->start + axis->length / 2;
  if (cursor != 0)
    x = CLAMP (brand_axis_x_of_day (axis, cursor + 0.5), axis->start, axis->start + axis->length);
  brand_timeline_area_zoom_at (self, axis->px_per_day * factor, x);
}

void
brand_timeline_area_fit (BrandTimelineArea *self)
{
  g_return_if_fail (BRAND_IS_TIMELINE_AREA (self));

  brand_session_set_day_width (self->session, 0);
}

void
brand_timeline_area_set_end_labels (BrandTimelineArea *self,
                                    gboolean           has_end_labels)
{
  g_return_if_fail (BRAND_IS_TIMELINE_AREA (self));

  self->no_end_labels = !has_end_labels;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
brand_timeline_area_get_n_days (BrandTimelineArea *self)
{
  const BrandAxis *axis;

  g_return_val_if_fail (BRAND_IS_TIMELINE_AREA (self), 0);

  axis = &brand_timeline_area_layout (self)->axis;
  return axis->length / axis->px_per_day;
}
