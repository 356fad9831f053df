/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "draw/brand-text.h"
#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A group of customers seen three ways, as rings from the inside out: one of them, the communities
 * they belong to, the culture they share. What belongs to a ring is a pin on it; a dashed pin is
 * what is missing. */
typedef struct
{
  BrandDimension ring;
  BrandKindId kind;      /* of the item, or of what should be there */
  BrandItem *item;       /* owned; NULL where there is none yet, and for what had no room */
  char *title;
  char *detail;
  gboolean is_missing;
  guint n_more;          /* stands for so many that had no room; 0 for others */

  gboolean is_shown;     /* by the last layout */
  BrandBox box;
  const BrandLabel *title_label;
  const BrandLabel *detail_label;
} BrandMapPin;

typedef struct
{
  double x;              /* of the top left corner */
  double y;
  const BrandLabel *label;
  const char *text;      /* interned */
  BrandDimension ring;   /* whose ink it has when it is a heading */
  gboolean is_heading;
  gboolean is_dim;
} BrandMapWords;

typedef struct
{
  BrandItem *group;      /* owned; NULL for a map without one */
  char *title;
  char *quote;           /* about one of them; "" when nobody has said it, or it is private */
  char *knows;           /* how one of them is recognised; "" when nobody does */
  GArray *pins;          /* BrandMapPin, ring by ring and kind by kind */
  guint n_touchpoints[BRAND_N_DIMENSIONS]; /* that are for the group */

  double width;
  double height;
  BrandPoint centre;
  BrandPoint radii[BRAND_N_DIMENSIONS]; /* x, y; the direct one is the innermost */
  BrandPoint icons[BRAND_N_DIMENSIONS];
  double icon_size;
  double scale;
  GArray *words;         /* BrandMapWords: headings and what stands in the middle */
} BrandCustomerMap;

/* What pick returns beside the index of a pin. */
#define BRAND_MAP_NOTHING (-1)
#define BRAND_MAP_CENTRE (-2)

/* @group may be NULL: then everything is missing. @today is for what depends on a day. */
BrandCustomerMap *brand_customer_map_new       (BrandPlan *plan,
                                                BrandItem *group,
                                                int        today);

/* To be written on: pins that only say of what kind they are. */
BrandCustomerMap *brand_customer_map_new_blank (BrandItem *group);
void              brand_customer_map_free      (BrandCustomerMap *self);

/* Gives everything its place, so that no two pins overlap; what finds no room is counted by a pin
 * of its own. The labels are @text's: it must live as long as they are drawn. */
void              brand_customer_map_lay_out   (BrandCustomerMap         *self,
                                                double                    width,
                                                double                    height,
                                                const BrandTimelineStyle *style,
                                                BrandText                *text);

/* How high the map should be where so much width is there. */
double            brand_customer_map_get_height (double width,
                                                 double scale);

/* @focus is a pin, BRAND_MAP_CENTRE, or BRAND_MAP_NOTHING. */
void              brand_customer_map_render    (const BrandCustomerMap   *self,
                                                const BrandTimelineStyle *style,
                                                int                       focus,
                                                cairo_t                  *cr);

/* The same without words and ground, for what sets its own. */
void              brand_customer_map_render_shapes (const BrandCustomerMap   *self,
                                                    const BrandTimelineStyle *style,
                                                    cairo_t                  *cr);

/* The top left corner of one of a pin's two labels. */
BrandPoint        brand_customer_map_get_label_place (const BrandCustomerMap   *self,
                                                      const BrandTimelineStyle *style,
                                                      const BrandMapPin        *pin,
                                                      const BrandLabel         *label);

/* A pin's index, BRAND_MAP_CENTRE or BRAND_MAP_NOTHING. */
int               brand_customer_map_pick      (const BrandCustomerMap *self,
                                                double                  x,
                                                double                  y);

/* For who can't see it. (transfer full) */
char             *brand_customer_map_describe     (const BrandCustomerMap *self);
char             *brand_customer_map_describe_pin (const BrandMapPin *pin);

/* How the ring is called: "One of them", "Members of communities", "Part of a culture". */
const char       *brand_customer_map_get_ring_name (BrandDimension ring);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCustomerMap, brand_customer_map_free)

G_END_DECLS
