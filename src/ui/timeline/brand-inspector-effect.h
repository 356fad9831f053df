/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* What one touchpoint does: planning indices, no forecast. */
typedef struct
{
  double pressure_today;  /* its own effective contacts per person that still work */
  double pressure_peak;
  int peak_day;           /* Julian; 0 when it has no pressure at all */
  double mean_without;    /* of what all three do together, over the plan's days */
  double mean_with;
} BrandTouchpointEffect;

/* FALSE when the touchpoint isn't in the plan. Evaluates the whole plan without the touchpoint. */
gboolean brand_touchpoint_effect (BrandPlanSynergy      *synergy,
                                  BrandTouchpoint       *touchpoint,
                                  int                    today,
                                  BrandTouchpointEffect *effect);

/* These numbers in words, as they become with every edit. */
#define BRAND_TYPE_INSPECTOR_EFFECT (brand_inspector_effect_get_type ())
G_DECLARE_FINAL_TYPE (BrandInspectorEffect, brand_inspector_effect, BRAND, INSPECTOR_EFFECT,
                      GtkWidget)

GtkWidget *brand_inspector_effect_new (BrandDocument   *document,
                                       BrandTouchpoint *touchpoint);

G_END_DECLS
