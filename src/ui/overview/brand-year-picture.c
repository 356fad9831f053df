/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-year-picture.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-icon.h"
#include "draw/brand-thumbnail.h"
#include "model/brand-date.h"
#include "ui/widgets/brand-widget-style.h"

#define LEAST_WIDTH 160
#define LEAST_HEIGHT 190
#define NATURAL_HEIGHT 250
#define ICON 16
#define ICON_SPACE 26
#define LABEL_GAP 6
#define PILL_INSET 7
#define SMALLEST (8.8 / 11)

struct _BrandYearPicture
{
  GtkWidget parent_instance;

  BrandPlanSynergy *synergy;
  int start;
  int end;
  int today;
};

G_DEFINE_FINAL_TYPE (BrandYearPicture, brand_year_picture, GTK_TYPE_WIDGET)

typedef struct
{
  BrandYearPicture *self;
  cairo_t *cr;
  const BrandTimelineStyle *style;
  PangoLayout *layout;
  BrandBox box;
  double head; /* text's height */
} Year;

static double
get_x (const Year *year,
       int         day)
{
  BrandYearPicture *self = year->self;
  double part = (day - self->start) / (double) (self->end + 1 - self->start);

  return year->style->is_rtl ? brand_box_right (&year->box) - part * year->box.width
                             : year->box.x + part * year->box.width;
}

static PangoLayout *
create_layout (GtkWidget *widget)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, NULL);
  PangoFontDescription *font = pango_font_description_copy (
    pango_context_get_font_description (pango_layout_get_context (layout)));
  int size = pango_font_description_get_size (font);

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size * SMALLEST);
  else
    pango_font_description_set_size (font, (int) (size * SMALLEST));
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}

static int
set_text (const Year *year,
          const char *text)
{
  int width;

  pango_layout_set_text (year->layout, text, -1);
  pango_layout_get_pixel_size (year->layout, &width, NULL);
  return width;
}

static void
draw_line (const Year       *year,
           double            x,
           const BrandColor *color,
           double            width)
{
  brand_color_set (year->cr, color);
  cairo_rectangle (year->cr, x - width / 2, year->box.y - LABEL_GAP / 2.0, width,
                   year->box.height + LABEL_GAP / 2.0);
  cairo_fill (year->cr);
}

static int
get_next_month (int day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  return month == 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month + 1, 1);
}

/* Each month that has room for its name, without the one that the pill covers. */
static void
draw_months (const Year *year,
             double      pill_left,
             double      pill_right)
{
  double reach = -1;

  for (int day = year->self->start; day <= year->self->end; day = get_next_month (day))
    {
      g_autofree char *name = brand_date_format (day, BRAND_DATE_STYLE_SHORT_MONTH);
      int width = set_text (year, name);
      double one = get_x (year, day), other = get_x (year, MIN (get_next_month (day),
                                                                year->self->end + 1));
      double left = MIN (one, other);
      double x = year->style->is_rtl ? MAX (one, other) - width : left;
      double place = ABS (one - get_x (year, year->self->start));

      if (day > year->self->start)
        draw_line (year, one, &year->style->grid, 1);
      if (place < reach || x < year->box.x || x + width > brand_box_right (&year->box)
          || (x < pill_right + LABEL_GAP && x + width + LABEL_GAP > pill_left))
        continue;
      reach = place + width + LABEL_GAP;
      cairo_move_to (year->cr, x, 0);
      brand_color_set (year->cr, &year->style->dim);
      pango_cairo_show_layout (year->cr, year->layout);
    }
}

static void
draw_today (const Year *year,
            double      left,
            double      width)
{
  double radius = year->head / 2 + 1;
  double right = left + width;

  draw_line (year, get_x (year, year->self->today), &year->style->today, 1.6);
  cairo_arc (year->cr, left + radius, radius - 1, radius, G_PI_2, 1.5 * G_PI);
  cairo_arc (year->cr, right - radius, radius - 1, radius, 1.5 * G_PI, G_PI_2);
  cairo_close_path (year->cr);
  cairo_fill (year->cr);
  set_text (year, _("Today"));
  cairo_move_to (year->cr, left + PILL_INSET, 0);
  brand_color_set (year->cr, &year->style->on_today);
  pango_cairo_show_layout (year->cr, year->layout);
}

static void
draw_icons (const Year *year)
{
  double x = year->style->is_rtl ? brand_box_right (&year->box) + ICON_SPACE - ICON : 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandBox strip;

      brand_thumbnail_get_strip (&year->box, (BrandDimension) d, &strip);
      brand_color_set (year->cr, &year->style->dimensions[d].ink);
      brand_icon_dimension (year->cr, (BrandDimension) d, x,
                            strip.y + (strip.height - ICON) / 2, ICON);
    }
}

static void
draw (Year *year)
{
  BrandYearPicture *self = year->self;
  gboolean has_today = self->today >= self->start && self->today <= self->end;
  double width = set_text (year, _("Today")) + 2 * PILL_INSET;
  double left = -1, right = -1;

  if (has_today)
    {
      left = CLAMP (get_x (year, self->today) - width / 2, year->box.x,
                    brand_box_right (&year->box) - width);
      right = left + width;
    }
  brand_thumbnail_draw (year->cr, self->synergy, year->style, &year->box);
  draw_icons (year);
  draw_months (year, left, right);
  if (has_today)
    draw_today (year, left, width);
}

static void
brand_year_picture_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  BrandYearPicture *self = BRAND_YEAR_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (PangoLayout) layout = NULL;
  BrandTimelineStyle style;
  Year year = { self, NULL, &style, NULL };
  int text_height;

  if (self->synergy == NULL)
    return;
  layout = create_layout (widget);
  pango_layout_set_text (layout, _("Today"), -1);
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  brand_widget_style_init (&style, widget);
  year.layout = layout;
  year.head = text_height;
  year.box = (BrandBox) { style.is_rtl ? 0 : ICON_SPACE, text_height + LABEL_GAP,
                          width - ICON_SPACE, height - text_height - LABEL_GAP };
  year.cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, -2, width, height + 2));
  draw (&year);
  cairo_destroy (year.cr);
}

static void
brand_year_picture_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : NATURAL_HEIGHT;
}

static void
brand_year_picture_dispose (GObject *object)
{
  BrandYearPicture *self = BRAND_YEAR_PICTURE (object);

  if (self->synergy != NULL)
    g_signal_handlers_disconnect_by_func (self->synergy, gtk_widget_queue_draw, self);
  g_clear_object (&self->synergy);
  G_OBJECT_CLASS (brand_year_picture_parent_class)->dispose (object);
}

static void
brand_year_picture_class_init (BrandYearPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_year_picture_dispose;
  widget_class->snapshot = brand_year_picture_snapshot;
  widget_class->measure = brand_year_picture_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_year_picture_init (BrandYearPicture *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

void
brand_year_picture_set_plan (BrandYearPicture *self,
                             BrandPlanSynergy *synergy,
                             int               start,
                             int               end,
                             int               today)
{
  g_return_if_fail (BRAND_IS_YEAR_PICTURE (self));

  if (self->synergy == NULL && synergy != NULL)
    g_signal_connect_swapped (synergy, "changed", G_CALLBACK (gtk_widget_queue_draw), self);
  g_set_object (&self->synergy, synergy);
  self->start = start;
  self->end = end;
  self->today = today;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
