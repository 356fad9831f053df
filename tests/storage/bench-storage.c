/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "storage/brand-plan-reader.h"
#include "storage/brand-plan-writer.h"
#include "storage/brand-scan.h"
#include "support/brand-random-plan.h"

#define N_TOUCHPOINTS 10000
#define N_ROUNDS 11

typedef struct
{
  BrandPlan *plan;
  GBytes *bytes;
} Bench;

static void
parse_barely (Bench *bench)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_true (json_parser_load_from_data (parser, g_bytes_get_data (bench->bytes, NULL),
                                             (gssize) g_bytes_get_size (bench->bytes), NULL));
}

static void
scan (Bench *bench)
{
  g_assert_true (brand_scan (g_bytes_get_data (bench->bytes, NULL), g_bytes_get_size (bench->bytes),
                             NULL));
}

static void
load (Bench *bench)
{
  g_autoptr (BrandPlan) plan = brand_plan_read (bench->bytes, NULL);

  g_assert_nonnull (plan);
}

static void
write_plan (Bench *bench)
{
  g_autoptr (GBytes) bytes = brand_plan_write (bench->plan);

  g_assert_true (g_bytes_equal (bytes, bench->bytes));
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return (*(const gint64 *) a > *(const gint64 *) b) - (*(const gint64 *) a < *(const gint64 *) b);
}

/* Milliseconds, the middle one of several. */
static double
measure (Bench *bench,
         void (*work) (Bench *))
{
  gint64 times[N_ROUNDS];

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      work (bench);
      times[i] = g_get_monotonic_time () - start;
    }
  qsort (times, N_ROUNDS, sizeof times[0], compare);

  return (double) times[N_ROUNDS / 2] / 1000;
}

int
main (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  Bench bench = { plan, bytes };
  double parse = measure (&bench, parse_barely);
  double scanned = measure (&bench, scan);
  double loaded = measure (&bench, load);
  double written = measure (&bench, write_plan);

  g_print ("%d touchpoints, %.1f MB; json-glib's bare parse %.1f ms\n", N_TOUCHPOINTS,
           (double) g_bytes_get_size (bytes) / 1e6, parse);
  g_print ("scan  %6.1f ms  %.3f of the parse\n", scanned, scanned / parse);
  g_print ("load  %6.1f ms  %.3f of the parse (goal 1.6)\n", loaded, loaded / parse);
  g_print ("write %6.1f ms  %.3f of the parse (goal 0.25)\n", written, written / parse);

  return loaded <= 1.6 * parse && written <= 0.25 * parse ? 0 : 1;
}
