/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/start/brand-recent-list.h"

#include "storage/file/brand-file.h"
#include "ui/window/brand-preferences.h"

#define MOST_BYTES (1024 * 1024)

struct _BrandRecent
{
  GObject parent_instance;

  GFile *file;
  char *title;
  char *client;
};

G_DEFINE_FINAL_TYPE (BrandRecent, brand_recent, G_TYPE_OBJECT)

struct _BrandRecentList
{
  GObject parent_instance;

  GPtrArray *recents;
  gboolean is_saving;
  gboolean needs_saving;
};

static GType
get_item_type (GListModel *model)
{
  return BRAND_TYPE_RECENT;
}

static guint
get_n_items (GListModel *model)
{
  return BRAND_RECENT_LIST (model)->recents->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *recents = BRAND_RECENT_LIST (model)->recents;

  return position < recents->len ? g_object_ref (recents->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandRecentList, brand_recent_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static BrandRecent *
create_recent (const char *uri,
               const char *title,
               const char *client)
{
  BrandRecent *recent = g_object_new (BRAND_TYPE_RECENT, NULL);

  recent->file = g_file_new_for_uri (uri);
  recent->title = g_strdup (title ? title : "");
  recent->client = g_strdup (client ? client : "");
  return recent;
}

static GFile *
get_store (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "brand-planner", "recent-plans.ini",
                                    NULL);
}

static void
load (BrandRecentList *self)
{
  g_autoptr (GFile) store = get_store ();
  g_autoptr (GBytes) bytes = brand_file_load (store, MOST_BYTES, NULL, NULL, NULL);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_auto (GStrv) uris = NULL;
  guint most = brand_preferences_get_recent_limit ();

  if (bytes == NULL || !g_key_file_load_from_bytes (keys, bytes, G_KEY_FILE_NONE, NULL))
    return;
  uris = g_key_file_get_string_list (keys, "Recent", "Plans", NULL, NULL);
  for (guint i = 0; uris != NULL && uris[i] != NULL && i < most; i++)
    {
      g_autofree char *title = g_key_file_get_string (keys, uris[i], "Title", NULL);
      g_autofree char *client = g_key_file_get_string (keys, uris[i], "Client", NULL);

      g_ptr_array_add (self->recents, create_recent (uris[i], title, client));
    }
}

static GBytes *
write_keys (BrandRecentList *self)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GPtrArray) uris = g_ptr_array_new_with_free_func (g_free);
  char *text;
  gsize length;

  for (guint i = 0; i < self->recents->len; i++)
    {
      BrandRecent *recent = self->recents->pdata[i];
      char *uri = g_file_get_uri (recent->file);

      g_ptr_array_add (uris, uri);
      g_key_file_set_string (keys, uri, "Title", recent->title);
      g_key_file_set_string (keys, uri, "Client", recent->client);
    }
  g_key_file_set_string_list (keys, "Recent", "Plans", (const char *const *) uris->pdata,
                              uris->len);
  text = g_key_file_to_data (keys, &length, NULL);
  return g_bytes_new_take (text, length);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_autoptr (GFile) store = get_store ();
  g_autofree char *folder = g_path_get_dirname (g_file_peek_path (store));

  g_mkdir_with_parents (folder, 0700);
  g_task_return_boolean (task, brand_file_save (store, data, NULL, NULL, NULL, NULL));
}

static void save (BrandRecentList *self);

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  BrandRecentList *self = BRAND_RECENT_LIST (source);

  self->is_saving = FALSE;
  if (self->needs_saving)
    save (self);
}

static void
save (BrandRecentList *self)
{
  g_autoptr (GTask) task = NULL;

  self->needs_saving = self->is_saving;
  if (self->is_saving)
    return;
  self->is_saving = TRUE;
  task = g_task_new (self, NULL, saved_cb, NULL);
  g_task_set_source_tag (task, save);
  g_task_set_task_data (task, write_keys (self), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, save_in_thread);
}

