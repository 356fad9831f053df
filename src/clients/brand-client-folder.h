/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clients/brand-client-plan.h"

G_BEGIN_DECLS

/* The plans in a folder and in those in it, in no order: a GListModel of BrandClientPlan that is
 * filled in the background and follows what happens to the files. Every plan is there once it has
 * been read, also one that can't be.
 *
 * Signal "changed": what is told below is other than before. */
#define BRAND_TYPE_CLIENT_FOLDER (brand_client_folder_get_type ())
G_DECLARE_FINAL_TYPE (BrandClientFolder, brand_client_folder, BRAND, CLIENT_FOLDER, GObject)

/* `store` is the index's file. Nothing is read before the first refresh. */
BrandClientFolder *brand_client_folder_new         (GFile *folder,
                                                    GFile *store);

/* Looks through the folder, and reads what is other than before; `today` is a Julian day. What is
 * told of late readings and next touchpoints is true for that day at once, the checks when each
 * plan has been read. */
void               brand_client_folder_refresh     (BrandClientFolder *self,
                                                    int                today);

GFile             *brand_client_folder_get_file    (BrandClientFolder *self);

/* Whether the folder has been looked through, so that an empty list means an empty folder. */
gboolean           brand_client_folder_is_known    (BrandClientFolder *self);
gboolean           brand_client_folder_is_reading  (BrandClientFolder *self);

/* How many plans are still to be read. */
guint              brand_client_folder_get_n_left  (BrandClientFolder *self);

/* Why the folder can't be read; NULL while it can. */
const GError      *brand_client_folder_get_error   (BrandClientFolder *self);

/* FALSE where nobody tells of what other programs do to the files: in a folder that a sandbox sees
 * through the document portal, and on a remote one. Then it is to be refreshed now and then. */
gboolean           brand_client_folder_is_watched (BrandClientFolder *self);

G_END_DECLS
