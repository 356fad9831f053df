/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "ui/area-test.h"

static void
press_at (AreaTest *test,
          double    x,
          double    y)
{
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_CLICK, GDK_BUTTON_SECONDARY),
                         "pressed", 1, x, y);
  page_test_settle ();
}

static void
press_long_at (AreaTest *test,
               double    x,
               double    y)
{
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_LONG_PRESS, 0), "pressed", x, y);
  page_test_settle ();
}

static void
append_labels (GString    *labels,
               GMenuModel *menu)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *label = NULL;
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autoptr (GMenuModel) submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);

      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        g_string_append_printf (labels, "%s|", label);
      if (section != NULL)
        append_labels (labels, section);
      if (submenu != NULL)
        append_labels (labels, submenu);
    }
}

static char *
list_labels (AreaTest *test)
{
  GString *labels = g_string_new (NULL);

  g_assert_nonnull (test->area->menu);
  append_labels (labels, gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (test->area->menu)));
  return g_string_free (labels, FALSE);
}

static void
assert_offers (AreaTest   *test,
               const char *words)
{
  g_autofree char *labels = list_labels (test);
  g_auto (GStrv) wanted = g_strsplit (words, "|", -1);

  g_test_message ("%s", labels);
  for (char **label = wanted; *label != NULL; label++)
    g_assert_nonnull (strstr (labels, *label));
  gtk_popover_popdown (GTK_POPOVER (test->area->menu));
  page_test_settle ();
}

static BrandPoint
get_middle (BrandBox box)
{
  return (BrandPoint) { box.x + box.width / 2, box.y + box.height / 2 };
}

static BrandPoint
find_beat (AreaTest   *test,
           const char *title)
{
  BrandItem *beat = area_test_find (test, BRAND_KIND_BEAT, title);

  return get_middle (brand_timeline_area_find_beat (test->area, beat)->cap);
}

static void
each_place_has_a_menu_of_its_own (AreaTest     *test,
                                  gconstpointer data)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (test->area);
  BrandPoint bar = get_middle (area_test_get_box (test, "Radio from"));
  BrandPoint beat = find_beat (test, "Bring a chair");
  BrandPoint date = g_array_index (layout->dates, BrandTimelineFlag, 0).at;
  BrandPoint day = area_test_find_free (test, 0);
  const struct
  {
    BrandPoint at;
    BrandKindId kind; /* of what is selected; BRAND_N_KINDS: nothing */
    const char *words;
  } cases[] = {
    { bar, BRAND_KIND_TOUCHPOINT, "_Open|D_uplicate|_Status|_Pattern|Di_mension|_Beats|Cu_t" },
    { beat, BRAND_KIND_BEAT, "_Open|_Story page|_New touchpoint|Mass|Direct|Select its 6|_Delete" },
    { date, BRAND_KIND_RITUAL, "_Edit…|_Culture page|_New touchpoint for it" },
    { day, BRAND_N_KINDS, "_New touchpoint|P_aste|Select _all|_Fit the whole plan" },
    { get_middle (layout->chart.box), BRAND_N_KINDS, "_New touchpoint|P_aste|Select _all" },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (cases); i++)
    {
      BrandPoint at = cases[i / 2].at;
      BrandItem *selection;

      brand_session_set_selection (test->session, NULL);
      if (i % 2 == 0)
        press_at (test, at.x, at.y);
      else
        press_long_at (test, at.x, at.y);
      selection = brand_session_get_selection (test->session);
      g_assert_cmpint (selection != NULL ? brand_item_get_kind_id (selection) : BRAND_N_KINDS, ==,
                       cases[i / 2].kind);
      assert_offers (test, cases[i / 2].words);
    }
}

/* Free days among a beat's offer that beat. */
static void
a_beat_s_column_offers_the_beat (AreaTest     *test,
                                 gconstpointer data)
{
  BrandPoint beat = find_beat (test, "Bring a chair");
  const BrandBox *box = &brand_timeline_area_layout (test->area)->lanes[0].box;

  press_at (test, beat.x, brand_box_bottom (box) - 3);
  g_assert_null (brand_session_get_selection (test->session));
  assert_offers (test, "4  Bring a chair|Show on the _Story page|Select its 6 _touchpoints");
}

static void
keys_open_the_menu_of_what_has_the_focus (AreaTest     *test,
                                          gconstpointer data)
{
  static const struct
  {
    guint keys[4];
    const char *words;
  } cases[] = {
    { { GDK_KEY_Down }, "_Status" },
    { { GDK_KEY_Down, GDK_KEY_Up }, "Show on the _Story page" },
    { { GDK_KEY_Down, GDK_KEY_Up, GDK_KEY_Up }, "_Culture page" },
    { { 0 }, "Select _all" },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (cases); i++)
    {
      brand_session_set_selection (test->session, NULL);
      brand_session_set_cursor (test->session, 0);
      for (const guint *key = cases[i / 2].keys; *key != 0; key++)
        g_assert_true (area_test_press_key (test, *key, 0));
      if (i % 2 == 0)
        g_assert_true (area_test_press_key (test, GDK_KEY_Menu, 0));
      else
        g_assert_true (area_test_press_key (test, GDK_KEY_F10, GDK_SHIFT_MASK));
      assert_offers (test, cases[i / 2].words);
    }
}

