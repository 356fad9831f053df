/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-order.h"

static GPtrArray *
dup_letters (const char *letters)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (; *letters != '\0'; letters++)
    g_ptr_array_add (texts, g_strndup (letters, 1));

  return texts;
}

static void
orders_are_merged (void)
{
  static const struct
  {
    const char *base;
    const char *ours;
    const char *theirs;
    const char *merged;
    const char *apart;
  } cases[] = {
    { "", "", "", "", "" },
    { "abc", "abc", "cab", "cab", "" },
    { "abc", "bca", "bca", "bca", "" },
    { "abc", "axbc", "abyc", "axbyc", "" },
    { "abc", "axybc", "azbc", "axyzbc", "" },
    { "abc", "abcx", "cab", "cabx", "" },
    { "abcd", "dabc", "bcda", "dbca", "" },
    { "abcd", "bacd", "abdc", "badc", "" },
    { "abcd", "bcda", "bcad", "bcda", "a" },
    { "abc", "xabc", "yabc", "xyabc", "" },
    { "", "xy", "zx", "zxy", "" },
    { NULL, "abc", "acd", "abcd", "" },
    { NULL, "abc", "bca", "abc", "a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) base = cases[i].base ? dup_letters (cases[i].base) : NULL;
      g_autoptr (GPtrArray) ours = dup_letters (cases[i].ours);
      g_autoptr (GPtrArray) theirs = dup_letters (cases[i].theirs);
      g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GPtrArray) apart = g_ptr_array_new ();
      g_autoptr (GPtrArray) merged
        = brand_orders_merge (&(BrandOrders) { base, ours, theirs, NULL, none }, apart);
      g_autofree char *merged_text = NULL;
      g_autofree char *apart_text = NULL;

      g_ptr_array_add (merged, NULL);
      g_ptr_array_add (apart, NULL);
      merged_text = g_strjoinv ("", (char **) merged->pdata);
      apart_text = g_strjoinv ("", (char **) apart->pdata);
      g_test_message ("case %u", i);
      g_assert_cmpstr (merged_text, ==, cases[i].merged);
      g_assert_cmpstr (apart_text, ==, cases[i].apart);
    }
}

static GPtrArray *
shuffle (GRand *rand,
         guint  n)
{
  GPtrArray *texts = dup_letters ("abcdefghijklmnop");

  g_ptr_array_set_size (texts, (int) n);
  for (guint i = 0; i < n; i++)
    {
      guint other = (guint) g_rand_int_range (rand, 0, (int) n);
      gpointer text = texts->pdata[i];

      texts->pdata[i] = texts->pdata[other];
      texts->pdata[other] = text;
    }

  return texts;
}

static void
nothing_is_lost_in_any_order (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);

  for (guint i = 0; i < 5000; i++)
    {
      guint n = 2 + i % 9;
      g_autoptr (GPtrArray) base = shuffle (rand, n / 2);
      g_autoptr (GPtrArray) ours = shuffle (rand, n);
      g_autoptr (GPtrArray) theirs = shuffle (rand, n);
      g_autoptr (GPtrArray) here
        = brand_orders_merge (&(BrandOrders) { base, ours, theirs, NULL, NULL }, NULL);
      g_autoptr (GPtrArray) there
        = brand_orders_merge (&(BrandOrders) { base, theirs, ours, NULL, NULL }, NULL);

      g_assert_cmpuint (here->len, ==, n);
      for (guint j = 0; j < n; j++)
        g_assert_cmpstr (here->pdata[j], ==, there->pdata[j]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge-order/orders_are_merged", orders_are_merged);
  g_test_add_func ("/merge-order/nothing_is_lost_in_any_order", nothing_is_lost_in_any_order);
  return g_test_run ();
}
