/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/kinds/brand-choices-work.h"

G_BEGIN_DECLS

/* How strong something is as three steps, of which none, one, two or all are full. The word stands
 * beside it, so it is silent to a screen reader. */
#define BRAND_TYPE_BARRIER_METER (brand_barrier_meter_get_type ())
G_DECLARE_FINAL_TYPE (BrandBarrierMeter, brand_barrier_meter, BRAND, BARRIER_METER, GtkWidget)

/* (transfer floating) */
GtkWidget *brand_barrier_meter_new (BrandLevel level);

G_END_DECLS
