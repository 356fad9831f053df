/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* How the plan is run: stages and their tasks, reviews, the customers' way, who looks after what,
 * what we must be able to do, and what grows slowly. */
#define BRAND_TYPE_OPERATE_PAGE (brand_operate_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandOperatePage, brand_operate_page, BRAND, OPERATE_PAGE, BrandPage)

/* The stage whose tasks are shown. */
BrandOperating brand_operate_page_get_stage (BrandOperatePage *self);

G_END_DECLS
