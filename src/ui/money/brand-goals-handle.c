/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/money/brand-goals-handle.h"

#define STEP 1
#define PAGE 10

struct _BrandGoalsHandle
{
  GtkWidget parent_instance;

  double value;
  gboolean is_moving; /* by keys that are still down */
};

static guint moved_signal;

static gboolean
range_set_current_value (GtkAccessibleRange *range,
                         double              value)
{
  g_signal_emit (range, moved_signal, 0, CLAMP (value, 0, 100), TRUE);
  return TRUE;
}

static void
range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = range_set_current_value;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandGoalsHandle, brand_goals_handle, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, range_init))

/* The number of points that the key goes on; 0 for other keys. */
static double
find_step (BrandGoalsHandle *self,
           guint             key)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (key)
    {
    case GDK_KEY_Left:
      return is_rtl ? STEP : -STEP;
    case GDK_KEY_Right:
      return is_rtl ? -STEP : STEP;
    case GDK_KEY_Up:
      return STEP;
    case GDK_KEY_Down:
      return -STEP;
    case GDK_KEY_Page_Up:
      return PAGE;
    case GDK_KEY_Page_Down:
      return -PAGE;
    case GDK_KEY_Home:
      return -100;
    case GDK_KEY_End:
      return 100;
    default:
      return 0;
    }
}

static gboolean
key_pressed_cb (BrandGoalsHandle *self,
                guint             key,
                guint             code,
                GdkModifierType   state)
{
  double step = find_step (self, key);

  if (step == 0 || (state & (GDK_ALT_MASK | GDK_CONTROL_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  self->is_moving = TRUE;
  g_signal_emit (self, moved_signal, 0, CLAMP (self->value + step, 0, 100), FALSE);
  return GDK_EVENT_STOP;
}

static void
settle (BrandGoalsHandle *self)
{
  if (!self->is_moving)
    return;
  self->is_moving = FALSE;
  g_signal_emit (self, moved_signal, 0, self->value, TRUE);
}

static void
brand_goals_handle_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? BRAND_GOALS_HANDLE_WIDTH
                                                                  : BRAND_GOALS_HANDLE_HEIGHT;
}

static void
brand_goals_handle_class_init (BrandGoalsHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = brand_goals_handle_measure;
  moved_signal = g_signal_new ("moved", BRAND_TYPE_GOALS_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_BOOLEAN);
  gtk_widget_class_set_css_name (widget_class, "goalshandle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
brand_goals_handle_init (BrandGoalsHandle *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (settle), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (settle), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

GtkWidget *
brand_goals_handle_new (const char *label)
{
  GtkWidget *self = g_object_new (BRAND_TYPE_GOALS_HANDLE, "tooltip-text", label, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0, -1);
  return self;
}

void
brand_goals_handle_set_value (BrandGoalsHandle *self,
                              double            value,
                              const char       *words)
{
  g_return_if_fail (BRAND_IS_GOALS_HANDLE (self));

  self->value = value;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
}
