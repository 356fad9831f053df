/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Asks for the reason, then dismisses the finding, or with @all whatever its check finds, now and
 * later. Nothing happens without a reason. */
void brand_check_dismiss (BrandPage          *page,
                          const BrandFinding *finding,
                          gboolean            all);

/* Who dismissed it and when, with the reason: "“That is the point.” Mira, 2 April 2026".
 * (transfer full) */
char *brand_check_describe_dismissal (BrandItem *dismissal);

G_END_DECLS
