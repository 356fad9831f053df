/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* The timeline's twin: every touchpoint in a row, to sort, to find, and to edit without a picture.
 * What is selected is the session's. */
#define BRAND_TYPE_TOUCHPOINT_TABLE (brand_touchpoint_table_get_type ())
G_DECLARE_FINAL_TYPE (BrandTouchpointTable, brand_touchpoint_table, BRAND, TOUCHPOINT_TABLE, AdwBin)

void brand_touchpoint_table_open (BrandTouchpointTable *self,
                                  BrandDocument        *document,
                                  BrandSession         *session);

G_END_DECLS
