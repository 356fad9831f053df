/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-state.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

struct _BrandDocumentState
{
  GtkBox parent_instance;

  GtkWidget *icon;
  GtkWidget *label;

  BrandDocument *document;
};

G_DEFINE_FINAL_TYPE (BrandDocumentState, brand_document_state, GTK_TYPE_BOX)

static char *
describe_saved (GDateTime *saved_at)
{
  int day;
  g_autofree char *date = NULL;

  if (saved_at == NULL)
    return g_strdup (_("Saved"));
  day = brand_date_join (g_date_time_get_year (saved_at), (guint) g_date_time_get_month (saved_at),
                         (guint) g_date_time_get_day_of_month (saved_at));
  if (day == brand_date_today ())
    /* Translators: when the plan was saved today, such as "Saved 14:32". */
    return g_date_time_format (saved_at, _("Saved %R"));
  date = brand_date_format (day, BRAND_DATE_STYLE_FULL);
  /* Translators: %s is the day on which the plan was saved. */
  return g_strdup_printf (_("Saved %s"), date);
}

static char *
describe (BrandDocument *document)
{
  if (brand_document_get_saving (document))
    return g_strdup (_("Saving…"));
  if (brand_document_get_modified (document))
    return g_strdup (_("Unsaved changes"));
  if (brand_document_get_file (document) != NULL)
    return describe_saved (brand_document_get_saved_at (document));
  if (brand_document_get_sample (document) != NULL)
    return g_strdup (_("Copy of a sample, not saved"));
  return g_strdup (_("New plan, not saved"));
}

static const char *
get_icon_name (BrandDocument *document)
{
  if (brand_document_get_saving (document))
    return "document-save-symbolic";
  if (brand_document_get_modified (document) || brand_document_get_file (document) == NULL)
    return "document-edit-symbolic";
  return "object-select-symbolic";
}

static void
update (BrandDocumentState *self)
{
  g_autofree char *text = describe (self->document);
  g_autofree char *place = brand_document_dup_place (self->document);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), get_icon_name (self->document));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), place);
}

static void
brand_document_state_dispose (GObject *object)
{
  g_clear_object (&BRAND_DOCUMENT_STATE (object)->document);
  G_OBJECT_CLASS (brand_document_state_parent_class)->dispose (object);
}

static void
brand_document_state_class_init (BrandDocumentStateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_document_state_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
brand_document_state_init (BrandDocumentState *self)
{
  self->icon = gtk_image_new ();
  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_widget_add_css_class (self->icon, "dimmed");
  gtk_widget_add_css_class (self->label, "dimmed");
  gtk_widget_add_css_class (self->label, "secondary");
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_box_append (GTK_BOX (self), self->icon);
  gtk_box_append (GTK_BOX (self), self->label);
}

void
brand_document_state_set_document (BrandDocumentState *self,
                                   BrandDocument      *document)
{
  g_return_if_fail (BRAND_IS_DOCUMENT_STATE (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

const char *
brand_document_state_get_text (BrandDocumentState *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT_STATE (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->label));
}
