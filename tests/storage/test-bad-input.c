/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "bad-plans.h"
#include "helpers.h"
#include "storage/plan/brand-plan-reader.h"

static GBytes *
make_text (const BadPlan *bad)
{
  g_autoptr (GBytes) base = bad->from ? load_base (bad->from, bad->to)
                                      : g_bytes_new (bad->to, strlen (bad->to));
  GString *text = g_string_new_len (g_bytes_get_data (base, NULL),
                                    (gssize) g_bytes_get_size (base));

  for (gsize i = 0; i < text->len; i++)
    if (text->str[i] == '~')
      text->str[i] = '\0';

  return g_string_free_to_bytes (text);
}

static void
is_refused_with_its_place (gconstpointer data)
{
  const BadPlan *bad = data;
  g_autoptr (GBytes) bytes = make_text (bad);
  g_autoptr (GError) error = NULL;
  g_autofree char *start = NULL;
  const char *member = NULL;
  BrandPlace place;

  g_assert_null (brand_plan_read (bytes, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, BRAND_STORAGE_ERROR, (int) bad->code);
  g_assert_true (brand_storage_error_get_place (error, &place, &member));
  g_assert_cmpuint (place.line, ==, bad->line);
  g_assert_cmpuint (place.column, ==, bad->column);
  g_assert_cmpstr (member, ==, bad->member);

  start = g_strdup_printf ("line %u, column %u%s%s: ", bad->line, bad->column,
                           *bad->member ? ", " : "", bad->member);
  g_assert_true (g_str_has_prefix (error->message, start));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
base_is_a_plan (void)
{
  g_autoptr (GBytes) bytes = load_base (NULL, NULL);
  g_autoptr (BrandPlan) plan = read_good (bytes);

  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_story (plan)), "title"), ==,
                   "The slow loaf");
}

static void
errors_can_be_ignored (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{]", 2);

  g_assert_null (brand_plan_read (bytes, NULL));
}

static void
add_table (const char    *folder,
           const BadPlan *table,
           guint          n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/bad-input/%s/%s", folder, table[i].name);

      g_test_add_data_func (path, &table[i], is_refused_with_its_place);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bad-input/base_is_a_plan", base_is_a_plan);
  g_test_add_func ("/bad-input/errors_can_be_ignored", errors_can_be_ignored);
  add_table ("text", bad_texts, n_bad_texts);
  add_table ("plan", bad_plans, n_bad_plans);
  add_table ("kind", bad_kinds, n_bad_kinds);

  return g_test_run ();
}
