/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* An offer as a whole answer: what warns of it, its price against others', why they choose it, what
 * goes to and fro, and what it is linked with. Rows lead to their field. (transfer floating) */
GtkWidget *brand_offer_card_new (BrandPage *page,
                                 BrandItem *offer);

G_END_DECLS
