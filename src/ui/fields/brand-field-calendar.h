/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A button that opens a calendar for the frame's date; weeks begin as the locale has them. */
GtkWidget *brand_field_calendar_button_new (BrandFieldFrame *frame);

G_END_DECLS
