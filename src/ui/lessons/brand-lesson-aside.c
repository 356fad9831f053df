/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-aside.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonAside
{
  AdwBin parent_instance;

  GtkLabel *words; /* NULL until there is something to say */
};

G_DEFINE_FINAL_TYPE (BrandLessonAside, brand_lesson_aside, ADW_TYPE_BIN)

static guint give_signal;
static guint take_signal;

static void
give_cb (BrandLessonAside *self)
{
  g_signal_emit (self, give_signal, 0);
}

static void
take_cb (BrandLessonAside *self)
{
  g_signal_emit (self, take_signal, 0);
}

static void
brand_lesson_aside_class_init (BrandLessonAsideClass *klass)
{
  give_signal = g_signal_new ("give", BRAND_TYPE_LESSON_ASIDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);
  take_signal = g_signal_new ("take", BRAND_TYPE_LESSON_ASIDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);
}

static void
brand_lesson_aside_init (BrandLessonAside *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
brand_lesson_aside_new (void)
{
  return g_object_new (BRAND_TYPE_LESSON_ASIDE, NULL);
}

static GtkWidget *
create_button (BrandLessonAside *self,
               const char       *label,
               GCallback         clicked)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", label, "can-shrink", TRUE, NULL);

  gtk_widget_add_css_class (button, "aside-button");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static void
create_content (BrandLessonAside *self)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 4, NULL);

  self->words = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->words));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("Change the plan, too"),
                                                          G_CALLBACK (give_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("Take the plan’s words"),
                                                          G_CALLBACK (take_cb)));
  adw_bin_set_child (ADW_BIN (self), box);
}

static const char *
get_plan_words (const BrandQuestion  *question,
                const BrandAnswerRow *row)
{
  const BrandField *field = brand_question_get_field (question);

  return field != NULL && brand_field_is_text (field) ? brand_item_get_text (row->item, field->name)
                                                      : brand_item_get_title (row->item);
}

void
brand_lesson_aside_update (BrandLessonAside     *self,
                           const BrandQuestion  *question,
                           const BrandAnswerRow *row)
{
  gboolean differs = row->state == BRAND_ANSWER_DIFFERS && row->item != NULL;

  g_return_if_fail (BRAND_IS_LESSON_ASIDE (self));

  if (differs)
    {
      /* Translators: what an answer is called in the plan. */
      g_autofree char *words = g_strdup_printf (_("In the plan: %s"),
                                                get_plan_words (question, row));

      if (self->words == NULL)
        create_content (self);
      gtk_label_set_text (self->words, words);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), differs);
}
