/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-lines.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-line.h"

/* Lines are made for what people look through; more of them on demand. */
#define FIRST_LINES 12
#define MORE_LINES 50

struct _BrandLessonLines
{
  AdwBin parent_instance;

  GtkListBox *list;
  GtkButton *more;

  BrandPage *page; /* borrowed */
  const BrandQuestion *question;
  guint n_most;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandLessonLines, brand_lesson_lines, ADW_TYPE_BIN)

static BrandLessonLine *
get_line (BrandLessonLines *self,
          int               position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  return row != NULL ? BRAND_LESSON_LINE (row) : NULL;
}

/* Whether there can be more than one answer. */
static gboolean
is_list (BrandLessonLines *self)
{
  return self->question->shape == BRAND_QUESTION_LIST
         || self->question->shape == BRAND_QUESTION_ROW;
}

static BrandLessonLine *
get_last (BrandLessonLines *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->list));

  return last != NULL ? BRAND_LESSON_LINE (last) : NULL;
}

static void
add_empty (BrandLessonLines *self);

/* Whoever begins an answer may go on with another. */
static void
typed_cb (BrandLessonLines *self)
{
  if (is_list (self) && !brand_lesson_line_is_empty (get_last (self)))
    add_empty (self);
}

static void
done_cb (BrandLessonLines *self,
         BrandLessonLine  *line)
{
  BrandLessonLine *next = get_line (self, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (line)) + 1);

  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                            GTK_DIR_TAB_FORWARD);
}

static BrandLessonLine *
create_line (BrandLessonLines *self,
             gboolean          is_first)
{
  const char *example = self->question->example != NULL ? _(self->question->example) : NULL;
  GtkWidget *line;

  if (!is_first || example == NULL)
    example = is_list (self) ? is_first ? _("Your answer") : _("Another answer")
                             : _("Your answer");
  line = brand_lesson_line_new (self->page, self->question, example);
  g_signal_connect_object (line, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  return BRAND_LESSON_LINE (line);
}

static void
add_empty (BrandLessonLines *self)
{
  gtk_list_box_append (self->list, GTK_WIDGET (create_line (self, get_line (self, 0) == NULL)));
}

static int
find_row (GArray          *rows,
          BrandLessonLine *line)
{
  for (guint i = 0; i < rows->len; i++)
    if (brand_lesson_line_is_of (line, &g_array_index (rows, BrandAnswerRow, i)))
      return (int) i;
  return -1;
}

static gboolean
has_keys (GtkWidget *line)
{
  GtkWidget *list = gtk_widget_get_parent (line);

  return gtk_widget_get_focus_child (list) == line;
}

/* What takes the keys when a line goes that has them. */
static void
remove_line (BrandLessonLines *self,
             BrandLessonLine  *line)
{
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (line));
  gboolean had_keys = has_keys (GTK_WIDGET (line));

  /* Else the window would believe that it still has the keys, where the list no longer does. */
  if (had_keys)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_list_box_remove (self->list, GTK_WIDGET (line));
  if (had_keys && get_line (self, position) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (get_line (self, position)));
  else if (had_keys && position > 0)
    gtk_widget_grab_focus (GTK_WIDGET (get_line (self, position - 1)));
}

/* Updates the lines of answers that are still there, and marks these in @is_shown. */
static void
update_lines (BrandLessonLines *self,
              GArray           *rows,
              gboolean         *is_shown)
{
  BrandLessonLine *line;
  int position = 0;

  while ((line = get_line (self, position)) != NULL)
    {
      int row = find_row (rows, line);

      if (row >= 0)
        {
          is_shown[row] = TRUE;
          brand_lesson_line_update (line, &g_array_index (rows, BrandAnswerRow, row),
                                    self->is_narrow);
        }
      if (row >= 0 || brand_lesson_line_is_empty (line))
        position++;
      else if (!is_list (self) && rows->len == 0)
        {
          brand_lesson_line_update (line, NULL, self->is_narrow);
          position++;
        }
      else
        remove_line (self, line);
    }
}

