/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Published formulas, to compare the engine's assumptions with and to convert figures into them. */

/* Adstock (Broadbent 1979): the share kept per period and the half-life in days. */
double brand_half_life_from_retention (double retention,
                                       double period_days);
double brand_retention_from_half_life (double half_life_days,
                                       double period_days);

/* Net reach of media that overlap at random (Sainsbury): 1 - (1 - r1)(1 - r2)... */
double brand_net_reach (const double *reaches,
                        guint         n_reaches);

/* Diffusion (Bass 1969): share that has adopted by @time, and the time of the fastest growth.
 * @innovation is p, @imitation is q, both above 0 and per unit of time. */
double brand_bass_share (double innovation,
                         double imitation,
                         double time);
double brand_bass_peak  (double innovation,
                         double imitation);

/* Share of the effect of a one-day burst within @horizon_days that comes within @days. */
double brand_payback_share (double half_life,
                            double lasting,
                            double memory_half_life,
                            double days,
                            double horizon_days);

/**
 * BrandPayback:
 * @immediate: a channel's share of all profit in week 1
 * @short_term: its share in weeks 1 to 13
 * @sustained: its share in weeks 14 to 104
 *
 * A row of a table of payback by phase (Profit Ability 2, Thinkbox 2024).
 */
typedef struct
{
  double immediate;
  double short_term;
  double sustained;
} BrandPayback;

/* @total is how much of all profit falls into each phase. */
double brand_payback_profit_share (const BrandPayback *channel,
                                   const BrandPayback *total);
double brand_payback_first_week   (const BrandPayback *channel,
                                   const BrandPayback *total);
double brand_payback_first_weeks  (const BrandPayback *channel,
                                   const BrandPayback *total);

/**
 * BrandNaikRaman:
 *
 * Naik & Raman (2003), Journal of Marketing Research 40, 375-388:
 * S(t) = intercept + beta1 u1 + beta2 u2 + kappa u1 u2 + carry_over S(t - 1), and the profit
 * margin S - u1^2 - u2^2 is discounted at @discount.
 */
typedef struct
{
  double intercept;
  double beta1;
  double beta2;
  double kappa;
  double carry_over;
  double margin;
  double discount;
} BrandNaikRaman;

double brand_naik_raman_step   (const BrandNaikRaman *model,
                                double                sales,
                                double                u1,
                                double                u2);
double brand_naik_raman_steady (const BrandNaikRaman *model,
                                double                u1,
                                double                u2);

/* From the stationary costate margin / (1 - carry_over + discount).
 *
 * Returns: %FALSE when synergy outruns the quadratic cost and there is no optimum */
gboolean brand_naik_raman_optimum (const BrandNaikRaman *model,
                                   double               *u1,
                                   double               *u2);

G_END_DECLS
