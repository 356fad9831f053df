/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-import.h"

#include <glib/gi18n-lib.h>

#include "storage/calendar/brand-calendar.h"
#include "storage/calendar/brand-holidays.h"
#include "ui/import/brand-import-load.h"

static AdwDialog *
open (BrandHistory *history,
      gpointer      bytes,
      const char   *name,
      GError      **error)
{
  g_autoptr (GPtrArray) holidays =
    brand_holidays_read (bytes, brand_history_get_plan (history), name, error);

  return holidays != NULL ? brand_culture_import_dialog_new (history, holidays, name) : NULL;
}

static const BrandImportFormat format = {
  N_("The calendar can’t be read"),
  N_("Save the calendar again as iCalendar (.ics) in the program that it comes from, then import "
     "that file."),
  BRAND_CALENDAR_MAX_LENGTH,
  N_("The file is larger than 10 MB"),
  .open = open,
};

void
brand_culture_import_file (GtkWidget    *parent,
                           BrandHistory *history,
                           GFile        *file)
{
  brand_import_load (&format, parent, history, file);
}

gboolean
brand_culture_is_calendar (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *lower = name != NULL ? g_ascii_strdown (name, -1) : NULL;

  return lower != NULL && g_str_has_suffix (lower, ".ics");
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandPage) page = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    brand_culture_import_file (GTK_WIDGET (page), brand_page_get_history (page), file);
  else if (error->domain != GTK_DIALOG_ERROR)
    brand_import_refuse (&format, GTK_WIDGET (page), NULL, error);
}

void
brand_culture_import_choose (BrandPage *page)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_return_if_fail (BRAND_IS_PAGE (page));

  gtk_file_filter_set_name (filter, _("Calendars"));
  gtk_file_filter_add_mime_type (filter, "text/calendar");
  gtk_file_filter_add_suffix (filter, "ics");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Import holidays"));
  gtk_file_dialog_set_accept_label (dialog, _("_Read"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page))), NULL,
                        chosen_cb, g_object_ref (page));
}
