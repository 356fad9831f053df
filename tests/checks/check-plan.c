/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-plan.h"

#include "model/brand-date.h"
#include "model/history/brand-history.h"

int
check_plan_today (void)
{
  return brand_date_join (2026, 7, 1);
}

static BrandValue
parse_value (const BrandField *field,
             char             *text,
             char           ***list)
{
  BrandValue value = { 0 };

  if (brand_field_is_text (field))
    value.text = text;
  else if (brand_field_is_list (field))
    value.list = *list = *text != '\0' ? g_strsplit (text, ",", -1) : g_new0 (char *, 1);
  else if (brand_field_is_number (field))
    value.number = *text != '\0' ? g_ascii_strtod (text, NULL) : BRAND_NUMBER_UNSET;
  else if (field->type == BRAND_FIELD_MONEY)
    value.money = *text != '\0' ? g_ascii_strtoll (text, NULL, 10) : BRAND_MONEY_UNSET;
  else if (field->type == BRAND_FIELD_FLAG)
    value.flag = g_str_equal (text, "yes");
  else if (field->type == BRAND_FIELD_CHOICE)
    value.choice = brand_field_find_choice (field, text);
  else if (*text != '\0')
    g_assert_true (brand_date_parse (text, &value.date));

  g_assert_true (field->type != BRAND_FIELD_CHOICE || value.choice >= 0);
  return value;
}

static void
set_field (BrandItem  *item,
           const char *setting)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_auto (GStrv) parts = g_strsplit (setting, "=", 2);
  g_auto (GStrv) list = NULL;
  int field = brand_kind_find_field (kind, g_strstrip (parts[0]));
  BrandValue value;

  g_assert_cmpint (field, >=, 0);
  value = parse_value (&kind->fields[field], g_strstrip (parts[1]), &list);
  brand_item_init_value (item, (guint) field, &value);
}

static void
set_fields (BrandItem  *item,
            const char *settings)
{
  g_auto (GStrv) each = g_strsplit (settings, ";", -1);

  for (char **setting = each; *setting != NULL; setting++)
    set_field (item, *setting);
}

static BrandItem *
find_item (BrandPlan  *plan,
           const char *id)
{
  if (g_str_equal (id, "plan"))
    return BRAND_ITEM (brand_plan_get_info (plan));
  if (g_str_equal (id, "story"))
    return BRAND_ITEM (brand_plan_get_story (plan));

  return brand_plan_find (plan, id);
}

static void
add_item (BrandPlan  *plan,
          const char *name,
          const char *settings)
{
  g_auto (GStrv) words = g_strsplit (name, " ", 2);
  g_autoptr (BrandItem) item = brand_item_new (brand_kind_find (words[0]));

  brand_item_set_id (item, words[1]);
  set_fields (item, settings);
  g_assert_true (brand_plan_append (plan, item, NULL));
}

static void
take_out (BrandPlan  *plan,
          const char *id)
{
  g_autoptr (BrandHistory) history = brand_history_new (plan);

  g_assert_nonnull (brand_plan_find (plan, id));
  brand_history_remove (history, brand_plan_find (plan, id));
}

void
check_plan_edit (BrandPlan  *plan,
                 const char *edits)
{
  g_auto (GStrv) each = g_strsplit (edits, "|", -1);

  for (char **edit = each; *edit != NULL; edit++)
    {
      g_auto (GStrv) parts = g_strsplit (g_strstrip (*edit), ": ", 2);

      if (parts[0][0] == '-')
        take_out (plan, parts[0] + 1);
      else if (parts[0][0] == '+')
        add_item (plan, parts[0] + 1, parts[1]);
      else
        set_fields (find_item (plan, parts[0]), parts[1]);
    }
}

