/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-order.h"

#include "model/merge/brand-difference-private.h"

/* What neither has moved stays where it was. Everything else follows what it follows in the order
 * that it comes from; those that follow the same one come in the order of their texts. Nothing here
 * depends on which order is ours. */
typedef struct _Node Node;
struct _Node
{
  const char *id;
  const char *before[2]; /* what it follows in ours and theirs of what is kept; NULL: it is first */
  const char *common[2]; /* the same, of what both have */
  gboolean is_in[2];
  gboolean is_moved[2];
  gboolean is_fixed;
  gboolean is_agreed; /* both have moved or added it, and put it behind the same */
  gboolean is_done;
  guint side;       /* whose place it takes */
  GPtrArray *after; /* Node */
};

typedef struct
{
  const BrandOrders *orders;
  GHashTable *nodes;
} Merging;

static void
node_free (gpointer data)
{
  Node *node = data;

  g_clear_pointer (&node->after, g_ptr_array_unref);
  g_free (node);
}

static Node *
find (Merging    *self,
      const char *id)
{
  return g_hash_table_lookup (self->nodes, id);
}

static GPtrArray *
get_order (Merging *self,
           guint    side)
{
  return side == 0 ? self->orders->ours : self->orders->theirs;
}

static void
add_nodes (Merging *self,
           guint    side)
{
  GPtrArray *order = get_order (self, side);

  for (guint i = 0; i < order->len; i++)
    {
      Node *node = find (self, order->pdata[i]);

      if (self->orders->kept && !g_hash_table_contains (self->orders->kept, order->pdata[i]))
        continue;
      if (node == NULL)
        {
          node = g_new0 (Node, 1);
          node->id = order->pdata[i];
          g_hash_table_insert (self->nodes, order->pdata[i], node);
        }
      node->is_in[side] = TRUE;
    }
}

static void
find_moved (Merging   *self,
            GPtrArray *base,
            guint      side)
{
  GPtrArray *order = get_order (self, side);
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *positions = g_new (guint, order->len + 1);
  g_autofree gboolean *is_moved = g_new (gboolean, order->len + 1);

  for (guint i = 0; i < base->len; i++)
    g_hash_table_insert (places, base->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < order->len; i++)
    {
      gpointer place;

      positions[i] = g_hash_table_lookup_extended (places, order->pdata[i], NULL, &place)
                       ? GPOINTER_TO_UINT (place) : BRAND_ORDER_NONE;
    }

  brand_order_find_moved (positions, order->len, is_moved);
  for (guint i = 0; i < order->len; i++)
    {
      Node *node = find (self, order->pdata[i]);

      if (node != NULL)
        node->is_moved[side] = is_moved[i];
    }
}

/* Without a base, what stands alike in both was there. */
static GPtrArray *
dup_base (Merging *self)
{
  GPtrArray *base = g_ptr_array_new ();
  GPtrArray *source = self->orders->base ? self->orders->base : self->orders->ours;

  for (guint i = 0; i < source->len; i++)
    {
      Node *node = find (self, source->pdata[i]);

      if (node != NULL && node->is_in[0] && node->is_in[1])
        g_ptr_array_add (base, source->pdata[i]);
    }

  return base;
}

static void
find_befores (Merging *self,
              guint    side)
{
  GPtrArray *order = get_order (self, side);
  const char *before = NULL;
  const char *common = NULL;

  for (guint i = 0; i < order->len; i++)
    {
      Node *node = find (self, order->pdata[i]);

      if (node == NULL)
        continue;
      node->before[side] = before;
      node->common[side] = common;
      before = node->id;
      if (node->is_in[!side])
        common = node->id;
    }
}

/* Where both put it behind the same, the place that says more counts. */
static guint
choose_side (Merging *self,
             Node    *node)
{
  Node *before;
  gboolean is_exact[2];
  int order = g_strcmp0 (node->before[0], node->before[1]);

  for (guint side = 0; side < 2; side++)
    is_exact[side] = g_strcmp0 (node->before[side], node->common[side]) != 0;
  if (is_exact[0] != is_exact[1])
    return is_exact[1];
  if (order != 0 || node->before[0] == NULL)
    return order > 0;

  before = find (self, node->before[0]);
  return !before->is_fixed && !before->is_agreed ? before->side : 0;
}

static gboolean
is_apart (const Node *node)
{
  return g_strcmp0 (node->common[0], node->common[1]) != 0;
}

