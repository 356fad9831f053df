/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/brand-document.h"
#include "ui/brand-session.h"

G_BEGIN_DECLS

/* What can be done with what is selected, each one step of the history. */

/* A copy of each item after its own; the copies are selected then. */
void       brand_session_duplicate    (BrandSession  *self,
                                       BrandDocument *document);

/* Says so in the window of @widget, with a button to take it back. */
void       brand_session_delete       (BrandSession  *self,
                                       BrandDocument *document,
                                       GtkWidget     *widget);

/* A field of all selected touchpoints. FALSE and an error leave them as they were. */
gboolean   brand_session_set_field    (BrandSession     *self,
                                       BrandDocument    *document,
                                       guint             field,
                                       const BrandValue *value,
                                       GError          **error);

/* A beat that all selected touchpoints tell, or none of them any more. */
void       brand_session_set_beat     (BrandSession  *self,
                                       BrandDocument *document,
                                       BrandItem     *beat,
                                       gboolean       is_told);

/* A touchpoint for the reading line's day like the one that is selected, not in the plan yet.
 * (transfer full) */
BrandItem *brand_session_new_touchpoint (BrandSession  *self,
                                         BrandDocument *document);

G_END_DECLS
