/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan.h"
#include "ui/start/brand-recent-list.h"
#include "ui/window/brand-preferences.h"

static void
add (BrandRecentList *list,
     const char      *path,
     const char      *title)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_object_set (brand_plan_get_info (plan), "title", title, NULL);
  brand_recent_list_add (list, file, plan);
}

static void
assert_titles (BrandRecentList *list,
               const char      *expected)
{
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (BrandRecent) recent = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_string_append_printf (titles, "%s ", brand_recent_get_title (recent));
    }
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
latest_comes_first_and_once (void)
{
  g_autoptr (BrandRecentList) list = brand_recent_list_new ();

  brand_recent_list_clear (list);
  add (list, "/a", "A");
  add (list, "/b", "B");
  add (list, "/a", "A2");
  assert_titles (list, "A2 B ");
}

static void
removed_one_comes_back_in_its_place (void)
{
  g_autoptr (BrandRecentList) list = brand_recent_list_new ();
  g_autoptr (GFile) file = g_file_new_for_path ("/b");
  g_autoptr (BrandRecent) recent = NULL;
  guint position = 0;

  brand_recent_list_clear (list);
  add (list, "/a", "A");
  add (list, "/b", "B");
  add (list, "/c", "C");
  recent = g_object_ref (brand_recent_list_find (list, file, &position));
  brand_recent_list_remove (list, recent);
  assert_titles (list, "C A ");
  brand_recent_list_insert (list, recent, position);
  assert_titles (list, "C B A ");
}

static void
nothing_is_remembered_when_nothing_shall_be (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autoptr (BrandRecentList) list = brand_recent_list_new ();

  g_assert_nonnull (settings);
  brand_recent_list_clear (list);
  g_settings_set_boolean (settings, "remember-recent", FALSE);
  add (list, "/a", "A");
  assert_titles (list, "");
  g_settings_reset (settings, "remember-recent");
  g_settings_set_int (settings, "recent-limit", 2);
  add (list, "/a", "A");
  add (list, "/b", "B");
  add (list, "/c", "C");
  assert_titles (list, "C B ");
  g_settings_reset (settings, "recent-limit");
}

static void
preferences_say_what_is_chosen (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autofree char *author = NULL;

  g_assert_cmpint (brand_preferences_get_paper (), ==, brand_paper_get_default ());
  g_settings_set_string (settings, "paper", "letter");
  g_assert_cmpint (brand_preferences_get_paper (), ==, BRAND_PAPER_LETTER);
  g_settings_set_string (settings, "paper", "a4");
  g_assert_cmpint (brand_preferences_get_paper (), ==, BRAND_PAPER_A4);
  g_settings_set_string (settings, "author", "Mira");
  author = brand_preferences_dup_author ();
  g_assert_cmpstr (author, ==, "Mira");
  g_settings_set_string (settings, "preset-pack", "payback");
  g_assert_cmpint (brand_preferences_get_pack (), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/recent/latest_comes_first_and_once", latest_comes_first_and_once);
  g_test_add_func ("/recent/removed_one_comes_back_in_its_place",
                   removed_one_comes_back_in_its_place);
  g_test_add_func ("/recent/nothing_is_remembered_when_nothing_shall_be",
                   nothing_is_remembered_when_nothing_shall_be);
  g_test_add_func ("/recent/preferences_say_what_is_chosen", preferences_say_what_is_chosen);
  return g_test_run ();
}
