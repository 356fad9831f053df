/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/journal/brand-leftovers.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_RECOVERY_NONE,  /* neither is wanted: the file, or nothing */
  BRAND_RECOVERY_AS_IT_WAS,
  BRAND_RECOVERY_MERGE, /* only where the leftover has one */
} BrandRecoveryAnswer;

/* What a crash has left, laid beside what the file says. Closed without an answer, it is asked
 * again at the next start.
 *
 * Signal "answered" (guint: a BrandRecoveryAnswer). */
#define BRAND_TYPE_RECOVERY_DIALOG (brand_recovery_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandRecoveryDialog, brand_recovery_dialog, BRAND, RECOVERY_DIALOG, AdwDialog)

/* "Last change: 30 November 2026, 14:05"; NULL when it is not known. (transfer full) */
char      *brand_recovery_dup_time   (const BrandJournalContent *content);

/* Reads the leftover, and doesn't keep it. */
AdwDialog *brand_recovery_dialog_new (const BrandLeftover *leftover);

G_END_DECLS
