/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "clients/brand-client-folder.h"
#include "clients/clients-test.h"
#include "model/brand-date.h"
#include "storage/brand-storage-error.h"

typedef struct
{
  char *home;
  char *plans; /* the folder that is looked through */
  char *store;
  int today;
  BrandClientFolder *folder;
} Fixture;

static gboolean
is_at_rest (gpointer folder)
{
  return !brand_client_folder_is_reading (folder);
}

static void
refresh (Fixture *fixture)
{
  brand_client_folder_refresh (fixture->folder, fixture->today);
  spin_until_so (is_at_rest, fixture->folder);
}

/* As after a new start. */
static void
start (Fixture *fixture)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->plans);
  g_autoptr (GFile) store = g_file_new_for_path (fixture->store);

  g_clear_object (&fixture->folder);
  fixture->folder = brand_client_folder_new (folder, store);
  refresh (fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->home = make_folder ();
  fixture->plans = g_build_filename (fixture->home, "plans", NULL);
  fixture->store = g_build_filename (fixture->home, "cache", "clients.json", NULL);
  fixture->today = brand_date_join (2026, 6, 1);
  put_plan (fixture->plans, "loaf.brandplan", "bakery", "Bakery", "Loaf");
  put_plan (fixture->plans, "shop/tent.brandplan", "outdoor-shop", "Shop", "Tent");
  start (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->folder);
  remove_folder (fixture->home);
  g_free (fixture->home);
  g_free (fixture->plans);
  g_free (fixture->store);
}

static BrandClientPlan *
find (Fixture    *fixture,
      const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->folder)); i++)
    {
      g_autoptr (BrandClientPlan) plan = g_list_model_get_item (G_LIST_MODEL (fixture->folder), i);

      if (g_str_equal (brand_client_plan_get_name (plan), name))
        return plan;
    }
  return NULL;
}

static void
assert_titles (Fixture    *fixture,
               const char *expected)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->folder)); i++)
    g_ptr_array_add (plans, g_list_model_get_item (G_LIST_MODEL (fixture->folder), i));
  g_ptr_array_sort_values (plans, (GCompareFunc) brand_client_plan_compare);
  g_ptr_array_sort_values (plans, (GCompareFunc) brand_client_plan_compare_clients);
  for (guint i = 0; i < plans->len; i++)
    g_string_append_printf (titles, "%s ", brand_client_plan_get_title (plans->pdata[i]));
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
plans_are_there_by_client (Fixture       *fixture,
                           gconstpointer  data)
{
  assert_titles (fixture, "Loaf Tent ");
  g_assert_true (brand_client_folder_is_known (fixture->folder));
  g_assert_null (brand_client_folder_get_error (fixture->folder));
  g_assert_cmpuint (brand_client_folder_get_n_left (fixture->folder), ==, 0);
}

static void
case_makes_no_other_client (Fixture       *fixture,
                            gconstpointer  data)
{
  put_plan (fixture->plans, "roll.brandplan", "bakery", " BAKERY ", "Roll");
  put_plan (fixture->plans, "own.brandplan", "bakery", "", "Own");
  refresh (fixture);
  assert_titles (fixture, "Loaf Roll Tent Own ");
  g_assert_cmpint (brand_client_plan_compare_clients (find (fixture, "roll.brandplan"),
                                                      find (fixture, "loaf.brandplan")), ==, 0);
}

static void
damaged_plans_are_there_with_why (Fixture       *fixture,
                                  gconstpointer  data)
{
  static const struct
  {
    const char *text;
    int code;
  } cases[] = {
    { "", BRAND_STORAGE_ERROR_SYNTAX },
    { "{\"format\": \"brand-plan\", ", BRAND_STORAGE_ERROR_SYNTAX },
    { "{}", BRAND_STORAGE_ERROR_NOT_A_PLAN },
    { "{\"format\": \"brand-plan\", \"version\": \"9.0\", \"reader\": 9}",
      BRAND_STORAGE_ERROR_TOO_NEW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandClientPlan *plan;

      put_text (fixture->plans, "bad.brandplan", cases[i].text);
      refresh (fixture);
      assert_titles (fixture, "bad.brandplan Loaf Tent ");
      plan = find (fixture, "bad.brandplan");
      g_assert_null (brand_client_plan_get_summary (plan));
      g_assert_error (brand_client_plan_get_error (plan), BRAND_STORAGE_ERROR, cases[i].code);
    }
  put_plan (fixture->plans, "bad.brandplan", "bakery", "Mill", "Mended");
  refresh (fixture);
  assert_titles (fixture, "Loaf Mended Tent ");
}

static void
index_spares_the_reading (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  g_assert_true (g_file_get_contents (fixture->store, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "\"title\": \"Loaf\"", "\"title\": \"Kept\"", 1), ==,
                    1);
  g_assert_true (g_file_set_contents (fixture->store, changed->str, -1, NULL));
  start (fixture);
  assert_titles (fixture, "Kept Tent ");
}

static void
changed_file_is_read_again (Fixture       *fixture,
                            gconstpointer  data)
{
  put_plan (fixture->plans, "loaf.brandplan", "bakery", "Bakery", "Another loaf");
  start (fixture);
  assert_titles (fixture, "Another loaf Tent ");
}

static void
vanished_file_is_gone (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->plans, "loaf.brandplan", NULL);
  g_autofree char *text = NULL;

  g_assert_cmpint (g_unlink (path), ==, 0);
  start (fixture);
  assert_titles (fixture, "Tent ");
  g_assert_true (g_file_get_contents (fixture->store, &text, NULL, NULL));
  g_assert_null (strstr (text, "Loaf"));
}

