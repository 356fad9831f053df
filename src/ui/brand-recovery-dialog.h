/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/brand-leftovers.h"

G_BEGIN_DECLS

/* What a crash has left, laid beside what the file says. Closed without an answer, it is asked
 * again at the next start.
 *
 * Signal "answered" (gboolean recovers). */
#define BRAND_TYPE_RECOVERY_DIALOG (brand_recovery_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandRecoveryDialog, brand_recovery_dialog, BRAND, RECOVERY_DIALOG, AdwDialog)

/* Reads the leftover, and doesn't keep it. */
AdwDialog *brand_recovery_dialog_new (const BrandLeftover *leftover);

G_END_DECLS
