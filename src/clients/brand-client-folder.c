/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-client-folder.h"

#include "clients/brand-client-reading.h"

/* Programs write in several steps; a folder is looked through when they have come to rest. */
#define REST_MS 400
#define MOST_MONITORS 512

struct _BrandClientFolder
{
  GObject parent_instance;

  GFile *folder;
  GFile *store;
  GPtrArray *plans;     /* BrandClientPlan */
  GHashTable *by_uri;   /* URI, owned → plan, borrowed */
  GHashTable *monitors; /* GFile → GFileMonitor */

  BrandClientReading *reading;
  BrandClientIndex *index; /* while nothing is being read */
  gboolean needs_reading;
  gboolean is_known;
  guint n_left;
  GError *error;
  int today;
  guint rest_source;
};

static GType
get_item_type (GListModel *model)
{
  return BRAND_TYPE_CLIENT_PLAN;
}

static guint
get_n_items (GListModel *model)
{
  return BRAND_CLIENT_FOLDER (model)->plans->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *plans = BRAND_CLIENT_FOLDER (model)->plans;

  return position < plans->len ? g_object_ref (plans->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandClientFolder, brand_client_folder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static guint changed_signal;

static void
rested_cb (gpointer user_data)
{
  BrandClientFolder *self = user_data;

  self->rest_source = 0;
  brand_client_folder_refresh (self, self->today);
}

static void
file_changed_cb (BrandClientFolder *self,
                 GFile             *file,
                 GFile             *other,
                 GFileMonitorEvent  event)
{
  if (event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT
      || event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT || self->rest_source != 0)
    return;
  self->rest_source = g_timeout_add_once (REST_MS, rested_cb, self);
}

static void
watch (BrandClientFolder *self,
       GPtrArray         *folders)
{
  GHashTable *monitors = g_hash_table_new_full (g_file_hash, (GEqualFunc) g_file_equal,
                                                g_object_unref, g_object_unref);

  for (guint i = 0; i < MIN (folders->len, MOST_MONITORS); i++)
    {
      GFile *folder = folders->pdata[i];
      GFileMonitor *monitor = g_hash_table_lookup (self->monitors, folder);

      if (monitor != NULL)
        g_object_ref (monitor);
      else
        monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
      if (monitor == NULL)
        continue;
      if (g_hash_table_lookup (self->monitors, folder) == NULL)
        g_signal_connect_object (monitor, "changed", G_CALLBACK (file_changed_cb), self,
                                 G_CONNECT_SWAPPED);
      g_hash_table_insert (monitors, g_object_ref (folder), monitor);
    }
  g_hash_table_unref (self->monitors);
  self->monitors = monitors;
}

static void
take_out (BrandClientFolder *self,
          guint              position)
{
  g_ptr_array_remove_index (self->plans, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static void
forget_vanished (BrandClientFolder *self,
                 GHashTable        *uris)
{
  for (guint i = self->plans->len; i-- > 0;)
    {
      const char *uri = brand_client_plan_get_uri (self->plans->pdata[i]);

      if (g_hash_table_contains (uris, uri))
        continue;
      g_hash_table_remove (self->by_uri, uri);
      take_out (self, i);
    }
}

/* A list puts a plan into its place only when it comes, and shows what it knows as it was. */
static void
replace (BrandClientFolder *self,
         BrandClientPlan   *old,
         BrandClientPlan   *plan)
{
  guint position;

  if (!g_ptr_array_find (self->plans, old, &position))
    return;
  g_hash_table_insert (self->by_uri, g_strdup (brand_client_plan_get_uri (plan)), plan);
  g_object_unref (old);
  self->plans->pdata[position] = g_object_ref (plan);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}

static void
update (BrandClientFolder *self,
        BrandClientPlan   *old,
        BrandClientEntry  *entry)
{
  g_autoptr (BrandClientPlan) plan = brand_client_plan_new (entry, self->today);

  if (brand_client_plan_compare_clients (old, plan) == 0
      && brand_client_plan_compare (old, plan) == 0)
    brand_client_plan_set_entry (old, entry, self->today);
  else
    replace (self, old, plan);
}

/* New ones come last and together: one signal for all. */
static void
take_entries (BrandClientFolder *self,
              GPtrArray         *entries)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  guint n_before = self->plans->len;

  for (guint i = 0; i < entries->len; i++)
    {
      BrandClientEntry *entry = entries->pdata[i];
      BrandClientPlan *old = g_hash_table_lookup (self->by_uri, entry->uri);

      if (old != NULL)
        update (self, old, entry);
      else
        g_ptr_array_add (others, entry);
    }
  for (guint i = 0; i < others->len; i++)
    {
      BrandClientEntry *entry = others->pdata[i];
      BrandClientPlan *plan = brand_client_plan_new (entry, self->today);

      g_ptr_array_add (self->plans, plan);
      g_hash_table_insert (self->by_uri, g_strdup (entry->uri), plan);
    }
  if (others->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), n_before, 0, others->len);
}

static void begin (BrandClientFolder *self);

static void
end (BrandClientFolder *self,
     BrandClientNews   *news)
{
  g_clear_pointer (&self->reading, brand_client_reading_stop);
  self->index = g_steal_pointer (&news->index);
  g_clear_error (&self->error);
  self->error = g_steal_pointer (&news->error);
  self->n_left = 0;
  if (self->needs_reading)
    begin (self);
}

static void
has_news_cb (gpointer data)
{
  g_autoptr (BrandClientFolder) self = g_object_ref (data);
  g_auto (BrandClientNews) news = { 0 };

  brand_client_reading_take (self->reading, &news);
  self->n_left = news.n_left;
  if (news.uris != NULL)
    {
      self->is_known = TRUE;
      g_clear_error (&self->error);
      watch (self, news.folders);
      forget_vanished (self, news.uris);
      take_entries (self, news.known);
    }
  if (news.read != NULL)
    take_entries (self, news.read);
  if (news.is_over)
    end (self, &news);
  g_signal_emit (self, changed_signal, 0);
}

static void
begin (BrandClientFolder *self)
{
  self->needs_reading = FALSE;
  self->reading = brand_client_reading_begin (self->folder, self->store,
                                              g_steal_pointer (&self->index), self->today,
                                              has_news_cb, self);
}

static void
brand_client_folder_dispose (GObject *object)
{
  BrandClientFolder *self = BRAND_CLIENT_FOLDER (object);

  g_clear_pointer (&self->reading, brand_client_reading_stop);
  g_clear_handle_id (&self->rest_source, g_source_remove);
  g_hash_table_remove_all (self->monitors);
  G_OBJECT_CLASS (brand_client_folder_parent_class)->dispose (object);
}

static void
brand_client_folder_finalize (GObject *object)
{
  BrandClientFolder *self = BRAND_CLIENT_FOLDER (object);

  g_clear_pointer (&self->index, brand_client_index_free);
  g_clear_error (&self->error);
  g_hash_table_unref (self->monitors);
  g_hash_table_unref (self->by_uri);
  g_ptr_array_unref (self->plans);
  g_clear_object (&self->folder);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (brand_client_folder_parent_class)->finalize (object);
}

static void
brand_client_folder_class_init (BrandClientFolderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = brand_client_folder_dispose;
  object_class->finalize = brand_client_folder_finalize;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_CLIENT_FOLDER, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_client_folder_init (BrandClientFolder *self)
{
  self->plans = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_uri = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->monitors = g_hash_table_new (g_file_hash, (GEqualFunc) g_file_equal);
}

BrandClientFolder *
brand_client_folder_new (GFile *folder,
                         GFile *store)
{
  BrandClientFolder *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (G_IS_FILE (store), NULL);

  self = g_object_new (BRAND_TYPE_CLIENT_FOLDER, NULL);
  self->folder = g_object_ref (folder);
  self->store = g_object_ref (store);
  return self;
}

void
brand_client_folder_refresh (BrandClientFolder *self,
                             int                today)
{
  g_return_if_fail (BRAND_IS_CLIENT_FOLDER (self));

  self->today = today;
  self->needs_reading = TRUE;
  if (self->reading == NULL)
    begin (self);
  g_signal_emit (self, changed_signal, 0);
}

GFile *
brand_client_folder_get_file (BrandClientFolder *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), NULL);

  return self->folder;
}

gboolean
brand_client_folder_is_known (BrandClientFolder *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), FALSE);

  return self->is_known;
}

gboolean
brand_client_folder_is_reading (BrandClientFolder *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), FALSE);

  return self->reading != NULL;
}

guint
brand_client_folder_get_n_left (BrandClientFolder *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), 0);

  return self->n_left;
}

const GError *
brand_client_folder_get_error (BrandClientFolder *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), NULL);

  return self->error;
}

gboolean
brand_client_folder_is_watched (BrandClientFolder *self)
{
  g_autofree char *documents = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr (GFile) portal = g_file_new_for_path (documents);

  g_return_val_if_fail (BRAND_IS_CLIENT_FOLDER (self), FALSE);

  return g_file_is_native (self->folder) && !g_file_has_prefix (self->folder, portal);
}
