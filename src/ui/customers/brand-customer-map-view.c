/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-customer-map-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/map/brand-customer-map.h"
#include "ui/customers/brand-customer-map-pin.h"
#include "ui/widgets/brand-widget-style.h"

#define LEAST_WIDTH 290
#define NATURAL_WIDTH 670

struct _BrandCustomerMapView
{
  GtkWidget parent_instance;

  BrandCustomerMap *map;
  BrandTimelineStyle style;
  BrandText *text;
  GtkWidget *centre;
  GPtrArray *pins; /* a button for each pin of the map, in its order; widgets are children */
};

G_DEFINE_FINAL_TYPE (BrandCustomerMapView, brand_customer_map_view, GTK_TYPE_WIDGET)

static GtkWidget *
create_button (BrandCustomerMapView *self,
               const char           *css_class)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, css_class);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
name_button (GtkWidget  *button,
             const char *name,
             gboolean    is_cut)
{
  gtk_widget_set_tooltip_text (button, is_cut ? name : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
update_centre (BrandCustomerMapView *self)
{
  const BrandCustomerMap *map = self->map;
  /* Translators: the middle of a customer map: heading, what one customer is like, how we
   * recognise them. */
  g_autofree char *name = g_strdup_printf (_("%1$s. %2$s %3$s"),
                                           brand_customer_map_get_ring_name (
                                             BRAND_DIMENSION_DIRECT), map->quote, map->knows);

  name_button (self->centre, g_strstrip (name), FALSE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->centre), "s",
                                    brand_item_get_id (map->group));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->centre), "item.edit");
}

static void
update_pins (BrandCustomerMapView *self)
{
  guint n_pins = self->map->pins->len;

  for (guint i = n_pins; i < self->pins->len; i++)
    gtk_widget_unparent (self->pins->pdata[i]);
  g_ptr_array_set_size (self->pins, (int) MIN (n_pins, self->pins->len));
  while (self->pins->len < n_pins)
    g_ptr_array_add (self->pins, create_button (self, "map-pin"));
}

static void
update_pin (BrandCustomerMapView *self,
            guint                 i)
{
  const BrandMapPin *pin = &g_array_index (self->map->pins, BrandMapPin, i);
  GtkWidget *button = self->pins->pdata[i];
  g_autofree char *name = NULL;

  gtk_widget_set_child_visible (button, pin->is_shown);
  if (!pin->is_shown)
    return;
  name = brand_customer_map_describe_pin (pin);
  name_button (button, name, pin->title_label->is_cut || pin->detail_label->is_cut);
  brand_customer_map_pin_set_action (GTK_ACTIONABLE (button), pin, self->map->group);
}

static void
allocate (GtkWidget *widget,
          double     x,
          double     y,
          double     width,
          double     height)
{
  int least_width, least_height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &(GtkAllocation) { (int) round (x), (int) round (y),
                                                       MAX ((int) round (width), least_width),
                                                       MAX ((int) round (height), least_height) },
                            -1);
}

static void
brand_customer_map_view_size_allocate (GtkWidget *widget,
                                       int        width,
                                       int        height,
                                       int        baseline)
{
  BrandCustomerMapView *self = BRAND_CUSTOMER_MAP_VIEW (widget);
  const BrandPoint *radius;

  if (self->map == NULL)
    return;
  brand_widget_style_init (&self->style, widget);
  if (self->text == NULL)
    self->text = brand_text_new (self->style.family);
  brand_customer_map_lay_out (self->map, width, height, &self->style, self->text);
  radius = &self->map->radii[BRAND_DIMENSION_DIRECT];
  allocate (self->centre, self->map->centre.x - radius->x, self->map->centre.y - radius->y,
            2 * radius->x, 2 * radius->y);
  for (guint i = 0; i < self->pins->len; i++)
    {
      const BrandBox *box = &g_array_index (self->map->pins, BrandMapPin, i).box;

      update_pin (self, i);
      allocate (self->pins->pdata[i], box->x, box->y, box->width, box->height);
    }
}

static void
brand_customer_map_view_snapshot (GtkWidget   *widget,
                                  GtkSnapshot *snapshot)
{
  BrandCustomerMapView *self = BRAND_CUSTOMER_MAP_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (self->map == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  brand_customer_map_render (self->map, &self->style, BRAND_MAP_NOTHING, cr);
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (brand_customer_map_view_parent_class)->snapshot (widget, snapshot);
}

static GtkSizeRequestMode
brand_customer_map_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brand_customer_map_view_measure (GtkWidget     *widget,
                                 GtkOrientation orientation,
                                 int            for_size,
                                 int           *minimum,
                                 int           *natural,
                                 int           *minimum_baseline,
                                 int           *natural_baseline)
{
  BrandTimelineStyle style;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  brand_widget_style_init (&style, widget);
  *minimum = *natural = (int) brand_customer_map_get_height (MAX (for_size, LEAST_WIDTH),
                                                             style.scale);
}

static void
style_changed_cb (GtkWidget *widget)
{
  g_clear_pointer (&BRAND_CUSTOMER_MAP_VIEW (widget)->text, brand_text_free);
  gtk_widget_queue_resize (widget);
}

static void
brand_customer_map_view_dispose (GObject *object)
{
  BrandCustomerMapView *self = BRAND_CUSTOMER_MAP_VIEW (object);

  for (guint i = 0; i < self->pins->len; i++)
    gtk_widget_unparent (self->pins->pdata[i]);
  g_ptr_array_set_size (self->pins, 0);
  g_clear_pointer (&self->centre, gtk_widget_unparent);
  g_clear_pointer (&self->map, brand_customer_map_free);
  g_clear_pointer (&self->text, brand_text_free);
  G_OBJECT_CLASS (brand_customer_map_view_parent_class)->dispose (object);
}

static void
brand_customer_map_view_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_CUSTOMER_MAP_VIEW (object)->pins);
  G_OBJECT_CLASS (brand_customer_map_view_parent_class)->finalize (object);
}

static void
brand_customer_map_view_class_init (BrandCustomerMapViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brand_customer_map_view_dispose;
  object_class->finalize = brand_customer_map_view_finalize;
  widget_class->size_allocate = brand_customer_map_view_size_allocate;
  widget_class->snapshot = brand_customer_map_view_snapshot;
  widget_class->get_request_mode = brand_customer_map_view_get_request_mode;
  widget_class->measure = brand_customer_map_view_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "customermap");
}

static void
brand_customer_map_view_init (BrandCustomerMapView *self)
{
  self->pins = g_ptr_array_new ();
  self->centre = create_button (self, "map-centre");
  brand_widget_style_watch (GTK_WIDGET (self), style_changed_cb);
}

void
brand_customer_map_view_set_group (BrandCustomerMapView *self,
                                   BrandPlan            *plan,
                                   BrandItem            *group,
                                   int                   today)
{
  g_autofree char *name = NULL;

  g_return_if_fail (BRAND_IS_CUSTOMER_MAP_VIEW (self));
  g_return_if_fail (BRAND_IS_GROUP (group));

  g_clear_pointer (&self->map, brand_customer_map_free);
  self->map = brand_customer_map_new (plan, group, today);
  update_centre (self);
  update_pins (self);
  name = brand_customer_map_describe (self->map);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
