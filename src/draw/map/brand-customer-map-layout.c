/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/map/brand-customer-map-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define EDGE 3.0
#define GAP 5.0
#define OVERHANG 58.0        /* of pins beside the outer ring */
#define OVERHANG_Y 26.0
#define FIRST_ANGLE 38.0     /* degrees from the top: the heading stands above */
#define STEP 3.0
#define MOST_SHIFT 0.45      /* of its width, that a pin may leave its ring to stay in view */
#define LEAST_ROUND 190.0    /* a circle from this radius; below, the rings become taller */
#define TALLEST 2.4
#define MOST_PINS 10         /* on a ring */
#define MOST_TALL_PINS 4     /* on one of a tall map */
#define LEAST_ANGLE 24.0
#define TALL_HEIGHT 660.0
#define TALL_BELOW 480.0
#define BLANK_HEIGHT 46.0
#define MOST_AWAY 120.0      /* degrees from where a pin would be if it were alone */
#define TITLE_LINES 2

static const double shares[BRAND_N_DIMENSIONS] = { 1, 0.66, 0.352 };

/* The last one only where the map is narrow: in others, fewer pins with whole words say more. */
static const double widest_pins[] = { 172, 148, 130, 106 };

typedef struct
{
  BrandCustomerMap *map;
  const BrandTimelineStyle *style;
  BrandText *text;
  double most_width;
  GArray *taken;  /* BrandBox */
} Placer;

double
brand_customer_map_get_height (double width,
                               double scale)
{
  if (width < TALL_BELOW * scale)
    return fmax (TALL_HEIGHT * scale, width * 1.5);
  return fmin (width * 0.92, 700 * scale);
}

static void
lay_out_rings (BrandCustomerMap *self)
{
  double x = self->width / 2 - fmin (OVERHANG * self->scale, self->width * 0.1);
  double y = self->height / 2 - OVERHANG_Y * self->scale;

  if (x >= LEAST_ROUND * self->scale)
    x = y = fmin (x, y);
  else
    y = fmin (y, x * TALLEST);
  self->centre = (BrandPoint) { self->width / 2, self->height / 2 };
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->radii[i] = (BrandPoint) { x * shares[i], y * shares[i] };
  /* In a tall map the words in the middle need the width. */
  if (x != y)
    {
      self->radii[BRAND_DIMENSION_DIRECT].x = x * 0.58;
      self->radii[BRAND_DIMENSION_COMMUNITY].x = x * 0.86;
    }
}

static gboolean
overlap (const BrandBox *a,
         const BrandBox *b,
         double          gap)
{
  return a->x < brand_box_right (b) + gap && b->x < brand_box_right (a) + gap
         && a->y < brand_box_bottom (b) + gap && b->y < brand_box_bottom (a) + gap;
}

static void
shape_pin (Placer      *self,
           BrandMapPin *pin)
{
  double scale = self->map->scale;
  double frame = (3 * BRAND_PIN_PADDING + BRAND_PIN_ICON) * scale;
  double room = self->most_width * scale - frame;

  pin->title_label = brand_text_get_fitted (self->text, pin->title, BRAND_PIN_TITLE_SIZE * scale,
                                            600, room, TITLE_LINES);
  pin->detail_label = brand_text_get_fitted (self->text, pin->detail,
                                             BRAND_PIN_DETAIL_SIZE * scale, 400, room, 1);
  pin->box.width = frame + fmax (pin->title_label->width, pin->detail_label->width);
  pin->box.height = pin->title_label->height + pin->detail_label->height
                    + BRAND_PIN_PADDING * scale;
  /* Room to write on. */
  if (*pin->title == '\0')
    {
      pin->box.width = self->most_width * scale;
      pin->box.height = BLANK_HEIGHT * scale;
    }
}

