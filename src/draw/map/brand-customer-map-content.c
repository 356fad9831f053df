/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/map/brand-customer-map-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/facts/brand-culture-dates.h"
#include "model/facts/brand-recurrence.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

typedef struct
{
  BrandCustomerMap *map;
  BrandPlan *plan;
  const char *group_id; /* "" for none */
  int today;
} Collector;

typedef char *(*Describe) (Collector *self,
                           BrandItem *item,
                           gboolean  *is_missing);

static gboolean
names (BrandItem  *item,
       const char *field,
       const char *id)
{
  return g_strv_contains (brand_item_get_list (item, field), id);
}

/* What names the group, or nobody in particular but lies within the plan's boundary. */
static gboolean
moves_group (Collector *self,
             BrandItem *item)
{
  if (brand_kind_find_field (brand_item_get_kind (item), "groups") >= 0
      && brand_item_get_list (item, "groups")[0] != NULL)
    return names (item, "groups", self->group_id);
  return brand_culture_is_within (self->plan, item);
}

static gboolean
is_community (Collector *self,
              BrandItem *item)
{
  return self->map->group != NULL
         && names (self->map->group, "communities", brand_item_get_id (item));
}

static gboolean
is_currency (Collector *self,
             BrandItem *item)
{
  return self->map->group != NULL
         && names (self->map->group, "communities", brand_item_get_text (item, "community"));
}

static gboolean
is_influencer (Collector *self,
               BrandItem *item)
{
  return brand_item_get_choice (item, "state") != BRAND_INFLUENCER_ENDED
         && (names (item, "groups", self->group_id) || is_currency (self, item));
}

static gboolean
is_trend (Collector *self,
          BrandItem *item)
{
  return brand_item_get_choice (item, "stage") != BRAND_TREND_PAST && moves_group (self, item);
}

static gboolean
is_ritual (Collector *self,
           BrandItem *item)
{
  return !brand_item_get_flag (item, "holiday") && moves_group (self, item);
}

static char *
describe_community (Collector *self,
                    BrandItem *item,
                    gboolean  *is_missing)
{
  double size = brand_item_get_number (item, "size");

  if (size >= 1)
    {
      g_autofree char *number = brand_format_number (size, 0);

      /* Translators: a community on the map, and how many people it has. */
      return g_strdup_printf (ngettext ("community, %s person", "community, %s people",
                                        (gulong) size), number);
    }
  if (*brand_item_get_text (item, "meets") != '\0')
    return g_strdup (brand_item_get_text (item, "meets"));
  return g_strdup (C_("on the map", "community"));
}

static char *
describe_currency (Collector *self,
                   BrandItem *item,
                   gboolean  *is_missing)
{
  return g_strdup (brand_item_get_choice (item, "state") == BRAND_CURRENCY_STATE_IDEA
                   ? _("currency, still an idea") : C_("on the map", "currency"));
}

static char *
describe_influencer (Collector *self,
                     BrandItem *item,
                     gboolean  *is_missing)
{
  return g_strdup (brand_item_get_choice (item, "state") == BRAND_INFLUENCER_IDEA
                   ? _("influencer, not asked yet") : C_("on the map", "influencer"));
}

static char *
describe_trend (Collector *self,
                BrandItem *item,
                gboolean  *is_missing)
{
  int act_by = brand_item_get_date (item, "act_by");
  g_autofree char *day = NULL;

  if (act_by == BRAND_DATE_UNSET)
    return g_strdup (C_("on the map", "trend"));
  if (act_by < self->today)
    return g_strdup (_("trend, too late to begin"));
  day = brand_date_format (act_by, BRAND_DATE_STYLE_DAY);
  return g_strdup_printf (_("trend, act by %s"), day);
}

static char *
describe_issue (Collector *self,
                BrandItem *item,
                gboolean  *is_missing)
{
  if (*brand_item_get_text (item, "position") == '\0')
    {
      *is_missing = TRUE;
      return g_strdup (_("an issue without an answer"));
    }
  return g_strdup (brand_item_get_choice (item, "prepared") == BRAND_PREPARED_READY
                   ? _("issue, we are ready") : _("issue, not ready yet"));
}

