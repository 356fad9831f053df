/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-picture.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-hatch.h"
#include "model/brand-date.h"
#include "ui/widgets/brand-widget-style.h"

#define WIDTH 300
#define LEAST_WIDTH 180
#define HEIGHT 104
#define LABEL_GAP 4
#define SMALLER 0.8
#define HEAD_ROOM 1.15 /* of the highest value, so that its line stays within */

/* What is shown on both sides, at least, and compared with the silence. */
#define LEAST_MARGIN_DAYS 28

typedef struct
{
  double now;
  double then; /* NAN: nothing is proposed */
} Day;

struct _BrandCheckPicture
{
  GtkWidget parent_instance;

  BrandDimension dimension;
  int first_day; /* Julian days */
  int silence_start;
  int silence_end;
  GArray *days; /* Day, from the first one */
  char *words;  /* how long it is silent */
};

G_DEFINE_FINAL_TYPE (BrandCheckPicture, brand_check_picture, GTK_TYPE_WIDGET)

typedef struct
{
  BrandCheckPicture *self;
  cairo_t *cr;
  BrandTimelineStyle style;
  PangoLayout *layout;
  BrandBox box;
  double highest;
} Picture;

static double
get_x (const Picture *picture,
       int            day)
{
  double part = (day - picture->self->first_day) / (double) picture->self->days->len;

  return picture->style.is_rtl ? brand_box_right (&picture->box) - part * picture->box.width
                               : picture->box.x + part * picture->box.width;
}

static double
get_y (const Picture *picture,
       double         effect)
{
  return brand_box_bottom (&picture->box) - effect / picture->highest * picture->box.height;
}

static double
find_highest (BrandCheckPicture *self)
{
  double highest = 0.02;

  for (guint i = 0; i < self->days->len; i++)
    {
      const Day *day = &g_array_index (self->days, Day, i);

      highest = MAX (highest, MAX (day->now, isnan (day->then) ? 0 : day->then));
    }
  return highest * HEAD_ROOM;
}

static void
draw_effect (const Picture *picture)
{
  const BrandDimensionStyle *style = &picture->style.dimensions[picture->self->dimension];
  int first = picture->self->first_day;
  guint n_days = picture->self->days->len;

  cairo_move_to (picture->cr, get_x (picture, first), brand_box_bottom (&picture->box));
  for (guint i = 0; i < n_days; i++)
    {
      double y = get_y (picture, g_array_index (picture->self->days, Day, i).now);

      cairo_line_to (picture->cr, get_x (picture, first + (int) i), y);
      if (i + 1 == n_days)
        cairo_line_to (picture->cr, get_x (picture, first + (int) n_days), y);
    }
  cairo_line_to (picture->cr, get_x (picture, first + (int) n_days),
                 brand_box_bottom (&picture->box));
  cairo_close_path (picture->cr);
  brand_hatch_fill_on (picture->cr, (BrandHatch) picture->self->dimension, &picture->style,
                       &style->band, &picture->box, 1);
}

static void
draw_silence (const Picture *picture)
{
  double one = get_x (picture, picture->self->silence_start);
  double other = get_x (picture, picture->self->silence_end + 1);
  BrandBox box = { MIN (one, other), picture->box.y, fabs (other - one), picture->box.height };

  brand_box_path (picture->cr, &box);
  brand_hatch_fill (picture->cr, BRAND_HATCH_SILENCE, &picture->style, &box, 1);
}

static void
draw_proposal (const Picture *picture)
{
  static const double dashes[] = { 5, 3 };

  for (guint i = 0; i < picture->self->days->len; i++)
    {
      double then = g_array_index (picture->self->days, Day, i).then;

      if (isnan (then))
        return;
      cairo_line_to (picture->cr, get_x (picture, picture->self->first_day + (int) i),
                     get_y (picture, then));
    }
  brand_color_set (picture->cr, &picture->style.dimensions[picture->self->dimension].ink);
  cairo_set_dash (picture->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (picture->cr, 2);
  cairo_stroke (picture->cr);
  cairo_set_dash (picture->cr, NULL, 0, 0);
}

static void
draw_words (const Picture *picture)
{
  double middle = (get_x (picture, picture->self->silence_start)
                   + get_x (picture, picture->self->silence_end + 1)) / 2;
  double x, y;
  int width, height;

  pango_layout_set_text (picture->layout, picture->self->words, -1);
  pango_layout_get_pixel_size (picture->layout, &width, &height);
  x = CLAMP (middle - width / 2.0, picture->box.x + LABEL_GAP,
             MAX (picture->box.x + LABEL_GAP, brand_box_right (&picture->box) - width - LABEL_GAP));
  y = brand_box_bottom (&picture->box) - height - 2 * LABEL_GAP;
  brand_color_set (picture->cr, &picture->style.view);
  cairo_rectangle (picture->cr, x - LABEL_GAP, y - 1, width + 2 * LABEL_GAP, height + 2);
  cairo_fill (picture->cr);
  brand_color_set (picture->cr, &picture->style.ink);
  cairo_move_to (picture->cr, x, y);
  pango_cairo_show_layout (picture->cr, picture->layout);
}

static int
get_next_month (int day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  return month == 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month + 1, 1);
}

