/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-reader.h"
#include "ui/window/brand-search.h"

static BrandPlan *
load_sample (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load ("bakery", &error);
  BrandPlan *plan = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

static void
every_text_of_every_item_is_found (void)
{
  g_autoptr (BrandPlan) plan = load_sample ();
  guint n_texts = 0;

  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      const BrandKind *table = brand_kind_get (kind);
      BrandItem *item = NULL;

      if (table->is_single)
        item = brand_plan_get_single (plan, kind);
      else if (brand_list_get_length (brand_plan_get_list (plan, kind)) > 0)
        item = brand_list_get (brand_plan_get_list (plan, kind), 0);
      for (guint i = 0; item != NULL && i < table->n_fields; i++)
        {
          const char *text = brand_field_is_text (&table->fields[i]) && !table->fields[i].is_key
                               ? brand_item_get_text (item, table->fields[i].name) : "";
          g_autoptr (GListModel) hits = brand_search_run (plan, text, G_MAXUINT);
          gboolean is_found = *text == '\0';

          for (guint j = 0; !is_found && j < g_list_model_get_n_items (hits); j++)
            {
              g_autoptr (BrandSearchHit) hit = g_list_model_get_item (hits, j);

              is_found = brand_search_hit_get_item (hit) == item;
            }
          g_assert_true (is_found);
          n_texts += *text != '\0';
        }
    }
  g_assert_cmpuint (n_texts, >, 20);
}

static const struct
{
  const char *query;
  const char *first; /* the first item's title; NULL when nothing is found */
} cases[] = {
  { "bread needs", "Bread needs a night" },
  { "NEEDS  Bread", "Bread needs a night" },
  { "brèad nëeds night", "Bread needs a night" },
  { "bread needs aeroplane", NULL },
  { "", NULL },
  { "  \t", NULL },
};

static void
words_are_found_whatever_their_case (void)
{
  g_autoptr (BrandPlan) plan = load_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) hits = brand_search_run (plan, cases[i].query, 10);
      g_autoptr (BrandSearchHit) hit = NULL;

      for (guint j = 0; hit == NULL && j < g_list_model_get_n_items (hits); j++)
        {
          hit = g_list_model_get_item (hits, j);
          if (brand_item_get_kind_id (brand_search_hit_get_item (hit)) != BRAND_KIND_BEAT)
            g_clear_object (&hit);
        }
      g_assert_cmpstr (hit ? brand_search_hit_get_title (hit) : NULL, ==, cases[i].first);
    }
}

static void
each_kind_gives_no_more_than_asked (void)
{
  g_autoptr (BrandPlan) plan = load_sample ();
  g_autoptr (GListModel) hits = brand_search_run (plan, "e", 2);

  g_assert_cmpuint (g_list_model_get_n_items (hits), >, BRAND_N_KINDS);
  g_assert_cmpuint (g_list_model_get_n_items (hits), <=, 2 * BRAND_N_KINDS);
}

static void
long_text_is_cut_before_the_find (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (GListModel) hits = NULL;
  g_autoptr (BrandSearchHit) hit = NULL;

  g_object_set (brand_plan_get_info (plan), "notes",
                "One two three four five six seven eight nine ten\neleven", NULL);
  hits = brand_search_run (plan, "eleven", 10);
  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 1);
  hit = g_list_model_get_item (hits, 0);
  g_assert_cmpstr (brand_search_hit_get_excerpt (hit), ==, "Notes: … seven eight nine ten eleven");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/every_text_of_every_item_is_found", every_text_of_every_item_is_found);
  g_test_add_func ("/search/words_are_found_whatever_their_case",
                   words_are_found_whatever_their_case);
  g_test_add_func ("/search/each_kind_gives_no_more_than_asked",
                   each_kind_gives_no_more_than_asked);
  g_test_add_func ("/search/long_text_is_cut_before_the_find", long_text_is_cut_before_the_find);
  return g_test_run ();
}
