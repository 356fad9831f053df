/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-client-reading.h"

#include "storage/plan/brand-plan-file.h"

/* News are gathered for as long as nobody sees a difference. */
#define NEWS_MS 60

/* One processor is left to the window. */
#define MOST_THREADS 4

struct _BrandClientReading
{
  GFile *folder;
  GFile *store;
  int today;
  GCancellable *cancellable;
  GMainContext *context;

  /* The main context's own. */
  void (*has_news) (gpointer data);
  gpointer data;

  GMutex mutex; /* for what follows */
  BrandClientNews news;
  GSource *source;
};

void
brand_client_news_clear (BrandClientNews *news)
{
  g_clear_pointer (&news->uris, g_hash_table_unref);
  g_clear_pointer (&news->known, g_ptr_array_unref);
  g_clear_pointer (&news->folders, g_ptr_array_unref);
  g_clear_pointer (&news->read, g_ptr_array_unref);
  g_clear_pointer (&news->index, brand_client_index_free);
  g_clear_error (&news->error);
}

static void
reading_clear (gpointer data)
{
  BrandClientReading *self = data;

  brand_client_news_clear (&self->news);
  g_clear_object (&self->folder);
  g_clear_object (&self->store);
  g_clear_object (&self->cancellable);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
}

static void
reading_unref (gpointer self)
{
  g_atomic_rc_box_release_full (self, reading_clear);
}

static gboolean
tell_cb (gpointer user_data)
{
  BrandClientReading *self = user_data;

  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->source, g_source_unref);
  g_mutex_unlock (&self->mutex);
  if (self->has_news != NULL)
    self->has_news (self->data);
  return G_SOURCE_REMOVE;
}

/* The mutex is held. */
static void
tell (BrandClientReading *self,
      guint               wait_ms)
{
  if (self->source != NULL)
    return;
  self->source = g_timeout_source_new (wait_ms);
  g_source_set_callback (self->source, tell_cb, g_atomic_rc_box_acquire (self), reading_unref);
  g_source_attach (self->source, self->context);
}

static int
compare_modified (gconstpointer a,
                  gconstpointer b)
{
  gint64 one = ((const BrandClientEntry *) a)->modified;
  gint64 other = ((const BrandClientEntry *) b)->modified;

  return one > other ? -1 : one < other;
}

/* Sorts what was found into what is shown at once and what has to be read, the latest first. */
static GPtrArray *
list_unread (BrandClientReading *self,
             BrandClientIndex   *index,
             BrandWalk          *walk,
             GHashTable         *uris,
             GPtrArray          *known)
{
  GPtrArray *unread =
    g_ptr_array_new_with_free_func ((GDestroyNotify) brand_client_entry_unref);

  for (guint i = 0; i < walk->plans->len; i++)
    {
      BrandClientEntry *entry = walk->plans->pdata[i];
      BrandClientEntry *old = brand_client_index_find (index, entry->uri);

      g_hash_table_add (uris, g_strdup (entry->uri));
      if (entry->error != NULL)
        old = entry;
      else if (old == NULL || !brand_client_entry_is_same_file (old, entry)
               || old->summary->today != self->today)
        g_ptr_array_add (unread, brand_client_entry_ref (entry));
      if (old != NULL)
        g_ptr_array_add (known, brand_client_entry_ref (old));
    }
  g_ptr_array_sort_values (unread, compare_modified);
  return unread;
}

static void
tell_found (BrandClientReading *self,
            GHashTable         *uris,
            GPtrArray          *known,
            BrandWalk          *walk,
            guint               n_left)
{
  g_mutex_lock (&self->mutex);
  self->news.uris = g_hash_table_ref (uris);
  self->news.known = g_ptr_array_ref (known);
  self->news.folders = g_ptr_array_ref (walk->folders);
  self->news.n_left = n_left;
  tell (self, 0);
  g_mutex_unlock (&self->mutex);
}

/* The mutex is held. */
static void
tell_read (BrandClientReading *self,
           BrandClientEntry   *entry,
           guint               n_left)
{
  if (self->news.read == NULL)
    self->news.read =
      g_ptr_array_new_with_free_func ((GDestroyNotify) brand_client_entry_unref);
  g_ptr_array_add (self->news.read, brand_client_entry_ref (entry));
  self->news.n_left = n_left;
  tell (self, NEWS_MS);
}

