/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-banner.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define BRAND_TYPE_DOCUMENT_BANNER (brand_document_banner_get_type ())
G_DECLARE_FINAL_TYPE (BrandDocumentBanner, brand_document_banner, BRAND, DOCUMENT_BANNER, GtkBox)

/* As AdwBanner, which has one button only. */
struct _BrandDocumentBanner
{
  GtkBox parent_instance;

  GtkRevealer *revealer;
  GtkLabel *title;
  GtkWidget *reload;
  GtkWidget *merge;
  GtkWidget *keep;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (BrandDocumentBanner, brand_document_banner, GTK_TYPE_BOX)

static void
update (BrandDocumentBanner *self,
        GParamSpec          *pspec,
        BrandDocument       *document)
{
  BrandOutside outside = brand_document_get_outside (document);
  const char *title;

  gtk_revealer_set_reveal_child (self->revealer, outside != BRAND_OUTSIDE_SAME);
  if (outside == BRAND_OUTSIDE_SAME)
    return;
  title = outside == BRAND_OUTSIDE_GONE ? _("The file was moved or deleted.")
                                        : _("Another program has changed the file.");
  gtk_label_set_text (self->title, title);
  gtk_widget_set_visible (self->reload, outside == BRAND_OUTSIDE_CHANGED);
  gtk_widget_set_visible (self->merge, outside == BRAND_OUTSIDE_CHANGED);
  gtk_widget_set_visible (self->keep, outside == BRAND_OUTSIDE_CHANGED);
  gtk_widget_set_visible (self->save, outside == BRAND_OUTSIDE_GONE);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), title,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
brand_document_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_DOCUMENT_BANNER);
  G_OBJECT_CLASS (brand_document_banner_parent_class)->dispose (object);
}

static void
brand_document_banner_class_init (BrandDocumentBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_document_banner_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-document-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, title);
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, reload);
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, merge);
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, keep);
  gtk_widget_class_bind_template_child (widget_class, BrandDocumentBanner, save);
}

static void
brand_document_banner_init (BrandDocumentBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
brand_document_banner_new (BrandDocument *document)
{
  BrandDocumentBanner *self = g_object_new (BRAND_TYPE_DOCUMENT_BANNER, NULL);

  g_signal_connect_object (document, "notify::outside", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self, NULL, document);
  return GTK_WIDGET (self);
}
