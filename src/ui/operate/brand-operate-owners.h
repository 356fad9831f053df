/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-operation.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Who owns touchpoints: functions by dimensions; a number opens its touchpoints, each of which
 * leads to the timeline. (transfer floating) */
GtkWidget *brand_operate_owners_new    (BrandPage *page);
void       brand_operate_owners_update (GtkWidget            *owners,
                                        const BrandOperation *operation);

G_END_DECLS
