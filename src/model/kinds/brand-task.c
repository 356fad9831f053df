/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Task"), .example = N_("Ask the choir for December") },
  { "stage", BRAND_FIELD_CHOICE, N_("Stage"), N_("Where it stands on the page Operate."),
    .choices = brand_operating_choices },
  { "done", BRAND_FIELD_FLAG, N_("Done"), N_("It stays in its list, ticked off.") },
  { "due", BRAND_FIELD_DATE, N_("Due"), N_("After this day the checks say that it is overdue.") },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Jule") },
  { "function", BRAND_FIELD_CHOICE, N_("Function"), N_("Which part of the business does it."),
    .choices = brand_function_choices },
  { "touchpoint", BRAND_FIELD_REFERENCE, N_("Touchpoint"), N_("What waits for it."),
    .kind = "touchpoint" },
  { "beat", BRAND_FIELD_REFERENCE, N_("Beat"), N_("The part of the story that it is for."),
    .kind = "beat" },
  { "step", BRAND_FIELD_TEXT, N_("Step"), N_("The step of the action plan that became this task."),
    .is_private = TRUE, .is_key = TRUE },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_task_kind = {
  "task", "tasks", N_("Task"), N_("Tasks"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add task"), .remove = N_("Delete task"),
  .move = N_("Move task"),
};

BRAND_DEFINE_KIND (BrandTask, brand_task, brand_task_kind)
