/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-permission.h"

#include "model/kinds/brand-kinds.h"

#define U BRAND_ANSWER_UNKNOWN
#define Y BRAND_ANSWER_YES
#define N BRAND_ANSWER_NO
#define OPEN BRAND_DECISION_BY_ANSWERS
#define JOIN BRAND_DECISION_JOIN
#define SUPPORT BRAND_DECISION_SUPPORT
#define INFLUENCER BRAND_DECISION_INFLUENCER
#define OUT BRAND_DECISION_STAY_OUT

static const struct
{
  BrandPermissionAnswers answers;
  BrandDecision decision;
  gboolean is_settled;
} cases[] = {
  { { U, U, U }, OPEN, FALSE },
  { { U, U, Y }, OPEN, FALSE },
  { { U, U, N }, OPEN, FALSE },
  { { U, Y, U }, OPEN, FALSE },
  { { U, Y, Y }, OPEN, FALSE },
  { { U, Y, N }, OPEN, FALSE },
  { { U, N, U }, OPEN, FALSE },
  { { U, N, Y }, OPEN, FALSE },
  { { U, N, N }, OPEN, FALSE },
  { { N, U, U }, OUT, TRUE },
  { { N, U, Y }, OUT, TRUE },
  { { N, U, N }, OUT, TRUE },
  { { N, Y, U }, OUT, TRUE },
  { { N, Y, Y }, OUT, TRUE },
  { { N, Y, N }, OUT, TRUE },
  { { N, N, U }, OUT, TRUE },
  { { N, N, Y }, OUT, TRUE },
  { { N, N, N }, OUT, TRUE },
  { { Y, U, U }, OPEN, FALSE },
  { { Y, U, Y }, SUPPORT, FALSE },
  { { Y, U, N }, OPEN, FALSE },
  { { Y, Y, U }, SUPPORT, FALSE },
  { { Y, Y, Y }, JOIN, TRUE },
  { { Y, Y, N }, SUPPORT, TRUE },
  { { Y, N, U }, OPEN, FALSE },
  { { Y, N, Y }, SUPPORT, TRUE },
  { { Y, N, N }, INFLUENCER, TRUE },
};

static void
every_set_of_answers_has_its_decision (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandPermissionResult permission;

      brand_permission_decide (&cases[i].answers, &permission);
      g_assert_cmpint (permission.by_answers, ==, cases[i].decision);
      g_assert_cmpint (permission.decision, ==, cases[i].decision);
      g_assert_cmpint (permission.is_settled, ==, cases[i].is_settled);
      g_assert_false (permission.is_own);
      g_assert_false (permission.is_otherwise);
      g_assert_cmpstr (permission.reason, !=, "");
      g_assert_cmpstr (permission.change, !=, "");
    }
}

static void
our_own_decision_counts_and_shows_what_it_overrides (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (BrandDecision own = JOIN; own <= OUT; own++)
      {
        BrandPermissionAnswers answers = cases[i].answers;
        BrandPermissionResult permission;

        answers.own = own;
        brand_permission_decide (&answers, &permission);
        g_assert_cmpint (permission.decision, ==, own);
        g_assert_cmpint (permission.by_answers, ==, cases[i].decision);
        g_assert_true (permission.is_own);
        g_assert_cmpint (permission.is_otherwise, ==, own != cases[i].decision);
      }
}

/* From joining, which is the furthest in, outwards. */
static int
get_distance (const BrandPermissionAnswers *answers)
{
  BrandPermissionResult permission;

  brand_permission_decide (answers, &permission);
  return permission.by_answers;
}

static void
bringing_more_never_leads_further_out (void)
{
  static const BrandAnswer answers[] = { N, Y };

  for (guint relevant = 0; relevant < 2; relevant++)
    for (guint other = 0; other < 2; other++)
      {
        g_assert_cmpint (get_distance (&(BrandPermissionAnswers) { answers[relevant], Y,
                                                                   answers[other] }), <=,
                         get_distance (&(BrandPermissionAnswers) { answers[relevant], N,
                                                                   answers[other] }));
        g_assert_cmpint (get_distance (&(BrandPermissionAnswers) { answers[relevant],
                                                                   answers[other], Y }), <=,
                         get_distance (&(BrandPermissionAnswers) { answers[relevant],
                                                                   answers[other], N }));
      }
}

static void
a_settled_decision_stays_whatever_is_learned (void)
{
  static const BrandAnswer answers[] = { N, Y };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint known = 0; known < 4 && cases[i].is_settled; known++)
      {
        BrandPermissionAnswers learned = cases[i].answers;
        BrandPermissionResult permission;

        if (learned.brings_resources == U)
          learned.brings_resources = answers[known % 2];
        if (learned.brings_expertise == U)
          learned.brings_expertise = answers[known / 2];
        brand_permission_decide (&learned, &permission);
        g_assert_cmpint (permission.by_answers, ==, cases[i].decision);
      }
}

static void
a_community_is_decided_by_its_fields (void)
{
  g_autoptr (BrandItem) community = brand_item_new (BRAND_KIND_COMMUNITY);
  BrandPermissionResult permission;

  brand_permission_decide_for (community, &permission);
  g_assert_cmpint (permission.decision, ==, OPEN);

  g_object_set (community, "relevant", Y, "brings-resources", Y, "brings-expertise", N, NULL);
  brand_permission_decide_for (community, &permission);
  g_assert_cmpint (permission.decision, ==, SUPPORT);

  g_object_set (community, "decision", OUT, NULL);
  brand_permission_decide_for (community, &permission);
  g_assert_cmpint (permission.decision, ==, OUT);
  g_assert_true (permission.is_otherwise);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/permission/table", every_set_of_answers_has_its_decision);
  g_test_add_func ("/permission/own", our_own_decision_counts_and_shows_what_it_overrides);
  g_test_add_func ("/permission/more", bringing_more_never_leads_further_out);
  g_test_add_func ("/permission/settled", a_settled_decision_stays_whatever_is_learned);
  g_test_add_func ("/permission/fields", a_community_is_decided_by_its_fields);
  return g_test_run ();
}
