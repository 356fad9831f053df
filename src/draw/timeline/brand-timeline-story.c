/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include "model/brand-format.h"

#include <glib/gi18n-lib.h>

#define CAP_PADDING 9
#define CAP_GAP 1
#define LEAST_TITLE 30
#define AFTER_NAME 7

static void
add_title (BrandLayoutJob      *job,
           const BrandBeatFact *beat,
           const BrandBox      *cap,
           double               x,
           double               room)
{
  const BrandLengths *lengths = &job->layout->lengths;
  GArray *texts = job->layout->frame_texts;
  double size = lengths->font_sizes[BRAND_FONT_BEAT];
  gboolean is_low = cap->height < 30 * lengths->scale;
  const BrandLabel *title = brand_layout_label (job, beat->title, BRAND_FONT_BEAT);
  const BrandLabel *stage;
  double top;

  if (is_low || title->width > room)
    title = brand_text_get_fitted (job->text, beat->title, size,
                                   brand_font_get_weight (BRAND_FONT_BEAT), room, is_low ? 1 : 2);
  if (is_low || title->n_lines > 1)
    {
      brand_layout_add (texts, title, x, cap->y + (cap->height - title->height) / 2,
                        BRAND_INK_NORMAL, FALSE);
      return;
    }
  stage = brand_text_get_fitted (job->text, beat->stage, lengths->font_sizes[BRAND_FONT_STAGE],
                                 brand_font_get_weight (BRAND_FONT_STAGE), room, 1);
  top = cap->y + (cap->height - title->height - stage->height) / 2;
  brand_layout_add (texts, title, x, top, BRAND_INK_NORMAL, FALSE);
  brand_layout_add (texts, stage, x, top + title->height, BRAND_INK_DIM, FALSE);
}

static void
add_cap_texts (BrandLayoutJob      *job,
               const BrandBeatFact *beat,
               guint                number,
               const BrandBox      *cap)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  const BrandLabel *label = brand_layout_label (job, digits, BRAND_FONT_BEAT);
  double padding = MIN (CAP_PADDING, cap->width / 5);
  double x = cap->x + padding;
  double room = cap->width - 2 * padding - label->width - 7;
  gboolean is_alone = room < LEAST_TITLE || *beat->title == '\0';
  double top;

  if (label->width + 4 > cap->width)
    return;
  if (is_alone)
    x = cap->x + (cap->width - label->width) / 2;
  top = cap->height < 30 * job->layout->lengths.scale || is_alone
          ? cap->y + (cap->height - label->height) / 2
          : cap->y + (cap->height - 2 * label->height) / 2 + 1;
  if (!is_alone)
    {
      guint before = job->layout->frame_texts->len;

      add_title (job, beat, cap, x + label->width + 7, room);
      top = g_array_index (job->layout->frame_texts, BrandTimelineText, before).y;
    }
  brand_layout_add (job->layout->frame_texts, label, x, top, BRAND_INK_DIM, FALSE);
}

/* A beat that runs into the next gives way to it, unless it would vanish. */
static int
get_shown_end (const BrandTimelineFacts *facts,
               guint                     index)
{
  const BrandBeatFact *beat = &g_array_index (facts->beats, BrandBeatFact, index);
  const BrandBeatFact *next;

  if (index + 1 >= facts->beats->len)
    return beat->end + 1;
  next = &g_array_index (facts->beats, BrandBeatFact, index + 1);
  return next->start > beat->start ? MIN (beat->end + 1, next->start) : beat->end + 1;
}

void
brand_layout_story (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  double first = layout->axis.start;
  double last = first + layout->axis.length;

  for (guint i = 0; i < job->facts->beats->len; i++)
    {
      const BrandBeatFact *beat = &g_array_index (job->facts->beats, BrandBeatFact, i);
      double left = brand_axis_x_of_day (&layout->axis, beat->start);
      double right = brand_axis_x_of_day (&layout->axis, get_shown_end (job->facts, i));
      BrandTimelineBeat box = { beat->id, i + 1, .is_cut = left < first };

      if (right <= first || left >= last)
        continue;
      left = MAX (left, first);
      right = MIN (right, last);
      box.tint = (BrandBox) { left, layout->lanes_box.y, right - left, layout->lanes_box.height };
      box.cap = (BrandBox) { left, layout->story.y, MAX (1, right - left - CAP_GAP),
                             layout->story.height };
      g_array_append_val (layout->beats, box);
      add_cap_texts (job, beat, i + 1, &box.cap);
    }
}

/* "41 of 52 weeks", or a share where the numbers grow too long. */
static const BrandLabel *
get_weeks_label (BrandLayoutJob *job,
                 BrandDimension  dimension,
                 double          room)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (job->synergy);
  guint n_heard = measures->n_weeks - measures->dimensions[dimension].n_silent_weeks;
  g_autofree char *weeks = g_strdup_printf (
    /* Translators: in how many of the plan's weeks a dimension has an effect. */
    ngettext ("%1$u of %2$u week", "%1$u of %2$u weeks", measures->n_weeks),
    n_heard, measures->n_weeks);
  const BrandLabel *label = brand_layout_label (job, weeks, BRAND_FONT_DETAIL);
  g_autofree char *share = NULL;
  g_autofree char *text = NULL;

  if (label->width <= room)
    return label;
  share = brand_format_percent (measures->dimensions[dimension].coverage, 0);
  /* Translators: the share of the plan's weeks in which a dimension has an effect. */
  text = g_strdup_printf (_("%s of weeks"), share);
  return brand_layout_label (job, text, BRAND_FONT_DETAIL);
}

