/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-plan.h"

#include "model/brand-date.h"

/* Three channels of one group, each with a beat of its own. */
#define APART \
  "+beat mill: title=The mill|+beat jar: title=The jar|touch-mass: channel=Radio; groups=walkers|" \
  "touch-direct: channel=Counter; groups=walkers; beats=mill|" \
  "touch-community: channel=Club; groups=walkers; beats=jar"
#define PUSH(id) "+touchpoint " id ": dimension=direct; talk=one_way; " \
                 "start=2026-05-01; end=2026-05-20"

/* What is found once the sound plan is edited so; each check has at least one line. */
static const struct
{
  const char *check;
  const char *edits;
} flaws[] = {
  { "story", "story: premise=" },
  { "no-beats", "-field" },
  { "mission", "story: mission=" },
  { "beat-message", "field: message=" },
  { "uncovered-beat", "touch-mass: beats=" },
  { "uncovered-beat", "touch-mass: status=idea" },
  { "beat-outside", "field: start=2027-02-01; end=2027-03-01" },
  { "beat-currency", "touch-community: currencies=" },
  { "story-ends", "field: journey=choose" },
  { "hype", "field: message=The ultimate loaf" },
  { "hype", "story: promise=Unbeatable!" },
  { "hype", "rain: claim=A miracle, every day" },
  { "no-goal", "-orders" },
  { "goal-action", "orders: action=" },
  { "goal-reason", "orders: rationale=" },
  { "goal-measure", "+goal feasts: title=Feasts; action=They come again" },
  { "allowance", "plan: revenue=" },
  { "over-allowance", "plan: revenue=210000" },
  { "empty-dimension", "touch-mass: status=dropped" },
  { "silence", "touch-mass: end=2026-07-20" },
  { "emphasis", "touch-mass: reach=0.95" },
  { "emphasis-cost", "touch-mass: cost=500000" },
  { "assumed-effect", "touch-mass: reach=|touch-direct: reach=|"
                      "touch-community: reach=0.2" },
  { "burst-only", "touch-mass: pattern=burst|touch-community: pattern=burst|"
                  "touch-direct: pattern=burst" },
  { "direct-push", PUSH ("a") "|" PUSH ("b") "|" PUSH ("c") "|" PUSH ("d") "|" PUSH ("e") },
  { "touchpoint-owner", "touch-mass: owner=" },
  { "touchpoint-outside", "touch-mass: start=2027-02-01; end=2027-02-02" },
  { "touchpoint-beat", "touch-mass: beats=" },
  { "touchpoint-idea", "touch-mass: status=idea; start=2026-07-29" },
  { "touchpoint-end", "touch-mass: end=" },
  { "no-deposits", "-post" },
  { "no-deposits", "post: date=2026-04-30" },
  { "too-many-people", "plan: audience_mass=1000|touch-mass: people=1001" },
  { "too-early", "touch-community: start=2026-06-01" },
  { "assumed-reach", "touch-mass: reach=" },
  { "touchpoint-cost", "touch-mass: cost=" },
  { "permission", "touch-direct: permission=missing" },
  { "interrupting", "touch-direct: welcome=interrupting" },
  { "our-topic", "touch-community: topic=us" },
  { "loyalty-only", "touch-direct: loyalty_programme=yes" },
  { "one-way", "touch-direct: talk=one_way" },
  { "outgoing-only", "touch-mass: traffic=outgoing|touch-community: traffic=outgoing|"
                     "touch-direct: traffic=outgoing" },
  { "paid-only", "touch-mass: attention=paid|touch-community: attention=paid|"
                 "touch-direct: attention=paid" },
  { "authorised-only", "touch-mass: spread=authorised|touch-community: spread=authorised|"
                       "touch-direct: spread=authorised" },
  { "marketing-only", "touch-mass: function=marketing|touch-community: function=marketing|"
                      "touch-direct: function=marketing" },
  { "special", "touch-mass: special=" },
  { "listening", "touch-mass: listens_for=" },
  { "listening-place", "plan: listening_place=" },
  { "handover", "plan: handover=" },
  { "channels-apart", APART },
  { "touchpoint-group", "touch-mass: groups=" },
  { "unmeasured", "measure-mass: dimension=direct; role=value" },
  { "measure-source", "measure-mass: source=" },
  { "measure-owner", "measure-mass: owner=" },
  { "target", "measure-mass: target=" },
  { "measure-cadence", "measure-mass: cadence=once" },
  { "late-reading", "plan: as_of=2026-03-10|measure-community: first_reading=2026-06-01|"
                    "measure-direct: first_reading=2026-06-01" },
  { "sales-only", "measure-mass: role=sales" },
  { "measure-role", "measure-mass: role=relationship" },
  { "measure-goal", "measure-mass: goal=" },
  { "measure-baseline", "measure-mass: baseline=" },
  { "no-customers", "-walkers|-keepers" },
  { "group-need", "walkers: need=" },
  { "group-ours", "walkers: built_around=our_function" },
  { "group-unreached", "+group new: title=Early risers; need=A bag at five" },
  { "group-twin", "keepers: need=something GOOD at six" },
  { "group-twin", "keepers: communities=club; passion=Jars; need=|"
                  "walkers: communities=club; passion=jars; need=" },
  { "expectation", "speed: response=" },
  { "weak-hold", "habit: strength=low" },
  { "group-size", "walkers: size=" },
  { "customer-share", "walkers: category_spend=" },
  { "job-help", "supper: help=" },
  { "journey-ends", "supper: phase=before" },
  { "stale-learning", "lesson: date=2026-01-02|dawn: learned=2026-01-02" },
  { "bad-story", "crumbs: answer=" },
  { "no-learning", "-lesson-keepers" },
  { "secret-unused", "field: secrets=" },
  { "secret-guess", "dawn: confidence=guess" },
  { "no-communities", "-club" },
  { "uninvited", "club: relevant=no" },
  { "uninvited", "club: brings_expertise=unknown" },
  { "stay-out", "club: decision=stay_out" },
  { "unwelcome", "evening: felt=interrupting" },
  { "unwelcome", "+welcome later: community=club; date=2026-06-01; felt=interrupting" },
  { "influencer-manners", "hanne: disclosed=no" },
  { "influencer-fit", "hanne: fit=poor" },
  { "community-currency", "+community new: title=Runners; decision=support" },
  { "no-culture", "-table|-rents|-rye|-rain" },
  { "issue-position", "rents: position=" },
  { "cause-deed", "rain: deed=" },
  { "trend-past", "table: stage=past" },
  { "trend-past", "table: crest=2026-06-30" },
  { "trend-missed", "table: touchpoints=; act_by=2026-06-30; crest=" },
  { "trend-date", "table: act_by=" },
  { "issue-unprepared", "rents: prepared=partly" },
  { "issue-unprepared", "rents: prepared=no; risk=medium" },
  { "cause-evidence", "rain: evidence=" },
  { "ritual", "rye: celebrate=" },
  { "offer-price-reason", "week: price_reason=" },
  { "offer-discount", "week: discount=0.1" },
  { "offer-bundle", "week: form=bundle" },
  { "offer-unique", "week: unique=" },
  { "offer-groups", "week: groups=" },
  { "capability", "answers: state=started" },
  { "capability", "answers: state=missing|touch-mass: start=2026-07-29" },
  { "task-overdue", "choir: due=2026-06-30" },
  { "review-overdue", "plan: next_review=2026-06-30" },
  { "review-open", "spring: done=no" },
  { "no-review", "plan: next_review=|-spring" },
};

