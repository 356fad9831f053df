/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "report/sheet/brand-paper.h"

G_BEGIN_DECLS

/* NULL where the program runs without its settings' schema: then nothing is remembered, and what
 * follows are the defaults. (transfer full) */
GSettings *brand_preferences_open             (void);

/* What new plans begin with. (transfer full) */
char      *brand_preferences_dup_author       (void);
int        brand_preferences_get_pack         (void);

/* The user's choice, else what is usual where they live. */
BrandPaper brand_preferences_get_paper        (void);

/* 0 when no recent plans are to be kept. */
guint      brand_preferences_get_recent_limit (void);

/* TRUE once in this home: then the tour is offered. */
gboolean   brand_preferences_offers_tour      (void);

G_END_DECLS
