/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Cards of the overview; all (transfer floating), and NULL where the plan has nothing to tell. */

/* What was spent so far of what is planned, and the allowance. */
GtkWidget *brand_overview_create_money  (BrandDocument *document);

/* How much of the work is done, by stage. */
GtkWidget *brand_overview_create_stages (BrandDocument *document);

/* The first steps of a young plan; those that are done are ticked. */
GtkWidget *brand_overview_create_steps  (BrandDocument *document);

/* Where each dimension is silent longest, leading to its place on the timeline, into @box. */
void       brand_overview_fill_silences (AdwWrapBox    *box,
                                         BrandDocument *document);

/* Where the next step of a young plan is done: the button's label and action. FALSE when all of
 * them are. */
gboolean   brand_overview_set_next_step (GtkButton     *button,
                                         BrandDocument *document);

G_END_DECLS
