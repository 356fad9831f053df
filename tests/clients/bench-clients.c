/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of plans as large as the samples: how fast it is read for the first time, and how soon
 * it is known the next time, beside reading the bytes alone. */
#include <stdio.h>

#include "clients/brand-client-folder.h"
#include "clients/clients-bench.h"
#include "clients/clients-test.h"
#include "model/brand-date.h"

#define GOAL_PLANS_A_SECOND 200
#define GOAL_KNOWN_MS 300

static gboolean
is_at_rest (gpointer folder)
{
  return !brand_client_folder_is_reading (folder);
}

static gboolean
is_full (gpointer folder)
{
  return g_list_model_get_n_items (folder) == N_PLANS;
}

static Ms
time_bytes (const char *folder)
{
  Ms begin = now ();

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/Client %u/%u.brandplan", folder, i % N_CLIENTS,
                                               i);
      g_autofree char *text = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
    }
  return since (begin);
}

/* Until it is so, with a list that begins empty. */
static Ms
time_folder (const char *plans,
             const char *index,
             gboolean  (*is_so) (gpointer data))
{
  g_autoptr (GFile) folder_file = g_file_new_for_path (plans);
  g_autoptr (GFile) store = g_file_new_for_path (index);
  g_autoptr (BrandClientFolder) folder = brand_client_folder_new (folder_file, store);
  Ms begin = now ();
  Ms ms;

  brand_client_folder_refresh (folder, brand_date_join (2026, 6, 1));
  spin_until_so (is_so, folder);
  ms = since (begin);
  spin_until_so (is_at_rest, folder);
  return ms;
}

int
main (void)
{
  g_autofree char *home = make_folder ();
  g_autofree char *plans = g_build_filename (home, "plans", NULL);
  g_autofree char *index = g_build_filename (home, "clients.json", NULL);
  Ms bytes, read, known;
  double speed;

  fill (plans);
  bytes = time_bytes (plans);
  read = time_folder (plans, index, is_at_rest);
  known = time_folder (plans, index, is_full);
  speed = N_PLANS / read.processor * 1000;
  printf ("%d plans, processor's time: indexed in %.0f ms, %.0f a second (%.0f times reading the "
          "bytes)%s; known from the index after %.0f ms%s. By the clock %.0f and %.0f ms.\n",
          N_PLANS, read.processor, speed, read.processor / bytes.processor,
          speed < GOAL_PLANS_A_SECOND ? ", under the goal" : "", known.processor,
          known.processor > GOAL_KNOWN_MS ? ", over the goal" : "", read.wall, known.wall);
  remove_folder (home);
  return 0;
}
