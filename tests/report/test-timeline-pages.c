/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "model/brand-date.h"
#include "report-support.h"
#include "report/sheet/brand-timeline-export.h"
#include "support/brand-large-plan.h"

/* Points times this are the drawing's own pixels. */
#define LEAST_TEXT (8 * BRAND_PX_PER_PT)

static GBytes *
make_pdf (BrandPlan     *plan,
          BrandPaper     paper,
          BrandPagesForm form)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_timeline_to_pdf (plan, synergy, paper, form, NULL, &error);

  g_assert_no_error (error);
  return pdf;
}

static guint
count_pages (GBytes *pdf)
{
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");

  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  return (guint) g_ascii_strtoull (strstr (info, "Pages:") + strlen ("Pages:"), NULL, 10);
}

static guint
count_words (const char *text,
             const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;

  return n;
}

static void
set_period (BrandPlan *plan,
            int        n_days)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  int start = brand_item_get_date (info, "start");
  char end[BRAND_DATE_LENGTH];

  brand_date_to_iso (start + n_days - 1, end);
  report_add (plan, BRAND_KIND_PLAN_INFO, "end", end, NULL);
}

static void
a_plan_takes_as_many_pages_as_quarters (void)
{
  static const struct
  {
    int n_days;
    BrandPagesForm form;
    guint least;
    guint most;
  } cases[] = {
    { 364, BRAND_PAGES_FIT, 1, 1 },    { 60, BRAND_PAGES_TILE, 1, 2 },
    { 91, BRAND_PAGES_TILE, 1, 2 },    { 92, BRAND_PAGES_TILE, 2, 2 },
    { 364, BRAND_PAGES_TILE, 5, 7 },   { 1092, BRAND_PAGES_TILE, 13, 22 },
    { 364, BRAND_PAGES_POSTER, 1, 1 }, { 1092, BRAND_PAGES_POSTER, 1, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = report_plan_new ();
      g_autoptr (GBytes) pdf = NULL;
      guint n_pages;

      set_period (plan, cases[i].n_days);
      pdf = make_pdf (plan, BRAND_PAPER_A4, cases[i].form);
      n_pages = count_pages (pdf);
      g_test_message ("%d days, form %u: %u", cases[i].n_days, cases[i].form, n_pages);
      g_assert_cmpuint (n_pages, >=, cases[i].least);
      g_assert_cmpuint (n_pages, <=, cases[i].most);
    }
}

static void
assert_all_labels (BrandPlan *plan,
                   GBytes    *pdf)
{
  g_autofree char *text = report_run (pdf, "pdftotext -raw FILE -");
  g_autofree char *packed = report_pack (text);
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);
      g_autofree char *title = report_pack (brand_item_get_title (item));

      if (strstr (packed, title) == NULL)
        g_error ("“%s” is on no page", brand_item_get_title (item));
    }
}

static void
every_label_is_there (void)
{
  static const BrandPagesForm forms[] = { BRAND_PAGES_TILE, BRAND_PAGES_POSTER };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    for (guint paper = BRAND_PAPER_A4; paper <= BRAND_PAPER_LETTER; paper++)
      {
        g_autoptr (BrandPlan) small = report_plan_new ();
        g_autoptr (BrandPlan) large = brand_large_plan_new (200, 1);
        g_autoptr (GBytes) pdf = make_pdf (small, (BrandPaper) paper, forms[i]);
        g_autoptr (GBytes) large_pdf = make_pdf (large, (BrandPaper) paper, forms[i]);

        assert_all_labels (small, pdf);
        assert_all_labels (large, large_pdf);
      }
}

static void
tiles_say_where_they_are (void)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (200, 1);
  g_autoptr (GBytes) pdf = make_pdf (plan, BRAND_PAPER_A4, BRAND_PAGES_TILE);
  g_autofree char *text = report_run (pdf, "pdftotext -raw FILE -");
  g_autofree char *structure = report_run (pdf, "pdfinfo -struct FILE");
  g_autofree char *json = report_run (pdf, "qpdf --json=2 --json-key=qpdf FILE");
  guint n_pages = count_pages (pdf);

  g_assert_nonnull (strstr (text, "Row 1 of "));
  g_assert_nonnull (strstr (text, "Row 2 of "));
  g_assert_nonnull (strstr (text, ", column 2 of "));
  g_assert_cmpuint (count_words (text, "Page "), >=, n_pages);
  /* Each says which lanes it shows, and is a figure of its own. */
  g_assert_cmpuint (count_words (text, "Mass\n") + count_words (text, "Community\n")
                    + count_words (text, "Direct\n"), >=, n_pages);
  g_assert_cmpuint (count_words (structure, "Figure"), ==, n_pages);
  g_assert_cmpuint (count_words (json, "\"/Alt\": \"u:Row "), ==, n_pages - 1);
}

static void
the_same_plan_gives_the_same_clean_bytes (void)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (120, 1);

  for (guint form = 0; form < BRAND_N_PAGES_FORMS; form++)
    {
      g_autoptr (GBytes) pdf = make_pdf (plan, BRAND_PAPER_A4, (BrandPagesForm) form);
      g_autoptr (GBytes) again = make_pdf (plan, BRAND_PAPER_A4, (BrandPagesForm) form);
      g_autofree char *check = report_run (pdf, "qpdf --check FILE");

      g_assert_true (g_bytes_equal (pdf, again));
      g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
    }
}

static void
no_text_is_too_small (void)
{
  BrandTimelineStyle style;
  BrandLengths lengths;

  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  brand_lengths_init (&lengths, &style, BRAND_FORM_PAGE, 9);
  for (guint i = 0; i < BRAND_N_FONTS; i++)
    g_assert_cmpfloat (lengths.font_sizes[i], >=, LEAST_TEXT - 0.01);
}

/* No reader shows a larger page: then labels go, as they do on a fitted one. */
static void
a_poster_ends_where_readers_end (void)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (6000, 1);
  g_autoptr (GBytes) pdf = make_pdf (plan, BRAND_PAPER_A4, BRAND_PAGES_POSTER);
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  const char *size = strstr (info, "Page size:");
  double width = g_ascii_strtod (size + strlen ("Page size:"), NULL);
  double height = g_ascii_strtod (strstr (size, " x ") + 3, NULL);

  g_assert_cmpuint (count_pages (pdf), ==, 1);
  g_assert_cmpfloat (width, <=, 14400);
  g_assert_cmpfloat (height, <=, 14400);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-pages/a_plan_takes_as_many_pages_as_quarters",
                   a_plan_takes_as_many_pages_as_quarters);
  g_test_add_func ("/timeline-pages/every_label_is_there", every_label_is_there);
  g_test_add_func ("/timeline-pages/tiles_say_where_they_are", tiles_say_where_they_are);
  g_test_add_func ("/timeline-pages/the_same_plan_gives_the_same_clean_bytes",
                   the_same_plan_gives_the_same_clean_bytes);
  g_test_add_func ("/timeline-pages/no_text_is_too_small", no_text_is_too_small);
  g_test_add_func ("/timeline-pages/a_poster_ends_where_readers_end",
                   a_poster_ends_where_readers_end);

  return g_test_run ();
}
