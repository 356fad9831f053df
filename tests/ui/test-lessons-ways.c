/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers.h"
#include "lessons/brand-assessment.h"
#include "lessons/brand-lesson-progress.h"
#include "ui/field-test.h"
#include "ui/lessons/brand-assessment-card.h"
#include "ui/lessons/brand-assessments-view.h"
#include "ui/lessons/brand-lesson-change-card.h"
#include "ui/lessons/brand-lesson-choice.h"
#include "ui/lessons/brand-lesson-line.h"
#include "ui/lessons/brand-lesson-question.h"
#include "ui/lessons/brand-lesson-rating.h"
#include "ui/lessons/brand-lesson-view.h"
#include "ui/lessons/brand-lessons-page.h"
#include "ui/page-test.h"
#include "ui/widgets/brand-prose.h"

#define WIDE 780
#define NARROW 480
#define EDGES 16

static void
show_lesson (PageTest   *test,
             const char *id)
{
  g_assert_true (gtk_widget_activate_action (test->page, "lesson.show", "s", id));
  page_test_settle ();
}

/* How many buttons inside do the action with that target. */
static guint
count_buttons (GtkWidget  *inside,
               const char *action,
               const char *target)
{
  guint n_buttons = 0;

  for (guint i = 0; i < page_test_count (inside, GTK_TYPE_BUTTON); i++)
    {
      GtkActionable *button = page_test_get (inside, GTK_TYPE_BUTTON, i);
      GVariant *value = gtk_actionable_get_action_target_value (button);

      n_buttons += g_strcmp0 (gtk_actionable_get_action_name (button), action) == 0
                   && value != NULL && g_str_equal (g_variant_get_string (value, NULL), target);
    }
  return n_buttons;
}

static void
each_lesson_is_printed_and_leads_to_the_help (void)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  PageTest test;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);
      GtkWidget *view;

      show_lesson (&test, lesson->id);
      view = page_test_get (test.page, BRAND_TYPE_LESSON_VIEW, 0);
      /* The action plan has one beside its steps, too. */
      g_assert_cmpuint (count_buttons (view, "win.print-worksheets", lesson->id), ==,
                        lesson->has_action_plan ? 2 : 1);
      g_assert_cmpuint (lesson->helps->len, >, 0);
      for (guint j = 0; j < lesson->helps->len; j++)
        g_assert_cmpuint (count_buttons (view, "app.help-page",
                                         ((BrandLessonHelp *) lesson->helps->pdata[j])->page),
                          ==, 1);
    }
  page_test_clear (&test);
}

static void
show_assessments (PageTest *test)
{
  for (guint i = 0; i < page_test_count (test->page, ADW_TYPE_TOGGLE_GROUP); i++)
    {
      AdwToggleGroup *views = page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, i);

      if (adw_toggle_group_get_toggle_by_name (views, "assessments") != NULL)
        adw_toggle_group_set_active_name (views, "assessments");
    }
  page_test_settle ();
}

static void
each_assessment_is_printed (void)
{
  BrandAssessments *assessments = brand_assessments_get_default ();
  PageTest test;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  show_assessments (&test);
  for (guint i = 0; i < brand_assessments_get_n (assessments); i++)
    g_assert_cmpuint (count_buttons (page_test_get (test.page, BRAND_TYPE_ASSESSMENT_CARD, i),
                                     "win.print-worksheets",
                                     brand_assessments_get (assessments, i)->id), ==, 1);
  page_test_clear (&test);
}

/* The window's own edges may take some of it. */
static gboolean
has_width (PageTest *test,
           int       width)
{
  return ABS (gtk_widget_get_width (test->page) - width) <= EDGES;
}

static void
resize (PageTest *test,
        int       width)
{
  gtk_window_set_default_size (GTK_WINDOW (test->window), width, 560);
  for (guint i = 0; i < 50 && !has_width (test, width); i++)
    page_test_settle ();
  /* The lesson is away for a frame or two. */
  for (guint i = 0; i < 5; i++)
    page_test_settle ();
  g_assert_true (has_width (test, width));
}

static GtkWidget *
open_question (PageTest   *test,
               const char *lesson,
               const char *id)
{
  const BrandQuestion *question = brand_lesson_find_question (
    brand_lessons_find (brand_lessons_get_default (), lesson), id);

  show_lesson (test, lesson);
  brand_lesson_view_open_question (page_test_get (test->page, BRAND_TYPE_LESSON_VIEW, 0),
                                   question);
  page_test_settle ();
  for (guint i = 0; i < page_test_count (test->page, BRAND_TYPE_LESSON_QUESTION); i++)
    {
      BrandLessonQuestion *widget = page_test_get (test->page, BRAND_TYPE_LESSON_QUESTION, i);

      if (brand_lesson_question_get (widget) == question)
        return GTK_WIDGET (widget);
    }
  g_assert_not_reached ();
}

static int
get_cursor (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  return gtk_text_iter_get_offset (&cursor);
}

