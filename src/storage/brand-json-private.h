/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/brand-json.h"

G_BEGIN_DECLS

gsize brand_json_format_integer (gint64 integer,
                                 char   text[BRAND_JSON_NUMBER_LENGTH]);

G_END_DECLS
