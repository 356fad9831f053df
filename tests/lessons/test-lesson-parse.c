/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-lesson.h"

#include <string.h>

#define HEAD "<short>Short</short><title>Title</title><aim>Aim</aim><why>Why</why>"
#define TAKEAWAY(id) "<takeaway id='" id "'>One</takeaway>"
#define TAKEAWAYS "<takeaways>" TAKEAWAY ("a") TAKEAWAY ("b") TAKEAWAY ("c") TAKEAWAY ("d") \
  TAKEAWAY ("e") "</takeaways>"
#define GROUP(id, inside) "<group id='" id "'><title>Group</title>" inside "</group>"
#define QUESTION(attributes, inside) \
  "<question " attributes "><text>Which?</text>" inside "</question>"
#define NOTE(id) QUESTION ("id='" id "' shape='note'", "")
#define REST GROUP ("g2", NOTE ("q2")) GROUP ("g3", NOTE ("q3")) GROUP ("g4", NOTE ("q4"))
#define REFLECT "<reflect>Would they notice?</reflect>"
#define ENDS "<worked>Worked</worked><wrong>Wrong</wrong>"
#define EXAMPLE "<example plan='bakery'><p>They</p>" ENDS "</example>"
#define LESSON(inside) "<lesson id='first' number='1'>" inside "</lesson>"
#define WITH(question) \
  LESSON (HEAD TAKEAWAYS GROUP ("g1", question) REST REFLECT EXAMPLE)
#define LIST "id='q' shape='list' kind='touchpoint'"

static BrandLesson *
parse (const char *text,
       GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return brand_lesson_parse (bytes, error);
}

static void
a_lesson_is_read_as_it_is_written (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandLesson) lesson = parse (
    LESSON (HEAD TAKEAWAYS
            "<change id='ways'><before>Ours</before><after>Theirs</after><ask>Which?</ask></change>"
            GROUP ("g1", QUESTION (LIST, "<help>Help</help><example>\n  A\n  b </example>"
                                   "<set field='dimension' value='direct'/>"
                                   "<set field='status' value='live' also='planned done'/>"
                                   "<set field='pattern' value='cultivated' filter='false'/>"
                                   "<ask field='channel'/>"))
            REST REFLECT
            "<example plan='bakery'><p>They</p><p>Bake</p>"
            "<answer question='q' item='bag'>The bag</answer>" ENDS "</example>"
            "<help page='touchpoints'>Add\n them</help><help page='story'>Tell it</help>"), &error);
  const BrandWorkedAnswer *answer;
  const BrandQuestion *question;
  const BrandQuestionSet *set;

  g_assert_no_error (error);
  g_assert_cmpstr (lesson->id, ==, "first");
  g_assert_cmpuint (lesson->number, ==, 1);
  g_assert_cmpstr (lesson->name, ==, "Short");
  g_assert_cmpuint (lesson->takeaways->len, ==, BRAND_N_TAKEAWAYS);
  g_assert_cmpstr (lesson->change->after, ==, "Theirs");
  g_assert_cmpuint (lesson->groups->len, ==, BRAND_N_QUESTION_GROUPS);
  g_assert_cmpuint (lesson->helps->len, ==, 2);
  g_assert_cmpstr (((BrandLessonHelp *) lesson->helps->pdata[0])->page, ==, "touchpoints");
  g_assert_cmpstr (((BrandLessonHelp *) lesson->helps->pdata[0])->title, ==, "Add them");
  g_assert_false (lesson->has_action_plan);

  question = brand_lesson_find_question (lesson, "q");
  g_assert_true (question->lesson == lesson && question->group == lesson->groups->pdata[0]);
  g_assert_cmpint (question->shape, ==, BRAND_QUESTION_LIST);
  g_assert_cmpint (question->kind, ==, BRAND_KIND_TOUCHPOINT);
  g_assert_cmpstr (brand_question_get_field (question)->name, ==, "title");
  g_assert_cmpstr (question->example, ==, "A b");
  g_assert_cmpuint (question->sets->len, ==, 3);
  g_assert_cmpuint (question->asks->len, ==, 1);
  set = &g_array_index (question->sets, BrandQuestionSet, 1);
  g_assert_cmpint (set->value.choice, ==, BRAND_STATUS_LIVE);
  g_assert_cmpuint (set->also, ==, 1 << BRAND_STATUS_PLANNED | 1 << BRAND_STATUS_DONE);
  g_assert_true (set->is_filter && !g_array_index (question->sets, BrandQuestionSet, 2).is_filter);

  answer = lesson->example->answers->pdata[0];
  g_assert_true (answer->question == question);
  g_assert_cmpstr (answer->item, ==, "bag");
  g_assert_cmpstr (lesson->example->paragraphs->pdata[1], ==, "Bake");
}

static void
an_action_plan_may_leave_out_the_rest (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandLesson) lesson = parse (LESSON (HEAD "<action-plan/>" GROUP ("g1", NOTE ("q"))),
                                          &error);

  g_assert_no_error (error);
  g_assert_true (lesson->has_action_plan);
  g_assert_cmpuint (lesson->takeaways->len, ==, 0);
  g_assert_null (lesson->example);
}

