/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-goals-slider.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/money/brand-goals-handle.h"
#include "ui/widgets/brand-balance-bar.h"

#define N_EDGES 2
#define BAR_INSET 6

struct _BrandGoalsSlider
{
  GtkWidget parent_instance;

  BrandHistory *history;
  BrandItem *item;
  double edges[N_EDGES]; /* where the second and third part begin, in percent */
  int dragged;           /* an edge, or -1 */

  GtkWidget *bar;
  GtkWidget *handles[N_EDGES];
};

G_DEFINE_FINAL_TYPE (BrandGoalsSlider, brand_goals_slider, GTK_TYPE_WIDGET)

static const char *const emphasis_fields[] = {
  "emphasis_mass", "emphasis_community", "emphasis_direct",
};

static void
get_percents (BrandGoalsSlider *self,
              double            percents[BRAND_N_DIMENSIONS])
{
  percents[0] = self->edges[0];
  percents[1] = self->edges[1] - self->edges[0];
  percents[2] = 100 - self->edges[1];
}

static char *
describe (const double percents[BRAND_N_DIMENSIONS])
{
  /* Translators: the emphasis as a screen reader says it; the shares are percents. */
  return g_strdup_printf (_("Mass %.0f, community %.0f, direct %.0f percent"), percents[0],
                          percents[1], percents[2]);
}

static void
show (BrandGoalsSlider *self)
{
  double percents[BRAND_N_DIMENSIONS];
  double parts[BRAND_N_DIMENSIONS];
  g_autofree char *words = NULL;

  get_percents (self, percents);
  words = describe (percents);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    parts[i] = percents[i] / 100;
  brand_balance_bar_set_parts (BRAND_BALANCE_BAR (self->bar), parts);
  for (guint i = 0; i < N_EDGES; i++)
    brand_goals_handle_set_value (BRAND_GOALS_HANDLE (self->handles[i]), self->edges[i], words);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
move_edge (BrandGoalsSlider *self,
           guint             edge,
           double            percent)
{
  for (guint i = 0; i < N_EDGES; i++)
    self->edges[i] = round (self->edges[i]);
  self->edges[edge] = CLAMP (round (percent), edge == 0 ? 0 : self->edges[0],
                             edge == 0 ? self->edges[1] : 100);
  show (self);
}

static void
commit (BrandGoalsSlider *self)
{
  double percents[BRAND_N_DIMENSIONS];

  get_percents (self, percents);
  brand_goals_set_emphasis (self->history, self->item, percents, _("Change emphasis"));
}

static void
handle_moved_cb (GtkWidget        *handle,
                 double            percent,
                 gboolean          is_final,
                 BrandGoalsSlider *self)
{
  move_edge (self, handle == self->handles[0] ? 0 : 1, percent);
  if (is_final)
    commit (self);
}

/* The bar between the places that the handles' middles can reach. */
static void
get_track (BrandGoalsSlider *self,
           double           *start,
           double           *length)
{
  *start = BRAND_GOALS_HANDLE_WIDTH / 2.0;
  *length = gtk_widget_get_width (GTK_WIDGET (self)) - BRAND_GOALS_HANDLE_WIDTH;
}

static double
find_percent (BrandGoalsSlider *self,
              double            x)
{
  double start, length;
  double fraction;

  get_track (self, &start, &length);
  fraction = CLAMP ((x - start) / MAX (length, 1), 0, 1);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    fraction = 1 - fraction;
  return fraction * 100;
}

static void
drag_begin_cb (BrandGoalsSlider *self,
               double            x,
               double            y,
               GtkGesture       *gesture)
{
  double percent = find_percent (self, x);
  double before = fabs (percent - self->edges[0]);
  double after = fabs (percent - self->edges[1]);

  self->dragged = before < after || (before == after && percent < self->edges[0]) ? 0 : 1;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (self->handles[self->dragged]);
}

static void
drag_update_cb (BrandGoalsSlider *self,
                double            offset_x,
                double            offset_y,
                GtkGesture       *gesture)
{
  double x, y;

  if (self->dragged < 0)
    return;
  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y);
  move_edge (self, (guint) self->dragged, find_percent (self, x + offset_x));
}

