/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-table.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-field-row.h"
#include "ui/lessons/brand-lesson-details.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-pill.h"

/* Rows are made for what people look through; more of them on demand. */
#define FIRST_ROWS 12
#define MORE_ROWS 50

struct _BrandLessonTable
{
  AdwBin parent_instance;

  GtkListBox *list;
  GtkWidget *nothing;
  GtkButton *more;

  BrandPage *page; /* borrowed */
  const BrandQuestion *question;
  GPtrArray *items; /* of the rows, in their order */
  guint n_most;
};

G_DEFINE_FINAL_TYPE (BrandLessonTable, brand_lesson_table, ADW_TYPE_BIN)

static gboolean
is_single (BrandLessonTable *self)
{
  return brand_kind_get (self->question->kind)->is_single;
}

static GtkWidget *
create_field (BrandLessonTable *self,
              BrandItem        *item,
              guint             index)
{
  return brand_field_row_new (brand_page_get_history (self->page), item,
                              g_array_index (self->question->asks, guint, index));
}

static void
unfolded_cb (AdwExpanderRow   *row,
             GParamSpec       *pspec,
             BrandLessonTable *self)
{
  BrandItem *item = self->items->pdata[gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row))];

  g_signal_handlers_disconnect_by_func (row, unfolded_cb, self);
  for (guint i = 0; i < self->question->asks->len; i++)
    adw_expander_row_add_row (row, create_field (self, item, i));
}

static GtkWidget *
create_expander (BrandLessonTable *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title-lines", 2,
                                 "subtitle-lines", 2, NULL);
  GtkWidget *pill = brand_lesson_pill_new (self->question);

  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (row), pill);
  g_object_set_data (G_OBJECT (row), "brand-pill", pill);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (unfolded_cb), self, 0);
  return row;
}

/* One field needs no unfolding. */
static GtkWidget *
create_row (BrandLessonTable *self,
            BrandItem        *item)
{
  GtkWidget *row = self->question->asks->len == 1 ? create_field (self, item, 0) : NULL;

  if (row == NULL)
    return create_expander (self);
  return row;
}

static void
update_row (BrandLessonTable     *self,
            GtkWidget            *row,
            const BrandAnswerRow *answer)
{
  BrandPlan *plan = brand_page_get_plan (self->page);
  g_autofree char *label = brand_item_dup_label (answer->item, plan);

  if (BRAND_IS_FIELD_FRAME (row))
    {
      brand_field_frame_set_title (BRAND_FIELD_FRAME (row), label);
      return;
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  if (ADW_IS_EXPANDER_ROW (row))
    {
      BrandAnswerRow shown = *answer;
      g_autofree char *known = brand_lesson_dup_known (plan, self->question, answer->item);

      shown.state = BRAND_ANSWER_IN_PLAN;
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), known);
      brand_lesson_pill_update (g_object_get_data (G_OBJECT (row), "brand-pill"), plan, &shown);
    }
}

static gboolean
has_same_items (BrandLessonTable *self,
                GArray           *rows)
{
  if (self->items->len != MIN (rows->len, self->n_most))
    return FALSE;
  for (guint i = 0; i < self->items->len; i++)
    if (self->items->pdata[i] != g_array_index (rows, BrandAnswerRow, i).item)
      return FALSE;
  return TRUE;
}

static void
place_rows (BrandLessonTable *self,
            GArray           *rows)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int position = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;

  if (focused != NULL)
    gtk_root_set_focus (gtk_widget_get_root (focused), NULL);
  gtk_list_box_remove_all (self->list);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < MIN (rows->len, self->n_most); i++)
    {
      BrandItem *item = g_array_index (rows, BrandAnswerRow, i).item;

      g_ptr_array_add (self->items, g_object_ref (item));
      gtk_list_box_append (self->list, create_row (self, item));
    }
  if (position >= 0 && self->items->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (
                             self->list, MIN (position, (int) self->items->len - 1))));
}

static void
show_more (BrandLessonTable *self,
           guint             n_more)
{
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
  if (n_more > 0)
    {
      guint n = MIN (n_more, MORE_ROWS);
      g_autofree char *words = g_strdup_printf (ngettext ("Show %u more", "Show %u more", n), n);

      gtk_button_set_label (self->more, words);
    }
}

/* A single item's fields follow it by themselves. */
static void
fill_single (BrandLessonTable *self)
{
  BrandItem *item = brand_plan_get_single (brand_page_get_plan (self->page), self->question->kind);

  for (guint i = 0; i < self->question->asks->len; i++)
    gtk_list_box_append (self->list, create_field (self, item, i));
}

void
brand_lesson_table_update (BrandLessonTable *self)
{
  g_autoptr (GArray) rows = NULL;

  g_return_if_fail (BRAND_IS_LESSON_TABLE (self));

  if (is_single (self))
    return;
  rows = brand_answers_list (brand_page_get_plan (self->page), self->question);
  if (!has_same_items (self, rows))
    place_rows (self, rows);
  for (guint i = 0; i < self->items->len; i++)
    update_row (self, GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i)),
                &g_array_index (rows, BrandAnswerRow, i));
  gtk_widget_set_visible (GTK_WIDGET (self->list), rows->len > 0);
  gtk_widget_set_visible (self->nothing, rows->len == 0);
  show_more (self, rows->len - self->items->len);
}

static void
more_cb (BrandLessonTable *self)
{
  int n_before = (int) self->n_most;

  self->n_most += MORE_ROWS;
  brand_lesson_table_update (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, n_before)));
}

static gboolean
brand_lesson_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (adw_bin_get_child (ADW_BIN (widget)), GTK_DIR_TAB_FORWARD);
}

static void
brand_lesson_table_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_LESSON_TABLE (object)->items);
  G_OBJECT_CLASS (brand_lesson_table_parent_class)->finalize (object);
}

static void
brand_lesson_table_class_init (BrandLessonTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_table_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_lesson_table_grab_focus;
}

static void
brand_lesson_table_init (BrandLessonTable *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->n_most = FIRST_ROWS;
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  self->nothing = brand_lesson_text_new ("", "dimmed");
  self->more = GTK_BUTTON (g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_CENTER, "visible",
                                         FALSE, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_widget_set_visible (self->nothing, FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->more));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_lesson_table_new (BrandPage           *page,
                        const BrandQuestion *question)
{
  BrandLessonTable *self = g_object_new (BRAND_TYPE_LESSON_TABLE, NULL);
  /* Translators: %s is the plural of a kind, as "Communities". */
  g_autofree char *nothing = g_strdup_printf (_("%s: none in the plan yet. Answer the questions "
                                                "before this one first."),
                                              _(brand_kind_get (question->kind)->plural));

  self->page = page;
  self->question = question;
  gtk_label_set_text (GTK_LABEL (self->nothing), nothing);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(question->text), -1);
  if (is_single (self))
    fill_single (self);
  brand_lesson_table_update (self);
  return GTK_WIDGET (self);
}

void
brand_lesson_table_focus_item (BrandLessonTable *self,
                               BrandItem        *item)
{
  guint position;

  g_return_if_fail (BRAND_IS_LESSON_TABLE (self));

  if (item != NULL && g_ptr_array_find (self->items, item, &position))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list,
                                                                      (int) position)));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self));
}
