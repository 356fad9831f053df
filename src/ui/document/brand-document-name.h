/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Asks where to save the plan. What the user has not seen is not replaced without another
 * question. */
void        brand_document_choose_name_async  (BrandDocument      *self,
                                               GtkWindow          *window,
                                               GAsyncReadyCallback callback,
                                               gpointer            user_data);

/* (transfer full): NULL without an error when the user wants no file. */
GFile      *brand_document_choose_name_finish (GAsyncResult       *result,
                                               GError            **error);

/* The file that a chosen name stands for: with a plan's ending. (transfer full) */
GFile      *brand_document_complete_name      (GFile              *chosen);

/* What a file dialog offers: plans, all files. (transfer full) */
GListModel *brand_document_list_filters       (void);

G_END_DECLS
