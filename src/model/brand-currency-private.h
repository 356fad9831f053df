/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char code[4];
  guint digits;
  const char *name;
} BrandCurrency;

/* In the order of their codes. */
extern const BrandCurrency brand_currencies[];
extern const guint brand_n_currencies;

G_END_DECLS
