/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "model/brand-date.h"
#include "report-support.h"
#include "report/brand-export.h"

/* What no client may see stands in every private text and amount, and in every private item. */
#define MARK "ZQXJQZ"
#define AMOUNT 7777703
#define DIGITS "7777703"

static void
set_value (BrandItem        *item,
           guint             index,
           const BrandField *field,
           gboolean          is_private)
{
  gboolean is_any = g_strcmp0 (field->kind, BRAND_ANY_KIND) == 0;
  g_autofree char *target = g_strdup_printf ("%s-1", is_any ? "touchpoint"
                                                     : field->kind ? field->kind : "");
  char *list[] = { field->kind ? target : is_private ? (char *) MARK : (char *) "open", NULL };
  BrandValue value = { 0 };

  if (field->is_valid != NULL)
    return;

  if (field->type == BRAND_FIELD_REFERENCE)
    value.text = target;
  else if (brand_field_is_text (field))
    value.text = is_private ? (char *) MARK : (char *) "open";
  else if (brand_field_is_list (field))
    value.list = list;
  else if (field->type == BRAND_FIELD_MONEY)
    value.money = is_private ? AMOUNT : 1200;
  else if (field->type == BRAND_FIELD_DATE)
    value.date = brand_date_join (2026, 6, 1);
  else
    return;
  brand_item_init_value (item, index, &value);
}

static void
set_choice (BrandItem  *item,
            const char *name,
            const char *choice)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint index = (guint) brand_kind_find_field (kind, name);
  BrandValue value = { .choice = brand_field_find_choice (&kind->fields[index], choice) };

  brand_item_init_value (item, index, &value);
}

static void
fill (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (g_strcmp0 (kind->fields[i].kind, kind->name) != 0)
      set_value (item, i, &kind->fields[i], kind->is_private || kind->fields[i].is_private);
}

/* An item of each kind with every field filled; the second touchpoint is of another dimension. */
static BrandPlan *
marked_plan_new (void)
{
  BrandPlan *plan = brand_plan_new ();

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) i);

      if (kind->is_single)
        fill (brand_plan_get_single (plan, (BrandKindId) i));
      for (guint n = 1; !kind->is_single && n <= 2; n++)
        {
          g_autoptr (BrandItem) item = brand_item_new ((BrandKindId) i);
          g_autofree char *id = g_strdup_printf ("%s-%u", kind->name, n);

          brand_item_set_id (item, id);
          fill (item);
          if (i == BRAND_KIND_TOUCHPOINT)
            {
              set_choice (item, "status", "planned");
              set_choice (item, "dimension", n == 1 ? "mass" : "community");
            }
          brand_plan_append (plan, item, NULL);
        }
    }
  report_add (plan, BRAND_KIND_PLAN_INFO, "start", "2026-01-01", "end", "2026-12-31", "currency",
              "EUR", NULL);
  report_add (plan, BRAND_KIND_DISMISSAL, "id", "about", "check", "stale-secret", "subject",
              "secret-1", "reason", MARK, "date", "2026-06-01", NULL);

  return plan;
}

static void
remove_white_space (GString *text)
{
  gsize length = 0;

  for (gsize i = 0; i < text->len; i++)
    if (!g_ascii_isspace (text->str[i]) && text->str[i] != ',' && text->str[i] != '.')
      text->str[length++] = text->str[i];
  g_string_truncate (text, length);
}

/* The file's bytes, and of a PDF also what its packed parts and its pages say. */
static GString *
read_all (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;
  GString *all;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  all = g_string_new_len (bytes, (gssize) length);
  if (g_str_has_suffix (path, ".pdf"))
    {
      g_autoptr (GBytes) pdf = g_bytes_new (bytes, length);
      g_autofree char *text = report_run (pdf, "pdftotext FILE -");
      g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");
      g_autofree char *objects =
        report_run (pdf, "qpdf --qdf --object-streams=disable --decode-level=all FILE -");

      g_string_append (all, text);
      g_string_append (all, raw);
      g_string_append (all, objects);
    }
  remove_white_space (all);

  return all;
}

static gboolean
holds (const GString *text,
       const char    *what)
{
  return memmem (text->str, text->len, what, strlen (what)) != NULL;
}

/* Returns: how many files hold a mark or a private amount. */
static guint
export (BrandPlan *plan,
        gboolean   is_client,
        guint     *n_files)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autofree char *path = g_dir_make_tmp ("client-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  const BrandExportOptions options = {
    "plan", folder, BRAND_EXPORT_ALL_FORMATS, BRAND_EXPORT_ALL_DIMENSIONS, FALSE,
    .book = BRAND_BOOK_ALL, .has_maps = TRUE, .has_blank_maps = TRUE, .is_client = is_client,
  };
  g_auto (GStrv) names = brand_export_list (&options);
  g_autoptr (GError) error = NULL;
  guint n_marked = 0;

  brand_export_run (plan, synergy, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  *n_files = g_strv_length (names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_build_filename (path, names[i], NULL);
      GString *text = read_all (name);
      gboolean is_marked = holds (text, MARK) || holds (text, DIGITS);

      if (is_client && is_marked)
        g_test_message ("%s holds what is private", names[i]);
      n_marked += is_marked;
      g_string_free (text, TRUE);
      g_unlink (name);
    }
  g_rmdir (path);

  return n_marked;
}

static void
nothing_private_leaves_in_any_file (void)
{
  g_autoptr (BrandPlan) plan = marked_plan_new ();
  guint n_files;

  g_assert_cmpuint (export (plan, TRUE, &n_files), ==, 0);
  /* Three dimensions as JSON and PDF, the timeline three times, the book, maps twice, four
   * tables, the calendar, the plan. */
  g_assert_cmpuint (n_files, ==, 18);
}

/* The proof that the search would find it. */
static void
own_copies_hold_what_is_private (void)
{
  g_autoptr (BrandPlan) plan = marked_plan_new ();
  guint n_files;

  /* Costs in both dimensions' plans as JSON and PDF; everything in the book. */
  g_assert_cmpuint (export (plan, FALSE, &n_files), >=, 5);
}

static void
clients_copies_have_names_of_their_own (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/tmp");
  const BrandExportOptions options = {
    "plan", folder, BRAND_EXPORT_JSON, 1, TRUE, .book = BRAND_BOOK_ALL, .is_client = TRUE,
  };
  g_auto (GStrv) names = brand_export_list (&options);
  g_autofree char *joined = g_strjoinv (" ", names);

  g_assert_cmpstr (joined, ==,
                   "plan-client-mass.json plan-client-book.pdf plan-client.brandplan");
}

/* What is not told, is not told to be missing either. */
static void
a_client_does_not_hear_of_costs (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  content->hides_costs = TRUE;
  pdf = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, NULL, NULL, NULL);
  text = report_run (pdf, "pdftotext FILE -");
  g_assert_null (strstr (text, "Cost"));
  g_assert_null (strstr (text, "cost"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/client-copy/nothing_private_leaves_in_any_file",
                   nothing_private_leaves_in_any_file);
  g_test_add_func ("/client-copy/own_copies_hold_what_is_private",
                   own_copies_hold_what_is_private);
  g_test_add_func ("/client-copy/clients_copies_have_names_of_their_own",
                   clients_copies_have_names_of_their_own);
  g_test_add_func ("/client-copy/a_client_does_not_hear_of_costs",
                   a_client_does_not_hear_of_costs);

  return g_test_run ();
}
