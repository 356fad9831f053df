/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-window.h"

/* What somebody's hands do in the window, at random, through its widgets and actions: add, move,
 * copy, paste and delete touchpoints on the timeline, type into any field that can be seen, add,
 * duplicate, reorder and delete beats, undo and redo. */
void     soak_hands_act    (GRand       *rand,
                            BrandWindow *window);

/* Answers whatever the window asks, so that work goes on. TRUE when it was about a merge. */
gboolean soak_hands_answer (GRand       *rand,
                            BrandWindow *window);

/* Runs the main loop for a moment, until nothing is left to do. */
void     soak_hands_settle (void);
