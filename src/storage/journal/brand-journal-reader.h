/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

#define BRAND_JOURNAL_MAX_LENGTH ((gsize) 512 * 1024 * 1024)

/* What a journal holds. Half a last line is what the end of the program left, and no damage. */
typedef struct
{
  GFile *file;       /* NULL for a plan that was never saved */
  char *etag;
  BrandPlan *base;   /* what the changes start from */
  BrandPlan *plan;   /* what it was when the program ended, as far as that can be told */
  GDateTime *time;   /* of the last change; NULL when there is none */
  guint n_changes;   /* that were carried out */
  guint n_lost;      /* that could not be, and lines that could not be read */
  GError *damage;    /* the first place that could not be read; NULL */
} BrandJournalContent;

/* `base` stands in for one that can't be read; may be NULL. NULL and an error when there is nothing
 * to be had. (transfer full) */
BrandJournalContent *brand_journal_read         (GBytes              *bytes,
                                                 BrandPlan           *base,
                                                 GError             **error);
void                 brand_journal_content_free (BrandJournalContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandJournalContent, brand_journal_content_free)

/* The file that a journal is of, even when its base is needed from there; NULL when it has none.
 * (transfer full) */
GFile               *brand_journal_peek_file    (GBytes *bytes);

G_END_DECLS
