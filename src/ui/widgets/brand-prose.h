/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A text to type that wraps and is as high as its lines. It has no frame and no name of its own:
 * what takes the keys is brand_prose_get_view().
 *
 * Signals: "changed" while somebody types, not by brand_prose_set_text(); "activate" when Enter is
 * pressed in a text of one line. */
#define BRAND_TYPE_PROSE (brand_prose_get_type ())
G_DECLARE_FINAL_TYPE (BrandProse, brand_prose, BRAND, PROSE, GtkWidget)

/* @example shows while there is no text; it may be NULL. A text of one line, which wraps all the
 * same, takes no line ends, neither typed nor pasted. (transfer floating) */
GtkWidget *brand_prose_new         (const char *example,
                                    gboolean    is_one_line);

GtkWidget *brand_prose_get_view    (BrandProse *self);

/* (transfer full) */
char      *brand_prose_dup_text    (BrandProse *self);

/* What is selected and where the cursor is stays when the text is the same. */
void       brand_prose_set_text    (BrandProse *self,
                                    const char *text);

gboolean   brand_prose_has_keys    (BrandProse *self);

G_END_DECLS
