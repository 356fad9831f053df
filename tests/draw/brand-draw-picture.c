/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws a plan into a PNG, PDF or SVG, to be looked at while working on the drawing. */
#include "draw/brand-thumbnail.h"
#include "draw/timeline/brand-timeline.h"
#include "model/brand-date.h"
#include "storage/plan/brand-plan-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <locale.h>

static struct
{
  int width, height, today, day;
  double zoom, ratio, scroll;
  char *first;
  gboolean is_dark, is_print, is_rtl, is_page, is_letter, fit_rows, is_thumbnail, no_ends, contrast;
  double text_scale;
  char *output;
  char *selected;
  char *family;
} options = { .width = 1600, .height = 852, .ratio = 1, .text_scale = 1 };

static const GOptionEntry entries[] = {
  { "width", 'w', 0, G_OPTION_ARG_INT, &options.width, "Pixels", "N" },
  { "height", 'h', 0, G_OPTION_ARG_INT, &options.height, "Pixels", "N" },
  { "zoom", 'z', 0, G_OPTION_ARG_DOUBLE, &options.zoom, "Pixels per day", "N" },
  { "first", 'f', 0, G_OPTION_ARG_STRING, &options.first, "First day", "YYYY-MM-DD" },
  { "scroll", 0, 0, G_OPTION_ARG_DOUBLE, &options.scroll, "Pixels", "N" },
  { "ratio", 0, 0, G_OPTION_ARG_DOUBLE, &options.ratio, "Device pixels per pixel", "N" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &options.text_scale, "Scale of text", "N" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &options.is_dark, "Dark", NULL },
  { "print", 0, 0, G_OPTION_ARG_NONE, &options.is_print, "Black and white", NULL },
  { "contrast", 0, 0, G_OPTION_ARG_NONE, &options.contrast, "High contrast", NULL },
  { "page", 0, 0, G_OPTION_ARG_NONE, &options.is_page, "A page", NULL },
  { "letter", 0, 0, G_OPTION_ARG_NONE, &options.is_letter, "Letter paper", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &options.is_rtl, "Right to left", NULL },
  { "fit-rows", 0, 0, G_OPTION_ARG_NONE, &options.fit_rows, "Thinner rows", NULL },
  { "no-end-labels", 0, 0, G_OPTION_ARG_NONE, &options.no_ends, "Beside an inspector", NULL },
  { "thumbnail", 0, 0, G_OPTION_ARG_NONE, &options.is_thumbnail, "The small picture", NULL },
  { "today", 0, 0, G_OPTION_ARG_INT, &options.today, "Days after the plan's first", "N" },
  { "reading-day", 0, 0, G_OPTION_ARG_INT, &options.day, "Days after the plan's first", "N" },
  { "select", 0, 0, G_OPTION_ARG_STRING, &options.selected, "A touchpoint", "ID" },
  { "family", 0, 0, G_OPTION_ARG_STRING, &options.family, "Font", "NAME" },
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, "File", "FILE" },
  { NULL },
};

static void
fill_style (BrandTimelineStyle *style)
{
  BrandLook look = options.is_print  ? BRAND_LOOK_PRINT
                   : options.is_dark ? BRAND_LOOK_DARK
                                     : BRAND_LOOK_LIGHT;

  brand_timeline_style_init (style, look, options.family);
  style->is_rtl = options.is_rtl;
  style->pixel_ratio = options.ratio;
  style->scale = options.text_scale;
  if (options.contrast)
    brand_timeline_style_set_high_contrast (style);
}

static void
fill_view (BrandTimelineView *view,
           BrandPlan         *plan)
{
  int start = brand_plan_info_get_start (brand_plan_get_info (plan));

  brand_timeline_view_init (view, options.width, options.height);
  view->px_per_day = options.zoom;
  view->first_day = start;
  view->scroll = options.scroll;
  view->fit_rows = options.fit_rows;
  view->no_end_labels = options.no_ends;
  view->today = options.today > 0 ? start + options.today : brand_plan_get_as_of (plan);
  if (options.first != NULL)
    {
      int day = start;

      brand_date_parse (options.first, &day);
      view->first_day = day;
    }
}

static void
draw_overlay (BrandTimeline           *timeline,
              cairo_t                 *cr,
              const BrandTimelineView *view,
              BrandPlan               *plan)
{
  g_autoptr (GHashTable) selected = g_hash_table_new (g_str_hash, g_str_equal);
  BrandTimelineOverlay overlay = { .selected = selected };

  if (options.day > 0)
    overlay.reading_day = brand_plan_info_get_start (brand_plan_get_info (plan)) + options.day;
  if (options.selected != NULL)
    g_hash_table_add (selected, options.selected);
  brand_timeline_render_overlay (cr, brand_timeline_layout (timeline, view),
                                 brand_timeline_get_style (timeline), &overlay);
}

static BrandPageSize
get_page (void)
{
  return options.is_letter ? BRAND_PAGE_LETTER_LANDSCAPE : BRAND_PAGE_A4_LANDSCAPE;
}

static void
draw (cairo_t   *cr,
      BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
  BrandTimelineStyle style;
  BrandTimelineView view;
  BrandBox box = { 0, 0, options.width, options.height };

  fill_style (&style);
  fill_view (&view, plan);
  brand_timeline_set_style (timeline, &style);
  if (options.is_thumbnail)
    brand_thumbnail_draw (cr, synergy, &style, &box);
  else if (options.is_page)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      brand_timeline_draw_page (timeline, cr, get_page ());
    }
  else
    {
      brand_timeline_draw (timeline, cr, &view);
      draw_overlay (timeline, cr, &view, plan);
    }
}

static cairo_surface_t *
make_surface (double *scale)
{
  double width = options.width;
  double height = options.height;

  *scale = 1;
  if (options.is_page)
    brand_page_get_size (get_page (), &width, &height);
  if (g_str_has_suffix (options.output, ".pdf"))
    return cairo_pdf_surface_create (options.output, width, height);
  if (g_str_has_suffix (options.output, ".svg"))
    return cairo_svg_surface_create (options.output, width, height);

  *scale = options.is_page ? options.ratio * BRAND_PX_PER_PT : options.ratio;
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) (width * *scale + 0.5),
                                     (int) (height * *scale + 0.5));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new ("PLAN - draw a plan");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (BrandPlan) plan = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  double scale;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2
      || options.output == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "PLAN and --output are needed.");
      return 2;
    }
  file = g_file_new_for_commandline_arg (argv[1]);
  plan = brand_plan_load (file, NULL, NULL, &error);
  if (plan == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }

  surface = make_surface (&scale);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  draw (cr, plan);
  cairo_destroy (cr);
  if (g_str_has_suffix (options.output, ".png"))
    cairo_surface_write_to_png (surface, options.output);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return 0;
}
