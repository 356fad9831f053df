/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "report/brand-export.h"

G_BEGIN_DECLS

/* What to export, for whom and on which paper; it begins with what was chosen last.
 *
 * Signal "changed": something else has been chosen. */
#define BRAND_TYPE_EXPORT_CHOICES (brand_export_choices_get_type ())
G_DECLARE_FINAL_TYPE (BrandExportChoices, brand_export_choices, BRAND, EXPORT_CHOICES, GtkBox)

/* Fills all but the stem and the folder. */
void brand_export_choices_get_options (BrandExportChoices *self,
                                       BrandExportOptions *options);

/* For the next time. */
void brand_export_choices_remember    (BrandExportChoices *self);

G_END_DECLS
