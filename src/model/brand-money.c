/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-money.h"

#include <stdlib.h>

/* As many as need no memory of their own: a year of months, and before and after it. */
#define FEW_PARTS 16

/* An amount times a number of days needs more than 64 bits. */
__extension__ typedef unsigned __int128 Wide;

typedef struct
{
  guint index;
  guint64 remainder;
} Claim;

gint64
brand_money_add (gint64 a,
                 gint64 b)
{
  gint64 sum;

  return __builtin_add_overflow (a, b, &sum) ? G_MAXINT64 : sum;
}

gint64
brand_money_from_number (double number)
{
  if (isnan (number))
    return BRAND_MONEY_UNSET;
  if (fabs (number) >= (double) G_MAXINT64)
    return number > 0 ? G_MAXINT64 : -G_MAXINT64;

  return (gint64) round (number);
}

static int
compare_claims (const void *a,
                const void *b)
{
  const Claim *first = a, *second = b;

  if (first->remainder != second->remainder)
    return first->remainder > second->remainder ? -1 : 1;

  return first->index < second->index ? -1 : 1;
}

static void
take_share (gint64   amount,
            guint    weight,
            guint64  total,
            gint64  *part,
            guint64 *remainder)
{
  guint64 product;
  Wide wide;

  /* Most amounts are small, and dividing 128 bits is slow. */
  if (!__builtin_mul_overflow ((guint64) amount, (guint64) weight, &product))
    {
      *part = (gint64) (product / total);
      *remainder = product % total;
      return;
    }
  wide = (Wide) amount * weight;
  *part = (gint64) (wide / total);
  *remainder = (guint64) (wide % total);
}

static void
give_rest (gint64  rest,
           Claim  *claims,
           guint   n_parts,
           gint64 *parts)
{
  if (rest > 0)
    qsort (claims, n_parts, sizeof *claims, compare_claims);
  for (guint i = 0; i < n_parts && rest > 0; i++, rest--)
    parts[claims[i].index]++;
}

void
brand_money_split (gint64       amount,
                   const guint *weights,
                   guint        n_parts,
                   gint64      *parts)
{
  Claim few[FEW_PARTS];
  g_autofree Claim *many = n_parts > FEW_PARTS ? g_new (Claim, n_parts) : NULL;
  Claim *claims = many != NULL ? many : few;
  guint64 total = 0;
  gint64 rest = amount;

  g_return_if_fail (amount >= 0);

  for (guint i = 0; i < n_parts; i++)
    total += weights[i];
  for (guint i = 0; i < n_parts; i++)
    {
      claims[i].index = i;
      take_share (amount, total > 0 ? weights[i] : 1, total > 0 ? total : n_parts, &parts[i],
                  &claims[i].remainder);
      rest -= parts[i];
    }
  give_rest (rest, claims, n_parts, parts);
}

double
brand_money_get_share (gint64 part,
                       gint64 whole)
{
  if (part == BRAND_MONEY_UNSET || whole == BRAND_MONEY_UNSET || whole <= 0)
    return BRAND_NUMBER_UNSET;

  return (double) part / (double) whole;
}

gint64
brand_money_get_allowance (gint64 revenue,
                           gint64 profit)
{
  gint64 allowance;

  if (revenue == BRAND_MONEY_UNSET || profit == BRAND_MONEY_UNSET)
    return BRAND_MONEY_UNSET;
  if (__builtin_sub_overflow (revenue, profit, &allowance))
    return revenue < 0 ? -G_MAXINT64 : G_MAXINT64;

  return allowance;
}

static double
get_number_share (double part,
                  double whole)
{
  return whole > 0 ? part / whole : BRAND_NUMBER_UNSET;
}

void
brand_money_get_drift (const double emphasis[BRAND_N_DIMENSIONS],
                       const gint64 costs[BRAND_N_DIMENSIONS],
                       const double effects[BRAND_N_DIMENSIONS],
                       BrandDrift   drift[BRAND_N_DIMENSIONS])
{
  gint64 cost = 0;
  double effect = 0;

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      cost = brand_money_add (cost, costs[i]);
      effect += effects[i];
    }
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      double cost_share = brand_money_get_share (costs[i], cost);
      double effect_share = get_number_share (effects[i], effect);

      drift[i] = (BrandDrift) {
        .emphasis = emphasis[i],
        .cost = cost_share,
        .effect = effect_share,
        .cost_drift = (cost_share - emphasis[i]) * 100,
        .effect_drift = (effect_share - emphasis[i]) * 100,
      };
    }
}
