/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/brand-random-plan.h"

#include "model/brand-date.h"
#include "model/brand-plan-private.h"
#include "model/brand-plan-variant.h"

#define MAX_PLAN_DAYS 3653
#define FIRST_YEAR 2020

static char *
random_text (GRand *rand)
{
  static const char *const words[] = {
    "bread", "morning", "“quoted”", "\"straight\"", "back\\slash", "line\nbreak", "tab\tstop",
    "Größe", "хлеб", "面包", "خبز", "🥖", "\x01", "</script>", "1.5", "{[,:]}", "e\u0301",
    "\u2028", "\x7f",
  };
  GString *text = g_string_new (NULL);
  int n_words = g_rand_int_range (rand, 1, 7);

  for (int i = 0; i < n_words; i++)
    {
      gboolean is_plain = g_rand_int_range (rand, 0, 4) > 0;
      int range = is_plain ? 2 : (int) G_N_ELEMENTS (words);

      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, words[g_rand_int_range (rand, 0, range)]);
    }

  return g_string_free (text, FALSE);
}

static char *
random_field_text (GRand            *rand,
                   const BrandField *field)
{
  static const char *const candidates[] = { "EUR", "JPY", "KWD", "2026", "a", "x@example.com",
                                            "2026-03-31" };

  if (!field->is_valid)
    return random_text (rand);

  for (guint i = (guint) g_rand_int_range (rand, 0, 3);; i++)
    if (field->is_valid (candidates[i % G_N_ELEMENTS (candidates)]))
      return g_strdup (candidates[i % G_N_ELEMENTS (candidates)]);
}

static double
random_number (GRand            *rand,
               const BrandField *field)
{
  gboolean has_limits = field->maximum > field->minimum;
  double minimum = has_limits ? field->minimum : -1e6;
  double maximum = has_limits ? field->maximum : 1e6;
  double number = g_rand_double_range (rand, minimum, maximum);
  double step = field->is_integer ? 1 : 0;

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      return minimum;
    case 1:
      return maximum;
    case 2:
      step = 1;
      break;
    case 3:
    case 4:
      step = field->is_integer ? 1 : 0.01;
      break;
    default:
      break;
    }

  return step > 0 ? CLAMP (round (number / step) * step, minimum, maximum) : number;
}

static gint64
random_money (GRand *rand)
{
  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      return 0;
    case 1:
      return G_GINT64_CONSTANT (100000000000);
    default:
      return g_rand_int_range (rand, 0, 10000000);
    }
}

/* NULL when there is nothing to refer to. */
static const char *
random_reference (GRand      *rand,
                  BrandPlan  *plan,
                  const char *kind)
{
  gboolean is_any = g_str_equal (kind, BRAND_ANY_KIND);
  BrandKindId id = is_any ? (BrandKindId) g_rand_int_range (rand, BRAND_KIND_BEAT, BRAND_N_KINDS)
                          : brand_kind_find (kind);
  BrandList *list = brand_plan_get_list (plan, id);
  int length = (int) brand_list_get_length (list);

  if (length == 0)
    return NULL;

  return brand_item_get_id (brand_list_get (list, (guint) g_rand_int_range (rand, 0, length)));
}

static char **
random_list (GRand            *rand,
             BrandPlan        *plan,
             const BrandField *field)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  int length = g_rand_int_range (rand, 0, 8) == 0 ? g_rand_int_range (rand, 3, 12)
                                                  : g_rand_int_range (rand, 1, 3);

  for (int i = 0; i < length; i++)
    if (field->type == BRAND_FIELD_TAGS)
      g_strv_builder_take (builder, random_field_text (rand, field));
    else if (random_reference (rand, plan, field->kind))
      g_strv_builder_add (builder, random_reference (rand, plan, field->kind));

  return g_strv_builder_end (builder);
}

static int
random_day (GRand     *rand,
            BrandPlan *plan)
{
  int start = brand_plan_info_get_start (brand_plan_get_info (plan));
  int end = brand_plan_info_get_end (brand_plan_get_info (plan));

  if (start == BRAND_DATE_UNSET || end == BRAND_DATE_UNSET)
    return brand_date_join (FIRST_YEAR, 1, 1) + g_rand_int_range (rand, 0, MAX_PLAN_DAYS);

  return g_rand_int_range (rand, MIN (start, end), MAX (start, end) + 1);
}

/* The plan's own, some of it left out. */
static BrandPlan *
random_variant (GRand     *rand,
                BrandPlan *plan)
{
  BrandPlan *variant = brand_plan_variant_new (plan);

  for (guint k = BRAND_KIND_BEAT; k <= BRAND_KIND_TOUCHPOINT; k++)
    {
      BrandList *list = brand_plan_get_list (variant, (BrandKindId) k);

      for (guint i = brand_list_get_length (list); i-- > 0;)
        if (g_rand_int_range (rand, 0, 4) == 0)
          brand_plan_remove (variant, brand_list_get (list, i));
    }
  return variant;
}