/* What is close to a flaw, but isn't one. */
static const struct
{
  const char *check;
  const char *edits;
} no_flaws[] = {
  { "mission", "story: mission=; vision=A town that bakes" },
  { "beat-currency", "-starter" },
  { "hype", "field: message=An ultimately slow loaf" },
  { "story-ends", "field: journey=use" },
  { "goal-reason", "orders: rationale=; emphasis_mass=; emphasis_community=; emphasis_direct=" },
  { "allowance", "plan: revenue=|touch-mass: cost=|touch-community: cost=|touch-direct: cost=0" },
  { "over-allowance", "plan: revenue=230000" },
  { "empty-dimension", "touch-mass: status=live" },
  { "silence", "touch-mass: end=2026-12-10" },
  { "emphasis", "touch-mass: reach=0.45" },
  { "assumed-effect", "touch-community: reach=" },
  { "burst-only", "touch-mass: pattern=burst|touch-direct: pattern=burst" },
  { "direct-push", PUSH ("a") "|" PUSH ("b") "|" PUSH ("c") "|" PUSH ("d") },
  { "touchpoint-owner", "touch-mass: owner=; status=idea" },
  { "touchpoint-outside", "touch-mass: start=2025-02-01; end=2025-02-02" },
  { "touchpoint-idea", "touch-mass: status=idea; start=2026-07-30" },
  { "touchpoint-end", "touch-mass: end=; pattern=burst" },
  { "no-deposits", "post: date=2026-05-02" },
  { "no-deposits", "-post|touch-community: start=2026-05-02" },
  { "too-many-people", "plan: audience_mass=1000|touch-mass: people=1000|"
                       "touch-direct: people=1001" },
  { "interrupting", "touch-mass: welcome=interrupting" },
  { "our-topic", "touch-mass: topic=us" },
  { "loyalty-only", "touch-direct: loyalty_programme=yes|" PUSH ("a") },
  { "one-way", "touch-mass: talk=one_way" },
  { "outgoing-only", "touch-mass: traffic=outgoing|touch-community: traffic=incoming|"
                     "touch-direct: traffic=outgoing" },
  { "authorised-only", "touch-mass: spread=authorised|touch-community: spread=customers|"
                       "touch-direct: spread=authorised" },
  { "listening-place", "plan: listening_place=|touch-mass: listens_for=|"
                       "touch-direct: listens_for=" },
  { "touchpoint-group", "-walkers|-keepers" },
  { "channels-apart", "touch-mass: channel=Radio|touch-direct: channel=Counter|"
                      "touch-community: channel=Club" },
  { "channels-apart", APART "|touch-direct: channel= radio " },
  { "channels-apart", APART "|touch-direct: channel=" },
  { "channels-apart", APART "|touch-direct: groups=keepers" },
  { "channels-apart", APART "|touch-direct: status=idea" },
  { "channels-apart", APART "|touch-direct: beats=mill,jar" },
  { "measure-cadence", "measure-mass: cadence=once; target_date=2026-10-01" },
  { "late-reading", "plan: as_of=2026-01-31" },
  { "sales-only", "measure-mass: role=sales|+measure more: dimension=mass; role=attention" },
  { "measure-role", "measure-mass: role=behaviour" },
  { "measure-goal", "measure-mass: goal=|-orders" },
  { "group-unreached", "+group new: title=Early risers; need=A bag at five; parent=walkers" },
  { "group-unreached", "+group new: title=Early; need=A bag|field: groups=new" },
  { "group-twin", "keepers: need=Something good at six; parent=walkers" },
  { "expectation", "speed: met=met; response=" },
  { "weak-hold", "-habit" },
  { "stale-learning", "lesson: date=2026-01-02|dawn: learned=2026-01-02|"
                      "walkers: learn_every=once" },
  { "bad-story", "crumbs: tone=good; answer=" },
  { "secret-unused", "field: secrets=|week: secrets=dawn" },
  { "uninvited", "club: relevant=no; decision=support" },
  { "unwelcome", "evening: felt=interrupting|"
                 "+welcome later: community=club; date=2026-06-01; felt=welcome" },
  { "influencer-manners", "hanne: disclosed=no; state=asked" },
  { "community-currency", "+community new: title=Runners; decision=stay_out" },
  { "no-culture", "-table|-rents|-rye" },
  { "issue-position", "rents: position=; watch_until=2026-06-30" },
  { "trend-past", "table: stage=past; touchpoints=" },
  { "trend-past", "table: stage=past|touch-mass: end=2026-06-30" },
  { "trend-missed", "table: touchpoints=; act_by=2026-07-01; crest=" },
  { "trend-missed", "table: touchpoints=; act_by=2026-06-30; crest=; response=We let it pass" },
  { "trend-date", "table: act_by=; stage=cresting" },
  { "issue-unprepared", "rents: prepared=no; risk=low" },
  { "cause-evidence", "rain: evidence=; deed=" },
  { "ritual", "rye: celebrate=; holiday=yes" },
  { "offer-discount", "week: discount=0.1; state=dropped" },
  { "offer-price-reason", "week: price_reason=; price=" },
  { "offer-unique", "week: unique=; state=idea" },
  { "capability", "answers: state=missing|touch-mass: start=2026-07-30" },
  { "task-overdue", "choir: due=2026-07-01" },
  { "task-overdue", "choir: due=2026-06-30; done=yes" },
  { "review-open", "spring: done=no; date=2026-07-01" },
  { "no-review", "plan: next_review=" },
};

