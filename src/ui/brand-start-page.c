/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-start-page.h"

#include "storage/brand-samples.h"
#include "ui/brand-plan-card.h"

#define CARD_WIDTH 260

struct _BrandStartPage
{
  AdwBin parent_instance;

  GtkWidget *welcome;
  GtkWidget *recent_box;
  GtkFlowBox *recents;
  GtkFlowBox *samples;

  BrandRecentList *model;
};

G_DEFINE_FINAL_TYPE (BrandStartPage, brand_start_page, ADW_TYPE_BIN)

static GtkWidget *
wrap_card (GtkWidget *card)
{
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_set_size_request (card, CARD_WIDTH, -1);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), card);
  gtk_widget_set_focusable (child, FALSE);
  return child;
}

static GtkWidget *
create_recent (gpointer item,
               gpointer user_data)
{
  return wrap_card (brand_plan_card_new_recent (item));
}

static void
update_welcome (BrandStartPage *self)
{
  gboolean has_recents = g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0;

  gtk_widget_set_visible (self->recent_box, has_recents);
  gtk_widget_set_visible (self->welcome, !has_recents);
}

static void
brand_start_page_dispose (GObject *object)
{
  BrandStartPage *self = BRAND_START_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_START_PAGE);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (brand_start_page_parent_class)->dispose (object);
}

static void
brand_start_page_class_init (BrandStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_start_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, recent_box);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, recents);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, samples);
}

static void
brand_start_page_init (BrandStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
brand_start_page_new (BrandRecentList *recents)
{
  BrandStartPage *self = g_object_new (BRAND_TYPE_START_PAGE, NULL);
  const BrandSample *samples;
  guint n_samples;

  self->model = g_object_ref (recents);
  gtk_flow_box_bind_model (self->recents, G_LIST_MODEL (recents), create_recent, NULL, NULL);
  samples = brand_samples_list (&n_samples);
  for (guint i = 0; i < n_samples; i++)
    gtk_flow_box_append (self->samples, wrap_card (brand_plan_card_new_sample (&samples[i])));
  g_signal_connect_object (recents, "items-changed", G_CALLBACK (update_welcome), self,
                           G_CONNECT_SWAPPED);
  update_welcome (self);
  return GTK_WIDGET (self);
}
