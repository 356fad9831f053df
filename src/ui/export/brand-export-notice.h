/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-window.h"

G_BEGIN_DECLS

/* From how many seconds on an export has kept its user waiting. */
#define BRAND_EXPORT_LONG_SECONDS 5.0

/* Says that an export is done, and leads to its folder: in the window, and when it took long and
 * the window is no longer in front, on the desktop too, until the window is in front again. */
void brand_export_notice_show (BrandWindow *window,
                               const char  *title, /* the plan's */
                               guint        n_files,
                               GFile       *folder,
                               double       seconds);

G_END_DECLS
