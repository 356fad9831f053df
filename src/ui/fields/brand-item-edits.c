/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-edits.h"

#include <glib/gi18n-lib.h>

BrandItem *
brand_item_new_copy (BrandItem *item)
{
  BrandItem *copy = brand_item_duplicate (item);
  const char *title = "";

  if (brand_kind_find_field (brand_item_get_kind (item), "title") >= 0)
    title = brand_item_get_text (item, "title");
  if (*title != '\0')
    {
      /* Translators: the title of a copy. */
      g_autofree char *copy_title = g_strdup_printf (_("%s (copy)"), title);

      g_object_set (copy, "title", copy_title, NULL);
    }
  return copy;
}

static gboolean
needs (BrandItem *item,
       BrandItem *other)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == BRAND_FIELD_REFERENCE && kind->fields[i].is_required
        && g_str_equal (brand_item_get_value (item, i)->text, brand_item_get_id (other)))
      return TRUE;
  return FALSE;
}

static void
follow (BrandPlan  *plan,
        BrandItem  *item,
        GHashTable *gone,
        GHashTable *changed)
{
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (plan, item);

  for (guint i = 0; i < referrers->len; i++)
    {
      BrandItem *referrer = referrers->pdata[i];

      if (!needs (referrer, item))
        g_hash_table_add (changed, referrer);
      else if (g_hash_table_add (gone, referrer))
        follow (plan, referrer, gone, changed);
    }
}

/* How many stay that referred to what goes. */
static guint
count_changed (GHashTable *gone,
               GHashTable *changed,
               BrandItem  *item)
{
  GHashTableIter iter;
  gpointer other;
  guint n = 0;

  g_hash_table_iter_init (&iter, changed);
  while (g_hash_table_iter_next (&iter, &other, NULL))
    if (other != item && !g_hash_table_contains (gone, other))
      n++;
  return n;
}

char *
brand_item_describe_deletion (BrandPlan *plan,
                              BrandItem *item)
{
  g_autoptr (GHashTable) gone = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) changed = g_hash_table_new (NULL, NULL);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  guint n_changed;

  follow (plan, item, gone, changed);
  n_changed = count_changed (gone, changed, item);
  /* Translators: what kind of item it was, as in "Goal deleted". */
  g_strv_builder_take (parts, g_strdup_printf (_("%s deleted"),
                                               _(brand_item_get_kind (item)->label)));
  if (g_hash_table_size (gone) > 0)
    g_strv_builder_take (parts, g_strdup_printf (
      ngettext ("%u that can’t be without it went, too", "%u that can’t be without it went, too",
                g_hash_table_size (gone)), g_hash_table_size (gone)));
  if (n_changed > 0)
    g_strv_builder_take (parts, g_strdup_printf (
      ngettext ("%u other no longer refers to it", "%u others no longer refer to it", n_changed),
      n_changed));
  words = g_strv_builder_end (parts);
  return g_strjoinv ("; ", words);
}
