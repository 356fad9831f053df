/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document-test.h"

#include <glib/gstdio.h>
#include <string.h>

#include "storage/data/brand-samples.h"
#include "storage/file/brand-file.h"
#include "storage/journal/brand-journal.h"

#define PATIENCE_SECONDS 10
#define TICK_USEC 20000

void
spin_until (Condition condition,
            gpointer  data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

char *
folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("brand-document-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
folder_remove (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_rmdir (folder);
  g_free (folder);
}

GFile *
copy_sample (const char *folder,
             const char *sample,
             const char *name)
{
  GFile *file = g_file_new_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load (sample, &error);

  g_assert_no_error (error);
  brand_file_save (file, bytes, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return file;
}

GBytes *
read_bytes (GFile *file)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return bytes;
}

void
change_outside (GFile      *file,
                const char *word,
                const char *other)
{
  g_autoptr (GBytes) bytes = read_bytes (file);
  GString *text = g_string_new_len (g_bytes_get_data (bytes, NULL),
                                    (gssize) g_bytes_get_size (bytes));
  g_autoptr (GBytes) changed = NULL;
  g_autoptr (GError) error = NULL;

  /* File systems may tell times apart by no less than a tick, and an etag is a time. */
  g_usleep (TICK_USEC);
  g_assert_cmpuint (g_string_replace (text, word, other, 0), >, 0);
  changed = g_string_free_to_bytes (text);
  brand_file_save (file, changed, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

typedef struct
{
  gboolean is_done;
  GError *error;
} Outcome;

static gboolean
is_done (gpointer data)
{
  return ((Outcome *) data)->is_done;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->is_done = TRUE;
  brand_document_load_finish (BRAND_DOCUMENT (source), result, &outcome->error);
}

BrandDocument *
load_document (GFile *file)
{
  BrandDocument *document = brand_document_new ();
  Outcome outcome = { FALSE, NULL };

  brand_document_load_async (document, file, NULL, loaded_cb, &outcome);
  spin_until (is_done, &outcome);
  g_assert_no_error (outcome.error);
  brand_document_watch (document);
  return document;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->is_done = TRUE;
  brand_document_save_finish (BRAND_DOCUMENT (source), result, &outcome->error);
}

GError *
save_document (BrandDocument *document,
               GFile         *file,
               gboolean       replaces)
{
  Outcome outcome = { FALSE, NULL };

  brand_document_save_async (document, file, replaces, saved_cb, &outcome);
  spin_until (is_done, &outcome);
  return outcome.error;
}

void
set_title (BrandDocument *document,
           const char    *title)
{
  g_object_set (brand_plan_get_info (brand_document_get_plan (document)), "title", title, NULL);
}

void
leave_journal (BrandDocument *document)
{
  g_autofree char *path = brand_journal_dup_folder ();
  g_autofree char *to = g_build_filename (path, "crash.journal", NULL);
  g_autoptr (GDir) folder = NULL;
  const char *name = NULL;
  g_autofree char *from = NULL;
  g_autofree char *text = NULL;

  g_assert_true (brand_document_flush_journal (document));
  folder = g_dir_open (path, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL && !g_str_has_suffix (name, ".journal"))
    ;
  g_assert_nonnull (name);
  from = g_build_filename (path, name, NULL);
  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (to, text, -1, NULL));
}