static void
drag_end_cb (BrandGoalsSlider *self,
             double            offset_x,
             double            offset_y)
{
  if (self->dragged >= 0 && offset_x != 0)
    commit (self);
  self->dragged = -1;
}

static void
allocate_at (GtkWidget *child,
             int        x,
             int        y,
             int        width,
             int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
brand_goals_slider_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  BrandGoalsSlider *self = BRAND_GOALS_SLIDER (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double start, length;

  get_track (self, &start, &length);
  allocate_at (self->bar, (int) start, BAR_INSET, MAX ((int) length, 80), height - 2 * BAR_INSET);
  for (guint i = 0; i < N_EDGES; i++)
    {
      double fraction = is_rtl ? 1 - self->edges[i] / 100 : self->edges[i] / 100;

      allocate_at (self->handles[i], (int) round (fraction * length), 0, BRAND_GOALS_HANDLE_WIDTH,
                   BRAND_GOALS_HANDLE_HEIGHT);
    }
}

static void
brand_goals_slider_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 80 + BRAND_GOALS_HANDLE_WIDTH
                                                       : BRAND_GOALS_HANDLE_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 320 : *minimum;
}

static void
brand_goals_slider_dispose (GObject *object)
{
  BrandGoalsSlider *self = BRAND_GOALS_SLIDER (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  for (guint i = 0; i < N_EDGES; i++)
    g_clear_pointer (&self->handles[i], gtk_widget_unparent);
  g_clear_object (&self->item);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_goals_slider_parent_class)->dispose (object);
}

static void
brand_goals_slider_class_init (BrandGoalsSliderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_goals_slider_dispose;
  widget_class->measure = brand_goals_slider_measure;
  widget_class->size_allocate = brand_goals_slider_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
brand_goals_slider_init (BrandGoalsSlider *self)
{
  static const char *const labels[] = {
    N_("Between mass and community"),
    N_("Between community and direct"),
  };
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->dragged = -1;
  self->bar = brand_balance_bar_new_parts (GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  for (guint i = 0; i < N_EDGES; i++)
    {
      self->handles[i] = brand_goals_handle_new (_(labels[i]));
      gtk_widget_set_parent (self->handles[i], GTK_WIDGET (self));
      g_signal_connect (self->handles[i], "moved", G_CALLBACK (handle_moved_cb), self);
    }
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

GtkWidget *
brand_goals_slider_new (BrandHistory *history,
                        BrandItem    *item)
{
  BrandGoalsSlider *self = g_object_new (BRAND_TYPE_GOALS_SLIDER, NULL);

  self->history = g_object_ref (history);
  self->item = g_object_ref (item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Emphasis"), -1);
  return GTK_WIDGET (self);
}

void
brand_goals_slider_update (BrandGoalsSlider *self,
                           const double      emphasis[BRAND_N_DIMENSIONS])
{
  g_return_if_fail (BRAND_IS_GOALS_SLIDER (self));

  if (self->dragged >= 0)
    return;
  self->edges[0] = emphasis[0] * 100;
  self->edges[1] = (emphasis[0] + emphasis[1]) * 100;
  show (self);
}

gboolean
brand_goals_has_emphasis (BrandItem *item)
{
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    if (!isnan (brand_item_get_number (item, emphasis_fields[i])))
      return TRUE;
  return FALSE;
}

void
brand_goals_set_emphasis (BrandHistory *history,
                          BrandItem    *item,
                          const double  percents[BRAND_N_DIMENSIONS],
                          const char   *label)
{
  const BrandKind *kind = brand_item_get_kind (item);

  brand_history_begin (history, label);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      BrandValue value = { .number = percents != NULL ? percents[i] : BRAND_NUMBER_UNSET };

      brand_history_set (history, item, (guint) brand_kind_find_field (kind, emphasis_fields[i]),
                         &value, NULL);
    }
  brand_history_end (history);
}
