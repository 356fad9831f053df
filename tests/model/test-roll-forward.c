/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-roll-forward.h"

#include "model/brand-date.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_ROUNDS 60

static int
parse (const char *iso)
{
  int day = BRAND_DATE_UNSET;

  g_assert_true (brand_date_parse (iso, &day));
  return day;
}

static BrandPlan *
create_plan (const char *start,
             const char *end)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "title", "The slow loaf 2026", "currency", "EUR",
                "start", parse (start), "end", parse (end), NULL);
  return plan;
}

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  brand_item_set_id (item, id);
  if (kind == BRAND_KIND_TOUCHPOINT)
    g_object_set (item, "start", brand_plan_info_get_start (brand_plan_get_info (plan)), NULL);
  g_assert_true (brand_plan_append (plan, item, &error));
  g_assert_no_error (error);
  return item;
}

static void
assert_date (BrandItem  *item,
             const char *field,
             const char *expected)
{
  char iso[BRAND_DATE_LENGTH] = "";

  if (brand_item_get_date (item, field) != BRAND_DATE_UNSET)
    brand_date_to_iso (brand_item_get_date (item, field), iso);
  g_assert_cmpstr (iso, ==, expected);
}

static void
a_period_moves_a_year (void)
{
  static const struct
  {
    const char *start, *end;
    BrandRollRule rule;
    const char *next_start, *next_end;
  } cases[] = {
    { "2026-01-05", "2027-01-03", BRAND_ROLL_SAME_WEEKDAY, "2027-01-04", "2028-01-02" },
    { "2026-01-01", "2026-12-31", BRAND_ROLL_SAME_WEEKDAY, "2027-01-01", "2027-12-31" },
    { "2026-01-01", "2026-12-31", BRAND_ROLL_SAME_DATE, "2027-01-01", "2027-12-31" },
    { "2025-12-29", "2027-01-03", BRAND_ROLL_SAME_WEEKDAY, "2027-01-04", "2028-01-09" },
    { "2028-02-29", "2029-02-28", BRAND_ROLL_SAME_DATE, "2029-02-28", "2030-02-28" },
    { "2026-03-01", "2026-08-31", BRAND_ROLL_SAME_DATE, "2027-03-01", "2027-08-31" },
    { "2026-01-01", "2027-06-30", BRAND_ROLL_SAME_DATE, "2028-01-01", "2029-06-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = create_plan (cases[i].start, cases[i].end);
      BrandRollOptions options = { cases[i].rule };
      g_autoptr (BrandPlan) next = brand_plan_roll_forward (plan, &options, NULL);
      BrandItem *info = BRAND_ITEM (brand_plan_get_info (next));

      assert_date (info, "start", cases[i].next_start);
      assert_date (info, "end", cases[i].next_end);
    }
}

static void
the_new_plan_follows_the_old_one (void)
{
  g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
  g_autoptr (BrandPlan) next = NULL;
  BrandItem *info;

  g_object_set (brand_plan_get_info (plan), "as-of", parse ("2026-06-01"), "notes", "Own",
                "stage", BRAND_OPERATING_RENEW, NULL);
  g_object_set (add (plan, BRAND_KIND_REVIEW, "r"), "title", "March", "change", "Less radio", NULL);
  next = brand_plan_roll_forward (plan, NULL, NULL);
  info = BRAND_ITEM (brand_plan_get_info (next));
  g_assert_cmpstr (brand_item_get_text (info, "title"), ==, "The slow loaf 2027");
  g_assert_cmpstr (brand_item_get_text (info, "follows"), ==, "The slow loaf 2026");
  g_assert_cmpint (brand_item_get_choice (info, "stage"), ==, BRAND_OPERATING_DESIGN);
  g_assert_cmpstr (brand_item_get_text (info, "notes"), ==,
                   "Own\n\nFrom the review “March”: Less radio");
  assert_date (info, "as_of", "");
  assert_date (info, "next_review", "2027-02-04");
}

static void
touchpoints_move_by_the_rule (void)
{
  static const struct
  {
    const char *start, *end;
    BrandRollRule rule;
    const char *next_start, *next_end;
  } cases[] = {
    { "2026-07-04", "2026-07-05", BRAND_ROLL_SAME_WEEKDAY, "2027-07-03", "2027-07-04" },
    { "2026-07-04", "2026-07-05", BRAND_ROLL_SAME_DATE, "2027-07-04", "2027-07-05" },
    /* 52 weeks later it would be before the plan. */
    { "2026-01-01", "2026-01-08", BRAND_ROLL_SAME_WEEKDAY, "2027-01-07", "2027-01-14" },
    { "2025-09-01", "2026-05-02", BRAND_ROLL_SAME_WEEKDAY, "2026-08-31", "2027-05-01" },
    { "2026-07-04", NULL, BRAND_ROLL_SAME_WEEKDAY, "2027-07-03", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = create_plan ("2026-01-01", "2026-12-31");
      BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "t");
      BrandRollOptions options = { cases[i].rule };
      g_autoptr (BrandPlan) next = NULL;

      g_object_set (touchpoint, "start", parse (cases[i].start), NULL);
      if (cases[i].end != NULL)
        g_object_set (touchpoint, "end", parse (cases[i].end), NULL);
      next = brand_plan_roll_forward (plan, &options, NULL);
      assert_date (brand_plan_find (next, "t"), "start", cases[i].next_start);
      assert_date (brand_plan_find (next, "t"), "end", cases[i].next_end);
      assert_date (touchpoint, "start", cases[i].start);
    }
}

/* Easter is on 5 April 2026 and on 28 March 2027. */
static void
a_touchpoint_follows_its_ritual (void)
{
  g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
  BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "window");
  BrandItem *ritual = add (plan, BRAND_KIND_RITUAL, "easter");
  const char *ids[] = { "window", NULL };
  BrandRollSummary summary;
  g_autoptr (BrandPlan) next = NULL;

  g_object_set (touchpoint, "start", parse ("2026-03-21"), "end", parse ("2026-04-06"), NULL);
  g_object_set (ritual, "repeats", BRAND_REPEATS_EASTER, "touchpoints", ids, NULL);
  next = brand_plan_roll_forward (plan, NULL, &summary);
  assert_date (brand_plan_find (next, "window"), "start", "2027-03-13");
  assert_date (brand_plan_find (next, "window"), "end", "2027-03-29");
  g_assert_cmpuint (summary.n_by_ritual, ==, 1);
}

