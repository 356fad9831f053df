/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define TEXT_AFTER_TICK 5
#define LONGEST_TEXTS 4
#define CUT_TEXTS 2

const BrandLabel *
brand_layout_label (BrandLayoutJob *job,
                    const char     *text,
                    BrandFont       font)
{
  return brand_text_get (job->text, text, job->layout->lengths.font_sizes[font],
                         brand_font_get_weight (font));
}

void
brand_layout_add (GArray           *texts,
                  const BrandLabel *label,
                  double            x,
                  double            y,
                  BrandInk          ink,
                  gboolean          has_halo)
{
  BrandTimelineText text = { label, x, y, ink, has_halo };

  g_array_append_val (texts, text);
}

/* A span that began before the plot keeps its text at the plot's edge. */
static void
get_tick_room (const BrandTimelineLayout *layout,
               const BrandTick           *tick,
               double                    *left,
               double                    *right)
{
  const BrandAxis *axis = &layout->axis;
  double x = brand_axis_x_of_day (axis, tick->day);

  *left = x <= axis->start + 1 ? axis->start : x + TEXT_AFTER_TICK;
  *right = MIN (brand_axis_x_of_day (axis, tick->end), axis->start + axis->length) - 3;
}

static const BrandLabel *
get_tick_label (BrandLayoutJob  *job,
                const BrandTick *tick,
                guint            shorter)
{
  g_autofree char *text = brand_tick_format (tick, job->layout->axis.px_per_day, shorter);

  if (text == NULL)
    return NULL;
  return brand_layout_label (job, text, tick->row == 0 ? BRAND_FONT_RULER_MAJOR
                                                       : BRAND_FONT_RULER_MINOR);
}

/* Days and weeks say all as much as there is room for in each of them. */
static guint
get_shortness (BrandLayoutJob *job,
               const GArray   *ticks)
{
  guint shortness = 0;

  for (guint i = 0; i < ticks->len && shortness < LONGEST_TEXTS; i++)
    {
      const BrandTick *tick = &g_array_index (ticks, BrandTick, i);
      double scale = job->layout->axis.px_per_day;
      const BrandLabel *label;

      if (tick->row != 1 || tick->unit < BRAND_TICK_WEEK)
        continue;
      while ((label = get_tick_label (job, tick, shortness)) != NULL
             && TEXT_AFTER_TICK + label->width > (tick->end - tick->day) * scale - 3)
        shortness++;
    }
  return shortness;
}

static gboolean
add_tick_text (BrandLayoutJob  *job,
               const BrandTick *tick,
               guint            shortness,
               double           y)
{
  BrandTimelineLayout *layout = job->layout;
  double left, right;
  gboolean is_cut = brand_axis_x_of_day (&layout->axis, tick->day) < layout->axis.start - 1;

  get_tick_room (layout, tick, &left, &right);
  /* What is left of a cut span is no place for an initial. */
  for (guint shorter = shortness; shorter < (is_cut ? CUT_TEXTS : LONGEST_TEXTS); shorter++)
    {
      const BrandLabel *label = get_tick_label (job, tick, shorter);

      if (label == NULL)
        break;
      if (left + label->width > right)
        continue;
      brand_layout_add (layout->frame_texts, label, left,
                        y + (layout->lengths.ruler_row - label->height) / 2,
                        tick->row == 0 || tick->unit == BRAND_TICK_YEAR ? BRAND_INK_NORMAL
                                                                        : BRAND_INK_DIM,
                        FALSE);
      return TRUE;
    }
  return FALSE;
}

void
brand_layout_ruler (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  g_autoptr (GArray) ticks = brand_axis_list_ticks (&layout->axis, brand_date_first_weekday ());
  guint n_rows = (guint) lround (layout->ruler.height / layout->lengths.ruler_row);
  guint shortness = get_shortness (job, ticks);

  for (guint i = 0; i < ticks->len; i++)
    {
      const BrandTick *tick = &g_array_index (ticks, BrandTick, i);
      double y = layout->ruler.y + ((double) tick->row + n_rows - 2) * layout->lengths.ruler_row;
      BrandTimelineTick mark = { tick->unit, tick->row,
                                 brand_axis_x_of_day (&layout->axis, tick->day) };
      gboolean has_text;

      if (tick->row + n_rows < 2)
        continue;
      has_text = tick->row < 2
                 && add_tick_text (job, tick, tick->row == 1 ? shortness : 0, y);
      if (mark.x > layout->axis.start + 1 && (tick->row > 0 || has_text))
        g_array_append_val (layout->ticks, mark);
    }
}

static void
place_chevron (BrandLayoutJob   *job,
               const BrandLabel *label)
{
  BrandTimelineLayout *layout = job->layout;
  double width = label->width + 14;
  double y = layout->flags.y + (layout->flags.height - label->height) / 2;
  double x = layout->lengths.margin + layout->lengths.icon_x;

  layout->today_is_before = layout->view.today < layout->axis.first_day;
  if (!layout->today_is_before)
    x = layout->axis.start + layout->axis.length - width;
  else if (layout->form == BRAND_FORM_NARROW)
    x = layout->axis.start;
  layout->today_chevron = (BrandBox) { x, y, width, label->height };
  brand_layout_add (layout->frame_texts, label, layout->today_is_before ? x + 12 : x, y,
                    BRAND_INK_TODAY, FALSE);
}

void
brand_layout_today (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;
  const BrandLabel *label;
  double height, left;

  if (layout->flags.height <= 0)
    return;
  day = brand_date_format (layout->view.today, BRAND_DATE_STYLE_DAY);
  if (layout->form == BRAND_FORM_PAGE)
    /* Translators: on paper, the day that the page speaks of, as As of 28 May. */
    text = g_strdup_printf (_("As of %s"), day);
  else
    /* Translators: the mark of the present day, as Today, 28 May. */
    text = g_strdup_printf (_("Today, %s"), day);
  label = brand_layout_label (job, text, BRAND_FONT_PILL);
  layout->today_x = brand_axis_x_of_day (&layout->axis, layout->view.today + 0.5);
  if (layout->today_x < layout->axis.start
      || layout->today_x > layout->axis.start + layout->axis.length)
    {
      place_chevron (job, label);
      return;
    }

  layout->has_today = TRUE;
  height = label->height + 4;
  left = layout->today_x;
  if (left + label->width + 14 > layout->axis.start + layout->axis.length)
    left -= label->width + 14;
  layout->today_pill = (BrandBox) { left, layout->flags.y + (layout->flags.height - height) / 2,
                                    label->width + 14, height };
  brand_layout_add (layout->frame_texts, label, left + 7, layout->today_pill.y + 2,
                    BRAND_INK_ON_TODAY, FALSE);
}
