/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "report-support.h"
#include "report/book/brand-book.h"

static GBytes *
make (BrandPlan *plan,
      guint      parts,
      gboolean   is_client)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  const BrandBookOptions options = { parts, BRAND_PAPER_A4, is_client };
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_book_to_pdf (plan, synergy, &options, NULL, NULL, &error);

  g_assert_no_error (error);

  return pdf;
}

static char *
read_text (GBytes *pdf)
{
  g_autofree char *text = report_run (pdf, "pdftotext -layout FILE -");

  return report_squeeze (text);
}

/* Items of the kinds that refer to one another. */
static BrandPlan *
plan_new (void)
{
  BrandPlan *plan = report_plan_new ();

  report_add (plan, BRAND_KIND_GROUP, "id", "early", "title", "Early risers", "need",
              "A warm roll before six", NULL);
  report_add (plan, BRAND_KIND_SECRET, "id", "cold", "title", "They hate the cold bus stop",
              "group", "early", NULL);
  report_add (plan, BRAND_KIND_COMMUNITY, "id", "choir", "title", "The river choir", NULL);
  report_add (plan, BRAND_KIND_INFLUENCER, "title", "Hanne", "community", "choir", NULL);
  report_add (plan, BRAND_KIND_OFFER, "id", "bag", "title", "The morning bag", "secrets", "cold",
              NULL);
  report_add (plan, BRAND_KIND_LEARNING, "title", "Nobody reads the board", NULL);
  report_add (plan, BRAND_KIND_DISMISSAL, "check", "no-silence", "reason", "We rest in August",
              NULL);

  return plan;
}

static void
book_is_sound_and_the_same_twice (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) first = make (plan, BRAND_BOOK_ALL, FALSE);
  g_autoptr (GBytes) second = make (plan, BRAND_BOOK_ALL, FALSE);
  g_autofree char *check = report_run (first, "qpdf --check FILE");
  g_autofree char *info = report_run (first, "pdfinfo FILE");
  g_autofree char *fonts = report_run (first, "pdffonts FILE");

  g_assert_true (g_bytes_equal (first, second));
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "Title:"));
  g_assert_null (strstr (fonts, " no "));
}

static guint
count (const char *text,
       const char *what)
{
  guint n = 0;

  for (const char *p = strstr (text, what); p != NULL; p = strstr (p + 1, what))
    n++;

  return n;
}

/* Each part is in the contents and stands over its pages. */
static void
parts_are_chosen_one_by_one (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();

  for (guint part = 0; part < BRAND_N_BOOK_PARTS; part++)
    {
      g_autoptr (GBytes) pdf = make (plan, 1u << part, FALSE);
      g_autofree char *text = read_text (pdf);
      g_autofree char *own = g_strdup_printf ("1 %s", brand_book_parts[part].label);

      g_assert_cmpuint (count (text, own), ==, 2);
      for (guint other = 0; other < BRAND_N_BOOK_PARTS; other++)
        {
          g_autofree char *next = g_strdup_printf ("2 %s", brand_book_parts[other].label);

          g_assert_null (strstr (text, next));
        }
    }
}

static void
every_item_is_in_the_book (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) pdf = make (plan, BRAND_BOOK_ALL, FALSE);
  g_autofree char *text = read_text (pdf);

  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      BrandList *list;

      if (brand_kind_get ((BrandKindId) kind)->is_single || kind == BRAND_KIND_READING
          || kind == BRAND_KIND_DISMISSAL)
        continue;
      list = brand_plan_get_list (plan, (BrandKindId) kind);
      for (guint i = 0; i < brand_list_get_length (list); i++)
        g_assert_nonnull (strstr (text, brand_item_get_title (brand_list_get (list, i))));
    }
}

/* Returns: how many links there are, without those of the contents. */
static guint
count_links (BrandPlan *plan,
             guint      parts)
{
  g_autoptr (GBytes) pdf = make (plan, parts, FALSE);
  g_autofree char *objects =
    report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");
  guint n_parts = 0;

  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    n_parts += parts >> i & 1;

  return count (objects, "/Subtype /Link") - n_parts;
}

