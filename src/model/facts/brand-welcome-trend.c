/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-welcome-trend.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/kinds/brand-kinds.h"

#define VALUE(item, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (&brand_welcome_kind, name))

BrandWelcomeState
brand_welcome_get_state (BrandItem *welcome)
{
  g_return_val_if_fail (BRAND_IS_WELCOME (welcome), BRAND_WELCOME_UNKNOWN);

  return (BrandWelcomeState) (VALUE (welcome, "felt")->choice + BRAND_WELCOME_INTERRUPTING);
}

int
brand_welcome_get_day (BrandItem *welcome)
{
  g_return_val_if_fail (BRAND_IS_WELCOME (welcome), BRAND_DATE_UNSET);

  return VALUE (welcome, "date")->date;
}

BrandWelcomeTrend
brand_welcome_trend (const GPtrArray *welcomes)
{
  BrandWelcomeState first, last;

  if (welcomes->len < 2)
    return welcomes->len == 0 ? BRAND_WELCOME_TREND_NONE : BRAND_WELCOME_TREND_ONCE;
  first = brand_welcome_get_state (welcomes->pdata[0]);
  last = brand_welcome_get_state (welcomes->pdata[welcomes->len - 1]);
  if (first == last)
    return BRAND_WELCOME_TREND_STEADY;
  return last > first ? BRAND_WELCOME_TREND_RISING : BRAND_WELCOME_TREND_FALLING;
}

static char *
describe (BrandItem *welcome)
{
  g_autofree char *day = brand_date_format (brand_welcome_get_day (welcome),
                                            BRAND_DATE_STYLE_LONG_DAY);

  switch (brand_welcome_get_state (welcome))
    {
    case BRAND_WELCOME_INTERRUPTING:
      /* Translators: these four are parts of a sentence about us in a community, with a day. */
      return g_strdup_printf (_("interrupting on %s"), day);
    case BRAND_WELCOME_TOLERATED:
      return g_strdup_printf (_("tolerated on %s"), day);
    case BRAND_WELCOME_WELCOME:
      return g_strdup_printf (_("welcome on %s"), day);
    case BRAND_WELCOME_INVITED:
      return g_strdup_printf (_("invited on %s"), day);
    case BRAND_WELCOME_UNKNOWN:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

char *
brand_welcome_describe_trend (const GPtrArray *welcomes)
{
  g_autofree char *first = welcomes->len > 0 ? describe (welcomes->pdata[0]) : NULL;
  g_autofree char *last = welcomes->len > 1 ? describe (welcomes->pdata[welcomes->len - 1]) : NULL;

  switch (brand_welcome_trend (welcomes))
    {
    case BRAND_WELCOME_TREND_ONCE:
      /* Translators: how it felt, as "tolerated on 2 February". */
      return g_strdup_printf (_("So far once: %s"), first);
    case BRAND_WELCOME_TREND_STEADY:
      /* Translators: twice how it felt, as "tolerated on 2 February". */
      return g_strdup_printf (_("No change: %1$s, still %2$s"), first, last);
    case BRAND_WELCOME_TREND_RISING:
      /* Translators: twice how it felt, as "tolerated on 2 February". */
      return g_strdup_printf (_("More welcome: %1$s, %2$s"), first, last);
    case BRAND_WELCOME_TREND_FALLING:
      /* Translators: twice how it felt, as "tolerated on 2 February". */
      return g_strdup_printf (_("Less welcome: %1$s, %2$s"), first, last);
    case BRAND_WELCOME_TREND_NONE:
    default:
      return g_strdup (_("Nobody has noted yet how it felt"));
    }
}
