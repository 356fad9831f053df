/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  BRAND_FLOW_TO_US,
  BRAND_FLOW_TO_THEM,
  BRAND_FLOW_ONWARD, /* with the reading direction */
} BrandFlowDirection;

/* What goes from one to the other: its name, its words, and an arrow below them, dashed where
 * nothing goes yet. */
#define BRAND_TYPE_OFFER_FLOW (brand_offer_flow_get_type ())
G_DECLARE_FINAL_TYPE (BrandOfferFlow, brand_offer_flow, BRAND, OFFER_FLOW, GtkButton)

/* (transfer floating) */
GtkWidget *brand_offer_flow_new (BrandFlowDirection direction,
                                 const char        *name,
                                 const char        *words,
                                 gboolean           is_missing);

G_END_DECLS
