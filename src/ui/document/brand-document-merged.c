/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document/brand-document-private.h"

#include "storage/plan/brand-plan-writer.h"
#include "ui/document/brand-document-merge.h"

typedef struct
{
  char *etag;
  GBytes *base;
  BrandPlan *header; /* an empty one that says about its file what the plan says */
} Known;

/* What the document knew of its file before and after. */
struct _BrandDocumentMerge
{
  Known before;
  Known after;
  gboolean is_undone;
  gulong handler;
};

static Known
make_known (const char *etag,
            GBytes     *base,
            BrandPlan  *plan)
{
  Known known = { g_strdup (etag), g_bytes_ref (base), brand_plan_new () };

  brand_plan_copy_header (known.header, plan);
  return known;
}

static void
forget (Known *known)
{
  g_free (known->etag);
  g_bytes_unref (known->base);
  g_object_unref (known->header);
}

static void
know (BrandDocument *self,
      const Known   *known)
{
  g_set_str (&self->etag, known->etag);
  g_bytes_ref (known->base);
  g_bytes_unref (self->base);
  self->base = known->base;
  brand_plan_copy_header (self->plan, known->header);
}

/* Whoever takes the merge back is asked again about the file before it is replaced. */
static void
labels_changed_cb (BrandDocument *self)
{
  BrandDocumentMerge *merged = self->merged;
  const char *label = brand_document_get_merge_label ();
  gboolean is_next = g_strcmp0 (brand_history_get_redo_label (self->history), label) == 0;

  if (!merged->is_undone && is_next)
    {
      merged->is_undone = TRUE;
      know (self, &merged->before);
      brand_document_set_outside (self, BRAND_OUTSIDE_CHANGED, merged->after.etag);
    }
  else if (merged->is_undone && !is_next
           && g_strcmp0 (brand_history_get_undo_label (self->history), label) == 0)
    {
      merged->is_undone = FALSE;
      know (self, &merged->after);
      brand_document_set_outside (self, BRAND_OUTSIDE_SAME, NULL);
    }
}

void
brand_document_take_merge (BrandDocument *self,
                           const char    *etag,
                           GBytes        *base,
                           BrandPlan     *plan,
                           gboolean       is_step)
{
  BrandDocumentMerge *merged = g_new0 (BrandDocumentMerge, 1);

  brand_document_forget_merge (self);
  merged->before = make_known (self->etag, self->base, self->plan);
  merged->after = make_known (etag, base, plan);
  self->merged = merged;
  self->keeps_mine = FALSE;
  know (self, &merged->after);
  brand_document_set_outside (self, BRAND_OUTSIDE_SAME, NULL);
  if (is_step)
    merged->handler = g_signal_connect_swapped (self->history, "notify::redo-label",
                                                G_CALLBACK (labels_changed_cb), self);
  /* It may have changed once more. */
  brand_document_watch (self);
}

void
brand_document_forget_merge (BrandDocument *self)
{
  BrandDocumentMerge *merged = g_steal_pointer (&self->merged);

  if (merged == NULL)
    return;
  g_clear_signal_handler (&merged->handler, self->history);
  forget (&merged->before);
  forget (&merged->after);
  g_free (merged);
}
