/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-leftovers.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "model/merge/brand-difference.h"
#include "storage/file/brand-file.h"
#include "storage/journal/brand-backups.h"
#include "storage/journal/brand-journal-file.h"
#include "storage/journal/brand-journal.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "storage/plan/brand-scan.h"

#define ENDING ".journal"
/* What nobody can read isn't offered again, but not thrown away either. */
#define UNREADABLE ".unreadable"

void
brand_leftover_free (BrandLeftover *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_clear_pointer (&self->content, brand_journal_content_free);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_pointer (&self->merge, brand_merge_free);
  g_clear_object (&self->now);
  g_free (self->etag);
  g_free (self->path);
  g_free (self);
}

static void
load_now (BrandLeftover *self,
          GFile         *file)
{
  g_autoptr (GBytes) bytes = brand_file_load (file, BRAND_SCAN_MAX_LENGTH, NULL, &self->etag, NULL);

  if (bytes == NULL)
    return;
  self->now = brand_plan_read (bytes, NULL);
  self->base = brand_pack (bytes);
}

static gboolean
read_content (BrandLeftover *self)
{
  g_autoptr (GFile) journal = g_file_new_for_path (self->path);
  g_autoptr (GBytes) bytes = brand_file_load (journal, BRAND_JOURNAL_MAX_LENGTH, NULL, NULL, NULL);
  g_autoptr (GFile) file = bytes ? brand_journal_peek_file (bytes) : NULL;

  if (file)
    load_now (self, file);
  if (bytes)
    self->content = brand_journal_read (bytes, self->now, NULL);

  return self->content != NULL;
}

static void
set_aside (BrandLeftover *self)
{
  g_autofree char *aside = g_strconcat (self->path, UNREADABLE, NULL);

  if (g_rename (self->path, aside) != 0)
    g_debug ("“%s” stays where it is", self->path);
}

static gboolean
is_saved (BrandLeftover *self)
{
  BrandPlan *before = self->now ? self->now : self->content->file ? NULL : self->content->base;
  g_autoptr (BrandDifference) difference =
    before ? brand_difference_new (before, self->content->plan) : NULL;

  return difference && !self->content->damage && brand_difference_is_empty (difference);
}

/* With a copy of what the file says: the other is for a window. */
static void
merge (BrandLeftover *self)
{
  BrandPlan *base = self->content->base;
  g_autoptr (BrandDifference) difference = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (BrandPlan) theirs = NULL;

  /* A journal without a base of its own starts from the file. */
  if (self->now == NULL || base == self->now)
    return;
  difference = brand_difference_new (base, self->now);
  if (brand_difference_is_empty (difference))
    return;

  text = brand_unpack (self->base);
  theirs = brand_plan_read (text, NULL);
  self->merge = brand_merge_new (base, self->content->plan, theirs);
}

/* One that was hidden for a save lags behind it: when the save got through, it is of no use. */
static gboolean
is_outdated (BrandLeftover *self)
{
  g_autoptr (BrandDifference) difference = NULL;

  if (!g_str_has_suffix (self->path, BRAND_JOURNAL_BEHIND) || self->now == NULL
      || self->content->base == self->now
      || g_strcmp0 (self->content->etag, self->etag) == 0)
    return FALSE;

  difference = brand_difference_new (self->content->base, self->now);
  return !brand_difference_is_empty (difference);
}

