/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Text made small, for what stays in memory in case it is needed. (transfer full) */
GBytes *brand_pack   (GBytes *bytes);
GBytes *brand_unpack (GBytes *packed);

G_END_DECLS
