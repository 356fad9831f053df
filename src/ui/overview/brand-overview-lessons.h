/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* How far the lessons are, and the way on; NULL when all are done. (transfer floating) */
GtkWidget *brand_overview_create_lessons (BrandDocument *document);

G_END_DECLS