static void
damaged_index_is_made_anew (Fixture       *fixture,
                            gconstpointer  data)
{
  static const char *const texts[] = { "", "{", "[]", "{\"plans\": 1}", "\xff" };
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (fixture->store, &text, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *again = NULL;

      g_assert_true (g_file_set_contents (fixture->store, texts[i], -1, NULL));
      start (fixture);
      assert_titles (fixture, "Loaf Tent ");
      g_assert_true (g_file_get_contents (fixture->store, &again, NULL, NULL));
      g_assert_cmpstr (again, ==, text);
    }
}

static void
another_day_counts_again (Fixture       *fixture,
                          gconstpointer  data)
{
  BrandClientPlan *plan = find (fixture, "loaf.brandplan");

  fixture->today = brand_date_join (2026, 7, 1);
  brand_client_folder_refresh (fixture->folder, fixture->today);
  spin_until_so (is_at_rest, fixture->folder);
  g_assert_true (find (fixture, "loaf.brandplan") == plan);
  g_assert_cmpint (brand_client_plan_get_today (plan), ==, fixture->today);
  g_assert_cmpint (brand_client_plan_get_summary (plan)->today, ==, fixture->today);
  /* A clock that was set back is another day too. */
  fixture->today = brand_date_join (2026, 5, 1);
  start (fixture);
  g_assert_cmpint (brand_client_plan_get_summary (find (fixture, "loaf.brandplan"))->today, ==,
                   fixture->today);
}

typedef struct
{
  Fixture *fixture;
  const char *name;
  const char *title; /* NULL when it is to be gone */
} Wanted;

static gboolean
has_come (gpointer data)
{
  Wanted *wanted = data;
  BrandClientPlan *plan = find (wanted->fixture, wanted->name);

  if (plan == NULL || wanted->title == NULL)
    return plan == NULL && wanted->title == NULL;
  return g_str_equal (brand_client_plan_get_title (plan), wanted->title);
}

static void
wait_for (Fixture    *fixture,
          const char *name,
          const char *title)
{
  spin_until_so (has_come, &(Wanted) { fixture, name, title });
  spin_until_so (is_at_rest, fixture->folder);
}

static void
folder_is_followed (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *shop = g_build_filename (fixture->plans, "shop", NULL);

  put_plan (fixture->plans, "loaf.brandplan", "bakery", "Bakery", "Changed");
  wait_for (fixture, "loaf.brandplan", "Changed");
  put_plan (fixture->plans, "mill/new/flour.brandplan", "bakery", "Mill", "Flour");
  wait_for (fixture, "flour.brandplan", "Flour");
  put_plan (fixture->plans, "mill/new/flour.brandplan", "bakery", "Mill", "Fine flour");
  wait_for (fixture, "flour.brandplan", "Fine flour");
  remove_folder (shop);
  wait_for (fixture, "tent.brandplan", NULL);
  assert_titles (fixture, "Changed Fine flour ");
}

static void
vanished_folder_is_told_and_comes_back (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autofree char *away = g_build_filename (fixture->home, "away", NULL);

  g_assert_cmpint (g_rename (fixture->plans, away), ==, 0);
  refresh (fixture);
  g_assert_error (brand_client_folder_get_error (fixture->folder), G_IO_ERROR,
                  G_IO_ERROR_NOT_FOUND);
  g_assert_cmpint (g_rename (away, fixture->plans), ==, 0);
  refresh (fixture);
  g_assert_no_error (brand_client_folder_get_error (fixture->folder));
  assert_titles (fixture, "Loaf Tent ");
}

static void
folder_can_go_while_it_is_read (Fixture       *fixture,
                                gconstpointer  data)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.brandplan", i);

      put_plan (fixture->plans, name, "bakery", "Bakery", name);
    }
  brand_client_folder_refresh (fixture->folder, fixture->today);
  g_assert_true (brand_client_folder_is_reading (fixture->folder));
}

#define ADD(name) \
  g_test_add ("/client-folder/" #name, Fixture, NULL, set_up, name, tear_down)

/* In these nobody tells of what others do. */
static void
folders_behind_a_portal_and_remote_ones_are_not_watched (Fixture      *fixture,
                                                         gconstpointer data)
{
  g_autofree char *portal = g_filename_to_uri (g_get_user_runtime_dir (), NULL, NULL);
  const struct
  {
    const char *base;
    const char *rest;
    gboolean is_watched;
  } cases[] = {
    { "file:///home", "/mira/clients", TRUE }, { portal, "/doc/1a2b/clients", FALSE },
    { portal, "/docs/clients", TRUE }, { "smb://office", "/clients", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *uri = g_strconcat (cases[i].base, cases[i].rest, NULL);
      g_autoptr (GFile) file = g_file_new_for_uri (uri);
      g_autoptr (BrandClientFolder) folder = brand_client_folder_new (file, file);

      g_assert_true (brand_client_folder_is_watched (folder) == cases[i].is_watched);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (plans_are_there_by_client);
  ADD (case_makes_no_other_client);
  ADD (damaged_plans_are_there_with_why);
  ADD (index_spares_the_reading);
  ADD (changed_file_is_read_again);
  ADD (vanished_file_is_gone);
  ADD (damaged_index_is_made_anew);
  ADD (another_day_counts_again);
  ADD (folder_is_followed);
  ADD (vanished_folder_is_told_and_comes_back);
  ADD (folder_can_go_while_it_is_read);
  ADD (folders_behind_a_portal_and_remote_ones_are_not_watched);
  return g_test_run ();
}
