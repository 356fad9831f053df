/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-test.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-walk.h"

#define N_CHUNK 20

/* Cut anywhere, the journal gives what was whole before the cut, and calls it no damage. */
static void
half_a_last_line_is_left_out (JournalFixture *fixture,
                              gconstpointer   data)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *text;
  gsize length, first;

  journal_set_title (fixture, "One");
  journal_flush (fixture);
  bytes = journal_read_bytes (fixture);
  first = g_bytes_get_size (bytes);
  g_bytes_unref (bytes);
  journal_set_title (fixture, "Two");
  journal_flush (fixture);
  bytes = journal_read_bytes (fixture);
  text = g_bytes_get_data (bytes, &length);

  for (gsize cut = first; cut <= length; cut++)
    {
      g_autoptr (GBytes) part = g_bytes_new_static (text, cut);
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandJournalContent) content = brand_journal_read (part, NULL, &error);

      g_assert_no_error (error);
      g_assert_no_error (content->damage);
      g_assert_cmpstr (journal_get_title (content->plan), ==, cut < length ? "One" : "Two");
    }
}

/* What a power cut may leave: zeros where the last line should be. */
static void
zeros_at_the_end_are_left_out (JournalFixture *fixture,
                               gconstpointer   data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) longer = NULL;
  g_autoptr (BrandJournalContent) content = NULL;
  GByteArray *array = g_byte_array_new ();
  static const guint8 zeros[4096];

  journal_set_title (fixture, "One");
  journal_flush (fixture);
  bytes = journal_read_bytes (fixture);
  g_byte_array_append (array, g_bytes_get_data (bytes, NULL), (guint) g_bytes_get_size (bytes));
  g_byte_array_append (array, zeros, sizeof zeros);
  longer = g_byte_array_free_to_bytes (array);
  content = brand_journal_read (longer, NULL, NULL);
  g_assert_no_error (content->damage);
  g_assert_cmpstr (journal_get_title (content->plan), ==, "One");
}

static void
damage_says_where_and_keeps_the_rest (JournalFixture *fixture,
                                      gconstpointer   data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) damaged = NULL;
  g_autoptr (BrandJournalContent) content = NULL;
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (fixture->plan));
  GString *text;
  BrandPlace place;

  journal_set_title (fixture, "One");
  journal_flush (fixture);
  g_object_set (story, "title", "Lost", NULL);
  journal_flush (fixture);
  g_object_set (story, "premise", "Kept", NULL);
  journal_flush (fixture);
  bytes = journal_read_bytes (fixture);
  text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_assert_cmpuint (g_string_replace (text, "Lost", "Lxst", 0), ==, 1);
  damaged = g_string_free_to_bytes (text);

  content = brand_journal_read (damaged, NULL, NULL);
  g_assert_error (content->damage, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_SYNTAX);
  g_assert_true (brand_storage_error_get_place (content->damage, &place, NULL));
  g_assert_cmpuint (place.line, ==, 4);
  g_assert_cmpuint (content->n_lost, >, 0);
  g_assert_cmpstr (journal_get_title (content->plan), ==, "One");
  story = BRAND_ITEM (brand_plan_get_story (content->plan));
  g_assert_cmpstr (brand_item_get_text (story, "title"), !=, "Lost");
  g_assert_cmpstr (brand_item_get_text (story, "premise"), ==, "Kept");
}

/* Any byte changed anywhere: never a crash, and what comes out can be saved. */
static void
any_damage_gives_a_sound_plan_or_an_error (JournalFixture *fixture,
                                           gconstpointer   data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (24);
  g_autoptr (GBytes) bytes = NULL;
  guint n_read = 0;

  for (guint i = 0; i < 10; i++)
    {
      for (guint j = 0; j < N_CHUNK; j++)
        brand_random_edit (rand, fixture->history);
      journal_flush (fixture);
    }
  bytes = journal_read_bytes (fixture);

  for (guint i = 0; i < 300; i++)
    {
      GByteArray *array = g_byte_array_new ();
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (BrandJournalContent) content = NULL;

      g_byte_array_append (array, g_bytes_get_data (bytes, NULL),
                           (guint) g_bytes_get_size (bytes));
      for (guint j = 0; j <= i % 4; j++)
        array->data[g_rand_int_range (rand, 0, (int) array->len)] = (guint8) g_rand_int (rand);
      damaged = g_byte_array_free_to_bytes (array);
      content = brand_journal_read (damaged, i % 2 ? fixture->plan : NULL, NULL);
      if (content)
        {
          g_autoptr (GBytes) written = brand_plan_write (content->plan);
          g_autoptr (GError) error = NULL;
          g_autoptr (BrandPlan) again = brand_plan_read (written, &error);

          g_assert_no_error (error);
          n_read++;
        }
    }
  g_assert_cmpuint (n_read, >, 150);
}

#define ADD(name) \
  g_test_add ("/journal-damage/" #name, JournalFixture, NULL, journal_set_up, name, \
              journal_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (half_a_last_line_is_left_out);
  ADD (zeros_at_the_end_are_left_out);
  ADD (damage_says_where_and_keeps_the_rest);
  ADD (any_damage_gives_a_sound_plan_or_an_error);

  return g_test_run ();
}
