/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

void  brand_page_install_actions   (GtkWidgetClass *widget_class);
char *brand_page_describe_deletion (BrandPage *self,
                                    BrandItem *item);

G_END_DECLS
