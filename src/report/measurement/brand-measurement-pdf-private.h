/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement.h"
#include "report/pdf/brand-table.h"
#include "report/sheet/brand-sheet-draw.h"

G_BEGIN_DECLS

/* One measurement plan on its way to paper. */
typedef struct
{
  const BrandMeasurementPlan *plan;
  BrandSheet *sheet;
  GCancellable *cancellable;
  int year;               /* dates leave it out; 0 when the plan is longer than one */
  guint patterns[3];      /* pictures */
  int assumptions;        /* the number of their section, from 0; -1: they aren't there */
  const char *heading;    /* over the assumptions, instead of their own */
} BrandMeasurementPdf;

extern const BrandColor brand_measurement_inks[BRAND_N_DIMENSIONS];  /* words on paper */
extern const BrandColor brand_measurement_fills[BRAND_N_DIMENSIONS];
extern const BrandColor brand_measurement_tints[BRAND_N_DIMENSIONS];

/* The year that most of a plan lies in, for plans of a year or less; else 0. */
int  brand_measurement_pdf_find_year       (int start,
                                            int end);

/* Makes what all parts share; the rest is the caller's. */
void brand_measurement_pdf_init            (BrandMeasurementPdf        *self,
                                            const BrandMeasurementPlan *plan,
                                            BrandSheet                 *sheet,
                                            GCancellable               *cancellable);

void brand_measurement_pdf_add_cover       (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_purpose     (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_goals       (BrandMeasurementPdf *self);
/* A section only where there are communities. */
void brand_measurement_pdf_add_communities (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_beats       (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_year        (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_measures    (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_signoff     (BrandMeasurementPdf *self);
void brand_measurement_pdf_add_assumptions (BrandMeasurementPdf *self);

/* A rule across the page, between the parts of the cover. */
void brand_measurement_pdf_add_rule        (BrandMeasurementPdf *self,
                                            double               before,
                                            double               thickness);

/* Fills a box with the dimension's colour and its texture: lines, dots, upright lines. */
void brand_measurement_pdf_texture         (BrandSheet    *sheet,
                                            BrandDimension dimension,
                                            double         x,
                                            double         y,
                                            double         width,
                                            double         height);

/* Only the texture, in a colour, in what is clipped to the box. */
void brand_measurement_pdf_hatch           (BrandSheet       *sheet,
                                            BrandDimension    dimension,
                                            const BrandColor *color,
                                            double            x,
                                            double            y,
                                            double            width,
                                            double            height);

/* A word in a round box: solid black with white words, or outlined. Returns: its width. */
double brand_measurement_pdf_pill          (BrandSheet *sheet,
                                            const char *text,
                                            double      x,
                                            double      y,
                                            gboolean    is_solid);
#define BRAND_PILL_HEIGHT 12.6
double brand_measurement_pdf_get_pill_width (BrandSheet *sheet,
                                             const char *text);

/* The dimension's name within a sentence. */
const char *brand_measurement_pdf_get_name (BrandDimension dimension);

/* A measure's value in the user's language, with % where that is its unit. (transfer full) */
char       *brand_measurement_pdf_format   (const BrandMeasurementMeasure *measure,
                                            double                         value);

G_END_DECLS
