/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clients/brand-client-plan.h"

G_BEGIN_DECLS

/* What a list of plans says of one; each is (transfer full). */

/* Over the plans that stand together: the client's name, or what they have in common. */
char *brand_client_dup_heading  (BrandClientPlan *plan);

/* "3 missing", "2 risks", "5 hints". */
char *brand_client_dup_findings (BrandSeverity severity,
                                 guint         n);

/* "2 late readings"; NULL when none is late. */
char *brand_client_dup_late     (guint n);

/* What comes next and when; why for a plan that can't be read. */
char *brand_client_dup_next     (BrandClientPlan *plan);

/* When the file was changed last, without what goes without saying if there is little room; ""
 * where that isn't known. */
char *brand_client_dup_changed  (BrandClientPlan *plan,
                                 gboolean         is_short);

/* All of it, for who can't see the row. */
char *brand_client_dup_all      (BrandClientPlan *plan);

G_END_DECLS
