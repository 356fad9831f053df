/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-window.h"

G_BEGIN_DECLS

/* TRUE when the window must stay for now: its plan has unsaved changes, and the user is being asked
 * about them. The window closes by itself when the answer allows it. */
gboolean brand_close_ask            (BrandWindow      *window);

/* Closes every window, asking about each plan with unsaved changes; a cancel keeps the rest. */
void     brand_close_all            (BrandApplication *application);

/* While the window's plan has unsaved changes the session is asked not to end. */
void     brand_close_update_inhibit (BrandWindow      *window);

G_END_DECLS
