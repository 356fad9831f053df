/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* Above the timeline and its table: looks for words, chooses which touchpoints are shown and what
 * the lanes are, all in the session.
 *
 * Signal "jump" (int): to the next place where the words were found, or the one before.
 * Signal "stopped": the keys shall go back to what is searched. */
#define BRAND_TYPE_FILTER_BAR (brand_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (BrandFilterBar, brand_filter_bar, BRAND, FILTER_BAR, AdwBin)

void brand_filter_bar_open      (BrandFilterBar *self,
                                 BrandDocument  *document,
                                 BrandSession   *session);

/* A table lists what is found and has no lanes. */
void brand_filter_bar_set_table (BrandFilterBar *self,
                                 gboolean        is_table);

G_END_DECLS
