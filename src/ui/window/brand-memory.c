/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window/brand-memory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#define TRIM_AFTER 2 /* seconds */

static guint source;

static void
trim_cb (gpointer user_data)
{
  source = 0;
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

void
brand_memory_trim_later (void)
{
  if (source == 0)
    source = g_timeout_add_seconds_once (TRIM_AFTER, trim_cb, NULL);
}
