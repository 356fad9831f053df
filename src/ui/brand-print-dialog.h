/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/brand-document.h"

G_BEGIN_DECLS

/* Chooses between the timeline and the three measurement plans, shows what will come out, and
 * goes on to the system's print dialog. */
AdwDialog *brand_print_dialog_new (BrandDocument *document);

G_END_DECLS
