/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What nobody sees at first waits for what they do: a page below its fold. */
typedef struct _BrandLater BrandLater;

/* Hides what follows @block in its box, and shows it again once @block was painted: a widget in
 * each frame. To be called before @block is mapped. */
BrandLater *brand_later_new  (GtkWidget *block);

/* Shows all that is still hidden. */
void        brand_later_free (BrandLater *self);

G_END_DECLS
