/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-test.h"

#include "faults.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

void
journal_set_up (JournalFixture *fixture,
                gconstpointer   data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (21);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) packed = NULL;

  fixture->folder = brand_journal_dup_folder ();
  fixture->file = g_file_new_for_path ("/somewhere/loaf.brandplan");
  fixture->plan = brand_random_plan_new (rand, 20);
  bytes = brand_plan_write (fixture->plan);
  packed = brand_pack (bytes);
  fixture->history = brand_history_new (fixture->plan);
  fixture->journal = brand_journal_new (fixture->history, fixture->file, "12:34", packed);
}

void
journal_tear_down (JournalFixture *fixture,
                   gconstpointer   data)
{
  faults_set ((Faults) { 0 });
  g_clear_object (&fixture->journal);
  g_assert_finalize_object (fixture->history);
  g_object_unref (fixture->plan);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

char *
journal_find (JournalFixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  char *found = NULL;
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    if (g_str_has_suffix (name, ".journal"))
      {
        g_assert_null (found);
        found = g_build_filename (fixture->folder, name, NULL);
      }

  return found;
}

GBytes *
journal_read_bytes (JournalFixture *fixture)
{
  g_autofree char *path = journal_find (fixture);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_assert_nonnull (path);
  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (text, length);
}

BrandJournalContent *
journal_read (JournalFixture *fixture)
{
  g_autoptr (GBytes) bytes = journal_read_bytes (fixture);
  g_autoptr (GError) error = NULL;
  BrandJournalContent *content = brand_journal_read (bytes, NULL, &error);

  g_assert_no_error (error);
  return content;
}

void
journal_flush (JournalFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  brand_journal_flush (fixture->journal, &error);
  g_assert_no_error (error);
}

gboolean
journal_is_same (BrandPlan *a,
                 BrandPlan *b)
{
  g_autoptr (GBytes) a_bytes = brand_plan_write (a);
  g_autoptr (GBytes) b_bytes = brand_plan_write (b);

  return g_bytes_equal (a_bytes, b_bytes);
}

void
journal_set_title (JournalFixture *fixture,
                   const char     *title)
{
  g_object_set (brand_plan_get_info (fixture->plan), "title", title, NULL);
}

const char *
journal_get_title (BrandPlan *plan)
{
  return brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title");
}

GBytes *
journal_pack (JournalFixture *fixture)
{
  g_autoptr (GBytes) bytes = brand_plan_write (fixture->plan);

  return brand_pack (bytes);
}
