/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Saves as brand_document_save_async() does, and talks with the user over `window` about all that
 * it takes: the name of a plan that has none yet (or `under_new_name`), a file that another program
 * has changed, an error. */
void     brand_document_ask_save_async  (BrandDocument      *self,
                                         GtkWindow          *window,
                                         gboolean            under_new_name,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);

/* FALSE when the user has given up; what there is to tell has been told. */
gboolean brand_document_ask_save_finish (BrandDocument      *self,
                                         GAsyncResult       *result);

G_END_DECLS
