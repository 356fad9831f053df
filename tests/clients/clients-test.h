/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The sample of that name, such as "bakery". (transfer full) */
BrandPlan *load_sample   (const char *name);

/* Puts a file into the folder at that path, made as needed; "a/b.brandplan" goes into a folder in
 * it. */
void       put_text      (const char *folder,
                          const char *name,
                          const char *text);

/* A sample's plan, for that client and with that title. */
void       put_plan      (const char *folder,
                          const char *name,
                          const char *sample,
                          const char *client,
                          const char *title);

/* A new folder in the temporary one, and away with it and all that is in it. (transfer full) */
char      *make_folder   (void);
void       remove_folder (const char *folder);

/* Runs the main loop until it is so. */
void       spin_until_so (gboolean (*is_so) (gpointer data),
                          gpointer data);

G_END_DECLS
