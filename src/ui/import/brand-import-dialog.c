/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/import/brand-import-reading.h"
#include "ui/import/brand-import-rows.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandImportDialog
{
  AdwDialog parent_instance;

  AdwWindowTitle *heading;
  GtkWidget *import_button;
  AdwBanner *banner;
  AdwViewStack *views;
  BrandImportRows *rows;
  BrandImportReading *reading;

  BrandHistory *history;
  BrandCsvImport *import;
};

G_DEFINE_FINAL_TYPE (BrandImportDialog, brand_import_dialog, ADW_TYPE_DIALOG)

/* What only the user knows; NULL when all is clear. */
static const char *
get_question (BrandImportDialog *self)
{
  gboolean has_dates = brand_csv_import_get_dates (self->import) != BRAND_CSV_DATES_UNCLEAR;

  if (!has_dates)
    return _("The dates can be read in two ways");
  if (brand_csv_import_get_numbers (self->import) == BRAND_CSV_NUMBERS_UNCLEAR)
    return _("The numbers can be read in two ways");
  if (brand_import_reading_is_missing (self->reading))
    return _("The table doesn’t say all that an entry needs");
  return NULL;
}

static guint
count_coming (BrandImportDialog *self)
{
  return brand_csv_import_count (self->import, BRAND_CSV_ROW_NEW)
         + brand_csv_import_count (self->import, BRAND_CSV_ROW_CHANGED);
}

static void
changed_cb (BrandImportDialog *self)
{
  const char *question = get_question (self);

  brand_import_rows_show (self->rows, self->import);
  if (question != NULL)
    adw_banner_set_title (self->banner, question);
  adw_banner_set_revealed (self->banner, question != NULL);
  gtk_widget_set_sensitive (self->import_button, count_coming (self) > 0);
}

static void
choose_cb (BrandImportDialog *self)
{
  adw_view_stack_set_visible_child_name (self->views, "reading");
  brand_import_reading_focus_question (self->reading);
}

static char *
describe (guint n_new,
          guint n_changed)
{
  g_autofree char *new_words = g_strdup_printf (ngettext ("%u new entry", "%u new entries", n_new),
                                                n_new);
  g_autofree char *changed_words = g_strdup_printf (ngettext ("%u changed entry",
                                                              "%u changed entries", n_changed),
                                                    n_changed);

  if (n_changed == 0)
    return g_steal_pointer (&new_words);
  if (n_new == 0)
    return g_steal_pointer (&changed_words);
  /* Translators: 12 new entries, 3 changed entries. */
  return g_strdup_printf (_("%1$s, %2$s"), new_words, changed_words);
}

static void
import_cb (BrandImportDialog *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autofree char *words = describe (brand_csv_import_count (self->import, BRAND_CSV_ROW_NEW),
                                     brand_csv_import_count (self->import,
                                                             BRAND_CSV_ROW_CHANGED));
  g_autoptr (GError) error = NULL;

  brand_import_reading_remember (self->reading);
  if (!brand_csv_import_apply (self->import, self->history, &error))
    {
      adw_banner_set_title (self->banner, error->message);
      adw_banner_set_use_markup (self->banner, FALSE);
      adw_banner_set_revealed (self->banner, TRUE);
      gtk_widget_set_sensitive (self->import_button, FALSE);
      return;
    }
  brand_undo_toast_show (root, self->history, words);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
brand_import_dialog_dispose (GObject *object)
{
  BrandImportDialog *self = BRAND_IMPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_IMPORT_DIALOG);
  g_clear_pointer (&self->import, brand_csv_import_free);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_import_dialog_parent_class)->dispose (object);
}

static void
brand_import_dialog_class_init (BrandImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_import_dialog_dispose;
  g_type_ensure (BRAND_TYPE_IMPORT_ROWS);
  g_type_ensure (BRAND_TYPE_IMPORT_READING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, views);
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, BrandImportDialog, reading);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
brand_import_dialog_init (BrandImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
brand_import_dialog_new (BrandHistory   *history,
                         BrandCsvImport *import,
                         const char     *name)
{
  BrandImportDialog *self;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);

  self = g_object_new (BRAND_TYPE_IMPORT_DIALOG, NULL);
  self->history = g_object_ref (history);
  self->import = import;
  adw_dialog_set_title (ADW_DIALOG (self), _("Import table"));
  adw_window_title_set_title (self->heading, name);
  brand_import_reading_show (self->reading, import);
  changed_cb (self);
  if (get_question (self) != NULL || count_coming (self) == 0)
    adw_view_stack_set_visible_child_name (self->views, "reading");
  return ADW_DIALOG (self);
}
