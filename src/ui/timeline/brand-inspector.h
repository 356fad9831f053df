/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* What the session has selected: one touchpoint or beat with all its fields and what it does,
 * several touchpoints with what can be set for all, or what to do when nothing is selected. */
#define BRAND_TYPE_INSPECTOR (brand_inspector_get_type ())
G_DECLARE_FINAL_TYPE (BrandInspector, brand_inspector, BRAND, INSPECTOR, AdwBin)

void brand_inspector_open (BrandInspector *self,
                           BrandDocument  *document,
                           BrandSession   *session);

/* Moves the keys into the first field of what is selected; FALSE when nothing is. */
gboolean brand_inspector_focus (BrandInspector *self);

G_END_DECLS
