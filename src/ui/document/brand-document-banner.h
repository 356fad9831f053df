/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Slides in when another program has changed or removed the document's file, and offers
 * "win.reload", "win.merge" and "win.keep-mine". */
GtkWidget *brand_document_banner_new (BrandDocument *document);

G_END_DECLS
