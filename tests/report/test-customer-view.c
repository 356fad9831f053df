/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/brand-customer-view.h"

#include <string.h>

#include "report-support.h"
#include "report/book/brand-book.h"

/* Of five for the group, one is dropped, one is an idea. */
static BrandPlan *
plan_new (void)
{
  BrandPlan *plan = report_plan_new ();

  report_add (plan, BRAND_KIND_GROUP, "id", "early", "title", "Early risers", NULL);
  report_add (plan, BRAND_KIND_GROUP, "id", "late", "title", "Night owls", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "second", "title", "The clock", "groups", "early",
              "start", "2026-03-01", "end", "2026-03-28", "beats", "b1,b3", "customer_view",
              "I look at mine.", "welcome", "interrupting", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "first", "title", "The radio", "groups",
              "late,early", "start", "2026-02-01", "beats", "b2", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "third", "title", "A card", "groups", "early",
              "start", "2026-05-01", "permission", "missing", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "dropped", "groups", "early", "status", "dropped",
              "start", "2026-01-01", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "idea", "groups", "early", "status", "idea",
              "start", "2026-01-01", NULL);
  return plan;
}

static void
what_reaches_them_stands_in_its_order (void)
{
  static const char *const ids[] = { "first", "second", "third" };
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GPtrArray) early = brand_customer_view_list (plan, brand_plan_find (plan, "early"));
  g_autoptr (GPtrArray) late = brand_customer_view_list (plan, brand_plan_find (plan, "late"));
  g_autoptr (GPtrArray) nobody = brand_customer_view_list (plan, NULL);

  g_assert_cmpuint (early->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < early->len; i++)
    g_assert_cmpstr (brand_item_get_id (early->pdata[i]), ==, ids[i]);
  g_assert_cmpuint (late->len, ==, 1);
  g_assert_cmpuint (nobody->len, ==, 0);
}

static void
each_is_described (void)
{
  static const struct
  {
    const char *id;
    const char *words;
    const char *what;
    const char *welcome;
    gboolean is_unwelcome;
  } cases[] = {
    { "first", "", "1 Feb · The radio · Beat 2, Beat called 2", "", FALSE },
    { "second", "I look at mine.", "1 Mar – 28 Mar · The clock · Beats 1, 3",
      "How welcome it is: Interrupting", TRUE },
    { "third", "", "1 May · A card", "Permission: Missing", TRUE },
  };
  g_autoptr (BrandPlan) plan = plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandItem *item = brand_plan_find (plan, cases[i].id);
      g_autofree char *what = brand_customer_view_describe (plan, item);
      g_autofree char *welcome = brand_customer_view_describe_welcome (item);

      g_assert_cmpstr (brand_customer_view_get_words (item), ==, cases[i].words);
      g_assert_cmpstr (what, ==, cases[i].what);
      g_assert_cmpstr (welcome, ==, cases[i].welcome);
      g_assert_true (brand_customer_view_is_unwelcome (item) == cases[i].is_unwelcome);
    }
}

static void
the_book_has_it_for_each_group_that_is_reached (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  const BrandBookOptions options = { 1u << BRAND_BOOK_CUSTOMERS, BRAND_PAPER_A4, FALSE };
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;

  report_add (plan, BRAND_KIND_GROUP, "id", "none", "title", "Somebody else", NULL);
  synergy = brand_plan_synergy_new (plan);
  pdf = brand_book_to_pdf (plan, synergy, &options, NULL, NULL, NULL);
  raw = report_run (pdf, "pdftotext -layout FILE -");
  text = report_squeeze (raw);
  g_assert_nonnull (strstr (text, "Through the eyes of: Early risers"));
  g_assert_nonnull (strstr (text, "“I look at mine.”"));
  g_assert_nonnull (strstr (text, "Not told in their words yet"));
  g_assert_nonnull (strstr (text, "Through the eyes of: Night owls"));
  g_assert_null (strstr (text, "Through the eyes of: Somebody else"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(test) g_test_add_func ("/customer-view/" #test, test)
  ADD (what_reaches_them_stands_in_its_order);
  ADD (each_is_described);
  ADD (the_book_has_it_for_each_group_that_is_reached);
#undef ADD
  return g_test_run ();
}
