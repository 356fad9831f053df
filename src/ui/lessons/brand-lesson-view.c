/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-view.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-action-view.h"
#include "ui/lessons/brand-lesson-change-card.h"
#include "ui/lessons/brand-lesson-fold.h"
#include "ui/lessons/brand-lesson-gate.h"
#include "ui/lessons/brand-lesson-group-view.h"
#include "ui/lessons/brand-lesson-head.h"
#include "ui/lessons/brand-lesson-helps.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-takeaway-row.h"

struct _BrandLessonView
{
  GtkBox parent_instance;

  BrandLessonHead *head;
  BrandLessonFold *why;
  BrandLessonFold *takeaways; /* NULL where the lesson has none */
  GPtrArray *rows;            /* BrandTakeawayRow, borrowed; none before the fold is opened */
  BrandLessonChangeCard *change;
  BrandActionView *actions;   /* NULL but in the action plan */
  GPtrArray *groups;          /* BrandLessonGroupView, borrowed */
  BrandLessonGate *gate;

  BrandPage *page; /* borrowed */
  const BrandLesson *lesson;
  const BrandQuestion *place;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandLessonView, brand_lesson_view, GTK_TYPE_BOX)

static void
brand_lesson_view_finalize (GObject *object)
{
  BrandLessonView *self = BRAND_LESSON_VIEW (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->groups);
  G_OBJECT_CLASS (brand_lesson_view_parent_class)->finalize (object);
}

static void
brand_lesson_view_class_init (BrandLessonViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_view_finalize;
}

static void
brand_lesson_view_init (BrandLessonView *self)
{
  self->rows = g_ptr_array_new ();
  self->groups = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
  gtk_widget_add_css_class (GTK_WIDGET (self), "lesson-column");
}

static void
add_why (BrandLessonView *self)
{
  GtkWidget *fold = brand_lesson_fold_new (_("Why it matters"), self->is_narrow);
  GtkBox *body = brand_lesson_fold_get_body (BRAND_LESSON_FOLD (fold));
  GtkWidget *helps = brand_lesson_helps_new (self->lesson);

  self->why = BRAND_LESSON_FOLD (fold);
  gtk_box_append (body, brand_lesson_text_new (_(self->lesson->why), "why"));
  if (helps != NULL)
    gtk_box_append (body, helps);
  gtk_box_append (GTK_BOX (self), fold);
}

static void
fill_takeaways (BrandLessonView *self)
{
  BrandHistory *history = brand_page_get_history (self->page);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Five takeaways"), -1);
  for (guint i = 0; i < self->lesson->takeaways->len; i++)
    {
      GtkWidget *row = brand_takeaway_row_new (history, self->lesson,
                                               self->lesson->takeaways->pdata[i],
                                               self->is_narrow);

      brand_takeaway_row_update (BRAND_TAKEAWAY_ROW (row));
      g_ptr_array_add (self->rows, row);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  gtk_box_append (brand_lesson_fold_get_body (self->takeaways), list);
}

static void
add_takeaways (BrandLessonView *self)
{
  if (self->lesson->takeaways->len == 0)
    return;
  self->takeaways = BRAND_LESSON_FOLD (brand_lesson_fold_new (_("Five takeaways"),
                                                              self->is_narrow));
  g_signal_connect_object (self->takeaways, "unfold", G_CALLBACK (fill_takeaways), self,
                           G_CONNECT_SWAPPED);
  if (!self->is_narrow)
    brand_lesson_fold_set_unfolded (self->takeaways, TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->takeaways));
}

static void
add_change (BrandLessonView *self)
{
  if (self->lesson->change == NULL)
    return;
  self->change = BRAND_LESSON_CHANGE_CARD (brand_lesson_change_card_new (
                   self->page, self->lesson, FALSE, self->is_narrow));
  gtk_widget_add_css_class (GTK_WIDGET (self->change), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self->change), "lesson-card");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->change));
}

static void
add_actions (BrandLessonView *self)
{
  if (!self->lesson->has_action_plan)
    return;
  self->actions = BRAND_ACTION_VIEW (brand_action_view_new (self->page, self->lesson,
                                                            self->is_narrow));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->actions));
}

static void
next_cb (BrandLessonView      *self,
         BrandLessonGroupView *group)
{
  guint position;

  g_ptr_array_find (self->groups, group, &position);
  if (position + 1 < self->groups->len)
    brand_lesson_group_view_focus_question (self->groups->pdata[position + 1], NULL, NULL);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->gate));
}

static void
entered_cb (BrandLessonView     *self,
            const BrandQuestion *question)
{
  self->place = question;
}

static void
add_groups (BrandLessonView *self)
{
  GPtrArray *groups = self->lesson->groups;

  for (guint i = 0; i < groups->len; i++)
    {
      const BrandLessonGroup *next = i + 1 < groups->len ? groups->pdata[i + 1] : NULL;
      GtkWidget *group = brand_lesson_group_view_new (self->page, groups->pdata[i],
                                                      next != NULL ? _(next->title) : NULL,
                                                      self->is_narrow);

      g_signal_connect_object (group, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (group, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->groups, group);
      gtk_box_append (GTK_BOX (self), group);
    }
}

static const BrandLesson *
find_next (const BrandLesson *lesson)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  return lesson->number < brand_lessons_get_n (lessons) ? brand_lessons_get (lessons,
                                                                             lesson->number)
                                                        : NULL;
}

