/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* What several selected touchpoints have in common, to be set for all of them in one step. */
#define BRAND_TYPE_INSPECTOR_SEVERAL (brand_inspector_several_get_type ())
G_DECLARE_FINAL_TYPE (BrandInspectorSeveral, brand_inspector_several, BRAND, INSPECTOR_SEVERAL,
                      AdwBin)

GtkWidget *brand_inspector_several_new (BrandDocument *document,
                                        BrandSession  *session);

G_END_DECLS
