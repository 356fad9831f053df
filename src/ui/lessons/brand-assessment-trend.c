/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-assessment-trend.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/brand-text.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/widgets/brand-widget-style.h"

#define HEIGHT 128
#define LEAST_WIDTH 200
#define TOP 20
#define FOOT 22
#define SIDE 26
#define DOT 5.5
#define TEXT_SIZE 11
#define GRID_ALPHA 0.14
#define GRID_ALPHA_CONTRAST 0.4
#define WORDS_ALPHA 0.72
#define LINE_WIDTH 2
#define SCALE_LEAST 1.0
#define SCALE_MOST 5.0

/* Nearer dates would be written over one another. */
#define LEAST_GAP 78

/* As many as the two ends have room for above one another. */
#define MOST_LINES 3

typedef struct
{
  int date;
  double average;
} Point;

struct _BrandAssessmentTrend
{
  GtkWidget parent_instance;

  const BrandAssessmentForm *form;
  GArray *points;
  BrandText *text;
};

G_DEFINE_FINAL_TYPE (BrandAssessmentTrend, brand_assessment_trend, GTK_TYPE_WIDGET)

/* Where the drawing's parts are, in pixels. */
typedef struct
{
  BrandTimelineStyle style;
  double left; /* of the lines: the words stand before them */
  double right;
  double top;
  double bottom;
} Frame;

static double
get_y (const Frame *frame,
       double       value)
{
  return frame->bottom - (value - SCALE_LEAST) / (SCALE_MOST - SCALE_LEAST)
                           * (frame->bottom - frame->top);
}

/* One time alone stands in the middle. */
static double
get_x (BrandAssessmentTrend *self,
       const Frame          *frame,
       int                   date)
{
  int first = g_array_index (self->points, Point, 0).date;
  int last = g_array_index (self->points, Point, self->points->len - 1).date;
  double share = last > first ? (date - first) / (double) (last - first) : 0.5;
  double start = frame->left + SIDE;
  double end = frame->right - SIDE;

  return frame->style.is_rtl ? frame->left + frame->right - (start + share * (end - start))
                             : start + share * (end - start);
}

static void
set_ink (cairo_t                  *cr,
         const BrandTimelineStyle *style,
         double                    alpha,
         double                    alpha_contrast)
{
  cairo_set_source_rgba (cr, style->ink.red, style->ink.green, style->ink.blue,
                         style->is_high_contrast ? alpha_contrast : alpha);
}

static double
draw_words (BrandAssessmentTrend *self,
            cairo_t              *cr,
            const Frame          *frame,
            int                   width)
{
  const char *words[] = { _(self->form->left), _(self->form->right) };
  double size = TEXT_SIZE * frame->style.scale;
  double half = brand_text_get (self->text, "1", size, PANGO_WEIGHT_NORMAL)->height / 2;
  double widest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const BrandLabel *label = brand_text_get_fitted (self->text, words[i], size,
                                                       PANGO_WEIGHT_NORMAL, width / 3.0,
                                                       MOST_LINES);
      /* The last line of the lower end and the first of the upper one are at their lines. */
      double y = i == 0 ? frame->bottom + half - label->height : frame->top - half;

      set_ink (cr, &frame->style, WORDS_ALPHA, 1);
      brand_label_draw (label, cr, frame->style.is_rtl ? width - label->width : 0, y);
      widest = MAX (widest, label->width);
    }
  return widest;
}

static void
draw_lines (cairo_t     *cr,
            const Frame *frame)
{
  cairo_set_line_width (cr, 1);
  for (double value = SCALE_LEAST; value <= SCALE_MOST; value++)
    {
      set_ink (cr, &frame->style, GRID_ALPHA, GRID_ALPHA_CONTRAST);
      cairo_move_to (cr, frame->left, floor (get_y (frame, value)) + 0.5);
      cairo_line_to (cr, frame->right, floor (get_y (frame, value)) + 0.5);
      cairo_stroke (cr);
    }
}

static void
draw_path (BrandAssessmentTrend *self,
           cairo_t              *cr,
           const Frame          *frame)
{
  brand_color_set (cr, &frame->style.accent);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->points->len; i++)
    {
      const Point *point = &g_array_index (self->points, Point, i);

      cairo_line_to (cr, get_x (self, frame, point->date), get_y (frame, point->average));
    }
  cairo_stroke (cr);
}

static void
draw_label (BrandAssessmentTrend *self,
            cairo_t              *cr,
            const Frame          *frame,
            const char           *text,
            guint                 weight,
            double                x,
            double                y)
{
  const BrandLabel *label = brand_text_get (self->text, text, TEXT_SIZE * frame->style.scale,
                                            weight);

  brand_label_draw (label, cr, CLAMP (x - label->width / 2, frame->left,
                                      frame->right - label->width), y);
}

