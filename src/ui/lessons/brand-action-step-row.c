/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-action-step-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/lessons/brand-lesson-add.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandActionStepRow
{
  AdwPreferencesRow parent_instance;

  GtkBox *box;     /* the words and, where it is narrow, below them the buttons */
  BrandPage *page; /* borrowed */
  BrandItem *item; /* the task, or the answer; NULL of a finding */
  BrandItem *task; /* what the step becomes; NULL of a task */
  const BrandQuestion *question;
};

G_DEFINE_FINAL_TYPE (BrandActionStepRow, brand_action_step_row, ADW_TYPE_PREFERENCES_ROW)

static BrandHistory *
get_history (BrandActionStepRow *self)
{
  return brand_page_get_history (self->page);
}

static void
ticked_cb (BrandActionStepRow *self,
           GtkCheckButton     *check)
{
  int field = brand_kind_find_field (brand_item_get_kind (self->item), "done");

  brand_history_break (get_history (self));
  brand_history_set (get_history (self), self->item, (guint) field,
                     &(BrandValue) { .flag = gtk_check_button_get_active (check) }, NULL);
  brand_undo_toast_show (GTK_WIDGET (self->page), get_history (self), _("Done. One step less."));
}

static void
taken_on_cb (BrandPage *page)
{
  brand_undo_toast_show (GTK_WIDGET (page), brand_page_get_history (page), _("Task added"));
}

static void
take_on_cb (BrandActionStepRow *self)
{
  g_autoptr (GArray) asks = g_array_new (FALSE, FALSE, sizeof (guint));
  const BrandKind *kind = brand_item_get_kind (self->task);
  guint owner = (guint) brand_kind_find_field (kind, "owner");
  guint due = (guint) brand_kind_find_field (kind, "due");
  BrandItemDialog *dialog;

  g_array_append_val (asks, owner);
  g_array_append_val (asks, due);
  dialog = brand_item_dialog_ask (GTK_WIDGET (self->page), get_history (self), self->task, asks,
                                  NULL, NULL, NULL);
  g_signal_connect_object (dialog, "added", G_CALLBACK (taken_on_cb), self->page,
                           G_CONNECT_SWAPPED);
}

static void
add_cb (BrandActionStepRow *self)
{
  BrandAnswerRow row = { BRAND_ANSWER_KEPT, brand_item_get_text (self->item, "text"), NULL,
                         self->item, 0 };

  brand_lesson_add (self->page, self->question, &row, BRAND_N_KINDS);
}

static void
brand_action_step_row_dispose (GObject *object)
{
  BrandActionStepRow *self = BRAND_ACTION_STEP_ROW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->task);
  G_OBJECT_CLASS (brand_action_step_row_parent_class)->dispose (object);
}

static void
brand_action_step_row_class_init (BrandActionStepRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_action_step_row_dispose;
}

static void
brand_action_step_row_init (BrandActionStepRow *self)
{
}

static char *
describe (const BrandActionStep *step)
{
  g_autofree char *due = step->due != BRAND_DATE_UNSET
                           ? brand_date_format (step->due, BRAND_DATE_STYLE_FULL) : NULL;

  if (step->type == BRAND_ACTION_FINDING)
    return g_strdup (step->detail);
  if (step->type == BRAND_ACTION_ANSWER)
    return g_strdup (_("An answer that is not in the plan yet"));
  if (*step->owner != '\0' && due != NULL)
    /* Translators: who does a task, and until when. */
    return g_strdup_printf (_("%s, until %s"), step->owner, due);
  if (due != NULL)
    /* Translators: the day until which a task is to be done, by nobody yet. */
    return g_strdup_printf (_("Until %s; nobody has taken it on yet"), due);
  if (*step->owner != '\0')
    /* Translators: who does a task, for which there is no day yet. */
    return g_strdup_printf (_("%s; no day yet"), step->owner);
  return g_strdup (_("Nobody has taken it on yet"));
}

static GtkWidget *
create_button (BrandActionStepRow *self,
               const char         *label,
               const char         *title,
               GCallback           clicked)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", label, "valign", GTK_ALIGN_CENTER,
                                    NULL);
  g_autofree char *name = g_strdup_printf (_("%s: %s"), label, title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static void
add_task_end (BrandActionStepRow    *self,
              const BrandActionStep *step)
{
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON, "valign", GTK_ALIGN_CENTER,
                                   "tooltip-text", _("Done"), NULL);
  g_autofree char *name = g_strdup_printf (_("Done: %s"), step->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (ticked_cb), self);
  gtk_box_append (self->box, check);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", brand_item_get_id (step->item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "item.edit");
}

static void
add_other_end (BrandActionStepRow    *self,
               const BrandActionStep *step,
               gboolean               is_narrow)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6,
                                 "valign", GTK_ALIGN_CENTER, "align", is_narrow ? 0.0 : 1.0, NULL);

  if (step->type == BRAND_ACTION_ANSWER)
    adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("Add to the plan"),
                                                            step->title, G_CALLBACK (add_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("Make it a task"), step->title,
                                                          G_CALLBACK (take_on_cb)));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_append (self->box, box);
}

/* The number, then what to do and who does it, with room behind for what can be pressed. */
static GtkWidget *
create_content (BrandActionStepRow    *self,
                const BrandActionStep *step,
                guint                  number)
{
  g_autofree char *detail = describe (step);
  g_autofree char *figure = g_strdup_printf ("%u", number);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "hexpand",
                                   TRUE, "valign", GTK_ALIGN_CENTER, "spacing", 2, NULL);
  GtkWidget *pill = gtk_label_new (figure);

  gtk_widget_add_css_class (pill, "number-pill");
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), brand_lesson_text_new (step->title, ""));
  gtk_box_append (GTK_BOX (words), brand_lesson_text_new (detail, "secondary dimmed"));
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8));
  gtk_widget_set_hexpand (GTK_WIDGET (self->box), TRUE);
  gtk_box_append (self->box, words);
  gtk_box_append (GTK_BOX (content), pill);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->box));
  gtk_widget_add_css_class (content, "lesson-row");
  return content;
}

GtkWidget *
brand_action_step_row_new (BrandPage             *page,
                           const BrandActionStep *step,
                           guint                  number,
                           gboolean               is_narrow)
{
  BrandActionStepRow *self = g_object_new (BRAND_TYPE_ACTION_STEP_ROW, "use-markup", FALSE,
                                           "title", step->title, NULL);

  self->page = page;
  self->question = step->question;
  if (step->item != NULL)
    self->item = g_object_ref (step->item);
  self->task = brand_action_step_make_task (step, NULL, BRAND_DATE_UNSET);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  step->title, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), create_content (self, step, number));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  if (step->type == BRAND_ACTION_TASK)
    add_task_end (self, step);
  else
    add_other_end (self, step, is_narrow);
  return GTK_WIDGET (self);
}
