/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thousand plans that the index knows: how soon they are on screen in the start window, and what
 * a search among them costs. */
#include <adwaita.h>

#include "clients/clients-bench.h"
#include "clients/clients-test.h"
#include "model/brand-date.h"
#include "ui/start/brand-clients.h"
#include "ui/window/brand-window.h"

#define GOAL_MS 300.0

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