static const char *const sound[] = {
  "plan: start=2026-01-01; end=2026-12-31; revenue=1000000; profit=200000; next_review=2026-08-01",
  "plan: listening_place=The blue book; handover=By noon it is in the book",
  "story: premise=Bread gets its time back; mission=Keep the mill in the quarter",
  "+group walkers: title=Walkers; need=Something good at six; size=400; purchases=10",
  "walkers: purchase_value=500; category_spend=10000",
  "+group keepers: title=Keepers; need=A jar that lives; size=60; purchases=20",
  "keepers: purchase_value=700; category_spend=20000",
  "+secret dawn: title=Two loaves, one given away; group=walkers; confidence=heard_often; "
  "learned=2026-06-01",
  "+learning lesson: title=They read the bag; group=walkers; date=2026-06-10",
  "+learning lesson-keepers: title=August is hard; group=keepers; date=2026-06-11",
  "+expectation speed: title=An answer today; group=walkers; met=unmet; response=Jule answers",
  "+job supper: title=Supper with friends; phase=using; importance=high; help=A loaf that keeps",
  "+community club: title=The jar club; relevant=yes; brings_expertise=yes",
  "+welcome evening: community=club; date=2026-05-01; felt=welcome",
  "+social_currency starter: title=A spoonful of 1931; community=club",
  "+influencer hanne: title=Hanne; fit=good; state=active; asked_first=yes; own_words=yes; "
  "disclosed=yes; fair_return=yes; knows_us=yes",
  "+story_heard crumbs: title=The broken crust; tone=bad; answer=We baked it again",
  "+beat field: title=The field; message=We mill on Tuesdays; start=2026-01-01; end=2026-12-31; "
  "secrets=dawn",
  "+offer week: title=Bread for the week; state=live; price=1800; price_reason=Good on Friday; "
  "unique=Our starter; groups=walkers",
  "+goal orders: title=Standing orders; action=They bring a neighbour; emphasis_mass=1; "
  "emphasis_community=1; emphasis_direct=1; rationale=They come because we know them",
  "+touchpoint touch-mass: dimension=mass; pattern=sustained",
  "+touchpoint touch-community: dimension=community; pattern=cultivated; community=club; "
  "currencies=starter; topic=them; growth=60",
  "+touchpoint touch-direct: dimension=direct; pattern=sustained; permission=given",
  "+deposit post: touchpoint=touch-community; date=2026-06-15",
  "+measure measure-mass: dimension=mass; role=attention",
  "+measure measure-community: dimension=community; role=belonging",
  "+measure measure-direct: dimension=direct; role=relationship",
  "+trend table: title=Supper at home; stage=rising; crest=2026-10-01; act_by=2026-09-01; "
  "touchpoints=touch-mass",
  "+issue rents: title=Who can live here; position=We pay above the scale; risk=high; "
  "prepared=ready",
  "+ritual rye: title=The first rye; celebrate=We bake in the open",
  "+cause rain: title=Fields that hold rain; deed=4 cents of each loaf; evidence=Receipts",
  "+barrier habit: title=Their jar lives here; side=exit; group=walkers; strength=high",
  "+capability answers: title=Answer in a day; state=ready; touchpoints=touch-mass",
  "+task choir: title=Ask the choir; due=2026-08-01",
  "+review spring: title=Spring; date=2026-03-01; done=yes",
};

static const char touchpoint_fields[] =
  "title=A touchpoint; start=2026-01-01; end=2026-12-31; reach=0.4; beats=field; owner=Piet; "
  "groups=walkers,keepers; special=Their name; listens_for=Wednesdays; cost=10000; talk=two_way";
static const char measure_fields[] =
  "title=Guests; goal=orders; target=5; baseline=1; source=At the door; owner=Piet";

BrandPlan *
check_plan_new (void)
{
  BrandPlan *plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));

  for (guint i = 0; i < G_N_ELEMENTS (sound); i++)
    check_plan_edit (plan, sound[i]);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autofree char *touchpoint = g_strconcat ("touch-", brand_dimension_choices[d].name, NULL);
      g_autofree char *measure = g_strconcat ("measure-", brand_dimension_choices[d].name, NULL);

      set_fields (brand_plan_find (plan, touchpoint), touchpoint_fields);
      set_fields (brand_plan_find (plan, measure), measure_fields);
    }

  return plan;
}

guint
check_plan_count (BrandPlan  *plan,
                  const char *check)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = brand_checks_run (plan, synergy, check_plan_today ());
  guint n = 0;

  for (guint i = 0; i < findings->n_open; i++)
    {
      const BrandFinding *finding = brand_findings_get_open (findings, i);
      g_autofree char *text = brand_finding_dup_text (finding);

      g_test_message ("%s: %s", finding->check->name, text);
      n += check == NULL || g_str_equal (finding->check->name, check);
    }

  return n;
}

static void
try_fix (BrandPlan          *plan,
         BrandHistory       *history,
         const BrandFinding *finding)
{
  g_autoptr (BrandItem) item = brand_finding_make_item (finding, plan, check_plan_today ());
  BrandItem *target = brand_finding_get_target (finding, plan);
  const BrandCheckFix *fix = &finding->check->fix;
  g_autoptr (GError) error = NULL;

  g_test_message ("%s: %s", finding->check->name, fix->label);
  g_assert_true (item == NULL || target == NULL);
  if (target != NULL)
    g_assert_cmpint (brand_kind_find_field (brand_item_get_kind (target), fix->field), >=, 0);
  if (item == NULL)
    return;
  g_assert_true (brand_history_insert (history, item, G_MAXUINT, &error));
  g_assert_no_error (error);
  g_assert_true (brand_history_undo (history));
}

void
check_plan_try_fixes (BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = brand_checks_run (plan, synergy, check_plan_today ());
  g_autoptr (BrandHistory) history = brand_history_new (plan);

  for (guint i = 0; i < findings->n_open; i++)
    try_fix (plan, history, brand_findings_get_open (findings, i));
}
