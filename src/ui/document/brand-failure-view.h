/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-window.h"

G_BEGIN_DECLS

/* What there still is of a file that can't be opened: what was not saved when the program stopped,
 * what could be read of it, and its earlier versions. Each opens as a copy in the window; the file
 * is only read. */
GtkWidget *brand_failure_view_new (BrandWindow *window,
                                   GFile       *file);

G_END_DECLS