/* What one side alone has moved or added, and what both have put elsewhere. */
static void
find_side (Merging   *self,
           Node      *node,
           GPtrArray *apart)
{
  if (!node->is_in[0] || !node->is_in[1])
    node->side = node->is_in[1];
  else if (node->is_moved[0] != node->is_moved[1])
    node->side = node->is_moved[1];
  else if (!is_apart (node))
    node->is_agreed = TRUE;
  else
    {
      if (apart)
        g_ptr_array_add (apart, (gpointer) node->id);
      node->side = self->orders->put_theirs
                     ? g_hash_table_contains (self->orders->put_theirs, node->id)
                     : g_strcmp0 (node->common[0], node->common[1]) > 0;
    }
}

static void
find_sides (Merging   *self,
            GPtrArray *base,
            GPtrArray *apart)
{
  for (guint i = 0; i < base->len; i++)
    {
      Node *node = find (self, base->pdata[i]);

      /* Without a base both have moved what one has. */
      if (self->orders->base == NULL)
        node->is_moved[0] = node->is_moved[1];
      node->is_fixed = !node->is_moved[0] && !node->is_moved[1];
    }

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < get_order (self, side)->len; i++)
      {
        Node *node = find (self, get_order (self, side)->pdata[i]);

        if (node != NULL && !node->is_fixed && (side == 0 || !node->is_in[0]))
          find_side (self, node, apart);
      }

  for (guint i = 0; i < self->orders->ours->len; i++)
    {
      Node *node = find (self, self->orders->ours->pdata[i]);

      if (node != NULL && node->is_agreed)
        node->side = choose_side (self, node);
    }
}

static void
follow (Node *before,
        Node *node)
{
  if (before->after == NULL)
    before->after = g_ptr_array_new ();
  g_ptr_array_add (before->after, node);
}

/* What one side has put somewhere doesn't follow what only the other has. */
static void
hang_up (Merging *self,
         Node    *first,
         guint    side)
{
  GPtrArray *order = get_order (self, side);
  Node *before = first;

  for (guint i = 0; i < order->len; i++)
    {
      Node *node = find (self, order->pdata[i]);

      if (node == NULL || (!node->is_fixed && !node->is_agreed && node->side != side))
        continue;
      if (!node->is_fixed && node->side == side)
        follow (before, node);
      before = node;
    }
}

/* The last first, since they are taken from the end. */
static int
compare_nodes (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 ((*(Node *const *) b)->id, (*(Node *const *) a)->id);
}

static void
add_with_followers (GPtrArray *result,
                    Node      *first)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();

  g_ptr_array_add (left, first);
  while (left->len > 0)
    {
      Node *node = g_ptr_array_steal_index (left, left->len - 1);

      if (node->is_done)
        continue;
      node->is_done = TRUE;
      if (node->id != NULL)
        g_ptr_array_add (result, (gpointer) node->id);
      if (node->after == NULL)
        continue;
      g_ptr_array_sort (node->after, compare_nodes);
      g_ptr_array_extend (left, node->after, NULL, NULL);
    }
}

/* Where each has put two things behind each other's, they would wait for one another. */
static void
add_rest (Merging   *self,
          GPtrArray *result)
{
  g_autoptr (GPtrArray) rest = NULL;

  if (result->len == g_hash_table_size (self->nodes))
    return;
  rest = g_hash_table_get_values_as_ptr_array (self->nodes);
  g_ptr_array_sort (rest, compare_nodes);
  for (guint i = rest->len; i-- > 0;)
    add_with_followers (result, rest->pdata[i]);
}

GPtrArray *
brand_orders_merge (const BrandOrders *self,
                    GPtrArray         *apart)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, node_free);
  Merging merging = { self, nodes };
  GPtrArray *result = g_ptr_array_new ();
  g_autoptr (GPtrArray) base = NULL;
  Node first = { NULL };

  for (guint side = 0; side < 2; side++)
    add_nodes (&merging, side);
  base = dup_base (&merging);
  for (guint side = 0; side < 2; side++)
    {
      find_moved (&merging, base, side);
      find_befores (&merging, side);
    }
  find_sides (&merging, base, apart);
  for (guint side = 0; side < 2; side++)
    hang_up (&merging, &first, side);

  add_with_followers (result, &first);
  for (guint i = 0; i < base->len; i++)
    {
      Node *node = find (&merging, base->pdata[i]);

      if (node->is_fixed)
        add_with_followers (result, node);
    }

  add_rest (&merging, result);
  g_clear_pointer (&first.after, g_ptr_array_unref);
  return result;
}
