/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-change-card.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-rating.h"

struct _BrandLessonChangeCard
{
  AdwBin parent_instance;

  BrandLessonRating *rating;
  GtkLabel *words;

  BrandPage *page; /* borrowed */
  const BrandLesson *lesson;
  gboolean is_after;
};

G_DEFINE_FINAL_TYPE (BrandLessonChangeCard, brand_lesson_change_card, ADW_TYPE_BIN)

static void
rated_cb (BrandLessonChangeCard *self,
          int                    value)
{
  BrandHistory *history = brand_page_get_history (self->page);

  brand_history_break (history);
  if (self->is_after)
    brand_lesson_set_after (self->lesson, history, value);
  else
    brand_lesson_set_before (self->lesson, history, value);
}

static void
brand_lesson_change_card_class_init (BrandLessonChangeCardClass *klass)
{
}

static void
brand_lesson_change_card_init (BrandLessonChangeCard *self)
{
}

GtkWidget *
brand_lesson_change_card_new (BrandPage         *page,
                              const BrandLesson *lesson,
                              gboolean           is_after,
                              gboolean           is_narrow)
{
  BrandLessonChangeCard *self = g_object_new (BRAND_TYPE_LESSON_CHANGE_CARD, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  const char *ask = _(lesson->change->ask);

  self->page = page;
  self->lesson = lesson;
  self->is_after = is_after;
  self->rating = BRAND_LESSON_RATING (brand_lesson_rating_new (ask, _(lesson->change->before),
                                                               _(lesson->change->after)));
  brand_lesson_rating_set_narrow (self->rating, is_narrow);
  g_signal_connect_object (self->rating, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  self->words = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (ask, "question"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rating));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  adw_bin_set_child (ADW_BIN (self), box);
  return GTK_WIDGET (self);
}

void
brand_lesson_change_card_set_narrow (BrandLessonChangeCard *self,
                                     gboolean               is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_CHANGE_CARD (self));

  brand_lesson_rating_set_narrow (self->rating, is_narrow);
}

static char *
describe_change (int before,
                 int after)
{
  if (before == 0)
    return g_strdup (_("You can still say above where you began."));
  if (after == 0)
    /* Translators: a rating from 1 to 5. */
    return g_strdup_printf (_("When you began, you chose %d. And now?"), before);
  if (after > before)
    /* Translators: a rating from 1 to 5, and how much higher today’s is. */
    return g_strdup_printf (ngettext ("When you began, you chose %d: %d step further.",
                                      "When you began, you chose %d: %d steps further.",
                                      after - before), before, after - before);
  return g_strdup_printf (_("When you began, you chose %d. Seeing it more clearly counts, too."),
                          before);
}

void
brand_lesson_change_card_update (BrandLessonChangeCard *self)
{
  BrandPlan *plan = brand_page_get_plan (self->page);
  int before = brand_lesson_get_before (self->lesson, plan);
  int after = brand_lesson_get_after (self->lesson, plan);
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_LESSON_CHANGE_CARD (self));

  brand_lesson_rating_set_value (self->rating, self->is_after ? after : before);
  if (self->is_after)
    brand_lesson_rating_set_mark (self->rating, before, _("Where you began"));
  words = self->is_after ? describe_change (before, after)
                         : g_strdup (_("At the end of the lesson you are asked again."));
  gtk_label_set_text (self->words, words);
}
