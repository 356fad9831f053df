/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/widgets/brand-pattern-picture.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "synergy/brand-response.h"
#include "ui/widgets/brand-dimension-look.h"

#define LEAST_WIDTH 60
#define HEIGHT 44
#define FLIGHT_HEIGHT 3
#define FLIGHT_GAP 3
#define N_POINTS 64

/* Each after that many half-lives is nearly gone. */
#define FADE_HALF_LIVES 4

/* The longest run and the longest fade are this much longer than what they stand beside. */
#define MOST_RATIO 3

struct _BrandPatternPicture
{
  GtkWidget parent_instance;

  BrandTouchpoint *touchpoint;
  BrandPattern pattern;
};

G_DEFINE_FINAL_TYPE (BrandPatternPicture, brand_pattern_picture, GTK_TYPE_WIDGET)

static int
get_days (BrandTouchpoint *touchpoint)
{
  int start = brand_touchpoint_get_start (touchpoint);

  return start == BRAND_DATE_UNSET ? 1 : brand_touchpoint_get_end (touchpoint) - start + 1;
}

/* Days in the picture: the flight, and enough of what follows to see it go. */
static double
get_span (BrandPatternPicture *self)
{
  BrandItem *item = BRAND_ITEM (self->touchpoint);
  gboolean is_cultivated = self->pattern == BRAND_PATTERN_CULTIVATED;
  const char *time = is_cultivated ? "growth" : "half_life";
  double fade = FADE_HALF_LIVES * brand_item_get_number (item, time);
  double flight = get_days (self->touchpoint);
  double least = flight / MOST_RATIO;

  return flight + (flight > 1 ? CLAMP (fade, least, flight * MOST_RATIO) : MAX (fade, 1));
}

static void
init_response (BrandPatternPicture *self,
               BrandPattern         pattern,
               BrandResponse       *response)
{
  BrandItem *item = BRAND_ITEM (self->touchpoint);

  brand_response_init_shape (response, (BrandSynergyPattern) pattern,
                             (guint) get_days (self->touchpoint),
                             brand_item_get_number (item, "half_life"),
                             brand_item_get_number (item, "growth"));
}

/* Burst and sustained have one scale, so that one sees what is spread and what is held; what is
 * cultivated peaks after its last day and has its own. */
static double
get_most (BrandPatternPicture *self,
          double               span)
{
  double most = 0;

  for (BrandPattern pattern = BRAND_PATTERN_BURST; pattern <= BRAND_PATTERN_CULTIVATED; pattern++)
    {
      BrandResponse response;
      gboolean is_own = pattern == self->pattern;

      if (!is_own && (pattern == BRAND_PATTERN_CULTIVATED
                      || self->pattern == BRAND_PATTERN_CULTIVATED))
        continue;
      init_response (self, pattern, &response);
      most = MAX (most, brand_response_at (&response, get_days (self->touchpoint) - 1));
      for (guint i = 0; i <= N_POINTS && is_own; i++)
        most = MAX (most, brand_response_at (&response, (int) (i * span / N_POINTS)));
    }
  return most;
}

static void
fill_points (BrandPatternPicture *self,
             double               span,
             double               points[N_POINTS + 1])
{
  BrandResponse response;
  double most = get_most (self, span);

  init_response (self, self->pattern, &response);
  for (guint i = 0; i <= N_POINTS; i++)
    {
      double day = i * span / N_POINTS - 1;
      double before = brand_response_at (&response, (int) floor (day));
      double after = brand_response_at (&response, (int) floor (day) + 1);

      points[i] = before + (after - before) * (day - floor (day));
      points[i] = most > 0 ? MIN (points[i] / most, 1) : 0;
    }
}

static GskPath *
create_curve (BrandPatternPicture *self,
              double               span,
              float                width,
              float                height,
              gboolean             is_closed)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double points[N_POINTS + 1];

  fill_points (self, span, points);
  for (guint i = 0; i <= N_POINTS; i++)
    {
      float x = width * (float) i / N_POINTS;
      float y = 1 + (height - 2) * (1 - (float) points[i]);

      if (i == 0)
        gsk_path_builder_move_to (builder, is_rtl ? width - x : x, y);
      else
        gsk_path_builder_line_to (builder, is_rtl ? width - x : x, y);
    }
  if (is_closed)
    {
      gsk_path_builder_line_to (builder, is_rtl ? 0 : width, height);
      gsk_path_builder_line_to (builder, is_rtl ? width : 0, height);
      gsk_path_builder_close (builder);
    }
  return gsk_path_builder_free_to_path (builder);
}

