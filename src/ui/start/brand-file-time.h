/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a file was changed: the time if it was today, else the day. (transfer full) */
char *brand_file_time_describe       (GDateTime *changed);

/* The same where there is little room: the year only when it is another. (transfer full) */
char *brand_file_time_describe_short (GDateTime *changed);

G_END_DECLS
