/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/start/brand-start-page-choice.h"

struct _BrandStartChoice
{
  GtkButton parent_instance;

  GtkWidget *icon;
  GtkWidget *title;
  GtkWidget *subtitle;
};

G_DEFINE_FINAL_TYPE (BrandStartChoice, brand_start_choice, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_ICON = 1,
  PROP_TITLE,
  PROP_SUBTITLE,
} BrandStartChoiceProperty;

static GParamSpec *properties[PROP_SUBTITLE + 1];

static void
brand_start_choice_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  BrandStartChoice *self = BRAND_START_CHOICE (object);
  const char *text = g_value_get_string (value);

  switch ((BrandStartChoiceProperty) id)
    {
    case PROP_ICON:
      gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), text);
      break;
    case PROP_TITLE:
      gtk_label_set_text (GTK_LABEL (self->title), text);
      break;
    case PROP_SUBTITLE:
      gtk_label_set_text (GTK_LABEL (self->subtitle), text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_start_choice_class_init (BrandStartChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = brand_start_choice_set_property;
  /* GtkButton's own icon-name would take the place of the lines. */
  properties[PROP_ICON] = g_param_spec_string ("symbol", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static GtkWidget *
append_label (GtkBox     *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return label;
}

static void
brand_start_choice_init (BrandStartChoice *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  self->icon = gtk_image_new ();
  self->title = append_label (GTK_BOX (lines), "heading");
  self->subtitle = append_label (GTK_BOX (lines), "secondary");
  gtk_widget_add_css_class (self->subtitle, "dimmed");
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), self->icon);
  gtk_box_append (GTK_BOX (box), lines);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "start-choice");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->subtitle, NULL, -1);
}
