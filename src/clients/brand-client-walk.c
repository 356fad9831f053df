/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "clients/brand-client-walk.h"

#include <glib/gi18n-lib.h>

#define ENDING ".brandplan"
#define ATTRIBUTES \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," \
  G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED "," \
  G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC "," G_FILE_ATTRIBUTE_ETAG_VALUE "," \
  G_FILE_ATTRIBUTE_ID_FILE

typedef struct
{
  BrandWalk *walk;
  GHashTable *seen; /* folders by what their file system calls them */
  GCancellable *cancellable;
  gboolean is_cut; /* there is more than fits */
} Walking;

static void
add_error (Walking *walking,
           GFile   *folder,
           GError  *error)
{
  g_autofree char *uri = g_file_get_uri (folder);
  BrandClientEntry *entry = brand_client_entry_new (uri, 0, 0, NULL);

  entry->error = error;
  g_ptr_array_add (walking->walk->plans, entry);
}

static void
add_plan (Walking   *walking,
          GFile     *file,
          GFileInfo *info)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GDateTime) modified = g_file_info_get_modification_date_time (info);
  gint64 usec = modified != NULL ? g_date_time_to_unix_usec (modified) : 0;

  g_ptr_array_add (walking->walk->plans,
                   brand_client_entry_new (uri, g_file_info_get_size (info), MAX (usec, 0),
                                           g_file_info_get_etag (info)));
}

/* A link may lead to a folder in which it is. */
static gboolean
is_new (Walking   *walking,
        GFile     *folder,
        GFileInfo *info)
{
  const char *id = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE);

  return g_hash_table_add (walking->seen, id != NULL ? g_strdup (id) : g_file_get_uri (folder));
}

static gboolean
has_room (Walking *walking)
{
  if (walking->walk->plans->len >= BRAND_WALK_MAX_PLANS
      || walking->walk->folders->len >= BRAND_WALK_MAX_FOLDERS)
    walking->is_cut = TRUE;
  return !walking->is_cut;
}

static void look_into (Walking *walking,
                       GFile   *folder,
                       guint    depth);

static void
take (Walking   *walking,
      GFile     *file,
      GFileInfo *info,
      guint      depth)
{
  const char *name = g_file_info_get_name (info);
  GFileType type = g_file_info_get_file_type (info);

  if (name[0] == '.')
    return;
  if (type == G_FILE_TYPE_DIRECTORY)
    {
      if (depth < BRAND_WALK_MAX_DEPTH && is_new (walking, file, info) && has_room (walking))
        look_into (walking, file, depth + 1);
    }
  /* A link that leads nowhere is a plan that can't be read; a pipe is none. */
  else if (g_str_has_suffix (name, ENDING)
           && (type == G_FILE_TYPE_REGULAR || type == G_FILE_TYPE_SYMBOLIC_LINK)
           && has_room (walking))
    add_plan (walking, file, info);
}

static void
look_through (Walking         *walking,
              GFileEnumerator *children,
              GFile           *folder,
              guint            depth)
{
  g_autoptr (GError) error = NULL;
  GFileInfo *info;
  GFile *file;

  while (!walking->is_cut
         && g_file_enumerator_iterate (children, &info, &file, walking->cancellable, &error)
         && info != NULL)
    take (walking, file, info, depth);
  if (error != NULL && !g_cancellable_is_cancelled (walking->cancellable))
    add_error (walking, folder, g_steal_pointer (&error));
}

static void
look_into (Walking *walking,
           GFile   *folder,
           guint    depth)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileEnumerator) children =
    g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, walking->cancellable,
                               &error);

  if (children == NULL)
    {
      if (!g_cancellable_is_cancelled (walking->cancellable))
        add_error (walking, folder, g_steal_pointer (&error));
      return;
    }
  g_ptr_array_add (walking->walk->folders, g_object_ref (folder));
  look_through (walking, children, folder, depth);
}

static void
begin (Walking *walking,
       GFile   *folder)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (folder, G_FILE_ATTRIBUTE_ID_FILE, G_FILE_QUERY_INFO_NONE,
                       walking->cancellable, NULL);

  if (info != NULL)
    is_new (walking, folder, info);
  look_into (walking, folder, 0);
  if (walking->is_cut)
    add_error (walking, folder,
               g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                                    _("There are more plans or folders here than this list can "
                                      "show. Choose a folder further down.")));
}

BrandWalk *
brand_walk_new (GFile        *folder,
                GCancellable *cancellable,
                GError      **error)
{
  g_autoptr (BrandWalk) walk = g_new0 (BrandWalk, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walking walking = { walk, seen, cancellable };

  walk->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_client_entry_unref);
  walk->folders = g_ptr_array_new_with_free_func (g_object_unref);
  begin (&walking, folder);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (walk->folders->len == 0)
    {
      BrandClientEntry *entry = walk->plans->pdata[0];

      g_propagate_error (error, g_error_copy (entry->error));
      return NULL;
    }
  return g_steal_pointer (&walk);
}

void
brand_walk_free (BrandWalk *self)
{
  g_ptr_array_unref (self->plans);
  g_ptr_array_unref (self->folders);
  g_free (self);
}
