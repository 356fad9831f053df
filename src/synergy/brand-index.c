/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-index.h"

#include <string.h>

#define MIN_PLACES 256

static struct BrandIndexPlace *
find_place (const BrandIndex *index,
            guint64           key)
{
  guint64 hash = key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint i = (hash ^ (hash >> 32)) & (index->n_places - 1);

  while (index->places[i].number != 0 && index->places[i].key != key)
    i = (i + 1) & (index->n_places - 1);

  return &index->places[i];
}

static void
grow (BrandIndex *index)
{
  BrandIndex old = *index;

  index->n_places = MAX (MIN_PLACES, old.n_places * 2);
  index->places = g_new0 (struct BrandIndexPlace, index->n_places);
  for (guint i = 0; i < old.n_places; i++)
    if (old.places[i].number != 0)
      *find_place (index, old.places[i].key) = old.places[i];

  brand_index_clear (&old);
}

void
brand_index_reset (BrandIndex *index)
{
  if (index->n_keys > 0)
    memset (index->places, 0, index->n_places * sizeof *index->places);
  index->n_keys = 0;
}

void
brand_index_clear (BrandIndex *index)
{
  g_free (index->places);
  memset (index, 0, sizeof *index);
}

guint
brand_index_add (BrandIndex *index,
                 guint64     key)
{
  struct BrandIndexPlace *place;

  if (index->n_keys * 2 >= index->n_places)
    grow (index);

  place = find_place (index, key);
  if (place->number == 0)
    {
      place->key = key;
      place->number = ++index->n_keys;
    }
  return place->number - 1;
}