static void
a_sound_plan_has_no_findings (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();

  g_assert_cmpuint (check_plan_count (plan, NULL), ==, 0);
}

static void
each_check_finds_its_flaw (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (flaws); i++)
    {
      g_autoptr (BrandPlan) plan = check_plan_new ();

      g_test_message ("-- %s: %s", flaws[i].check, flaws[i].edits);
      g_assert_nonnull (brand_checks_find (flaws[i].check));
      check_plan_edit (plan, flaws[i].edits);
      g_assert_cmpuint (check_plan_count (plan, flaws[i].check), ==, 1);
      check_plan_try_fixes (plan);
    }
}

static void
no_check_finds_what_is_no_flaw (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (no_flaws); i++)
    {
      g_autoptr (BrandPlan) plan = check_plan_new ();

      g_test_message ("-- %s: %s", no_flaws[i].check, no_flaws[i].edits);
      g_assert_nonnull (brand_checks_find (no_flaws[i].check));
      check_plan_edit (plan, no_flaws[i].edits);
      g_assert_cmpuint (check_plan_count (plan, no_flaws[i].check), ==, 0);
    }
}

static void
each_check_is_tested (void)
{
  for (guint c = 0; c < brand_checks_get_length (); c++)
    {
      gboolean is_tested = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (flaws); i++)
        is_tested = is_tested || g_str_equal (flaws[i].check, brand_checks_get (c)->name);
      g_test_message ("%s", brand_checks_get (c)->name);
      g_assert_true (is_tested);
    }
}

