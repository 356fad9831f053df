/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-customer-view.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-group-facts.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  BrandTouchpoint *one = *(BrandTouchpoint **) a;
  BrandTouchpoint *other = *(BrandTouchpoint **) b;
  int difference = brand_touchpoint_get_start (one) - brand_touchpoint_get_start (other);

  return difference != 0 ? difference
                         : g_strcmp0 (brand_item_get_id (BRAND_ITEM (one)),
                                      brand_item_get_id (BRAND_ITEM (other)));
}

GPtrArray *
brand_customer_view_list (BrandPlan *plan,
                          BrandItem *group)
{
  g_autoptr (BrandGroupFacts) facts = brand_group_facts_new (plan, group);
  GPtrArray *touchpoints = g_ptr_array_new ();

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    g_ptr_array_extend (touchpoints, facts->touchpoints[i], NULL, NULL);
  g_ptr_array_sort (touchpoints, compare_starts);
  return touchpoints;
}

const char *
brand_customer_view_get_words (BrandItem *touchpoint)
{
  return brand_item_get_text (touchpoint, "customer_view");
}

static void
append (GString    *words,
        const char *text)
{
  if (*text != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text);
}

/* One by its title; of several, the numbers are enough. */
static char *
describe_beats (BrandPlan *plan,
                BrandItem *touchpoint)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  const char *const *ids = brand_item_get_list (touchpoint, "beats");
  g_autoptr (GString) numbers = g_string_new (NULL);
  g_autofree char *label = NULL;
  guint position = 0;
  guint n_beats = g_strv_length ((char **) ids);

  for (guint i = 0; i < n_beats; i++)
    if (brand_list_find (beats, brand_plan_find (plan, ids[i]), &position))
      g_string_append_printf (numbers, "%s%u", numbers->len > 0 ? ", " : "", position + 1);
  if (n_beats == 0)
    return g_strdup ("");
  if (n_beats > 1)
    /* Translators: the numbers of several beats: "Beats 1, 3". */
    return g_strdup_printf (_("Beats %s"), numbers->str);
  label = brand_item_dup_label (brand_list_get (beats, position), plan);
  /* Translators: a beat's number and title. */
  return g_strdup_printf (_("Beat %1$u, %2$s"), position + 1, label);
}

char *
brand_customer_view_describe (BrandPlan *plan,
                              BrandItem *touchpoint)
{
  GString *words = g_string_new (NULL);
  g_autofree char *label = brand_item_dup_label (touchpoint, plan);
  g_autofree char *beats = describe_beats (plan, touchpoint);
  int start = brand_touchpoint_get_start (BRAND_TOUCHPOINT (touchpoint));
  int year;
  guint month, day;

  brand_date_split (brand_plan_info_get_start (brand_plan_get_info (plan)), &year, &month, &day);
  if (start != BRAND_DATE_UNSET)
    {
      g_autofree char *dates = brand_date_format_span (
        start, brand_touchpoint_get_end (BRAND_TOUCHPOINT (touchpoint)), year);

      append (words, dates);
    }
  append (words, label);
  append (words, beats);
  return g_string_free_and_steal (words);
}

static void
append_choice (GString    *words,
               BrandItem  *touchpoint,
               const char *field,
               const char *label)
{
  g_autofree char *text = NULL;

  if (brand_item_get_choice (touchpoint, field) == 0)
    return;
  text = g_strdup_printf ("%s: %s", label, brand_item_get_choice_label (touchpoint, field));
  append (words, text);
}

char *
brand_customer_view_describe_welcome (BrandItem *touchpoint)
{
  GString *words = g_string_new (NULL);

  append_choice (words, touchpoint, "welcome", _("How welcome it is"));
  append_choice (words, touchpoint, "permission", _("Permission"));
  return g_string_free_and_steal (words);
}

gboolean
brand_customer_view_is_unwelcome (BrandItem *touchpoint)
{
  return brand_item_get_choice (touchpoint, "welcome") == BRAND_WELCOME_INTERRUPTING
         || brand_item_get_choice (touchpoint, "permission") == BRAND_PERMISSION_MISSING;
}
