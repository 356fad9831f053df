/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-versions-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/merge/brand-difference.h"
#include "storage/plan/brand-plan-file.h"
#include "ui/document/brand-difference-view.h"
#include "ui/document/brand-version-keep.h"
#include "ui/document/brand-versions-list.h"
#include "ui/window/brand-error-text.h"

#define WIDTH 560
#define HEIGHT 600

struct _BrandVersionsDialog
{
  AdwDialog parent_instance;

  AdwNavigationView *pages;
  GtkWidget *column; /* of the first page */
  gboolean is_outdated;
  BrandDocument *document;
  BrandPlan *version; /* the one that is looked at */
};

G_DEFINE_FINAL_TYPE (BrandVersionsDialog, brand_versions_dialog, ADW_TYPE_DIALOG)

static guint chosen_signal;

static void
brand_versions_dialog_dispose (GObject *object)
{
  BrandVersionsDialog *self = BRAND_VERSIONS_DIALOG (object);

  g_clear_object (&self->document);
  g_clear_object (&self->version);
  G_OBJECT_CLASS (brand_versions_dialog_parent_class)->dispose (object);
}

static void
brand_versions_dialog_class_init (BrandVersionsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_versions_dialog_dispose;
  chosen_signal = g_signal_new ("chosen", BRAND_TYPE_VERSIONS_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 2, BRAND_TYPE_PLAN, G_TYPE_BOOLEAN);
}

static void
brand_versions_dialog_init (BrandVersionsDialog *self)
{
}

static void
choose (BrandVersionsDialog *self,
        gboolean             as_copy)
{
  g_object_ref (self);
  adw_dialog_force_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen_signal, 0, self->version, as_copy);
  g_object_unref (self);
}

static void
copy_cb (BrandVersionsDialog *self)
{
  choose (self, TRUE);
}

static void
restore_cb (BrandVersionsDialog *self)
{
  choose (self, FALSE);
}

static GtkWidget *
create_button (BrandVersionsDialog *self,
               const char          *label,
               GCallback            clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
create_buttons (BrandVersionsDialog *self,
                gboolean             differs)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "align", 0.5f, "child-spacing", 12,
                                 "line-spacing", 6, "margin-top", 6, "margin-bottom", 12,
                                 "margin-start", 12, "margin-end", 12, NULL);
  GtkWidget *restore = create_button (self, _("_Restore"), G_CALLBACK (restore_cb));

  gtk_widget_set_sensitive (restore, differs);
  gtk_widget_set_tooltip_text (restore, _("Make the plan in the window what it was then; this can "
                                          "be undone"));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("_Open as a copy"),
                                                          G_CALLBACK (copy_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (box), restore);
  return box;
}

static GtkWidget *
create_column (void)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (column, "dialog-column");
  return column;
}

static void
add_text (GtkWidget  *column,
          const char *text)
{
  gtk_box_append (GTK_BOX (column),
                  g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE, NULL));
}

static AdwNavigationPage *
create_page (GtkWidget  *column,
             GtkWidget  *bottom,
             const char *title)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column,
                                      "hscrollbar-policy", GTK_POLICY_NEVER, NULL);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  if (bottom != NULL)
    adw_toolbar_view_add_bottom_bar (ADW_TOOLBAR_VIEW (view), bottom);
  return adw_navigation_page_new (view, title);
}

static void
kept_changed (gpointer self)
{
  BRAND_VERSIONS_DIALOG (self)->is_outdated = TRUE;
}

static void
show_version (BrandVersionsDialog *self,
              const BrandBackup   *backup,
              const char          *title)
{
  g_autoptr (BrandDifference) difference =
    brand_difference_new (brand_document_get_plan (self->document), self->version);
  gboolean differs = !brand_difference_is_empty (difference);
  GtkWidget *column = create_column ();

  gtk_box_append (GTK_BOX (column), brand_version_keep_new (backup, kept_changed, self));
  add_text (column, differs ? _("What restoring it would change in the plan as it is now:")
                            : _("The plan is what it was then."));
  gtk_box_append (GTK_BOX (column), brand_difference_view_new (difference, NULL));
  adw_navigation_view_push (self->pages,
                            create_page (column, create_buttons (self, differs), title));
}

