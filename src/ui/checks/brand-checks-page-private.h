/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/checks/brand-check-results.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* "check.fix", "check.extend", "check.dismiss" with a finding's key, "check.dismiss-all" with a
 * check's name, "check.reopen" with a dismissal's id; "check.copy" and "check.save" pass all on as
 * a list. */
void brand_checks_page_install_actions (GtkWidgetClass *widget_class);

/* The first step of what helps: a dialog, or the way to the place. */
void brand_check_fix                   (BrandPage          *page,
                                        const BrandFinding *finding);

G_END_DECLS
