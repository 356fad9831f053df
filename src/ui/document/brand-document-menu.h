/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Gives a button the primary menu, of a plan's window or (`document` NULL) of the start page. Undo
 * and redo say what they are about. */
void  brand_document_menu_fill      (GtkMenuButton *button,
                                     BrandDocument *document);

/* "Undo Change “Title”"; without anything to undo just "Undo". (transfer full) */
char *brand_document_dup_undo_label (BrandHistory *history);
char *brand_document_dup_redo_label (BrandHistory *history);

G_END_DECLS
