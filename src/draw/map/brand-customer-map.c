/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/map/brand-customer-map-private.h"

#include <glib/gi18n-lib.h>

void
brand_customer_map_clear_pin (gpointer data)
{
  BrandMapPin *pin = data;

  g_clear_object (&pin->item);
  g_free (pin->title);
  g_free (pin->detail);
}

BrandMapPin *
brand_customer_map_add_pin (BrandCustomerMap *self,
                            BrandDimension    ring,
                            BrandKindId       kind,
                            BrandItem        *item,
                            char             *title,
                            char             *detail)
{
  BrandMapPin pin = { .ring = ring, .kind = kind, .title = title, .detail = detail };

  g_set_object (&pin.item, item);
  g_array_append_val (self->pins, pin);
  return &g_array_index (self->pins, BrandMapPin, self->pins->len - 1);
}

static char *
dup_text (BrandItem  *group,
          const char *field)
{
  return g_strstrip (g_strdup (group != NULL ? brand_item_get_text (group, field) : ""));
}

static BrandCustomerMap *
create (BrandItem *group)
{
  BrandCustomerMap *self = g_new0 (BrandCustomerMap, 1);

  g_set_object (&self->group, group);
  self->title = dup_text (group, "title");
  self->pins = g_array_new (FALSE, TRUE, sizeof (BrandMapPin));
  g_array_set_clear_func (self->pins, brand_customer_map_clear_pin);
  self->words = g_array_new (FALSE, TRUE, sizeof (BrandMapWords));
  return self;
}

/* The pins that count what has no room, one for each ring, as brand_customer_map_get_more() finds
 * them. */
static void
reserve_more (BrandCustomerMap *self)
{
  static const BrandKindId kinds[] = { BRAND_KIND_TREND, BRAND_KIND_COMMUNITY };

  for (guint ring = 0; ring < G_N_ELEMENTS (kinds); ring++)
    brand_customer_map_add_pin (self, (BrandDimension) ring, kinds[ring], NULL, NULL,
                                NULL)->n_more = 1;
}

BrandMapPin *
brand_customer_map_get_more (BrandCustomerMap *self,
                             BrandDimension    ring)
{
  g_return_val_if_fail (ring < BRAND_DIMENSION_DIRECT, NULL);

  return &g_array_index (self->pins, BrandMapPin,
                         self->pins->len - BRAND_DIMENSION_DIRECT + ring);
}

BrandCustomerMap *
brand_customer_map_new (BrandPlan *plan,
                        BrandItem *group,
                        int        today)
{
  BrandCustomerMap *self = create (group);

  self->quote = dup_text (group, "profile");
  self->knows = dup_text (group, "recognise");
  brand_customer_map_collect (self, plan, today);
  reserve_more (self);
  return self;
}

BrandCustomerMap *
brand_customer_map_new_blank (BrandItem *group)
{
  static const struct
  {
    BrandDimension ring;
    BrandKindId kind;
    const char *detail;
  } pins[] = {
    { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_COMMUNITY, NC_ ("on the map", "community") },
    { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_SOCIAL_CURRENCY, NC_ ("on the map", "currency") },
    { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_INFLUENCER, NC_ ("on the map", "influencer") },
    { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_COMMUNITY, NC_ ("on the map", "community") },
    { BRAND_DIMENSION_MASS, BRAND_KIND_TREND, NC_ ("on the map", "trend") },
    { BRAND_DIMENSION_MASS, BRAND_KIND_ISSUE, NC_ ("on the map", "issue") },
    { BRAND_DIMENSION_MASS, BRAND_KIND_ISSUE, NC_ ("on the map", "issue") },
    { BRAND_DIMENSION_MASS, BRAND_KIND_RITUAL, NC_ ("on the map", "ritual") },
    { BRAND_DIMENSION_MASS, BRAND_KIND_CAUSE, NC_ ("on the map", "cause") },
  };
  BrandCustomerMap *self = create (group);

  self->quote = g_strdup ("");
  self->knows = g_strdup ("");
  for (guint i = 0; i < G_N_ELEMENTS (pins); i++)
    {
      const char *detail = g_dpgettext2 (GETTEXT_PACKAGE, "on the map", pins[i].detail);

      brand_customer_map_add_pin (self, pins[i].ring, pins[i].kind, NULL, g_strdup (""),
                                  g_strdup (detail))->is_missing = TRUE;
    }
  reserve_more (self);
  return self;
}

void
brand_customer_map_free (BrandCustomerMap *self)
{
  g_clear_object (&self->group);
  g_free (self->title);
  g_free (self->quote);
  g_free (self->knows);
  g_array_unref (self->pins);
  g_array_unref (self->words);
  g_free (self);
}

const char *
brand_customer_map_get_ring_name (BrandDimension ring)
{
  switch (ring)
    {
    case BRAND_DIMENSION_MASS:
      return _("Part of a culture");
    case BRAND_DIMENSION_COMMUNITY:
      return _("Members of communities");
    case BRAND_DIMENSION_DIRECT:
    default:
      return _("One of them");
    }
}

static gboolean
is_in_ring (const BrandCustomerMap *self,
            BrandDimension          ring,
            double                  x,
            double                  y)
{
  double a = (x - self->centre.x) / self->radii[ring].x;
  double b = (y - self->centre.y) / self->radii[ring].y;

  return a * a + b * b <= 1;
}

int
brand_customer_map_pick (const BrandCustomerMap *self,
                         double                  x,
                         double                  y)
{
  for (guint i = 0; i < self->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (self->pins, BrandMapPin, i);

      if (pin->is_shown && brand_box_contains (&pin->box, x, y))
        return (int) i;
    }
  return is_in_ring (self, BRAND_DIMENSION_DIRECT, x, y) ? BRAND_MAP_CENTRE : BRAND_MAP_NOTHING;
}

char *
brand_customer_map_describe_pin (const BrandMapPin *pin)
{
  if (*pin->title == '\0')
    return g_strdup (pin->detail);
  /* Translators: what a pin on the map says: its title, and what it is. */
  return g_strdup_printf (_("%1$s: %2$s"), pin->title, pin->detail);
}

static void
describe_ring (const BrandCustomerMap *self,
               BrandDimension          ring,
               GString                *words)
{
  gboolean is_first = TRUE;

  g_string_append_printf (words, " %s: ", brand_customer_map_get_ring_name (ring));
  for (guint i = 0; i < self->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (self->pins, BrandMapPin, i);

      if (pin->ring != ring || pin->n_more > 0)
        continue;
      g_string_append_printf (words, "%s%s", is_first ? "" : "; ",
                              *pin->title != '\0' ? pin->title : pin->detail);
      is_first = FALSE;
    }
  g_string_append_c (words, '.');
}

char *
brand_customer_map_describe (const BrandCustomerMap *self)
{
  GString *words = g_string_new (NULL);

  if (*self->title != '\0')
    /* Translators: before what stands on the map, with the group's title. */
    g_string_append_printf (words, _("Customer map of “%s”."), self->title);
  else
    g_string_append (words, _("Customer map."));
  if (*self->quote != '\0')
    g_string_append_printf (words, " %s: %s", brand_customer_map_get_ring_name (
                              BRAND_DIMENSION_DIRECT), self->quote);
  describe_ring (self, BRAND_DIMENSION_COMMUNITY, words);
  describe_ring (self, BRAND_DIMENSION_MASS, words);
  return g_string_free (words, FALSE);
}