/* NULL for what another program has, and for what leads to nothing. */
static BrandLeftover *
take_up (const char *path)
{
  g_autoptr (BrandLeftover) self = g_new0 (BrandLeftover, 1);

  self->path = g_strdup (path);
  self->fd = brand_journal_file_take_up (path);
  /* It may have been settled while this waited for its lock. */
  if (self->fd < 0 || !g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;
  if (!read_content (self))
    {
      set_aside (self);
      return NULL;
    }
  if (is_saved (self) || is_outdated (self))
    {
      g_unlink (path);
      return NULL;
    }

  merge (self);
  return g_steal_pointer (&self);
}

static int
compare_contents (gconstpointer a,
                  gconstpointer b)
{
  const BrandJournalContent *first = *(const BrandJournalContent *const *) a;
  const BrandJournalContent *second = *(const BrandJournalContent *const *) b;
  gint64 first_time = first->time ? g_date_time_to_unix (first->time) : 0;
  gint64 second_time = second->time ? g_date_time_to_unix (second->time) : 0;

  return second_time > first_time ? 1 : second_time < first_time ? -1 : 0;
}

static int
compare_leftovers (gconstpointer a,
                   gconstpointer b)
{
  return compare_contents (&(*(const BrandLeftover *const *) a)->content,
                           &(*(const BrandLeftover *const *) b)->content);
}

/* Calls back with the path of each journal. */
static void
visit_journals (void   (*visit) (const char *path, gpointer user_data),
                gpointer user_data)
{
  g_autofree char *folder_path = brand_journal_dup_folder ();
  g_autoptr (GDir) folder = g_dir_open (folder_path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (folder_path, name, NULL);

      if (g_str_has_suffix (name, ENDING)
          || g_str_has_suffix (name, ENDING BRAND_JOURNAL_BEHIND))
        visit (path, user_data);
    }
}

static void
add_leftover (const char *path,
              gpointer    leftovers)
{
  BrandLeftover *leftover = take_up (path);

  if (leftover)
    g_ptr_array_add (leftovers, leftover);
}

GPtrArray *
brand_leftovers_list (void)
{
  GPtrArray *leftovers = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_leftover_free);

  visit_journals (add_leftover, leftovers);
  g_ptr_array_sort (leftovers, compare_leftovers);

  return leftovers;
}

static void
list_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, brand_leftovers_list (), (GDestroyNotify) g_ptr_array_unref);
}

void
brand_leftovers_list_async (GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, brand_leftovers_list_async);
  g_task_run_in_thread (task, list_in_thread);
}

GPtrArray *
brand_leftovers_list_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_leftovers_list_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

typedef struct
{
  GFile *file;
  GPtrArray *contents;
} Peek;

static void
add_content (const char *path,
             gpointer    data)
{
  Peek *peek = data;
  g_autoptr (GFile) journal = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = brand_file_load (journal, BRAND_JOURNAL_MAX_LENGTH, NULL, NULL, NULL);
  g_autoptr (GFile) file = bytes ? brand_journal_peek_file (bytes) : NULL;
  BrandJournalContent *content =
    file && g_file_equal (file, peek->file) ? brand_journal_read (bytes, NULL, NULL) : NULL;

  if (content)
    g_ptr_array_add (peek->contents, content);
}

static void
peek_in_thread (GTask        *task,
                gpointer      source,
                gpointer      file,
                GCancellable *cancellable)
{
  Peek peek = { file, g_ptr_array_new_with_free_func (
                        (GDestroyNotify) brand_journal_content_free) };

  visit_journals (add_content, &peek);
  g_ptr_array_sort (peek.contents, compare_contents);
  g_task_return_pointer (task, peek.contents, (GDestroyNotify) g_ptr_array_unref);
}

void
brand_leftovers_peek_async (GFile              *file,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, brand_leftovers_peek_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, peek_in_thread);
}

GPtrArray *
brand_leftovers_peek_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_leftovers_peek_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

gboolean
brand_leftover_settle (BrandLeftover *self,
                       GError       **error)
{
  g_autoptr (GBytes) bytes = brand_plan_write (self->content->plan);
  gint64 time = self->content->time ? g_date_time_to_unix_usec (self->content->time)
                                    : g_get_real_time ();

  if (!brand_backups_add (self->content->file, bytes, time, TRUE, error))
    return FALSE;

  /* What was damaged may hold more than could be read. */
  if (self->content->damage)
    set_aside (self);
  else
    g_unlink (self->path);
  return TRUE;
}
