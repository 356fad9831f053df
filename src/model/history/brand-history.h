/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The one door: every change of a plan's items goes through its history, and can be undone.
 *
 * Signal "changed" (const BrandChange *): after each change, an undone or redone one included;
 * it always says what has just happened.
 * Signal "settled": after the last change that belongs to one call; between two of them, a span may
 * end before it starts. */
#define BRAND_TYPE_HISTORY (brand_history_get_type ())
G_DECLARE_FINAL_TYPE (BrandHistory, brand_history, BRAND, HISTORY, GObject)

typedef enum
{
  BRAND_CHANGE_SET,
  BRAND_CHANGE_INSERT,
  BRAND_CHANGE_REMOVE,
  BRAND_CHANGE_MOVE,
  BRAND_CHANGE_EXTRAS, /* members that this version doesn't know */
} BrandChangeType;

typedef struct
{
  BrandChangeType type;
  BrandItem *item;
  guint field;              /* of a set */
  const BrandValue *before; /* of a set; of extras, a text that may be NULL */
  const BrandValue *after;
  guint from;               /* of a remove and a move */
  guint to;                 /* of an insert and a move */
  gboolean is_of_plan;      /* extras of the plan itself; `item` is then its info */
} BrandChange;

BrandHistory *brand_history_new      (BrandPlan *plan);
BrandPlan    *brand_history_get_plan (BrandHistory *self);

/* Sets one field. Keeps what must hold: limits, references, and that nothing ends before it starts
 * (the other end of the span moves along, keeping the length). FALSE and an error leave the plan
 * as it was. */
gboolean brand_history_set (BrandHistory     *self,
                            BrandItem        *item,
                            guint             field,
                            const BrandValue *value,
                            GError          **error);

/* Sets both ends at once, as a drag does. */
gboolean brand_history_set_span (BrandHistory *self,
                                 BrandItem    *item,
                                 int           start,
                                 int           end,
                                 GError      **error);

/* A position past the end means at the end. Fails on a taken id, a broken limit or a dangling
 * reference. */
gboolean brand_history_insert (BrandHistory *self,
                               BrandItem    *item,
                               guint         position,
                               GError      **error);

/* Inserts an item whose @field is being typed: what is typed on in it belongs to the same step. */
gboolean brand_history_insert_typed (BrandHistory *self,
                                     BrandItem    *item,
                                     guint         field,
                                     GError      **error);

/* Removes the item, takes it out of what refers to it, and removes what can't be without it, in
 * one step. */
void     brand_history_remove (BrandHistory *self,
                               BrandItem    *item);

void     brand_history_move   (BrandHistory *self,
                               BrandItem    *item,
                               guint         position);

/* Sets what the file says of the item beyond what this version knows; of the plan itself where
 * `item` is NULL. */
void     brand_history_set_extras (BrandHistory *self,
                                   BrandItem    *item,
                                   const char   *extras);

/* Changes between begin and end are one step with that label; groups may nest, the outer label
 * counts. */
void     brand_history_begin  (BrandHistory *self,
                               const char   *label);
void     brand_history_end    (BrandHistory *self);

/* As brand_history_begin(), for many changes that one call makes: until the end the lists wait with
 * "items-changed", and "settled" waits. Undo and redo do so by themselves. */
void     brand_history_begin_many (BrandHistory *self,
                                   const char   *label);

/* Ends the group instead and takes its changes back, as if it had never begun. Not from within a
 * nested one. */
void     brand_history_cancel (BrandHistory *self);

/* The next change starts a step of its own, even if it goes on with the same field. */
void     brand_history_break  (BrandHistory *self);

gboolean brand_history_undo   (BrandHistory *self);
gboolean brand_history_redo   (BrandHistory *self);

/* What would be undone or redone, as a verb phrase; NULL when there is nothing. */
const char *brand_history_get_undo_label (BrandHistory *self);
const char *brand_history_get_redo_label (BrandHistory *self);

/* Whether the plan differs from what was last marked as saved. */
gboolean brand_history_get_modified (BrandHistory *self);
void     brand_history_mark_saved   (BrandHistory *self);

/* The plan is in no file, and counts as modified until it is marked as saved. */
void     brand_history_mark_unsaved (BrandHistory *self);

G_END_DECLS
