/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/document/brand-document.h"
#include "ui/window/brand-window.h"

G_BEGIN_DECLS

/* Takes what another program has written into the document's file into its plan, in one step, and
 * says over `window` what came in. What both have changed is asked about first. From then on the
 * document stands for the file as it was read here. */
void        brand_document_merge_async     (BrandDocument      *self,
                                            BrandWindow        *window,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);

/* FALSE when the user has given up, or the file can't be read, which has been told. */
gboolean    brand_document_merge_finish    (BrandDocument      *self,
                                            GAsyncResult       *result);

/* What the step is called, translated. */
const char *brand_document_get_merge_label (void);

G_END_DECLS
