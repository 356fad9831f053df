/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Gives freed memory back to the system in a while, when much was needed only for a moment. */
void brand_memory_trim_later (void);

G_END_DECLS
