/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* A heading, a line that explains, and a body that is made anew when the plan has changed. */
#define BRAND_TYPE_OPERATE_BLOCK (brand_operate_block_get_type ())
G_DECLARE_FINAL_TYPE (BrandOperateBlock, brand_operate_block, BRAND, OPERATE_BLOCK, AdwBin)

/* @help may be NULL. (transfer floating) */
GtkWidget *brand_operate_block_new      (BrandPage  *page,
                                         const char *title,
                                         const char *help);

BrandPage *brand_operate_block_get_page (BrandOperateBlock *self);

/* What the plan says about this, below the heading; NULL or "" for nothing. A warning has a mark of
 * its own. */
void       brand_operate_block_set_note (BrandOperateBlock *self,
                                         const char        *note,
                                         gboolean           is_warning);

/* Empties the body, to be filled again until end, which gives the keys back to the widget of the
 * same name. */
GtkBox    *brand_operate_block_begin    (BrandOperateBlock *self);
void       brand_operate_block_end      (BrandOperateBlock *self);

/* Small parts of a body. (transfer floating) */
GtkWidget *brand_operate_label_new      (const char *text,
                                         const char *css_class);
GtkWidget *brand_operate_link_new       (BrandPlan *plan,
                                         BrandItem *item);

G_END_DECLS
