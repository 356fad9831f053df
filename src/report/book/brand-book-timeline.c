/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "draw/timeline/brand-timeline.h"

/* The page form brings margins of its own. */
#define INSET 27.0
#define TOP_INSET 6.0
#define BOTTOM_INSET 22.0

typedef struct
{
  BrandTimeline *timeline;
  double width;
  double height;
  int today;
  guint figure;
} BrandTimelineSheet;

static void
timeline_sheet_free (gpointer data)
{
  BrandTimelineSheet *self = data;

  brand_timeline_free (self->timeline);
  g_free (self);
}

static void
draw_cb (cairo_t *cr,
         gpointer user_data)
{
  const BrandTimelineSheet *self = user_data;
  BrandTimelineView view;

  brand_timeline_view_init (&view, self->width * BRAND_PX_PER_PT, self->height * BRAND_PX_PER_PT);
  view.form = BRAND_FORM_PAGE;
  view.today = self->today;
  cairo_scale (cr, 1 / BRAND_PX_PER_PT, 1 / BRAND_PX_PER_PT);
  brand_timeline_draw (self->timeline, cr, &view);
}

static void
show_timeline (BrandSheet *sheet,
               gpointer    user_data)
{
  BrandTimelineSheet *self = user_data;
  guint number;

  self->width = brand_sheet_get_measure (sheet) + 2 * INSET;
  self->height = brand_sheet_get_bottom (sheet) - sheet->y + TOP_INSET + BOTTOM_INSET;
  number = brand_sheet_add_picture (sheet, self->width, self->height, draw_cb, self);
  brand_sheet_begin (sheet, self->figure);
  brand_sheet_show_picture (sheet, number, BRAND_SHEET_MARGIN - INSET, sheet->y - TOP_INSET,
                            self->width);
  brand_sheet_end (sheet);
}

void
brand_book_add_timeline (BrandBook *self)
{
  BrandSheet *sheet = self->sheet;
  BrandTimelineSheet *turned = g_new0 (BrandTimelineSheet, 1);
  g_autofree char *alt = NULL;
  BrandTimelineStyle style;

  turned->timeline = brand_timeline_new (self->plan, self->synergy);
  turned->today = brand_plan_get_as_of (self->plan);
  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  style.is_rtl = sheet->info.is_rtl;
  brand_timeline_set_style (turned->timeline, &style);
  alt = brand_timeline_describe (turned->timeline);
  turned->figure = brand_pdf_tree_add (sheet->tree, sheet->section, "Figure");
  brand_pdf_tree_set_alt (sheet->tree, turned->figure, alt);
  brand_book_add_note (self, _("The timeline is on the next page."));
  brand_sheet_insert_turned (sheet, show_timeline, turned, timeline_sheet_free);
}
