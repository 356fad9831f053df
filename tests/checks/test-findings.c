/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-plan.h"

#include "model/brand-date.h"
#include "model/history/brand-history.h"

#define MOST_CHARACTERS 160

static BrandFindings *
look (BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

  return brand_checks_run (plan, synergy, check_plan_today ());
}

static const BrandFinding *
find (const BrandFindings *findings,
      const char          *check)
{
  for (guint i = 0; i < findings->n_open_groups; i++)
    if (g_str_equal (findings->open[i].check->name, check))
      return findings->open[i].findings;

  g_test_message ("nothing found by %s", check);
  g_assert_not_reached ();
}

static void
assert_text (const char *edits,
             const char *check,
             const char *expected)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autoptr (BrandFindings) findings = NULL;
  g_autofree char *text = NULL;

  check_plan_edit (plan, edits);
  findings = look (plan);
  text = brand_finding_dup_text (find (findings, check));
  g_assert_cmpstr (text, ==, expected);
}

static void
sentences_say_what_is_so (void)
{
  assert_text ("touch-mass: beats=", "uncovered-beat",
               "Beat 1, “The field”, isn’t told in this dimension: Mass.");
  assert_text ("week: discount=0.1", "offer-discount",
               "“Bread for the week” gives a discount of 10 %.");
  assert_text ("field: message=The ultimate loaf", "hype", "“The field” says “the ultimate”.");
  assert_text ("choir: due=2026-06-30", "task-overdue",
               "“Ask the choir” was due on 30 June 2026.");
  assert_text ("plan: currency=EUR; revenue=210000", "over-allowance",
               "The plan costs EUR 200 more than revenue and required profit leave.");
  assert_text ("walkers: title={title}; need=", "group-need", "“{title}” has no need.");
  assert_text ("walkers: title=; need=; passion=", "group-need", "“Group” has no need.");
  assert_text ("hanne: disclosed=no", "influencer-manners",
               "“Hanne” speaks for you, but this isn’t so: Their followers know about us.");
  assert_text ("answers: state=missing", "capability",
               "“Answer in a day” isn’t ready, but “A touchpoint” needs it from "
               "1 January 2026 on.");
  assert_text ("post: date=2026-04-30", "no-deposits",
               "Nothing has been put into “A touchpoint” for 62 days.");
}

static gboolean
is_known (const char *placeholder)
{
  static const char *const known[] = { "{title}", "{other}", "{dimension}", "{weeks}", "{days}",
                                       "{dates}", "{date}", "{number}", "{share}", "{meant}",
                                       "{money}", "{word}" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_has_prefix (placeholder, known[i]))
      return TRUE;

  return FALSE;
}

/* Sentence case, short, and every placeholder one that is filled in. */
static void
check_wording (const char *text,
               gboolean    is_sentence)
{
  g_test_message ("%s", text);
  g_assert_cmpint (g_utf8_strlen (text, -1), <=, MOST_CHARACTERS);
  g_assert_true (g_unichar_isupper (g_utf8_get_char (text)) || *text == '{'
                 || g_str_has_prefix (text, "“"));
  g_assert_cmpint (g_str_has_suffix (text, "."), ==, is_sentence);
  for (const char *place = strchr (text, '{'); place != NULL; place = strchr (place + 1, '{'))
    g_assert_true (is_known (place));
}

static void
each_check_is_worded_alike (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (brand_checks_get_length (), >=, 40);
  for (guint i = 0; i < brand_checks_get_length (); i++)
    {
      const BrandCheck *check = brand_checks_get (i);

      g_assert_true (g_hash_table_add (names, (gpointer) check->name));
      g_assert_true (brand_id_is_valid (check->name));
      g_assert_cmpuint (check->severity, >=, i ? brand_checks_get (i - 1)->severity : 0);
      check_wording (check->title, FALSE);
      check_wording (check->sentence, TRUE);
      check_wording (check->together ? check->together : check->sentence, TRUE);
      check_wording (check->why, TRUE);
      check_wording (check->help, TRUE);
      check_wording (check->fix.label, FALSE);
    }
}

