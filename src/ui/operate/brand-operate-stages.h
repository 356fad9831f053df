/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-operation.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The four stages side by side, each with how many of its tasks are done; one of them is chosen.
 *
 * Signal "changed": another one has been chosen. */
#define BRAND_TYPE_OPERATE_STAGES (brand_operate_stages_get_type ())
G_DECLARE_FINAL_TYPE (BrandOperateStages, brand_operate_stages, BRAND, OPERATE_STAGES, AdwBin)

/* (transfer floating) */
GtkWidget     *brand_operate_stages_new        (BrandPage *page);

void           brand_operate_stages_update     (BrandOperateStages   *self,
                                                const BrandOperation *operation);

BrandOperating brand_operate_stages_get_chosen (BrandOperateStages *self);
void           brand_operate_stages_choose     (BrandOperateStages *self,
                                                BrandOperating      stage);

G_END_DECLS
