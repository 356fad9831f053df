/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Chooses between the timeline and the documents, shows what will come out, and goes on to the
 * system's print dialog. */
AdwDialog *brand_print_dialog_new                (BrandDocument *document);

/* The same for worksheets: of the lesson or the self-assessment with that id, or, where there is
 * none, of all; with the action plan first where it belongs to them. */
AdwDialog *brand_print_dialog_new_for_worksheets (BrandDocument *document,
                                                  const char    *id);

G_END_DECLS