/* FALSE where the pin would be too far from its ring, or on something else. */
static gboolean
try_angle (Placer      *self,
           BrandMapPin *pin,
           double       degrees)
{
  const BrandCustomerMap *map = self->map;
  double angle = degrees * G_PI / 180;
  double from_top = fabs (remainder (degrees, 360));
  double x = map->centre.x + map->radii[pin->ring].x * sin (angle) - pin->box.width / 2;
  double y = map->centre.y - map->radii[pin->ring].y * cos (angle) - pin->box.height / 2;

  pin->box.x = fmax (EDGE, fmin (x, map->width - EDGE - pin->box.width));
  pin->box.y = fmax (EDGE, fmin (y, map->height - EDGE - pin->box.height));
  if (from_top < LEAST_ANGLE || fabs (pin->box.x - x) > MOST_SHIFT * pin->box.width
      || fabs (pin->box.y - y) > MOST_SHIFT * pin->box.height)
    return FALSE;
  for (guint i = 0; i < self->taken->len; i++)
    if (overlap (&pin->box, &g_array_index (self->taken, BrandBox, i), GAP * map->scale))
      return FALSE;
  return TRUE;
}

static gboolean
place_pin (Placer      *self,
           BrandMapPin *pin,
           double       degrees)
{
  for (double away = 0; away < MOST_AWAY; away += STEP)
    if (try_angle (self, pin, degrees + away) || try_angle (self, pin, degrees - away))
      {
        g_array_append_val (self->taken, pin->box);
        pin->is_shown = TRUE;
        return TRUE;
      }
  return FALSE;
}

/* The headings, and the middle as far as its words reach. */
static void
take_words (Placer *self)
{
  BrandCustomerMap *map = self->map;
  BrandPoint radius = map->radii[BRAND_DIMENSION_DIRECT];
  BrandBox middle = { map->centre.x - radius.x * 0.9, map->centre.y - radius.y * 0.8,
                      radius.x * 1.8, radius.y * 1.6 };

  g_array_set_size (self->taken, 0);
  g_array_append_val (self->taken, middle);
  for (guint i = 0; i < map->words->len; i++)
    {
      const BrandMapWords *words = &g_array_index (map->words, BrandMapWords, i);
      BrandBox box = { words->x, words->y, words->label->width, words->label->height };

      if (words->is_heading && words->ring != BRAND_DIMENSION_DIRECT)
        {
          box.x = fmin (words->x, map->icons[words->ring].x);
          box.width = words->x + words->label->width - box.x;
          g_array_append_val (self->taken, box);
        }
    }
}

/* The pins of a ring that come first when not all have room: one of each kind, then the second of
 * each. */
static void
choose_pins (BrandCustomerMap *map,
             BrandDimension    ring,
             guint             n_most,
             GPtrArray        *chosen)
{
  guint n_seen[BRAND_N_KINDS];

  g_ptr_array_set_size (chosen, 0);
  for (guint rank = 0; rank < MOST_PINS && chosen->len < n_most; rank++)
    {
      memset (n_seen, 0, sizeof n_seen);
      for (guint i = 0; i < map->pins->len && chosen->len < n_most; i++)
        {
          BrandMapPin *pin = &g_array_index (map->pins, BrandMapPin, i);

          if (pin->ring == ring && pin->n_more == 0 && n_seen[pin->kind]++ == rank)
            g_ptr_array_add (chosen, pin);
        }
    }
}

static int
compare_pins (gconstpointer a,
              gconstpointer b)
{
  return a < b ? -1 : a > b;
}

static gboolean
place_ring (Placer    *self,
            GPtrArray *chosen)
{
  double range = 360 - 2 * FIRST_ANGLE;

  /* Kind by kind, as they lie in the array. */
  g_ptr_array_sort_values (chosen, compare_pins);
  for (guint i = 0; i < chosen->len; i++)
    {
      BrandMapPin *pin = chosen->pdata[i];

      shape_pin (self, pin);
      if (!place_pin (self, pin, FIRST_ANGLE + range * (i + 0.5) / chosen->len))
        return FALSE;
    }
  return TRUE;
}

