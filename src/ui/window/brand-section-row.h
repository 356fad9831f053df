/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/window/brand-section.h"

G_BEGIN_DECLS

/* A section in the sidebar, with a badge where something waits. */
#define BRAND_TYPE_SECTION_ROW (brand_section_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandSectionRow, brand_section_row, BRAND, SECTION_ROW, GtkListBoxRow)

/* (transfer floating) */
GtkWidget *brand_section_row_new    (const BrandSection *section);

void       brand_section_row_update (BrandSectionRow *self,
                                     BrandDocument   *document);

/* Headings above the groups, for the list box of the rows. */
void       brand_section_row_set_header (GtkListBoxRow *row,
                                         GtkListBoxRow *before,
                                         gpointer       user_data);

G_END_DECLS
