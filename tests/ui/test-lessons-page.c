/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers.h"
#include "lessons/brand-lesson-progress.h"
#include "ui/field-test.h"
#include "ui/lessons/brand-lesson-group-view.h"
#include "ui/lessons/brand-lesson-line.h"
#include "ui/lessons/brand-lesson-view.h"
#include "ui/lessons/brand-lessons-page.h"
#include "ui/lessons/brand-takeaway-row.h"
#include "ui/page-test.h"
#include "ui/widgets/brand-prose.h"

static const BrandLesson *
get_lesson (const char *id)
{
  const BrandLesson *lesson = brand_lessons_find (brand_lessons_get_default (), id);

  g_assert_nonnull (lesson);
  return lesson;
}

static void
show_lesson (PageTest   *test,
             const char *id)
{
  g_assert_true (gtk_widget_activate_action (test->page, "lesson.show", "s", id));
  page_test_settle ();
}

static BrandLessonView *
get_view (PageTest *test)
{
  return page_test_get (test->page, BRAND_TYPE_LESSON_VIEW, 0);
}

/* The widget of a question, its group unfolded. */
static GtkWidget *
open_question (PageTest            *test,
               const BrandQuestion *question)
{
  brand_lesson_view_open_question (get_view (test), question);
  page_test_settle ();
  for (guint i = 0; i < page_test_count (test->page, BRAND_TYPE_LESSON_QUESTION); i++)
    {
      BrandLessonQuestion *widget = page_test_get (test->page, BRAND_TYPE_LESSON_QUESTION, i);

      if (brand_lesson_question_get (widget) == question)
        return GTK_WIDGET (widget);
    }
  g_assert_not_reached ();
}

/* The first question of the lesson with that shape whose answers become items of no single kind. */
static const BrandQuestion *
find_question (const BrandLesson  *lesson,
               BrandQuestionShape  shape,
               gboolean            makes_items)
{
  for (guint i = 0; i < lesson->groups->len; i++)
    {
      BrandLessonGroup *group = lesson->groups->pdata[i];

      for (guint j = 0; j < group->questions->len; j++)
        {
          BrandQuestion *question = group->questions->pdata[j];

          if (question->shape == shape && brand_question_makes_items (question) == makes_items)
            return question;
        }
    }
  g_assert_not_reached ();
}

static void
type (GtkWidget  *inside,
      guint       position,
      const char *text)
{
  BrandProse *prose = page_test_get (inside, BRAND_TYPE_PROSE, position);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (brand_prose_get_view (prose)));

  gtk_widget_grab_focus (GTK_WIDGET (prose));
  gtk_text_buffer_set_text (buffer, text, -1);
  page_test_settle ();
}

static guint
count (PageTest   *test,
       BrandKindId kind)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, kind));
}

static BrandLessonLine *
get_last_line (GtkWidget *question)
{
  return page_test_get (question, BRAND_TYPE_LESSON_LINE,
                        page_test_count (question, BRAND_TYPE_LESSON_LINE) - 1);
}

static void
what_is_typed_is_kept_and_undone (void)
{
  PageTest test;
  const BrandQuestion *question;
  GtkWidget *widget;
  guint n_lines, n_answers;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "important");
  question = find_question (get_lesson ("important"), BRAND_QUESTION_LIST, TRUE);
  widget = open_question (&test, question);
  n_lines = page_test_count (widget, BRAND_TYPE_LESSON_LINE);
  n_answers = count (&test, BRAND_KIND_ANSWER);
  type (widget, n_lines - 1, "A");
  type (widget, n_lines - 1, "A bell that");
  type (widget, n_lines - 1, "A bell that knows you");
  g_assert_cmpuint (count (&test, BRAND_KIND_ANSWER), ==, n_answers + 1);
  /* Another line waits for another answer. */
  g_assert_cmpuint (page_test_count (widget, BRAND_TYPE_LESSON_LINE), ==, n_lines + 1);
  g_assert_true (brand_lesson_line_is_empty (get_last_line (widget)));
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  g_assert_cmpuint (page_test_count (widget, BRAND_TYPE_LESSON_LINE), ==, n_lines);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_answer_becomes_a_part_of_the_plan (void)
{
  PageTest test;
  const BrandQuestion *question;
  GtkWidget *widget;
  BrandLessonLine *line;
  guint n_lines, n_items;
  BrandItem *item;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "important");
  question = find_question (get_lesson ("important"), BRAND_QUESTION_LIST, TRUE);
  widget = open_question (&test, question);
  n_lines = page_test_count (widget, BRAND_TYPE_LESSON_LINE);
  n_items = count (&test, question->kind);
  type (widget, n_lines - 1, "A bell that knows you");
  line = page_test_get (widget, BRAND_TYPE_LESSON_LINE, n_lines - 1);
  g_assert_null (brand_lesson_line_get_item (line));
  page_test_click (field_test_find_class (GTK_WIDGET (line), "lesson-pill"));
  if (adw_window_get_visible_dialog (test.window) != NULL)
    {
      GtkWidget *dialog = page_test_get_dialog (&test);

      page_test_click (field_test_find_class (dialog, "suggested-action"));
    }
  page_test_settle ();
  g_assert_cmpuint (count (&test, question->kind), ==, n_items + 1);
  item = brand_lesson_line_get_item (line);
  g_assert_nonnull (item);
  g_assert_cmpstr (brand_item_get_title (item), ==, "A bell that knows you");
  g_assert_true (brand_question_matches (question, item));
  /* What it has become goes, and the answer stays. */
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  g_assert_null (brand_lesson_line_get_item (line));
  g_assert_false (brand_lesson_line_is_empty (line));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_emptied_answer_goes_when_it_is_left (void)
{
  PageTest test;
  const BrandQuestion *question;
  GtkWidget *widget;
  guint n_lines;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "important");
  question = find_question (get_lesson ("important"), BRAND_QUESTION_LIST, TRUE);
  widget = open_question (&test, question);
  n_lines = page_test_count (widget, BRAND_TYPE_LESSON_LINE);
  type (widget, n_lines - 1, "A bell");
  type (widget, n_lines - 1, "");
  g_assert_cmpuint (page_test_count (widget, BRAND_TYPE_LESSON_LINE), ==, n_lines + 1);
  gtk_widget_grab_focus (GTK_WIDGET (get_last_line (widget)));
  page_test_settle ();
  g_assert_cmpuint (page_test_count (widget, BRAND_TYPE_LESSON_LINE), ==, n_lines);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
