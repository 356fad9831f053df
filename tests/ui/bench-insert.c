/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <time.h>

#include "ui/window/brand-application.h"
#include "ui/window/brand-section.h"
#include "ui/window/brand-window.h"

#define WIDTH 1240
#define HEIGHT 760
#define N_TOUCHPOINTS 2000
#define SETTLE_MS 200
#define MOST_TIMES 3.0 /* as long as without a window */
#define TABLE "table"

typedef struct
{
  double insert; /* until there was nothing left to do */
  double undo;
} Cost;

/* The processor's time: other work on the machine does not count. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
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

  g_timeout_add_full (G_PRIORITY_LOW, SETTLE_MS, set_true_cb, &is_over, NULL);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* As a paste and an import do. */
static void
insert (BrandHistory *history,
        guint         n)
{
  BrandPlan *plan = brand_history_get_plan (history);
  int start = brand_plan_info_get_start (brand_plan_get_info (plan));

  brand_history_begin (history, "Paste");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
      g_autofree char *title = g_strdup_printf ("Number %05u", n - i);
      int day = start + (int) (i % 300);

      g_object_set (item, "title", title, "start", day, "end", day + 5, "dimension", (int) (i % 3),
                    NULL);
      g_assert_true (brand_history_insert (history, item, G_MAXUINT, NULL));
    }
  brand_history_end (history);
}

static Cost
measure (BrandDocument *document,
         guint          n)
{
  BrandHistory *history = brand_document_get_history (document);
  double begin = now ();
  Cost cost;

  insert (history, n);
  settle ();
  cost.insert = now () - begin;
  begin = now ();
  g_assert_true (brand_history_undo (history));
  settle ();
  cost.undo = now () - begin;
  return cost;
}

static BrandWindow *
open_window (BrandApplication *application)
{
  BrandWindow *window = brand_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  brand_window_open_sample (window, "bakery");
  gtk_window_present (GTK_WINDOW (window));
  while (brand_window_get_document (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  settle ();
  return window;
}

static void
show_table (GtkWidget *widget)
{
  if (ADW_IS_TOGGLE_GROUP (widget)
      && adw_toggle_group_get_toggle_by_name (ADW_TOGGLE_GROUP (widget), TABLE) != NULL)
    adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (widget), TABLE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    show_table (child);
}

/* The table is a view of the timeline. */
static Cost
measure_page (BrandApplication *application,
              const char       *name,
              guint             n)
{
  BrandWindow *window = open_window (application);
  gboolean is_table = g_str_equal (name, TABLE);
  Cost cost;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s",
                              is_table ? "timeline" : name);
  if (is_table)
    show_table (GTK_WIDGET (window));
  settle ();
  cost = measure (brand_window_get_document (window), n);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  return cost;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      is_loaded)
{
  g_assert_true (brand_document_load_finish (BRAND_DOCUMENT (source), result, NULL));
  *(gboolean *) is_loaded = TRUE;
}

static Cost
measure_alone (guint n)
{
  g_autoptr (BrandDocument) document = brand_document_new ();
  gboolean is_loaded = FALSE;

  brand_document_load_sample_async (document, "bakery", NULL, loaded_cb, &is_loaded);
  while (!is_loaded)
    g_main_context_iteration (NULL, TRUE);
  settle ();
  return measure (document, n);
}

static void
print (const char *name,
       Cost        cost,
       Cost        alone)
{
  g_print ("%-10s insert %7.1f ms (%5.2f times), undo %7.1f ms (%5.2f times)%s\n", name,
           cost.insert, cost.insert / alone.insert, cost.undo, cost.undo / alone.undo,
           MAX (cost.insert / alone.insert, cost.undo / alone.undo) > MOST_TIMES
             ? ", over the goal" : "");
}

/* bench-insert [HOW-MANY [PAGE]] */
int
main (int    argc,
      char **argv)
{
  g_autoptr (BrandApplication) application = brand_application_new ();
  guint n = argc > 1 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : N_TOUCHPOINTS;
  Cost alone;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  alone = measure_alone (n);
  g_print ("%u touchpoints in one step, processor's time:\n", n);
  print ("no window", alone, alone);
  for (guint i = 0; brand_sections[i].name != NULL; i++)
    if (argc < 3 || g_str_equal (argv[2], brand_sections[i].name))
      print (brand_sections[i].name, measure_page (application, brand_sections[i].name, n), alone);
  if (argc < 3 || g_str_equal (argv[2], TABLE))
    print (TABLE, measure_page (application, TABLE, n), alone);
  return 0;
}
