/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-line.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-add.h"
#include "ui/lessons/brand-lesson-aside.h"
#include "ui/lessons/brand-lesson-details.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-pill.h"
#include "ui/widgets/brand-prose.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandLessonLine
{
  AdwPreferencesRow parent_instance;

  GtkBox *box;
  BrandProse *prose;
  BrandLessonAside *aside;
  BrandLessonDetails *details; /* of a question with columns, else NULL */
  BrandLessonPill *pill;
  GtkWidget *pencil;

  BrandPage *page; /* borrowed */
  BrandHistory *history;
  const BrandQuestion *question;
  BrandAnswerState state;
  BrandItem *item;
  BrandItem *kept;
  char *text;
  char *remembered; /* what Escape goes back to */
};

G_DEFINE_FINAL_TYPE (BrandLessonLine, brand_lesson_line, ADW_TYPE_PREFERENCES_ROW)

static guint done_signal;
static guint typed_signal;

static BrandAnswerRow
get_row (BrandLessonLine *self)
{
  return (BrandAnswerRow) { self->state, self->text, self->item, self->kept, 0 };
}

/* Words of the story or of the plan itself, which may be empty at any time. */
static gboolean
is_of_single (BrandLessonLine *self)
{
  return self->question->kind < BRAND_N_KINDS && brand_kind_get (self->question->kind)->is_single;
}

static gboolean
is_blank (BrandLessonLine *self)
{
  g_autofree char *text = g_strstrip (brand_prose_dup_text (self->prose));

  return *text == '\0' && !is_of_single (self);
}

static void
keep_text (BrandLessonLine *self,
           const char      *text)
{
  BrandAnswerRow row = get_row (self);
  gboolean is_first = self->state == BRAND_ANSWER_EMPTY;
  gboolean is_new = is_first && self->item == NULL;

  g_set_object (&self->kept, brand_answers_set_text (self->history, self->question,
                                                     is_new ? NULL : &row, text));
  if (is_first && self->kept != NULL)
    {
      self->state = BRAND_ANSWER_KEPT;
      g_signal_emit (self, typed_signal, 0);
    }
  g_set_str (&self->text, text);
}

/* An answer that is emptied goes when whoever typed has left the row: more may come. */
static void
changed_cb (BrandLessonLine *self)
{
  g_autofree char *text = brand_prose_dup_text (self->prose);

  if (!is_blank (self) && !g_str_equal (text, self->text))
    keep_text (self, text);
}

static void
take_plan_words (BrandLessonLine *self)
{
  BrandAnswerRow row = get_row (self);

  if (self->kept != NULL)
    brand_answers_take_from_plan (self->history, self->question, &row);
  else
    brand_prose_set_text (self->prose, self->text);
}

static void
finish (BrandLessonLine *self)
{
  BrandAnswerRow row = get_row (self);
  gboolean is_emptied = is_blank (self) && *self->text != '\0';

  if (is_emptied && self->item != NULL)
    take_plan_words (self);
  else if (is_emptied)
    {
      brand_answers_set_text (self->history, self->question, &row, "");
      brand_undo_toast_show (GTK_WIDGET (self->page), self->history, _("Answer removed"));
    }
  brand_history_break (self->history);
}

static void
entered_cb (BrandLessonLine *self)
{
  g_set_str (&self->remembered, self->text);
  gtk_widget_add_css_class (GTK_WIDGET (self), "focused");
}

static void
left_cb (BrandLessonLine *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "focused");
  finish (self);
}

static void
enter_pressed_cb (BrandLessonLine *self)
{
  finish (self);
  g_signal_emit (self, done_signal, 0);
}

static gboolean
key_pressed_cb (BrandLessonLine *self,
                guint            key)
{
  g_autofree char *text = brand_prose_dup_text (self->prose);

  if (key != GDK_KEY_Escape || g_strcmp0 (text, self->remembered) == 0)
    return GDK_EVENT_PROPAGATE;
  brand_prose_set_text (self->prose, self->remembered);
  keep_text (self, self->remembered);
  return GDK_EVENT_STOP;
}

static void
add_cb (BrandLessonLine *self,
        BrandKindId      kind)
{
  BrandAnswerRow row = get_row (self);

  brand_history_break (self->history);
  brand_lesson_add (self->page, self->question, &row, kind);
}

static void
give_cb (BrandLessonLine *self)
{
  BrandAnswerRow row = get_row (self);
  g_autoptr (GError) error = NULL;

  brand_history_break (self->history);
  if (brand_answers_give_to_plan (self->history, self->question, &row, &error))
    brand_undo_toast_show (GTK_WIDGET (self->page), self->history, _("Changed in the plan"));
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (self), error->message,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
take_cb (BrandLessonLine *self)
{
  brand_history_break (self->history);
  take_plan_words (self);
  brand_undo_toast_show (GTK_WIDGET (self->page), self->history,
                         _("The answer has the plan’s words now"));
}

static void
commit_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  finish (BRAND_LESSON_LINE (widget));
}

static gboolean
brand_lesson_line_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  /* A row has no focus of its own: Tab goes from editor to editor. */
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)),
                                 direction);
}

static gboolean
brand_lesson_line_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BRAND_LESSON_LINE (widget)->prose));
}

static void
brand_lesson_line_dispose (GObject *object)
{
  BrandLessonLine *self = BRAND_LESSON_LINE (object);

  g_clear_object (&self->item);
  g_clear_object (&self->kept);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_lesson_line_parent_class)->dispose (object);
}

