/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-compare.h"

#include <glib/gi18n-lib.h>

#include "draw/timeline/brand-timeline-comparison.h"
#include "model/kinds/brand-scenario.h"
#include "storage/plan/brand-plan-file.h"
#include "ui/document/brand-difference-view.h"
#include "ui/document/brand-document-name.h"
#include "ui/document/brand-versions-list.h"
#include "ui/window/brand-error-text.h"
#include "ui/window/brand-window.h"

#define DIALOG_WIDTH 560
#define DIALOG_HEIGHT 600

struct _BrandTimelineCompare
{
  AdwBin parent_instance;

  GtkLabel *words;
  BrandDocument *document;
  BrandTimelineArea *area;             /* borrowed: it is on the same page */
  GSimpleActionGroup *actions;
  BrandTimelineComparison *comparison; /* NULL while nothing is compared */
  AdwDialog *dialog;                   /* weak: what is to choose, or the differences */
};

G_DEFINE_FINAL_TYPE (BrandTimelineCompare, brand_timeline_compare, ADW_TYPE_BIN)

static void
update_words (BrandTimelineCompare *self)
{
  g_autofree char *words =
    brand_timeline_comparison_describe (self->comparison,
                                        brand_document_get_synergy (self->document));

  gtk_label_set_text (self->words, words);
}

static void
set_comparing (BrandTimelineCompare *self,
               gboolean              is_comparing)
{
  GAction *stop = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "stop");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (stop), is_comparing);
  gtk_widget_set_visible (GTK_WIDGET (self), is_comparing);
}

static void
plan_changed_cb (BrandTimelineCompare *self)
{
  if (self->comparison == NULL)
    return;
  brand_timeline_comparison_update (self->comparison, brand_document_get_plan (self->document));
  brand_timeline_area_set_comparison (self->area, self->comparison);
  update_words (self);
}

void
brand_timeline_compare_show (BrandTimelineCompare *self,
                             BrandPlan            *other,
                             const char           *title)
{
  BrandTimelineComparison *former = self->comparison;

  g_return_if_fail (BRAND_IS_TIMELINE_COMPARE (self));

  self->comparison = brand_timeline_comparison_new (brand_document_get_plan (self->document), other,
                                                    title);
  brand_timeline_area_set_comparison (self->area, self->comparison);
  g_clear_pointer (&former, brand_timeline_comparison_free);
  update_words (self);
  set_comparing (self, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (self->words),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
brand_timeline_compare_show_scenario (BrandTimelineCompare *self,
                                      BrandItem            *scenario)
{
  g_autoptr (BrandPlan) other = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (BRAND_IS_TIMELINE_COMPARE (self));
  g_return_if_fail (BRAND_IS_SCENARIO (scenario));

  other = brand_scenario_dup_plan (scenario, brand_document_get_plan (self->document));
  /* Translators: %s is a scenario’s name. */
  title = g_strdup_printf (_("the scenario “%s”"), brand_item_get_title (scenario));
  brand_timeline_compare_show (self, other, title);
}

void
brand_timeline_compare_stop (BrandTimelineCompare *self)
{
  g_return_if_fail (BRAND_IS_TIMELINE_COMPARE (self));

  brand_timeline_area_set_comparison (self->area, NULL);
  g_clear_pointer (&self->comparison, brand_timeline_comparison_free);
  set_comparing (self, FALSE);
}

static void
stop_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  BrandTimelineCompare *self = user_data;

  gtk_widget_grab_focus (GTK_WIDGET (self->area));
  brand_timeline_compare_stop (self);
}

static void
present_dialog (BrandTimelineCompare *self,
                const char           *title,
                GtkWidget            *content)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (column, "dialog-column");
  gtk_box_append (GTK_BOX (column), content);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view),
                                g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column,
                                              "hscrollbar-policy", GTK_POLICY_NEVER, NULL));
  adw_dialog_set_title (dialog, title);
  adw_dialog_set_content_width (dialog, DIALOG_WIDTH);
  adw_dialog_set_content_height (dialog, DIALOG_HEIGHT);
  adw_dialog_set_child (dialog, view);
  gtk_widget_insert_action_group (GTK_WIDGET (dialog), "compare", G_ACTION_GROUP (self->actions));
  g_set_weak_pointer (&self->dialog, dialog);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
close_dialog (BrandTimelineCompare *self)
{
  if (self->dialog != NULL)
    adw_dialog_close (self->dialog);
}

static void
differences_cb (BrandTimelineCompare *self)
{
  g_autoptr (BrandDifference) difference =
    brand_difference_new (self->comparison->other, brand_document_get_plan (self->document));

  present_dialog (self, _("Differences"),
                  brand_difference_view_new (difference, "compare.show"));
}

/* From a difference to where it can be seen. */
static void
show_cb (GSimpleAction *action,
         GVariant      *id,
         gpointer       user_data)
{
  BrandTimelineCompare *self = user_data;
  const char *name = g_variant_get_string (id, NULL);

  close_dialog (self);
  if (!brand_timeline_area_show (self->area, name))
    gtk_widget_activate_action_variant (GTK_WIDGET (self->area), "item.show", id);
}

