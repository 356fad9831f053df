/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Says in the window of @widget, or in @widget when it is one, what has just been done, with a
 * button that takes it back. It goes away with the next change, since it could take back only that
 * one then. */
void brand_undo_toast_show (GtkWidget    *widget,
                            BrandHistory *history,
                            const char   *text);

G_END_DECLS
