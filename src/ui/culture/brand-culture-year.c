/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-year.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-culture-mark.h"
#include "draw/brand-text.h"
#include "draw/brand-thumbnail.h"
#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "ui/widgets/brand-widget-style.h"

#define N_LANES 4
#define GAP 8
#define LABEL_GAP 4
#define MOST_LABEL 190
#define STRIPS 62
#define LEAST_WIDTH 200

typedef struct
{
  BrandCultureDate date;
  BrandPoint at;
  const BrandLabel *label; /* NULL: none */
  double label_x;
  BrandBox box;
} Mark;

struct _BrandCultureYear
{
  GtkWidget parent_instance;

  BrandDocument *document;
  int start;
  int end;
  GArray *dates; /* BrandCultureDate */
  GArray *marks; /* of the last picture */
  BrandText *text;
  const char *family;
};

G_DEFINE_FINAL_TYPE (BrandCultureYear, brand_culture_year, GTK_TYPE_WIDGET)

typedef struct
{
  BrandCultureYear *self;
  BrandTimelineStyle style;
  double width;
  double row;
  double ends[N_LANES]; /* of what is in each lane, from where time begins */
  GHashTable *named;    /* items whose title is there */
} Picture;

/* From where time begins. */
static double
get_x (const Picture *picture,
       double         day)
{
  BrandCultureYear *self = picture->self;

  return (day - self->start) / (self->end + 1 - self->start) * picture->width;
}

static double
turn (const Picture *picture,
      double         x,
      double         width)
{
  return picture->style.is_rtl ? picture->width - x - width : x;
}

static const BrandLabel *
get_label (const Picture *picture,
           const char    *text,
           guint          weight)
{
  return brand_text_get_fitted (picture->self->text, text, 11.5 * picture->style.scale, weight,
                                MOST_LABEL * picture->style.scale, 1);
}

static int
find_lane (const Picture *picture,
           double         left)
{
  for (int i = 0; i < N_LANES; i++)
    if (picture->ends[i] + GAP <= left)
      return i;
  return -1;
}

/* With its title where there is room for it, before the mark at the period's end; else without;
 * what has no room at all is left to the list. */
static void
add_mark (Picture                *picture,
          const BrandCultureDate *date)
{
  double size = BRAND_CULTURE_MARK * picture->style.scale;
  double x = get_x (picture, date->day + 0.5) - size / 2;
  Mark mark = { *date };
  double left = x, right = x + size;
  int lane;

  if (!g_hash_table_contains (picture->named, date->item))
    mark.label = get_label (picture, brand_item_get_title (date->item), 400);
  if (mark.label != NULL && right + LABEL_GAP + mark.label->width <= picture->width)
    right += LABEL_GAP + mark.label->width;
  else if (mark.label != NULL)
    left -= LABEL_GAP + mark.label->width;
  lane = find_lane (picture, left);
  if (lane < 0 && mark.label != NULL)
    {
      mark.label = NULL;
      left = x;
      right = x + size;
      lane = find_lane (picture, left);
    }
  if (lane < 0)
    return;
  if (mark.label != NULL)
    g_hash_table_add (picture->named, date->item);
  picture->ends[lane] = right;
  mark.at = (BrandPoint) { turn (picture, x + size / 2, 0), (lane + 1.5) * picture->row };
  mark.box = (BrandBox) { turn (picture, left, right - left), (lane + 1) * picture->row,
                          right - left, picture->row };
  if (mark.label != NULL)
    mark.label_x = turn (picture, left < x ? left : x + size + LABEL_GAP, mark.label->width);
  g_array_append_val (picture->self->marks, mark);
}

static int
get_next_month (int day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  return month == 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month + 1, 1);
}

static void
draw_months (const Picture *picture,
             cairo_t       *cr,
             double         height)
{
  double reach = -GAP;

  for (int day = picture->self->start; day <= picture->self->end; day = get_next_month (day))
    {
      g_autofree char *name = brand_date_format (day, BRAND_DATE_STYLE_SHORT_MONTH);
      const BrandLabel *label = get_label (picture, name, 600);
      double x = get_x (picture, day);

      brand_color_set (cr, &picture->style.grid);
      cairo_rectangle (cr, turn (picture, x, 1), picture->row, 1, height - picture->row);
      cairo_fill (cr);
      if (x < reach + GAP || x + label->width > picture->width)
        continue;
      reach = x + label->width;
      brand_color_set (cr, &picture->style.dim);
      brand_label_draw (label, cr, turn (picture, x, label->width),
                        (picture->row - label->height) / 2);
    }
}

static void
draw_marks (const Picture *picture,
            cairo_t       *cr)
{
  const GArray *marks = picture->self->marks;

  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);

      brand_color_set (cr, mark->date.type <= BRAND_CULTURE_RITUAL ? &picture->style.ink
                                                                   : &picture->style.dim);
      brand_culture_mark_draw (cr, mark->date.type, mark->at.x, mark->at.y,
                               BRAND_CULTURE_MARK * picture->style.scale);
      if (mark->label != NULL)
        brand_label_draw (mark->label, cr, mark->label_x, mark->at.y - mark->label->height / 2);
    }
}

