/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson-progress.h"
#include "model/brand-date.h"

#define TEXT_STYLE BRAND_TYPE_STYLE_CELL

#define TAKEAWAY_BEFORE 8.0
#define FIRST_BEFORE 6.0
#define QUESTION_BEFORE 14.0
#define N_REFLECT_LINES 3

static void
show_box (BrandWorksheet *self,
          guint           item,
          gboolean        is_understood)
{
  BrandSheet *sheet = self->sheet;
  guint label;

  if (self->is_blank)
    brand_sheet_begin_artifact (sheet);
  else
    {
      label = brand_pdf_tree_add (sheet->tree, item, "Lbl");
      brand_pdf_tree_set_alt (sheet->tree, label, is_understood ? _("Understood")
                                                                : _("Not ticked yet"));
      brand_sheet_begin (sheet, label);
    }
  brand_worksheet_draw_box (sheet, BRAND_SHEET_MARGIN, sheet->y, BRAND_TYPE_STYLE_BODY,
                            is_understood);
  brand_sheet_end (sheet);
}

/* In the reader's own words, or a line for them. */
static void
show_note (BrandWorksheet *self,
           guint           body,
           const char     *note)
{
  BrandSheet *sheet = self->sheet;
  double width = brand_sheet_get_measure (sheet) - BRAND_WORKSHEET_BOX;
  double x = BRAND_SHEET_MARGIN + BRAND_WORKSHEET_BOX;

  if (*note == '\0')
    {
      brand_worksheet_draw_lines (sheet, x, sheet->y, width, 1);
      sheet->y += BRAND_WORKSHEET_LINE;
      return;
    }
  sheet->section = body;
  brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black, note, x,
                             width);
}

/* The takeaway beside its box. */
static void
add_takeaway (BrandWorksheet      *self,
              guint                list,
              const BrandTakeaway *takeaway,
              BrandItem           *kept)
{
  BrandSheet *sheet = self->sheet;
  guint outer = sheet->section;
  double width = brand_sheet_get_measure (sheet) - BRAND_WORKSHEET_BOX;
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter, BRAND_TYPE_STYLE_BODY,
                                                   _(takeaway->text), width);
  guint item, body;

  brand_worksheet_begin_block (self, TAKEAWAY_BEFORE,
                               brand_set_get_height (set) + BRAND_WORKSHEET_LINE);
  item = brand_pdf_tree_add (sheet->tree, list, "LI");
  show_box (self, item, kept != NULL && brand_item_get_flag (kept, "understood"));
  body = brand_pdf_tree_add (sheet->tree, item, "LBody");
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, body, "P"));
  sheet->y += brand_sheet_show (sheet, set, BRAND_SHEET_MARGIN + BRAND_WORKSHEET_BOX, sheet->y,
                                width, 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  show_note (self, body, kept != NULL ? brand_item_get_text (kept, "note") : "");
  sheet->section = outer;
}

void
brand_worksheet_add_takeaways (BrandWorksheet    *self,
                               const BrandLesson *lesson)
{
  const char *how = _("Tick what you understand, and say it in your own words.");
  guint list;

  if (lesson->takeaways->len == 0)
    return;

  brand_worksheet_add_group (self, _("Five takeaways"), 80);
  brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_grey, how);
  list = brand_pdf_tree_add (self->sheet->tree, self->sheet->section, "L");
  for (guint i = 0; i < lesson->takeaways->len; i++)
    {
      const BrandTakeaway *takeaway = lesson->takeaways->pdata[i];

      add_takeaway (self, list, takeaway,
                    self->is_blank ? NULL : brand_lesson_find_takeaway_item (lesson, takeaway,
                                                                             self->plan));
    }
}

/* The change of mind, as it is before the lesson and after it. */
static void
add_change (BrandWorksheet    *self,
            const BrandLesson *lesson,
            const char        *title,
            int                value)
{
  const BrandLessonChange *change = lesson->change;
  const char *low, *high, *ask;
  double height;

  if (change == NULL)
    return;

  low = _(change->before);
  high = _(change->after);
  ask = _(change->ask);
  height = brand_worksheet_get_height (self, TEXT_STYLE, ask) + 12
           + brand_worksheet_get_scale_height (self, low, high);
  brand_worksheet_add_group (self, title, height);
  brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_grey, ask);
  self->sheet->y += 10;
  brand_worksheet_add_scale (self, low, high, value);
}

static void
add_questions (BrandWorksheet         *self,
               const BrandLessonGroup *group)
{
  brand_worksheet_add_group (self, _(group->title),
                             FIRST_BEFORE
                             + brand_worksheet_get_question_keep (self,
                                                                  group->questions->pdata[0]));
  for (guint i = 0; i < group->questions->len; i++)
    {
      brand_worksheet_begin_block (self, i == 0 ? FIRST_BEFORE : QUESTION_BEFORE,
                                   brand_worksheet_get_question_keep (self,
                                                                      group->questions->pdata[i]));
      brand_worksheet_add_question (self, group->questions->pdata[i]);
    }
}

