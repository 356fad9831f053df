/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <time.h>

#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"
#include "ui/window/brand-application.h"
#include "ui/window/brand-section.h"
#include "ui/window/brand-window.h"

#define WIDTH 1240
#define HEIGHT 760
#define N_TOUCHPOINTS 10000
#define N_YEARS 10
#define N_AGAIN 5
#define N_SECTIONS_MOST 32
#define SETTLE_MS 300
#define GOAL_MS 100.0

typedef struct
{
  double action; /* until the page is made and filled */
  double frame;  /* until the first frame was drawn */
  double idle;   /* until there was nothing left to do */
} Cost;

/* The processor's time: other work on the machine does not count. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

/* With the same ids, so that the items still refer to one another. */
static void
append_items (BrandPlan *plan,
              BrandPlan *sample)
{
  for (BrandKindId kind = BRAND_KIND_BEAT; kind < BRAND_N_KINDS; kind++)
    {
      BrandList *list = brand_plan_get_list (sample, kind);

      for (guint i = 0; i < brand_list_get_length (list); i++)
        {
          BrandItem *item = brand_list_get (list, i);
          g_autoptr (BrandItem) copy = brand_item_duplicate (item);

          brand_item_set_id (copy, brand_item_get_id (item));
          g_assert_true (brand_plan_append (plan, copy, NULL));
        }
    }
}

static GFile *
create_file (const char *sample_path)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "brand-bench-XXXXXX", NULL);
  g_autoptr (BrandPlan) plan = brand_large_plan_new (N_TOUCHPOINTS, N_YEARS);
  g_autoptr (BrandPlan) sample = NULL;
  g_autoptr (GBytes) sample_bytes = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  gsize size;
  GFile *file;

  g_assert_true (g_file_get_contents (sample_path, &text, &size, NULL));
  sample_bytes = g_bytes_new (text, size);
  sample = brand_plan_read (sample_bytes, NULL);
  g_assert_nonnull (sample);
  append_items (plan, sample);
  bytes = brand_plan_write (plan);
  close (g_mkstemp (path));
  file = g_file_new_for_path (path);
  g_assert_true (brand_file_save (file, bytes, NULL, NULL, NULL, NULL));
  return file;
}

static gboolean
set_true_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean is_over = FALSE;

  g_timeout_add (SETTLE_MS, set_true_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static BrandWindow *
open_window (BrandApplication *application,
             GFile            *file)
{
  BrandWindow *window = brand_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  brand_window_open (window, file);
  while (brand_window_get_document (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < 5; i++)
    settle ();
  return window;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *is_painted)
{
  *is_painted = TRUE;
}

static Cost
show_section (BrandWindow *window,
              const char  *name)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean is_painted = FALSE;
  double begin = now ();
  Cost cost;
  gulong handler;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", name);
  cost.action = now () - begin;
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);
  gtk_widget_queue_draw (GTK_WIDGET (window));
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  cost.frame = now () - begin;
  g_signal_handler_disconnect (clock, handler);
  settle ();
  cost.idle = now () - begin;
  return cost;
}

static int
compare_costs (const void *a,
               const void *b)
{
  double first = ((const Cost *) a)->frame;
  double second = ((const Cost *) b)->frame;

  return (first > second) - (first < second);
}

static void
print_costs (const char *name,
             Cost       *costs)
{
  Cost first = costs[0];
  Cost again;

  qsort (costs + 1, N_AGAIN, sizeof (Cost), compare_costs);
  again = costs[1 + N_AGAIN / 2];
  g_print ("%-10s first %6.1f ms (%6.1f made, %6.1f settled), again %6.1f ms (%6.1f, %6.1f)%s\n",
           name, first.frame, first.action, first.idle, again.frame, again.action, again.idle,
           MAX (first.frame, again.frame) > GOAL_MS ? ", over the goal" : "");
}

static void
measure (BrandWindow *window)
{
  Cost costs[N_SECTIONS_MOST][1 + N_AGAIN];

  for (guint i = 0; i < 1 + N_AGAIN; i++)
    for (guint j = 0; brand_sections[j].name != NULL; j++)
      {
        g_assert_cmpuint (j, <, N_SECTIONS_MOST);
        /* The window opens with the first, so that it is shown for the first time already. */
        costs[j][i] = show_section (window, brand_sections[j].name);
      }
  g_print ("%d touchpoints, processor's time until the first frame:\n", N_TOUCHPOINTS);
  for (guint j = 0; brand_sections[j].name != NULL; j++)
    print_costs (brand_sections[j].name, costs[j]);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (BrandApplication) application = NULL;
  g_autoptr (GFile) file = NULL;

  g_assert_cmpint (argc, ==, 2);
  application = brand_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  file = create_file (argv[1]);
  measure (open_window (application, file));
  g_file_delete (file, NULL, NULL);
  return 0;
}
