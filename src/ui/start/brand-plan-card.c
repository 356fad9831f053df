/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-plan-card.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/document/brand-document.h"
#include "ui/start/brand-file-time.h"
#include "ui/widgets/brand-thumbnail-picture.h"

struct _BrandPlanCard
{
  GtkButton parent_instance;

  BrandThumbnailPicture *picture;
  GtkLabel *title;
  GtkLabel *client;
  GtkLabel *status;

  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (BrandPlanCard, brand_plan_card, GTK_TYPE_BUTTON)

static void
set_words (BrandPlanCard *self,
           const char    *title,
           const char    *client)
{
  g_autofree char *name = NULL;

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->client, client);
  gtk_widget_set_visible (GTK_WIDGET (self->client), *client != '\0');
  /* Translators: a plan's title and the business that it is for. */
  name = *client != '\0' ? g_strdup_printf (C_("plan", "%s, %s"), title, client)
                         : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_changed (BrandPlanCard *self,
              GFileInfo     *info)
{
  g_autoptr (GDateTime) changed = g_file_info_get_modification_date_time (info);
  g_autofree char *text = changed != NULL ? brand_file_time_describe (changed) : NULL;

  if (text != NULL)
    gtk_label_set_text (self->status, text);
}

static void
info_queried_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (BrandPlanCard) self = user_data;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, NULL);

  if (info != NULL && self->status != NULL)
    show_changed (self, info);
}

static void
show_plan (BrandPlanCard *self,
           BrandDocument *document)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_document_get_plan (document)));
  g_autofree char *title = brand_document_dup_title (document);
  GFile *file = brand_document_get_file (document);

  set_words (self, title, brand_item_get_text (info, "client"));
  brand_thumbnail_picture_set_synergy (self->picture, brand_document_get_synergy (document));
  if (file != NULL)
    g_file_query_info_async (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, G_FILE_QUERY_INFO_NONE,
                             G_PRIORITY_DEFAULT, self->cancellable, info_queried_cb,
                             g_object_ref (self));
  else
    {
      g_autofree char *span = brand_date_format_span (brand_item_get_date (info, "start"),
                                                      brand_item_get_date (info, "end"), 0);

      gtk_label_set_text (self->status, span);
    }
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandPlanCard) self = user_data;
  BrandDocument *document = BRAND_DOCUMENT (source);
  g_autoptr (GError) error = NULL;

  if (brand_document_load_finish (document, result, &error))
    {
      if (self->picture != NULL)
        show_plan (self, document);
    }
  else if (self->status != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_label_set_text (self->status, _("Can’t be read"));
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), error->message);
    }
}

static void
brand_plan_card_dispose (GObject *object)
{
  BrandPlanCard *self = BRAND_PLAN_CARD (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_PLAN_CARD);
  G_OBJECT_CLASS (brand_plan_card_parent_class)->dispose (object);
}

static void
brand_plan_card_class_init (BrandPlanCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_plan_card_dispose;
  g_type_ensure (BRAND_TYPE_THUMBNAIL_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-plan-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandPlanCard, picture);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanCard, title);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanCard, client);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanCard, status);
}

static void
brand_plan_card_init (BrandPlanCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

GtkWidget *
brand_plan_card_new_recent (BrandRecent *recent)
{
  BrandPlanCard *self = g_object_new (BRAND_TYPE_PLAN_CARD, NULL);
  g_autoptr (BrandDocument) document = brand_document_new ();
  GFile *file = brand_recent_get_file (recent);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *base = g_file_get_basename (file);
  const char *title = brand_recent_get_title (recent);

  set_words (self, *title ? title : base, brand_recent_get_client (recent));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-recent");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", uri);
  brand_document_load_async (document, file, self->cancellable, loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

GtkWidget *
brand_plan_card_new_sample (const BrandSample *sample)
{
  BrandPlanCard *self = g_object_new (BRAND_TYPE_PLAN_CARD, NULL);
  g_autoptr (BrandDocument) document = brand_document_new ();

  set_words (self, _(sample->title), "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _(sample->description));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-sample");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", sample->name);
  brand_document_load_sample_async (document, sample->name, self->cancellable, loaded_cb,
                                    g_object_ref (self));
  return GTK_WIDGET (self);
}
