/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-choice.h"

#include <glib/gi18n-lib.h>

struct _BrandLessonChoice
{
  AdwBin parent_instance;

  GtkListBox *list;
  GPtrArray *checks; /* in the order of the choices, borrowed */
  GPtrArray *clears; /* what takes each back, borrowed */

  BrandPage *page; /* borrowed */
  const BrandQuestion *question;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandLessonChoice, brand_lesson_choice, ADW_TYPE_BIN)

static void
toggled_cb (BrandLessonChoice *self,
            GtkCheckButton    *check)
{
  guint position;

  if (self->is_updating || !gtk_check_button_get_active (check)
      || !g_ptr_array_find (self->checks, check, &position))
    return;
  brand_history_break (brand_page_get_history (self->page));
  brand_answers_set_number (brand_page_get_history (self->page), self->question, (int) position);
}

/* The button is about to go from under the keys. */
static void
clear_cb (BrandLessonChoice *self,
          GtkWidget         *clear)
{
  guint position;

  if (g_ptr_array_find (self->clears, clear, &position))
    gtk_widget_grab_focus (self->checks->pdata[position]);
  brand_history_break (brand_page_get_history (self->page));
  brand_answers_set_number (brand_page_get_history (self->page), self->question,
                            BRAND_ANSWER_NO_CHOICE);
}

static gboolean
brand_lesson_choice_grab_focus (GtkWidget *widget)
{
  BrandLessonChoice *self = BRAND_LESSON_CHOICE (widget);

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      return gtk_widget_grab_focus (self->checks->pdata[i]);
  return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
brand_lesson_choice_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_LESSON_CHOICE (object)->checks);
  g_ptr_array_unref (BRAND_LESSON_CHOICE (object)->clears);
  G_OBJECT_CLASS (brand_lesson_choice_parent_class)->finalize (object);
}

static void
brand_lesson_choice_class_init (BrandLessonChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_choice_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_lesson_choice_grab_focus;
}

static void
brand_lesson_choice_init (BrandLessonChoice *self)
{
  self->checks = g_ptr_array_new ();
  self->clears = g_ptr_array_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

static GtkWidget *
create_clear (BrandLessonChoice *self)
{
  GtkWidget *clear = g_object_new (GTK_TYPE_BUTTON, "icon-name", "edit-clear-symbolic",
                                   "tooltip-text", _("Take the choice back"), "valign",
                                   GTK_ALIGN_CENTER, "visible", FALSE, NULL);

  gtk_widget_add_css_class (clear, "flat");
  gtk_widget_add_css_class (clear, "choice-clear");
  g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->clears, clear);
  return clear;
}

static void
add_choice (BrandLessonChoice *self,
            const char        *label)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", label, NULL);
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->checks->pdata[0]);
  g_ptr_array_add (self->checks, check);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_clear (self));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

GtkWidget *
brand_lesson_choice_new (BrandPage           *page,
                         const BrandQuestion *question)
{
  BrandLessonChoice *self = g_object_new (BRAND_TYPE_LESSON_CHOICE, NULL);

  self->page = page;
  self->question = question;
  for (const BrandChoice *choice = brand_question_get_field (question)->choices;
       choice->name != NULL; choice++)
    add_choice (self, _(choice->label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(question->text), -1);
  brand_lesson_choice_update (self);
  return GTK_WIDGET (self);
}

void
brand_lesson_choice_update (BrandLessonChoice *self)
{
  g_autoptr (GArray) rows = NULL;
  const BrandAnswerRow *row;

  g_return_if_fail (BRAND_IS_LESSON_CHOICE (self));

  rows = brand_answers_list (brand_page_get_plan (self->page), self->question);
  row = &g_array_index (rows, BrandAnswerRow, 0);
  self->is_updating = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    {
      gboolean is_chosen = row->state != BRAND_ANSWER_EMPTY && row->number == (int) i;

      gtk_check_button_set_active (self->checks->pdata[i], is_chosen);
      gtk_widget_set_visible (self->clears->pdata[i], is_chosen);
    }
  self->is_updating = FALSE;
}
