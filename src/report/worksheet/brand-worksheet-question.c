/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#define TITLE_STYLE BRAND_TYPE_STYLE_BUSINESS
#define HELP_STYLE BRAND_TYPE_STYLE_CELL
#define EXAMPLE_STYLE BRAND_TYPE_STYLE_CELL_ITALIC
#define ASK_STYLE BRAND_TYPE_STYLE_DETAIL

#define HELP_BEFORE 1.0
#define ASK_BEFORE 5.0
#define SCALE_BEFORE 9.0
#define CHOICE_HEIGHT 19.0
#define CHOICE_BEFORE 5.0
#define CHOICE_GAP 18.0

#define N_LIST_LINES 4
#define N_MORE_LINES 2
#define N_TEXT_LINES 2
#define N_LONG_TEXT_LINES 3

/* What has been answered, and every line of a table; NULL in a blank one. */
static GArray *
list_answers (BrandWorksheet      *self,
              const BrandQuestion *question)
{
  GArray *rows = self->is_blank ? NULL : brand_answers_list (self->plan, question);

  for (guint i = rows != NULL && !question->is_each ? rows->len : 0; i-- > 0;)
    if (g_array_index (rows, BrandAnswerRow, i).state == BRAND_ANSWER_EMPTY)
      g_array_remove_index (rows, i);
  return rows;
}

static guint
get_n_lines (BrandWorksheet      *self,
             const BrandQuestion *question)
{
  switch (question->shape)
    {
    case BRAND_QUESTION_LIST:
      return self->is_blank ? N_LIST_LINES : N_MORE_LINES;
    case BRAND_QUESTION_SENTENCE:
      return brand_question_get_field (question)->type == BRAND_FIELD_TEXT ? N_TEXT_LINES
                                                                           : N_LONG_TEXT_LINES;
    case BRAND_QUESTION_NOTE:
      return N_LONG_TEXT_LINES;
    case BRAND_QUESTION_CHOICE:
    case BRAND_QUESTION_RATING:
    case BRAND_QUESTION_ROW:
    default:
      return 0;
    }
}

/* Translated; NULL where the question has none. */
static char *
dup_example (const BrandQuestion *question)
{
  if (question->example == NULL)
    return NULL;

  /* Translators: %s is an example of an answer. */
  return g_strdup_printf (_("For example: %s"), _(question->example));
}

/* What the plan will ask about each answer, so that it can be noted at the same time. */
static char *
dup_asks (const BrandQuestion *question)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (question->shape != BRAND_QUESTION_LIST || question->asks->len == 0)
    return NULL;

  for (guint i = 0; i < question->asks->len; i++)
    {
      guint field = g_array_index (question->asks, guint, i);

      g_string_append_printf (names, "%s%s", i > 0 ? " · " : "",
                              _(brand_kind_get (question->kind)->fields[field].label));
    }

  /* Translators: %s is a list of what is worth knowing about each answer. */
  return g_strdup_printf (_("Worth noting for each: %s"), names->str);
}

/* The least room for an answer by hand. */
static double
get_room_keep (BrandWorksheet      *self,
               const BrandQuestion *question)
{
  switch (question->shape)
    {
    case BRAND_QUESTION_RATING:
      return SCALE_BEFORE
             + brand_worksheet_get_scale_height (self, _(question->low), _(question->high));
    case BRAND_QUESTION_CHOICE:
      return CHOICE_BEFORE + 2 * CHOICE_HEIGHT;
    case BRAND_QUESTION_ROW:
    case BRAND_QUESTION_LIST:
    case BRAND_QUESTION_SENTENCE:
    case BRAND_QUESTION_NOTE:
    default:
      return brand_worksheet_least_lines (get_n_lines (self, question)) * BRAND_WORKSHEET_LINE;
    }
}

static gboolean
is_answered (GArray *rows)
{
  return rows != NULL && rows->len > 0;
}

double
brand_worksheet_get_question_keep (BrandWorksheet      *self,
                                   const BrandQuestion *question)
{
  g_autoptr (GArray) rows = list_answers (self, question);
  g_autofree char *example = dup_example (question);
  g_autofree char *asks = dup_asks (question);
  const char *help = question->help != NULL ? _(question->help) : NULL;
  double height = brand_worksheet_get_height (self, TITLE_STYLE, _(question->text)) + HELP_BEFORE;

  if (is_answered (rows) && question->shape != BRAND_QUESTION_ROW)
    return height + brand_worksheet_get_answers_keep (self, question, rows);

  height += question->shape == BRAND_QUESTION_ROW
            ? brand_worksheet_get_table_keep (self, question, rows)
            : get_room_keep (self, question);
  if (is_answered (rows))
    return height;
  return height + brand_worksheet_get_height (self, HELP_STYLE, help)
         + brand_worksheet_get_height (self, EXAMPLE_STYLE, example)
         + ASK_BEFORE + brand_worksheet_get_height (self, ASK_STYLE, asks);
}

