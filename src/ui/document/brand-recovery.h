/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-application.h"

G_BEGIN_DECLS

/* Looks, once a run, for what a crash has left, and asks about one after the other over the window
 * that is in front. */
void brand_recovery_offer (BrandApplication *application);

G_END_DECLS