/* A plan that is being read for a page that may have gone. */
typedef struct
{
  BrandTimelineCompare *compare;
  char *title; /* NULL: the plan's own */
} Loading;

static void
loading_free (Loading *loading)
{
  g_object_unref (loading->compare);
  g_free (loading->title);
  g_free (loading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Loading, loading_free)

static void
tell (BrandTimelineCompare *self,
      const char           *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  brand_window_add_toast (BRAND_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), toast);
}

static char *
dup_title (BrandPlan *plan)
{
  const char *title = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title");

  /* Translators: a plan's title as a name. */
  return *title != '\0' ? g_strdup_printf (_("“%s”"), title) : g_strdup (_("a plan"));
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Loading) loading = user_data;
  BrandTimelineCompare *self = loading->compare;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) other = brand_plan_load_finish (result, NULL, &error);
  g_autofree char *text = NULL;

  if (self->document == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (other == NULL)
    {
      text = brand_error_text_describe (error, _("That plan"));
      tell (self, text);
      return;
    }
  text = loading->title != NULL ? g_steal_pointer (&loading->title) : dup_title (other);
  brand_timeline_compare_show (self, other, text);
}

static void
load (BrandTimelineCompare *self,
      GFile                *file,
      char                 *title)
{
  Loading *loading = g_new0 (Loading, 1);

  loading->compare = g_object_ref (self);
  loading->title = title;
  brand_plan_load_async (file, NULL, loaded_cb, loading);
}

static void
plan_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (BrandTimelineCompare) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    load (self, file, NULL);
}

static void
choose_plan_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  BrandTimelineCompare *self = user_data;
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = brand_document_list_filters ();

  gtk_file_dialog_set_title (dialog, _("Compare with another plan"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        plan_chosen_cb, g_object_ref (self));
}

static void
version_chosen (const BrandBackup *version,
                gpointer           user_data)
{
  BrandTimelineCompare *self = user_data;
  g_autoptr (GFile) file = g_file_new_for_path (version->path);
  g_autofree char *time = brand_version_dup_time (version);

  /* Translators: %s is the day and time of an earlier version of the plan. */
  load (self, file, g_strdup_printf (_("the version of %s"), time));
  close_dialog (self);
}

static void
choose_version_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  BrandTimelineCompare *self = user_data;
  GtkWidget *list = brand_versions_list_new (brand_document_get_file (self->document),
                                             version_chosen, self);

  if (!gtk_widget_get_visible (list))
    {
      g_object_ref_sink (list);
      g_object_unref (list);
      list = g_object_new (GTK_TYPE_LABEL, "label",
                           _("There are none yet. Each save keeps what was in the file before."),
                           "wrap", TRUE, "xalign", 0.0f, NULL);
    }
  present_dialog (self, _("Compare with an earlier version"), list);
}

static const GActionEntry actions[] = {
  { .name = "plan", .activate = choose_plan_cb },
  { .name = "version", .activate = choose_version_cb },
  { .name = "show", .activate = show_cb, .parameter_type = "s" },
  { .name = "stop", .activate = stop_cb },
};

static void
brand_timeline_compare_dispose (GObject *object)
{
  BrandTimelineCompare *self = BRAND_TIMELINE_COMPARE (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_pointer (&self->comparison, brand_timeline_comparison_free);
  g_clear_object (&self->document);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (brand_timeline_compare_parent_class)->dispose (object);
}

static void
brand_timeline_compare_class_init (BrandTimelineCompareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_timeline_compare_dispose;
}

static void
brand_timeline_compare_init (BrandTimelineCompare *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 6, "margin-start", 12, "margin-end", 6,
                                 "margin-top", 3, "margin-bottom", 3, NULL);
  GtkWidget *differences = gtk_button_new_with_mnemonic (_("_Differences"));
  GtkWidget *stop = gtk_button_new_from_icon_name ("window-close-symbolic");

  self->words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "hexpand", TRUE, NULL);
  gtk_widget_set_valign (differences, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (differences, "clicked", G_CALLBACK (differences_cb), self);
  gtk_widget_set_tooltip_text (stop, _("Stop comparing"));
  gtk_widget_set_valign (stop, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (stop, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (stop), "compare.stop");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (box), differences);
  gtk_box_append (GTK_BOX (box), stop);
  adw_bin_set_child (ADW_BIN (self), box);
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions),
                                   self);
  set_comparing (self, FALSE);
}

void
brand_timeline_compare_open (BrandTimelineCompare *self,
                             GtkWidget            *page,
                             BrandDocument        *document,
                             BrandTimelineArea    *area)
{
  g_return_if_fail (BRAND_IS_TIMELINE_COMPARE (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->area = area;
  gtk_widget_insert_action_group (page, "compare", G_ACTION_GROUP (self->actions));
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
}
