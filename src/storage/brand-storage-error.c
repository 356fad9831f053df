/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/brand-storage-error.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  BrandPlace place;
  char *member;
} BrandStorageErrorPrivate;

static void
brand_storage_error_private_init (BrandStorageErrorPrivate *priv)
{
}

static void
brand_storage_error_private_copy (const BrandStorageErrorPrivate *source,
                                  BrandStorageErrorPrivate       *target)
{
  target->place = source->place;
  target->member = g_strdup (source->member);
}

static void
brand_storage_error_private_clear (BrandStorageErrorPrivate *priv)
{
  g_free (priv->member);
}

G_DEFINE_EXTENDED_ERROR (BrandStorageError, brand_storage_error)

void
brand_storage_error_set (GError          **error,
                         BrandStorageError code,
                         BrandPlace        place,
                         const char       *member,
                         const char       *message)
{
  BrandStorageErrorPrivate *priv;

  if (error == NULL)
    return;

  if (member != NULL && *member != '\0')
    /* Translators: where in a file something is wrong, the member there, then what is wrong. */
    g_set_error (error, BRAND_STORAGE_ERROR, (int) code, _("line %u, column %u, %s: %s"),
                 place.line, place.column, member, message);
  else
    /* Translators: where in a file something is wrong, then what is wrong. */
    g_set_error (error, BRAND_STORAGE_ERROR, (int) code, _("line %u, column %u: %s"),
                 place.line, place.column, message);

  priv = brand_storage_error_get_private (*error);
  priv->place = place;
  priv->member = g_strdup (member ? member : "");
}

gboolean
brand_storage_error_get_place (const GError *error,
                               BrandPlace   *place,
                               const char  **member)
{
  const BrandStorageErrorPrivate *priv;

  if (!error || error->domain != BRAND_STORAGE_ERROR)
    return FALSE;

  priv = brand_storage_error_get_private (error);
  if (priv->place.line == 0)
    return FALSE;

  if (place)
    *place = priv->place;
  if (member)
    *member = priv->member;
  return TRUE;
}