words_that_differ_can_be_brought_together (void)
{
  PageTest test;
  const BrandQuestion *question;
  GtkWidget *widget;
  BrandLessonLine *line;
  guint n_lines;
  BrandItem *item;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "important");
  question = find_question (get_lesson ("important"), BRAND_QUESTION_LIST, TRUE);
  widget = open_question (&test, question);
  n_lines = page_test_count (widget, BRAND_TYPE_LESSON_LINE);
  type (widget, n_lines - 1, "A bell");
  line = page_test_get (widget, BRAND_TYPE_LESSON_LINE, n_lines - 1);
  page_test_click (field_test_find_class (GTK_WIDGET (line), "lesson-pill"));
  if (adw_window_get_visible_dialog (test.window) != NULL)
    page_test_click (field_test_find_class (page_test_get_dialog (&test), "suggested-action"));
  page_test_settle ();
  item = brand_lesson_line_get_item (line);
  type (GTK_WIDGET (line), 0, "A bell that knows you");
  g_assert_cmpstr (brand_item_get_title (item), ==, "A bell");
  page_test_click (field_test_find_class (GTK_WIDGET (line), "aside-button"));
  g_assert_cmpstr (brand_item_get_title (item), ==, "A bell that knows you");
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
takeaways_are_ticked_and_put_into_words (void)
{
  PageTest test;
  const BrandLesson *lesson = get_lesson ("important");
  BrandLessonProgress before, after;
  BrandTakeawayRow *row;
  GtkCheckButton *check;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "important");
  g_assert_cmpuint (page_test_count (test.page, BRAND_TYPE_TAKEAWAY_ROW), ==, BRAND_N_TAKEAWAYS);
  brand_lesson_get_progress (lesson, test.plan, &before);
  row = page_test_get (test.page, BRAND_TYPE_TAKEAWAY_ROW, 4);
  check = page_test_get (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, 0);
  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
  page_test_settle ();
  brand_lesson_get_progress (lesson, test.plan, &after);
  g_assert_cmpuint (after.n_understood, !=, before.n_understood);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  brand_lesson_get_progress (lesson, test.plan, &after);
  g_assert_cmpuint (after.n_understood, ==, before.n_understood);
  page_test_clear (&test);
}

static void
a_break_keeps_the_place (void)
{
  PageTest test;
  const BrandLesson *lesson = get_lesson ("sharing");
  const BrandLessonGroup *group = lesson->groups->pdata[2];
  const BrandQuestion *question = group->questions->pdata[0];
  const BrandQuestion *place;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "sharing");
  brand_lesson_view_focus_question (get_view (&test), question, NULL);
  page_test_settle ();
  page_test_act (&test, "lesson.break", NULL);
  g_assert_true (brand_lessons_find_place (brand_lessons_get_default (), test.plan, &place)
                 == lesson);
  g_assert_true (place == question);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
the_gate_never_locks (void)
{
  PageTest test;
  BrandLessonProgress progress;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_lesson (&test, "balance");
  page_test_act (&test, "lesson.finish", NULL);
  brand_lesson_get_progress (get_lesson ("balance"), test.plan, &progress);
  g_assert_cmpint (progress.state, ==, BRAND_LESSON_DONE);
  g_assert_true (brand_lesson_view_get_lesson (get_view (&test)) == get_lesson ("action"));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
search_leads_to_an_answer (void)
{
  PageTest test;
  BrandItem *answer;
  const BrandLesson *lesson;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  g_assert_cmpuint (count (&test, BRAND_KIND_ANSWER), >, 0);
  answer = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_ANSWER),
                           count (&test, BRAND_KIND_ANSWER) - 1);
  lesson = get_lesson (brand_item_get_text (answer, "lesson"));
  brand_page_show_item (BRAND_PAGE (test.page), answer);
  page_test_settle ();
  g_assert_true (brand_lesson_view_get_lesson (get_view (&test)) == lesson);
  g_assert_true (brand_lesson_view_get_place (get_view (&test))
                 == brand_lesson_find_question (lesson, brand_item_get_text (answer, "question")));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
every_lesson_opens_every_group (void)
{
  PageTest test;
  BrandLessons *lessons = brand_lessons_get_default ();

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "credit-union");
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      show_lesson (&test, lesson->id);
      for (guint j = 0; j < lesson->groups->len; j++)
        {
          BrandLessonGroup *group = lesson->groups->pdata[j];

          open_question (&test, group->questions->pdata[0]);
        }
    }
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/lessons-page/" #test, test)
  ADD (what_is_typed_is_kept_and_undone);
  ADD (an_answer_becomes_a_part_of_the_plan);
  ADD (an_emptied_answer_goes_when_it_is_left);
  ADD (words_that_differ_can_be_brought_together);
  ADD (takeaways_are_ticked_and_put_into_words);
  ADD (a_break_keeps_the_place);
  ADD (the_gate_never_locks);
  ADD (search_leads_to_an_answer);
  ADD (every_lesson_opens_every_group);
  return g_test_run ();
}
