/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include "model/brand-date.h"
#include "model/brand-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define FOOT_ITEM_GAP 24

/* The words and values of the footer; the same numbers stand on a page. */
typedef struct
{
  char *mean;
  char *alone;
  char *together;
  char *synergy;
  char *heard;
  char *balance;
} FootFacts;

static void
foot_facts_init (FootFacts      *facts,
                 BrandLayoutJob *job)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (job->synergy);
  double n_days = job->facts->n_days;
  g_autofree char *lift = NULL;

  facts->mean = g_strdup (n_days >= 364 && n_days <= 367 ? _("Year’s mean") : _("Mean"));
  facts->alone = brand_format_number (round (100 * measures->total_alone / n_days), 0);
  facts->together = brand_format_number (round (100 * measures->total_together / n_days), 0);
  lift = brand_format_percent (measures->has_synergy_lift ? measures->synergy_lift : 0, 0);
  facts->synergy = g_strdup_printf ("+%s", lift);
  facts->heard = g_strdup_printf (
    /* Translators: in how many of the plan's weeks a dimension has an effect. */
    ngettext ("%1$u of %2$u week", "%1$u of %2$u weeks", measures->n_weeks),
    measures->all_three_weeks, measures->n_weeks);
  facts->balance = brand_format_number (measures->balance, 2);
}

static void
foot_facts_clear (FootFacts *facts)
{
  g_free (facts->mean);
  g_free (facts->alone);
  g_free (facts->together);
  g_free (facts->synergy);
  g_free (facts->heard);
  g_free (facts->balance);
}

static void
add_foot_item (BrandLayoutJob *job,
               double         *x,
               double          right,
               const char     *name,
               const char     *value)
{
  const BrandBox *foot = &job->layout->foot;
  const BrandLabel *label = brand_layout_label (job, name, BRAND_FONT_FOOT);
  const BrandLabel *number = brand_layout_label (job, value, BRAND_FONT_FOOT_VALUE);
  double y = foot->y + (foot->height - label->height) / 2;
  double width = label->width + (*value != '\0' ? 7 + number->width : 0);

  if (*x + width > right)
    return;
  brand_layout_add (job->layout->frame_texts, label, *x, y, BRAND_INK_DIM, FALSE);
  if (*value != '\0')
    brand_layout_add (job->layout->frame_texts, number, *x + label->width + 7, y,
                      BRAND_INK_NORMAL, FALSE);
  *x += width + FOOT_ITEM_GAP;
}

static void
add_foot_line (BrandLayoutJob *job)
{
  const BrandBox *foot = &job->layout->foot;
  const BrandLabel *note = brand_layout_label (job, _("Planning index, not a sales forecast"),
                                               BRAND_FONT_FOOT);
  double x = foot->x + 20;
  double right = brand_box_right (foot) - 20 - note->width;
  FootFacts facts;

  foot_facts_init (&facts, job);
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, facts.mean, "");
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, _("Alone"), facts.alone);
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, _("Together"), facts.together);
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, _("Synergy"), facts.synergy);
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, _("All three heard"), facts.heard);
  add_foot_item (job, &x, right - FOOT_ITEM_GAP, _("Balance"), facts.balance);
  brand_layout_add (job->layout->frame_texts, note, right,
                    foot->y + (foot->height - note->height) / 2,
                    BRAND_INK_DIM, FALSE);
  foot_facts_clear (&facts);
}

static char *
format_strengths (const BrandSynergyPlan *input)
{
  g_autofree char *first = brand_format_number (input->kappa[0], 2);
  g_autofree char *second = brand_format_number (input->kappa[1], 2);
  g_autofree char *third = brand_format_number (input->kappa[2], 2);

  if (input->kappa[0] == input->kappa[1] && input->kappa[0] == input->kappa[2])
    return g_strdup_printf (_("strength of every pair %s"), first);
  /* Translators: mass with community, mass with direct, community with direct. */
  return g_strdup_printf (_("strength of the pairs %1$s, %2$s, %3$s"), first, second, third);
}

static char *
format_assumptions (BrandLayoutJob *job)
{
  const BrandSynergyPlan *input = brand_plan_synergy_get_input (job->synergy);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (job->synergy);
  g_autofree char *strengths = format_strengths (input);
  g_autofree char *floor = brand_format_number (input->coherence_floor, 2);
  g_autofree char *silence = brand_format_percent (input->silence_threshold, 1);
  double shares[4] = { 0 };
  int rounded[4], total;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    shares[d] = 100 * brand_synergy_get_emphasis (engine, (BrandSynergyDimension) d);
  brand_chart_round_parts (shares, 100, rounded, &total);
  /* Translators: the assumptions under a printed timeline. %1$s: the strengths of the pairs. */
  return g_strdup_printf (_("Planning index, not a sales forecast. Assumed: %1$s, coherence "
                            "floor %2$s, silence below %3$s, emphasis %4$d : %5$d : %6$d. "
                            "Ideas and dropped touchpoints are drawn, not counted."),
                          strengths, floor, silence, rounded[0], rounded[1], rounded[2]);
}