static void
show_failure (BrandVersionsDialog *self,
              const char          *title,
              const GError        *error)
{
  g_autofree char *text = brand_error_text_describe (error, NULL);
  GtkWidget *column = create_column ();

  add_text (column, _("This version can’t be read as a plan."));
  add_text (column, text);
  adw_navigation_view_push (self->pages, create_page (column, NULL, title));
}

typedef struct
{
  BrandVersionsDialog *dialog;
  BrandBackup *version;
} Opening;

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Opening *opening = user_data;
  BrandVersionsDialog *self = opening->dialog;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_load_finish (result, NULL, &error);
  g_autofree char *title = brand_version_dup_title (opening->version);

  if (self->document != NULL && plan != NULL)
    {
      g_set_object (&self->version, plan);
      show_version (self, opening->version, title);
    }
  else if (self->document != NULL)
    show_failure (self, title, error);
  g_object_unref (self);
  brand_backup_free (opening->version);
  g_free (opening);
}

static void
version_chosen (const BrandBackup *version,
                gpointer           user_data)
{
  Opening *opening = g_new0 (Opening, 1);
  g_autoptr (GFile) file = g_file_new_for_path (version->path);

  opening->dialog = g_object_ref (user_data);
  opening->version = brand_backup_copy (version);
  brand_plan_load_async (file, NULL, loaded_cb, opening);
}

static void
kept_now_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (BrandVersionsDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandBackup) version = brand_version_keep_now_finish (result, &error);

  if (self->document == NULL)
    return;
  if (version != NULL)
    {
      self->is_outdated = TRUE;
      version_chosen (version, self);
    }
  else
    show_failure (self, _("Earlier versions"), error);
}

static void
keep_now_cb (BrandVersionsDialog *self)
{
  brand_version_keep_now_async (self->document, kept_now_cb, g_object_ref (self));
}

static GtkWidget *
create_keep_now (BrandVersionsDialog *self)
{
  GtkWidget *box = gtk_list_box_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_Keep the plan as it is now"),
                                 "use-underline", TRUE, "start-icon-name", "view-pin-symbolic",
                                 NULL);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (box, "boxed-list");
  g_signal_connect_swapped (row, "activated", G_CALLBACK (keep_now_cb), self);
  gtk_list_box_append (GTK_LIST_BOX (box), row);
  return box;
}

static void
fill (BrandVersionsDialog *self)
{
  GFile *file = brand_document_get_file (self->document);
  GtkWidget *list = brand_versions_list_new (file, version_chosen, self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->column)) != NULL)
    gtk_box_remove (GTK_BOX (self->column), child);
  add_text (self->column,
            gtk_widget_get_visible (list)
              ? _("Each save keeps what was in the file before: all of the last hour, then fewer "
                  "with time. What you keep stays.")
              : _("There are none yet. Each save keeps what was in the file before."));
  if (file != NULL)
    gtk_box_append (GTK_BOX (self->column), create_keep_now (self));
  gtk_box_append (GTK_BOX (self->column), list);
}

static void
popped_cb (BrandVersionsDialog *self)
{
  if (self->is_outdated)
    fill (self);
  self->is_outdated = FALSE;
}

AdwDialog *
brand_versions_dialog_new (BrandDocument *document)
{
  BrandVersionsDialog *self = g_object_new (BRAND_TYPE_VERSIONS_DIALOG, NULL);

  self->document = g_object_ref (document);
  self->pages = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  self->column = create_column ();
  fill (self);
  adw_navigation_view_push (self->pages, create_page (self->column, NULL, _("Earlier versions")));
  g_signal_connect_swapped (self->pages, "popped", G_CALLBACK (popped_cb), self);
  adw_dialog_set_title (ADW_DIALOG (self), _("Earlier versions"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_content_height (ADW_DIALOG (self), HEIGHT);
  adw_dialog_set_child (ADW_DIALOG (self), GTK_WIDGET (self->pages));
  return ADW_DIALOG (self);
}