static char *
describe_ritual (Collector *self,
                 BrandItem *item,
                 gboolean  *is_missing)
{
  int next = brand_ritual_get_next (item, self->today);
  g_autofree char *day = NULL;

  if (next == BRAND_DATE_UNSET)
    return g_strdup (C_("on the map", "ritual"));
  day = brand_date_format (next, BRAND_DATE_STYLE_DAY);
  /* Translators: a ritual on the map and when it is next. */
  return g_strdup_printf (_("ritual, %s"), day);
}

static char *
describe_cause (Collector *self,
                BrandItem *item,
                gboolean  *is_missing)
{
  if (*brand_item_get_text (item, "deed") != '\0')
    return g_strdup (_("cause, with a deed"));
  *is_missing = TRUE;
  return g_strdup (_("a cause without a deed"));
}

static const struct
{
  BrandDimension ring;
  BrandKindId kind;
  gboolean (*belongs) (Collector *self,
                       BrandItem *item);
  Describe describe;
  const char *missing;  /* where there is none */
  const char *question;
} parts[] = {
  { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_COMMUNITY, is_community, describe_community,
    N_("No community yet"), N_("where do they belong?") },
  { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_SOCIAL_CURRENCY, is_currency, describe_currency,
    N_("No currency yet"), N_("what would they pass on?") },
  { BRAND_DIMENSION_COMMUNITY, BRAND_KIND_INFLUENCER, is_influencer, describe_influencer,
    N_("No influencer yet"), N_("whom do they follow?") },
  { BRAND_DIMENSION_MASS, BRAND_KIND_TREND, is_trend, describe_trend,
    N_("No trend yet"), N_("what is rising for them?") },
  { BRAND_DIMENSION_MASS, BRAND_KIND_ISSUE, moves_group, describe_issue,
    N_("No issue yet"), N_("what do they argue about?") },
  { BRAND_DIMENSION_MASS, BRAND_KIND_RITUAL, is_ritual, describe_ritual,
    N_("No ritual yet"), N_("what do they celebrate?") },
  { BRAND_DIMENSION_MASS, BRAND_KIND_CAUSE, moves_group, describe_cause,
    N_("No cause yet"), N_("what do you do for it?") },
};

static guint
collect_part (Collector *self,
              guint      part)
{
  BrandList *list = brand_plan_get_list (self->plan, parts[part].kind);
  guint n_found = 0;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      gboolean is_missing = FALSE;
      BrandMapPin *pin;

      if (!parts[part].belongs (self, item))
        continue;
      pin = brand_customer_map_add_pin (self->map, parts[part].ring, parts[part].kind, item,
                                        brand_item_dup_label (item, self->plan),
                                        parts[part].describe (self, item, &is_missing));
      pin->is_missing = is_missing;
      n_found++;
    }
  return n_found;
}

static void
count_touchpoints (Collector *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
  guint groups = (guint) brand_kind_find_field (&brand_touchpoint_kind, "groups");

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      char **ids = brand_item_get_value (item, groups)->list;

      if (ids != NULL && g_strv_contains ((const char *const *) ids, self->group_id)
          && brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)))
        self->map->n_touchpoints[brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item))]++;
    }
}

void
brand_customer_map_collect (BrandCustomerMap *self,
                            BrandPlan        *plan,
                            int               today)
{
  Collector collector = {
    .map = self,
    .plan = plan,
    .group_id = self->group != NULL ? brand_item_get_id (self->group) : "",
    .today = today,
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (collect_part (&collector, i) == 0)
      brand_customer_map_add_pin (self, parts[i].ring, parts[i].kind, NULL,
                                  g_strdup (_(parts[i].missing)),
                                  g_strdup (_(parts[i].question)))->is_missing = TRUE;
  if (self->group != NULL)
    count_touchpoints (&collector);
}
