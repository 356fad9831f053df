/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The number of the next line of a journal that was made shorter. */
#define BRAND_JOURNAL_SHORTENED (BRAND_JOURNAL_FIRST + 1)

/* A journal's text with what its changes lead to in place of the changes, on the same base. NULL
 * when that can't be told for certain, or isn't shorter. (transfer full) */
GString *brand_journal_shorten (const GString *text);

G_END_DECLS
