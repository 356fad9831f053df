/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What every page of a plan has: undo, redo and search in its header bar, or on a narrow window
 * the primary menu, and beneath it the banner about a file that was changed outside. The page's
 * child must be an AdwToolbarView with a header bar. */
void brand_document_tools_add (BrandPage *page);

G_END_DECLS
