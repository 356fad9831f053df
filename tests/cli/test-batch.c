/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <signal.h>
#include <unistd.h>

#include "cli/brand-cli-batch.h"

typedef struct
{
  guint lost;      /* the piece that brings its process down */
  guint failing;
  guint last;      /* what progress said last */
} Fixture;

#define NONE G_MAXUINT

/* Later pieces end earlier, so that reports come out of order. */
static int
work_cb (guint    number,
         gpointer data,
         char   **message)
{
  const Fixture *fixture = data;

  g_usleep (number % 4 == 0 ? 20000 : 1000);
  if (number == fixture->lost)
    raise (SIGKILL);
  if (number != fixture->failing && number % 5 != 0)
    return 0;

  *message = g_strdup_printf ("piece %u fails", number);
  return number == fixture->failing ? 2 : 1;
}

static void
progress_cb (guint    n_done,
             gpointer data)
{
  Fixture *fixture = data;

  g_assert_cmpuint (n_done, ==, fixture->last + 1);
  fixture->last = n_done;
}

static int
run (Fixture *fixture,
     guint    n,
     guint    n_jobs)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  BrandCliBatch batch = { NULL, work_cb, progress_cb, fixture, n_jobs };
  g_auto (GStrv) all = NULL;
  int status;

  for (guint i = 0; i < n; i++)
    g_strv_builder_take (names, g_strdup_printf ("p%u", i));
  all = batch.names = g_strv_builder_end (names);
  status = brand_cli_batch_run (&batch);
  g_assert_cmpuint (fixture->last, ==, n);

  return status;
}

static void
print_all (void)
{
  Fixture fixture = { 6, 12 };

  g_assert_cmpint (run (&fixture, 17, 3), ==, 2);
}

static void
messages_come_in_order_and_nothing_is_lost (void)
{
  if (g_test_subprocess ())
    {
      print_all ();
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*p0: piece 0 fails*p5: piece 5 fails*p6: This ended unexpectedly.*"
                             "p10: piece 10 fails*p12: piece 12 fails*p15: piece 15 fails*");
}

static void
every_number_of_processes_does_all (void)
{
  static const struct
  {
    guint n;
    guint n_jobs;
    Fixture fixture;
    int status;
  } cases[] = {
    { 1, 1, { NONE, 0 }, 2 }, { 1, 9, { NONE, NONE }, 1 }, { 2, 1, { 1, NONE }, 1 },
    { 4, 9, { 3, 2 }, 2 },    { 9, 1, { 4, NONE }, 1 },    { 9, 2, { 0, NONE }, 1 },
  };

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture fixture = cases[i].fixture;

      g_assert_cmpint (run (&fixture, cases[i].n, cases[i].n_jobs), ==, cases[i].status);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/batch/messages_come_in_order_and_nothing_is_lost",
                   messages_come_in_order_and_nothing_is_lost);
  g_test_add_func ("/batch/every_number_of_processes_does_all",
                   every_number_of_processes_does_all);

  return g_test_run ();
}
