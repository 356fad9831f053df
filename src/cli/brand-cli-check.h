/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "storage/json/brand-json.h"

G_BEGIN_DECLS

#define BRAND_CHECKS_FORMAT "brand-planner-checks"
#define BRAND_CHECKS_VERSION 1
#define BRAND_CHECKS_SCHEMA "https://brand-planner.example/schema/checks-1.json"

/* The findings of several plans as one document: begin, each plan, end. */
void    brand_cli_check_begin_json (BrandJsonWriter     *writer,
                                    int                  today);
void    brand_cli_check_add_json   (BrandJsonWriter     *writer,
                                    const char          *path,
                                    BrandPlan           *plan,
                                    const BrandFindings *findings,
                                    gboolean             with_dismissed);
void    brand_cli_check_end_json   (BrandJsonWriter     *writer);

/* JSON Schema of that document. (transfer full) */
GBytes *brand_cli_check_write_schema (void);

G_END_DECLS