/* What isn't begun is one line, not one for each check that could say something about it. */
static void
an_empty_plan_says_little_more_than_what_is_missing (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));

  g_assert_cmpuint (check_plan_count (plan, "story"), ==, 1);
  g_assert_cmpuint (check_plan_count (plan, "no-beats"), ==, 1);
  g_assert_cmpuint (check_plan_count (plan, "empty-dimension"), ==, 3);
  g_assert_cmpuint (check_plan_count (plan, "no-goal"), ==, 1);
  g_assert_cmpuint (check_plan_count (plan, "unmeasured"), ==, 3);
  g_assert_cmpuint (check_plan_count (plan, "no-customers"), ==, 1);
  g_assert_cmpuint (check_plan_count (plan, "mission"), ==, 1);
  g_assert_cmpuint (check_plan_count (plan, NULL), ==, 11);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checks/a-sound-plan-has-no-findings", a_sound_plan_has_no_findings);
  g_test_add_func ("/checks/each-check-finds-its-flaw", each_check_finds_its_flaw);
  g_test_add_func ("/checks/no-check-finds-what-is-no-flaw", no_check_finds_what_is_no_flaw);
  g_test_add_func ("/checks/each-check-is-tested", each_check_is_tested);
  g_test_add_func ("/checks/an-empty-plan-says-little-more-than-what-is-missing",
                   an_empty_plan_says_little_more_than_what_is_missing);

  return g_test_run ();
}