static void
check_fill (const BrandCheck *check)
{
  BrandKindId kind = g_str_equal (check->name, "handover")
                     || g_str_equal (check->name, "listening-place")
                     ? BRAND_KIND_PLAN_INFO : check->kind;

  g_assert_cmpint (brand_kind_find_field (brand_kind_get (kind), check->fix.field), >=, 0);
}

/* The reference of what a fix adds is one that can name the check's kind of item. */
static void
check_add (const BrandCheck *check)
{
  const BrandKind *kind = brand_kind_get (check->fix.kind);
  int field;

  g_assert_false (kind->is_single);
  if (check->fix.field == NULL)
    return;
  field = brand_kind_find_field (kind, check->fix.field);
  g_assert_cmpint (field, >=, 0);
  g_assert_cmpstr (kind->fields[field].kind, ==, brand_kind_get (check->kind)->name);
}

static void
each_fix_can_be_done (void)
{
  for (guint i = 0; i < brand_checks_get_length (); i++)
    {
      const BrandCheck *check = brand_checks_get (i);

      g_test_message ("%s", check->name);
      if (check->fix.type == BRAND_FIX_FILL)
        check_fill (check);
      else if (check->fix.type == BRAND_FIX_ADD)
        check_add (check);
    }
}

static void
a_fix_brings_what_the_finding_knows (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autoptr (BrandFindings) findings = NULL;
  g_autoptr (BrandItem) touchpoint = NULL;
  const BrandFinding *finding;

  check_plan_edit (plan, "touch-direct: beats=|field: end=2026-03-31|-post");
  findings = look (plan);
  finding = find (findings, "uncovered-beat");
  touchpoint = brand_finding_make_item (finding, plan, check_plan_today ());
  g_assert_cmpint (brand_item_get_choice (touchpoint, "dimension"), ==, BRAND_DIMENSION_DIRECT);
  g_assert_cmpstr (brand_item_get_list (touchpoint, "beats")[0], ==, "field");
  g_assert_cmpint (brand_item_get_date (touchpoint, "start"), ==, brand_date_join (2026, 1, 1));
  g_assert_cmpint (brand_item_get_date (touchpoint, "end"), ==, brand_date_join (2026, 3, 31));
  g_assert_null (brand_finding_get_target (finding, plan));

  finding = find (findings, "touchpoint-beat");
  g_assert_true (brand_finding_get_target (finding, plan)
                 == brand_plan_find (plan, "touch-direct"));
  g_assert_null (brand_finding_make_item (finding, plan, check_plan_today ()));
}

static void
an_empty_plan_can_be_begun_by_its_fixes (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));

  check_plan_try_fixes (plan);
}

static void
dismiss (BrandPlan  *plan,
         const char *check)
{
  g_autoptr (BrandFindings) findings = look (plan);
  g_autoptr (BrandItem) dismissal = brand_finding_make_dismissal (find (findings, check),
                                                                  "On purpose", "Mira",
                                                                  check_plan_today ());

  g_assert_true (brand_plan_append (plan, dismissal, NULL));
}

static void
what_is_dismissed_is_set_aside (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autoptr (BrandFindings) findings = NULL;

  check_plan_edit (plan, "walkers: size=|touch-mass: beats=");
  g_assert_cmpuint (check_plan_count (plan, NULL), ==, 3);
  dismiss (plan, "uncovered-beat");
  g_assert_cmpuint (check_plan_count (plan, "uncovered-beat"), ==, 0);
  g_assert_cmpuint (check_plan_count (plan, NULL), ==, 2);

  findings = look (plan);
  g_assert_cmpuint (findings->n_dismissed, ==, 1);
  g_assert_cmpuint (findings->n_dismissed_groups, ==, 1);
  g_assert_true (brand_finding_is_dismissed (findings->dismissed[0].findings));
  g_assert_cmpstr (brand_item_get_text (findings->dismissed[0].findings->dismissal, "subject"),
                   ==, "field:mass");
  g_assert_cmpuint (brand_findings_count (findings, BRAND_SEVERITY_RISK), ==, 1);
  g_assert_cmpuint (brand_findings_count (findings, BRAND_SEVERITY_HINT), ==, 1);

  /* Another dimension of the same beat is another finding. */
  check_plan_edit (plan, "touch-direct: beats=");
  g_assert_cmpuint (check_plan_count (plan, "uncovered-beat"), ==, 1);
}

