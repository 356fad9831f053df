/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Self-assessments: rows that are rated 1 to 5, again and again, so that a trend shows. All is read
 * once from data/lessons/assessments.xml; texts are in English, to be translated with _(). */

#define BRAND_N_ASSESSMENT_WORDS 5

typedef struct
{
  char *id; /* unique in the assessment */
  char *title;
  char *left;  /* what 1 means */
  char *right; /* and 5 */
} BrandAssessmentRow;

typedef struct
{
  char *id;
  char *title;
  char *about;  /* what it is for, a sentence or two */
  char *left;   /* what all the left sides have in common: "Hunting" */
  char *right;
  char *words[BRAND_N_ASSESSMENT_WORDS]; /* what 1 to 5 say, shortly */
  GPtrArray *rows; /* BrandAssessmentRow */
} BrandAssessmentForm;

typedef struct _BrandAssessments BrandAssessments;

/* Strict, as brand_lesson_parse(). */
BrandAssessments *brand_assessments_parse       (GBytes  *bytes,
                                                 GError **error);
BrandAssessments *brand_assessments_load        (GError **error);
void              brand_assessments_free        (BrandAssessments *self);
BrandAssessments *brand_assessments_get_default (void);

/* Borrowed. */
guint                      brand_assessments_get_n (BrandAssessments *self);
const BrandAssessmentForm *brand_assessments_get   (BrandAssessments *self,
                                                    guint             index);
const BrandAssessmentForm *brand_assessments_find  (BrandAssessments *self,
                                                    const char       *id);

/* One time that the plan's people assessed themselves. */
typedef struct
{
  BrandItem *item; /* of the kind "assessment"; borrowed */
  int date;        /* or BRAND_DATE_UNSET */
  int *values;     /* for each row 1 to 5, or 0 while it isn't rated */
  guint n_rated;
  double average;  /* of those; NAN when there are none */
  double change;   /* of the average since the time before, over the rows that both rated; NAN when
                    * there is none */
} BrandAssessmentResult;

/* The times in the order of their days. (transfer container) */
GPtrArray *brand_assessment_list_results (BrandPlan                 *plan,
                                          const BrandAssessmentForm *form);

/* Begins a new time, in one undo step. Returns: its item. (transfer none) */
BrandItem *brand_assessment_begin  (BrandHistory              *history,
                                    const BrandAssessmentForm *form,
                                    int                        today);

/* 1 to 5, or 0 for none; one undo step. */
void       brand_assessment_rate   (BrandHistory              *history,
                                    BrandItem                 *assessment,
                                    const BrandAssessmentRow  *row,
                                    int                        value);

/* Its ratings go with it. */
void       brand_assessment_remove (BrandHistory *history,
                                    BrandItem    *assessment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandAssessments, brand_assessments_free)

G_END_DECLS
