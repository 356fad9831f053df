/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* All that is open as plain text to pass on, in the user's language: a heading with @title, then
 * check by check what is so, why it matters and what helps; last what was dismissed, with the
 * reasons. (transfer full) */
char *brand_findings_dup_list (const BrandFindings *self,
                               const char          *title);

G_END_DECLS
