/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/area-test.h"

#include "ui/timeline/brand-timeline-page.h"

/* A dialog would stay open. */
static gboolean
open_item_cb (void)
{
  return TRUE;
}

/* The window gets its size when the display has given it, a while after it was asked for. */
static void
wait_for_size (AreaTest *test)
{
  GtkWidget *window = GTK_WIDGET (test->page.window);
  int width = 0;

  for (guint n_same = 0; n_same < 10; n_same++)
    {
      g_usleep (20000);
      page_test_settle ();
      if (gtk_widget_get_width (window) != width)
        n_same = 0;
      width = gtk_widget_get_width (window);
    }
}

void
area_test_set_up (AreaTest     *test,
                  gconstpointer data)
{
  page_test_init (&test->page, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  gtk_window_set_default_size (GTK_WINDOW (test->page.window), 800, 600);
  test->area = page_test_get (test->page.page, BRAND_TYPE_TIMELINE_AREA, 0);
  test->session = brand_page_get_session (BRAND_PAGE (test->page.page));
  g_signal_connect (test->area, "open-item", G_CALLBACK (open_item_cb), NULL);
  wait_for_size (test);
  gtk_widget_grab_focus (GTK_WIDGET (test->area));
}

void
area_test_tear_down (AreaTest     *test,
                     gconstpointer data)
{
  page_test_undo_all (&test->page);
  page_test_assert_same (&test->page);
  page_test_clear (&test->page);
}

gpointer
area_test_get (AreaTest *test,
               GType     type,
               guint     button)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (test->area));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type
          && (button == 0
              || gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == button))
        return controller;
    }
  g_assert_not_reached ();
}

gboolean
area_test_press_key (AreaTest       *test,
                     guint           key,
                     GdkModifierType state)
{
  gboolean is_taken = FALSE;

  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_EVENT_CONTROLLER_KEY, 0), "key-pressed",
                         key, 0, state, &is_taken);
  page_test_settle ();
  return is_taken;
}

BrandItem *
area_test_find (AreaTest   *test,
                BrandKindId kind,
                const char *title)
{
  BrandList *list = brand_plan_get_list (test->page.plan, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_str_has_prefix (brand_item_get_title (brand_list_get (list, i)), title))
      return brand_list_get (list, i);
  g_assert_not_reached ();
}

BrandBox
area_test_get_box (AreaTest   *test,
                   const char *title)
{
  BrandItem *item = area_test_find (test, BRAND_KIND_TOUCHPOINT, title);
  const BrandTimelineBar *bar = brand_timeline_find_bar (brand_timeline_area_layout (test->area),
                                                         brand_item_get_id (item));

  g_assert_nonnull (bar);
  return bar->body;
}

BrandPoint
area_test_find_free (AreaTest *test,
                     guint     lane)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (test->area);
  const BrandBox *box = &layout->lanes[lane].box;

  for (double x = box->x + 40; x < brand_box_right (box) - 80; x += 10)
    for (double y = box->y + 2; y < brand_box_bottom (box); y += 4)
      if (brand_timeline_pick (layout, x, y).part == BRAND_HIT_LANE
          && brand_timeline_pick (layout, x + 60, y).part == BRAND_HIT_LANE)
        return (BrandPoint) { x, y };
  g_assert_not_reached ();
}
