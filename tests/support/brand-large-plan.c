/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/brand-large-plan.h"

#include "model/brand-date.h"

#define N_BEATS 12
#define N_GOALS 4
#define N_MEASURES 12
#define N_READINGS 12
#define FIRST_YEAR 2026

static const struct
{
  const char *title;
  const char *channel;
  BrandDimension dimension;
  BrandPattern pattern;
  int n_days;
  double half_life;
  double reach;
  gint64 cost;
} templates[] = {
  { "Voices on the morning radio", "Radio", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, 21, 5, .3,
    180000 },
  { "Posters at twelve tram stops", "Out of home", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, 14,
    5, .2, 95000 },
  { "A page in the Saturday paper", "Print", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, 1, 5,
    .12, 60000 },
  { "The shop window, changed each week", "Window", BRAND_DIMENSION_MASS,
    BRAND_PATTERN_SUSTAINED, 60, 7, .08, 12000 },
  { "Evenings with the neighbours", "Event", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_BURST, 3,
    14, .06, 40000 },
  { "The club of those who bake at home", "Club", BRAND_DIMENSION_COMMUNITY,
    BRAND_PATTERN_CULTIVATED, 200, 7, .1, 30000 },
  { "Recipes that members pass on", "Forum", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_CULTIVATED,
    120, 7, .05, 8000 },
  { "A letter in one's own name", "Direct mail", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_BURST, 2,
    8, .3, 52000 },
  { "A message when it is warm", "Message", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_SUSTAINED, 90,
    2, .15, 4000 },
  { "Three questions at the counter", "Personal contact", BRAND_DIMENSION_DIRECT,
    BRAND_PATTERN_SUSTAINED, 45, 14, .1, 0 },
};

static BrandItem *
append (BrandPlan  *plan,
        BrandKindId kind,
        const char *name,
        guint       number)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autofree char *id = g_strdup_printf ("%s-%u", name, number);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
append_beats (BrandPlan *plan,
              int        start,
              int        n_days)
{
  for (guint i = 0; i < N_BEATS; i++)
    {
      g_autofree char *title = g_strdup_printf ("Chapter %u of the story", i + 1);

      g_object_set (append (plan, BRAND_KIND_BEAT, "beat", i), "title", title,
                    "stage", (int) (i % 9), "message", "What we promised, we keep.",
                    "start", start + n_days * (int) i / N_BEATS,
                    "end", start + n_days * (int) (i + 1) / N_BEATS - 1, NULL);
    }
}

static void
append_touchpoint (BrandPlan *plan,
                   guint      number,
                   int        start,
                   int        n_days)
{
  guint template = number % G_N_ELEMENTS (templates);
  int offset = (int) ((guint64) number * 7919 % (guint) n_days);
  g_autofree char *title = g_strdup_printf ("%s %u", templates[template].title, number + 1);
  g_autofree char *beat = g_strdup_printf ("beat-%d", offset * N_BEATS / n_days);
  const char *const beats[] = { beat, NULL };

  g_object_set (append (plan, BRAND_KIND_TOUCHPOINT, "touchpoint", number),
                "title", title, "channel", templates[template].channel,
                "dimension", templates[template].dimension, "pattern", templates[template].pattern,
                "start", start + offset, "end", start + offset + templates[template].n_days - 1,
                "half-life", templates[template].half_life,
                "reach", templates[template].reach * (1 + number % 5) / 30,
                "cost", templates[template].cost, "owner", number % 2 ? "Piet" : "Mira",
                "beats", beats, NULL);
}

static void
append_measures (BrandPlan *plan,
                 int        start)
{
  for (guint i = 0; i < N_MEASURES; i++)
    {
      g_autofree char *id = g_strdup_printf ("measure-%u", i);
      g_autofree char *goal = g_strdup_printf ("goal-%u", i % N_GOALS);

      g_object_set (append (plan, BRAND_KIND_MEASURE, "measure", i), "title", "Guests on a Tuesday",
                    "question", "Do people come to be with us?", "dimension", (int) (i % 3),
                    "baseline", 10.0, "target", 45.0, "target-date", start + 360,
                    "source", "Count at the door", "owner", "Piet", "goal", goal, NULL);
      for (guint j = 0; j < N_READINGS; j++)
        g_object_set (append (plan, BRAND_KIND_READING, "reading", i * N_READINGS + j),
                      "measure", id, "date", start + 30 * (int) (j + 1),
                      "value", 10.0 + 2 * j + i, NULL);
    }
}

BrandPlan *
brand_large_plan_new (guint n_touchpoints,
                      guint n_years)
{
  BrandPlan *plan = brand_plan_new ();
  int start = brand_date_join (FIRST_YEAR, 1, 1);
  int n_days = brand_date_join (FIRST_YEAR + (int) n_years, 1, 1) - start;

  g_object_set (brand_plan_get_info (plan), "title", "A long story", "client", "Large Bakery",
                "currency", "EUR", "start", start, "end", start + n_days - 1, NULL);
  g_object_set (brand_plan_get_story (plan), "title", "A long story",
                "premise", "Bread gets its time back.", NULL);
  append_beats (plan, start, n_days);
  for (guint i = 0; i < n_touchpoints; i++)
    append_touchpoint (plan, i, start, n_days);
  for (guint i = 0; i < N_GOALS; i++)
    g_object_set (append (plan, BRAND_KIND_GOAL, "goal", i), "title", "More standing orders",
                  "action", "They bring a neighbour", "aim", (int) i, NULL);
  append_measures (plan, start);

  return plan;
}
