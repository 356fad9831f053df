/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define N_PLANS 1000
#define N_CLIENTS 60

typedef struct
{
  double wall;
  double processor; /* of all threads; other work on the machine does not count */
} Ms;

Ms   now   (void);
Ms   since (Ms begin);

/* Puts N_PLANS plans as large as the samples into the folder, those of a client in a folder of its
 * own: "Client 7/127.brandplan". */
void fill  (const char *folder);

G_END_DECLS
