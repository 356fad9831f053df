/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-fold.h"

struct _BrandFold
{
  GtkWidget parent_instance;

  int spacing;
  gboolean is_always;
  gboolean is_folded; /* as it was last laid out */
  guint class_source;
};

G_DEFINE_FINAL_TYPE (BrandFold, brand_fold, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SPACING = 1,
  PROP_ALWAYS,
} BrandFoldProperty;

static GParamSpec *properties[PROP_ALWAYS + 1];

static GtkWidget *
get_next (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

#define FOR_EACH(child, self) \
  for (GtkWidget *child = get_next (gtk_widget_get_first_child (GTK_WIDGET (self))); \
       child != NULL; child = get_next (gtk_widget_get_next_sibling (child)))

static int
count (BrandFold *self)
{
  int n = 0;

  FOR_EACH (child, self)
    n++;
  return MAX (n, 1);
}

/* How wide the widest wants to be. */
static void
measure_widest (BrandFold *self,
                int       *minimum,
                int       *natural)
{
  *minimum = *natural = 0;
  FOR_EACH (child, self)
    {
      int least, wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, wanted);
    }
}

static int
beside_each_other (BrandFold *self,
                   int        width)
{
  return count (self) * (width + self->spacing) - self->spacing;
}

/* The first ones get the pixels that are left over. */
static int
get_column (BrandFold *self,
            int        width,
            int        position)
{
  int n = count (self);
  int room = MAX (width - (n - 1) * self->spacing, 0);

  return room / n + (position < room % n ? 1 : 0);
}

gboolean
brand_fold_get_is_folded (BrandFold *self,
                          int        width)
{
  int minimum, natural;

  measure_widest (self, &minimum, &natural);
  return self->is_always || width < beside_each_other (self, minimum);
}

static GtkSizeRequestMode
brand_fold_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_height (BrandFold *self,
                int        width,
                int       *minimum,
                int       *natural)
{
  gboolean is_folded = width >= 0 ? brand_fold_get_is_folded (self, width) : self->is_always;
  int position = 0;

  *minimum = *natural = is_folded ? (count (self) - 1) * self->spacing : 0;
  FOR_EACH (child, self)
    {
      int column = is_folded || width < 0 ? width : get_column (self, width, position++);
      int least, wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, &least, &wanted, NULL, NULL);
      *minimum = is_folded ? *minimum + least : MAX (*minimum, least);
      *natural = is_folded ? *natural + wanted : MAX (*natural, wanted);
    }
}

/* The least width is that of the folded one, so that a parent can make it fold. */
static void
brand_fold_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  BrandFold *self = BRAND_FOLD (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      measure_height (self, for_size, minimum, natural);
      return;
    }
  measure_widest (self, minimum, natural);
  if (!self->is_always)
    *natural = beside_each_other (self, *natural);
}

static void
update_class_cb (gpointer user_data)
{
  BrandFold *self = user_data;

  self->class_source = 0;
  if (self->is_folded)
    gtk_widget_add_css_class (GTK_WIDGET (self), "folded");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "folded");
}

static void
place (GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x,
                                                                                 (float) y));

  gtk_widget_allocate (child, width, height, -1, transform);
}

static void
allocate_folded (BrandFold *self,
                 int        width)
{
  int y = 0;

  FOR_EACH (child, self)
    {
      int height;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      place (child, 0, y, width, height);
      y += height + self->spacing;
    }
}

static void
brand_fold_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  BrandFold *self = BRAND_FOLD (widget);
  gboolean is_folded = brand_fold_get_is_folded (self, width);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int position = 0;
  int x = is_mirrored ? width : 0;

  /* A class that changes while sizes are given would ask for other sizes. */
  if (is_folded != self->is_folded && self->class_source == 0)
    self->class_source = g_idle_add_once (update_class_cb, self);
  self->is_folded = is_folded;
  if (is_folded)
    {
      allocate_folded (self, width);
      return;
    }
  FOR_EACH (child, self)
    {
      int column = get_column (self, width, position++);

      place (child, is_mirrored ? x - column : x, 0, column, height);
      x += (is_mirrored ? -1 : 1) * (column + self->spacing);
    }
}

static void
brand_fold_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  BrandFold *self = BRAND_FOLD (object);

  switch ((BrandFoldProperty) id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_ALWAYS:
      g_value_set_boolean (value, self->is_always);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_fold_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  BrandFold *self = BRAND_FOLD (object);

  switch ((BrandFoldProperty) id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_ALWAYS:
      brand_fold_set_always (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_fold_dispose (GObject *object)
{
  BrandFold *self = BRAND_FOLD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->class_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (brand_fold_parent_class)->dispose (object);
}

static void
brand_fold_class_init (BrandFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = brand_fold_get_property;
  object_class->set_property = brand_fold_set_property;
  object_class->dispose = brand_fold_dispose;
  widget_class->get_request_mode = brand_fold_get_request_mode;
  widget_class->measure = brand_fold_measure;
  widget_class->size_allocate = brand_fold_size_allocate;

  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALWAYS] =
    g_param_spec_boolean ("always", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
brand_fold_init (BrandFold *self)
{
}

GtkWidget *
brand_fold_new (int spacing)
{
  return g_object_new (BRAND_TYPE_FOLD, "spacing", spacing, NULL);
}

void
brand_fold_append (BrandFold *self,
                   GtkWidget *child)
{
  g_return_if_fail (BRAND_IS_FOLD (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

void
brand_fold_set_always (BrandFold *self,
                       gboolean   is_always)
{
  g_return_if_fail (BRAND_IS_FOLD (self));

  if (self->is_always == is_always)
    return;
  self->is_always = is_always;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALWAYS]);
}
