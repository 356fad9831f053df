/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/document/brand-document.h"

#define SOAK_MOST_STATES 60000
#define SOAK_DIGEST 41

/* What the plan was, and from when on. */
typedef struct
{
  char digest[SOAK_DIGEST];
  gint64 time; /* monotonic, the same for all processes */
} SoakState;

/* What a program that may die at any moment tells, in a file that both map. */
typedef struct
{
  int n_states;
  int safe;             /* the last state that was said to be on the disk */
  int saved;            /* the last that the file is known to have */
  gboolean is_settling; /* a state has come that is not told yet */
  gboolean is_ready;    /* started, and all of the last life found again */
  gint64 died_at;
  int place;            /* which of the two files */
  int n_outside;        /* changes by others, and the number of the last one */

  int n_acts;
  int n_edits;
  int n_saves;
  int n_reverts;
  int n_merges;
  int n_reopenings;
  int n_recoveries;
  gint64 worst;         /* the longest time of which something was lost */
  SoakState states[SOAK_MOST_STATES];
} SoakTold;

/* Maps the file, which has the size. */
SoakTold *soak_told_map    (const char *path);

/* The plan is this now. */
void      soak_told_record (SoakTold  *told,
                            BrandPlan *plan);

/* Which state the plan is, after a death: the latest that it can be. Fails when there is none, or
 * one that is older than what was on the disk. */
void      soak_told_find   (SoakTold  *told,
                            BrandPlan *plan);

/* The file that is worked on, of two. (transfer full) */
GFile *soak_told_get_file (const char *folder,
                           int         place);

/* Another program gives the file's plan another author. */
void   soak_told_outside  (SoakTold   *told,
                           const char *folder);
