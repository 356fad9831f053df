/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"
#include "report/agency/brand-agency.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_WORKSHEET_FILLED,
  BRAND_WORKSHEET_BLANK, /* nothing of the plan, and lines to write on */
} BrandWorksheetForm;

/* What is in them: bits of indices among all, or none for all of both. */
typedef struct
{
  BrandWorksheetForm form;
  BrandPaper paper;
  guint lessons;     /* with a customer map where a lesson asks for groups of customers */
  guint assessments;
  const BrandAgency *agency; /* or NULL */
} BrandWorksheetOptions;

#define BRAND_WORKSHEET_ALL G_MAXUINT

/* A tagged PDF in the user's language: a lesson's questions with the plan's answers and room for
 * the missing ones, or blank to write on; a page for each self-assessment. A lesson begins on a
 * page of its own. What is private is in it: it is not for a client. The program must carry the
 * data resources. @synergy must be up to date with @plan; a blank one needs none. @typesetter may
 * be NULL. Fails only when cancelled. (transfer full) */
GBytes          *brand_worksheets_to_pdf   (BrandPlan                   *plan,
                                            BrandPlanSynergy            *synergy,
                                            const BrandWorksheetOptions *options,
                                            BrandTypesetter             *typesetter,
                                            GCancellable                *cancellable,
                                            GError                     **error);

/* The pages of that PDF, to be looked at. (transfer full) */
BrandSheetPages *brand_worksheets_to_pages (BrandPlan                   *plan,
                                            BrandPlanSynergy            *synergy,
                                            const BrandWorksheetOptions *options);

/* The bit of the lesson or the self-assessment with that id. Returns: its title, to be translated;
 * NULL when there is none. */
const char      *brand_worksheets_find     (const char *id,
                                            guint      *lessons,
                                            guint      *assessments);

/* The lessons, or "assessments", that a list such as "1,3" names. FALSE on an unknown one. */
gboolean         brand_worksheets_parse    (const char *names,
                                            guint      *lessons,
                                            guint      *assessments,
                                            GError    **error);

G_END_DECLS
