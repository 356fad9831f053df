/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "storage/json/brand-json.h"

G_BEGIN_DECLS

/* Writes a value that was parsed. */
void  brand_json_add_node   (BrandJsonWriter *self,
                             JsonNode        *node);

/* The members of the object that are not known, in their order, as an object's text for
 * brand_json_add_members(); NULL if there are none. (transfer full) */
char *brand_json_dup_extras (JsonObject        *object,
                             gboolean         (*is_known) (gconstpointer data, const char *name),
                             gconstpointer      data);

G_END_DECLS
