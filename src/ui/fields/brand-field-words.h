/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row of short texts: Enter adds what was typed, each has a button that takes it away, and
 * Backspace at the start goes on with the last. */
#define BRAND_TYPE_FIELD_WORDS (brand_field_words_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldWords, brand_field_words, BRAND, FIELD_WORDS, BrandFieldFrame)

GtkWidget *brand_field_words_new (BrandFieldBinding *binding);

G_END_DECLS
