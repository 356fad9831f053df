/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-failure-view.h"

#include <glib/gi18n-lib.h>

#include "storage/journal/brand-leftovers.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-salvage.h"
#include "ui/document/brand-recovery-dialog.h"
#include "ui/document/brand-versions-list.h"
#include "ui/window/brand-window-private.h"

#define WIDTH 560
#define PLAN "brand-plan"
#define VIEW "brand-failure-view"

typedef struct
{
  GFile *file;
  AdwPreferencesGroup *unsaved;
  AdwPreferencesGroup *versions;
  GPtrArray *rows;  /* of what was not saved; borrowed */
  GtkWidget *list;  /* of the versions */
} View;

static void
view_free (gpointer data)
{
  View *view = data;

  g_object_unref (view->file);
  g_ptr_array_unref (view->rows);
  g_free (view);
}

static BrandWindow *
get_window (GtkWidget *view)
{
  return BRAND_WINDOW (gtk_widget_get_root (view));
}

static void
copy_activated_cb (GtkWidget *row)
{
  brand_window_open_copy (get_window (row), g_object_get_data (G_OBJECT (row), PLAN));
}

static GtkWidget *
create_copy_row (BrandPlan  *plan,
                 const char *title,
                 const char *text)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", text ? text : "", "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), PLAN, g_object_ref (plan), g_object_unref);
  g_signal_connect (row, "activated", G_CALLBACK (copy_activated_cb), NULL);
  return row;
}

static void
again_cb (GtkWidget *row,
          GFile     *file)
{
  brand_window_open (get_window (row), file);
}

static GtkWidget *
create_again_row (GFile *file)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", _("Try to open it again"),
                                 "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("view-refresh-symbolic"));
  g_signal_connect_data (row, "activated", G_CALLBACK (again_cb), g_object_ref (file),
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  return row;
}

static char *
describe (const BrandSalvage *salvage)
{
  g_autofree char *items = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u item",
                                                         "%u items", salvage->n_items),
                                            salvage->n_items);
  g_autofree char *lost = NULL;

  if (salvage->n_lost == 0)
    return g_steal_pointer (&items);
  lost = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u place could not be read",
                                       "%u places could not be read", salvage->n_lost),
                          salvage->n_lost);
  return g_strdup_printf ("%s · %s", items, lost);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GtkWidget) group = user_data;
  g_autoptr (BrandSalvage) salvage = brand_salvage_load_finish (result);
  g_autofree char *text = salvage ? describe (salvage) : NULL;

  if (salvage == NULL)
    return;
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             create_copy_row (salvage->plan,
                                              _("Open what could be read, as a copy"), text));
  gtk_widget_set_visible (group, TRUE);
}

static void
version_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (BrandWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_load_finish (result, NULL, &error);

  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return;
  if (plan != NULL)
    brand_window_open_copy (window, plan);
  else
    brand_window_add_toast (window, adw_toast_new (_("This version can’t be read as a plan.")));
}

static void
version_chosen (const BrandBackup *version,
                gpointer           user_data)
{
  g_autoptr (GFile) file = g_file_new_for_path (version->path);

  brand_plan_load_async (file, NULL, version_loaded_cb, g_object_ref (user_data));
}

static GtkWidget *
create_group (const char *title)
{
  return g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", title, "visible", FALSE, NULL);
}

static void
fill_unsaved (View      *view,
              GPtrArray *contents)
{
  for (guint i = 0; i < view->rows->len; i++)
    adw_preferences_group_remove (view->unsaved, view->rows->pdata[i]);
  g_ptr_array_set_size (view->rows, 0);
  for (guint i = 0; i < contents->len; i++)
    {
      const BrandJournalContent *content = contents->pdata[i];
      g_autofree char *time = brand_recovery_dup_time (content);
      GtkWidget *row = create_copy_row (content->plan, _("Open what was not saved, as a copy"),
                                        time);

      adw_preferences_group_add (view->unsaved, row);
      g_ptr_array_add (view->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (view->unsaved), contents->len > 0);
}

static void
peeked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GtkWidget) box = user_data;
  g_autoptr (GPtrArray) contents = brand_leftovers_peek_finish (result);

  if (gtk_widget_get_root (box) != NULL)
    fill_unsaved (g_object_get_data (G_OBJECT (box), VIEW), contents);
}

/* What a crash had left may be among the versions by now. */
static void
fill (GtkWidget   *box,
      BrandWindow *window)
{
  View *view = g_object_get_data (G_OBJECT (box), VIEW);

  if (view->list != NULL)
    adw_preferences_group_remove (view->versions, view->list);
  view->list = brand_versions_list_new (view->file, version_chosen, window);
  adw_preferences_group_add (view->versions, view->list);
  gtk_widget_set_visible (GTK_WIDGET (view->versions), gtk_widget_get_visible (view->list));
  brand_leftovers_peek_async (view->file, peeked_cb, g_object_ref (box));
}

static void
dialog_changed_cb (GtkWidget   *box,
                   GParamSpec  *pspec,
                   BrandWindow *window)
{
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL)
    fill (box, window);
}

GtkWidget *
brand_failure_view_new (BrandWindow *window,
                        GFile       *file)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *read = create_group (_("What could be read"));
  GtkWidget *again = create_group (NULL);
  View *view = g_new0 (View, 1);

  view->file = g_object_ref (file);
  view->rows = g_ptr_array_new ();
  view->unsaved = ADW_PREFERENCES_GROUP (create_group (_("Unsaved changes")));
  view->versions = ADW_PREFERENCES_GROUP (create_group (_("Earlier versions")));
  g_object_set_data_full (G_OBJECT (box), VIEW, view, view_free);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (again), create_again_row (file));
  gtk_widget_set_visible (again, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view->unsaved));
  gtk_box_append (GTK_BOX (box), read);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view->versions));
  gtk_box_append (GTK_BOX (box), again);
  fill (box, window);
  g_signal_connect_object (window, "notify::visible-dialog", G_CALLBACK (dialog_changed_cb), box,
                           G_CONNECT_SWAPPED);
  brand_salvage_load_async (file, NULL, read_cb, g_object_ref (read));
  return g_object_new (ADW_TYPE_CLAMP, "child", box, "maximum-size", WIDTH, NULL);
}
