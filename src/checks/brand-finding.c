/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks.h"

#include "model/brand-date.h"
#include "model/kinds/brand-choices.h"

static void
append_month (GString *subject,
              int      day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  g_string_append_printf (subject, ":%04d-%02u", year, month);
}

char *
brand_finding_dup_subject (const BrandFinding *self)
{
  GString *subject = g_string_new (NULL);

  /* A single item stands for the plan, and its id isn't in the file. */
  if (self->item != NULL && !brand_item_get_kind (self->item)->is_single)
    g_string_append (subject, brand_item_get_id (self->item));
  if (self->dimension >= 0)
    g_string_append_printf (subject, ":%s", brand_dimension_choices[self->dimension].name);
  if (self->check->by_month)
    append_month (subject, self->start);

  return g_string_free_and_steal (subject);
}

gboolean
brand_finding_is_dismissed (const BrandFinding *self)
{
  return self->dismissal != NULL;
}

static void
set_text (BrandItem  *item,
          const char *field,
          const char *text)
{
  BrandValue value = { .text = (char *) text };

  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), field),
                         &value);
}

BrandItem *
brand_finding_make_dismissal (const BrandFinding *self,
                              const char         *reason,
                              const char         *by,
                              int                 today)
{
  BrandItem *item = brand_item_new (BRAND_KIND_DISMISSAL);
  BrandValue date = { .date = today };
  g_autofree char *subject = brand_finding_dup_subject (self);
  g_autofree char *text = brand_finding_dup_text (self);

  set_text (item, "check", self->check->name);
  set_text (item, "subject", subject);
  set_text (item, "reason", reason);
  set_text (item, "by", by);
  set_text (item, "text", text);
  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), "date"),
                         &date);

  return item;
}

/* Sets a field if the kind has it and the finding knows it. */
static void
prefill (BrandItem        *item,
         const char       *name,
         gboolean          is_known,
         const BrandValue *value)
{
  int field = brand_kind_find_field (brand_item_get_kind (item), name);

  if (is_known && field >= 0)
    brand_item_init_value (item, (guint) field, value);
}

static void
refer_to (BrandItem  *item,
          const char *name,
          BrandItem  *target)
{
  const BrandKind *kind = brand_item_get_kind (item);
  int field = brand_kind_find_field (kind, name);
  char *id = (char *) brand_item_get_id (target);
  char *list[] = { id, NULL };
  BrandValue value = { .text = id };

  if (brand_field_is_list (&kind->fields[field]))
    value.list = list;
  brand_item_init_value (item, (guint) field, &value);
}

static void
get_span (const BrandFinding *self,
          BrandPlan          *plan,
          int                *start,
          int                *end)
{
  *start = self->start;
  *end = self->end;
  if (self->start == BRAND_DATE_UNSET && self->item != NULL && BRAND_IS_BEAT (self->item))
    {
      *start = brand_beat_get_start (BRAND_BEAT (self->item));
      *end = brand_beat_get_end (BRAND_BEAT (self->item));
    }
  if (*start == BRAND_DATE_UNSET)
    {
      *start = brand_plan_info_get_start (brand_plan_get_info (plan));
      *end = brand_plan_info_get_end (brand_plan_get_info (plan));
    }
}

BrandItem *
brand_finding_make_item (const BrandFinding *self,
                         BrandPlan          *plan,
                         int                 today)
{
  const BrandCheckFix *fix = &self->check->fix;
  BrandItem *item;
  int start, end;

  if (fix->type != BRAND_FIX_ADD || (self->is_together && fix->field != NULL))
    return NULL;

  item = brand_item_new (fix->kind);
  prefill (item, "dimension", self->dimension >= 0, &(BrandValue) { .choice = self->dimension });
  prefill (item, "date", TRUE, &(BrandValue) { .date = today });
  get_span (self, plan, &start, &end);
  if (brand_item_get_kind (item)->has_span)
    {
      prefill (item, "start", TRUE, &(BrandValue) { .date = start });
      prefill (item, "end", end >= start, &(BrandValue) { .date = end });
    }
  if (fix->field != NULL && self->item != NULL)
    refer_to (item, fix->field, self->item);

  return item;
}

BrandItem *
brand_finding_get_target (const BrandFinding *self,
                          BrandPlan          *plan)
{
  if (self->check->fix.type != BRAND_FIX_FILL || self->is_together)
    return NULL;
  if (self->item != NULL)
    return self->item;

  return brand_plan_get_single (plan, self->check->kind);
}
