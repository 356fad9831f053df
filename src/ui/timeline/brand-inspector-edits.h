/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* What inspector and table do with all that is selected: touchpoints, or one beat. Each is one
 * step of the history. */

/* The copies are selected then. */
void       brand_session_duplicate (BrandSession  *self,
                                    BrandDocument *document);

/* Says so in the window of @widget, with a button to take it back. */
void       brand_session_delete    (BrandSession  *self,
                                    BrandDocument *document,
                                    GtkWidget     *widget);

/* FALSE when no touchpoint is selected. */
gboolean   brand_session_copy      (BrandSession  *self,
                                    BrandDocument *document,
                                    GtkWidget     *widget);
void       brand_session_cut       (BrandSession  *self,
                                    BrandDocument *document,
                                    GtkWidget     *widget);

/* At the reading line, where there is one, as soon as the clipboard has told; the copies are
 * selected then. Beeps when it holds no touchpoints. */
void       brand_session_paste     (BrandSession  *self,
                                    BrandDocument *document,
                                    GtkWidget     *widget);

/* Sets a touchpoint's field for all; FALSE, and nothing has changed, where one can't have it. */
gboolean   brand_session_set_field (BrandSession     *self,
                                    BrandDocument    *document,
                                    guint             field,
                                    const BrandValue *value,
                                    GError          **error);

/* A touchpoint at the reading line in the dimension of the one that is selected, not in the plan
 * yet. (transfer full) */
BrandItem *brand_session_new_touchpoint (BrandSession  *self,
                                         BrandDocument *document);

G_END_DECLS