/* An answer that comes from elsewhere takes the empty line's place where there can be but one. */
static void
add_line (BrandLessonLines     *self,
          const BrandAnswerRow *row)
{
  BrandLessonLine *last = get_last (self);
  BrandLessonLine *line;

  if (!is_list (self) && last != NULL)
    {
      brand_lesson_line_update (last, row, self->is_narrow);
      return;
    }
  line = create_line (self, last == NULL);
  gtk_list_box_insert (self->list, GTK_WIDGET (line),
                       last != NULL && brand_lesson_line_is_empty (last)
                         ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (last)) : -1);
  brand_lesson_line_update (line, row, self->is_narrow);
}

static void
name_lines (BrandLessonLines *self)
{
  const char *text = _(self->question->text);
  BrandLessonLine *line;

  for (int i = 0; (line = get_line (self, i)) != NULL; i++)
    {
      g_autofree char *name = NULL;

      if (!is_list (self))
        name = g_strdup (text);
      else if (brand_lesson_line_is_empty (line))
        /* Translators: an entry's name; %s is the question. */
        name = g_strdup_printf (_("Another answer to: %s"), text);
      else
        /* Translators: an entry's name: which answer it is, then the question. */
        name = g_strdup_printf (_("Answer %d to: %s"), i + 1, text);
      brand_lesson_line_set_name (line, name);
    }
}

static void
show_more (BrandLessonLines *self,
           guint             n_more)
{
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
  if (n_more > 0)
    {
      guint n = MIN (n_more, MORE_LINES);
      g_autofree char *words = g_strdup_printf (ngettext ("Show %u more", "Show %u more", n), n);

      gtk_button_set_label (self->more, words);
    }
}

void
brand_lesson_lines_update (BrandLessonLines *self)
{
  g_autoptr (GArray) rows = NULL;
  g_autofree gboolean *is_shown = NULL;
  guint n_shown = 0;

  g_return_if_fail (BRAND_IS_LESSON_LINES (self));

  rows = brand_answers_list (brand_page_get_plan (self->page), self->question);
  is_shown = g_new0 (gboolean, rows->len + 1);
  update_lines (self, rows, is_shown);
  for (guint i = 0; i < rows->len; i++)
    n_shown += is_shown[i];
  for (guint i = 0; i < rows->len && n_shown < self->n_most; i++)
    if (!is_shown[i])
      {
        add_line (self, &g_array_index (rows, BrandAnswerRow, i));
        n_shown++;
      }
  if (get_last (self) == NULL || (is_list (self) && !brand_lesson_line_is_empty (get_last (self))))
    add_empty (self);
  name_lines (self);
  show_more (self, rows->len - n_shown);
}

static void
more_cb (BrandLessonLines *self)
{
  guint n_before = self->n_most;

  self->n_most += MORE_LINES;
  brand_lesson_lines_update (self);
  gtk_widget_grab_focus (GTK_WIDGET (get_line (self, (int) n_before)));
}

static gboolean
brand_lesson_lines_grab_focus (GtkWidget *widget)
{
  BrandLessonLines *self = BRAND_LESSON_LINES (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (is_list (self) ? get_last (self)
                                                           : get_line (self, 0)));
}

static void
brand_lesson_lines_class_init (BrandLessonLinesClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_lesson_lines_grab_focus;
}

static void
brand_lesson_lines_init (BrandLessonLines *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->n_most = FIRST_LINES;
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  self->more = GTK_BUTTON (g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_CENTER, "visible",
                                         FALSE, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->more));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_lesson_lines_new (BrandPage           *page,
                        const BrandQuestion *question,
                        gboolean             is_narrow)
{
  BrandLessonLines *self = g_object_new (BRAND_TYPE_LESSON_LINES, NULL);

  self->page = page;
  self->question = question;
  self->is_narrow = is_narrow;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(question->text), -1);
  brand_lesson_lines_update (self);
  return GTK_WIDGET (self);
}

void
brand_lesson_lines_set_narrow (BrandLessonLines *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_LINES (self));

  self->is_narrow = is_narrow;
  brand_lesson_lines_update (self);
}

void
brand_lesson_lines_focus_item (BrandLessonLines *self,
                               BrandItem        *item)
{
  BrandLessonLine *line;

  g_return_if_fail (BRAND_IS_LESSON_LINES (self));

  for (int i = 0; item != NULL && (line = get_line (self, i)) != NULL; i++)
    if (brand_lesson_line_get_item (line) == item
        || brand_lesson_line_is_of (line, &(BrandAnswerRow) { .answer = item }))
      {
        gtk_widget_grab_focus (GTK_WIDGET (line));
        return;
      }
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
