/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/soak-told.h"

/* One run of the program: finds what the last one left, then works for so many steps, 0 for none,
 * and dies without a word; with 0 it ends as it should. */
void   soak_life_live     (SoakTold   *told,
                           const char *folder,
                           guint32     seed,
                           guint       n_steps);
