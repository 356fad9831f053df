/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/journal/brand-leftovers.h"
#include "ui/window/brand-window.h"

G_BEGIN_DECLS

/* A window with the leftover's file, or else with what its changes start from: one that has it
 * already, an empty one, or a new one. In front. */
BrandWindow *brand_recovery_open  (BrandApplication    *application,
                                   const BrandLeftover *leftover);

/* What was typed, with what the window's plan says: that may have changed since the leftover was
 * read. (transfer full) */
BrandMerge  *brand_recovery_merge (BrandWindow         *window,
                                   BrandLeftover       *leftover);

/* Makes the window's plan into what that plan says, in one step that can be undone. It is in a
 * journal of its own before TRUE is returned. */
gboolean     brand_recovery_apply (BrandWindow         *window,
                                   BrandPlan           *plan,
                                   GError             **error);

G_END_DECLS
