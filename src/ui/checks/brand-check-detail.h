/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "synergy/brand-extension.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The rows inside an open check; all (transfer floating). */

/* Why it matters, beside @picture, which may be NULL. */
GtkWidget *brand_check_create_why       (BrandPage        *page,
                                         const BrandCheck *check,
                                         GtkWidget        *picture);

/* To let a touchpoint run over the silence, with what that does. */
GtkWidget *brand_check_create_extension (BrandPage            *page,
                                         const BrandFinding   *finding,
                                         const BrandExtension *extension);

/* The check's own first step. */
GtkWidget *brand_check_create_fix       (const BrandFinding *finding);
GtkWidget *brand_check_create_dismiss   (const BrandFinding *finding);
GtkWidget *brand_check_create_dismiss_all (const BrandCheckGroup *group);

/* One of many findings, in one row with its first step. */
GtkWidget *brand_check_create_finding   (const BrandFinding *finding);

/* The shares of effect and emphasis, or NULL where the check isn't about them. */
GtkWidget *brand_check_create_balance   (BrandPage        *page,
                                         const BrandCheck *check);

/* What would help, in words; empty where nothing does. (transfer full) */
char      *brand_check_describe_extension (BrandPage            *page,
                                           const BrandExtension *extension);

G_END_DECLS
