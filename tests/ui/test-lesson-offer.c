/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/lessons/brand-lesson-offer.h"

#include "lessons/brand-lesson.h"
#include "ui/community/brand-community-page.h"
#include "ui/culture/brand-culture-page.h"
#include "ui/customers/brand-customers-page.h"
#include "ui/field-test.h"
#include "ui/lessons/brand-lesson-want.h"
#include "ui/measures/brand-measures-page.h"
#include "ui/money/brand-goals-page.h"
#include "ui/page-test.h"
#include "ui/story/brand-story-page.h"

typedef struct
{
  GType (*get_page_type) (void);
  BrandKindId kind;
} OfferCase;

static const OfferCase cases[] = {
  { brand_customers_page_get_type, BRAND_KIND_GROUP },
  { brand_customers_page_get_type, BRAND_KIND_SECRET },
  { brand_community_page_get_type, BRAND_KIND_COMMUNITY },
  { brand_community_page_get_type, BRAND_KIND_SOCIAL_CURRENCY },
  { brand_community_page_get_type, BRAND_KIND_INFLUENCER },
  { brand_community_page_get_type, BRAND_KIND_STORY_HEARD },
  { brand_culture_page_get_type, BRAND_KIND_TREND },
  { brand_culture_page_get_type, BRAND_KIND_ISSUE },
  { brand_culture_page_get_type, BRAND_KIND_RITUAL },
  { brand_culture_page_get_type, BRAND_KIND_CAUSE },
  { brand_story_page_get_type, BRAND_KIND_BEAT },
  { brand_measures_page_get_type, BRAND_KIND_MEASURE },
  { brand_goals_page_get_type, BRAND_KIND_GOAL },
};

/* Where the button of an offer leads, or NULL where nothing is offered. */
static const BrandQuestion *
get_question (GtkWidget *offer)
{
  GtkWidget *button = gtk_widget_get_first_child (offer);
  const char *lesson, *question, *item;

  if (!gtk_widget_get_visible (offer) || button == NULL)
    return NULL;
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "lesson.open");
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), "(&s&s&s)",
                 &lesson, &question, &item);
  return brand_lesson_find_question (brand_lessons_find (brand_lessons_get_default (), lesson),
                                     question);
}

/* The offer on the page that leads to a question about the kind, or NULL. */
static GtkWidget *
find_offer (PageTest   *test,
            BrandKindId kind)
{
  for (guint i = 0; i < page_test_count (test->page, BRAND_TYPE_LESSON_OFFER); i++)
    {
      GtkWidget *offer = page_test_get (test->page, BRAND_TYPE_LESSON_OFFER, i);
      const BrandQuestion *question = get_question (offer);

      if (question != NULL && question->kind == kind)
        return offer;
    }
  return NULL;
}

static void
remove_all (PageTest   *test,
            BrandKindId kind)
{
  BrandList *list = brand_plan_get_list (test->plan, kind);

  while (brand_list_get_length (list) > 0)
    brand_history_remove (test->history, brand_list_get (list, 0));
  page_test_settle ();
}

static void
an_empty_place_leads_to_the_lesson_that_fills_it (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PageTest test;
      GtkWidget *offer;
      const BrandQuestion *question;

      g_test_message ("%s", brand_kind_get (cases[i].kind)->name);
      page_test_init (&test, cases[i].get_page_type (), "bakery");
      remove_all (&test, cases[i].kind);
      offer = find_offer (&test, cases[i].kind);
      g_assert_nonnull (offer);
      question = get_question (offer);
      page_test_click (gtk_widget_get_first_child (offer));
      g_assert_true (brand_lesson_get_wanted (test.document)->question == question);
      page_test_clear (&test);
    }
}

/* A measure of the dimension that is looked at. */
static void
each_dimension_leads_to_its_own_question (void)
{
  PageTest test;
  BrandLessonOffer *offer;
  const BrandQuestion *last = NULL;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "bakery");
  offer = page_test_get (test.page, BRAND_TYPE_LESSON_OFFER, 0);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      g_autoptr (BrandItem) measure = brand_item_new (BRAND_KIND_MEASURE);

      g_object_set (measure, "dimension", i, NULL);
      brand_lesson_offer_set_item (offer, measure);
      g_assert_true (get_question (GTK_WIDGET (offer)) != last);
      last = get_question (GTK_WIDGET (offer));
      g_assert_true (brand_question_matches (last, measure));
    }
  page_test_clear (&test);
}

static void
where_no_lesson_helps_nothing_is_offered (void)
{
  g_autoptr (BrandItem) deposit = brand_item_new (BRAND_KIND_DEPOSIT);
  BrandLessonOffer *offer = g_object_ref_sink (g_object_new (BRAND_TYPE_LESSON_OFFER, "kind",
                                                             "goal", NULL));

  g_assert_nonnull (get_question (GTK_WIDGET (offer)));
  brand_lesson_offer_set_item (offer, deposit);
  g_assert_null (get_question (GTK_WIDGET (offer)));
  brand_lesson_offer_set_item (offer, NULL);
  g_assert_null (get_question (GTK_WIDGET (offer)));
  g_assert_finalize_object (offer);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/lesson-offer/" #test, test)
  ADD (an_empty_place_leads_to_the_lesson_that_fills_it);
  ADD (each_dimension_leads_to_its_own_question);
  ADD (where_no_lesson_helps_nothing_is_offered);
  return g_test_run ();
}
