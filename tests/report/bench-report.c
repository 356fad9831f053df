/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/resource.h>

#include "report-support.h"
#include "report/book/brand-book.h"
#include "report/sheet/brand-timeline-export.h"
#include "support/brand-large-plan.h"

#define ROUNDS 5

typedef void (*Work) (gpointer data);

static double
measure (Work     work,
         gpointer data,
         guint    rounds)
{
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < rounds; i++)
    {
      gint64 start = g_get_monotonic_time ();

      work (data);
      best = MIN (best, (double) (g_get_monotonic_time () - start) / 1000);
    }

  return best;
}

/* As an export does it: from the plan to the bytes of all three, nothing kept between rounds. */
static void
write_reports (gpointer data)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (data);
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autoptr (BrandMeasurementPlan) content = brand_measurement_plan_new (data, synergy,
                                                                             (BrandDimension) d);
      g_autoptr (GBytes) pdf = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, typesetter,
                                                         NULL, NULL);

      g_assert_nonnull (pdf);
    }
}

static void
write_timeline (gpointer data)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (data);
  g_autoptr (GBytes) pdf = brand_timeline_to_pdf (data, synergy, BRAND_PAPER_A4, BRAND_PAGES_FIT,
                                                  NULL, NULL);

  g_assert_nonnull (pdf);
}

static void
write_book (gpointer data)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (data);
  const BrandBookOptions options = { BRAND_BOOK_ALL };
  g_autoptr (GBytes) pdf = brand_book_to_pdf (data, synergy, &options, NULL, NULL, NULL);

  g_assert_nonnull (pdf);
}

static void
run (gpointer data)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_command_line_sync (data, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static void
compare (const char *peer,
         double      own,
         double      theirs)
{
  g_print ("    %s %.0f ms: %.1f times as fast\n", peer, theirs, theirs / own);
}

static char *
write_rows (const char *folder,
            BrandPlan  *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GString) rows = g_string_new ("Title,Channel,Start,End,Pattern,Owner,Cost\n");
  char *path = g_build_filename (folder, "rows.csv", NULL);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      g_string_append_printf (rows, "\"%s\",\"%s\",%d,%d,%s,\"%s\",%" G_GINT64_FORMAT "\n",
                              brand_item_get_text (item, "title"), brand_item_get_text (item,
                                                                                        "channel"),
                              brand_item_get_date (item, "start"), brand_item_get_date (item,
                                                                                        "end"),
                              brand_item_get_choice_label (item, "pattern"),
                              brand_item_get_text (item, "owner"), brand_item_get_money (item,
                                                                                         "cost"));
    }
  g_assert_true (g_file_set_contents (path, rows->str, -1, NULL));

  return path;
}

static void
against_office (const char *folder,
                BrandPlan  *plan,
                double      own)
{
  g_autofree char *office = g_find_program_in_path ("soffice");
  g_autofree char *rows = NULL;
  g_autofree char *command = NULL;

  if (office == NULL)
    {
      g_print ("    soffice is not here to compare with\n");
      return;
    }
  rows = write_rows (folder, plan);
  command = g_strdup_printf ("%s -env:UserInstallation=file://%s/office --headless "
                             "--convert-to pdf --outdir %s %s", office, folder, folder, rows);
  run (command);
  compare ("LibreOffice", own, measure (run, command, 2));
}

static void
against_gnuplot (const char *folder,
                 guint       n_touchpoints,
                 double      own)
{
  g_autofree char *gnuplot = g_find_program_in_path ("gnuplot");
  g_autofree char *path = g_build_filename (folder, "plot.gp", NULL);
  g_autofree char *command = NULL;
  g_autoptr (GString) script = NULL;

  if (gnuplot == NULL)
    {
      g_print ("    gnuplot is not here to compare with\n");
      return;
    }
  script = g_string_new (NULL);
  g_string_append_printf (script,
                          "set terminal pdfcairo size 29.7cm,21cm\nset output '%s/plot.pdf'\n"
                          "set xrange [0:365]\nset yrange [0:%u]\n", folder, n_touchpoints);
  for (guint i = 0; i < n_touchpoints; i++)
    g_string_append_printf (script,
                            "set object %u rectangle from %u,%u to %u,%u fillcolor 'grey'\n", i + 1,
                            i * 7 % 340, i, i * 7 % 340 + 20, i + 1);
  g_string_append (script, "plot sin(x/20)*100+200, cos(x/25)*100+200, x, 2*x\n");
  g_assert_true (g_file_set_contents (path, script->str, -1, NULL));
  command = g_strdup_printf ("%s %s", gnuplot, path);
  compare ("gnuplot", own, measure (run, command, 2));
}

int
main (int    argc,
      char **argv)
{
  static const guint sizes[] = { 1000, 10000 };
  g_autofree char *folder = g_dir_make_tmp ("bench-report-XXXXXX", NULL);
  g_autofree char *clean = g_strdup_printf ("rm -r %s", folder);
  struct rusage usage;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (BrandPlan) plan = brand_large_plan_new (sizes[i], 1);
      double reports = measure (write_reports, plan, ROUNDS);
      double timeline, book;

      getrusage (RUSAGE_SELF, &usage);
      g_print ("%u touchpoints: three measurement plans %.1f ms, peak memory %ld MB\n", sizes[i],
               reports, usage.ru_maxrss / 1024);
      against_office (folder, plan, reports);
      timeline = measure (write_timeline, plan, ROUNDS);
      g_print ("%u touchpoints: timeline %.1f ms\n", sizes[i], timeline);
      against_gnuplot (folder, sizes[i], timeline);
      book = measure (write_book, plan, 2);
      getrusage (RUSAGE_SELF, &usage);
      g_print ("%u touchpoints: plan book %.1f ms, peak memory %ld MB\n", sizes[i], book,
               usage.ru_maxrss / 1024);
    }
  run (clean);

  return 0;
}
