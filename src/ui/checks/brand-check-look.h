/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* A severity's sign on its colour, named for screen readers. (transfer floating) */
GtkWidget *brand_severity_icon_new (BrandSeverity severity);

G_END_DECLS
