/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/timeline/brand-sum.h"

G_BEGIN_DECLS

/* A number's sum as a small table. (transfer floating) */
GtkWidget *brand_sum_view_new (BrandPlanSynergy *synergy,
                               BrandSumPart      part,
                               int               day);

/* What stands before a number: its icons, in the dimensions' colours. (transfer floating) */
GtkWidget *brand_sum_icons_new (BrandSumPart part);

/* The number with its sign: what is added to the sum has a plus. (transfer full) */
char      *brand_sum_format    (BrandSumPart part,
                                double       value);

G_END_DECLS