static void
a_filter_lets_through_what_it_says (void)
{
  static const struct
  {
    int dimension, status, pattern;
    gboolean matches;
  } cases[] = {
    { BRAND_DIMENSION_DIRECT, BRAND_STATUS_LIVE, BRAND_PATTERN_CULTIVATED, TRUE },
    { BRAND_DIMENSION_DIRECT, BRAND_STATUS_LIVE, BRAND_PATTERN_BURST, TRUE },
    { BRAND_DIMENSION_DIRECT, BRAND_STATUS_PLANNED, BRAND_PATTERN_BURST, TRUE },
    { BRAND_DIMENSION_DIRECT, BRAND_STATUS_IDEA, BRAND_PATTERN_CULTIVATED, FALSE },
    { BRAND_DIMENSION_MASS, BRAND_STATUS_LIVE, BRAND_PATTERN_CULTIVATED, FALSE },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandLesson) lesson = parse (
    WITH (QUESTION (LIST, "<set field='dimension' value='direct'/>"
                    "<set field='status' value='live' also='planned'/>"
                    "<set field='pattern' value='cultivated' filter='false'/>")), &error);
  const BrandQuestion *question;
  g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);

  g_assert_no_error (error);
  question = brand_lesson_find_question (lesson, "q");
  g_assert_false (brand_question_matches (question, beat));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

      g_object_set (item, "dimension", cases[i].dimension, "status", cases[i].status,
                    "pattern", cases[i].pattern, NULL);
      g_assert_cmpint (brand_question_matches (question, item), ==, cases[i].matches);
    }
}

