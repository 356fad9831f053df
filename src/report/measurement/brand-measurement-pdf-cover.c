/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-icon.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/agency/brand-letterhead.h"

#define TEXT_WIDTH 300.0
#define ICON_SIZE 22.0
#define FACTS_AT 328.0
#define FACTS_INDENT 42.0
#define FACT_STEP 14.2
#define FIGURES_END 369.0
#define FIGURE_STEP 28.0

static const char *const leads[] = {
  N_("How we reach customers as part of a culture, and how we shall know that it works."),
  N_("How we reach customers as members of communities, and how we shall know that it works."),
  N_("How we reach customers as individuals, and how we shall know that it works."),
};

static void
draw_icon_cb (cairo_t *cr,
              gpointer user_data)
{
  BrandDimension dimension = (BrandDimension) GPOINTER_TO_UINT (user_data);
  const BrandColor *ink = &brand_measurement_inks[dimension];

  cairo_set_source_rgb (cr, ink->red, ink->green, ink->blue);
  brand_icon_dimension (cr, dimension, 0, 0, 16);
}

static void
add_letterhead (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  const BrandMeasurementPlan *plan = self->plan;
  guint icon = brand_sheet_add_picture (sheet, 16, 16, draw_icon_cb,
                                        GUINT_TO_POINTER (plan->dimension));

  brand_sheet_begin_artifact (sheet);
  brand_sheet_show_picture (sheet, icon, BRAND_SHEET_MARGIN, sheet->y - 3, ICON_SIZE);
  brand_sheet_end (sheet);
  brand_letterhead_add (sheet, plan->business[0] != '\0' ? plan->business : plan->title,
                        sheet->info.subject, ICON_SIZE + 8, 18);
}

static double
show_fact (BrandMeasurementPdf *self,
           guint                list,
           const char          *label,
           const char          *value,
           double               y)
{
  BrandSheet *sheet = self->sheet;
  double measure = brand_sheet_get_measure (sheet);
  double indent = MAX (FACTS_INDENT, brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_DETAIL,
                                                               label) + 8);
  guint item;
  double height;

  if (value[0] == '\0')
    return 0;

  item = brand_pdf_tree_add (sheet->tree, list, "LI");
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, item, "Lbl"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, label, BRAND_SHEET_MARGIN + FACTS_AT, y,
                         0, 0, &brand_sheet_grey);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, item, "LBody"));
  height = brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL_STRONG, value,
                                  BRAND_SHEET_MARGIN + FACTS_AT + indent, y,
                                  measure - FACTS_AT - indent, 0, &brand_sheet_black);
  brand_sheet_end (sheet);

  return height + FACT_STEP - brand_type_style_get (BRAND_TYPE_STYLE_DETAIL)->leading;
}

static double
show_facts (BrandMeasurementPdf *self,
            double               y)
{
  const BrandMeasurementPlan *plan = self->plan;
  g_autofree char *period = brand_date_format_span (plan->start, plan->end, 0);
  g_autofree char *as_of = brand_date_format (plan->as_of, BRAND_DATE_STYLE_FULL);
  guint list = brand_pdf_tree_add (self->sheet->tree, 0, "L");

  y += show_fact (self, list, _("Story"), plan->story[0] != '\0' ? plan->story : plan->title, y);
  y += show_fact (self, list, _("Period"), period, y);
  y += show_fact (self, list, _("As of"), as_of, y);

  return y;
}

void
brand_measurement_pdf_add_cover (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  BrandDimension dimension = self->plan->dimension;
  double top, height, facts_end;

  add_letterhead (self);
  sheet->y += 15;
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "H1"));
  /* Optical margin: a large capital has space at its side. */
  sheet->y += brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_TITLE,
                                     _(brand_dimension_choices[dimension].label),
                                     BRAND_SHEET_MARGIN - 2, sheet->y,
                                     brand_sheet_get_measure (sheet), 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  top = sheet->y + 5;
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
  height = brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_LEAD, _(leads[dimension]),
                                  BRAND_SHEET_MARGIN, top, TEXT_WIDTH + 6, 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  facts_end = show_facts (self, top + 1);
  sheet->y = MAX (top + height, facts_end);
  brand_measurement_pdf_add_rule (self, 22, 0.5);
  sheet->y -= 6;
}

static void
show_figure (BrandMeasurementPdf *self,
             guint                number,
             const char          *figure,
             const char          *label,
             const BrandColor    *color)
{
  BrandSheet *sheet = self->sheet;
  double y = sheet->y + number * FIGURE_STEP - 4;
  double end = BRAND_SHEET_MARGIN + FIGURES_END;
  double width = brand_sheet_get_measure (sheet) - FIGURES_END - 8;

  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, sheet->section, "P"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_FIGURE, figure, end - 80, y, 80, 1, color);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, label, end + 8, y + 7.4, width, 0,
                         &brand_sheet_grey);
  brand_sheet_end (sheet);
}

static void
show_silence (BrandMeasurementPdf *self,
              guint                number)
{
  const BrandMeasurementPlan *plan = self->plan;
  g_autofree char *weeks = brand_format_number (plan->silent_weeks, 0);
  g_autofree char *label = NULL;

  if (plan->n_silences > 1)
    /* Translators: after a number of weeks; %u is how many silences they come to. */
    label = g_strdup_printf (ngettext ("weeks silent, in %u part", "weeks silent, in %u parts",
                                       plan->n_silences), plan->n_silences);
  else
    label = g_strdup (ngettext ("week silent", "weeks silent", plan->silent_weeks));
  show_figure (self, number, weeks, label, &brand_sheet_black);
}

static double
show_figures (BrandMeasurementPdf *self)
{
  const BrandMeasurementPlan *plan = self->plan;
  const BrandColor *ink = &brand_measurement_inks[plan->dimension];
  g_autofree char *emphasis = brand_format_percent (plan->emphasis, 0);
  g_autofree char *effect = brand_format_percent (plan->effect_share, 0);
  BrandSheet *sheet = self->sheet;
  guint n = 0;
  double y;

  show_figure (self, n++, emphasis, _("of our emphasis"), ink);
  if (plan->has_effect_share)
    show_figure (self, n++, effect, _("of the planned effect"), ink);
  show_silence (self, n++);
  y = sheet->y + n * FIGURE_STEP;
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, sheet->section, "P"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL_ITALIC,
                         _("A planning index, not a sales forecast"), BRAND_SHEET_MARGIN, y - 2,
                         brand_sheet_get_measure (sheet), 1, &brand_sheet_grey);
  brand_sheet_end (sheet);

  return y + 12;
}

void
brand_measurement_pdf_add_purpose (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  guint page;
  double bottom, top;

  brand_sheet_add_section (sheet, _("What this dimension is for"), 120);
  page = brand_sheet_get_page (sheet);
  top = sheet->y;
  bottom = show_figures (self);
  sheet->y = top;
  brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, self->plan->purpose,
                             BRAND_SHEET_MARGIN, TEXT_WIDTH);
  if (brand_sheet_get_page (sheet) == page)
    sheet->y = MAX (sheet->y, bottom);
}
