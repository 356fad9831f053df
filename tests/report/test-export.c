/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "report-support.h"
#include "report/brand-export.h"

typedef struct
{
  char *path;
  GFile *folder;
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  GPtrArray *names;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->path = g_dir_make_tmp ("export-XXXXXX", NULL);
  fixture->folder = g_file_new_for_path (fixture->path);
  fixture->plan = report_plan_new ();
  fixture->synergy = brand_plan_synergy_new (fixture->plan);
  fixture->names = g_ptr_array_new_with_free_func (g_free);
}

static void
remove_all (GFile *file)
{
  g_autoptr (GFileEnumerator) children =
    g_file_enumerate_children (file, "standard::name", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL,
                               NULL);
  GFile *child = NULL;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL)
         && child)
    remove_all (child);
  g_file_delete (file, NULL, NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  remove_all (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->folder);
  g_object_unref (fixture->synergy);
  g_assert_finalize_object (fixture->plan);
  g_ptr_array_unref (fixture->names);
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->path, 0, NULL);
  guint n = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    n++;

  return n;
}

static void
progress_cb (guint       n_done,
             guint       n_files,
             const char *name,
             gpointer    user_data)
{
  Fixture *fixture = user_data;

  g_assert_cmpuint (n_done, ==, fixture->names->len);
  if (name != NULL)
    g_ptr_array_add (fixture->names, g_strdup (name));
  else
    g_assert_cmpuint (n_done, ==, n_files);
}

static void
what_is_listed_is_written (Fixture      *fixture,
                           gconstpointer data)
{
  BrandExportOptions options = { "loaf", fixture->folder, BRAND_EXPORT_ALL_FORMATS,
                                 BRAND_EXPORT_ALL_DIMENSIONS, FALSE, BRAND_PAPER_A4 };
  g_auto (GStrv) names = brand_export_list (&options);
  g_autofree char *list = g_strjoinv (" ", names);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (list, ==, "loaf-mass.json loaf-mass.pdf loaf-community.json loaf-community.pdf "
                             "loaf-direct.json loaf-direct.pdf "
                             "loaf-timeline.pdf loaf-timeline.svg loaf-timeline.png "
                             "loaf-touchpoints.csv loaf-measures.csv loaf-readings.csv "
                             "loaf-groups.csv loaf-calendar.ics");
  g_assert_true (brand_export_run (fixture->plan, fixture->synergy, &options, progress_cb, fixture,
                                   NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture), ==, g_strv_length (names));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (fixture->path, names[i], NULL);
      g_autofree char *contents = NULL;
      gsize length;

      g_assert_cmpstr (fixture->names->pdata[i], ==, names[i]);
      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpuint (length, >, g_str_has_suffix (names[i], ".csv") ? 30 : 1000);
    }
}

static void
folder_is_made (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GFile) inner = g_file_resolve_relative_path (fixture->folder, "a/b");
  BrandExportOptions options = { "x", inner, BRAND_EXPORT_JSON, 1u << BRAND_DIMENSION_DIRECT, FALSE,
                                 BRAND_PAPER_A4 };
  g_autoptr (GFile) file = g_file_get_child (inner, "x-direct.json");

  g_assert_true (brand_export_run (fixture->plan, fixture->synergy, &options, NULL, NULL, NULL,
                                   NULL));
  g_assert_true (g_file_query_exists (file, NULL));
}

static void
failed_export_leaves_no_half_file (Fixture      *fixture,
                                   gconstpointer data)
{
  BrandExportOptions options = { "x", fixture->folder, BRAND_EXPORT_JSON | BRAND_EXPORT_PDF,
                                 BRAND_EXPORT_ALL_DIMENSIONS, TRUE, BRAND_PAPER_A4 };
  g_autofree char *in_the_way = g_build_filename (fixture->path, "x-mass.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (in_the_way, 0700), ==, 0);
  g_assert_false (brand_export_run (fixture->plan, fixture->synergy, &options, NULL, NULL, NULL,
                                    &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "x-mass.pdf"));
  g_assert_cmpuint (count_files (fixture), ==, 2);
}

static void
file_in_place_of_the_folder_is_told (Fixture      *fixture,
                                     gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "file");
  g_autofree char *path = g_file_get_path (file);
  BrandExportOptions options = { "x", file, BRAND_EXPORT_JSON, 1, TRUE, BRAND_PAPER_A4 };
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "kept", -1, NULL));
  g_assert_false (brand_export_run (fixture->plan, fixture->synergy, &options, NULL, NULL, NULL,
                                    &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static void
cancelled_export_stops (Fixture      *fixture,
                        gconstpointer data)
{
  BrandExportOptions options = { "x", fixture->folder, BRAND_EXPORT_ALL_FORMATS,
                                 BRAND_EXPORT_ALL_DIMENSIONS, FALSE, BRAND_PAPER_A4 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (brand_export_run (fixture->plan, fixture->synergy, &options, NULL, NULL,
                                    cancellable,
                                    &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

static void
names_are_parsed (void)
{
  static const struct
  {
    const char *text;
    int formats;
    int dimensions;
  } cases[] = {
    { "json", BRAND_EXPORT_JSON, -1 },
    { "PDF, svg", BRAND_EXPORT_PDF | BRAND_EXPORT_SVG, -1 },
    { "png,png", BRAND_EXPORT_PNG, -1 },
    { "docx", -1, -1 },
    { "", -1, -1 },
    { "json,", -1, -1 },
    { "mass", -1, 1 },
    { "direct,Community", -1, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandExportFormats formats = 0;
      guint dimensions = 0;
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) other = NULL;

      g_assert_cmpint (brand_export_parse_formats (cases[i].text, &formats, &error), ==,
                       cases[i].formats >= 0);
      g_assert_cmpint (brand_export_parse_dimensions (cases[i].text, &dimensions, &other), ==,
                       cases[i].dimensions >= 0);
      g_assert_true (cases[i].formats < 0 ? error != NULL : (int) formats == cases[i].formats);
      g_assert_true (cases[i].dimensions < 0 ? other != NULL
                                             : (int) dimensions == cases[i].dimensions);
    }
}

#define ADD(behaviour) \
  g_test_add ("/export/" #behaviour, Fixture, NULL, set_up, behaviour, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (what_is_listed_is_written);
  ADD (folder_is_made);
  ADD (failed_export_leaves_no_half_file);
  ADD (file_in_place_of_the_folder_is_told);
  ADD (cancelled_export_stops);
  g_test_add_func ("/export/names_are_parsed", names_are_parsed);

  return g_test_run ();
}
