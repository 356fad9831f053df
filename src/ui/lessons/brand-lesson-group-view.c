/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-group-view.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-fold.h"
#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonGroupView
{
  AdwBin parent_instance;

  BrandLessonFold *fold;
  GPtrArray *questions; /* BrandLessonQuestion, borrowed; none before the fold is opened */

  BrandPage *page; /* borrowed */
  const BrandLessonGroup *group;
  const char *next;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandLessonGroupView, brand_lesson_group_view, ADW_TYPE_BIN)

static guint next_signal;
static guint entered_signal;

static void
next_cb (BrandLessonGroupView *self)
{
  g_signal_emit (self, next_signal, 0);
}

static GtkWidget *
create_next (BrandLessonGroupView *self)
{
  /* Translators: %s is the title of the next group of questions. */
  g_autofree char *label = self->next != NULL ? g_strdup_printf (_("Next: %s"), self->next)
                                              : g_strdup (_("Next: before you move on"));
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "label", label, "icon-name",
                                     "pan-down-symbolic", "can-shrink", TRUE, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", content, "halign", GTK_ALIGN_START,
                                    NULL);

  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
entered_cb (GtkEventController   *focus,
            BrandLessonGroupView *self)
{
  BrandLessonQuestion *question = BRAND_LESSON_QUESTION (gtk_event_controller_get_widget (focus));

  g_signal_emit (self, entered_signal, 0, brand_lesson_question_get (question));
}

static void
watch (BrandLessonGroupView *self,
       GtkWidget            *question)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, 0);
  gtk_widget_add_controller (question, focus);
}

static void
fill (BrandLessonGroupView *self)
{
  GtkBox *body = brand_lesson_fold_get_body (self->fold);

  gtk_box_set_spacing (body, 16);
  for (guint i = 0; i < self->group->questions->len; i++)
    {
      GtkWidget *question = brand_lesson_question_new (self->page,
                                                       self->group->questions->pdata[i],
                                                       self->is_narrow);

      watch (self, question);
      g_ptr_array_add (self->questions, question);
      gtk_box_append (body, question);
    }
  gtk_box_append (body, create_next (self));
}

static void
brand_lesson_group_view_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_LESSON_GROUP_VIEW (object)->questions);
  G_OBJECT_CLASS (brand_lesson_group_view_parent_class)->finalize (object);
}

static void
brand_lesson_group_view_class_init (BrandLessonGroupViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_group_view_finalize;
  next_signal = g_signal_new ("next", BRAND_TYPE_LESSON_GROUP_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                              NULL, NULL, G_TYPE_NONE, 0);
  entered_signal = g_signal_new ("entered", BRAND_TYPE_LESSON_GROUP_VIEW, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
brand_lesson_group_view_init (BrandLessonGroupView *self)
{
  self->questions = g_ptr_array_new ();
}

GtkWidget *
brand_lesson_group_view_new (BrandPage              *page,
                             const BrandLessonGroup *group,
                             const char             *next,
                             gboolean                is_narrow)
{
  BrandLessonGroupView *self = g_object_new (BRAND_TYPE_LESSON_GROUP_VIEW, NULL);

  self->page = page;
  self->group = group;
  self->next = next;
  self->is_narrow = is_narrow;
  self->fold = BRAND_LESSON_FOLD (brand_lesson_fold_new (_(group->title), TRUE));
  g_signal_connect_object (self->fold, "unfold", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->fold));
  brand_lesson_group_view_update (self);
  return GTK_WIDGET (self);
}

const BrandLessonGroup *
brand_lesson_group_view_get (BrandLessonGroupView *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_GROUP_VIEW (self), NULL);

  return self->group;
}

void
brand_lesson_group_view_set_narrow (BrandLessonGroupView *self,
                                    gboolean              is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_GROUP_VIEW (self));

  self->is_narrow = is_narrow;
  for (guint i = 0; i < self->questions->len; i++)
    brand_lesson_question_set_narrow (self->questions->pdata[i], is_narrow);
}

static void
show_progress (BrandLessonGroupView *self)
{
  BrandPlan *plan = brand_page_get_plan (self->page);
  guint n = self->group->questions->len;
  guint n_answered = 0;
  BrandLessonState state;
  g_autofree char *note = NULL;

  for (guint i = 0; i < n; i++)
    n_answered += brand_answers_count (plan, self->group->questions->pdata[i]) > 0;
  state = n_answered == n ? BRAND_LESSON_DONE : n_answered > 0 ? BRAND_LESSON_HALF
                                                               : BRAND_LESSON_OPEN;
  /* Translators: how many questions have an answer, and how many there are. */
  note = g_strdup_printf (ngettext ("%u of %u answered", "%u of %u answered", n), n_answered, n);
  brand_lesson_fold_set_note (self->fold, note);
  brand_lesson_fold_set_icon (self->fold, brand_lesson_state_get_icon_name (state),
                              brand_lesson_state_get_label (state));
}

void
brand_lesson_group_view_update (BrandLessonGroupView *self)
{
  g_return_if_fail (BRAND_IS_LESSON_GROUP_VIEW (self));

  show_progress (self);
  for (guint i = 0; i < self->questions->len; i++)
    brand_lesson_question_update (self->questions->pdata[i]);
}

void
brand_lesson_group_view_open (BrandLessonGroupView *self)
{
  g_return_if_fail (BRAND_IS_LESSON_GROUP_VIEW (self));

  brand_lesson_fold_set_unfolded (self->fold, TRUE);
}

void
brand_lesson_group_view_focus_question (BrandLessonGroupView *self,
                                        const BrandQuestion  *question,
                                        BrandItem            *item)
{
  guint position = 0;

  g_return_if_fail (BRAND_IS_LESSON_GROUP_VIEW (self));

  brand_lesson_group_view_open (self);
  if (question != NULL)
    g_ptr_array_find (self->group->questions, question, &position);
  brand_lesson_question_focus_item (self->questions->pdata[position], item);
}
