/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/measures/brand-measure-figure.h"

struct _BrandMeasureFigure
{
  GtkBox parent_instance;

  GtkLabel *label;
  GtkLabel *value;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (BrandMeasureFigure, brand_measure_figure, GTK_TYPE_BOX)

typedef enum
{
  PROP_LABEL = 1,
} BrandMeasureFigureProperty;

static void
brand_measure_figure_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((BrandMeasureFigureProperty) id)
    {
    case PROP_LABEL:
      gtk_label_set_text (BRAND_MEASURE_FIGURE (object)->label, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_measure_figure_class_init (BrandMeasureFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->set_property = brand_measure_figure_set_property;
  g_object_class_install_property (
    G_OBJECT_CLASS (klass), PROP_LABEL,
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
}

static GtkLabel *
add_label (BrandMeasureFigure *self,
           const char *const  *css_classes)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "css-classes", css_classes, NULL);

  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

static void
brand_measure_figure_init (BrandMeasureFigure *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "measure-figure");
  self->label = add_label (self, (const char *[]) { "figure-label", "dimmed", NULL });
  self->value = add_label (self, (const char *[]) { "figure", "numeric", NULL });
  self->note = add_label (self, (const char *[]) { "secondary", "dimmed", NULL });
}

void
brand_measure_figure_set (BrandMeasureFigure *self,
                          const char         *value,
                          const char         *note)
{
  g_return_if_fail (BRAND_IS_MEASURE_FIGURE (self));

  gtk_label_set_text (self->value, value);
  gtk_label_set_text (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
}