static void
brand_pattern_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  BrandPatternPicture *self = BRAND_PATTERN_PICTURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget) - FLIGHT_HEIGHT - FLIGHT_GAP;
  double span = get_span (self);
  float flight = MAX (width * (float) (get_days (self->touchpoint) / span), FLIGHT_HEIGHT);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GskPath) area = create_curve (self, span, width, height, TRUE);
  g_autoptr (GskPath) line = create_curve (self, span, width, height, FALSE);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.5f);
  GdkRGBA color, pale;

  gtk_widget_get_color (widget, &color);
  pale = color;
  pale.alpha *= 0.25f;
  gtk_snapshot_append_fill (snapshot, area, GSK_FILL_RULE_WINDING, &pale);
  gtk_snapshot_append_stroke (snapshot, line, stroke, &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (is_rtl ? width - flight : 0,
                                                  height + FLIGHT_GAP, flight, FLIGHT_HEIGHT));
}

static void
brand_pattern_picture_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
}

static void
touchpoint_changed_cb (BrandPatternPicture *self)
{
  BrandDimension dimension = brand_touchpoint_get_dimension (self->touchpoint);

  gtk_widget_set_css_classes (GTK_WIDGET (self),
                              (const char *[]) { "dimension-fill",
                                                 brand_dimension_get_css_class (dimension), NULL });
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
brand_pattern_picture_dispose (GObject *object)
{
  g_clear_object (&BRAND_PATTERN_PICTURE (object)->touchpoint);
  G_OBJECT_CLASS (brand_pattern_picture_parent_class)->dispose (object);
}

static void
brand_pattern_picture_class_init (BrandPatternPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_pattern_picture_dispose;
  widget_class->snapshot = brand_pattern_picture_snapshot;
  widget_class->measure = brand_pattern_picture_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_pattern_picture_init (BrandPatternPicture *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
}

GtkWidget *
brand_pattern_picture_new (BrandTouchpoint *touchpoint,
                           BrandPattern     pattern)
{
  BrandPatternPicture *self;

  g_return_val_if_fail (BRAND_IS_TOUCHPOINT (touchpoint), NULL);

  self = g_object_new (BRAND_TYPE_PATTERN_PICTURE, NULL);
  self->touchpoint = g_object_ref (touchpoint);
  self->pattern = pattern;
  g_signal_connect_object (touchpoint, "notify", G_CALLBACK (touchpoint_changed_cb), self,
                           G_CONNECT_SWAPPED);
  touchpoint_changed_cb (self);
  return GTK_WIDGET (self);
}

static char *
describe_cultivated (double growth)
{
  g_autofree char *days = brand_format_number (growth, 1);

  return g_strdup_printf (ngettext ("Starts small and grows while it is tended: half grown after "
                                    "%s day, and it goes as slowly as it came.",
                                    "Starts small and grows while it is tended: half grown after "
                                    "%s days, and it goes as slowly as it came.",
                                    (gulong) ceil (growth)), days);
}

char *
brand_pattern_describe (BrandTouchpoint *touchpoint,
                        BrandPattern     pattern)
{
  BrandItem *item = BRAND_ITEM (touchpoint);
  double half_life = brand_item_get_number (item, "half_life");
  g_autofree char *days = brand_format_number (half_life, 1);
  gulong n = (gulong) ceil (half_life);

  if (pattern == BRAND_PATTERN_CULTIVATED)
    return describe_cultivated (brand_item_get_number (item, "growth"));
  if (pattern == BRAND_PATTERN_BURST && half_life <= 0)
    return g_strdup (_("Works only on the days on which it runs."));
  if (half_life <= 0)
    return g_strdup (_("Holds while it runs, then is gone at once."));
  if (pattern == BRAND_PATTERN_BURST && get_days (touchpoint) <= 1)
    return g_strdup_printf (ngettext ("Peaks at once, half gone after %s day.",
                                      "Peaks at once, half gone after %s days.", n), days);
  if (pattern == BRAND_PATTERN_BURST)
    return g_strdup_printf (ngettext ("Spread over the days on which it runs, then half gone after "
                                      "%s day.",
                                      "Spread over the days on which it runs, then half gone after "
                                      "%s days.", n), days);
  return g_strdup_printf (ngettext ("Holds while it runs, then is half gone after %s day.",
                                    "Holds while it runs, then is half gone after %s days.", n),
                          days);
}
