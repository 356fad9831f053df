/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What was put into each cultivated touchpoint over twelve months; a press adds another deposit by
 * the action "operate.add-deposit" (touchpoint's id). (transfer floating) */
GtkWidget *brand_operate_deposits_new    (BrandPage *page);
void       brand_operate_deposits_update (GtkWidget *deposits);

G_END_DECLS
