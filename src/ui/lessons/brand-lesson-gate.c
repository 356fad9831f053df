/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-gate.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/lessons/brand-lesson-change-card.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/widgets/brand-prose.h"

struct _BrandLessonGate
{
  AdwBin parent_instance;

  BrandLessonChangeCard *change; /* NULL where the lesson has none */
  BrandProse *reflection;        /* NULL where nothing is asked */
  GtkLabel *waiting;
  GtkButton *onward;
  GtkWidget *reopen;

  BrandPage *page; /* borrowed */
  BrandHistory *history;
  const BrandLesson *lesson;
  const BrandLesson *next;
};

G_DEFINE_FINAL_TYPE (BrandLessonGate, brand_lesson_gate, ADW_TYPE_BIN)

static void
typed_cb (BrandLessonGate *self)
{
  g_autofree char *text = brand_prose_dup_text (self->reflection);

  brand_lesson_set_reflection (self->lesson, self->history, text);
}

static void
left_cb (BrandLessonGate *self)
{
  brand_history_break (self->history);
}

static void
brand_lesson_gate_dispose (GObject *object)
{
  g_clear_object (&BRAND_LESSON_GATE (object)->history);
  G_OBJECT_CLASS (brand_lesson_gate_parent_class)->dispose (object);
}

static gboolean
brand_lesson_gate_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (adw_bin_get_child (ADW_BIN (widget)), GTK_DIR_TAB_FORWARD);
}

static void
brand_lesson_gate_class_init (BrandLessonGateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_lesson_gate_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_lesson_gate_grab_focus;
}

static void
brand_lesson_gate_init (BrandLessonGate *self)
{
}

static GtkWidget *
create_reflection (BrandLessonGate *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *view;

  self->reflection = BRAND_PROSE (brand_prose_new (_("A sentence to yourself"), FALSE));
  view = brand_prose_get_view (self->reflection);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(self->lesson->reflect), -1);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (view, focus);
  g_signal_connect_swapped (self->reflection, "changed", G_CALLBACK (typed_cb), self);
  gtk_widget_add_css_class (GTK_WIDGET (self->reflection), "lesson-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (self->reflection));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return list;
}

static char *
dup_onward_label (BrandLessonGate *self)
{
  if (self->next == NULL)
    return g_strdup (_("Finish the lessons"));
  /* Translators: a lesson's number and short name. */
  return g_strdup_printf (_("Go on: %u %s"), self->next->number, _(self->next->name));
}

static GtkWidget *
create_buttons (BrandLessonGate *self)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 8, "line-spacing", 8, NULL);
  GtkWidget *rest = gtk_button_new_with_label (_("Take a break"));
  g_autofree char *label = dup_onward_label (self);

  self->onward = GTK_BUTTON (gtk_button_new_with_label (label));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->onward), "lesson.finish");
  gtk_widget_add_css_class (GTK_WIDGET (self->onward), "suggested-action");
  gtk_widget_add_css_class (GTK_WIDGET (self->onward), "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (rest), "lesson.break");
  gtk_widget_add_css_class (rest, "pill");
  self->reopen = gtk_button_new_with_label (_("Mark as not done"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->reopen), "lesson.reopen");
  gtk_widget_add_css_class (self->reopen, "pill");
  gtk_widget_add_css_class (self->reopen, "flat");
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->onward));
  adw_wrap_box_append (ADW_WRAP_BOX (box), rest);
  adw_wrap_box_append (ADW_WRAP_BOX (box), self->reopen);
  return box;
}

GtkWidget *
brand_lesson_gate_new (BrandPage         *page,
                       const BrandLesson *lesson,
                       const BrandLesson *next,
                       gboolean           is_narrow)
{
  BrandLessonGate *self = g_object_new (BRAND_TYPE_LESSON_GATE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->page = page;
  self->history = g_object_ref (brand_page_get_history (page));
  self->lesson = lesson;
  self->next = next;
  if (lesson->reflect != NULL)
    {
      gtk_box_append (GTK_BOX (box), brand_lesson_heading_new (_(lesson->reflect), "reflect"));
      gtk_box_append (GTK_BOX (box), create_reflection (self));
    }
  if (lesson->change != NULL)
    {
      self->change = BRAND_LESSON_CHANGE_CARD (brand_lesson_change_card_new (page, lesson, TRUE,
                                                                             is_narrow));
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->change));
    }
  self->waiting = GTK_LABEL (brand_lesson_text_new ("", "dimmed"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->waiting));
  gtk_box_append (GTK_BOX (box), create_buttons (self));
  gtk_widget_add_css_class (box, "lesson-gate");
  adw_bin_set_child (ADW_BIN (self), box);
  return GTK_WIDGET (self);
}

void
brand_lesson_gate_set_narrow (BrandLessonGate *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_GATE (self));

  if (self->change != NULL)
    brand_lesson_change_card_set_narrow (self->change, is_narrow);
}

/* What is left, without a lock and without a reproach. */
static char *
describe_waiting (BrandLessonGate           *self,
                  const BrandLessonProgress *progress,
                  BrandItem                 *record)
{
  guint n_questions = progress->n_questions - progress->n_answered;
  g_autofree char *date = NULL;

  if (record != NULL && brand_item_get_date (record, "date") != BRAND_DATE_UNSET)
    {
      date = brand_date_format (brand_item_get_date (record, "date"), BRAND_DATE_STYLE_FULL);
      /* Translators: %s is a day. */
      return g_strdup_printf (_("Done on %s. What you change from here on counts all the same."),
                              date);
    }
  if (n_questions == 0)
    return g_strdup (_("Everything is answered."));
  return g_strdup_printf (ngettext ("%u question waits for you. You can go on all the same and "
                                    "come back at any time.",
                                    "%u questions wait for you. You can go on all the same and "
                                    "come back at any time.", n_questions), n_questions);
}

void
brand_lesson_gate_update (BrandLessonGate           *self,
                          const BrandLessonProgress *progress)
{
  BrandItem *record = brand_lesson_find_record (self->lesson, brand_page_get_plan (self->page));
  gboolean is_done = record != NULL && brand_item_get_date (record, "date") != BRAND_DATE_UNSET;
  g_autofree char *words = describe_waiting (self, progress, record);

  g_return_if_fail (BRAND_IS_LESSON_GATE (self));

  if (self->reflection != NULL)
    brand_prose_set_text (self->reflection,
                          record != NULL ? brand_item_get_text (record, "reflection") : "");
  if (self->change != NULL)
    brand_lesson_change_card_update (self->change);
  gtk_label_set_text (self->waiting, words);
  gtk_widget_set_visible (self->reopen, is_done);
}
