/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-import-load.h"

#include <glib/gi18n-lib.h>

#include "storage/brand-storage-error.h"
#include "ui/brand-error-text.h"

typedef struct
{
  const BrandImportFormat *format;
  GtkWidget *parent;
  BrandHistory *history;
} Load;

static void
load_free (Load *load)
{
  g_object_unref (load->parent);
  g_object_unref (load->history);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

void
brand_import_refuse (const BrandImportFormat *format,
                     GtkWidget               *parent,
                     const char              *name,
                     const GError            *error)
{
  g_autofree char *words = brand_error_text_describe (error, name);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", words, _(format->advice));
  AdwDialog *dialog = adw_alert_dialog_new (_(format->heading), body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);
  AdwDialog *dialog = NULL;

  if (bytes != NULL)
    dialog = load->format->open (load->history, bytes, name, &error);
  if (dialog == NULL)
    brand_import_refuse (load->format, load->parent, name, error);
  else
    adw_dialog_present (dialog, load->parent);
}

static void
sized_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (info != NULL && g_file_info_get_size (info) > load->format->most)
    g_set_error_literal (&error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE,
                         _(load->format->too_large));
  if (error != NULL)
    brand_import_refuse (load->format, load->parent, name, error);
  else
    g_file_load_bytes_async (G_FILE (source), NULL, loaded_cb, g_steal_pointer (&load));
}

void
brand_import_load (const BrandImportFormat *format,
                   GtkWidget               *parent,
                   BrandHistory            *history,
                   GFile                   *file)
{
  Load *load;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (BRAND_IS_HISTORY (history));

  load = g_new0 (Load, 1);
  load->format = format;
  load->parent = g_object_ref (parent);
  load->history = g_object_ref (history);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, NULL, sized_cb, load);
}
