/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-formulas.h"

#include "synergy/brand-response.h"

#include <math.h>

double
brand_half_life_from_retention (double retention,
                                double period_days)
{
  g_return_val_if_fail (retention >= 0 && retention < 1, 0);
  return retention > 0 ? -period_days * G_LN2 / log (retention) : 0;
}

double
brand_retention_from_half_life (double half_life_days,
                                double period_days)
{
  return half_life_days > 0 ? exp (-G_LN2 * period_days / half_life_days) : 0;
}

double
brand_net_reach (const double *reaches,
                 guint         n_reaches)
{
  double pressure = 0;

  for (guint i = 0; i < n_reaches; i++)
    pressure -= log1p (-CLAMP (reaches[i], 0, 1));

  return -expm1 (-pressure);
}

double
brand_bass_share (double innovation,
                  double imitation,
                  double time)
{
  double speed = (innovation + imitation) * time;

  return -expm1 (-speed) / (1 + imitation / innovation * exp (-speed));
}

double
brand_bass_peak (double innovation,
                 double imitation)
{
  return log (imitation / innovation) / (innovation + imitation);
}

static double
paid_back (double half_life,
           double lasting,
           double memory_half_life,
           double days)
{
  return -(1 - lasting) * expm1 (-days * brand_decay_for_half_life (half_life).rate)
         - lasting * expm1 (-days * brand_decay_for_half_life (memory_half_life).rate);
}

double
brand_payback_share (double half_life,
                     double lasting,
                     double memory_half_life,
                     double days,
                     double horizon_days)
{
  g_return_val_if_fail (days > 0 && horizon_days > 0, 0);
  return paid_back (half_life, lasting, memory_half_life, days)
         / paid_back (half_life, lasting, memory_half_life, horizon_days);
}

double
brand_payback_profit_share (const BrandPayback *channel,
                            const BrandPayback *total)
{
  return channel->short_term * total->short_term + channel->sustained * total->sustained;
}

double
brand_payback_first_week (const BrandPayback *channel,
                          const BrandPayback *total)
{
  return channel->immediate * total->immediate / brand_payback_profit_share (channel, total);
}

double
brand_payback_first_weeks (const BrandPayback *channel,
                           const BrandPayback *total)
{
  return channel->short_term * total->short_term / brand_payback_profit_share (channel, total);
}

double
brand_naik_raman_step (const BrandNaikRaman *model,
                       double                sales,
                       double                u1,
                       double                u2)
{
  return model->intercept + model->beta1 * u1 + model->beta2 * u2 + model->kappa * u1 * u2
         + model->carry_over * sales;
}

double
brand_naik_raman_steady (const BrandNaikRaman *model,
                         double                u1,
                         double                u2)
{
  return brand_naik_raman_step (model, 0, u1, u2) / (1 - model->carry_over);
}

gboolean
brand_naik_raman_optimum (const BrandNaikRaman *model,
                          double               *u1,
                          double               *u2)
{
  double loss = 1 - model->carry_over + model->discount;
  double pull = model->margin * model->kappa;
  double scale = model->margin / (4 * loss * loss - pull * pull);

  if (2 * loss <= pull)
    return FALSE;

  *u1 = scale * (2 * model->beta1 * loss + pull * model->beta2);
  *u2 = scale * (2 * model->beta2 * loss + pull * model->beta1);
  return TRUE;
}
