/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-journal-writer.h"

#include "storage/journal/brand-journal-file.h"
#include "storage/journal/brand-journal-line.h"
#include "storage/journal/brand-journal-shorten.h"

/* What is typed meanwhile is one line, and one time to wait for the disk. */
#define GATHER_USEC G_USEC_PER_SEC
#define RETRY_USEC (5 * G_USEC_PER_SEC)

/* A journal that has grown beyond so many times what it began with, and that, is made shorter. */
#define MOST_TIMES 4
#define MOST_BYTES ((goffset) 1024 * 1024)

struct _BrandJournalWriter
{
  GMutex mutex;
  GCond cond;
  GThread *thread;

  /* Under the mutex. */
  BrandJournalHead head;
  GPtrArray *pending;     /* BrandPatch, not written yet */
  GHashTable *sets;       /* those of them that may be replaced, by what they set → index + 1 */
  GPtrArray *since;       /* BrandPatch: after a save began; NULL when there is none */
  gboolean starts_over;   /* what is in the file is no longer needed */
  gboolean comes_back;    /* a save has failed: what was hidden for it is needed */
  gboolean is_urgent;
  gboolean is_ending;
  gboolean is_busy;
  gint64 due;             /* monotonic time */
  GError *failure;        /* of the last try */
  void (*notify) (gpointer user_data);
  gpointer user_data;

  /* The thread's own. */
  BrandJournalFile file;
  guint n_lines;
  goffset most_length; /* from which on it is made shorter */
};

/* What the thread has taken to work on. */
typedef struct
{
  BrandJournalHead head;
  GPtrArray *patches;
  gboolean starts_over;
} Batch;

static GPtrArray *
create_patches (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) brand_patch_unref);
}

static void
begin_file (BrandJournalWriter *self,
            const Batch        *batch,
            GString            *text)
{
  g_autofree char *document = g_path_get_basename (self->file.path);

  brand_journal_append_head (text, document, &batch->head);
  self->n_lines = BRAND_JOURNAL_FIRST;
  self->most_length = MAX (MOST_BYTES, MOST_TIMES * (goffset) text->len);
}

static gboolean
write_batch (BrandJournalWriter *self,
             Batch              *batch,
             GError            **error)
{
  gboolean is_new = batch->starts_over || self->file.fd < 0;
  g_autoptr (GString) text = g_string_new (NULL);

  if (batch->patches->len == 0)
    {
      if (is_new)
        brand_journal_file_remove (&self->file);
      return TRUE;
    }

  /* What failed when it was there already must not come twice. */
  batch->starts_over = is_new;
  if (is_new)
    begin_file (self, batch, text);
  brand_journal_append_changes (text, self->n_lines, batch->patches);
  if (is_new ? !brand_journal_file_create (&self->file, text, error)
             : !brand_journal_file_append (&self->file, text, error))
    return FALSE;
  self->n_lines++;
  return TRUE;
}

/* At every moment there is the long one or the short one, and both say the same. */
static void
shorten (BrandJournalWriter *self)
{
  g_autoptr (GString) text = brand_journal_file_read (&self->file);
  g_autoptr (GString) shorter = text ? brand_journal_shorten (text) : NULL;

  if (shorter)
    brand_journal_file_create (&self->file, shorter, NULL);
  /* It may have failed with the short one in place, or before. */
  if (shorter && self->file.length == (goffset) shorter->len)
    self->n_lines = BRAND_JOURNAL_SHORTENED;
  self->most_length = MAX (self->most_length, 2 * self->file.length);
}

static Batch
take_batch (BrandJournalWriter *self)
{
  Batch batch = { { g_strdup (self->head.uri), g_strdup (self->head.etag),
                    g_bytes_ref (self->head.base) }, self->pending, self->starts_over };

  self->pending = create_patches ();
  g_hash_table_remove_all (self->sets);
  self->starts_over = FALSE;
  self->is_busy = TRUE;
  return batch;
}

