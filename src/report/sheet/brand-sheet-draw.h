/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/sheet/brand-sheet.h"

G_BEGIN_DECLS

extern const BrandColor brand_sheet_black;
extern const BrandColor brand_sheet_grey;
extern const BrandColor brand_sheet_white;
extern const BrandColor brand_sheet_line; /* rules between rows */

void brand_sheet_set_fill   (BrandSheet       *self,
                             const BrandColor *color);
void brand_sheet_set_stroke (BrandSheet       *self,
                             const BrandColor *color,
                             double            width);
void brand_sheet_set_dash   (BrandSheet *self,
                             double      on,
                             double      off); /* 0: solid */

void brand_sheet_save     (BrandSheet *self);
void brand_sheet_restore  (BrandSheet *self);

void brand_sheet_move_to  (BrandSheet *self, double x, double y);
void brand_sheet_line_to  (BrandSheet *self, double x, double y);
void brand_sheet_curve_to (BrandSheet *self, double x1, double y1, double x2, double y2,
                           double x, double y);
void brand_sheet_close    (BrandSheet *self);
void brand_sheet_rectangle (BrandSheet *self, double x, double y, double width, double height);
void brand_sheet_rounded  (BrandSheet *self, double x, double y, double width, double height,
                           double radius);
void brand_sheet_circle   (BrandSheet *self, double x, double y, double radius);
void brand_sheet_fill     (BrandSheet *self);
void brand_sheet_stroke   (BrandSheet *self);
void brand_sheet_fill_and_stroke (BrandSheet *self);
void brand_sheet_clip     (BrandSheet *self);

/* A horizontal rule. */
void brand_sheet_rule     (BrandSheet       *self,
                           double            x,
                           double            y,
                           double            width,
                           double            thickness,
                           const BrandColor *color);

/* One line whose box begins at x and has its top at y. */
void brand_sheet_show_line (BrandSheet       *self,
                            const BrandSet   *set,
                            guint             line,
                            double            x,
                            double            y,
                            const BrandColor *color);

/* All lines, aligned: 0 at the start of the width, 0.5 in its middle, 1 at its end. Returns: the
 * height. */
double brand_sheet_show   (BrandSheet       *self,
                           const BrandSet   *set,
                           double            x,
                           double            y,
                           double            width,
                           double            align,
                           const BrandColor *color);

/* Sets and shows in one go. */
double brand_sheet_show_text (BrandSheet       *self,
                              BrandTypeStyle    style,
                              const char       *text,
                              double            x,
                              double            y,
                              double            width,
                              double            align,
                              const BrandColor *color);

double brand_sheet_measure_text (BrandSheet    *self,
                                 BrandTypeStyle style,
                                 const char    *text);

G_END_DECLS
