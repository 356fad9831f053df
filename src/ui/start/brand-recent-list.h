/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A plan that was open not long ago; knows enough to be shown before its file is read. */
#define BRAND_TYPE_RECENT (brand_recent_get_type ())
G_DECLARE_FINAL_TYPE (BrandRecent, brand_recent, BRAND, RECENT, GObject)

GFile      *brand_recent_get_file   (BrandRecent *self);
const char *brand_recent_get_title  (BrandRecent *self);
const char *brand_recent_get_client (BrandRecent *self);

/* The application's own list of recent plans, latest first: a GListModel of BrandRecent, kept in
 * the user's data folder, since a sandbox sees no other list. */
#define BRAND_TYPE_RECENT_LIST (brand_recent_list_get_type ())
G_DECLARE_FINAL_TYPE (BrandRecentList, brand_recent_list, BRAND, RECENT_LIST, GObject)

BrandRecentList *brand_recent_list_new    (void);

/* Does nothing when the user wants no recent plans to be remembered. */
void             brand_recent_list_add    (BrandRecentList *self,
                                           GFile           *file,
                                           BrandPlan       *plan);

/* Puts a removed one back where it was. */
void             brand_recent_list_insert (BrandRecentList *self,
                                           BrandRecent     *recent,
                                           guint            position);
void             brand_recent_list_remove (BrandRecentList *self,
                                           BrandRecent     *recent);
void             brand_recent_list_clear  (BrandRecentList *self);

/* The one with that file; NULL if there is none. `position` may be NULL. */
BrandRecent     *brand_recent_list_find   (BrandRecentList *self,
                                           GFile           *file,
                                           guint           *position);

G_END_DECLS
