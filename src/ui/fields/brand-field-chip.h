/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A word that can be taken away. @remove is called with @owner and @key when its button is pressed,
 * after which the chip may be gone; NULL: it has no button. */
GtkWidget *brand_field_chip_new        (const char *label,
                                        const char *key,
                                        void      (*remove) (GtkWidget  *owner,
                                                             const char *key),
                                        GtkWidget  *owner);

void       brand_field_chip_remove_all (AdwWrapBox *chips);

G_END_DECLS