GtkWidget *
brand_lesson_view_new (BrandPage         *page,
                       const BrandLesson *lesson,
                       gboolean           is_narrow)
{
  BrandLessonView *self = g_object_new (BRAND_TYPE_LESSON_VIEW, NULL);

  self->page = page;
  self->lesson = lesson;
  self->is_narrow = is_narrow;
  self->head = BRAND_LESSON_HEAD (brand_lesson_head_new (lesson));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->head));
  add_why (self);
  add_takeaways (self);
  add_change (self);
  add_actions (self);
  add_groups (self);
  self->gate = BRAND_LESSON_GATE (brand_lesson_gate_new (page, lesson, find_next (lesson),
                                                         is_narrow));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->gate));
  brand_lesson_view_update (self);
  return GTK_WIDGET (self);
}

const BrandLesson *
brand_lesson_view_get_lesson (BrandLessonView *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_VIEW (self), NULL);

  return self->lesson;
}

/* Everything stays where it is, and so do the keys. */
void
brand_lesson_view_set_narrow (BrandLessonView *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_VIEW (self));

  if (is_narrow == self->is_narrow)
    return;
  self->is_narrow = is_narrow;
  brand_lesson_fold_set_can_fold (self->why, is_narrow);
  if (self->takeaways != NULL)
    brand_lesson_fold_set_can_fold (self->takeaways, is_narrow);
  for (guint i = 0; i < self->rows->len; i++)
    brand_takeaway_row_set_narrow (self->rows->pdata[i], is_narrow);
  if (self->change != NULL)
    brand_lesson_change_card_set_narrow (self->change, is_narrow);
  if (self->actions != NULL)
    brand_action_view_set_narrow (self->actions, is_narrow);
  for (guint i = 0; i < self->groups->len; i++)
    brand_lesson_group_view_set_narrow (self->groups->pdata[i], is_narrow);
  brand_lesson_gate_set_narrow (self->gate, is_narrow);
}

static void
show_understood (BrandLessonView           *self,
                 const BrandLessonProgress *progress)
{
  /* Translators: how many takeaways are understood, and how many there are. */
  g_autofree char *note = g_strdup_printf (ngettext ("%u of %u understood", "%u of %u understood",
                                                     progress->n_takeaways),
                                           progress->n_understood, progress->n_takeaways);

  brand_lesson_fold_set_note (self->takeaways, note);
  for (guint i = 0; i < self->rows->len; i++)
    brand_takeaway_row_update (self->rows->pdata[i]);
}

void
brand_lesson_view_update (BrandLessonView *self)
{
  BrandLessonProgress progress;

  g_return_if_fail (BRAND_IS_LESSON_VIEW (self));

  brand_lesson_get_progress (self->lesson, brand_page_get_plan (self->page), &progress);
  brand_lesson_head_update (self->head, &progress);
  if (self->takeaways != NULL)
    show_understood (self, &progress);
  if (self->change != NULL)
    brand_lesson_change_card_update (self->change);
  if (self->actions != NULL)
    brand_action_view_update (self->actions);
  for (guint i = 0; i < self->groups->len; i++)
    brand_lesson_group_view_update (self->groups->pdata[i]);
  brand_lesson_gate_update (self->gate, &progress);
}

static BrandLessonGroupView *
find_group (BrandLessonView     *self,
            const BrandQuestion *question)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (brand_lesson_group_view_get (self->groups->pdata[i]) == question->group)
      return self->groups->pdata[i];
  g_return_val_if_reached (NULL);
}

void
brand_lesson_view_open_question (BrandLessonView     *self,
                                 const BrandQuestion *question)
{
  g_return_if_fail (BRAND_IS_LESSON_VIEW (self));
  g_return_if_fail (question != NULL);

  brand_lesson_group_view_open (find_group (self, question));
}

void
brand_lesson_view_focus_question (BrandLessonView     *self,
                                  const BrandQuestion *question,
                                  BrandItem           *item)
{
  g_return_if_fail (BRAND_IS_LESSON_VIEW (self));
  g_return_if_fail (question != NULL);

  self->place = question;
  brand_lesson_group_view_focus_question (find_group (self, question), question, item);
}

void
brand_lesson_view_focus_takeaway (BrandLessonView     *self,
                                  const BrandTakeaway *takeaway)
{
  guint position = 0;

  g_return_if_fail (BRAND_IS_LESSON_VIEW (self));

  if (takeaway == NULL || self->takeaways == NULL
      || !g_ptr_array_find (self->lesson->takeaways, takeaway, &position))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->gate));
      return;
    }
  brand_lesson_fold_set_unfolded (self->takeaways, TRUE);
  gtk_widget_grab_focus (self->rows->pdata[position]);
}

const BrandQuestion *
brand_lesson_view_get_place (BrandLessonView *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_VIEW (self), NULL);

  return self->place;
}