/* What could not be written comes first again, unless it has been saved meanwhile. */
static void
give_back (BrandJournalWriter *self,
           Batch              *batch)
{
  if (!self->starts_over)
    {
      g_ptr_array_extend_and_steal (batch->patches, g_steal_pointer (&self->pending));
      self->pending = g_steal_pointer (&batch->patches);
      g_hash_table_remove_all (self->sets);
    }
  self->starts_over |= batch->starts_over;
  self->due = g_get_monotonic_time () + RETRY_USEC;
}

/* Gives the mutex away while the disk works. */
static void
work (BrandJournalWriter *self)
{
  Batch batch = take_batch (self);
  GError *error = NULL;
  gboolean is_news;

  self->is_urgent = FALSE;
  self->comes_back = self->comes_back && !batch.starts_over
                     && !brand_journal_file_hide (&self->file, FALSE, &error);
  g_mutex_unlock (&self->mutex);
  if (error == NULL && write_batch (self, &batch, &error)
      && self->file.length > self->most_length)
    shorten (self);
  g_mutex_lock (&self->mutex);

  if (error != NULL)
    give_back (self, &batch);
  is_news = (self->failure == NULL) != (error == NULL);
  g_clear_error (&self->failure);
  self->failure = error;
  self->is_busy = FALSE;
  g_cond_broadcast (&self->cond);
  if (is_news && self->notify)
    self->notify (self->user_data);
  brand_journal_head_clear (&batch.head);
  g_clear_pointer (&batch.patches, g_ptr_array_unref);
}

static gboolean
has_work (BrandJournalWriter *self)
{
  return self->pending->len > 0 || self->starts_over || self->comes_back;
}

static gpointer
run (gpointer data)
{
  BrandJournalWriter *self = data;

  g_mutex_lock (&self->mutex);
  while (!self->is_ending)
    {
      if (!has_work (self))
        g_cond_wait (&self->cond, &self->mutex);
      else if (self->is_urgent || g_get_monotonic_time () >= self->due)
        work (self);
      else
        g_cond_wait_until (&self->cond, &self->mutex, self->due);
    }
  g_mutex_unlock (&self->mutex);

  return NULL;
}

/* What two sets have in common when the later one leaves nothing of the earlier. */
static guint
hash_set (gconstpointer data)
{
  const BrandPatch *patch = data;

  return g_str_hash (patch->id ? patch->id : "") * 31 + (guint) patch->kind * 97 + patch->field;
}

static gboolean
equal_sets (gconstpointer a,
            gconstpointer b)
{
  return brand_patch_replaces (a, b);
}

BrandJournalWriter *
brand_journal_writer_new (BrandJournalHead head)
{
  BrandJournalWriter *self = g_new0 (BrandJournalWriter, 1);

  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  self->head = head;
  self->pending = create_patches ();
  self->sets = g_hash_table_new (hash_set, equal_sets);
  brand_journal_file_init (&self->file);

  return self;
}

