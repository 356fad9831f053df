/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Asks for a table's or a calendar's file and shows what is in it. */
void     brand_import_choose  (GtkWindow    *window,
                               BrandHistory *history);

/* Reads a table or a calendar and shows what it would bring; says what is wrong when it can't be
 * read. */
void     brand_import_file    (GtkWidget    *parent,
                               BrandHistory *history,
                               GFile        *file);

/* Whether the file's name is that of a table or a calendar. */
gboolean brand_import_can_read (GFile       *file);

G_END_DECLS
