/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A mark in the state folder for as long as a file is being opened: it outlives a program that this
 * ends. */
typedef struct _BrandOpening BrandOpening;

/* Whether the program ended when it opened the file last; says so once. */
gboolean      brand_opening_has_failed (GFile *file);

BrandOpening *brand_opening_begin      (GFile *file);

/* Takes the mark away. */
void          brand_opening_end        (BrandOpening *self);

G_END_DECLS