static void
what_grows_to_the_last_day_goes_on (void)
{
  g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
  BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "club");
  BrandRollOptions options = { .starts_over = TRUE };
  g_autoptr (BrandPlan) next = NULL;
  g_autoptr (BrandPlan) anew = NULL;

  g_object_set (touchpoint, "pattern", BRAND_PATTERN_CULTIVATED, "status", BRAND_STATUS_LIVE,
                "start", parse ("2026-02-09"), "end", parse ("2027-01-03"), NULL);
  next = brand_plan_roll_forward (plan, NULL, NULL);
  assert_date (brand_plan_find (next, "club"), "start", "2026-02-09");
  assert_date (brand_plan_find (next, "club"), "end", "2028-01-02");
  g_assert_cmpint (brand_item_get_choice (brand_plan_find (next, "club"), "status"), ==,
                   BRAND_STATUS_LIVE);
  anew = brand_plan_roll_forward (plan, &options, NULL);
  assert_date (brand_plan_find (anew, "club"), "start", "2027-02-08");
}

static void
a_status_begins_again (void)
{
  static const BrandStatus expected[] = {
    [BRAND_STATUS_IDEA] = BRAND_STATUS_IDEA, [BRAND_STATUS_PLANNED] = BRAND_STATUS_PLANNED,
    [BRAND_STATUS_LIVE] = BRAND_STATUS_PLANNED, [BRAND_STATUS_DONE] = BRAND_STATUS_PLANNED,
    [BRAND_STATUS_DROPPED] = BRAND_STATUS_IDEA,
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
      g_autoptr (BrandPlan) next = NULL;

      g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "t"), "status", i, NULL);
      next = brand_plan_roll_forward (plan, NULL, NULL);
      g_assert_cmpint (brand_item_get_choice (brand_plan_find (next, "t"), "status"), ==,
                       expected[i]);
    }
}

