/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/json/brand-json.h"
#include "storage/plan/brand-plan-writer.h"

G_BEGIN_DECLS

/* A value that is not empty. */
void brand_plan_write_value (BrandJsonWriter  *writer,
                             const BrandField *field,
                             const BrandValue *value);

/* An item as an object. */
void brand_plan_write_item  (BrandJsonWriter *writer,
                             BrandItem       *item);

G_END_DECLS
