/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/fields/brand-field-binding.h"

G_BEGIN_DECLS

/* A row to choose one of the field's choices, with icons for dimensions and patterns. */
GtkWidget *brand_field_choice_new (BrandFieldBinding *binding);

/* A row to switch the field on and off. */
GtkWidget *brand_field_flag_new   (BrandFieldBinding *binding);

G_END_DECLS