static void
draw_today (const Picture *picture,
            cairo_t       *cr,
            double         height)
{
  BrandCultureYear *self = picture->self;
  int today = brand_document_get_today (self->document);

  if (today < self->start || today > self->end)
    return;
  brand_color_set (cr, &picture->style.today);
  cairo_rectangle (cr, turn (picture, get_x (picture, today + 0.5) - 0.75, 1.5), picture->row, 1.5,
                   height - picture->row);
  cairo_fill (cr);
}

static double
get_row (GtkWidget *widget)
{
  BrandTimelineStyle style;

  brand_widget_style_init (&style, widget);
  return 20 * style.scale;
}

static void
brand_culture_year_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  BrandCultureYear *self = BRAND_CULTURE_YEAR (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (GHashTable) named = g_hash_table_new (NULL, NULL);
  Picture picture = { self, .width = gtk_widget_get_width (widget), .row = get_row (widget),
                      .named = named };
  BrandBox strips = { 0, height - STRIPS, picture.width, STRIPS };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (
                                                       0, 0, (float) picture.width, height));

  brand_widget_style_init (&picture.style, widget);
  if (self->family != picture.style.family)
    {
      g_clear_pointer (&self->text, brand_text_free);
      self->family = picture.style.family;
      self->text = brand_text_new (self->family);
    }
  for (guint i = 0; i < N_LANES; i++)
    picture.ends[i] = -GAP - BRAND_CULTURE_MARK;
  g_array_set_size (self->marks, 0);
  for (guint i = 0; i < self->dates->len; i++)
    add_mark (&picture, &g_array_index (self->dates, BrandCultureDate, i));
  draw_months (&picture, cr, height);
  brand_thumbnail_draw (cr, brand_document_get_synergy (self->document), &picture.style, &strips);
  draw_today (&picture, cr, height);
  draw_marks (&picture, cr);
  cairo_destroy (cr);
}

static void
brand_culture_year_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = LEAST_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = (int) ((N_LANES + 1.3) * get_row (widget)) + STRIPS;
  *natural = *minimum;
}

static const Mark *
find_mark (BrandCultureYear *self,
           double            x,
           double            y)
{
  for (guint i = self->marks->len; i-- > 0;)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);

      if (brand_box_contains (&mark->box, x, y))
        return mark;
    }
  return NULL;
}

static gboolean
brand_culture_year_query_tooltip (GtkWidget  *widget,
                                  int         x,
                                  int         y,
                                  gboolean    is_keyboard,
                                  GtkTooltip *tooltip)
{
  const Mark *mark = is_keyboard ? NULL : find_mark (BRAND_CULTURE_YEAR (widget), x, y);
  g_autofree char *words = mark != NULL ? brand_culture_date_describe (&mark->date) : NULL;

  gtk_tooltip_set_text (tooltip, words);
  return mark != NULL;
}

static void
released_cb (BrandCultureYear *self,
             int               n_press,
             double            x,
             double            y)
{
  const Mark *mark = find_mark (self, x, y);

  if (mark != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "item.edit", "s",
                                brand_item_get_id (mark->date.item));
}

static void
brand_culture_year_dispose (GObject *object)
{
  BrandCultureYear *self = BRAND_CULTURE_YEAR (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->dates, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->text, brand_text_free);
  G_OBJECT_CLASS (brand_culture_year_parent_class)->dispose (object);
}

static void
brand_culture_year_class_init (BrandCultureYearClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_culture_year_dispose;
  widget_class->snapshot = brand_culture_year_snapshot;
  widget_class->measure = brand_culture_year_measure;
  widget_class->query_tooltip = brand_culture_year_query_tooltip;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_culture_year_init (BrandCultureYear *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->dates = g_array_new (FALSE, FALSE, sizeof (BrandCultureDate));
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_culture_year_new (BrandDocument *document)
{
  BrandCultureYear *self = g_object_new (BRAND_TYPE_CULTURE_YEAR, NULL);

  self->document = g_object_ref (document);
  brand_culture_year_update (self);
  return GTK_WIDGET (self);
}

void
brand_culture_year_update (BrandCultureYear *self)
{
  BrandPlan *plan;
  BrandPlanInfo *info;
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_CULTURE_YEAR (self));

  plan = brand_document_get_plan (self->document);
  info = brand_plan_get_info (plan);
  self->start = brand_plan_info_get_start (info);
  self->end = brand_plan_info_get_end (info);
  g_array_unref (self->dates);
  self->dates = brand_culture_list_dates (plan, self->start, self->end);
  g_array_set_size (self->marks, 0);
  words = g_strdup_printf (ngettext ("The plan’s period with %u day of culture",
                                     "The plan’s period with %u days of culture",
                                     self->dates->len), self->dates->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
