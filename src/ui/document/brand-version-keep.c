/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-version-keep.h"

#include <glib/gi18n-lib.h>

#include "storage/plan/brand-plan-writer.h"

#define KEEP "brand-version-keep"

typedef struct
{
  BrandBackup *version;
  AdwSwitchRow *kept;
  GtkEditable *name;
  BrandVersionKeptFunc changed;
  gpointer user_data;
} Keep;

static void
keep_free (gpointer data)
{
  Keep *keep = data;

  brand_backup_free (keep->version);
  g_free (keep);
}

static void
update (Keep *keep)
{
  gtk_widget_set_visible (GTK_WIDGET (keep->name), keep->version->name != NULL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (keep->kept),
                               _("It stays for good, however old it gets"));
}

/* What could not be done shows as it is. */
static void
set_name (Keep       *keep,
          const char *name)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = brand_backup_keep (keep->version, name, &error);

  update (keep);
  if (is_done)
    keep->changed (keep->user_data);
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (keep->kept), error->message);
  adw_switch_row_set_active (keep->kept, keep->version->name != NULL);
}

static void
switched_cb (Keep *keep)
{
  gboolean is_kept = adw_switch_row_get_active (keep->kept);

  if (is_kept != (keep->version->name != NULL))
    set_name (keep, is_kept ? gtk_editable_get_text (keep->name) : NULL);
}

static void
applied_cb (Keep *keep)
{
  set_name (keep, gtk_editable_get_text (keep->name));
}

GtkWidget *
brand_version_keep_new (const BrandBackup   *version,
                        BrandVersionKeptFunc changed,
                        gpointer             user_data)
{
  GtkWidget *box = gtk_list_box_new ();
  Keep *keep = g_new0 (Keep, 1);

  keep->version = brand_backup_copy (version);
  keep->changed = changed;
  keep->user_data = user_data;
  keep->kept = g_object_new (ADW_TYPE_SWITCH_ROW, "title", _("Keep this version"), "use-markup",
                             FALSE, "active", version->name != NULL, NULL);
  keep->name = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Name"), "text",
                             version->name ? version->name : "", "show-apply-button", TRUE,
                             "use-markup", FALSE, NULL);
  g_signal_connect_swapped (keep->kept, "notify::active", G_CALLBACK (switched_cb), keep);
  g_signal_connect_swapped (keep->name, "apply", G_CALLBACK (applied_cb), keep);
  update (keep);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (box, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (box), GTK_WIDGET (keep->kept));
  gtk_list_box_append (GTK_LIST_BOX (box), GTK_WIDGET (keep->name));
  g_object_set_data_full (G_OBJECT (box), KEEP, keep, keep_free);
  return box;
}

typedef struct
{
  GFile *file;
  GBytes *bytes;
} Now;

static void
now_free (Now *now)
{
  g_object_unref (now->file);
  g_bytes_unref (now->bytes);
  g_free (now);
}

static void
keep_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Now *now = data;
  g_autoptr (GPtrArray) versions = NULL;
  GError *error = NULL;

  if (brand_backups_add (now->file, now->bytes, g_get_real_time (), FALSE, &error))
    versions = brand_backups_list (now->file);
  /* When the newest one says the same, there is no other. */
  if (versions && versions->len > 0
      && (((BrandBackup *) versions->pdata[0])->name
          || brand_backup_keep (versions->pdata[0], "", &error)))
    g_task_return_pointer (task, brand_backup_copy (versions->pdata[0]),
                           (GDestroyNotify) brand_backup_free);
  else
    g_task_return_error (task, error);
}

void
brand_version_keep_now_async (BrandDocument      *document,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Now *now = g_new0 (Now, 1);

  now->file = g_object_ref (brand_document_get_file (document));
  now->bytes = brand_plan_write (brand_document_get_plan (document));
  g_task_set_source_tag (task, brand_version_keep_now_async);
  g_task_set_task_data (task, now, (GDestroyNotify) now_free);
  g_task_run_in_thread (task, keep_in_thread);
}

BrandBackup *
brand_version_keep_now_finish (GAsyncResult *result,
                               GError      **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_version_keep_now_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
