/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The touchpoints with what they refer to, as a small plan. */
#define BRAND_CLIPBOARD_TYPE "application/vnd.brand-planner.touchpoints+json"

/* What is offered: a small plan for this program, whichever window or process, and for all others a
 * table as text and a picture of the small plan's timeline. (transfer full) */
GdkContentProvider *brand_timeline_clipboard_write (BrandPlan *plan,
                                                    GPtrArray *touchpoints);

gboolean   brand_timeline_clipboard_can_read    (GdkClipboard        *clipboard);
void       brand_timeline_clipboard_read_async  (GdkClipboard        *clipboard,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);

/* The small plan. (transfer full) */
BrandPlan *brand_timeline_clipboard_read_finish (GdkClipboard        *clipboard,
                                                 GAsyncResult        *result,
                                                 GError             **error);

/* The small plan's touchpoints as they fit into @plan: without references to what it doesn't have,
 * and without costs in another currency. What that was is added to @lost in words that are owned,
 * each once. (transfer full) */
GPtrArray *brand_timeline_clipboard_fit         (BrandPlan *copied,
                                                 BrandPlan *plan,
                                                 GPtrArray *lost);

G_END_DECLS
