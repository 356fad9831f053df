/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Adds the answer to the plan: at once where nothing more is asked, else by a dialog that asks for
 * the rest, all of which can wait. A note becomes an item of @kind; else BRAND_N_KINDS. */
void brand_lesson_add (BrandPage            *page,
                       const BrandQuestion  *question,
                       const BrandAnswerRow *row,
                       BrandKindId           kind);

G_END_DECLS
