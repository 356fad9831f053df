/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  BRAND_STORAGE_ERROR_TOO_LARGE,          /* bytes, depth or number of values */
  BRAND_STORAGE_ERROR_SYNTAX,             /* not JSON, or JSON that can't be kept exactly */
  BRAND_STORAGE_ERROR_DUPLICATE_MEMBER,
  BRAND_STORAGE_ERROR_NOT_A_PLAN,
  BRAND_STORAGE_ERROR_TOO_NEW,
  BRAND_STORAGE_ERROR_MISSING_MEMBER,
  BRAND_STORAGE_ERROR_WRONG_TYPE,
  BRAND_STORAGE_ERROR_INVALID_VALUE,
  BRAND_STORAGE_ERROR_UNKNOWN_CHOICE,
  BRAND_STORAGE_ERROR_DUPLICATE_ID,
  BRAND_STORAGE_ERROR_DANGLING_REFERENCE,
  BRAND_STORAGE_ERROR_INVALID_SPAN,
  BRAND_STORAGE_ERROR_CIRCULAR_REFERENCE,
  BRAND_STORAGE_ERROR_EMPTY_PLAN,         /* an empty plan was to replace what can't be read */
  BRAND_STORAGE_ERROR_NOT_SAVED,          /* what was read back is not what was written */
} BrandStorageError;

#define BRAND_STORAGE_ERROR (brand_storage_error_quark ())
GQuark brand_storage_error_quark (void);

/* A place in a text: line and column from 1, the column in characters. */
typedef struct
{
  guint line;
  guint column;
} BrandPlace;

/* Sets an error whose message begins with its place; `member`, as "touchpoints[3].end", may be
 * NULL. */
void     brand_storage_error_set       (GError          **error,
                                        BrandStorageError code,
                                        BrandPlace        place,
                                        const char       *member,
                                        const char       *message);

/* FALSE for an error without a place. `member` is borrowed from the error, "" for the whole
 * document. */
gboolean brand_storage_error_get_place (const GError  *error,
                                        BrandPlace    *place,
                                        const char   **member);

G_END_DECLS