static void
fill_value (GRand            *rand,
            BrandPlan        *plan,
            const BrandField *field,
            BrandValue       *value)
{
  guint n_choices = 0;
  const char *id;

  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
      value->text = random_field_text (rand, field);
      break;
    case BRAND_FIELD_REFERENCE:
      id = random_reference (rand, plan, field->kind);
      value->text = g_strdup (id != NULL ? id : "");
      break;
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      value->list = random_list (rand, plan, field);
      break;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      value->number = random_number (rand, field);
      break;
    case BRAND_FIELD_MONEY:
      value->money = random_money (rand);
      break;
    case BRAND_FIELD_DATE:
      value->date = random_day (rand, plan);
      break;
    case BRAND_FIELD_CHOICE:
      while (field->choices[n_choices].name)
        n_choices++;
      value->choice = g_rand_int_range (rand, 0, (int) n_choices);
      break;
    case BRAND_FIELD_FLAG:
      value->flag = g_rand_boolean (rand);
      break;
    case BRAND_FIELD_PLAN:
      value->plan = random_variant (rand, plan);
      break;
    default:
      g_assert_not_reached ();
    }
}

gboolean
brand_random_value (GRand            *rand,
                    BrandPlan        *plan,
                    const BrandField *field,
                    BrandValue       *value)
{
  gboolean is_target_missing = field->type == BRAND_FIELD_REFERENCE
                               && !g_str_equal (field->kind, BRAND_ANY_KIND)
                               && !random_reference (rand, plan, field->kind);

  if (is_target_missing && field->is_required)
    return FALSE;

  brand_value_init (field, value);
  if (is_target_missing || (!field->is_required && g_rand_int_range (rand, 0, 2) == 0))
    return TRUE;

  brand_value_clear (field, value);
  fill_value (rand, plan, field, value);
  return TRUE;
}

static char *
random_id (GRand     *rand,
           BrandPlan *plan)
{
  char *id;

  do
    id = g_strdup_printf ("%08x%04x", g_rand_int (rand), g_rand_int (rand) & 0xffff);
  while (brand_plan_find (plan, id) && (g_free (id), TRUE));

  return id;
}

static void
order_span (BrandItem *item)
{
  BrandValue first, last;
  guint start, end;

  if (!brand_kind_get_span (brand_item_get_kind (item), &start, &end))
    return;
  first = *brand_item_get_value (item, start);
  last = *brand_item_get_value (item, end);
  if (last.date == BRAND_DATE_UNSET || first.date <= last.date)
    return;

  brand_item_init_value (item, start, &last);
  brand_item_init_value (item, end, &first);
}

static gboolean
fill_item (GRand     *rand,
           BrandPlan *plan,
           BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      BrandValue value;

      if (!brand_random_value (rand, plan, &kind->fields[i], &value))
        return FALSE;
      brand_item_init_value (item, i, &value);
      brand_value_clear (&kind->fields[i], &value);
    }

  order_span (item);

  return TRUE;
}

BrandItem *
brand_random_item_new (GRand      *rand,
                       BrandPlan  *plan,
                       BrandKindId kind)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autofree char *id = random_id (rand, plan);

  brand_item_set_id (item, id);
  return fill_item (rand, plan, item) ? g_steal_pointer (&item) : NULL;
}

static void
append_items (GRand      *rand,
              BrandPlan  *plan,
              BrandKindId kind,
              guint       n_items)
{
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, kind);

      if (item)
        g_assert_true (brand_plan_append (plan, item, NULL));
    }
}

BrandPlan *
brand_random_plan_new (GRand *rand,
                       guint  n_touchpoints)
{
  BrandPlan *plan = brand_plan_new ();
  guint n_others = MIN (n_touchpoints, 60);

  fill_item (rand, plan, BRAND_ITEM (brand_plan_get_info (plan)));
  fill_item (rand, plan, BRAND_ITEM (brand_plan_get_story (plan)));

  /* What beats and touchpoints refer to comes first; the file's order is kept by the plan. */
  for (guint kind = BRAND_KIND_READING + 1; kind < BRAND_N_KINDS; kind++)
    append_items (rand, plan, (BrandKindId) kind, n_others / 15);
  append_items (rand, plan, BRAND_KIND_BEAT, n_others / 4);
  append_items (rand, plan, BRAND_KIND_GOAL, n_others / 6);
  append_items (rand, plan, BRAND_KIND_TOUCHPOINT, n_touchpoints);
  append_items (rand, plan, BRAND_KIND_MEASURE, n_others / 2);
  append_items (rand, plan, BRAND_KIND_READING, n_others);
  for (guint kind = BRAND_KIND_READING + 1; kind < BRAND_N_KINDS; kind++)
    append_items (rand, plan, (BrandKindId) kind, n_others / 15);

  return plan;
}
