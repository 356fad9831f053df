/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/journal/brand-journal.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

typedef struct _BrandDocumentMerge BrandDocumentMerge;

struct _BrandDocument
{
  GObject parent_instance;

  BrandPlan *plan;
  BrandHistory *history;
  BrandPlanSynergy *synergy;
  BrandJournal *journal;
  gpointer link;     /* by which the journal's thread finds back */
  char *warning;     /* of what keeps edits and versions safe; NULL when all is well */
  GBytes *base;      /* packed: the text that the plan was read from or saved as last */
  GFile *file;
  char *sample;
  char *etag;        /* of the file as this document knows it */
  char *outside_etag; /* of the file as another program has left it */
  char *host_path;   /* where a sandbox's file really is */
  GDateTime *saved_at;
  BrandOutside outside;
  BrandDocumentMerge *merged; /* the last merge since the last save; NULL for none */
  guint n_changes;   /* tells whether the plan changed during a save */
  guint is_saving : 1;
  guint keeps_mine : 1; /* the file differs, and that is what the user wants */
  guint is_watched : 1;

  GFileMonitor *monitor;
  guint look_source;
};

typedef enum
{
  BRAND_DOCUMENT_PROP_MODIFIED = 1,
  BRAND_DOCUMENT_PROP_SAVING,
  BRAND_DOCUMENT_PROP_FILE,
  BRAND_DOCUMENT_PROP_SAVED_AT,
  BRAND_DOCUMENT_PROP_OUTSIDE,
  BRAND_DOCUMENT_PROP_WARNING,
} BrandDocumentProperty;

void brand_document_notify    (BrandDocument        *self,
                               BrandDocumentProperty property);

/* Gives an empty document its plan, whose text is `base`, packed; NULL for a plan that was made
 * here. (transfer full) */
void brand_document_take_plan (BrandDocument *self,
                               BrandPlan     *plan,
                               GBytes        *base);

void brand_document_unwatch   (BrandDocument *self);

/* `etag` is that of the file as it was found; NULL while it is as the document knows it. */
void brand_document_set_outside (BrandDocument *self,
                                 BrandOutside   outside,
                                 const char    *etag);

/* The plan has taken in the file as it is now, with that etag and packed text: from here on it
 * stands for that, and its file will begin as that of the `merged` plan. With a step to undo,
 * undoing it makes the file a changed one again. */
void brand_document_take_merge (BrandDocument *self,
                                const char    *etag,
                                GBytes        *base,
                                BrandPlan     *merged,
                                gboolean       is_step);
void brand_document_forget_merge (BrandDocument *self);

void brand_document_begin_journal (BrandDocument *self);
void brand_document_end_journal   (BrandDocument *self);
void brand_document_warn          (BrandDocument *self,
                                   const char    *warning);

G_END_DECLS
