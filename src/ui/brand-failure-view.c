/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-failure-view.h"

#include <glib/gi18n-lib.h>

#include "storage/brand-plan-file.h"
#include "storage/brand-salvage.h"
#include "ui/brand-versions-list.h"
#include "ui/brand-window-private.h"

#define WIDTH 560
#define SALVAGE "brand-salvage"

static BrandWindow *
get_window (GtkWidget *view)
{
  return BRAND_WINDOW (gtk_widget_get_root (view));
}

static void
read_activated_cb (GtkWidget *row)
{
  BrandSalvage *salvage = g_object_get_data (G_OBJECT (row), SALVAGE);

  brand_window_open_copy (get_window (row), salvage->plan);
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

static GtkWidget *
create_read_row (BrandSalvage *salvage)
{
  g_autofree char *text = describe (salvage);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 _("Open what could be read, as a copy"), "subtitle", text,
                                 "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), SALVAGE, salvage, (GDestroyNotify) brand_salvage_free);
  g_signal_connect (row, "activated", G_CALLBACK (read_activated_cb), NULL);
  return row;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GtkWidget) group = user_data;
  BrandSalvage *salvage = brand_salvage_load_finish (result);

  if (salvage == NULL)
    return;
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_read_row (salvage));
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

GtkWidget *
brand_failure_view_new (BrandWindow *window,
                        GFile       *file)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *read = create_group (_("What could be read"));
  GtkWidget *again = create_group (NULL);
  GtkWidget *versions = create_group (_("Earlier versions"));
  GtkWidget *list = brand_versions_list_new (file, version_chosen, window);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (versions), list);
  gtk_widget_set_visible (versions, gtk_widget_get_visible (list));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (again), create_again_row (file));
  gtk_widget_set_visible (again, TRUE);
  gtk_box_append (GTK_BOX (box), read);
  gtk_box_append (GTK_BOX (box), versions);
  gtk_box_append (GTK_BOX (box), again);
  brand_salvage_load_async (file, NULL, read_cb, g_object_ref (read));
  return g_object_new (ADW_TYPE_CLAMP, "child", box, "maximum-size", WIDTH, NULL);
}
