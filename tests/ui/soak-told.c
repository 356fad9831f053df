/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/soak-told.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "storage/file/brand-file.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/document-test.h"

/* File systems may tell times apart by no less. */
#define TICK_USEC 20000

/* The journal is two seconds behind; on a busy machine its thread and the disk wait for others. */
#define MOST_LOST_USEC (10 * G_USEC_PER_SEC)

SoakTold *
soak_told_map (const char *path)
{
  int fd = open (path, O_RDWR | O_CLOEXEC);
  SoakTold *told;

  g_assert_cmpint (fd, >=, 0);
  told = mmap (NULL, sizeof *told, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  g_assert_true (told != MAP_FAILED);
  close (fd);
  return told;
}

/* Others change the author only, so that what is typed here can be told apart from it. */
static void
digest_plan (BrandPlan *plan,
             char       digest[SOAK_DIGEST])
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (GRegex) author = g_regex_new ("\"author\": \"[^\"]*\"", 0, 0, NULL);
  g_autofree char *text = g_regex_replace_literal (author, g_bytes_get_data (bytes, NULL),
                                                   (gssize) g_bytes_get_size (bytes), 0, "", 0,
                                                   NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA1, text, -1);

  g_strlcpy (digest, sum, SOAK_DIGEST);
}

void
soak_told_record (SoakTold  *told,
                  BrandPlan *plan)
{
  SoakState *state = &told->states[told->n_states];

  g_assert_cmpint (told->n_states, <, SOAK_MOST_STATES);
  digest_plan (plan, state->digest);
  state->time = g_get_monotonic_time ();
  if (told->n_states == 0 || !g_str_equal (state[-1].digest, state->digest))
    {
      told->n_states++;
      told->n_edits++;
    }
  told->is_settling = FALSE;
}

void
soak_told_find (SoakTold  *told,
                BrandPlan *plan)
{
  char digest[SOAK_DIGEST];
  int found = told->n_states - 1;
  gint64 lost = 0;

  digest_plan (plan, digest);
  while (found >= 0 && !g_str_equal (told->states[found].digest, digest))
    found--;
  /* Its end came between the change and the note of it. */
  if (found < 0 && told->is_settling)
    found = told->n_states - 1;
  g_assert_cmpint (found, >=, told->safe);
  if (found + 1 < told->n_states)
    lost = told->died_at - told->states[found + 1].time;
  told->worst = MAX (told->worst, lost);
  g_assert_cmpint (lost, <, MOST_LOST_USEC);
}

GFile *
soak_told_get_file (const char *folder,
                    int         place)
{
  return g_file_new_build_filename (folder, place == 0 ? "loaf.brandplan" : "rye.brandplan", NULL);
}

void
soak_told_outside (SoakTold   *told,
                   const char *folder)
{
  g_autoptr (GFile) file = soak_told_get_file (folder, told->place);
  g_autoptr (GBytes) bytes = read_bytes (file);
  g_autoptr (GRegex) author = g_regex_new ("\"author\": \"[^\"]*\"", 0, 0, NULL);
  g_autofree char *line = g_strdup_printf ("\"author\": \"Outside %d\"", ++told->n_outside);
  g_autofree char *text = g_regex_replace_literal (author, g_bytes_get_data (bytes, NULL),
                                                   (gssize) g_bytes_get_size (bytes), 0, line, 0,
                                                   NULL);
  g_autoptr (GBytes) changed = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_usleep (TICK_USEC);
  brand_file_save (file, changed, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}
