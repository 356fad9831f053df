/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-list-private.h"

#include <string.h>

struct _BrandList
{
  GObject parent_instance;

  GPtrArray *items;
  guint n_holds;
  gboolean is_changed; /* since it was held: */
  guint n_before;      /* how many there were */
  guint n_first;       /* how many at the beginning are the same */
  guint n_last;        /* how many at the end */
};

static GType
get_item_type (GListModel *model)
{
  return BRAND_TYPE_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return BRAND_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  BrandList *self = BRAND_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandList, brand_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* Tells of a change that has been made. */
static void
tell (BrandList *self,
      guint      position,
      guint      n_removed,
      guint      n_added)
{
  if (self->n_holds == 0)
    {
      g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
      return;
    }
  if (!self->is_changed)
    {
      self->n_before = self->items->len - n_added + n_removed;
      self->n_first = self->n_last = self->n_before;
    }
  self->is_changed = TRUE;
  self->n_first = MIN (self->n_first, position);
  self->n_last = MIN (self->n_last, self->items->len - n_added - position);
}

static void
brand_list_finalize (GObject *object)
{
  BrandList *self = BRAND_LIST (object);

  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (brand_list_parent_class)->finalize (object);
}

static void
brand_list_class_init (BrandListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_list_finalize;
}

static void
brand_list_init (BrandList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

BrandList *
brand_list_new (void)
{
  return g_object_new (BRAND_TYPE_LIST, NULL);
}

guint
brand_list_get_length (BrandList *self)
{
  return self->items->len;
}

BrandItem *
brand_list_get (BrandList *self,
                guint      position)
{
  g_return_val_if_fail (position < self->items->len, NULL);

  return self->items->pdata[position];
}

gboolean
brand_list_find (BrandList *self,
                 BrandItem *item,
                 guint     *position)
{
  return g_ptr_array_find (self->items, item, position);
}

void
brand_list_insert (BrandList *self,
                   guint      position,
                   BrandItem *item)
{
  g_return_if_fail (position <= self->items->len);

  g_ptr_array_insert (self->items, (int) position, g_object_ref (item));
  tell (self, position, 0, 1);
}

void
brand_list_remove (BrandList *self,
                   guint      position)
{
  g_return_if_fail (position < self->items->len);

  g_ptr_array_remove_index (self->items, position);
  tell (self, position, 1, 0);
}

void
brand_list_move (BrandList *self,
                 guint      from,
                 guint      to)
{
  gpointer *data = self->items->pdata;
  gpointer item;
  guint first = MIN (from, to);
  guint n_changed = MAX (from, to) - first + 1;

  g_return_if_fail (from < self->items->len && to < self->items->len);

  item = data[from];
  if (from < to)
    memmove (data + from, data + from + 1, (to - from) * sizeof (gpointer));
  else
    memmove (data + to + 1, data + to, (from - to) * sizeof (gpointer));
  data[to] = item;

  tell (self, first, n_changed, n_changed);
}

void
brand_list_hold (BrandList *self)
{
  self->n_holds++;
}

void
brand_list_release (BrandList *self)
{
  guint n_same = self->n_first + self->n_last;

  if (--self->n_holds > 0 || !self->is_changed)
    return;

  self->is_changed = FALSE;
  g_list_model_items_changed (G_LIST_MODEL (self), self->n_first, self->n_before - n_same,
                              self->items->len - n_same);
}
