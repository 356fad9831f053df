/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/book/brand-customer-map-pdf.h"

#include <locale.h>
#include <string.h>

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = report_plan_new ();

  report_add (plan, BRAND_KIND_COMMUNITY, "id", "jar-club", "title", "The jar club", NULL);
  report_add (plan, BRAND_KIND_GROUP, "id", "early", "title", "Early risers", "need",
              "Something warm before six", "communities", "jar-club", "profile",
              "Marked private words", "recognise", "By the jacket", "size", "310", NULL);
  report_add (plan, BRAND_KIND_GROUP, "id", "late", "title", "Late comers", NULL);
  report_add (plan, BRAND_KIND_SECRET, "title", "A marked secret", "group", "early", NULL);
  report_add (plan, BRAND_KIND_JOB, "title", "Begin a shift", "group", "early", NULL);
  report_add (plan, BRAND_KIND_ISSUE, "title", "Who can afford it", NULL);
  return plan;
}

static GBytes *
create_pdf (BrandPlan            *plan,
            GPtrArray            *groups,
            BrandPaper            paper,
            BrandCustomerMapForm  form)
{
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_customer_map_to_pdf (plan, groups, paper, NULL, form, NULL, NULL, &error);

  g_assert_no_error (error);
  return pdf;
}

static char *
get_text (GBytes *pdf)
{
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");

  return report_squeeze (raw);
}

static void
assert_says (const char        *text,
             const char *const *parts,
             gboolean           does)
{
  for (; *parts != NULL; parts++)
    if ((strstr (text, *parts) != NULL) != does)
      g_error ("“%s” is %s in: %s", *parts, does ? "not" : "", text);
}

static void
each_group_has_its_page_in_words (void)
{
  static const char *const parts[] = {
    "Early risers", "Something warm before six", "310", "Marked private words", "By the jacket",
    "The jar club", "Begin a shift", "A marked secret", "Who can afford it",
    "an issue without an answer", "Late comers", "1 of 2", NULL,
  };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_FILLED);
  g_autofree char *text = get_text (pdf);

  assert_says (text, parts, TRUE);
}

/* With a word too many for the full picture, the picture gives way: no page begins for one row. */
static void
words_that_nearly_fit_stay_on_the_page (void)
{
  g_autoptr (GString) words = g_string_new ("Up at four");
  g_autoptr (BrandPlan) plan = create_plan ();
  BrandItem *group = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_GROUP), 0);

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (GPtrArray) groups = g_ptr_array_new ();
      g_autoptr (GBytes) pdf = NULL;
      g_autofree char *text = NULL;
      const char *end;

      g_string_append (words, " and never late for a warm roll, whatever the weather, so");
      brand_item_init_value (group, BRAND_KIND_FIELD (&brand_group_kind, "profile"),
                             &(BrandValue) { .text = words->str });
      g_ptr_array_add (groups, group);
      pdf = create_pdf (plan, groups, BRAND_PAPER_LETTER, BRAND_CUSTOMER_MAP_FILLED);
      text = get_text (pdf);
      if (strstr (text, "1 of 1") != NULL)
        continue;
      end = strstr (text, "1 of 2");
      g_assert_cmpuint (i, >, 0);
      g_assert_nonnull (strstr (end, "A marked secret"));
      g_assert_nonnull (strstr (end, "Begin a shift"));
      g_assert_nonnull (strstr (end, "Early risers (continued)"));
      return;
    }
  g_assert_not_reached ();
}

static void
only_the_groups_that_were_asked_for_are_there (void)
{
  static const char *const there[] = { "Late comers", "1 of 1", NULL };
  static const char *const not_there[] = { "Early risers", "A marked secret", NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (groups, brand_plan_find (plan, "late"));
  pdf = create_pdf (plan, groups, BRAND_PAPER_LETTER, BRAND_CUSTOMER_MAP_FILLED);
  text = get_text (pdf);
  assert_says (text, there, TRUE);
  assert_says (text, not_there, FALSE);
}

static void
a_clients_copy_has_nothing_private (void)
{
  static const char *const parts[] = { "Marked private", "marked secret", "Secrets", NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandPlan) copy = brand_plan_redact (plan);
  g_autoptr (GBytes) pdf = create_pdf (copy, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_FILLED);
  g_autofree char *text = get_text (pdf);
  g_autofree char *plain = report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");

  assert_says (text, parts, FALSE);
  assert_says (plain, parts, FALSE);
}

static void
a_blank_map_has_names_and_nothing_else_of_the_plan (void)
{
  static const char *const there[] = { "Early risers", "trend", "influencer", "Secrets", NULL };
  static const char *const not_there[] = { "The jar club", "A marked secret", "By the jacket",
                                           "Something warm", NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, NULL, BRAND_PAPER_LETTER, BRAND_CUSTOMER_MAP_BLANK);
  g_autofree char *text = get_text (pdf);
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");

  assert_says (text, there, TRUE);
  assert_says (text, not_there, FALSE);
  g_assert_nonnull (strstr (info, "Pages:           2"));
}

static void
a_plan_without_groups_has_a_map_to_begin_with (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = create_pdf (plan, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_BLANK);
  g_autofree char *text = get_text (pdf);

  g_assert_nonnull (strstr (text, "One of them"));
  g_assert_nonnull (strstr (text, "1 of 1"));
}

static void
pages_are_valid_tagged_and_described (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_FILLED);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  g_autofree char *structure = report_run (pdf, "pdfinfo -struct-text FILE");
  g_autofree char *plain = report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");

  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (structure, "Figure"));
  g_assert_nonnull (strstr (structure, "Table"));
  g_assert_nonnull (strstr (plain, "/Alt"));
}

static void
same_plan_gives_the_same_bytes (void)
{
  g_autoptr (BrandPlan) one = create_plan ();
  g_autoptr (GBytes) first = create_pdf (one, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_FILLED);
  g_autoptr (GBytes) second = create_pdf (one, NULL, BRAND_PAPER_A4, BRAND_CUSTOMER_MAP_FILLED);

  g_assert_true (g_bytes_equal (first, second));
}

static void
who_waits_no_longer_gets_no_pdf (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_customer_map_to_pdf (plan, NULL, BRAND_PAPER_A4, NULL,
                                            BRAND_CUSTOMER_MAP_FILLED, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
pages_can_be_looked_at (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandSheetPages) pages =
    brand_customer_map_to_pages (plan, NULL, BRAND_PAPER_A4, NULL, BRAND_CUSTOMER_MAP_FILLED);

  g_assert_cmpuint (brand_sheet_pages_get_n_pages (pages), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/customer-map/words", each_group_has_its_page_in_words);
  g_test_add_func ("/customer-map/fit", words_that_nearly_fit_stay_on_the_page);
  g_test_add_func ("/customer-map/chosen", only_the_groups_that_were_asked_for_are_there);
  g_test_add_func ("/customer-map/client", a_clients_copy_has_nothing_private);
  g_test_add_func ("/customer-map/blank", a_blank_map_has_names_and_nothing_else_of_the_plan);
  g_test_add_func ("/customer-map/no-groups", a_plan_without_groups_has_a_map_to_begin_with);
  g_test_add_func ("/customer-map/tagged", pages_are_valid_tagged_and_described);
  g_test_add_func ("/customer-map/same", same_plan_gives_the_same_bytes);
  g_test_add_func ("/customer-map/cancelled", who_waits_no_longer_gets_no_pdf);
  g_test_add_func ("/customer-map/pages", pages_can_be_looked_at);
  return g_test_run ();
}
