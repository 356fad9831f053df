/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-column.h"

struct _BrandColumn
{
  AdwBin parent_instance;

  int maximum_size;
};

G_DEFINE_FINAL_TYPE (BrandColumn, brand_column, ADW_TYPE_BIN)

typedef enum
{
  PROP_MAXIMUM_SIZE = 1,
} BrandColumnProperty;

static GParamSpec *properties[PROP_MAXIMUM_SIZE + 1];

/* A child that can't be as narrow gets what it needs. */
static int
limit_width (BrandColumn *self,
             GtkWidget   *child,
             int          width)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int maximum = (int) ceil (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, self->maximum_size,
                                                   settings));
  int minimum;

  if (width <= maximum)
    return width;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return MIN (width, MAX (minimum, maximum));
}

static GtkSizeRequestMode
brand_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brand_column_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  BrandColumn *self = BRAND_COLUMN (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    for_size = limit_width (self, child, for_size);
  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = limit_width (self, child, *natural);
}

static void
brand_column_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  BrandColumn *self = BRAND_COLUMN (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  GtkAllocation place = { .height = height };

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  place.width = limit_width (self, child, width);
  place.x = (width - place.width) / 2;
  gtk_widget_size_allocate (child, &place, baseline);
}

static void
brand_column_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((BrandColumnProperty) id)
    {
    case PROP_MAXIMUM_SIZE:
      g_value_set_int (value, BRAND_COLUMN (object)->maximum_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_column_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((BrandColumnProperty) id)
    {
    case PROP_MAXIMUM_SIZE:
      BRAND_COLUMN (object)->maximum_size = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_column_class_init (BrandColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = brand_column_get_property;
  object_class->set_property = brand_column_set_property;
  widget_class->get_request_mode = brand_column_get_request_mode;
  widget_class->measure = brand_column_measure;
  widget_class->size_allocate = brand_column_size_allocate;

  properties[PROP_MAXIMUM_SIZE] =
    g_param_spec_int ("maximum-size", NULL, NULL, 0, G_MAXINT, 600,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
brand_column_init (BrandColumn *self)
{
  /* The bin's own layout would go before this one. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}
