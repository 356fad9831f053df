/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The preferences for name, logo and colour that PDFs wear: they are the settings file that the
 * command line takes, too. */
#define BRAND_TYPE_AGENCY_GROUP (brand_agency_group_get_type ())
G_DECLARE_FINAL_TYPE (BrandAgencyGroup, brand_agency_group, BRAND, AGENCY_GROUP,
                      AdwPreferencesGroup)

GtkWidget *brand_agency_group_new      (void);

/* Takes that picture for the logo; a toast tells what is wrong with it. */
void       brand_agency_group_set_logo (BrandAgencyGroup *self,
                                        const char       *path);

G_END_DECLS