static void
a_dismissal_outlives_a_change_of_the_finding (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();

  check_plan_edit (plan, "touch-mass: end=2026-07-20");
  dismiss (plan, "silence");
  g_assert_cmpuint (check_plan_count (plan, "silence"), ==, 0);
  check_plan_edit (plan, "touch-mass: end=2026-07-18");
  g_assert_cmpuint (check_plan_count (plan, "silence"), ==, 0);

  /* A silence in another season is another matter. */
  check_plan_edit (plan, "touch-mass: end=2026-05-10");
  g_assert_cmpuint (check_plan_count (plan, "silence"), ==, 1);
}

static void
a_dismissal_without_a_subject_holds_for_the_plan (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();

  check_plan_edit (plan, "walkers: size=|+dismissal d: check=group-size; reason=We count in May");
  g_assert_cmpuint (check_plan_count (plan, "group-size"), ==, 0);
  check_plan_edit (plan, "keepers: size=");
  g_assert_cmpuint (check_plan_count (plan, NULL), ==, 0);
}

static void
one_sentence_stands_for_all (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autoptr (BrandFindings) findings = NULL;
  const BrandFinding *finding;
  g_autofree char *text = NULL;

  check_plan_edit (plan, "touch-mass: owner=|touch-community: owner=");
  g_assert_cmpuint (check_plan_count (plan, "touchpoint-owner"), ==, 2);
  check_plan_edit (plan, "touch-direct: owner=");
  g_assert_cmpuint (check_plan_count (plan, "touchpoint-owner"), ==, 1);

  findings = look (plan);
  finding = find (findings, "touchpoint-owner");
  text = brand_finding_dup_text (finding);
  g_assert_cmpstr (text, ==, "No touchpoint has an owner.");
  g_assert_true (finding->is_together);
  g_assert_null (finding->item);
  g_assert_null (brand_finding_get_target (finding, plan));
}

static void
findings_outlive_their_plan (void)
{
  BrandPlan *plan = check_plan_new ();
  g_autoptr (BrandFindings) findings = NULL;
  g_autofree char *text = NULL;

  check_plan_edit (plan, "walkers: size=");
  findings = look (plan);
  g_object_unref (plan);
  text = brand_finding_dup_text (find (findings, "group-size"));
  g_assert_cmpstr (text, ==, "Nobody has said how many “Walkers” are.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/findings/sentences-say-what-is-so", sentences_say_what_is_so);
  g_test_add_func ("/findings/each-check-is-worded-alike", each_check_is_worded_alike);
  g_test_add_func ("/findings/each-fix-can-be-done", each_fix_can_be_done);
  g_test_add_func ("/findings/a-fix-brings-what-the-finding-knows",
                   a_fix_brings_what_the_finding_knows);
  g_test_add_func ("/findings/an-empty-plan-can-be-begun-by-its-fixes",
                   an_empty_plan_can_be_begun_by_its_fixes);
  g_test_add_func ("/findings/what-is-dismissed-is-set-aside", what_is_dismissed_is_set_aside);
  g_test_add_func ("/findings/a-dismissal-outlives-a-change-of-the-finding",
                   a_dismissal_outlives_a_change_of_the_finding);
  g_test_add_func ("/findings/a-dismissal-without-a-subject-holds-for-the-plan",
                   a_dismissal_without_a_subject_holds_for_the_plan);
  g_test_add_func ("/findings/one-sentence-stands-for-all", one_sentence_stands_for_all);
  g_test_add_func ("/findings/findings-outlive-their-plan", findings_outlive_their_plan);

  return g_test_run ();
}
