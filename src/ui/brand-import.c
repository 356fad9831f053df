/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-import.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/brand-csv.h"
#include "storage/brand-storage-error.h"
#include "ui/brand-culture-import.h"
#include "ui/brand-error-text.h"
#include "ui/brand-import-dialog.h"

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

static void
show_error (GtkWidget    *parent,
            const char   *name,
            const GError *error)
{
  g_autofree char *words = brand_error_text_describe (error, name);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", words,
                                           _("Save the table again as CSV in the program that it "
                                             "comes from, then import that file."));
  AdwDialog *dialog = adw_alert_dialog_new (_("The table can’t be read"), body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Import) import = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);
  BrandCsvImport *table = NULL;

  if (bytes != NULL)
    table = brand_csv_import_new (brand_history_get_plan (import->history), bytes, &error);
  if (table == NULL)
    show_error (import->parent, name, error);
  else
    adw_dialog_present (brand_import_dialog_new (import->history, table, name), import->parent);
}

static void
sized_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Import) import = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (info != NULL && g_file_info_get_size (info) > BRAND_CSV_MAX_LENGTH)
    g_set_error_literal (&error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE,
                         _("The file is larger than 20 MB. Split it."));
  if (error != NULL)
    show_error (import->parent, name, error);
  else
    g_file_load_bytes_async (G_FILE (source), NULL, loaded_cb, g_steal_pointer (&import));
}

void
brand_import_file (GtkWidget    *parent,
                   BrandHistory *history,
                   GFile        *file)
{
  Import *import;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (BRAND_IS_HISTORY (history));

  if (brand_culture_is_calendar (file))
    {
      brand_culture_import_file (parent, history, file);
      return;
    }
  import = g_new0 (Import, 1);
  import->parent = g_object_ref (parent);
  import->history = g_object_ref (history);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, NULL, sized_cb, import);
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
    show_error (import->parent, NULL, error);
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