static void
draw_points (BrandAssessmentTrend *self,
             cairo_t              *cr,
             const Frame          *frame)
{
  double last_x = -G_MAXDOUBLE;
  double height = TEXT_SIZE * frame->style.scale * 1.5;

  for (guint i = 0; i < self->points->len; i++)
    {
      const Point *point = &g_array_index (self->points, Point, i);
      double x = get_x (self, frame, point->date);
      double y = get_y (frame, point->average);
      g_autofree char *value = brand_format_number (point->average, 1);
      g_autofree char *date = brand_date_format (point->date, BRAND_DATE_STYLE_MONTH_YEAR);

      brand_color_set (cr, &frame->style.accent);
      cairo_arc (cr, x, y, DOT, 0, 2 * G_PI);
      cairo_fill (cr);
      if (fabs (x - last_x) < LEAST_GAP * frame->style.scale)
        continue;
      brand_color_set (cr, &frame->style.ink);
      draw_label (self, cr, frame, value, PANGO_WEIGHT_BOLD, x, y - DOT - height);
      set_ink (cr, &frame->style, WORDS_ALPHA, 1);
      draw_label (self, cr, frame, date, PANGO_WEIGHT_NORMAL, x, frame->bottom + DOT + 2);
      last_x = x;
    }
}

static void
draw (BrandAssessmentTrend *self,
      cairo_t              *cr,
      int                   width,
      int                   height)
{
  Frame frame = { .right = width };
  double words;

  brand_widget_style_init (&frame.style, GTK_WIDGET (self));
  frame.top = TOP * frame.style.scale;
  frame.bottom = height - FOOT * frame.style.scale;
  if (self->text == NULL)
    self->text = brand_text_new (frame.style.family);
  words = draw_words (self, cr, &frame, width) + 2 * DOT;
  if (frame.style.is_rtl)
    frame.right = width - words;
  else
    frame.left = words;
  draw_lines (cr, &frame);
  draw_path (self, cr, &frame);
  draw_points (self, cr, &frame);
}

static void
brand_assessment_trend_snapshot (GtkWidget   *widget,
                                 GtkSnapshot *snapshot)
{
  BrandAssessmentTrend *self = BRAND_ASSESSMENT_TREND (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  if (self->points->len > 0)
    draw (self, cr, width, height);
  cairo_destroy (cr);
}

static void
brand_assessment_trend_measure (GtkWidget     *widget,
                                GtkOrientation orientation,
                                int            for_size,
                                int           *minimum,
                                int           *natural,
                                int           *minimum_baseline,
                                int           *natural_baseline)
{
  BrandTimelineStyle style;

  brand_widget_style_init (&style, widget);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : (int) (HEIGHT * style.scale);
  *natural = *minimum;
}

static void
style_changed_cb (GtkWidget *widget)
{
  g_clear_pointer (&BRAND_ASSESSMENT_TREND (widget)->text, brand_text_free);
  gtk_widget_queue_resize (widget);
}

static void
brand_assessment_trend_finalize (GObject *object)
{
  BrandAssessmentTrend *self = BRAND_ASSESSMENT_TREND (object);

  g_clear_pointer (&self->text, brand_text_free);
  g_array_unref (self->points);
  G_OBJECT_CLASS (brand_assessment_trend_parent_class)->finalize (object);
}

static void
brand_assessment_trend_class_init (BrandAssessmentTrendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brand_assessment_trend_finalize;
  widget_class->snapshot = brand_assessment_trend_snapshot;
  widget_class->measure = brand_assessment_trend_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_assessment_trend_init (BrandAssessmentTrend *self)
{
  self->points = g_array_new (FALSE, FALSE, sizeof (Point));
  brand_widget_style_watch (GTK_WIDGET (self), style_changed_cb);
}

GtkWidget *
brand_assessment_trend_new (const BrandAssessmentForm *form)
{
  BrandAssessmentTrend *self = g_object_new (BRAND_TYPE_ASSESSMENT_TREND, NULL);

  self->form = form;
  return GTK_WIDGET (self);
}

static void
name_picture (BrandAssessmentTrend *self)
{
  g_autoptr (GString) words = g_string_new (_(self->form->title));

  for (guint i = 0; i < self->points->len; i++)
    {
      const Point *point = &g_array_index (self->points, Point, i);
      g_autofree char *value = brand_format_number (point->average, 1);
      g_autofree char *date = brand_date_format (point->date, BRAND_DATE_STYLE_FULL);

      g_string_append (words, i == 0 ? ": " : "; ");
      /* Translators: an average from 1 to 5 and a day. */
      g_string_append_printf (words, _("%s on %s"), value, date);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str,
                                  -1);
}

void
brand_assessment_trend_update (BrandAssessmentTrend *self,
                               GPtrArray            *results)
{
  g_return_if_fail (BRAND_IS_ASSESSMENT_TREND (self));

  g_array_set_size (self->points, 0);
  for (guint i = 0; i < results->len; i++)
    {
      const BrandAssessmentResult *result = results->pdata[i];
      Point point = { result->date, result->average };

      if (result->n_rated > 0 && result->date != BRAND_DATE_UNSET)
        g_array_append_val (self->points, point);
    }
  name_picture (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->points->len > 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
