/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window-test.h"

/* A plan whose program has crashed, and the next start. */
typedef struct
{
  char *folder;
  GFile *file;
  BrandApplication *application;
} RecoveryFixture;

void         recovery_set_up       (RecoveryFixture *fixture,
                                    gconstpointer    data);
void         recovery_tear_down    (RecoveryFixture *fixture,
                                    gconstpointer    data);

/* Somebody has typed that title into the file's plan, or into a new one. */
void         recovery_crash        (RecoveryFixture *fixture,
                                    const char      *title,
                                    gboolean         has_file);

/* The window that comes without a file. */
BrandWindow *recovery_start        (RecoveryFixture *fixture);

gboolean     recovery_is_open      (gpointer         window);
void         recovery_assert_title (BrandWindow     *window,
                                    const char      *expected);
guint        recovery_count_kept   (RecoveryFixture *fixture);
