/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-client-words.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/start/brand-file-time.h"
#include "ui/window/brand-error-text.h"

#define MOST_NEXT 2

char *
brand_client_dup_heading (BrandClientPlan *plan)
{
  const char *client = brand_client_plan_get_client (plan);
  g_autofree char *own = g_strstrip (g_strdup (client));

  if (brand_client_plan_get_summary (plan) == NULL)
    return g_strdup (_("Can’t be read"));
  return *own != '\0' ? g_steal_pointer (&own) : g_strdup (_("Without a client"));
}

char *
brand_client_dup_findings (BrandSeverity severity,
                           guint         n)
{
  switch (severity)
    {
    case BRAND_SEVERITY_MISSING:
      /* Translators: how many open checks say that something is missing. */
      return g_strdup_printf (ngettext ("%u missing", "%u missing", n), n);
    case BRAND_SEVERITY_RISK:
      return g_strdup_printf (ngettext ("%u risk", "%u risks", n), n);
    case BRAND_SEVERITY_HINT:
      return g_strdup_printf (ngettext ("%u hint", "%u hints", n), n);
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
brand_client_dup_late (guint n)
{
  return n > 0 ? g_strdup_printf (ngettext ("%u late reading", "%u late readings", n), n) : NULL;
}

static char *
dup_touchpoint (const BrandSummaryTouchpoint *touchpoint)
{
  g_autofree char *day = brand_date_format (touchpoint->start, BRAND_DATE_STYLE_DAY);

  /* Translators: a day and the touchpoint that starts on it, as in "8 Apr: Open kitchen". */
  return g_strdup_printf (C_("next", "%s: %s"), day, touchpoint->title);
}

static char *
dup_coming (const BrandPlanSummary *summary,
            int                     today)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  const BrandSummaryTouchpoint *next;
  guint n;

  next = brand_plan_summary_get_next (summary, today, &n);
  if (n == 0)
    return g_strdup (_("Nothing starts after today"));
  first = dup_touchpoint (&next[0]);
  if (n < MOST_NEXT)
    /* Translators: what starts next, as in "Next 8 Apr: Open kitchen". */
    return g_strdup_printf (_("Next %s"), first);
  second = dup_touchpoint (&next[1]);
  /* Translators: what starts next, then what starts after that: "Next 8 Apr: A; 12 Apr: B". */
  return g_strdup_printf (_("Next %s; %s"), first, second);
}

/* A place in a file stands in front of what happened, as within a sentence. */
static char *
dup_why (const GError *error)
{
  g_autofree char *text = brand_error_text_describe (error, NULL);
  char first[7] = { 0 };

  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (text)), first);
  return g_strconcat (first, *text != '\0' ? g_utf8_next_char (text) : "", NULL);
}

char *
brand_client_dup_next (BrandClientPlan *plan)
{
  const BrandPlanSummary *summary = brand_client_plan_get_summary (plan);

  if (summary == NULL)
    return dup_why (brand_client_plan_get_error (plan));
  return dup_coming (summary, brand_client_plan_get_today (plan));
}

char *
brand_client_dup_changed (BrandClientPlan *plan,
                          gboolean         is_short)
{
  gint64 modified = brand_client_plan_get_entry (plan)->modified;
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (modified);

  if (modified <= 0 || utc == NULL)
    return g_strdup ("");
  return is_short ? brand_file_time_describe_short (utc) : brand_file_time_describe (utc);
}

char *
brand_client_dup_all (BrandClientPlan *plan)
{
  const BrandPlanSummary *summary = brand_client_plan_get_summary (plan);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *late;

  for (guint i = 0; summary != NULL && i < BRAND_N_SEVERITIES; i++)
    if (summary->checks[i] > 0)
      g_ptr_array_add (parts, brand_client_dup_findings ((BrandSeverity) i, summary->checks[i]));
  late = summary == NULL ? NULL : brand_client_dup_late (
    brand_plan_summary_count_late (summary, brand_client_plan_get_today (plan)));
  if (late != NULL)
    g_ptr_array_add (parts, late);
  g_ptr_array_add (parts, brand_client_dup_next (plan));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (". ", (char **) parts->pdata);
}