static void
offers_tell_what_goes_to_and_fro (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) without = make (plan, 1u << BRAND_BOOK_OFFERS, FALSE);
  g_autofree char *nothing = read_text (without);
  g_autoptr (GBytes) with = NULL;
  g_autofree char *text = NULL;

  g_assert_null (strstr (nothing, "What they put in and get"));
  report_add (plan, BRAND_KIND_OFFER, "title", "Bread for the week", "contributes",
              "A word on Sunday", "exchange", "A full bag", "in_use", "Five suppers", NULL);
  with = make (plan, 1u << BRAND_BOOK_OFFERS, FALSE);
  text = read_text (with);
  g_assert_nonnull (strstr (text, "What they put in and get"));
  g_assert_nonnull (strstr (text, "Customers → us"));
  g_assert_nonnull (strstr (text, "in use"));
}

static void
coverage_has_groups_and_costs (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (BrandPlan) redacted = brand_plan_redact (plan);
  g_autoptr (BrandPlan) groupless = report_plan_new ();
  g_autoptr (GBytes) pdf = make (plan, 1u << BRAND_BOOK_BEATS, FALSE);
  g_autoptr (GBytes) client_pdf = make (redacted, 1u << BRAND_BOOK_BEATS, TRUE);
  g_autoptr (GBytes) groupless_pdf = make (groupless, 1u << BRAND_BOOK_BEATS, FALSE);
  g_autofree char *text = read_text (pdf);
  g_autofree char *client_text = read_text (client_pdf);
  g_autofree char *groupless_text = read_text (groupless_pdf);

  g_assert_nonnull (strstr (text, "Which beats reach which group"));
  g_assert_nonnull (strstr (text, "Group 1 2 3 4 5 6 Touchpoints"));
  g_assert_nonnull (strstr (text, "Early risers – – – – – – –"));
  g_assert_nonnull (strstr (text, "Touchpoints Effect Cost"));
  g_assert_nonnull (strstr (client_text, "Touchpoints Effect"));
  g_assert_null (strstr (client_text, "Cost"));
  g_assert_null (strstr (groupless_text, "Which beats reach which group"));
}

static void
references_lead_to_what_is_in_the_book (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  const guint customers = 1u << BRAND_BOOK_CUSTOMERS;
  const guint offers = 1u << BRAND_BOOK_OFFERS;

  g_assert_cmpuint (count_links (plan, customers), ==, 1);
  g_assert_cmpuint (count_links (plan, offers), ==, 0);
  g_assert_cmpuint (count_links (plan, customers | offers), ==, 2);
}

static void
empty_fields_are_left_out (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) pdf = make (plan, 1u << BRAND_BOOK_CUSTOMERS, FALSE);
  g_autofree char *text = read_text (pdf);

  g_assert_nonnull (strstr (text, "Need A warm roll before six"));
  g_assert_null (strstr (text, "Passion"));
}

static void
an_empty_plan_has_a_book (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (2461000);
  g_autoptr (GBytes) pdf = make (plan, BRAND_BOOK_ALL, FALSE);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *text = read_text (pdf);

  g_assert_nonnull (strstr (text, "Nothing has been written here yet."));
}

static void
dismissed_findings_tell_their_reason (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  report_add (plan, BRAND_KIND_DISMISSAL, "check", "silence", "reason", "We rest in August", "by",
              "Mira", "date", "2026-05-01", NULL);
  pdf = make (plan, 1u << BRAND_BOOK_CHECKS, FALSE);
  text = read_text (pdf);
  g_assert_nonnull (strstr (text, "To look at"));
  g_assert_nonnull (strstr (text, "We rest in August"));
}

static void
a_client_gets_neither_money_nor_checks (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (BrandPlan) redacted = brand_plan_redact (plan);
  g_autoptr (GBytes) pdf = make (redacted, BRAND_BOOK_ALL, TRUE);
  g_autofree char *text = read_text (pdf);

  g_assert_null (strstr (text, "Planned cost"));
  g_assert_null (strstr (text, "What we found"));
  g_assert_null (strstr (text, "cold bus stop"));
  g_assert_nonnull (strstr (text, "Early risers"));
}