/* A long line begins further out, under the icon; one that would reach the next lane is left
 * out. */
static void
add_detail (BrandLayoutJob          *job,
            const BrandTimelineLane *lane,
            const BrandLabel        *label,
            double                   y)
{
  const BrandLengths *lengths = &job->layout->lengths;
  double x = MIN (lengths->margin + lengths->name_x, lane->spine.x - 3 - label->width);

  if (job->layout->by != BRAND_GROUP_BY_DIMENSION)
    x = lane->icon.x;
  if (y + label->height > brand_box_bottom (&lane->box) + 2)
    return;
  brand_layout_add (job->layout->head_texts, label, MAX (x, lane->icon.x), y, BRAND_INK_DIM, FALSE);
}

/* A beat's title, or an owner's name, may take two lines. */
static const BrandLabel *
get_title (BrandLayoutJob *job,
           guint           lane,
           double          room)
{
  double size = job->layout->lengths.font_sizes[BRAND_FONT_LANE];

  return brand_text_get_fitted (job->text, brand_grouping_get_title (job->grouping, lane), size,
                                brand_font_get_weight (BRAND_FONT_LANE), room,
                                job->layout->by == BRAND_GROUP_BY_DIMENSION ? 1 : 2);
}

/* Where there is no gutter. */
static void
add_lane_title (BrandLayoutJob *job,
                guint           number)
{
  const BrandBox *box = &job->layout->lanes[number].box;
  const BrandLabel *label = brand_text_get_fitted (
    job->text, brand_grouping_get_title (job->grouping, number),
    job->layout->lengths.font_sizes[BRAND_FONT_DETAIL], 600, box->width - 12, 1);

  brand_layout_add (job->layout->lane_texts, label, box->x + 6, box->y + 2, BRAND_INK_NORMAL,
                    TRUE);
}

static void
add_also (BrandLayoutJob *job,
          guint           number,
          double          y)
{
  guint n = job->facts->n_also[number];
  /* Translators: touchpoints that tell this beat, too, but stand in the lane of another. */
  g_autofree char *words = g_strdup_printf (ngettext ("+%u in another lane", "+%u in other lanes",
                                                      n), n);

  add_detail (job, &job->layout->lanes[number],
              brand_layout_label (job, words, BRAND_FONT_DETAIL), y);
}

static void
add_head (BrandLayoutJob          *job,
          guint                    number)
{
  const BrandTimelineLane *lane = &job->layout->lanes[number];
  const BrandLengths *lengths = &job->layout->lengths;
  guint n_touchpoints = job->facts->first_flight[number + 1] - job->facts->first_flight[number];
  g_autofree char *count = g_strdup_printf (
    ngettext ("%u touchpoint", "%u touchpoints", n_touchpoints), n_touchpoints);
  gboolean has_icon = job->layout->by == BRAND_GROUP_BY_DIMENSION;
  double x = lengths->margin + (has_icon ? lengths->name_x : lengths->icon_x);
  const BrandLabel *name = get_title (job, number, lane->spine.x - 3 - x);
  double y = lane->icon.y + (16 * lengths->scale - name->height / name->n_lines) / 2;

  brand_layout_add (job->layout->head_texts, name, x, y, BRAND_INK_NORMAL, FALSE);
  y += name->height + 1;
  add_detail (job, lane, brand_layout_label (job, count, BRAND_FONT_DETAIL), y);
  if (job->facts->n_also[number] > 0)
    add_also (job, number, y + lengths->font_sizes[BRAND_FONT_DETAIL] * 1.5);
  if (has_icon)
    add_detail (job, lane,
                get_weeks_label (job, (BrandDimension) number, lane->spine.x - 3 - lane->icon.x),
                y + lengths->font_sizes[BRAND_FONT_DETAIL] * 1.5);
}

/* A dimension's name can be longer in another language. */
void
brand_layout_fit_heads (BrandLayoutJob *job)
{
  BrandLengths *lengths = &job->layout->lengths;

  if (job->layout->form == BRAND_FORM_NARROW)
    return;
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      const BrandLabel *name = brand_layout_label (job, _(brand_dimension_choices[i].label),
                                                   BRAND_FONT_LANE);

      lengths->gutter = MAX (lengths->gutter,
                             lengths->name_x + name->width + lengths->spine_width + AFTER_NAME);
    }
}

void
brand_layout_heads (BrandLayoutJob *job)
{
  gboolean is_narrow = job->layout->form == BRAND_FORM_NARROW;

  for (guint i = 0; i < job->layout->n_lanes; i++)
    if (!is_narrow)
      add_head (job, i);
    else if (job->layout->lane_title > 0)
      add_lane_title (job, i);
}