static void
assert_keeps_cursor (PageTest *test)
{
  static const int widths[] = { NARROW, WIDE, NARROW, WIDE };
  BrandLessonLine *line = page_test_get (open_question (test, "important", "groups"),
                                         BRAND_TYPE_LESSON_LINE, 1);
  BrandProse *prose = page_test_get (GTK_WIDGET (line), BRAND_TYPE_PROSE, 0);
  GtkTextView *view = GTK_TEXT_VIEW (brand_prose_get_view (prose));
  GtkTextIter cursor;

  gtk_widget_grab_focus (GTK_WIDGET (view));
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (view), &cursor, 3);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (view), &cursor);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      resize (test, widths[i]);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (test->window)) == GTK_WIDGET (view));
      g_assert_cmpint (get_cursor (view), ==, 3);
    }
}

/* Whoever turns a tablet goes on in the middle of the same word. With small letters the same widths
 * have room for the example beside the lesson. */
static void
another_width_leaves_the_cursor_in_the_word (void)
{
  static const int dpis[] = { 96, 64 };

  for (guint i = 0; i < G_N_ELEMENTS (dpis); i++)
    {
      PageTest test;

      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpis[i] * 1024, NULL);
      page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
      resize (&test, WIDE);
      assert_keeps_cursor (&test);
      page_test_assert_same (&test);
      page_test_clear (&test);
    }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

static void
choose (GtkWidget *rating,
        guint      position)
{
  adw_toggle_group_set_active (page_test_get (rating, ADW_TYPE_TOGGLE_GROUP, 0), position);
  page_test_settle ();
}

static void
clear (GtkWidget *rating)
{
  GtkWidget *button = field_test_find_class (rating, "rating-clear");

  g_assert_true (gtk_widget_is_sensitive (button));
  page_test_click (button);
  page_test_settle ();
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_cmpuint (adw_toggle_group_get_active (page_test_get (rating, ADW_TYPE_TOGGLE_GROUP, 0)),
                    ==, GTK_INVALID_LIST_POSITION);
}

static void
a_rating_is_taken_back (void)
{
  const BrandLesson *lesson = brand_lessons_find (brand_lessons_get_default (), "important");
  const BrandQuestion *question = brand_lesson_find_question (lesson, "listening-well");
  PageTest test;
  GtkWidget *rating;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  rating = page_test_get (open_question (&test, "important", "listening-well"),
                          BRAND_TYPE_LESSON_RATING, 0);
  choose (rating, 1);
  g_assert_true (brand_answers_has_any (test.plan, question));
  clear (rating);
  g_assert_false (brand_answers_has_any (test.plan, question));

  rating = page_test_get (page_test_get (test.page, BRAND_TYPE_LESSON_CHANGE_CARD, 0),
                          BRAND_TYPE_LESSON_RATING, 0);
  choose (rating, 4);
  g_assert_cmpint (brand_lesson_get_before (lesson, test.plan), ==, 5);
  clear (rating);
  g_assert_cmpint (brand_lesson_get_before (lesson, test.plan), ==, 0);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

/* The button that can be seen. */
static GtkWidget *
find_clear (GtkWidget *choice)
{
  GtkWidget *found = NULL;

  for (guint i = 0; i < page_test_count (choice, GTK_TYPE_BUTTON); i++)
    {
      GtkWidget *button = page_test_get (choice, GTK_TYPE_BUTTON, i);

      if (gtk_widget_has_css_class (button, "choice-clear") && gtk_widget_get_visible (button))
        found = button;
    }
  return found;
}

static void
a_choice_is_taken_back (void)
{
  const BrandLesson *lesson = brand_lessons_find (brand_lessons_get_default (), "culture");
  const BrandQuestion *question = brand_lesson_find_question (lesson, "boundary");
  PageTest test;
  GtkWidget *choice;
  GtkCheckButton *check;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  choice = page_test_get (open_question (&test, "culture", "boundary"), BRAND_TYPE_LESSON_CHOICE,
                          0);
  check = page_test_get (choice, GTK_TYPE_CHECK_BUTTON, 2);
  gtk_check_button_set_active (check, TRUE);
  page_test_settle ();
  g_assert_true (brand_answers_has_any (test.plan, question));
  page_test_click (find_clear (choice));
  g_assert_false (brand_answers_has_any (test.plan, question));
  g_assert_false (gtk_check_button_get_active (check));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (check)));
  g_assert_null (find_clear (choice));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_row_of_an_assessment_is_taken_back (void)
{
  const BrandAssessmentForm *form = brand_assessments_get (brand_assessments_get_default (), 0);
  PageTest test;
  GtkWidget *card, *rating;
  g_autoptr (BrandItem) assessment = NULL;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  assessment = g_object_ref (brand_assessment_begin (test.history, form,
                                                     brand_document_get_today (test.document)));
  show_assessments (&test);
  card = page_test_get (test.page, BRAND_TYPE_ASSESSMENT_CARD, 0);
  page_test_click (field_test_find_class (card, "pill"));
  page_test_settle ();
  rating = page_test_get (card, BRAND_TYPE_LESSON_RATING, 0);
  choose (rating, 2);
  clear (rating);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/lessons-ways/" #test, test)
  ADD (each_lesson_is_printed_and_leads_to_the_help);
  ADD (each_assessment_is_printed);
  ADD (another_width_leaves_the_cursor_in_the_word);
  ADD (a_rating_is_taken_back);
  ADD (a_choice_is_taken_back);
  ADD (a_row_of_an_assessment_is_taken_back);
  return g_test_run ();
}
