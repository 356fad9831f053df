/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-client-index.h"
#include "clients/clients-test.h"
#include "model/brand-date.h"

#define FOLDER "file:///clients"

static char *home;
static GFile *store;

static BrandClientIndex *
load (const char *folder_uri)
{
  g_autoptr (GFile) folder = g_file_new_for_uri (folder_uri);

  return brand_client_index_load (store, folder, NULL);
}

static void
add (BrandClientIndex *index,
     const char       *uri,
     const char       *sample)
{
  g_autoptr (BrandClientEntry) entry = brand_client_entry_new (uri, 115323, 1790000000123456,
                                                               "1790000000:123456");
  g_autoptr (BrandPlan) plan = load_sample (sample);

  entry->summary = brand_plan_summary_new (plan, brand_date_join (2026, 6, 1));
  brand_client_index_set (index, entry);
}

static char *
dup_text (void)
{
  char *text;

  g_assert_true (g_file_get_contents (g_file_peek_path (store), &text, NULL, NULL));
  return text;
}

static void
save_two (void)
{
  g_autoptr (BrandClientIndex) index = load (FOLDER);

  add (index, FOLDER "/b.brandplan", "outdoor-shop");
  add (index, FOLDER "/a.brandplan", "bakery");
  brand_client_index_save (index, store);
}

static void
what_was_saved_is_there (void)
{
  g_autoptr (BrandClientIndex) index = NULL;
  BrandClientEntry *entry;

  save_two ();
  index = load (FOLDER);
  entry = brand_client_index_find (index, FOLDER "/a.brandplan");
  g_assert_nonnull (entry);
  g_assert_cmpint (entry->size, ==, 115323);
  g_assert_cmpint (entry->modified, ==, 1790000000123456);
  g_assert_cmpstr (entry->etag, ==, "1790000000:123456");
  g_assert_cmpstr (entry->summary->title, ==, "The slow loaf");
  g_assert_nonnull (brand_client_index_find (index, FOLDER "/b.brandplan"));
}

static void
same_index_is_the_same_bytes (void)
{
  g_autoptr (BrandClientIndex) index = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  save_two ();
  text = dup_text ();
  index = load (FOLDER);
  brand_client_index_save (index, store);
  again = dup_text ();
  g_assert_cmpstr (again, ==, text);
}

static void
file_is_other_when_anything_of_it_is (void)
{
  static const struct
  {
    gint64 size;
    gint64 modified;
    const char *etag;
    gboolean is_same;
  } cases[] = {
    { 10, 20, "30", TRUE },
    { 11, 20, "30", FALSE },
    { 10, 21, "30", FALSE },
    { 10, 19, "30", FALSE },
    { 10, 20, "31", FALSE },
    { 10, 20, NULL, FALSE },
  };
  g_autoptr (BrandClientEntry) entry = brand_client_entry_new ("file:///a", 10, 20, "30");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandClientEntry) other =
        brand_client_entry_new ("file:///a", cases[i].size, cases[i].modified, cases[i].etag);

      g_assert_cmpint (brand_client_entry_is_same_file (entry, other), ==, cases[i].is_same);
    }
}

static void
what_is_not_this_index_is_an_empty_one (void)
{
  static const struct
  {
    const char *from;
    const char *to;
  } cases[] = {
    { "\"format\": \"brand-client-index\"", "\"format\": \"brand-plan\"" },
    { "\"version\": 1", "\"version\": 2" },
    { "\"program\": \"", "\"program\": \"0." },
    { "\"folder\": \"" FOLDER "\"", "\"folder\": \"file:///others\"" },
    { "\"plans\": [", "\"plans\": 3, \"others\": [" },
    { "\"summary\": {", "\"summary\": [], \"other\": {" },
    { "\"size\": 115323", "\"size\": \"large\"" },
    { "\"size\": 115323", "\"size\": 115323, \"size\": 115323" },
    { "]", "" },
  };
  g_autofree char *text = NULL;

  save_two ();
  text = dup_text ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) changed = g_string_new (text);
      g_autoptr (BrandClientIndex) index = NULL;

      g_assert_cmpuint (g_string_replace (changed, cases[i].from, cases[i].to, 1), ==, 1);
      put_text (home, "index.json", changed->str);
      index = load (FOLDER);
      g_assert_null (brand_client_index_find (index, FOLDER "/a.brandplan"));
    }
}

static void
every_torn_file_is_survived (void)
{
  g_autofree char *text = NULL;
  gsize length;

  save_two ();
  text = dup_text ();
  length = strlen (text);
  for (gsize end = 0; end < length; end += 37)
    {
      g_autofree char *torn = g_strndup (text, end);
      g_autoptr (BrandClientIndex) index = NULL;

      put_text (home, "index.json", torn);
      index = load (FOLDER);
      g_assert_null (brand_client_index_find (index, FOLDER "/a.brandplan"));
    }
}

static void
damaged_summary_costs_only_itself (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (BrandClientIndex) index = NULL;

  save_two ();
  text = dup_text ();
  changed = g_string_new (text);
  g_string_replace (changed, "\"title\": \"The slow loaf\"", "\"title\": null", 1);
  put_text (home, "index.json", changed->str);
  index = load (FOLDER);
  g_assert_null (brand_client_index_find (index, FOLDER "/a.brandplan"));
  g_assert_nonnull (brand_client_index_find (index, FOLDER "/b.brandplan"));
}

static void
plan_that_could_not_be_read_is_not_kept (void)
{
  g_autoptr (BrandClientIndex) index = NULL;
  g_autoptr (BrandClientEntry) entry = brand_client_entry_new (FOLDER "/a.brandplan", 1, 1, "");

  save_two ();
  index = load (FOLDER);
  brand_client_index_set (index, entry);
  g_assert_null (brand_client_index_find (index, FOLDER "/a.brandplan"));
}

static void
vanished_files_are_forgotten (void)
{
  g_autoptr (BrandClientIndex) index = NULL;
  g_autoptr (GHashTable) uris = g_hash_table_new (g_str_hash, g_str_equal);

  save_two ();
  index = load (FOLDER);
  g_hash_table_add (uris, (char *) FOLDER "/b.brandplan");
  g_assert_true (brand_client_index_keep (index, uris));
  g_assert_null (brand_client_index_find (index, FOLDER "/a.brandplan"));
  g_assert_nonnull (brand_client_index_find (index, FOLDER "/b.brandplan"));
  g_assert_false (brand_client_index_keep (index, uris));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  home = make_folder ();
  store = g_file_new_build_filename (home, "index.json", NULL);
  g_test_add_func ("/client-index/what_was_saved_is_there", what_was_saved_is_there);
  g_test_add_func ("/client-index/same_index_is_the_same_bytes", same_index_is_the_same_bytes);
  g_test_add_func ("/client-index/file_is_other_when_anything_of_it_is",
                   file_is_other_when_anything_of_it_is);
  g_test_add_func ("/client-index/what_is_not_this_index_is_an_empty_one",
                   what_is_not_this_index_is_an_empty_one);
  g_test_add_func ("/client-index/every_torn_file_is_survived", every_torn_file_is_survived);
  g_test_add_func ("/client-index/damaged_summary_costs_only_itself",
                   damaged_summary_costs_only_itself);
  g_test_add_func ("/client-index/plan_that_could_not_be_read_is_not_kept",
                   plan_that_could_not_be_read_is_not_kept);
  g_test_add_func ("/client-index/vanished_files_are_forgotten", vanished_files_are_forgotten);
  status = g_test_run ();
  remove_folder (home);
  g_object_unref (store);
  g_free (home);
  return status;
}
