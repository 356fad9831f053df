/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-ridge.h"

#include <math.h>
#include <string.h>

#define N BRAND_RIDGE_MAX

/* A pivot that keeps less than this of its diagonal is nothing. */
#define SINGULAR 1e-12

/* A gradient below this share of the right side is zero. */
#define FLAT 1e-12

typedef double Matrix[N][N];

static double
multiply (const double *a,
          const double *b,
          guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += a[i] * b[i];
  return sum;
}

static void
fill_normal (const BrandRidge *ridge,
             gboolean          is_weighted,
             Matrix            matrix,
             double           *right)
{
  for (guint i = 0; i < ridge->n_columns; i++)
    {
      for (guint k = 0; k < ridge->n_columns; k++)
        matrix[i][k] = multiply (ridge->columns[i], ridge->columns[k], ridge->n_rows);
      right[i] = multiply (ridge->columns[i], ridge->values, ridge->n_rows);
      if (is_weighted)
        {
          matrix[i][i] += ridge->weight[i];
          right[i] += ridge->weight[i] * ridge->prior[i];
        }
    }
}

/* Cholesky's factor of the rows and columns in @set; FALSE when one depends on the others. */
static gboolean
factorize (const Matrix  matrix,
           const guint  *set,
           guint         n,
           Matrix        factor)
{
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k <= i; k++)
      {
        double rest = matrix[set[i]][set[k]] - multiply (factor[i], factor[k], k);

        if (i != k)
          factor[i][k] = rest / factor[k][k];
        else if (rest > SINGULAR * matrix[set[i]][set[i]])
          factor[i][i] = sqrt (rest);
        else
          return FALSE;
      }
  return TRUE;
}

static void
substitute (const Matrix  factor,
            guint         n,
            double       *right)
{
  for (guint i = 0; i < n; i++)
    right[i] = (right[i] - multiply (factor[i], right, i)) / factor[i][i];
  for (guint i = n; i-- > 0;)
    {
      for (guint k = i + 1; k < n; k++)
        right[i] -= factor[k][i] * right[k];
      right[i] /= factor[i][i];
    }
}

/* The minimum over the columns in @set, the others being zero. */
static gboolean
solve_set (const Matrix  matrix,
           const double *right,
           const guint  *set,
           guint         n,
           double       *solution)
{
  Matrix factor = { 0 };
  double part[N];

  if (!factorize (matrix, set, n, factor))
    return FALSE;

  for (guint i = 0; i < n; i++)
    part[i] = right[set[i]];
  substitute (factor, n, part);
  memset (solution, 0, N * sizeof *solution);
  for (guint i = 0; i < n; i++)
    solution[set[i]] = part[i];
  return TRUE;
}

static guint
list_set (const gboolean *is_in,
          guint           n_columns,
          guint          *set)
{
  guint n = 0;

  for (guint i = 0; i < n_columns; i++)
    if (is_in[i])
      set[n++] = i;
  return n;
}

/* Of those that are zero, the one whose growth helps most; n_columns when none does. */
static guint
find_entering (const BrandRidge *ridge,
               const Matrix      matrix,
               const double     *right,
               const double     *solution,
               const gboolean   *is_in)
{
  guint best = ridge->n_columns;
  double best_gradient = 0;

  for (guint i = 0; i < ridge->n_columns; i++)
    {
      double gradient = right[i] - multiply (matrix[i], solution, ridge->n_columns);

      if (!is_in[i] && gradient > best_gradient && gradient > FLAT * fabs (right[i]))
        {
          best = i;
          best_gradient = gradient;
        }
    }
  return best;
}

/* Goes toward @next as far as nothing becomes negative, and takes out what became zero. Returns
 * whether it went all the way. */
static gboolean
step_toward (const BrandRidge *ridge,
             const double     *next,
             double           *solution,
             gboolean         *is_in)
{
  double part = 1;
  guint leaving = ridge->n_columns;

  for (guint i = 0; i < ridge->n_columns; i++)
    if (is_in[i] && !ridge->is_free[i] && next[i] <= 0
        && solution[i] / (solution[i] - next[i]) < part)
      {
        part = solution[i] / (solution[i] - next[i]);
        leaving = i;
      }
  for (guint i = 0; i < ridge->n_columns; i++)
    solution[i] += part * (next[i] - solution[i]);
  if (leaving == ridge->n_columns)
    return TRUE;

  solution[leaving] = 0;
  is_in[leaving] = FALSE;
  return FALSE;
}

gboolean
brand_ridge_solve (const BrandRidge *ridge,
                   double            solution[N])
{
  Matrix matrix = { 0 };
  double right[N] = { 0 };
  double next[N] = { 0 };
  gboolean is_in[N] = { 0 };
  guint set[N];
  guint entering = 0;

  g_return_val_if_fail (ridge->n_columns <= N, FALSE);

  fill_normal (ridge, TRUE, matrix, right);
  memset (solution, 0, N * sizeof *solution);
  memcpy (is_in, ridge->is_free, ridge->n_columns * sizeof *is_in);
  for (guint round = 0; round < 10 * N && entering < ridge->n_columns; round++)
    {
      do
        if (!solve_set (matrix, right, set, list_set (is_in, ridge->n_columns, set), next))
          return FALSE;
      while (!step_toward (ridge, next, solution, is_in));

      entering = find_entering (ridge, matrix, right, solution, is_in);
      if (entering < ridge->n_columns)
        is_in[entering] = TRUE;
    }
  return TRUE;
}

gboolean
brand_ridge_inverse (const BrandRidge *ridge,
                     gboolean          is_weighted,
                     double            inverse[N][N])
{
  static const guint all[N] = { 0, 1, 2, 3, 4 };
  Matrix matrix = { 0 };
  Matrix factor = { 0 };
  double right[N];

  fill_normal (ridge, is_weighted, matrix, right);
  if (!factorize (matrix, all, ridge->n_columns, factor))
    return FALSE;

  for (guint i = 0; i < ridge->n_columns; i++)
    {
      memset (inverse[i], 0, sizeof inverse[i]);
      inverse[i][i] = 1;
      substitute (factor, ridge->n_columns, inverse[i]);
    }
  return TRUE;
}
