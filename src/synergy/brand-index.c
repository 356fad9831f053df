/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-index.h"

#include <string.h>

#define MIN_PLACES 256

static guint
find_place (const BrandIndex *index,
            guint64           key)
{
  guint64 hash = key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint place = (hash ^ (hash >> 32)) & (index->n_places - 1);

  while (index->numbers[place] != 0 && index->keys[place] != key)
    place = (place + 1) & (index->n_places - 1);

  return place;
}

static void
grow (BrandIndex *index)
{
  BrandIndex old = *index;

  index->n_places = MAX (MIN_PLACES, old.n_places * 2);
  index->keys = g_new (guint64, index->n_places);
  index->numbers = g_new0 (guint32, index->n_places);
  for (guint i = 0; i < old.n_places; i++)
    if (old.numbers[i] != 0)
      {
        guint place = find_place (index, old.keys[i]);

        index->keys[place] = old.keys[i];
        index->numbers[place] = old.numbers[i];
      }

  brand_index_clear (&old);
}

void
brand_index_reset (BrandIndex *index)
{
  if (index->n_keys > 0)
    memset (index->numbers, 0, index->n_places * sizeof *index->numbers);
  index->n_keys = 0;
}

void
brand_index_clear (BrandIndex *index)
{
  g_free (index->keys);
  g_free (index->numbers);
  memset (index, 0, sizeof *index);
}

guint
brand_index_add (BrandIndex *index,
                 guint64     key)
{
  guint place;

  if (index->n_keys * 2 >= index->n_places)
    grow (index);

  place = find_place (index, key);
  if (index->numbers[place] == 0)
    {
      index->keys[place] = key;
      index->numbers[place] = ++index->n_keys;
    }
  return index->numbers[place] - 1;
}