static void
brand_recent_finalize (GObject *object)
{
  BrandRecent *self = BRAND_RECENT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->client, g_free);
  G_OBJECT_CLASS (brand_recent_parent_class)->finalize (object);
}

static void
brand_recent_class_init (BrandRecentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_recent_finalize;
}

static void
brand_recent_init (BrandRecent *self)
{
}

static void
brand_recent_list_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_RECENT_LIST (object)->recents);
  G_OBJECT_CLASS (brand_recent_list_parent_class)->finalize (object);
}

static void
brand_recent_list_class_init (BrandRecentListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_recent_list_finalize;
}

static void
brand_recent_list_init (BrandRecentList *self)
{
  self->recents = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
take_out (BrandRecentList *self,
          GFile           *file)
{
  guint position;

  if (brand_recent_list_find (self, file, &position) == NULL)
    return;
  g_ptr_array_remove_index (self->recents, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static void
cut_to (BrandRecentList *self,
        guint            n_recents)
{
  guint n_before = self->recents->len;

  if (n_before <= n_recents)
    return;
  g_ptr_array_set_size (self->recents, (int) n_recents);
  g_list_model_items_changed (G_LIST_MODEL (self), n_recents, n_before - n_recents, 0);
}

BrandRecentList *
brand_recent_list_new (void)
{
  BrandRecentList *self = g_object_new (BRAND_TYPE_RECENT_LIST, NULL);

  load (self);
  return self;
}

void
brand_recent_list_add (BrandRecentList *self,
                       GFile           *file,
                       BrandPlan       *plan)
{
  BrandItem *info;
  g_autofree char *uri = NULL;
  guint most = brand_preferences_get_recent_limit ();

  g_return_if_fail (BRAND_IS_RECENT_LIST (self));
  g_return_if_fail (G_IS_FILE (file));

  if (most == 0)
    return;
  info = BRAND_ITEM (brand_plan_get_info (plan));
  uri = g_file_get_uri (file);
  take_out (self, file);
  g_ptr_array_insert (self->recents, 0, create_recent (uri, brand_item_get_text (info, "title"),
                                                       brand_item_get_text (info, "client")));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 1);
  cut_to (self, most);
  save (self);
}

void
brand_recent_list_remove (BrandRecentList *self,
                          BrandRecent     *recent)
{
  g_return_if_fail (BRAND_IS_RECENT_LIST (self));
  g_return_if_fail (BRAND_IS_RECENT (recent));

  take_out (self, recent->file);
  save (self);
}

void
brand_recent_list_insert (BrandRecentList *self,
                          BrandRecent     *recent,
                          guint            position)
{
  g_return_if_fail (BRAND_IS_RECENT_LIST (self));
  g_return_if_fail (BRAND_IS_RECENT (recent));

  take_out (self, recent->file);
  position = MIN (position, self->recents->len);
  g_ptr_array_insert (self->recents, (int) position, g_object_ref (recent));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  save (self);
}

void
brand_recent_list_clear (BrandRecentList *self)
{
  g_return_if_fail (BRAND_IS_RECENT_LIST (self));

  cut_to (self, 0);
  save (self);
}

BrandRecent *
brand_recent_list_find (BrandRecentList *self,
                        GFile           *file,
                        guint           *position)
{
  g_return_val_if_fail (BRAND_IS_RECENT_LIST (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  for (guint i = 0; i < self->recents->len; i++)
    {
      BrandRecent *recent = self->recents->pdata[i];

      if (!g_file_equal (recent->file, file))
        continue;
      if (position != NULL)
        *position = i;
      return recent;
    }
  return NULL;
}

GFile *
brand_recent_get_file (BrandRecent *self)
{
  g_return_val_if_fail (BRAND_IS_RECENT (self), NULL);

  return self->file;
}

const char *
brand_recent_get_title (BrandRecent *self)
{
  g_return_val_if_fail (BRAND_IS_RECENT (self), NULL);

  return self->title;
}

const char *
brand_recent_get_client (BrandRecent *self)
{
  g_return_val_if_fail (BRAND_IS_RECENT (self), NULL);

  return self->client;
}