static void
the_last_reading_becomes_the_baseline (void)
{
  g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
  g_autoptr (BrandPlan) next = NULL;
  BrandItem *measure = add (plan, BRAND_KIND_MEASURE, "m");
  static const char *const days[] = { "2026-11-30", "2026-12-21", "2026-03-02" };

  g_object_set (measure, "baseline", 3.0, "target-date", parse ("2026-12-18"), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *id = g_strdup_printf ("r%u", i);

      g_object_set (add (plan, BRAND_KIND_READING, id), "measure", "m", "date", parse (days[i]),
                    "value", 10.0 + i, NULL);
    }
  next = brand_plan_roll_forward (plan, NULL, NULL);
  measure = brand_plan_find (next, "m");
  g_assert_cmpfloat (brand_item_get_number (measure, "baseline"), ==, 11);
  g_assert_nonnull (strstr (brand_item_get_text (measure, "baseline_note"), "21"));
  assert_date (measure, "target_date", "2027-12-17");
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (next, BRAND_KIND_READING)), ==, 0);
}

static void
only_marked_learnings_are_carried (void)
{
  g_autoptr (BrandPlan) plan = create_plan ("2026-01-05", "2027-01-03");
  BrandRollSummary summary;
  g_autoptr (BrandPlan) next = NULL;

  g_object_set (add (plan, BRAND_KIND_LEARNING, "yes"), "title", "A", "carry", TRUE, NULL);
  g_object_set (add (plan, BRAND_KIND_LEARNING, "no"), "title", "B", NULL);
  g_object_set (add (plan, BRAND_KIND_TASK, "task"), "done", TRUE, "due", parse ("2026-05-05"),
                NULL);
  next = brand_plan_roll_forward (plan, NULL, &summary);
  g_assert_nonnull (brand_plan_find (next, "yes"));
  g_assert_null (brand_plan_find (next, "no"));
  g_assert_cmpuint (summary.n_learnings, ==, 1);
  g_assert_cmpuint (summary.n_left, ==, 1);
  g_assert_false (brand_item_get_flag (brand_plan_find (next, "task"), "done"));
  assert_date (brand_plan_find (next, "task"), "due", "2027-05-04");
}

static void
check_touchpoint (BrandPlan    *plan,
                  BrandPlan    *next,
                  BrandItem    *old,
                  BrandRollRule rule)
{
  BrandItem *new = brand_plan_find (next, brand_item_get_id (old));
  int start = brand_item_get_date (new, "start");
  int end = brand_item_get_date (new, "end");
  int shift = start - brand_item_get_date (old, "start");
  g_autoptr (GPtrArray) rituals = brand_plan_list_referrers_of_kind (plan, old, BRAND_KIND_RITUAL);

  if (end != BRAND_DATE_UNSET)
    g_assert_cmpint (end, >=, start);
  if (shift == 0 || rituals->len > 0)
    return;
  g_assert_true (rule == BRAND_ROLL_SAME_DATE || shift % 7 == 0);
  if (end != BRAND_DATE_UNSET)
    g_assert_cmpint (end - start, ==,
                     brand_item_get_date (old, "end") - brand_item_get_date (old, "start"));
}

/* Whatever the plan: the next one is valid, keeps its ids, and comes back from its file. */
static void
any_plan_rolls_into_a_valid_one (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 12);
      g_autoptr (GBytes) before = brand_plan_write (plan);
      BrandRollOptions options = { round % 2, NULL, round % 3 == 0 };
      g_autoptr (BrandPlan) next = brand_plan_roll_forward (plan, &options, NULL);
      g_autoptr (GBytes) bytes = brand_plan_write (next);
      g_autoptr (GBytes) after = brand_plan_write (plan);
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) read = brand_plan_read (bytes, &error);
      BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
      g_autoptr (GBytes) again = NULL;

      g_assert_no_error (error);
      again = brand_plan_write (read);
      g_assert_true (g_bytes_equal (bytes, again));
      g_assert_true (g_bytes_equal (before, after));
      g_assert_cmpint (brand_plan_info_get_start (brand_plan_get_info (next)), >,
                       brand_plan_info_get_start (brand_plan_get_info (plan)));
      for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
        check_touchpoint (plan, next, brand_list_get (touchpoints, i), options.rule);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(test) g_test_add_func ("/roll-forward/" #test, test)
  ADD (a_period_moves_a_year);
  ADD (the_new_plan_follows_the_old_one);
  ADD (touchpoints_move_by_the_rule);
  ADD (a_touchpoint_follows_its_ritual);
  ADD (what_grows_to_the_last_day_goes_on);
  ADD (a_status_begins_again);
  ADD (the_last_reading_becomes_the_baseline);
  ADD (only_marked_learnings_are_carried);
  ADD (any_plan_rolls_into_a_valid_one);
#undef ADD
  return g_test_run ();
}
