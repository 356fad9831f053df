/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-application.h"

G_BEGIN_DECLS

/* One window is one plan; without a plan it is the start page. */
#define BRAND_TYPE_WINDOW (brand_window_get_type ())
G_DECLARE_FINAL_TYPE (BrandWindow, brand_window, BRAND, WINDOW, AdwApplicationWindow)

BrandWindow   *brand_window_new          (BrandApplication *application);

/* Loads in the background; an error shows in the window. */
void           brand_window_open         (BrandWindow *self,
                                          GFile       *file);

/* Opens an unsaved copy of the sample. */
void           brand_window_open_sample  (BrandWindow *self,
                                          const char  *name);

/* The file that is shown or on its way; NULL for none and for an unsaved copy. */
GFile         *brand_window_get_file     (BrandWindow *self);
BrandDocument *brand_window_get_document (BrandWindow *self); /* nullable */

/* Whether the window shows the start page or a failure, so that a plan can open in it. */
gboolean       brand_window_is_empty     (BrandWindow *self);

/* The page of the help that tells of what the window shows; NULL: its first page. */
const char    *brand_window_get_help     (BrandWindow *self);

void           brand_window_add_toast    (BrandWindow *self,
                                          AdwToast    *toast); /* (transfer full) */

G_END_DECLS
