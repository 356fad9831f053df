/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A calendar's event as it would join a plan. */
typedef struct
{
  BrandItem *ritual;      /* a holiday, not in the plan yet */
  int first;              /* its first day in the plan's period; BRAND_DATE_UNSET: none */
  guint line;             /* of the file */
  gboolean is_simplified; /* one day is taken instead of a rule that can't be followed */
  gboolean is_known;      /* the plan or the file has it already: the same title on the same days */
} BrandHoliday;

/* Reads an iCalendar for a plan. New ones reach as far as the plan's culture does. Elements are
 * BrandHoliday, in the order of their first days; errors are brand_calendar_read()'s.
 * (transfer full) */
GPtrArray *brand_holidays_read (GBytes     *bytes,
                                BrandPlan  *plan,
                                const char *source,
                                GError    **error);

/* Adds the rituals, as one step. FALSE and an error leave the plan as it was. */
gboolean   brand_holidays_add  (BrandHistory *history,
                                GPtrArray    *rituals,
                                GError      **error);

G_END_DECLS
