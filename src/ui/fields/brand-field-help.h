/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-field.h"

G_BEGIN_DECLS

/* A button that opens the field's help and example; NULL when it has neither. */
GtkWidget *brand_field_help_button_new (const BrandField *field);

/* Says that the field never leaves in a client's copy; NULL when it may. */
GtkWidget *brand_field_lock_new        (const BrandField *field);

/* Names the widget by the field's label and describes it by its unit and help. */
void       brand_field_describe        (const BrandField *field,
                                        GtkWidget        *widget);

G_END_DECLS