/* Each month that begins within, and has room. */
static void
draw_months (const Picture *picture)
{
  int last = picture->self->first_day + (int) picture->self->days->len;
  double before = -G_MAXINT;

  for (int day = get_next_month (picture->self->first_day - 1); day < last;
       day = get_next_month (day))
    {
      g_autofree char *name = brand_date_format (day, BRAND_DATE_STYLE_SHORT_MONTH);
      double x = get_x (picture, day);
      int width;

      pango_layout_set_text (picture->layout, name, -1);
      pango_layout_get_pixel_size (picture->layout, &width, NULL);
      if (picture->style.is_rtl)
        x -= width;
      if (fabs (x - before) < width + 2 * LABEL_GAP || x < picture->box.x
          || x + width > brand_box_right (&picture->box))
        continue;
      before = x;
      brand_color_set (picture->cr, &picture->style.dim);
      cairo_move_to (picture->cr, x, brand_box_bottom (&picture->box) + LABEL_GAP);
      pango_cairo_show_layout (picture->cr, picture->layout);
    }
}

static PangoLayout *
create_layout (GtkWidget *widget)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (SMALLER));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static void
brand_check_picture_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  BrandCheckPicture *self = BRAND_CHECK_PICTURE (widget);
  g_autoptr (PangoLayout) layout = create_layout (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  Picture picture = { self };
  g_autofree char *month = NULL;
  int text_height;

  if (self->days->len == 0)
    return;
  month = brand_date_format (self->first_day, BRAND_DATE_STYLE_SHORT_MONTH);
  pango_layout_set_text (layout, month, -1);
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  brand_widget_style_init (&picture.style, widget);
  picture.layout = layout;
  picture.box = (BrandBox) { 0, 0, width, height - text_height - LABEL_GAP };
  picture.highest = find_highest (self);
  picture.cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  brand_color_set (picture.cr, &picture.style.lane_ground);
  brand_box_path (picture.cr, &picture.box);
  cairo_fill (picture.cr);
  draw_effect (&picture);
  draw_silence (&picture);
  draw_proposal (&picture);
  draw_words (&picture);
  draw_months (&picture);
  cairo_destroy (picture.cr);
}

static void
brand_check_picture_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
brand_check_picture_finalize (GObject *object)
{
  BrandCheckPicture *self = BRAND_CHECK_PICTURE (object);

  g_array_unref (self->days);
  g_free (self->words);
  G_OBJECT_CLASS (brand_check_picture_parent_class)->finalize (object);
}

static void
brand_check_picture_class_init (BrandCheckPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brand_check_picture_finalize;
  widget_class->snapshot = brand_check_picture_snapshot;
  widget_class->measure = brand_check_picture_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_check_picture_init (BrandCheckPicture *self)
{
  self->days = g_array_new (FALSE, FALSE, sizeof (Day));
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_check_picture_new (void)
{
  return g_object_new (BRAND_TYPE_CHECK_PICTURE, NULL);
}

static void
describe (BrandCheckPicture    *self,
          const BrandFinding   *finding,
          const BrandExtension *extension)
{
  guint n_weeks = (guint) (finding->end - finding->start + 4) / 7;
  g_autofree char *text = brand_finding_dup_text (finding);
  g_autofree char *label = NULL;

  g_free (self->words);
  self->words = g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
  label = extension == NULL
            ? g_strdup (text)
            /* Translators: what a picture shows, after a sentence. */
            : g_strdup_printf (_("%s Dashed: what would help."), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
brand_check_picture_update (BrandCheckPicture    *self,
                            BrandPlanSynergy     *synergy,
                            const BrandFinding   *finding,
                            const BrandExtension *extension)
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  const double *now = brand_synergy_get_effect (engine, (BrandSynergyDimension) finding->dimension);
  int n_days = (int) brand_synergy_get_n_days (engine);
  int first_day = brand_plan_synergy_get_first_day (synergy);
  int margin = MAX (LEAST_MARGIN_DAYS, (finding->end - finding->start) * 2 / 3);
  int from = MAX (finding->start - margin - first_day, 0);
  int to = MIN (finding->end + margin - first_day, n_days - 1);

  g_return_if_fail (BRAND_IS_CHECK_PICTURE (self));

  self->dimension = (BrandDimension) finding->dimension;
  self->first_day = first_day + from;
  self->silence_start = finding->start;
  self->silence_end = finding->end;
  g_array_set_size (self->days, 0);
  for (int i = from; i <= to; i++)
    {
      Day day = { now[i], extension != NULL ? extension->effect[i] : NAN };

      g_array_append_val (self->days, day);
    }
  describe (self, finding, extension);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
