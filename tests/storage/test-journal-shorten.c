/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"
#include "journal-test.h"
#include "storage/journal/brand-journal-line.h"
#include "storage/journal/brand-journal-shorten.h"
#include "support/brand-random-walk.h"

#define MOST_LENGTH (1024 * 1024)
#define N_TEXTS 300
#define TEXT_LENGTH 9000
#define N_LONG_TEXTS 15
#define LONG_TEXT_LENGTH 90000
#define LONGEST_WRITE 60000
#define MOST_CALLS 200

/* What a child that may die at any moment tells. */
typedef struct
{
  int n_done;    /* steps whose edits are made */
  int n_flushed; /* steps that are on the disk, as the journal says */
} Told;

static Told *told;

/* No two are alike, so that none could be left out. */
static void
type (JournalFixture *fixture,
      guint           step,
      gsize           length)
{
  g_autofree char *text = g_strnfill (length, (char) ('a' + step % 26));
  g_autofree char *title = g_strdup_printf ("Step %u", step);

  g_object_set (brand_plan_get_story (fixture->plan), "premise", text, NULL);
  journal_set_title (fixture, title);
}

static void
assert_says_all (JournalFixture *fixture,
                 const char     *title)
{
  g_autoptr (BrandJournalContent) content = journal_read (fixture);

  g_assert_no_error (content->damage);
  g_assert_cmpuint (content->n_lost, ==, 0);
  g_assert_nonnull (content->time);
  g_assert_true (g_file_equal (content->file, fixture->file));
  g_assert_cmpstr (content->etag, ==, "12:34");
  g_assert_cmpstr (journal_get_title (content->base), ==, title);
  g_assert_true (journal_is_same (content->plan, fixture->plan));
}

static void
long_session_stays_short (JournalFixture *fixture,
                          gconstpointer   data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (24);
  g_autofree char *title = g_strdup (journal_get_title (fixture->plan));
  gsize longest = 0;
  gsize before = 0;
  guint n_shortened = 0;

  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autoptr (GBytes) bytes = NULL;
      gsize length;

      brand_random_edit (rand, fixture->history);
      type (fixture, i, TEXT_LENGTH);
      journal_flush (fixture);
      bytes = journal_read_bytes (fixture);
      length = g_bytes_get_size (bytes);
      longest = MAX (longest, length);
      if (length < before || i == N_TEXTS - 1)
        assert_says_all (fixture, title);
      n_shortened += length < before;
      before = length;
    }
  g_test_message ("%d kB of edits, %u times shorter, at most %u kB", N_TEXTS * TEXT_LENGTH / 1000,
                  n_shortened, (guint) longest / 1000);
  g_assert_cmpuint (n_shortened, >, 1);
  g_assert_cmpuint (longest, <, MOST_LENGTH);
}

static GString *
read_text (JournalFixture *fixture)
{
  g_autoptr (GBytes) bytes = journal_read_bytes (fixture);

  return g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
}

/* A long one of three lines of changes. */
static GString *
make_long (JournalFixture *fixture)
{
  for (guint i = 0; i < 3; i++)
    {
      type (fixture, i, LONG_TEXT_LENGTH);
      journal_flush (fixture);
    }
  return read_text (fixture);
}

static void
what_is_not_whole_stays_long (JournalFixture *fixture,
                              gconstpointer   data)
{
  static const char *const words[] = { "Step 1", "\"base\"", "brand-plan", "premise" };
  g_autoptr (GString) text = make_long (fixture);
  g_autoptr (GString) shorter = brand_journal_shorten (text);
  g_autoptr (GString) shortest = brand_journal_shorten (shorter);

  g_assert_cmpuint (shorter->len, <, text->len);
  g_assert_null (shortest);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GString) damaged = g_string_new_len (text->str, (gssize) text->len);
      g_autoptr (GString) made = NULL;

      *strstr (damaged->str, words[i]) ^= 1;
      made = brand_journal_shorten (damaged);
      g_assert_null (made);
    }
}

