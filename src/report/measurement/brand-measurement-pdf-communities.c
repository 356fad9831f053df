/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define IN_ROW 3
#define GAP 18.0
#define RULE_GAP 8.0
#define ROW_GAP 14.0
#define N_PARTS 4

/* One community as it is set: its name, what we do there, why, and what we know. */
typedef struct
{
  BrandSet *sets[N_PARTS];
} Card;

static const BrandTypeStyle styles[N_PARTS] = {
  BRAND_TYPE_STYLE_GOAL_STRONG, BRAND_TYPE_STYLE_DETAIL_STRONG, BRAND_TYPE_STYLE_DETAIL,
  BRAND_TYPE_STYLE_SMALL,
};

static const double spaces[N_PARTS] = { 0, 1, 1.5, 3 };

static const char *
get_decision (const BrandMeasurementCommunity *community)
{
  if (community->decision == BRAND_DECISION_BY_ANSWERS)
    return _("Not decided yet");
  return _(brand_decision_choices[community->decision].label);
}

/* Our own reason, else what we bring. */
static char *
dup_reason (const BrandMeasurementCommunity *community)
{
  if (community->reason[0] != '\0')
    return g_strdup (community->reason);
  if (community->resources[0] != '\0' && community->expertise[0] != '\0')
    /* Translators: resources and expertise that we bring into a community. */
    return g_strdup_printf (_("We bring: %1$s. %2$s"), community->resources, community->expertise);
  if (community->resources[0] != '\0' || community->expertise[0] != '\0')
    /* Translators: what we bring into a community. */
    return g_strdup_printf (_("We bring: %s"), community->resources[0] != '\0'
                                                 ? community->resources : community->expertise);
  return g_strdup ("");
}

static char *
dup_welcome (BrandMeasurementPdf             *self,
             const BrandMeasurementCommunity *community)
{
  g_autofree char *day = NULL;

  if (community->felt == BRAND_WELCOME_UNKNOWN)
    return g_strdup (_("How it felt: not noted"));
  day = brand_date_format (community->felt_on, self->year != 0 ? BRAND_DATE_STYLE_LONG_DAY
                                                               : BRAND_DATE_STYLE_FULL);
  /* Translators: how a community felt about us, as Invited, and the day. */
  return g_strdup_printf (_("%1$s, %2$s"), _(brand_welcome_choices[community->felt].label), day);
}

static char *
dup_facts (BrandMeasurementPdf             *self,
           const BrandMeasurementCommunity *community)
{
  g_autofree char *welcome = dup_welcome (self, community);
  g_autofree char *touchpoints =
    g_strdup_printf (ngettext ("%u touchpoint", "%u touchpoints", community->n_touchpoints),
                     community->n_touchpoints);
  g_autofree char *number = NULL;
  g_autofree char *size = NULL;

  if (isnan (community->size))
    return g_strdup_printf ("%s · %s", touchpoints, welcome);
  number = brand_format_number (community->size, 0);
  if (community->size_source[0] != '\0')
    /* Translators: a number of people and where it comes from. */
    size = g_strdup_printf (_("%1$s people (%2$s)"), number, community->size_source);
  else
    size = g_strdup_printf (_("%s people"), number);
  return g_strdup_printf ("%s · %s · %s", size, touchpoints, welcome);
}

static void
set_card (BrandMeasurementPdf             *self,
          Card                            *card,
          const BrandMeasurementCommunity *community,
          double                           width)
{
  g_autofree char *reason = dup_reason (community);
  g_autofree char *facts = dup_facts (self, community);
  const char *texts[N_PARTS] = {
    community->title[0] != '\0' ? community->title : _("Untitled community"),
    get_decision (community), reason, facts,
  };

  for (guint i = 0; i < N_PARTS; i++)
    card->sets[i] = *texts[i] != '\0' ? brand_typesetter_set (self->sheet->typesetter, styles[i],
                                                              texts[i], width) : NULL;
}

static double
get_height (const Card *card)
{
  double height = RULE_GAP;

  for (guint i = 0; i < N_PARTS; i++)
    if (card->sets[i] != NULL)
      height += spaces[i] + brand_set_get_height (card->sets[i]);
  return height;
}

static void
show_card (BrandMeasurementPdf *self,
           Card                *card,
           guint                list,
           double               x,
           double               width)
{
  BrandSheet *sheet = self->sheet;
  const BrandColor *ink = &brand_measurement_inks[BRAND_DIMENSION_COMMUNITY];
  const BrandColor *colors[N_PARTS] = { &brand_sheet_black, ink, &brand_sheet_black,
                                        &brand_sheet_grey };
  guint body = brand_pdf_tree_add (sheet->tree, brand_pdf_tree_add (sheet->tree, list, "LI"),
                                   "LBody");
  double y = sheet->y + RULE_GAP;

  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, x, sheet->y, width, 1, &brand_sheet_black);
  brand_sheet_end (sheet);
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (card->sets[i] == NULL)
        continue;
      brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, body, "P"));
      y += spaces[i];
      y += brand_sheet_show (sheet, card->sets[i], x, y, width, 0, colors[i]);
      brand_sheet_end (sheet);
      g_clear_pointer (&card->sets[i], brand_set_free);
    }
}

static double
set_row (BrandMeasurementPdf *self,
         Card                 cards[IN_ROW],
         guint                first,
         guint                n,
         double               width)
{
  double height = 0;

  for (guint i = 0; i < n; i++)
    {
      set_card (self, &cards[i], &self->plan->communities[first + i], width);
      height = MAX (height, get_height (&cards[i]));
    }
  return height;
}

void
brand_measurement_pdf_add_communities (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  double width = (brand_sheet_get_measure (sheet) - (IN_ROW - 1) * GAP) / IN_ROW;
  guint list = 0;

  for (guint first = 0; first < self->plan->n_communities; first += IN_ROW)
    {
      guint n = MIN (IN_ROW, self->plan->n_communities - first);
      Card cards[IN_ROW];
      double height = set_row (self, cards, first, n, width);

      if (first == 0)
        {
          brand_sheet_add_section (sheet, _("Where we take part"), height);
          list = brand_pdf_tree_add (sheet->tree, sheet->section, "L");
        }
      else
        {
          sheet->y += ROW_GAP;
          brand_sheet_need (sheet, height);
        }
      for (guint i = 0; i < n; i++)
        show_card (self, &cards[i], list, BRAND_SHEET_MARGIN + i * (width + GAP), width);
      sheet->y += height;
    }
}
