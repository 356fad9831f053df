/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/clients-test.h"

#include <glib/gstdio.h>

#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"

BrandPlan *
load_sample (const char *name)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.brandplan", BRAND_SAMPLES, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_plan_load (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

static void
put_bytes (const char *folder,
           const char *name,
           const char *text,
           gsize       length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, (gssize) length, &error);
  g_assert_no_error (error);
}

void
put_text (const char *folder,
          const char *name,
          const char *text)
{
  put_bytes (folder, name, text, strlen (text));
}

void
put_plan (const char *folder,
          const char *name,
          const char *sample,
          const char *client,
          const char *title)
{
  g_autoptr (BrandPlan) plan = load_sample (sample);
  g_autoptr (GBytes) bytes = NULL;

  g_object_set (brand_plan_get_info (plan), "client", client, "title", title, NULL);
  bytes = brand_plan_write (plan);
  put_bytes (folder, name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("brand-clients-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

void
spin_until_so (gboolean (*is_so) (gpointer data),
               gpointer data)
{
  while (!is_so (data))
    g_main_context_iteration (NULL, TRUE);
}
