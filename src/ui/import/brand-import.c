/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/csv/brand-csv.h"
#include "ui/culture/brand-culture-import.h"
#include "ui/import/brand-import-dialog.h"
#include "ui/import/brand-import-load.h"

static const char *const endings[] = { "csv", "tsv", "txt" };

typedef struct
{
  GtkWidget *parent;
  BrandHistory *history;
} Import;

static void
import_free (Import *import)
{
  g_object_unref (import->parent);
  g_object_unref (import->history);
  g_free (import);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Import, import_free)

static gpointer
prepare_table (BrandHistory *history,
               GBytes       *bytes)
{
  return brand_csv_import_prepare (brand_history_get_plan (history), bytes);
}

static gboolean
read_table (gpointer      table,
            GCancellable *cancellable,
            GError      **error)
{
  return brand_csv_import_read (table, cancellable, error);
}

static void
free_table (gpointer table)
{
  brand_csv_import_free (table);
}

static AdwDialog *
open_table (BrandHistory *history,
            gpointer      table,
            const char   *name,
            GError      **error)
{
  return brand_import_dialog_new (history, table, name);
}

static const BrandImportFormat format = {
  N_("The table can’t be read"),
  N_("Save the table again as CSV in the program that it comes from, then import that file."),
  BRAND_CSV_MAX_LENGTH,
  N_("The file is larger than 20 MB. Split it."),
  prepare_table,
  read_table,
  free_table,
  open_table,
};

void
brand_import_file (GtkWidget    *parent,
                   BrandHistory *history,
                   GFile        *file)
{
  if (brand_culture_is_calendar (file))
    brand_culture_import_file (parent, history, file);
  else
    brand_import_load (&format, parent, history, file);
}

gboolean
brand_import_can_read (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;

  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (endings); i++)
    if (g_ascii_strcasecmp (dot + 1, endings[i]) == 0)
      return TRUE;
  return brand_culture_is_calendar (file);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Import) import = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    brand_import_file (import->parent, import->history, file);
  else if (error->domain != GTK_DIALOG_ERROR)
    brand_import_refuse (&format, import->parent, NULL, error);
}

void
brand_import_choose (GtkWindow    *window,
                     BrandHistory *history)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  Import *import = g_new0 (Import, 1);

  import->parent = GTK_WIDGET (g_object_ref (window));
  import->history = g_object_ref (history);
  gtk_file_filter_set_name (filter, _("Tables and calendars"));
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    gtk_file_filter_add_suffix (filter, endings[i]);
  gtk_file_filter_add_suffix (filter, "ics");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, filter);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, _("Import a table or a calendar"));
  gtk_file_dialog_set_accept_label (dialog, _("_Read"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, window, NULL, chosen_cb, import);
}
