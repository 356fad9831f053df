/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Asks for a calendar's file and shows what is in it. */
void       brand_culture_import_choose     (BrandPage    *page);

/* Reads a calendar and shows what is in it, to be chosen from; says what is wrong when it can't be
 * read. */
void       brand_culture_import_file       (GtkWidget    *parent,
                                            BrandHistory *history,
                                            GFile        *file);

/* Whether the file's name is that of a calendar. */
gboolean   brand_culture_is_calendar       (GFile        *file);

/* What was read, to be chosen from; elements are those of brand_holidays_read().
 * (transfer floating) */
AdwDialog *brand_culture_import_dialog_new (BrandHistory *history,
                                            GPtrArray    *holidays,
                                            const char   *name);

G_END_DECLS
