/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-client-index.h"

BrandClientEntry *
brand_client_entry_new (const char *uri,
                        gint64      size,
                        gint64      modified,
                        const char *etag)
{
  BrandClientEntry *self = g_new0 (BrandClientEntry, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->uri = g_strdup (uri);
  self->size = size;
  self->modified = modified;
  self->etag = g_strdup (etag != NULL ? etag : "");
  return self;
}

BrandClientEntry *
brand_client_entry_ref (BrandClientEntry *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
brand_client_entry_unref (BrandClientEntry *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->summary, brand_plan_summary_unref);
  g_clear_error (&self->error);
  g_free (self->uri);
  g_free (self->etag);
  g_free (self);
}

gboolean
brand_client_entry_is_same_file (const BrandClientEntry *self,
                                 const BrandClientEntry *other)
{
  return self->size == other->size && self->modified == other->modified
         && g_str_equal (self->etag, other->etag);
}
