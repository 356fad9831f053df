/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/start/brand-recent-list.h"

G_BEGIN_DECLS

AdwDialog *brand_preferences_dialog_new (BrandRecentList *recents);

G_END_DECLS
