/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-roll-forward-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-roll-forward.h"
#include "ui/widgets/brand-thumbnail-picture.h"

#define WIDTH 480
#define PICTURE_HEIGHT 110

struct _BrandRollForwardDialog
{
  AdwDialog parent_instance;

  BrandPlan *plan;
  BrandPlan *next; /* as it would be now */

  GtkEditable *title;
  AdwComboRow *rule;
  AdwSwitchRow *goes_on;
  AdwPreferencesGroup *preview;
  BrandThumbnailPicture *picture;
  GPtrArray *rows; /* of the preview, borrowed from it */
};

G_DEFINE_FINAL_TYPE (BrandRollForwardDialog, brand_roll_forward_dialog, ADW_TYPE_DIALOG)

enum
{
  ROLLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add_row (BrandRollForwardDialog *self,
         guint                   count,
         const char             *title,
         const char             *subtitle)
{
  GtkWidget *row;
  g_autofree char *number = g_strdup_printf ("%u", count);
  GtkWidget *label = gtk_label_new (number);

  if (count == 0)
    return;
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                      "subtitle", subtitle, NULL);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (self->preview, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_summary (BrandRollForwardDialog *self,
              const BrandRollSummary *summary)
{
  g_autofree char *span = brand_date_format_span (summary->start, summary->end, 0);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->preview, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  adw_preferences_group_set_description (self->preview, span);
  add_row (self, summary->n_moved, _("Beats and touchpoints on new days"),
           summary->n_by_ritual > 0 ? _("Those of a ritual stay as far from it as they were") : "");
  add_row (self, summary->n_continued, _("Go on from this year"),
           _("What was cultivated keeps what it has grown to"));
  add_row (self, summary->n_revived, _("Done or dropped"),
           _("What was done is planned again; what was dropped is an idea again"));
  add_row (self, summary->n_baselines, _("Measures with a new baseline"),
           _("It is their last reading; set new targets"));
  add_row (self, summary->n_learnings, _("Learnings taken along"), _("As you have marked them"));
  add_row (self, summary->n_notes, _("Changes from reviews"), _("They stand in the plan’s notes"));
  add_row (self, summary->n_tasks, _("Tasks to be done again"), "");
  add_row (self, summary->n_left, _("Entries left behind"),
           _("Readings, deposits, reviews, and what is over"));
}

static void
update_cb (BrandRollForwardDialog *self)
{
  BrandRollOptions options = {
    (BrandRollRule) adw_combo_row_get_selected (self->rule), NULL,
    !adw_switch_row_get_active (self->goes_on),
  };
  BrandRollSummary summary;
  g_autoptr (BrandPlanSynergy) synergy = NULL;

  g_clear_object (&self->next);
  self->next = brand_plan_roll_forward (self->plan, &options, &summary);
  synergy = brand_plan_synergy_new (self->next);
  brand_thumbnail_picture_set_synergy (self->picture, synergy);
  show_summary (self, &summary);
}

static void
create_cb (BrandRollForwardDialog *self)
{
  g_autoptr (BrandPlan) next = g_steal_pointer (&self->next);

  g_object_set (brand_plan_get_info (next), "title", gtk_editable_get_text (self->title), NULL);
  brand_thumbnail_picture_set_synergy (self->picture, NULL);
  g_signal_emit (self, signals[ROLLED], 0, next);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
brand_roll_forward_dialog_dispose (GObject *object)
{
  BrandRollForwardDialog *self = BRAND_ROLL_FORWARD_DIALOG (object);

  g_clear_object (&self->next);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_roll_forward_dialog_parent_class)->dispose (object);
}

static void
brand_roll_forward_dialog_class_init (BrandRollForwardDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_roll_forward_dialog_dispose;
  signals[ROLLED] = g_signal_new ("rolled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, BRAND_TYPE_PLAN);
}

static GtkWidget *
create_options (BrandRollForwardDialog *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  const char *rules[] = { _("The same weekday"), _("The same day of the month"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (rules);
  GtkWidget *title = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Title"), NULL);
  GtkWidget *rule = g_object_new (ADW_TYPE_COMBO_ROW, "title", _("Days move to"), "model", model,
                                  NULL);
  GtkWidget *goes_on = g_object_new (ADW_TYPE_SWITCH_ROW, "title",
                                     _("What grows slowly goes on"), "subtitle",
                                     _("Else it begins anew, from nothing"), "active", TRUE, NULL);

  self->title = GTK_EDITABLE (title);
  self->rule = ADW_COMBO_ROW (rule);
  self->goes_on = ADW_SWITCH_ROW (goes_on);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), rule);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), goes_on);
  g_signal_connect_swapped (rule, "notify::selected", G_CALLBACK (update_cb), self);
  g_signal_connect_swapped (goes_on, "notify::active", G_CALLBACK (update_cb), self);
  return group;
}

static GtkWidget *
create_content (BrandRollForwardDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", box,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, NULL);

  self->picture = g_object_new (BRAND_TYPE_THUMBNAIL_PICTURE, "height-request", PICTURE_HEIGHT,
                                NULL);
  self->preview = ADW_PREFERENCES_GROUP (g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                                       _("What is taken along"), NULL));
  gtk_widget_add_css_class (box, "dialog-column");
  gtk_box_append (GTK_BOX (box), create_options (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->picture));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->preview));
  return scroller;
}

static void
brand_roll_forward_dialog_init (BrandRollForwardDialog *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = g_object_new (ADW_TYPE_HEADER_BAR, "show-end-title-buttons", FALSE,
                                    "show-start-title-buttons", FALSE, NULL);
  GtkWidget *cancel = g_object_new (GTK_TYPE_BUTTON, "label", _("_Cancel"), "use-underline", TRUE,
                                    NULL);
  GtkWidget *create = g_object_new (GTK_TYPE_BUTTON, "label", _("Cr_eate"), "use-underline", TRUE,
                                    NULL);

  self->rows = g_ptr_array_new ();
  gtk_widget_add_css_class (create, "suggested-action");
  g_signal_connect_swapped (cancel, "clicked", G_CALLBACK (adw_dialog_close), self);
  g_signal_connect_swapped (create, "clicked", G_CALLBACK (create_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), create);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_content (self));
  adw_dialog_set_title (ADW_DIALOG (self), _("Roll forward"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_default_widget (ADW_DIALOG (self), create);
}

AdwDialog *
brand_roll_forward_dialog_new (BrandPlan *plan)
{
  BrandRollForwardDialog *self = g_object_new (BRAND_TYPE_ROLL_FORWARD_DIALOG, NULL);

  self->plan = g_object_ref (plan);
  update_cb (self);
  gtk_editable_set_text (self->title, brand_item_get_text (
    BRAND_ITEM (brand_plan_get_info (self->next)), "title"));
  return ADW_DIALOG (self);
}
