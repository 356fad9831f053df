/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Sets the accelerators of every action; the dialog lists the same table. */
void       brand_shortcuts_install    (GtkApplication *application);

AdwDialog *brand_shortcuts_dialog_new (void);

G_END_DECLS
