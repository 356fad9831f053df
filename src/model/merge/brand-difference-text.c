/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/merge/brand-difference.h"

#include <glib/gi18n-lib.h>

char *
brand_difference_dup_label (const BrandDifference     *self,
                            const BrandItemDifference *item)
{
  return item->after ? brand_item_dup_label (item->after, self->after)
                     : brand_item_dup_label (item->before, self->before);
}

const char *
brand_difference_get_what (const BrandItemDifference *item)
{
  if (item->before == NULL)
    return C_("difference", "Added");
  if (item->after == NULL)
    return C_("difference", "Removed");
  return item->n_fields > 0 || item->has_extras ? C_("difference", "Changed")
                                                : C_("difference", "Moved");
}

char *
brand_difference_dup_value (const BrandDifference     *self,
                            const BrandItemDifference *item,
                            guint                      field,
                            gboolean                   is_after)
{
  BrandItem *side = is_after ? item->after : item->before;

  return side ? brand_item_dup_value (side, is_after ? self->after : self->before, field)
              : g_strdup ("");
}

typedef struct
{
  guint n_added;
  guint n_removed;
  guint n_changed;
  guint n_moved;
} Counts;

static Counts
count (const BrandDifference *self,
       BrandKindId            kind)
{
  Counts counts = { 0 };

  for (guint i = 0; i < self->items->len; i++)
    {
      const BrandItemDifference *item = self->items->pdata[i];

      if (item->kind != kind)
        continue;
      if (item->before == NULL)
        counts.n_added++;
      else if (item->after == NULL)
        counts.n_removed++;
      else if (item->n_fields > 0 || item->has_extras)
        counts.n_changed++;
      else
        counts.n_moved++;
    }

  return counts;
}

static char *
dup_counts (const Counts *counts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (counts->n_added > 0)
    g_strv_builder_take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u added",
                                                                "%u added", counts->n_added),
                                                   counts->n_added));
  if (counts->n_removed > 0)
    g_strv_builder_take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u removed",
                                                                "%u removed", counts->n_removed),
                                                   counts->n_removed));
  if (counts->n_changed > 0)
    g_strv_builder_take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u changed",
                                                                "%u changed", counts->n_changed),
                                                   counts->n_changed));
  if (counts->n_moved > 0)
    g_strv_builder_take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u moved",
                                                                "%u moved", counts->n_moved),
                                                   counts->n_moved));

  parts = g_strv_builder_end (builder);
  return parts[0] ? g_strjoinv (", ", parts) : NULL;
}

char *
brand_difference_dup_summary (const BrandDifference *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);
      Counts counts = count (self, (BrandKindId) k);
      g_autofree char *text = dup_counts (&counts);

      if (text == NULL)
        continue;
      /* A single item's only count would say nothing. */
      if (kind->is_single)
        g_strv_builder_add (builder, _(kind->label));
      else
        /* Translators: a kind of item, in the plural, then what happened to some of them. */
        g_strv_builder_take (builder, g_strdup_printf (C_("difference", "%1$s: %2$s"),
                                                       _(kind->plural), text));
    }
  if (self->has_extras)
    g_strv_builder_add (builder, _("What a newer version wrote"));

  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}
