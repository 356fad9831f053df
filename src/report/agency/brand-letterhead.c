/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/agency/brand-letterhead.h"

#include <glib/gi18n-lib.h>

#include "report/pdf/brand-pdf-metadata.h"
#include "report/sheet/brand-sheet-draw.h"

#define LOGO_WIDTH 170.0
#define LOGO_HEIGHT 34.0
#define SMALL_WIDTH 60.0
#define SMALL_HEIGHT 13.0
#define GAP 20.0
#define BELOW 20.0

#define RULE 1.8
#define COLOR_RULE 3.0

char *
brand_letterhead_fill_info (BrandPlan      *plan,
                            const char     *kind,
                            gboolean        is_blank,
                            BrandSheetInfo *info)
{
  BrandItem *item = BRAND_ITEM (brand_plan_get_info (plan));
  const char *client = brand_item_get_text (item, "client");
  const char *author = is_blank ? "" : brand_item_get_text (item, "author");
  const char *business = *client != '\0' ? client : brand_item_get_text (item, "title");
  gboolean has_name = !is_blank && *business != '\0';
  /* Translators: a business, then what the document is. */
  char *title = has_name ? g_strdup_printf (_("%1$s. %2$s"), business, kind) : g_strdup (kind);

  info->title = info->foot = title;
  info->subject = info->head_end = kind;
  info->head = has_name ? business : kind;
  info->author = *author != '\0' ? author : has_name ? business : "Brand Planner";
  info->day = brand_plan_get_as_of (plan);
  info->is_rtl = brand_pdf_metadata_is_rtl ();
  return title;
}

static double
show (BrandSheet       *sheet,
      BrandTypeStyle    style,
      const BrandColor *color,
      const char       *text,
      double            x,
      double            y,
      double            width,
      double            align)
{
  double height;

  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
  height = brand_sheet_show_text (sheet, style, text, x, y, width, align, color);
  brand_sheet_end (sheet);

  return height;
}

const BrandColor *
brand_letterhead_get_color (BrandSheet       *sheet,
                            const BrandColor *color)
{
  const BrandAgency *agency = sheet->info.agency;

  return agency != NULL && agency->has_color ? &agency->color : color;
}

void
brand_letterhead_add (BrandSheet *sheet,
                      const char *business,
                      const char *kind,
                      double      indent,
                      double      space)
{
  const BrandAgency *agency = sheet->info.agency;
  double measure = brand_sheet_get_measure (sheet);
  double end = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_KIND, kind);
  double thickness = agency != NULL && agency->has_color ? COLOR_RULE : RULE;
  double height = show (sheet, BRAND_TYPE_STYLE_BUSINESS, &brand_sheet_black, business,
                        BRAND_SHEET_MARGIN + indent, sheet->y, measure - indent - end - GAP, 0);

  show (sheet, BRAND_TYPE_STYLE_KIND, &brand_sheet_grey, kind, BRAND_SHEET_MARGIN, sheet->y,
        measure, 1);
  sheet->y += height + space;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, measure, thickness,
                    brand_letterhead_get_color (sheet, &brand_sheet_black));
  brand_sheet_end (sheet);
  sheet->y += 2;
}

typedef struct
{
  const BrandLogo *logo;
  double width;
  double height;
} Picture;

static void
draw_cb (cairo_t *cr,
         gpointer user_data)
{
  const Picture *picture = user_data;

  brand_logo_draw (picture->logo, cr, picture->width, picture->height);
}

/* Once in the document, however often it is shown. */
static guint
get_picture (BrandSheet *sheet)
{
  Picture picture = { .logo = sheet->info.agency->logo };

  if (!sheet->has_logo)
    {
      brand_logo_fit (picture.logo, LOGO_WIDTH, LOGO_HEIGHT, &picture.width, &picture.height);
      sheet->logo = brand_sheet_add_picture (sheet, picture.width, picture.height, draw_cb,
                                             &picture);
      sheet->has_logo = TRUE;
    }

  return sheet->logo;
}

static void
show_figure (BrandSheet *sheet,
             double      width)
{
  const BrandAgency *agency = sheet->info.agency;
  guint picture = get_picture (sheet);
  guint figure = brand_pdf_tree_add (sheet->tree, 0, "Figure");

  brand_pdf_tree_set_alt (sheet->tree, figure, *agency->name != '\0' ? agency->name : _("Logo"));
  brand_sheet_begin (sheet, figure);
  brand_sheet_show_picture (sheet, picture, BRAND_SHEET_MARGIN, sheet->y, width);
  brand_sheet_end (sheet);
}

double
brand_letterhead_add_agency (BrandSheet *sheet)
{
  const BrandAgency *agency = sheet->info.agency;
  double measure = brand_sheet_get_measure (sheet);
  double leading = brand_type_style_get (BRAND_TYPE_STYLE_DETAIL_STRONG)->leading;
  double width = 0, height = 0, y;

  if (agency == NULL || (agency->logo == NULL && *agency->name == '\0'))
    return 0;

  if (agency->logo != NULL)
    {
      brand_logo_fit (agency->logo, LOGO_WIDTH, LOGO_HEIGHT, &width, &height);
      show_figure (sheet, width);
      width += GAP;
    }
  height = MAX (height, leading);
  y = sheet->y + (height - leading) / 2;
  if (*agency->name != '\0')
    show (sheet, BRAND_TYPE_STYLE_DETAIL_STRONG, &brand_sheet_grey, agency->name,
          BRAND_SHEET_MARGIN + width, y, measure - width, agency->logo != NULL ? 1 : 0);

  return height + BELOW;
}

double
brand_letterhead_show_logo (BrandSheet *sheet,
                            double      y)
{
  const BrandAgency *agency = sheet->info.agency;
  double end = BRAND_SHEET_MARGIN + brand_sheet_get_measure (sheet);
  double width, height;

  if (agency == NULL || agency->logo == NULL)
    return 0;

  brand_logo_fit (agency->logo, SMALL_WIDTH, SMALL_HEIGHT, &width, &height);
  brand_sheet_show_picture (sheet, get_picture (sheet), end - width,
                            y + (SMALL_HEIGHT - height) / 2, width);

  return width + GAP / 2;
}
