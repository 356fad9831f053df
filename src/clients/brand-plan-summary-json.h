/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "clients/brand-plan-summary.h"
#include "storage/json/brand-json.h"

G_BEGIN_DECLS

/* A summary as an object: the same summary, the same text. */
void              brand_plan_summary_write (const BrandPlanSummary *self,
                                            BrandJsonWriter        *writer);

/* What was written; NULL for anything else. (transfer full) */
BrandPlanSummary *brand_plan_summary_read  (JsonObject *object);

/* A member of the right type; FALSE where there is none. */
gboolean          brand_member_get_text    (JsonObject  *object,
                                            const char  *name,
                                            const char **text);
gboolean          brand_member_get_integer (JsonObject *object,
                                            const char *name,
                                            gint64      most,
                                            gint64     *integer); /* 0 to `most` */
gboolean          brand_member_get_array   (JsonObject *object,
                                            const char *name,
                                            JsonArray **array);

G_END_DECLS
