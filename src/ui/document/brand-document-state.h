/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* One line that says whether the plan is saved, and since when; its tooltip says where. */
#define BRAND_TYPE_DOCUMENT_STATE (brand_document_state_get_type ())
G_DECLARE_FINAL_TYPE (BrandDocumentState, brand_document_state, BRAND, DOCUMENT_STATE, GtkBox)

void        brand_document_state_set_document (BrandDocumentState *self,
                                               BrandDocument      *document);
const char *brand_document_state_get_text     (BrandDocumentState *self);

G_END_DECLS
