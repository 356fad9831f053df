/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item-private.h"
#include "model/history/brand-history-step.h"

G_BEGIN_DECLS

struct _BrandHistory
{
  GObject parent_instance;

  BrandPlan *plan;
  GPtrArray *steps;    /* BrandStep; those from n_done on are undone */
  guint n_done;
  int saved_at;        /* n_done when saved, -1 when that state can't be reached again */
  BrandStep *group;
  guint group_depth;
  guint many_depth;    /* of the group that holds the lists; 0: none */
  guint n_holds;
  gboolean is_unsettled;
  gint64 last_set;     /* monotonic time of a set that may go on; 0 if none */
  guint typed_field;   /* of an insertion that may go on */
  char *undo_label;
  char *redo_label;
};

/* The step that the next change belongs to: the open group, or a new one. */
BrandStep *brand_history_open_step (BrandHistory *self);

/* Does the step's last record and tells everybody. */
void       brand_history_perform   (BrandHistory *self,
                                    BrandStep    *step);

/* The insertion that was just performed goes on with that field. */
void       brand_history_type_on   (BrandHistory *self,
                                    guint         field);

/* Says what has just been changed, and what could be undone now. */
void       brand_history_tell         (BrandHistory      *self,
                                       const BrandChange *change);
void       brand_history_update_state (BrandHistory *self);

/* What is changed between these belongs together: "settled" waits for it. They nest. */
void       brand_history_hold      (BrandHistory *self);
void       brand_history_release   (BrandHistory *self);

/* Sets a value that has been checked; goes on with the last step while the same field is being
 * typed in. */
void       brand_history_set_value (BrandHistory     *self,
                                    BrandItem        *item,
                                    guint             field,
                                    const BrandValue *value);

G_END_DECLS
