/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-money.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_MONEY_MARK_EMPHASIS, /* a tick */
  BRAND_MONEY_MARK_COST,     /* a square */
  BRAND_MONEY_MARK_EFFECT,   /* a dot */
} BrandMoneyMark;

/* One dimension's line of marks from 0 to a largest share. */
#define BRAND_TYPE_MONEY_SCALE (brand_money_scale_get_type ())
G_DECLARE_FINAL_TYPE (BrandMoneyScale, brand_money_scale, BRAND, MONEY_SCALE, GtkWidget)

/* (transfer floating) */
GtkWidget *brand_money_scale_new (BrandDimension    dimension,
                                  const BrandDrift *drift,
                                  double            most);

/* A mark alone, for a legend. (transfer floating) */
GtkWidget *brand_money_mark_new  (BrandMoneyMark mark);

G_END_DECLS