static void
add_choice (BrandWorksheet *self,
            guint           list,
            const char     *label,
            double         *x,
            gboolean        is_chosen)
{
  BrandSheet *sheet = self->sheet;
  double width = BRAND_WORKSHEET_BOX + brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_BODY,
                                                                 label);
  double end = BRAND_SHEET_MARGIN + brand_sheet_get_measure (sheet);
  guint item = brand_pdf_tree_add (sheet->tree, list, "LI");

  if (*x > BRAND_SHEET_MARGIN && *x + width > end)
    {
      sheet->y += CHOICE_HEIGHT;
      *x = BRAND_SHEET_MARGIN;
    }
  brand_sheet_begin_artifact (sheet);
  brand_worksheet_draw_ring (sheet, *x, sheet->y, BRAND_TYPE_STYLE_BODY, is_chosen);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, item, "LBody"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_BODY, label, *x + BRAND_WORKSHEET_BOX, sheet->y,
                         0, 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  *x += width + CHOICE_GAP;
}

static void
add_choices (BrandWorksheet      *self,
             const BrandQuestion *question)
{
  BrandSheet *sheet = self->sheet;
  const BrandChoice *choices = brand_question_get_field (question)->choices;
  guint list = brand_pdf_tree_add (sheet->tree, sheet->section, "L");
  double x = BRAND_SHEET_MARGIN;

  sheet->y += CHOICE_BEFORE;
  for (guint i = 0; choices[i].name != NULL; i++)
    if (!g_str_equal (choices[i].name, "unknown"))
      add_choice (self, list, _(choices[i].label), &x, FALSE);
  sheet->y += CHOICE_HEIGHT;
}

/* With so much below it. */
static void
add_room (BrandWorksheet      *self,
          const BrandQuestion *question,
          double               after)
{
  guint n_lines = get_n_lines (self, question);

  switch (question->shape)
    {
    case BRAND_QUESTION_RATING:
      self->sheet->y += SCALE_BEFORE;
      brand_worksheet_add_scale (self, _(question->low), _(question->high), 0);
      break;
    case BRAND_QUESTION_CHOICE:
      add_choices (self, question);
      break;
    case BRAND_QUESTION_ROW:
    case BRAND_QUESTION_LIST:
    case BRAND_QUESTION_SENTENCE:
    case BRAND_QUESTION_NOTE:
    default:
      n_lines = brand_worksheet_fit_lines (self, n_lines, BRAND_WORKSHEET_LINE, after);
      brand_worksheet_add_lines (self, n_lines, question->shape == BRAND_QUESTION_LIST);
      break;
    }
}

/* What helps to answer, where there is no answer yet. */
static void
add_help (BrandWorksheet      *self,
          const BrandQuestion *question)
{
  g_autofree char *example = dup_example (question);

  brand_worksheet_add_text (self, HELP_STYLE, &brand_sheet_grey,
                            question->help != NULL ? _(question->help) : NULL);
  brand_worksheet_add_text (self, EXAMPLE_STYLE, &brand_sheet_grey, example);
}

static void
add_open_question (BrandWorksheet      *self,
                   const BrandQuestion *question,
                   GArray              *rows)
{
  g_autofree char *asks = dup_asks (question);
  double after = asks != NULL ? ASK_BEFORE + brand_worksheet_get_height (self, ASK_STYLE, asks)
                              : 0;

  add_help (self, question);
  if (question->shape == BRAND_QUESTION_ROW)
    brand_worksheet_add_table (self, question, rows);
  else
    add_room (self, question, after);
  if (asks == NULL)
    return;
  self->sheet->y += ASK_BEFORE;
  brand_worksheet_add_text (self, ASK_STYLE, &brand_sheet_grey, asks);
}

void
brand_worksheet_add_question (BrandWorksheet      *self,
                              const BrandQuestion *question)
{
  g_autoptr (GArray) rows = list_answers (self, question);

  self->sheet->depth = 2;
  brand_sheet_open_section (self->sheet, TITLE_STYLE, _(question->text), _(question->text));
  self->sheet->y += HELP_BEFORE;
  if (!is_answered (rows))
    add_open_question (self, question, rows);
  else if (question->shape == BRAND_QUESTION_ROW)
    brand_worksheet_add_table (self, question, rows);
  else
    brand_worksheet_add_answers (self, question, rows);
}
