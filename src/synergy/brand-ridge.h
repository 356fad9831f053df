/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BRAND_RIDGE_MAX 5

/* Least squares of a few columns toward a prior. */
typedef struct
{
  guint n_rows;
  guint n_columns;              /* at most BRAND_RIDGE_MAX */
  const double *columns[BRAND_RIDGE_MAX]; /* borrowed, n_rows values each */
  const double *values;         /* borrowed */
  double prior[BRAND_RIDGE_MAX];
  double weight[BRAND_RIDGE_MAX]; /* of the prior; 0 for none */
  gboolean is_free[BRAND_RIDGE_MAX]; /* may be negative */
} BrandRidge;

/* Minimises |y - X t|² + sum of weight (t - prior)² with t >= 0 where it isn't free: Lawson and
 * Hanson's active sets (Solving Least Squares Problems, 1974, chapter 23). FALSE when the columns
 * can't be told apart. */
gboolean brand_ridge_solve   (const BrandRidge *ridge,
                              double            solution[BRAND_RIDGE_MAX]);

/* (X'X + diag weight)^-1, or of X'X alone. FALSE when there is none. */
gboolean brand_ridge_inverse (const BrandRidge *ridge,
                              gboolean          is_weighted,
                              double            inverse[BRAND_RIDGE_MAX][BRAND_RIDGE_MAX]);

G_END_DECLS