void
brand_journal_writer_free (BrandJournalWriter *self)
{
  if (self->thread)
    {
      g_mutex_lock (&self->mutex);
      self->is_ending = TRUE;
      g_cond_broadcast (&self->cond);
      g_mutex_unlock (&self->mutex);
      g_thread_join (self->thread);
    }

  brand_journal_file_remove (&self->file);
  brand_journal_file_clear (&self->file);
  brand_journal_head_clear (&self->head);
  g_clear_pointer (&self->since, g_ptr_array_unref);
  g_hash_table_unref (self->sets);
  g_ptr_array_unref (self->pending);
  g_clear_error (&self->failure);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

static void
wake (BrandJournalWriter *self)
{
  if (self->thread == NULL)
    self->thread = g_thread_new ("journal", run, self);
  g_cond_broadcast (&self->cond);
}

/* A drag sets the same fields over and over: only the last values are written. An item that goes
 * and comes back is another one, though. */
static void
add_patch (BrandJournalWriter *self,
           BrandPatch         *patch)
{
  guint at = patch->type == BRAND_CHANGE_SET
               ? GPOINTER_TO_UINT (g_hash_table_lookup (self->sets, patch)) : 0;

  if (patch->type == BRAND_CHANGE_INSERT || patch->type == BRAND_CHANGE_REMOVE)
    g_hash_table_remove_all (self->sets);
  if (self->since)
    g_ptr_array_add (self->since, brand_patch_ref (patch));
  if (at > 0)
    {
      g_hash_table_remove (self->sets, patch);
      brand_patch_unref (self->pending->pdata[at - 1]);
      self->pending->pdata[at - 1] = patch;
    }
  else
    g_ptr_array_add (self->pending, patch);
  if (patch->type == BRAND_CHANGE_SET)
    g_hash_table_insert (self->sets, patch, GUINT_TO_POINTER (at > 0 ? at : self->pending->len));
}

void
brand_journal_writer_add (BrandJournalWriter *self,
                          GPtrArray          *patches)
{
  g_mutex_lock (&self->mutex);
  if (!has_work (self))
    self->due = g_get_monotonic_time () + GATHER_USEC;
  for (guint i = 0; i < patches->len; i++)
    add_patch (self, brand_patch_ref (patches->pdata[i]));
  wake (self);
  g_mutex_unlock (&self->mutex);

  g_ptr_array_set_size (patches, 0);
}

void
brand_journal_writer_begin_save (BrandJournalWriter *self)
{
  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->since, g_ptr_array_unref);
  self->since = create_patches ();
  g_hash_table_remove_all (self->sets);
  g_mutex_unlock (&self->mutex);
}

void
brand_journal_writer_end_save (BrandJournalWriter *self,
                               BrandJournalHead   *head)
{
  g_mutex_lock (&self->mutex);
  if (head != NULL && self->since != NULL)
    {
      brand_journal_head_clear (&self->head);
      self->head = *head;
      *head = (BrandJournalHead) { 0 };
      g_ptr_array_unref (self->pending);
      self->pending = g_steal_pointer (&self->since);
      g_hash_table_remove_all (self->sets);
      self->starts_over = TRUE;
      self->due = 0;
      if (self->thread)
        wake (self);
    }
  else if (self->file.is_hidden)
    {
      self->comes_back = TRUE;
      self->due = 0;
      wake (self);
    }
  g_clear_pointer (&self->since, g_ptr_array_unref);
  g_mutex_unlock (&self->mutex);

  if (head != NULL)
    brand_journal_head_clear (head);
}

void
brand_journal_writer_prepare_save (BrandJournalWriter *self)
{
  gboolean is_good = brand_journal_writer_flush (self, NULL);

  g_mutex_lock (&self->mutex);
  while (self->is_busy)
    g_cond_wait (&self->cond, &self->mutex);
  brand_journal_file_hide (&self->file, !is_good, NULL);
  g_mutex_unlock (&self->mutex);
}

gboolean
brand_journal_writer_flush (BrandJournalWriter *self,
                            GError            **error)
{
  gboolean is_good;

  g_mutex_lock (&self->mutex);
  self->is_urgent = TRUE;
  if (has_work (self))
    wake (self);
  while (self->is_busy || (has_work (self) && self->is_urgent))
    g_cond_wait (&self->cond, &self->mutex);
  self->is_urgent = FALSE;
  is_good = !has_work (self);
  if (!is_good && error)
    *error = self->failure ? g_error_copy (self->failure) : NULL;
  g_mutex_unlock (&self->mutex);

  return is_good;
}

void
brand_journal_writer_set_notify (BrandJournalWriter *self,
                                 void              (*func) (gpointer),
                                 gpointer            user_data)
{
  g_mutex_lock (&self->mutex);
  self->notify = func;
  self->user_data = user_data;
  g_mutex_unlock (&self->mutex);
}

char *
brand_journal_writer_dup_failure (BrandJournalWriter *self)
{
  char *message;

  g_mutex_lock (&self->mutex);
  message = self->failure ? g_strdup (self->failure->message) : NULL;
  g_mutex_unlock (&self->mutex);

  return message;
}