static void
add_page_foot (BrandLayoutJob *job)
{
  const BrandBox *foot = &job->layout->foot;
  const BrandLengths *lengths = &job->layout->lengths;
  g_autofree char *assumptions = format_assumptions (job);
  g_autofree char *line = NULL;
  const BrandTimelineView *view = &job->layout->view;
  /* Translators: the page, and how many there are. */
  g_autofree char *page = g_strdup_printf (_("Page %1$u of %2$u"),
                                           view->row * view->n_columns + view->column + 1,
                                           MAX (1, view->n_rows * view->n_columns));
  const BrandLabel *label;
  FootFacts facts;
  double y = foot->y + 6;

  foot_facts_init (&facts, job);
  /* Translators: “Year's mean” or “Mean”; three index numbers; how many weeks; a number up to 1. */
  line = g_strdup_printf (_("%1$s: alone %2$s, together %3$s, synergy %4$s. "
                            "All three heard in %5$s. Balance %6$s."),
                          facts.mean, facts.alone, facts.together, facts.synergy, facts.heard,
                          facts.balance);
  foot_facts_clear (&facts);
  label = brand_layout_label (job, line, BRAND_FONT_FOOT_VALUE);
  brand_layout_add (job->layout->frame_texts, label, foot->x, y, BRAND_INK_NORMAL, FALSE);
  y += label->height + 2;
  label = brand_text_get_fitted (job->text, assumptions, lengths->font_sizes[BRAND_FONT_DETAIL],
                                 400, foot->width, 2);
  brand_layout_add (job->layout->frame_texts, label, foot->x, y, BRAND_INK_DIM, FALSE);
  label = brand_layout_label (job, page, BRAND_FONT_FOOT);
  brand_layout_add (job->layout->frame_texts, label, brand_box_right (foot) - label->width,
                    foot->y + 6, BRAND_INK_DIM, FALSE);
}

void
brand_layout_foot (BrandLayoutJob *job)
{
  if (job->layout->foot.height <= 0)
    return;
  if (job->layout->form == BRAND_FORM_PAGE)
    add_page_foot (job);
  else
    add_foot_line (job);
}

static const char *
get_title (BrandPlan *plan)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  const char *client = brand_item_get_text (info, "client");

  return *client != '\0' ? client : brand_item_get_text (info, "title");
}

void
brand_layout_page (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  g_autofree char *start = brand_date_format (layout->plan_start, BRAND_DATE_STYLE_FULL);
  g_autofree char *end = brand_date_format (layout->plan_end, BRAND_DATE_STYLE_FULL);
  g_autofree char *as_of = brand_date_format (brand_plan_get_as_of (job->plan),
                                              BRAND_DATE_STYLE_FULL);
  g_autofree char *span = NULL;
  g_autofree char *seen = NULL;
  const BrandLabel *title, *label;
  double baseline = lengths->margin + 14 * lengths->scale;
  double right = layout->view.width - lengths->margin;

  if (layout->form != BRAND_FORM_PAGE)
    return;
  /* Translators: the head of a printed timeline: its first and last day. */
  span = g_strdup_printf (_("Synergy timeline, %1$s to %2$s"), start, end);
  seen = g_strdup_printf (_("As of %s"), as_of);
  title = brand_text_get_fitted (job->text, get_title (job->plan),
                                 lengths->font_sizes[BRAND_FONT_PAGE_TITLE], 700,
                                 (right - lengths->margin) * 0.4, 1);
  brand_layout_add (layout->frame_texts, title, lengths->margin, baseline - title->baseline,
                    BRAND_INK_NORMAL, FALSE);
  label = brand_layout_label (job, span, BRAND_FONT_PAGE_SUBTITLE);
  brand_layout_add (layout->frame_texts, label, lengths->margin + title->width + 13,
                    baseline - label->baseline, BRAND_INK_DIM, FALSE);
  right = brand_layout_tile (job, right, baseline);
  label = brand_layout_label (job, seen, BRAND_FONT_PAGE_SUBTITLE);
  brand_layout_add (layout->frame_texts, label, right - label->width, baseline - label->baseline,
                    BRAND_INK_DIM, FALSE);
}