static void
brand_lesson_line_finalize (GObject *object)
{
  BrandLessonLine *self = BRAND_LESSON_LINE (object);

  g_free (self->text);
  g_free (self->remembered);
  G_OBJECT_CLASS (brand_lesson_line_parent_class)->finalize (object);
}

static void
brand_lesson_line_class_init (BrandLessonLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_lesson_line_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_line_finalize;
  widget_class->focus = brand_lesson_line_focus;
  widget_class->grab_focus = brand_lesson_line_grab_focus;
  gtk_widget_class_install_action (widget_class, "field.commit", NULL, commit_activated);
  done_signal = g_signal_new ("done", BRAND_TYPE_LESSON_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);
  typed_signal = g_signal_new ("typed", BRAND_TYPE_LESSON_LINE, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_lesson_line_init (BrandLessonLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->text = g_strdup ("");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "field");
  g_signal_connect_swapped (click, "released", G_CALLBACK (gtk_widget_grab_focus), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
watch_prose (BrandLessonLine *self)
{
  GtkWidget *view = brand_prose_get_view (self->prose);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (view, focus);
  gtk_widget_add_controller (view, keys);
  g_signal_connect_swapped (self->prose, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->prose, "activate", G_CALLBACK (enter_pressed_cb), self);
}

static GtkWidget *
create_words (BrandLessonLine *self)
{
  GtkWidget *words = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                   "spacing", 4, "hexpand", TRUE, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->prose));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->aside));
  if (self->question->shape == BRAND_QUESTION_ROW)
    {
      self->details = BRAND_LESSON_DETAILS (brand_lesson_details_new (self->page, self->question));
      gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->details));
    }
  return words;
}

static GtkWidget *
create_end (BrandLessonLine *self)
{
  GtkWidget *end = g_object_new (GTK_TYPE_BOX, "spacing", 6, "halign", GTK_ALIGN_END, "valign",
                                 GTK_ALIGN_CENTER, NULL);

  self->pencil = g_object_new (GTK_TYPE_IMAGE, "icon-name", "document-edit-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->pencil, "answer-pencil");
  gtk_box_append (GTK_BOX (end), GTK_WIDGET (self->pill));
  gtk_box_append (GTK_BOX (end), self->pencil);
  return end;
}

GtkWidget *
brand_lesson_line_new (BrandPage           *page,
                       const BrandQuestion *question,
                       const char          *example)
{
  BrandLessonLine *self = g_object_new (BRAND_TYPE_LESSON_LINE, NULL);

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8));
  self->page = page;
  self->history = g_object_ref (brand_page_get_history (page));
  self->question = question;
  self->prose = BRAND_PROSE (brand_prose_new (example, brand_question_is_one_line (question)));
  self->aside = BRAND_LESSON_ASIDE (brand_lesson_aside_new ());
  self->pill = BRAND_LESSON_PILL (brand_lesson_pill_new (question));
  g_signal_connect_swapped (self->aside, "give", G_CALLBACK (give_cb), self);
  g_signal_connect_swapped (self->aside, "take", G_CALLBACK (take_cb), self);
  g_signal_connect_swapped (self->pill, "add", G_CALLBACK (add_cb), self);
  watch_prose (self);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "lesson-row");
  gtk_box_append (self->box, create_words (self));
  gtk_box_append (self->box, create_end (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
  return GTK_WIDGET (self);
}

void
brand_lesson_line_set_name (BrandLessonLine *self,
                            const char      *name)
{
  g_return_if_fail (BRAND_IS_LESSON_LINE (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (brand_prose_get_view (self->prose)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
brand_lesson_line_update (BrandLessonLine      *self,
                          const BrandAnswerRow *row,
                          gboolean              is_narrow)
{
  static const BrandAnswerRow nothing = { .state = BRAND_ANSWER_EMPTY, .text = "" };

  g_return_if_fail (BRAND_IS_LESSON_LINE (self));

  if (row == NULL)
    row = &nothing;
  self->state = row->state;
  g_set_object (&self->item, row->item);
  g_set_object (&self->kept, row->answer);
  if (g_set_str (&self->text, row->text) || !brand_prose_has_keys (self->prose))
    brand_prose_set_text (self->prose, self->text);
  brand_lesson_aside_update (self->aside, self->question, row);
  brand_lesson_pill_update (self->pill, brand_page_get_plan (self->page), row);
  if (self->details != NULL)
    brand_lesson_details_update (self->details, self->item);
  gtk_widget_set_visible (self->pencil, *self->text == '\0');
  /* "Add to the plan" would leave no room for the words. */
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  is_narrow && self->item == NULL && *self->text != '\0'
                                    ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

gboolean
brand_lesson_line_is_of (BrandLessonLine      *self,
                         const BrandAnswerRow *row)
{
  g_return_val_if_fail (BRAND_IS_LESSON_LINE (self), FALSE);

  if (row->answer != NULL && self->kept != NULL)
    return row->answer == self->kept;
  return row->item != NULL && row->item == self->item;
}

gboolean
brand_lesson_line_is_empty (BrandLessonLine *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_LINE (self), TRUE);

  return self->item == NULL && self->kept == NULL;
}

BrandItem *
brand_lesson_line_get_item (BrandLessonLine *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_LINE (self), NULL);

  return self->item;
}
