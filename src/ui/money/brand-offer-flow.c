/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-offer-flow.h"

#include <glib/gi18n-lib.h>

/* Into the padding that its style has below the words. */
#define BELOW 8.5f
#define INSET 1.0f
#define HEAD 4.5f
#define LINE_WIDTH 1.6f
#define STRENGTH 0.6f

struct _BrandOfferFlow
{
  GtkButton parent_instance;

  BrandFlowDirection direction;
  gboolean is_missing;
};

G_DEFINE_FINAL_TYPE (BrandOfferFlow, brand_offer_flow, GTK_TYPE_BUTTON)

static GskPath *
create_line (float from,
             float to,
             float y)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_move_to (builder, from, y);
  gsk_path_builder_line_to (builder, to, y);
  return gsk_path_builder_to_path (builder);
}

static GskPath *
create_head (float to,
             float back,
             float y)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_move_to (builder, back, y - HEAD);
  gsk_path_builder_line_to (builder, to, y);
  gsk_path_builder_line_to (builder, back, y + HEAD);
  return gsk_path_builder_to_path (builder);
}

/* Customers stand at the start, we at the end. */
static void
brand_offer_flow_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  BrandOfferFlow *self = BRAND_OFFER_FLOW (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean is_leftward = (self->direction == BRAND_FLOW_TO_THEM) != is_mirrored;
  float width = (float) gtk_widget_get_width (widget);
  float y = (float) gtk_widget_get_height (widget) + BELOW;
  float from = is_leftward ? width - INSET : INSET;
  float to = width - from;
  g_autoptr (GskPath) line = create_line (from, to, y);
  g_autoptr (GskPath) head = create_head (to, to + (is_leftward ? HEAD : -HEAD), y);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE_WIDTH);
  GdkRGBA color;

  GTK_WIDGET_CLASS (brand_offer_flow_parent_class)->snapshot (widget, snapshot);
  gtk_widget_get_color (widget, &color);
  color.alpha *= STRENGTH;
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, head, stroke, &color);
  if (self->is_missing)
    gsk_stroke_set_dash (stroke, (const float[]) { 4, 4 }, 2);
  gtk_snapshot_append_stroke (snapshot, line, stroke, &color);
}

static void
brand_offer_flow_class_init (BrandOfferFlowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = brand_offer_flow_snapshot;
}

static void
brand_offer_flow_init (BrandOfferFlow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "offer-flow");
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
}

static GtkWidget *
create_label (const char *text,
              gboolean    is_secondary)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (is_secondary)
    {
      gtk_widget_add_css_class (label, "secondary");
      gtk_widget_add_css_class (label, "dimmed");
    }
  return label;
}

GtkWidget *
brand_offer_flow_new (BrandFlowDirection direction,
                      const char        *name,
                      const char        *words,
                      gboolean           is_missing)
{
  static const char *const directions[] = {
    N_("From customers to us"), N_("From us to customers"), N_("On the way from buying to using"),
  };
  BrandOfferFlow *self = g_object_new (BRAND_TYPE_OFFER_FLOW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  g_autofree char *label = g_strdup_printf ("%s: %s", name, words);

  self->direction = direction;
  self->is_missing = is_missing;
  gtk_box_append (GTK_BOX (box), create_label (name, TRUE));
  gtk_box_append (GTK_BOX (box), create_label (words, is_missing));
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(directions[direction]),
                                  -1);
  return GTK_WIDGET (self);
}
