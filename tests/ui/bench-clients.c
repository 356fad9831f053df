/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thousand plans that the index knows: how soon they are on screen in the start window, and what
 * a search among them costs. */
#include <adwaita.h>
#include <time.h>

#include "clients/clients-test.h"
#include "model/brand-date.h"
#include "ui/brand-clients.h"
#include "ui/brand-window.h"

#define N_PLANS 1000
#define N_CLIENTS 60
#define GOAL_MS 300.0

typedef struct
{
  double wall;
  double processor; /* of all threads; other work on the machine does not count */
} Ms;

static Ms
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (Ms) { (double) g_get_monotonic_time () / 1000,
                (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6 };
}

static Ms
since (Ms begin)
{
  Ms end = now ();

  return (Ms) { end.wall - begin.wall, end.processor - begin.processor };
}

static void
fill (const char *folder)
{
  static const char *const samples[] = { "bakery", "credit-union", "outdoor-shop" };

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autofree char *client = g_strdup_printf ("Client %u", i % N_CLIENTS);
      g_autofree char *title = g_strdup_printf ("Plan %u", i);
      g_autofree char *name = g_strdup_printf ("%s/%u.brandplan", client, i);

      put_plan (folder, name, samples[i % G_N_ELEMENTS (samples)], client, title);
    }
}

static gboolean
is_read (gpointer folder)
{
  return !brand_client_folder_is_reading (folder);
}

/* As another run of the program has left it. */
static void
make_index (BrandClients *clients)
{
  g_autoptr (BrandClientFolder) folder = brand_clients_dup_folder (clients);

  brand_client_folder_refresh (folder, brand_date_today ());
  spin_until_so (is_read, folder);
}

static gpointer
find (GtkWidget *widget,
      GType      type)
{
  gpointer found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static guint
count_plans (GtkListView *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list)));
}

static gboolean
has_all (gpointer list)
{
  return count_plans (list) == N_PLANS;
}

static gboolean
has_one (gpointer list)
{
  return count_plans (list) == 1;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *is_painted)
{
  *is_painted = TRUE;
}

static void
wait_for_frame (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gboolean is_painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (widget);
  spin_until_so (is_true, &is_painted);
  g_signal_handler_disconnect (clock, handler);
}

static Ms
time_showing (BrandWindow *window)
{
  Ms begin = now ();

  adw_view_stack_set_visible_child_name (find (GTK_WIDGET (window), ADW_TYPE_VIEW_STACK),
                                         "clients");
  spin_until_so (has_all, find (GTK_WIDGET (window), GTK_TYPE_LIST_VIEW));
  wait_for_frame (GTK_WIDGET (window));
  return since (begin);
}

static Ms
time_search (BrandWindow *window)
{
  Ms begin = now ();

  gtk_editable_set_text (find (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY), "plan 777");
  spin_until_so (has_one, find (GTK_WIDGET (window), GTK_TYPE_LIST_VIEW));
  wait_for_frame (GTK_WIDGET (window));
  return since (begin);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (BrandApplication) application = brand_application_new ();
  g_autofree char *folder = make_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  BrandClients *clients;
  BrandWindow *window;
  Ms shown, found;

  fill (folder);
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  clients = brand_clients_get (GTK_APPLICATION (application));
  brand_clients_set_file (clients, file);
  make_index (clients);
  window = brand_window_new (application);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (GTK_WIDGET (window));
  shown = time_showing (window);
  found = time_search (window);
  g_print ("%d plans, processor's time: on screen after %.0f ms%s, one found after %.0f ms. "
           "By the clock %.0f and %.0f ms.\n", N_PLANS, shown.processor,
           shown.processor > GOAL_MS ? ", over the goal" : "", found.processor, shown.wall,
           found.wall);
  remove_folder (folder);
  return 0;
}
