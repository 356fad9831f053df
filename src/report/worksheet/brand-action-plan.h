/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "lessons/brand-answers.h"

G_BEGIN_DECLS

/* What comes after the lessons: what the answers have made, what is still missing, and what to do
 * next. */

#define BRAND_ACTION_MOST_STEPS 10

typedef enum
{
  BRAND_ACTION_TASK,    /* is to be done */
  BRAND_ACTION_ANSWER,  /* is to be put into the plan */
  BRAND_ACTION_FINDING, /* would help against what a check found */
} BrandActionType;

/* The next step of several kinds; what is borrowed stands until the plan changes. */
typedef struct
{
  BrandActionType type;
  char *title;      /* what to do, translated */
  char *detail;     /* of a finding: what is so, translated; else "" */
  BrandItem *item;  /* the task; the answer; what the finding is about, or NULL; borrowed */
  const BrandQuestion *question; /* of an answer */
  const BrandFinding *finding;   /* of a finding: the first of its check that nobody has taken on;
                                  * borrowed */
  const char *owner; /* of a task, or ""; borrowed */
  int due;           /* of a task, or BRAND_DATE_UNSET */
} BrandActionStep;

/* Items of one kind that answers have become, or the plan or story that they filled. */
typedef struct
{
  BrandKindId kind;
  GPtrArray *items; /* BrandItem, borrowed, in the plan's order */
} BrandActionMade;

typedef struct
{
  GPtrArray *made;  /* BrandActionMade, in the kinds' order */
  const BrandFindings *findings; /* what is missing, the most serious first; borrowed */
  GPtrArray *steps; /* BrandActionStep: the next, at most BRAND_ACTION_MOST_STEPS */
  guint n_steps;    /* all that there are */
} BrandActionPlan;

/* The steps are, in this order: open tasks by the day they are due, then those without one, those
 * with an owner first; answers that could become something and haven't; the first step that helps
 * against each check's findings. What has been made a task comes as that, whatever it is called
 * since, until it is done. The findings must outlive the result. */
BrandActionPlan *brand_action_plan_new  (BrandPlan           *plan,
                                         BrandLessons        *lessons,
                                         const BrandFindings *findings);
void             brand_action_plan_free (BrandActionPlan *self);

/* The task that the step becomes when somebody takes it on, outside any plan; to be inserted
 * through the history. NULL for what is one. (transfer full) */
BrandItem *brand_action_step_make_task (const BrandActionStep *self,
                                        const char            *owner,
                                        int                    due);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandActionPlan, brand_action_plan_free)

G_END_DECLS
