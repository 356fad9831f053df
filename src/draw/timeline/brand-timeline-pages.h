/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline.h"

G_BEGIN_DECLS

/* How the whole plan comes onto paper. */
typedef enum
{
  BRAND_PAGES_FIT,    /* one page: detail is dropped where there is no room for it */
  BRAND_PAGES_TILE,   /* a quarter of a year a page, with every label, to be put side by side */
  BRAND_PAGES_POSTER, /* one page as large as every label needs */
  BRAND_N_PAGES_FORMS,
} BrandPagesForm;

/* The pages of a timeline; what the printer gets is what the screen previews. */
typedef struct _BrandTimelinePages BrandTimelinePages;

/* @timeline is borrowed, has its style, and must not change meanwhile. */
BrandTimelinePages *brand_timeline_pages_new       (BrandTimeline *timeline,
                                                    BrandPageSize  paper,
                                                    BrandPagesForm form);
void                brand_timeline_pages_free      (BrandTimelinePages *self);

guint               brand_timeline_pages_get_n     (BrandTimelinePages *self);

/* In points; all pages have it. */
void                brand_timeline_pages_get_size  (BrandTimelinePages *self,
                                                    double             *width,
                                                    double             *height);

/* On a cairo_t in points. */
void                brand_timeline_pages_draw      (BrandTimelinePages *self,
                                                    guint               page,
                                                    cairo_t            *cr);

/* The first page tells of the whole picture, the others which part of it they show.
 * (transfer full) */
char               *brand_timeline_pages_describe  (BrandTimelinePages *self,
                                                    guint               page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTimelinePages, brand_timeline_pages_free)

G_END_DECLS
