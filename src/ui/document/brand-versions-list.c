/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-versions-list.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/merge/brand-difference.h"
#include "storage/plan/brand-plan-file.h"

#define VERSION "brand-version"

/* What the rows wait for: who wants them, and what each version's save had changed. */
typedef struct
{
  GPtrArray *versions;
  GPtrArray *rows;
  BrandVersionFunc chosen;
  gpointer user_data;
} List;

static void
list_free (gpointer data)
{
  List *list = data;

  g_ptr_array_unref (list->versions);
  g_ptr_array_unref (list->rows);
  g_free (list);
}

char *
brand_version_dup_time (const BrandBackup *version)
{
  g_autofree char *day =
    brand_date_format (brand_date_join (g_date_time_get_year (version->time),
                                        (guint) g_date_time_get_month (version->time),
                                        (guint) g_date_time_get_day_of_month (version->time)),
                       BRAND_DATE_STYLE_FULL);
  g_autofree char *hour = g_date_time_format (version->time, "%R");

  /* Translators: a day, then a time. */
  return g_strdup_printf (C_("version", "%1$s, %2$s"), day, hour);
}

static gboolean
has_name (const BrandBackup *version)
{
  return version->name != NULL && *version->name != '\0';
}

char *
brand_version_dup_title (const BrandBackup *version)
{
  return has_name (version) ? g_strdup (version->name) : brand_version_dup_time (version);
}

static BrandPlan *
load_version (const BrandBackup *version)
{
  g_autoptr (GFile) file = g_file_new_for_path (version->path);

  return brand_plan_load (file, NULL, NULL, NULL);
}

static char *
describe_change (BrandPlan *older,
                 BrandPlan *plan)
{
  g_autoptr (BrandDifference) difference = NULL;

  if (plan == NULL)
    return g_strdup (_("can’t be read as a plan"));
  if (older == NULL)
    return g_strdup (_("the oldest"));
  difference = brand_difference_new (older, plan);
  return brand_difference_dup_summary (difference);
}

/* Two plans are in memory at a time, however many versions there are. */
static void
describe_in_thread (GTask        *task,
                    gpointer      source,
                    gpointer      data,
                    GCancellable *cancellable)
{
  GPtrArray *versions = data;
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (BrandPlan) plan = versions->len > 0 ? load_version (versions->pdata[0]) : NULL;

  for (guint i = 0; i < versions->len; i++)
    {
      g_autoptr (BrandPlan) older = i + 1 < versions->len ? load_version (versions->pdata[i + 1])
                                                          : NULL;

      g_ptr_array_add (texts, describe_change (older, plan));
      g_set_object (&plan, older);
    }
  g_task_return_pointer (task, texts, (GDestroyNotify) g_ptr_array_unref);
}

static char *
describe (const BrandBackup *version,
          const char        *change)
{
  g_autofree char *bytes = g_format_size ((guint64) version->size);
  g_autofree char *time = has_name (version) ? brand_version_dup_time (version) : NULL;
  /* Translators: a day with its time, then a size. */
  g_autofree char *size = time ? g_strdup_printf (C_("version", "%1$s · %2$s"), time, bytes)
                               : g_steal_pointer (&bytes);

  if (version->is_unsaved)
    /* Translators: a size, such as 48 kB. */
    return g_strdup_printf (_("%s · Never saved: what a crash had left"), size);
  if (change == NULL || *change == '\0')
    return g_steal_pointer (&size);
  /* Translators: a size, then what had changed, such as "48 kB · Beats: 1 added". */
  return g_strdup_printf (_("%1$s · %2$s"), size, change);
}

static void
described_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  List *list = g_object_get_data (source, VERSION);
  g_autoptr (GPtrArray) texts = g_task_propagate_pointer (G_TASK (result), NULL);

  for (guint i = 0; texts != NULL && i < texts->len; i++)
    {
      g_autofree char *text = describe (list->versions->pdata[i], texts->pdata[i]);

      adw_action_row_set_subtitle (list->rows->pdata[i], text);
    }
}

static void
row_activated_cb (GtkListBox    *box,
                  GtkListBoxRow *row)
{
  List *list = g_object_get_data (G_OBJECT (box), VERSION);

  list->chosen (list->versions->pdata[gtk_list_box_row_get_index (row)], list->user_data);
}

static GtkWidget *
create_pin (void)
{
  GtkWidget *pin = gtk_image_new_from_icon_name ("view-pin-symbolic");

  gtk_widget_set_tooltip_text (pin, _("Kept"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (pin), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Kept"),
                                  -1);
  return pin;
}

static GtkWidget *
create_row (const BrandBackup *version)
{
  g_autofree char *title = brand_version_dup_title (version);
  g_autofree char *text = describe (version, NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "subtitle", text,
                                 "activatable", TRUE, NULL);

  /* While it is made, the row would take a name for markup. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (version->name != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_pin ());
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  return row;
}

GtkWidget *
brand_versions_list_new (GFile           *file,
                         BrandVersionFunc chosen,
                         gpointer         user_data)
{
  GtkWidget *box = gtk_list_box_new ();
  List *list = g_new0 (List, 1);
  g_autoptr (GTask) task = g_task_new (box, NULL, described_cb, NULL);

  list->versions = brand_backups_list (file);
  list->rows = g_ptr_array_new ();
  list->chosen = chosen;
  list->user_data = user_data;
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (box, "boxed-list");
  for (guint i = 0; i < list->versions->len; i++)
    {
      GtkWidget *row = create_row (list->versions->pdata[i]);

      g_ptr_array_add (list->rows, row);
      gtk_list_box_append (GTK_LIST_BOX (box), row);
    }
  g_object_set_data_full (G_OBJECT (box), VERSION, list, list_free);
  g_signal_connect (box, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  gtk_widget_set_visible (box, list->versions->len > 0);

  g_task_set_source_tag (task, brand_versions_list_new);
  g_task_set_task_data (task, g_ptr_array_ref (list->versions),
                        (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, describe_in_thread);
  return box;
}
