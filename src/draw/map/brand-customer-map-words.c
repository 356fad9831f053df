/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/map/brand-customer-map-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define HEADING_SIZE 12.5
#define QUOTE_SIZE 12.5
#define KNOWS_SIZE 10.5
#define HEADING_BELOW 41.0   /* the ring's top */
#define ICON_GAP 6.0
#define MOST_LINES 7
#define PART_GAP 7.0
#define LINE 1.3             /* of its size */

typedef struct
{
  BrandCustomerMap *map;
  BrandText *text;
  double width;  /* of a line */
  double y;
  double bottom;
} Writer;

static void
add_words (Writer        *self,
           const char    *text,
           double         size,
           guint          weight,
           BrandDimension ring,
           gboolean       is_heading,
           gboolean       is_dim)
{
  BrandMapWords words = {
    .text = g_intern_string (text), .ring = ring, .is_heading = is_heading, .is_dim = is_dim,
    .label = brand_text_get_fitted (self->text, text, size * self->map->scale, weight, self->width,
                                    1),
  };

  words.x = self->map->centre.x - words.label->width / 2;
  words.y = self->y;
  self->y += words.label->height;
  g_array_append_val (self->map->words, words);
}

/* How much of the text stands in one line, in bytes; at least a word. */
static gsize
find_break (Writer     *self,
            const char *text,
            double      size,
            guint       weight)
{
  gsize best = 0;

  for (const char *end = text; *end != '\0';)
    {
      g_autofree char *start = NULL;

      while (*end == ' ')
        end++;
      while (*end != '\0' && *end != ' ')
        end++;
      start = g_strndup (text, (gsize) (end - text));
      if (best > 0 && brand_text_estimate (self->text, start, size, weight) > self->width)
        break;
      best = (gsize) (end - text);
    }
  return best;
}

/* How wide the ring is at that height. */
static double
get_chord (const Writer  *self,
           BrandDimension ring,
           double         y)
{
  BrandPoint radius = self->map->radii[ring];
  double share = (self->map->centre.y - y) / radius.y;

  return 2 * radius.x * sqrt (fmax (0, 1 - share * share));
}

/* In two lines where the ring is too narrow for one. Returns: the first. */
static BrandMapWords *
add_name (Writer        *self,
          BrandDimension ring)
{
  const char *name = brand_customer_map_get_ring_name (ring);
  gsize length = find_break (self, name, HEADING_SIZE * self->map->scale, 600);
  g_autofree char *line = g_strndup (name, length);
  guint first = self->map->words->len;

  add_words (self, line, HEADING_SIZE, 600, ring, TRUE, FALSE);
  for (name += length; *name == ' ';)
    name++;
  if (*name != '\0')
    {
      /* The ring is wider there. */
      self->width = fmax (self->width, get_chord (self, ring, self->y) * 0.95);
      add_words (self, name, HEADING_SIZE, 600, ring, TRUE, FALSE);
    }
  return &g_array_index (self->map->words, BrandMapWords, first);
}

static void
add_heading (Writer        *self,
             BrandDimension ring)
{
  BrandCustomerMap *map = self->map;
  BrandMapWords *words;
  double below = fmin (HEADING_BELOW * map->scale,
                       (map->radii[ring].y - map->radii[ring + 1].y) * 0.46);
  double shift = (map->icon_size + ICON_GAP * map->scale) / 2;

  self->y = map->centre.y - map->radii[ring].y + below - HEADING_SIZE * map->scale * 0.7;
  self->width = get_chord (self, ring, self->y) - 4 * shift;
  words = add_name (self, ring);
  words->x += shift;
  map->icons[ring].x = words->x - 2 * shift;
  map->icons[ring].y = words->y + (words->label->height - map->icon_size) / 2;
}

/* Line by line, each in the middle; the last one that has room is cut. */
static void
add_lines (Writer     *self,
           const char *text,
           double      size,
           gboolean    is_dim,
           guint       n_most)
{
  double scaled = size * self->map->scale;
  g_autofree char *folded = g_strdelimit (g_strdup (text), "\n\t", ' ');
  const char *rest = g_strstrip (folded);

  for (guint i = 0; i < n_most && *rest != '\0'; i++)
    {
      gboolean is_last = i + 1 == n_most || self->y + 2.6 * scaled > self->bottom;
      gsize length = find_break (self, rest, scaled, 400);
      g_autofree char *line = is_last ? g_strdup (rest) : g_strndup (rest, length);

      add_words (self, line, size, 400, BRAND_DIMENSION_DIRECT, FALSE, is_dim);
      if (is_last)
        return;
      for (rest += length; *rest == ' ';)
        rest++;
    }
}

/* How many lines the quote may have, so that two of what we know have room. */
static guint
count_quote_lines (const Writer *self)
{
  const BrandCustomerMap *map = self->map;
  double room = (self->bottom - self->y) / map->scale - PART_GAP - 2 * LINE * KNOWS_SIZE;

  if (*map->knows == '\0')
    return MOST_LINES;
  return (guint) CLAMP (room / (LINE * QUOTE_SIZE), 2, MOST_LINES);
}

static void
add_middle (Writer *self)
{
  BrandCustomerMap *map = self->map;
  BrandPoint radius = map->radii[BRAND_DIMENSION_DIRECT];
  gboolean is_empty = *map->quote == '\0' && *map->knows == '\0';

  map->icons[BRAND_DIMENSION_DIRECT] = (BrandPoint) {
    map->centre.x - map->icon_size / 2, map->centre.y - radius.y * 0.86,
  };
  self->y = map->icons[BRAND_DIMENSION_DIRECT].y + map->icon_size + 3 * map->scale;
  self->bottom = map->centre.y + radius.y * 0.82;
  self->width = get_chord (self, BRAND_DIMENSION_DIRECT, self->y) * 0.95;
  add_name (self, BRAND_DIMENSION_DIRECT);
  self->width = radius.x * 1.64;
  self->y += PART_GAP * map->scale;
  if (*map->quote != '\0')
    add_lines (self, map->quote, QUOTE_SIZE, FALSE, count_quote_lines (self));
  if (*map->quote != '\0' && *map->knows != '\0')
    self->y += PART_GAP * map->scale;
  self->width = radius.x * 1.28;
  if (*map->knows != '\0')
    {
      /* Translators: in the middle of the map: how we recognise one customer of the group. */
      g_autofree char *words = g_strdup_printf (_("We know: %s"), map->knows);

      add_lines (self, words, KNOWS_SIZE, TRUE, *map->quote != '\0' ? 2 : MOST_LINES);
    }
  if (is_empty && map->group != NULL)
    add_lines (self, _("Who is one of them, and how do you recognise them?"), KNOWS_SIZE, TRUE,
               MOST_LINES);
}

void
brand_customer_map_lay_out_words (BrandCustomerMap         *self,
                                  const BrandTimelineStyle *style,
                                  BrandText                *text)
{
  Writer writer = { .map = self, .text = text };

  g_array_set_size (self->words, 0);
  add_heading (&writer, BRAND_DIMENSION_MASS);
  add_heading (&writer, BRAND_DIMENSION_COMMUNITY);
  add_middle (&writer);
}