static void
names_of_parts_are_read (void)
{
  g_autoptr (GError) error = NULL;
  guint parts = 0;

  g_assert_true (brand_book_parse_parts ("Story, money", &parts, NULL));
  g_assert_cmpuint (parts, ==, 1u << BRAND_BOOK_STORY | 1u << BRAND_BOOK_MONEY);
  g_assert_false (brand_book_parse_parts ("story,cover", &parts, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_nonnull (strstr (error->message, "cover"));
  g_assert_false (brand_book_parse_parts ("", &parts, NULL));
}

static void
a_cancelled_book_is_none (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  const BrandBookOptions options = { BRAND_BOOK_ALL };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_book_to_pdf (plan, synergy, &options, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What comes before and after it fills the upright pages. */
static void
the_timeline_lies_between_full_pages (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) pdf = make (plan, 1u << BRAND_BOOK_CULTURE | 1u << BRAND_BOOK_TIMELINE
                                       | 1u << BRAND_BOOK_LEARNINGS, FALSE);
  g_autofree char *second = report_run (pdf, "pdftotext -f 2 -l 2 -layout FILE -");
  g_autofree char *sizes = report_run (pdf, "pdfinfo -f 1 -l 4 FILE");

  g_assert_nonnull (strstr (second, "Culture"));
  g_assert_nonnull (strstr (second, "The timeline is on the next page."));
  g_assert_nonnull (strstr (second, "Touchpoints"));
  g_assert_nonnull (strstr (sizes, "Page    2 size:  595"));
  g_assert_nonnull (strstr (sizes, "Page    3 size:  841"));
  g_assert_nonnull (strstr (sizes, "Page    4 size:  595"));
}

/* Without a page after it, it ends the book. */
static void
a_short_book_ends_with_its_timeline (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (2461000);
  g_autoptr (GBytes) pdf = make (plan, 1u << BRAND_BOOK_TIMELINE | 1u << BRAND_BOOK_LEARNINGS,
                                 FALSE);
  g_autofree char *second = report_run (pdf, "pdftotext -f 2 -l 2 -layout FILE -");
  g_autofree char *sizes = report_run (pdf, "pdfinfo -f 1 -l 9 FILE");

  g_assert_nonnull (strstr (second, "Learnings"));
  g_assert_nonnull (strstr (sizes, "Page    3 size:  841"));
  g_assert_null (strstr (sizes, "Page    4 size:"));
}

/* A reader who turns the page sees what goes on there. */
static void
an_item_that_goes_on_is_named_again (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 400; i++)
    g_string_append (words, "They told us more than we asked for. ");
  report_add (plan, BRAND_KIND_LEARNING, "title", "A long talk", "notes", words->str, NULL);
  pdf = make (plan, 1u << BRAND_BOOK_LEARNINGS, FALSE);
  text = read_text (pdf);
  g_assert_cmpuint (count (text, "A long talk (continued)"), >=, 2);
  g_assert_null (strstr (text, "Nobody reads the board (continued)"));
}

/* In words that people know, and without what a rhythm doesn't need. */
static void
rhythms_and_presets_are_told_in_words (void)
{
  g_autoptr (BrandPlan) plan = plan_new ();
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  report_add (plan, BRAND_KIND_RITUAL, "title", "The lamb", "repeats", "easter", "offset", "-2",
              NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "title", "A spot", "dimension", "mass", "preset",
              "out-of-home", NULL);
  pdf = make (plan, 1u << BRAND_BOOK_CULTURE | 1u << BRAND_BOOK_TIMELINE, FALSE);
  text = read_text (pdf);
  g_assert_nonnull (strstr (text, "Repeats 2 days before Easter"));
  g_assert_null (strstr (text, "Day of the week"));
  g_assert_nonnull (strstr (text, "Posters and windows"));
  g_assert_null (strstr (text, "out-of-home"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/book/sound", book_is_sound_and_the_same_twice);
  g_test_add_func ("/book/parts", parts_are_chosen_one_by_one);
  g_test_add_func ("/book/every_item", every_item_is_in_the_book);
  g_test_add_func ("/book/exchange", offers_tell_what_goes_to_and_fro);
  g_test_add_func ("/book/coverage", coverage_has_groups_and_costs);
  g_test_add_func ("/book/references", references_lead_to_what_is_in_the_book);
  g_test_add_func ("/book/empty_fields", empty_fields_are_left_out);
  g_test_add_func ("/book/empty_plan", an_empty_plan_has_a_book);
  g_test_add_func ("/book/dismissed", dismissed_findings_tell_their_reason);
  g_test_add_func ("/book/client", a_client_gets_neither_money_nor_checks);
  g_test_add_func ("/book/names", names_of_parts_are_read);
  g_test_add_func ("/book/timeline", the_timeline_lies_between_full_pages);
  g_test_add_func ("/book/short", a_short_book_ends_with_its_timeline);
  g_test_add_func ("/book/continued", an_item_that_goes_on_is_named_again);
  g_test_add_func ("/book/words", rhythms_and_presets_are_told_in_words);
  g_test_add_func ("/book/cancelled", a_cancelled_book_is_none);

  return g_test_run ();
}