static void
add_reflection (BrandWorksheet    *self,
                const BrandLesson *lesson)
{
  BrandItem *record = self->is_blank ? NULL : brand_lesson_find_record (lesson, self->plan);
  const char *kept = record != NULL ? brand_item_get_text (record, "reflection") : "";

  if (lesson->reflect == NULL)
    return;

  brand_worksheet_add_group (self, _("Look back"),
                             brand_worksheet_get_height (self, BRAND_TYPE_STYLE_CELL,
                                                         _(lesson->reflect))
                             + N_REFLECT_LINES * BRAND_WORKSHEET_LINE);
  brand_worksheet_add_text (self, BRAND_TYPE_STYLE_CELL, &brand_sheet_grey, _(lesson->reflect));
  self->sheet->y += 3;
  if (*kept != '\0')
    brand_worksheet_add_text (self, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, kept);
  else
    brand_worksheet_add_lines (self, N_REFLECT_LINES, FALSE);
}

/* "3 of 5 takeaways understood, 8 of 13 questions answered. Finished on 3 May 2026." */
static void
add_progress (BrandWorksheet    *self,
              const BrandLesson *lesson)
{
  BrandItem *record = brand_lesson_find_record (lesson, self->plan);
  int date = record != NULL ? brand_item_get_date (record, "date") : BRAND_DATE_UNSET;
  g_autoptr (GString) words = g_string_new (NULL);
  BrandLessonProgress progress;

  brand_lesson_get_progress (lesson, self->plan, &progress);
  if (progress.n_takeaways > 0)
    /* Translators: how many takeaways are understood, and how many there are. */
    g_string_append_printf (words, _("%1$u of %2$u takeaways understood."), progress.n_understood,
                            progress.n_takeaways);
  if (words->len > 0)
    g_string_append_c (words, ' ');
  /* Translators: how many questions have an answer, and how many there are. */
  g_string_append_printf (words, ngettext ("%1$u of %2$u question answered.",
                                           "%1$u of %2$u questions answered.",
                                           progress.n_questions),
                          progress.n_answered, progress.n_questions);
  if (date != BRAND_DATE_UNSET)
    {
      g_autofree char *day = brand_date_format (date, BRAND_DATE_STYLE_FULL);

      g_string_append_c (words, ' ');
      /* Translators: of a lesson; %s is a day. */
      g_string_append_printf (words, _("Finished on %s."), day);
    }
  self->sheet->y += 6;
  brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_grey, words->str);
}

static gboolean
asks_for_groups (const BrandLesson *lesson)
{
  for (guint i = 0; i < lesson->groups->len; i++)
    {
      const BrandLessonGroup *group = lesson->groups->pdata[i];

      for (guint j = 0; j < group->questions->len; j++)
        {
          const BrandQuestion *question = group->questions->pdata[j];

          if (question->kind == BRAND_KIND_GROUP && brand_question_makes_items (question))
            return TRUE;
        }
    }
  return FALSE;
}

static void
add_body (BrandWorksheet    *self,
          const BrandLesson *lesson)
{
  int before = self->is_blank ? 0 : brand_lesson_get_before (lesson, self->plan);
  int after = self->is_blank ? 0 : brand_lesson_get_after (lesson, self->plan);

  brand_worksheet_add_takeaways (self, lesson);
  add_change (self, lesson, _("Before you begin"), before);
  if (lesson->has_action_plan)
    brand_worksheet_add_next_steps (self);
  for (guint i = 0; i < lesson->groups->len; i++)
    add_questions (self, lesson->groups->pdata[i]);
  add_reflection (self, lesson);
  add_change (self, lesson, _("And now?"), after);
  if (lesson->example != NULL && self->is_blank)
    brand_worksheet_add_example (self, lesson->example);
  if (asks_for_groups (lesson))
    brand_worksheet_add_maps (self);
}

void
brand_worksheet_add_lesson (BrandWorksheet    *self,
                            const BrandLesson *lesson)
{
  /* Translators: a lesson's number and its short name. */
  g_autofree char *kind = g_strdup_printf (_("Lesson %1$u: %2$s"), lesson->number, _(lesson->name));
  g_autofree char *number = g_strdup_printf ("%u", lesson->number);

  brand_worksheet_add_chapter (self, kind, number, _(lesson->title), _(lesson->aim),
                               self->is_blank);
  brand_worksheet_add_text (self, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, _(lesson->why));
  if (!self->is_blank)
    add_progress (self, lesson);
  add_body (self, lesson);
  self->sheet->info.head_end = self->head;
}
