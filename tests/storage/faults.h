/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Calls of the kernel that a save makes; linked in place of the real ones. */
typedef enum
{
  CALL_NONE,
  CALL_CREATE, /* of a temporary file */
  CALL_OWN,
  CALL_WRITE,
  CALL_FLUSH,
  CALL_RENAME,
  CALL_ALLOCATE,
  CALL_TRUNCATE,
} Call;

/* What goes wrong. All zero: nothing. */
typedef struct
{
  Call call;               /* which fails with `error_number` */
  guint skip;              /* how many such calls pass before */
  guint n_times;           /* how often it fails; 0 means for ever */
  int error_number;
  gsize longest_write;     /* each write writes no more than this; 0 means all */
  guint kill_at;           /* at which call, counted from 1, the process dies */
  gboolean spoils_renamed; /* what was renamed loses its last byte */
} Faults;

/* From now on, counted anew. */
void faults_set (Faults wanted);
