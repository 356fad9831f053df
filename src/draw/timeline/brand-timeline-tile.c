/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include <glib/gi18n-lib.h>

#define CELL_WIDTH 11.0
#define CELL_HEIGHT 8.0
#define MOST_MAP 90.0
#define MAP_GAP 7.0
#define MARK 4.0

char *
brand_timeline_dup_place (const BrandTimelineView *view)
{
  /* Translators: which part of a picture is on this page. */
  return g_strdup_printf (_("Row %1$u of %2$u, column %3$u of %4$u"), view->row + 1, view->n_rows,
                          view->column + 1, view->n_columns);
}

double
brand_layout_tile (BrandLayoutJob *job,
                   double          right,
                   double          baseline)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandTimelineView *view = &layout->view;
  g_autofree char *text = NULL;
  const BrandLabel *label;
  double width, height;

  if (view->n_columns * view->n_rows <= 1)
    return right;

  text = brand_timeline_dup_place (view);
  label = brand_layout_label (job, text, BRAND_FONT_PAGE_SUBTITLE);
  right -= label->width;
  brand_layout_add (layout->frame_texts, label, right, baseline - label->baseline,
                    BRAND_INK_NORMAL, FALSE);
  width = MIN (CELL_WIDTH * view->n_columns, MOST_MAP);
  height = MIN (CELL_HEIGHT * view->n_rows, layout->lengths.margin - 8 + 14);
  layout->map = (BrandBox) { right - MAP_GAP - width, baseline + 2 - height, width, height };

  return layout->map.x - 2 * MAP_GAP;
}

void
brand_timeline_draw_map (const BrandTimelineLayout *layout,
                         const BrandTimelineStyle  *style,
                         cairo_t                   *cr)
{
  const BrandTimelineView *view = &layout->view;
  double width = layout->map.width / view->n_columns;
  double height = layout->map.height / view->n_rows;
  double gap = MIN (width, height) > 4 ? 0.75 : 0;

  brand_color_set (cr, &style->ink);
  cairo_set_line_width (cr, 0.75);
  for (guint row = 0; row < view->n_rows; row++)
    for (guint column = 0; column < view->n_columns; column++)
      {
        guint place = layout->is_rtl ? view->n_columns - 1 - column : column;
        gboolean is_here = row == view->row && column == view->column;

        cairo_rectangle (cr, layout->map.x + place * width + gap,
                         layout->map.y + row * height + gap, width - 2 * gap, height - 2 * gap);
        if (is_here)
          cairo_fill (cr);
        else
          cairo_stroke (cr);
      }
}

static void
draw_triangle (cairo_t *cr,
               double   x,
               double   y,
               double   dx,
               double   dy)
{
  cairo_move_to (cr, x + dx * MARK, y + dy * MARK);
  cairo_line_to (cr, x - dy * MARK, y - dx * MARK);
  cairo_line_to (cr, x + dy * MARK, y + dx * MARK);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_broken_line (cairo_t *cr,
                  double   x1,
                  double   y1,
                  double   x2,
                  double   y2)
{
  const double dashes[] = { 4, 3 };

  cairo_save (cr);
  cairo_set_line_width (cr, 0.9);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
brand_timeline_mark_overlap (const BrandTimelineLayout *layout,
                             cairo_t                   *cr,
                             gboolean                   is_before,
                             double                     day,
                             double                     top,
                             double                     bottom)
{
  double x = brand_axis_x_of_day (&layout->axis, day);
  double out = is_before == layout->is_rtl ? 1 : -1;

  draw_broken_line (cr, x, top, x, bottom);
  draw_triangle (cr, x + out * MARK, top, out, 0);
  draw_triangle (cr, x + out * MARK, bottom, out, 0);
}

void
brand_timeline_mark_row (const BrandTimelineLayout *layout,
                         cairo_t                   *cr,
                         gboolean                   is_before,
                         double                     scroll)
{
  const BrandBox *box = &layout->lanes_box;
  double y = box->y + scroll - layout->view.scroll;
  double out = is_before ? -1 : 1;

  draw_broken_line (cr, box->x, y, brand_box_right (box), y);
  draw_triangle (cr, box->x, y + out * MARK, 0, out);
  draw_triangle (cr, brand_box_right (box), y + out * MARK, 0, out);
}