static void
act (AreaTest   *test,
     const char *action,
     GVariant   *target)
{
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (test->area), action, target));
  page_test_settle ();
}

static void
a_beat_s_menu_does_what_it_says (AreaTest     *test,
                                 gconstpointer data)
{
  BrandItem *beat = area_test_find (test, BRAND_KIND_BEAT, "Bring a chair");
  BrandList *beats = brand_plan_get_list (test->page.plan, BRAND_KIND_BEAT);
  guint n_beats = brand_list_get_length (beats);
  const char *id = brand_item_get_id (beat);
  BrandPoint at = find_beat (test, "Bring a chair");
  BrandItem *touchpoint;

  press_at (test, at.x, at.y);
  act (test, "place.select-told", g_variant_new_string (id));
  g_assert_cmpuint (brand_session_get_selected (test->session)->len, ==, 6);
  act (test, "place.add-told", g_variant_new ("(si)", id, BRAND_DIMENSION_DIRECT));
  touchpoint = brand_session_get_selection (test->session);
  g_assert_cmpint (brand_item_get_choice (touchpoint, "dimension"), ==, BRAND_DIMENSION_DIRECT);
  g_assert_cmpstr (brand_touchpoint_get_beats (BRAND_TOUCHPOINT (touchpoint))[0], ==, id);
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (touchpoint)), ==,
                   brand_beat_get_start (BRAND_BEAT (beat)));
  g_assert_true (brand_history_undo (test->page.history));
  act (test, "place.duplicate", g_variant_new_string (id));
  g_assert_cmpuint (brand_list_get_length (beats), ==, n_beats + 1);
  g_assert_true (brand_history_undo (test->page.history));
  act (test, "place.delete", g_variant_new_string (id));
  g_assert_cmpuint (brand_list_get_length (beats), ==, n_beats - 1);
  g_assert_null (brand_session_get_selection (test->session));
}

static void
a_day_of_culture_gets_a_touchpoint (AreaTest     *test,
                                    gconstpointer data)
{
  BrandItem *ritual = area_test_find (test, BRAND_KIND_RITUAL, "River fair");
  const BrandTimelineFlag *flag = brand_timeline_area_find_flag (test->area, ritual);
  guint n = g_strv_length ((char **) brand_item_get_list (ritual, "touchpoints"));

  press_at (test, flag->at.x, flag->at.y);
  act (test, "place.answer", g_variant_new ("(si)", brand_item_get_id (ritual), flag->day));
  g_assert_cmpuint (g_strv_length ((char **) brand_item_get_list (ritual, "touchpoints")), ==,
                    n + 1);
  g_assert_cmpstr (brand_item_get_title (brand_session_get_selection (test->session)), ==,
                   brand_item_get_title (ritual));
}

/* What has gone while a menu was open. */
static void
menus_bear_items_that_are_gone (AreaTest     *test,
                                gconstpointer data)
{
  static const char *const actions[] = { "open", "duplicate", "delete", "select-told" };
  BrandPoint at = find_beat (test, "Bring a chair");

  press_at (test, at.x, at.y);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *name = g_strconcat ("place.", actions[i], NULL);

      act (test, name, g_variant_new_string ("gone"));
    }
  act (test, "place.add-told", g_variant_new ("(si)", "gone", 0));
  act (test, "place.answer", g_variant_new ("(si)", "gone", 0));
  g_assert_null (brand_history_get_undo_label (test->page.history));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void (*run) (AreaTest     *test,
                 gconstpointer data);
  } tests[] = {
    { "each_place_has_a_menu_of_its_own", each_place_has_a_menu_of_its_own },
    { "a_beat_s_column_offers_the_beat", a_beat_s_column_offers_the_beat },
    { "keys_open_the_menu_of_what_has_the_focus", keys_open_the_menu_of_what_has_the_focus },
    { "a_beat_s_menu_does_what_it_says", a_beat_s_menu_does_what_it_says },
    { "a_day_of_culture_gets_a_touchpoint", a_day_of_culture_gets_a_touchpoint },
    { "menus_bear_items_that_are_gone", menus_bear_items_that_are_gone },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-menus/", tests[i].name, NULL);

      g_test_add (path, AreaTest, NULL, area_test_set_up, tests[i].run, area_test_tear_down);
    }
  return g_test_run ();
}
