/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-kinds.h"

static const struct
{
  const char *kind;
  VectorCheck check;
} kinds[] = {
  { "plan", check_plan },
  { "plans", check_plans },
  { "weights", check_weights },
  { "invariance", check_invariance },
  { "edits", check_edits },
  { "formulas", check_formulas },
  { "guo2", check_guo2 },
  { "guo3", check_guo3 },
  { "naik_raman", check_naik_raman },
  { "waterfill", check_waterfill },
  { "suggest", check_suggest },
  { "calibrate", check_calibrate },
  { "calibrate_algebra", check_calibrate_algebra },
};

static VectorCheck
find_check (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      return kinds[i].check;

  g_error ("nothing checks vectors of kind %s", kind);
}

static void
check_file (gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root;
  JsonObject *tolerance;
  Expect expect;

  json_parser_load_from_file (parser, data, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  tolerance = json_object_get_object_member (root, "tolerance");
  expect.object = json_object_get_object_member (root, "expected");
  expect.tolerance.rel = json_object_get_double_member (tolerance, "rel");
  expect.tolerance.abs = json_object_get_double_member (tolerance, "abs");

  find_check (json_object_get_string_member (root, "kind")) (
    json_object_get_object_member (root, "input"), &expect);
  expect_nothing_left (&expect);
}

static void
add_file (const char *folder,
          const char *name)
{
  g_autofree char *test_name = g_strdup_printf ("/synergy/vectors/%.*s", (int) strlen (name) - 5,
                                                name);

  g_assert_true (g_str_has_suffix (name, ".json"));
  g_test_add_data_func_full (test_name, g_build_filename (folder, name, NULL), check_file, g_free);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;
  guint n_files = 0;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_DIST, "synergy", "vectors", NULL);
  dir = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  for (; (name = g_dir_read_name (dir)); n_files++)
    add_file (folder, name);
  g_assert_cmpuint (n_files, >, 0);

  return g_test_run ();
}