static void
every_shape_can_be_read (void)
{
  static const struct
  {
    const char *text;
    gboolean makes_items;
  } cases[] = {
    { WITH (QUESTION (LIST, "")), TRUE },
    { WITH (QUESTION ("id='q' shape='list' kind='group' field='need'", "")), TRUE },
    { WITH (QUESTION ("id='q' shape='sentence' kind='story' field='premise'", "")), FALSE },
    { WITH (QUESTION ("id='q' shape='sentence' kind='cause'", "<ask field='deed'/>")), TRUE },
    { WITH (QUESTION ("id='q' shape='choice' kind='plan' field='boundary'", "")), FALSE },
    { WITH (QUESTION ("id='q' shape='rating'", "<low>No</low><high>Yes</high>")), FALSE },
    { WITH (QUESTION ("id='q' shape='row' kind='cause'", "<ask field='deed'/>")), TRUE },
    { WITH (QUESTION ("id='q' shape='row' kind='group' each='true'", "<ask field='need'/>")),
      FALSE },
    { WITH (QUESTION ("id='q' shape='row' kind='plan' each='true'", "<ask field='revenue'/>")),
      FALSE },
    { WITH (QUESTION ("id='q' shape='list' kind='influencer'",
                      "<set field='knows_us' value='true'/>")), TRUE },
    { WITH (NOTE ("q")), FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandLesson) lesson = parse (cases[i].text, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_no_error (error);
      g_assert_cmpint (brand_question_makes_items (brand_lesson_find_question (lesson, "q")), ==,
                       cases[i].makes_items);
    }
}

static void
broken_lessons_are_refused_with_their_place (void)
{
  static const char *const cases[] = {
    "",
    "lesson",
    "<lesson id='a' number='1'>",
    "<lessons/>",
    "<lesson id='a'/>",
    "<lesson number='1'/>",
    "<lesson id='a b' number='1'/>",
    "<lesson id='a' number='0'/>",
    "<lesson id='a' number='one'/>",
    "<lesson id='a' number='1' size='1'/>",
    LESSON ("text"),
    LESSON (HEAD TAKEAWAYS REST REFLECT EXAMPLE),
    LESSON (TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT EXAMPLE),
    LESSON (HEAD HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT EXAMPLE),
    LESSON (HEAD GROUP ("g1", NOTE ("q")) REST REFLECT EXAMPLE),
    LESSON (HEAD TAKEAWAYS TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT EXAMPLE),
    LESSON (HEAD "<takeaways>" TAKEAWAY ("a") "</takeaways>" GROUP ("g1", NOTE ("q")) REST
            REFLECT EXAMPLE),
    LESSON (HEAD "<takeaways>" TAKEAWAY ("a") TAKEAWAY ("a") "</takeaways>"),
    LESSON (HEAD "<takeaways><takeaway>One</takeaway></takeaways>"),
    LESSON (HEAD "<takeaways><takeaway id='a'> </takeaway></takeaways>"),
    LESSON ("<short>Seventeen letters</short>"),
    LESSON ("<short> </short>"),
    LESSON ("<title lang='en'>Title</title>"),
    LESSON ("<title>A <b>title</b></title>"),
    LESSON (HEAD "<change id='c'><before>Ours</before></change>"),
    LESSON (HEAD "<change><before>Ours</before></change>"),
    LESSON (HEAD "<action-plan/><action-plan/>"),
    LESSON (HEAD "<action-plan>text</action-plan>"),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", "") REST REFLECT EXAMPLE),
    LESSON (HEAD TAKEAWAYS GROUP ("g2", NOTE ("q")) REST REFLECT EXAMPLE),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q2")) REST REFLECT EXAMPLE),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST EXAMPLE),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT EXAMPLE EXAMPLE),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT
            "<example plan='bakery'>" ENDS "</example>"),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT
            "<example plan='bakery'><p>They</p><worked>Worked</worked></example>"),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT
            "<example plan='bakery'><p>They</p><answer question='x'>A</answer>" ENDS "</example>"),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT
            "<example plan='bakery'><p> </p>" ENDS "</example>"),
    LESSON (HEAD TAKEAWAYS GROUP ("g1", NOTE ("q")) REST REFLECT "<example><p>They</p></example>"),
    WITH ("<question id='q' shape='note'/>"),
    WITH ("<question id='q' shape='note'><text/></question>"),
    WITH (QUESTION ("id='q'", "")),
    WITH (QUESTION ("id='q' shape='poem'", "")),
    WITH (QUESTION ("id='?' shape='note'", "")),
    WITH (QUESTION ("id='q' shape='note' kind='task'", "")),
    WITH (QUESTION ("id='q' shape='note' field='title'", "")),
    WITH (QUESTION ("id='q' shape='note'", "<p>text</p>")),
    WITH (QUESTION ("id='q' shape='note'", "<ask field='title'/>")),
    WITH (QUESTION ("id='q' shape='rating'", "")),
    WITH (QUESTION ("id='q' shape='rating'", "<low>No</low>")),
    WITH (QUESTION ("id='q' shape='list'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='poem'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='story'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='reading'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='group' field='size'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='group' field='soul'", "")),
    WITH (QUESTION ("id='q' shape='list' kind='group' each='true'", "")),
    WITH (QUESTION ("id='q' shape='sentence' kind='story'", "")),
    WITH (QUESTION ("id='q' shape='sentence' kind='story' field='premise'",
                    "<ask field='hero'/>")),
    WITH (QUESTION ("id='q' shape='choice' kind='plan'", "")),
    WITH (QUESTION ("id='q' shape='choice' kind='plan' field='area'", "")),
    WITH (QUESTION ("id='q' shape='choice' kind='touchpoint' field='status'", "")),
    WITH (QUESTION ("id='q' shape='row' kind='cause'", "")),
    WITH (QUESTION ("id='q' shape='row' kind='plan'", "<ask field='revenue'/>")),
    WITH (QUESTION ("id='q' shape='row' kind='plan' each='true'", "<ask field='income'/>")),
    WITH (QUESTION ("id='q' shape='row' kind='cause' each='true' field='title'",
                    "<ask field='deed'/>")),
    WITH (QUESTION ("id='q' shape='row' kind='cause' each='perhaps'", "<ask field='deed'/>")),
    WITH (QUESTION (LIST, "<set field='dimension'/>")),
    WITH (QUESTION (LIST, "<set field='dimension' value='air'/>")),
    WITH (QUESTION (LIST, "<set field='colour' value='red'/>")),
    WITH (QUESTION (LIST, "<set field='title' value='Title'/>")),
    WITH (QUESTION (LIST, "<set field='channel' value='Radio'/>")),
    WITH (QUESTION (LIST, "<set field='enabled' value='perhaps'/>")),
    WITH (QUESTION (LIST, "<set field='enabled' value='true' also='false'/>")),
    WITH (QUESTION (LIST, "<set field='status' value='live' also='alive'/>")),
    WITH (QUESTION (LIST, "<set field='status' value='live' filter='no'/>")),
    WITH (QUESTION (LIST, "<set field='status' value='live' also='done' filter='false'/>")),
    WITH (QUESTION (LIST, "<set field='status' value='live'/><set field='status' value='done'/>")),
    WITH (QUESTION (LIST, "<set field='status' value='live'/><ask field='status'/>")),
    WITH (QUESTION (LIST, "<ask field='channel'/><ask field='channel'/>")),
    WITH (QUESTION (LIST, "<ask field='title'/>")),
    WITH (QUESTION (LIST, "<ask field='colour'/>")),
    LESSON (HEAD "<help/>"),
    LESSON (HEAD "<help page='story'/>"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandLesson) lesson = parse (cases[i], &error);

      g_test_message ("%s: %s", cases[i], error ? error->message : "no error");
      g_assert_null (lesson);
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_MARKUP_ERROR);
      g_assert_true (i == 0 || strstr (error->message, "line 1") != NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson/a-lesson-is-read-as-it-is-written", a_lesson_is_read_as_it_is_written);
  g_test_add_func ("/lesson/an-action-plan-may-leave-out-the-rest",
                   an_action_plan_may_leave_out_the_rest);
  g_test_add_func ("/lesson/a-filter-lets-through-what-it-says",
                   a_filter_lets_through_what_it_says);
  g_test_add_func ("/lesson/every-shape-can-be-read", every_shape_can_be_read);
  g_test_add_func ("/lesson/broken-lessons-are-refused-with-their-place",
                   broken_lessons_are_refused_with_their_place);

  return g_test_run ();
}
