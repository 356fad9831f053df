/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-text.h"

G_BEGIN_DECLS

/* NULL where only Pango can show the layout. */
GArray *brand_label_collect_runs (PangoLayout *layout);

G_END_DECLS
