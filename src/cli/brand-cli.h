/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the process returns. */
typedef enum
{
  BRAND_EXIT_FINE = 0,
  BRAND_EXIT_FINDINGS = 1,   /* check found something, a merge left conflicts, or a write failed */
  BRAND_EXIT_UNREADABLE = 2, /* a plan can't be read */
  BRAND_EXIT_USAGE = 64,     /* the command's words are off */
} BrandExitStatus;

/* The user's language and the program's name, before anything else. */
void     brand_cli_init_locale (void);

/* Runs the command that the arguments name, without a display. FALSE when they name none:
 * then it is the window's turn. `argv` stays the caller's. */
gboolean brand_cli_run (int    argc,
                        char **argv,
                        int   *status);

G_END_DECLS
