/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement-pdf.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* Adds an item to the plan, or fills its single one: field and text in turns, ended by NULL. Texts
 * are read as a file would have them; lists are separated by commas. "id" sets the id. */
BrandItem *report_add (BrandPlan  *plan,
                       BrandKindId kind,
                       ...) G_GNUC_NULL_TERMINATED;

/* Six beats, seven touchpoints of community, five measures: what most tests look at. */
BrandPlan *report_plan_new (void);

BrandMeasurementPlan *report_content_new (BrandPlan     *plan,
                                          BrandDimension dimension);

GBytes    *report_pdf_new  (BrandPlan     *plan,
                            BrandDimension dimension);

/* Runs a program on the bytes as a file, "FILE" standing for its name; fails the test unless it
 * succeeds. Returns: what it printed. */
char      *report_run      (GBytes     *bytes,
                            const char *command);

/* The text with all white space as single spaces. */
char      *report_squeeze  (const char *text);

/* Without any, so that lines may be broken wherever they are. */
char      *report_pack     (const char *text);

G_END_DECLS