/* (transfer full); NULL when cancelled. */
static BrandClientEntry *
read_plan (BrandClientReading     *self,
           const BrandClientEntry *found)
{
  g_autoptr (GFile) file = g_file_new_for_uri (found->uri);
  g_autoptr (BrandClientEntry) entry =
    brand_client_entry_new (found->uri, found->size, found->modified, found->etag);
  g_autoptr (BrandPlan) plan = brand_plan_load (file, self->cancellable, NULL, &entry->error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return NULL;
  if (plan != NULL)
    entry->summary = brand_plan_summary_new (plan, self->today);
  return g_steal_pointer (&entry);
}

typedef struct
{
  BrandClientReading *reading;
  BrandClientIndex *index;
  guint n_left;     /* these two under the reading's mutex, as the index */
  gboolean has_new; /* something to keep */
} Work;

static void
read_cb (gpointer data,
         gpointer user_data)
{
  Work *work = user_data;
  BrandClientReading *self = work->reading;
  g_autoptr (BrandClientEntry) entry = read_plan (self, data);

  if (entry == NULL)
    return;
  g_mutex_lock (&self->mutex);
  work->has_new |= entry->summary != NULL;
  brand_client_index_set (work->index, entry);
  tell_read (self, entry, --work->n_left);
  g_mutex_unlock (&self->mutex);
}

/* Whether there is anything new to keep. */
static gboolean
read_all (BrandClientReading *self,
          BrandClientIndex   *index,
          GPtrArray          *unread)
{
  Work work = { self, index, unread->len, FALSE };
  int n_threads = CLAMP ((int) g_get_num_processors () - 1, 1, MOST_THREADS);
  GThreadPool *pool = g_thread_pool_new (read_cb, &work, n_threads, FALSE, NULL);

  for (guint i = 0; i < unread->len; i++)
    g_thread_pool_push (pool, unread->pdata[i], NULL);
  g_thread_pool_free (pool, FALSE, TRUE);
  return work.has_new;
}

static void
look_through (BrandClientReading *self,
              BrandClientIndex   *index,
              BrandWalk          *walk)
{
  g_autoptr (GHashTable) uris = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) known =
    g_ptr_array_new_with_free_func ((GDestroyNotify) brand_client_entry_unref);
  g_autoptr (GPtrArray) unread = list_unread (self, index, walk, uris, known);
  gboolean has_new;

  tell_found (self, uris, known, walk, unread->len);
  has_new = read_all (self, index, unread);
  if (brand_client_index_keep (index, uris) || has_new)
    brand_client_index_save (index, self->store);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  BrandClientReading *self = data;
  BrandClientIndex *index = g_steal_pointer (&self->news.index);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandWalk) walk = NULL;

  if (index == NULL)
    index = brand_client_index_load (self->store, self->folder, cancellable);
  walk = brand_walk_new (self->folder, cancellable, &error);
  if (walk != NULL)
    look_through (self, index, walk);
  g_mutex_lock (&self->mutex);
  self->news.index = index;
  self->news.error = g_steal_pointer (&error);
  self->news.is_over = TRUE;
  tell (self, 0);
  g_mutex_unlock (&self->mutex);
  g_task_return_boolean (task, TRUE);
}

BrandClientReading *
brand_client_reading_begin (GFile            *folder,
                            GFile            *store,
                            BrandClientIndex *index,
                            int               today,
                            void            (*has_news) (gpointer data),
                            gpointer          data)
{
  BrandClientReading *self = g_atomic_rc_box_new0 (BrandClientReading);
  g_autoptr (GTask) task = NULL;

  g_mutex_init (&self->mutex);
  self->folder = g_object_ref (folder);
  self->store = g_object_ref (store);
  self->today = today;
  self->cancellable = g_cancellable_new ();
  self->context = g_main_context_ref_thread_default ();
  self->has_news = has_news;
  self->data = data;
  self->news.index = index;
  task = g_task_new (NULL, self->cancellable, NULL, NULL);
  g_task_set_source_tag (task, brand_client_reading_begin);
  g_task_set_task_data (task, g_atomic_rc_box_acquire (self), reading_unref);
  g_task_run_in_thread (task, run_in_thread);
  return self;
}

void
brand_client_reading_take (BrandClientReading *self,
                           BrandClientNews    *news)
{
  g_mutex_lock (&self->mutex);
  *news = self->news;
  self->news = (BrandClientNews) { .n_left = news->n_left };
  g_mutex_unlock (&self->mutex);
}

void
brand_client_reading_stop (BrandClientReading *self)
{
  self->has_news = NULL;
  g_cancellable_cancel (self->cancellable);
  reading_unref (self);
}