/* The plan that stands for the changes is gone: the base and what follows are still there. */
static void
damaged_plan_is_told (JournalFixture *fixture,
                      gconstpointer   data)
{
  g_autoptr (GString) text = make_long (fixture);
  g_autoptr (GString) shorter = brand_journal_shorten (text);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (BrandJournalContent) content = NULL;
  BrandPlace place;

  *strstr (shorter->str, "Step 2") ^= 1;
  g_string_append (shorter, "0123456789abcdef {}\n");
  bytes = g_bytes_new_static (shorter->str, shorter->len);
  content = brand_journal_read (bytes, NULL, NULL);
  g_assert_nonnull (content->base);
  g_assert_true (journal_is_same (content->base, content->plan));
  g_assert_true (brand_storage_error_get_place (content->damage, &place, NULL));
  g_assert_cmpuint (place.line, ==, BRAND_JOURNAL_SHORTENED);
}

static void
clear_folder (JournalFixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (fixture->folder, name, NULL);

      g_unlink (file);
    }
}

static G_NORETURN void
run_child (JournalFixture *fixture,
           guint           kill_at)
{
  faults_set ((Faults) { .kill_at = kill_at, .longest_write = LONGEST_WRITE });
  for (int i = 1; i <= N_LONG_TEXTS; i++)
    {
      type (fixture, (guint) i, LONG_TEXT_LENGTH);
      told->n_done = i;
      if (brand_journal_flush (fixture->journal, NULL))
        told->n_flushed = i;
    }
  _exit (0);
}

static gboolean
is_through (pid_t child)
{
  int status;

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFEXITED (status) && WEXITSTATUS (status) == 0;
}

/* The step that the journal leads to; 0 when there is none. Its length. */
static int
read_step (JournalFixture *fixture,
           gsize          *length)
{
  g_autofree char *path = journal_find (fixture);
  g_autoptr (BrandJournalContent) content = path ? journal_read (fixture) : NULL;
  g_autoptr (GString) text = path ? read_text (fixture) : g_string_new (NULL);
  int step = 0;

  *length = text->len;
  if (content == NULL)
    return 0;
  g_assert_no_error (content->damage);
  g_assert_cmpuint (content->n_lost, ==, 0);
  g_assert_cmpint (sscanf (journal_get_title (content->plan), "Step %d", &step), ==, 1);
  return step;
}

/* Killed at its first call of the kernel, its second, and so on until it gets through: there is the
 * long one or the short one. */
static void
killed_at_each_call_loses_nothing_flushed (JournalFixture *fixture,
                                           gconstpointer   data)
{
  guint n_points = 0;
  guint n_short = 0;
  gboolean is_done = FALSE;

  for (guint i = 1; !is_done; i++)
    {
      gsize length;
      pid_t child;
      int step;

      g_assert_cmpuint (i, <, MOST_CALLS);
      clear_folder (fixture);
      *told = (Told) { 0 };
      child = fork ();
      if (child == 0)
        run_child (fixture, i);
      is_done = is_through (child);
      step = read_step (fixture, &length);
      g_assert_cmpint (step, >=, told->n_flushed);
      g_assert_cmpint (step, <=, told->n_done + 1);
      n_points += !is_done;
      n_short += length < (gsize) told->n_flushed * LONG_TEXT_LENGTH;
    }
  clear_folder (fixture);
  g_test_message ("%u points, %u of them with a short journal, 0 losses", n_points, n_short);
  g_assert_cmpuint (n_short, >, 3);
  g_assert_cmpuint (n_points - n_short, >, 20);
}

#define ADD(name) \
  g_test_add ("/journal-shorten/" #name, JournalFixture, NULL, journal_set_up, name, \
              journal_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  told = mmap (NULL, sizeof *told, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (told != MAP_FAILED);

  ADD (long_session_stays_short);
  ADD (what_is_not_whole_stays_long);
  ADD (damaged_plan_is_told);
  ADD (killed_at_each_call_loses_nothing_flushed);

  return g_test_run ();
}
