/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document/brand-document-private.h"

#include "storage/file/brand-file.h"

/* Other programs write in several steps; the file is looked at when they have come to rest. */
#define REST_MS 400
#define HOST_PATH "xattr::document-portal.host-path"
#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_TIME_MODIFIED "," HOST_PATH

void
brand_document_set_outside (BrandDocument *self,
                            BrandOutside   outside,
                            const char    *etag)
{
  if (!g_set_str (&self->outside_etag, etag) && self->outside == outside)
    return;
  self->outside = outside;
  brand_document_notify (self, BRAND_DOCUMENT_PROP_OUTSIDE);
  brand_document_notify (self, BRAND_DOCUMENT_PROP_MODIFIED);
}

static void
take_details (BrandDocument *self,
              GFileInfo     *info)
{
  g_autoptr (GDateTime) utc = g_file_info_get_modification_date_time (info);
  const char *path = g_file_info_get_attribute_string (info, HOST_PATH);

  g_clear_pointer (&self->saved_at, g_date_time_unref);
  self->saved_at = utc != NULL ? g_date_time_to_local (utc) : NULL;
  if (path != NULL)
    g_set_str (&self->host_path, path);
  brand_document_notify (self, BRAND_DOCUMENT_PROP_SAVED_AT);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandDocument) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);
  const char *etag = info != NULL ? g_file_info_get_etag (info) : NULL;

  /* A save that began meanwhile looks again when it is done. */
  if (self->is_saving || !self->is_watched || !g_file_equal (G_FILE (source), self->file))
    return;
  if (info != NULL && (self->etag == NULL || brand_file_etag_is_of (self->etag, info)))
    {
      brand_document_set_outside (self, BRAND_OUTSIDE_SAME, NULL);
      take_details (self, info);
    }
  else if (info != NULL)
    brand_document_set_outside (self, BRAND_OUTSIDE_CHANGED, etag);
  else if (!self->keeps_mine && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    brand_document_set_outside (self, BRAND_OUTSIDE_GONE, NULL);
}

static void
look (BrandDocument *self)
{
  g_file_query_info_async (self->file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           NULL, looked_cb, g_object_ref (self));
}

static void
rested_cb (gpointer user_data)
{
  BrandDocument *self = user_data;

  self->look_source = 0;
  if (!self->is_saving)
    look (self);
}

static void
file_changed_cb (BrandDocument *self)
{
  g_clear_handle_id (&self->look_source, g_source_remove);
  self->look_source = g_timeout_add_once (REST_MS, rested_cb, self);
}

void
brand_document_unwatch (BrandDocument *self)
{
  self->is_watched = FALSE;
  g_clear_handle_id (&self->look_source, g_source_remove);
  if (self->monitor == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
}

void
brand_document_watch (BrandDocument *self)
{
  g_return_if_fail (BRAND_IS_DOCUMENT (self));

  brand_document_unwatch (self);
  if (self->file == NULL)
    return;
  self->is_watched = TRUE;
  /* Where a file can't be followed, its etag still tells at the next save. */
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (file_changed_cb), self);
  look (self);
  /* The monitor sets out on a worker, and misses what happens until then. */
  file_changed_cb (self);
}

void
brand_document_keep_mine (BrandDocument *self)
{
  g_return_if_fail (BRAND_IS_DOCUMENT (self));

  if (self->outside == BRAND_OUTSIDE_SAME)
    return;
  self->keeps_mine = TRUE;
  if (self->outside == BRAND_OUTSIDE_CHANGED)
    g_set_str (&self->etag, self->outside_etag);
  brand_document_forget_merge (self);
  brand_document_set_outside (self, BRAND_OUTSIDE_SAME, NULL);
}
