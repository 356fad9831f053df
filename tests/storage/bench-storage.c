/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <stdlib.h>

#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "storage/plan/brand-scan.h"
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

enum
{
  PARSE,
  SCAN,
  LOAD,
  WRITE,
  N_WORKS,
};

/* In turns, so that a busy machine slows them all. */
static void
measure (Bench *bench,
         double milliseconds[N_WORKS])
{
  static void (*const works[N_WORKS]) (Bench *) = { parse_barely, scan, load, write_plan };
  gint64 times[N_WORKS][N_ROUNDS];

  for (guint round = 0; round < N_ROUNDS; round++)
    for (guint i = 0; i < N_WORKS; i++)
      {
        gint64 start = g_get_monotonic_time ();

        works[i] (bench);
        times[i][round] = g_get_monotonic_time () - start;
      }

  for (guint i = 0; i < N_WORKS; i++)
    {
      qsort (times[i], N_ROUNDS, sizeof times[i][0], compare);
      milliseconds[i] = (double) times[i][N_ROUNDS / 2] / 1000;
    }
}

int
main (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  double times[N_WORKS];

  measure (&(Bench) { plan, bytes }, times);

  g_print ("%d touchpoints, %.1f MB; json-glib's bare parse %.1f ms\n", N_TOUCHPOINTS,
           (double) g_bytes_get_size (bytes) / 1e6, times[PARSE]);
  g_print ("scan  %6.1f ms  %.3f of the parse\n", times[SCAN], times[SCAN] / times[PARSE]);
  g_print ("load  %6.1f ms  %.3f of the parse (goal 1.6)\n", times[LOAD],
           times[LOAD] / times[PARSE]);
  g_print ("write %6.1f ms  %.3f of the parse (goal 0.25)\n", times[WRITE],
           times[WRITE] / times[PARSE]);

  return times[LOAD] <= 1.6 * times[PARSE] && times[WRITE] <= 0.25 * times[PARSE] ? 0 : 1;
}
