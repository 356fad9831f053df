/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks-private.h"

G_BEGIN_DECLS

/* Takes what was found; sets aside what the plan's dismissals name. */
BrandFindings *brand_findings_new (BrandPlan       *plan,
                                   BrandCheckFound *found,
                                   guint            n_checks);

G_END_DECLS
