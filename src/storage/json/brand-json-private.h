/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/json/brand-json.h"

G_BEGIN_DECLS

/* Needs up to 21 bytes, the NUL included. */
gsize brand_json_format_integer (gint64 integer,
                                 char  *text);

G_END_DECLS
