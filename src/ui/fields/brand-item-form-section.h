/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-item-form.h"

G_BEGIN_DECLS

/* How a kind's fields are divided into the parts of a form. */
typedef struct
{
  const char *title; /* as brand_field_get_section() */
  guint n_fields;
  gboolean is_open;  /* what is folded waits under "More" */
} BrandItemFormSection;

/* In the order in which their first fields stand in the kind's table, notes last; as many as fit a
 * handful of rows are open. (transfer full) */
GArray *brand_item_form_list_sections (const BrandKind *kind);

/* What a folded part holds: the labels of its fields that say something; NULL when none does.
 * (transfer full) */
char   *brand_item_form_dup_summary   (BrandItem  *item,
                                       const char *section);

G_END_DECLS
