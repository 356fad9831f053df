/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/brand-culture-mark.h"
#include "model/brand-date.h"

/* Between two marks, and around a label. */
#define GAP 3.0
#define LABEL_SPACE 5.0
#define LEAST_LABEL 26.0
#define LEAST_CUT 64.0 /* less than this is left of no title */
#define MOST_LABEL 170.0

static double
get_mark (const BrandTimelineLayout *layout)
{
  return BRAND_CULTURE_MARK * layout->lengths.scale;
}

/* Of the dates in order of time, the first that may be in sight. */
static guint
find_first (const BrandTimelineFacts *facts,
            int                       day)
{
  guint low = 0, high = facts->dates->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (facts->dates, BrandCultureDate, middle).day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
set_flag (BrandTimelineFlag      *flag,
          const BrandCultureDate *date)
{
  flag->type = date->type;
  flag->id = brand_item_get_id (date->item);
  flag->title = brand_item_get_title (date->item);
  flag->day = date->day;
  flag->end = date->end;
}

/* Which spot a day falls on doesn't change while the view moves, so marks don't jump. */
static void
add_flag (BrandTimelineLayout    *layout,
          const BrandCultureDate *date)
{
  const BrandAxis *axis = &layout->axis;
  double spot = (get_mark (layout) + GAP) / axis->px_per_day;
  BrandTimelineFlag *last = layout->dates->len > 0
                              ? &g_array_index (layout->dates, BrandTimelineFlag,
                                                layout->dates->len - 1)
                              : NULL;
  BrandTimelineFlag flag = { 0 };

  if (last != NULL
      && (floor (last->day / spot) == floor (date->day / spot) || date->day - last->day < spot))
    {
      guint n_more = last->n_more + 1;

      if (date->type < last->type)
        set_flag (last, date);
      last->n_more = n_more;
      last->last = date->day;
      return;
    }
  set_flag (&flag, date);
  flag.first = flag.last = date->day;
  g_array_append_val (layout->dates, flag);
}

static void
place_flag (BrandTimelineLayout *layout,
            BrandTimelineFlag   *flag)
{
  const BrandBox *strip = &layout->dates_box;
  double mark = get_mark (layout);
  double right = layout->axis.start + layout->axis.length;
  double end = brand_axis_x_of_day (&layout->axis, flag->end + 1);

  flag->at.x = brand_axis_x_of_day (&layout->axis, flag->day + 0.5);
  flag->at.y = strip->y + strip->height / 2;
  flag->box = (BrandBox) { flag->at.x - mark / 2, strip->y, mark, strip->height };
  if (flag->end > flag->day)
    flag->span = (BrandBox) { brand_axis_x_of_day (&layout->axis, flag->day),
                              brand_box_bottom (strip) - 2, 0, 2 };
  flag->span.width = flag->end > flag->day ? MIN (end, right) - flag->span.x : 0;
}

static const BrandLabel *
create_label (BrandLayoutJob          *job,
              const BrandTimelineFlag *flag,
              double                   room)
{
  double width = MAX (MIN (room, MOST_LABEL), LEAST_CUT) * job->layout->lengths.scale;
  g_autofree char *text = NULL;

  if (flag->n_more > 0)
    /* Translators: a date's title, and how many others fall on the same days. */
    text = g_strdup_printf (_("%s +%u"), flag->title, flag->n_more);
  return brand_text_get_fitted (job->text, text != NULL ? text : flag->title,
                                job->layout->lengths.font_sizes[BRAND_FONT_STAGE],
                                brand_font_get_weight (BRAND_FONT_STAGE), width, 1);
}

/* A label never covers a mark, so it only has to be shorter than the way to the next one. */
static void
add_labels (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  double edge = layout->axis.start + layout->axis.length;

  for (guint i = 0; i < layout->dates->len; i++)
    {
      BrandTimelineFlag *flag = &g_array_index (layout->dates, BrandTimelineFlag, i);
      double left = brand_box_right (&flag->box) + LABEL_SPACE - 2;
      double right = i + 1 < layout->dates->len
                       ? g_array_index (layout->dates, BrandTimelineFlag, i + 1).box.x - LABEL_SPACE
                       : edge;
      const BrandLabel *label;

      if (right - left < LEAST_LABEL || *flag->title == '\0')
        continue;
      label = create_label (job, flag, (right - left) / layout->lengths.scale);
      if (label->width > right - left)
        continue;
      brand_layout_add (layout->frame_texts, label, left,
                        flag->at.y - label->height / 2,
                        flag->type <= BRAND_CULTURE_RITUAL ? BRAND_INK_NORMAL : BRAND_INK_DIM,
                        FALSE);
      flag->box.width = left + label->width - flag->box.x;
    }
}

void
brand_layout_dates (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  int first = (int) ceil (layout->axis.first_day - 0.5);
  int last = brand_axis_get_last_visible (&layout->axis);

  if (layout->dates_box.height <= 0)
    return;
  for (guint i = find_first (job->facts, first); i < job->facts->dates->len; i++)
    {
      const BrandCultureDate *date = &g_array_index (job->facts->dates, BrandCultureDate, i);

      if (date->day > last)
        break;
      add_flag (layout, date);
    }
  for (guint i = 0; i < layout->dates->len; i++)
    place_flag (layout, &g_array_index (layout->dates, BrandTimelineFlag, i));
  add_labels (job);
}
