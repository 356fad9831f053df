/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A picture in memory, shown in tiles: a tile that looks as it did before keeps its node, and so
 * the screen behind it is not painted again. */
typedef struct _BrandPicture BrandPicture;

BrandPicture *brand_picture_new  (void);
void          brand_picture_free (BrandPicture *self);

/* A context in logical pixels, on whatever the picture before the last one was; between @left and
 * @right lies what mostly changes. */
cairo_t *brand_picture_begin    (BrandPicture *self,
                                 double        width,
                                 double        height,
                                 double        left,
                                 double        right,
                                 int           ratio);
void     brand_picture_end      (BrandPicture *self,
                                 cairo_t      *cr);
void     brand_picture_snapshot (BrandPicture *self,
                                 GtkSnapshot  *snapshot);

/* Gives back the memory of the picture before, until there is a next one. */
void     brand_picture_rest     (BrandPicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPicture, brand_picture_free)

G_END_DECLS