static guint
count_pins (const BrandCustomerMap *map,
            BrandDimension          ring)
{
  guint n_pins = 0;

  for (guint i = 0; i < map->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (map->pins, BrandMapPin, i);

      n_pins += pin->ring == ring && pin->n_more == 0;
    }
  return n_pins;
}

static void
set_more (BrandMapPin *pin,
          guint        n_more)
{
  pin->n_more = n_more;
  g_free (pin->title);
  g_free (pin->detail);
  /* Translators: how many parts of a ring have no room on the map. */
  pin->title = g_strdup_printf (ngettext ("%u more", "%u more", n_more), n_more);
  pin->detail = g_strdup (pin->ring == BRAND_DIMENSION_MASS ? _("in Culture") : _("in Community"));
}

static void
hide_ring (BrandCustomerMap *map,
           BrandDimension    ring)
{
  for (guint i = 0; i < map->pins->len; i++)
    {
      BrandMapPin *pin = &g_array_index (map->pins, BrandMapPin, i);

      if (pin->ring == ring)
        pin->is_shown = FALSE;
    }
}

/* With n places: where more pins are there, the last place is for the one that counts them. */
static gboolean
try_ring (Placer        *self,
          BrandDimension ring,
          guint          n)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  guint n_all = count_pins (self->map, ring);

  hide_ring (self->map, ring);
  choose_pins (self->map, ring, n == n_all ? n : n - 1, chosen);
  if (n < n_all)
    {
      set_more (brand_customer_map_get_more (self->map, ring), n_all - (n - 1));
      g_ptr_array_add (chosen, brand_customer_map_get_more (self->map, ring));
    }
  return place_ring (self, chosen);
}

/* The widest pins that have room; where not even the narrowest have, fewer of them. */
static void
lay_out_ring (Placer        *self,
              BrandDimension ring)
{
  BrandCustomerMap *map = self->map;
  gboolean is_tall = map->radii[ring].x < map->radii[ring].y;
  guint n_most = is_tall ? MOST_TALL_PINS : MOST_PINS;
  guint n_widths = G_N_ELEMENTS (widest_pins) - !is_tall;
  guint n_taken = self->taken->len;

  for (guint n = MIN (count_pins (map, ring), n_most); n > 0; n--)
    for (guint width = 0; width < n_widths; width++)
      {
        self->most_width = fmin (widest_pins[width], map->width / map->scale * 0.48);
        g_array_set_size (self->taken, n_taken);
        if (try_ring (self, ring, n))
          return;
      }
  hide_ring (map, ring);
}

static void
mirror (BrandCustomerMap *self)
{
  for (guint i = 0; i < self->pins->len; i++)
    {
      BrandBox *box = &g_array_index (self->pins, BrandMapPin, i).box;

      box->x = self->width - box->x - box->width;
    }
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->icons[i].x = self->width - self->icons[i].x - self->icon_size;
  for (guint i = 0; i < self->words->len; i++)
    {
      BrandMapWords *words = &g_array_index (self->words, BrandMapWords, i);

      words->x = self->width - words->x - words->label->width;
    }
}

void
brand_customer_map_lay_out (BrandCustomerMap         *self,
                            double                    width,
                            double                    height,
                            const BrandTimelineStyle *style,
                            BrandText                *text)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (BrandBox));
  Placer placer = { .map = self, .style = style, .text = text, .taken = taken };

  g_return_if_fail (self != NULL && text != NULL);

  self->width = width;
  self->height = height;
  self->scale = style->scale;
  self->icon_size = 15 * self->scale;
  lay_out_rings (self);
  brand_customer_map_lay_out_words (self, style, text);
  take_words (&placer);
  /* The inner ring has less room to give way. */
  lay_out_ring (&placer, BRAND_DIMENSION_COMMUNITY);
  lay_out_ring (&placer, BRAND_DIMENSION_MASS);
  if (style->is_rtl)
    mirror (self);
}
