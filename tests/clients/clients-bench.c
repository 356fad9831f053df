/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/clients-bench.h"

#include <time.h>

#include "clients/clients-test.h"

Ms
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (Ms) { (double) g_get_monotonic_time () / 1000,
                (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6 };
}

Ms
since (Ms begin)
{
  Ms end = now ();

  return (Ms) { end.wall - begin.wall, end.processor - begin.processor };
}

void
fill (const char *folder)
{
  static const char *const samples[] = { "bakery", "credit-union", "outdoor-shop" };

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autofree char *client = g_strdup_printf ("Client %u", i % N_CLIENTS);
      g_autofree char *title = g_strdup_printf ("Plan %u", i);
      g_autofree char *name = g_strdup_printf ("%s/%u.brandplan", client, i);

      put_plan (folder, name, samples[i % G_N_ELEMENTS (samples)], client, title);
    }
}
