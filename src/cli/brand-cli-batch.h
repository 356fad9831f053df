/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One piece of work. Returns its status, and what went wrong, or NULL. (transfer full) */
typedef int (*BrandCliWork) (guint    number,
                             gpointer data,
                             char   **message);

/* Called as pieces end: how many have. */
typedef void (*BrandCliProgress) (guint    n_done,
                                  gpointer data);

typedef struct
{
  char **names;              /* of the pieces, NULL-terminated */
  BrandCliWork work;
  BrandCliProgress progress; /* or NULL */
  gpointer data;
  guint n_jobs;
} BrandCliBatch;

/* Does each piece of work in one of n_jobs processes and complains of what went wrong in the order
 * of the names. They are processes rather than threads, so that fonts' caches need no lock, and
 * what brings one down stops neither the others nor the rest of the work. Nothing that starts
 * threads may have been called before; a single piece is done right here. Returns: the highest
 * status. */
int brand_cli_batch_run (const BrandCliBatch *batch);

G_END_DECLS
