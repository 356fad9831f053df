/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-references.h"

#include <string.h>

struct _BrandCsvReferences
{
  GHashTable *titles[BRAND_N_KINDS]; /* char *, folded → GPtrArray of borrowed BrandItem */
  GHashTable *ids[BRAND_N_KINDS];    /* borrowed char * → borrowed BrandItem */
};

static char *
fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return g_strdup (g_strstrip (folded));
}

void
brand_csv_references_add (BrandCsvReferences *self,
                          BrandItem          *item)
{
  BrandKindId kind = brand_item_get_kind_id (item);
  g_autofree char *title = fold (brand_item_get_title (item));
  GPtrArray *items = g_hash_table_lookup (self->titles[kind], title);

  if (items == NULL)
    {
      items = g_ptr_array_new ();
      g_hash_table_insert (self->titles[kind], g_steal_pointer (&title), items);
    }
  g_ptr_array_add (items, item);
  g_hash_table_insert (self->ids[kind], (gpointer) brand_item_get_id (item), item);
}

BrandCsvReferences *
brand_csv_references_new (BrandPlan *plan)
{
  BrandCsvReferences *self = g_new0 (BrandCsvReferences, 1);

  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) kind);

      self->titles[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                  (GDestroyNotify) g_ptr_array_unref);
      self->ids[kind] = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = 0; list != NULL && i < brand_list_get_length (list); i++)
        brand_csv_references_add (self, brand_list_get (list, i));
    }
  return self;
}

void
brand_csv_references_free (BrandCsvReferences *self)
{
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      g_hash_table_unref (self->titles[kind]);
      g_hash_table_unref (self->ids[kind]);
    }
  g_free (self);
}

/* "Opening day [k4m2]" is called by its id; what stands before must be its title, since the whole
 * may be a list. */
static BrandItem *
find_in_brackets (GHashTable *ids,
                  const char *text)
{
  const char *open = strrchr (text, '[');
  const char *close = open != NULL ? strchr (open, ']') : NULL;
  g_autofree char *id = NULL;
  g_autofree char *before = NULL;
  g_autofree char *title = NULL;
  BrandItem *found;

  if (close == NULL || close[1] != '\0')
    return NULL;
  id = g_strndup (open + 1, (gsize) (close - open - 1));
  found = g_hash_table_lookup (ids, id);
  if (found == NULL)
    return NULL;
  before = g_strndup (text, (gsize) (open - text));
  g_strstrip (before);
  title = g_strstrip (g_strdup (brand_item_get_title (found)));
  return *before == '\0' || g_str_equal (before, title) ? found : NULL;
}

BrandItem *
brand_csv_references_find (BrandCsvReferences *self,
                           BrandKindId         kind,
                           const char         *text)
{
  g_autofree char *folded = fold (text);
  GPtrArray *items = g_hash_table_lookup (self->titles[kind], folded);
  BrandItem *found = NULL;

  if (*folded == '\0')
    return NULL;
  if (items != NULL && items->len == 1)
    return items->pdata[0];
  found = find_in_brackets (self->ids[kind], text);
  return found != NULL ? found : g_hash_table_lookup (self->ids[kind], text);
}

gboolean
brand_csv_references_is_shared (BrandCsvReferences *self,
                                BrandKindId         kind,
                                const char         *text)
{
  g_autofree char *folded = fold (text);
  GPtrArray *items = g_hash_table_lookup (self->titles[kind], folded);

  return items != NULL && items->len > 1;
}

char *
brand_csv_references_dup_name (BrandCsvReferences *self,
                               BrandItem          *item)
{
  BrandKindId kind = brand_item_get_kind_id (item);
  const char *title = brand_item_get_title (item);

  if (brand_csv_references_find (self, kind, title) == item)
    return g_strdup (title);
  return g_strdup_printf ("%s%s[%s]", title, *title != '\0' ? " " : "", brand_item_get_id (item));
}
