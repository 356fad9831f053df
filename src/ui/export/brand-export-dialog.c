/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-export-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/export/brand-export-choices.h"
#include "ui/export/brand-export-job.h"
#include "ui/export/brand-export-notice.h"
#include "ui/export/brand-export-preview.h"

#define PROGRESS_INTERVAL_MS 80

struct _BrandExportDialog
{
  AdwDialog parent_instance;

  BrandExportChoices *choices;
  AdwActionRow *folder_row;
  GtkWidget *files_box;
  GtkBox *files;
  BrandExportPreview *preview;
  GtkWidget *export_button;
  GtkWidget *halves;
  GtkProgressBar *progress;
  AdwBanner *banner;

  BrandDocument *document;
  GFile *folder;
  char *stem;
  BrandExportJob *job;
  GCancellable *cancellable;
  guint progress_source;
  gint64 begun; /* when the job was, in microseconds */
};

G_DEFINE_FINAL_TYPE (BrandExportDialog, brand_export_dialog, ADW_TYPE_DIALOG)

static void
get_options (BrandExportDialog  *self,
             BrandExportOptions *options)
{
  *options = (BrandExportOptions) { .stem = self->stem, .folder = self->folder };
  brand_export_choices_get_options (self->choices, options);
}

static void
fill_files (BrandExportDialog *self,
            char             **names)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->files))) != NULL)
    gtk_box_remove (self->files, child);
  for (guint i = 0; names[i] != NULL; i++)
    gtk_box_append (self->files, g_object_new (GTK_TYPE_LABEL, "label", names[i], "xalign", 0.0,
                                               "ellipsize", PANGO_ELLIPSIZE_MIDDLE, NULL));
}

static void
options_changed_cb (BrandExportDialog *self)
{
  BrandExportOptions options;
  g_auto (GStrv) names = NULL;

  /* While the rows are being made there is no plan yet. */
  if (self->document == NULL)
    return;
  get_options (self, &options);
  names = brand_export_list (&options);
  fill_files (self, names);
  gtk_widget_set_visible (self->files_box, names[0] != NULL);
  gtk_widget_set_sensitive (self->export_button, names[0] != NULL && self->folder != NULL);
  brand_export_preview_set_options (self->preview, self->document, &options);
}

static void
set_folder (BrandExportDialog *self,
            GFile             *folder)
{
  g_autofree char *name = folder != NULL ? g_file_get_parse_name (folder) : NULL;

  g_set_object (&self->folder, folder);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->folder_row),
                                 name != NULL ? name : _("Not chosen yet"));
  adw_banner_set_revealed (self->banner, FALSE);
  options_changed_cb (self);
}

static void
folder_chosen_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (BrandExportDialog) self = user_data;
  g_autoptr (GFile) folder =
    gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (folder != NULL && self->document != NULL)
    set_folder (self, folder);
}

static void
choose_folder_cb (BrandExportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Choose a folder for the export"));
  gtk_file_dialog_set_accept_label (dialog, _("_Choose"));
  if (self->folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, self->folder);
  gtk_file_dialog_select_folder (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                 NULL, folder_chosen_cb, g_object_ref (self));
}

static void
tell_done (BrandExportDialog *self)
{
  g_autofree char *title = brand_document_dup_title (self->document);
  double seconds = (double) (g_get_monotonic_time () - self->begun) / G_USEC_PER_SEC;

  brand_export_notice_show (BRAND_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), title,
                            brand_export_job_get_n_files (self->job), self->folder, seconds);
}

static void
set_running (BrandExportDialog *self,
             gboolean           is_running)
{
  gtk_widget_set_visible (GTK_WIDGET (self->progress), is_running);
  gtk_widget_set_sensitive (self->halves, !is_running);
  gtk_widget_set_sensitive (self->export_button, !is_running);
  adw_dialog_set_can_close (ADW_DIALOG (self), !is_running);
}

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (BrandExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = brand_export_job_run_finish (BRAND_EXPORT_JOB (source), result, &error);

  g_clear_handle_id (&self->progress_source, g_source_remove);
  if (self->document == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  set_running (self, FALSE);
  if (is_done)
    {
      tell_done (self);
      adw_dialog_close (ADW_DIALOG (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      adw_banner_set_title (self->banner, error->message);
      adw_banner_set_use_markup (self->banner, FALSE);
      adw_banner_set_revealed (self->banner, TRUE);
    }
  g_clear_object (&self->job);
}

static gboolean
show_progress_cb (gpointer user_data)
{
  BrandExportDialog *self = user_data;

  gtk_progress_bar_set_fraction (self->progress, brand_export_job_get_fraction (self->job));
  return G_SOURCE_CONTINUE;
}

static void
export_cb (BrandExportDialog *self)
{
  BrandExportOptions options;

  get_options (self, &options);
  brand_export_choices_remember (self->choices);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->begun = g_get_monotonic_time ();
  self->job = brand_export_job_new (brand_document_get_plan (self->document), &options);
  adw_banner_set_revealed (self->banner, FALSE);
  set_running (self, TRUE);
  self->progress_source = g_timeout_add (PROGRESS_INTERVAL_MS, show_progress_cb, self);
  brand_export_job_run_async (self->job, self->cancellable, exported_cb, g_object_ref (self));
}

static void
cancel_cb (BrandExportDialog *self)
{
  if (self->job != NULL)
    g_cancellable_cancel (self->cancellable);
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
brand_export_dialog_dispose (GObject *object)
{
  BrandExportDialog *self = BRAND_EXPORT_DIALOG (object);

  g_clear_handle_id (&self->progress_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->job);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_EXPORT_DIALOG);
  g_clear_object (&self->folder);
  g_clear_pointer (&self->stem, g_free);
  G_OBJECT_CLASS (brand_export_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, folder_row);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, files_box);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, files);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, halves);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, BrandExportDialog, banner);
}

static void
brand_export_dialog_class_init (BrandExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_export_dialog_dispose;
  g_type_ensure (BRAND_TYPE_EXPORT_CHOICES);
  g_type_ensure (BRAND_TYPE_EXPORT_PREVIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-export-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, options_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
brand_export_dialog_init (BrandExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A sandbox shows a chosen plan in a folder of its own, where nobody would find another file. */
static gboolean
holds_one_document (GFile *folder)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr (GFile) documents = g_file_new_for_path (path);
  g_autoptr (GFile) parent = g_file_get_parent (folder);

  return parent != NULL && g_file_equal (parent, documents);
}

AdwDialog *
brand_export_dialog_new (BrandDocument *document)
{
  BrandExportDialog *self = g_object_new (BRAND_TYPE_EXPORT_DIALOG, NULL);
  GFile *file = brand_document_get_file (document);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  self->stem = brand_document_dup_stem (document);
  self->document = g_object_ref (document);
  set_folder (self, folder != NULL && !holds_one_document (folder) ? folder : NULL);
  return ADW_DIALOG (self);
}
