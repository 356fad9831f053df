/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

#define LINE_SPACE 36.0
#define DATE_WIDTH 64.0

static char *
dup_agreement (const BrandMeasurementPlan *plan)
{
  const char *name = brand_measurement_pdf_get_name (plan->dimension);
  g_autofree char *first = NULL;

  if (plan->n_measures == 0)
    /* Translators: %s is a dimension's name. */
    return g_strdup_printf (_("Nothing is measured yet, so nobody can know whether the %s "
                              "dimension works."), name);

  if (plan->n_measures == 1)
    /* Translators: %s is a dimension's name. */
    first = g_strdup_printf (_("We agree that this measure, and not sales alone, tells us whether "
                               "the %s dimension works."), name);
  else
    /* Translators: %1$u is a number of measures, %2$s a dimension's name. */
    first = g_strdup_printf (ngettext ("We agree that this %1$u measure, and not sales alone, "
                                       "tells us whether the %2$s dimension works.",
                                       "We agree that these %1$u measures, and not sales alone, "
                                       "tell us whether the %2$s dimension works.",
                                       plan->n_measures), plan->n_measures, name);
  if (plan->review[0] == '\0')
    return g_steal_pointer (&first);

  /* Translators: a sentence, then when people look at the measures, as: on the first Monday. */
  return g_strdup_printf (_("%1$s We look at them together %2$s."), first, plan->review);
}

static void
show_line (BrandSheet *sheet,
           const char *name,
           double      x,
           double      width)
{
  double end = x + width;
  double date = end - DATE_WIDTH;

  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, x, sheet->y, date - 14 - x, 0.8, &brand_sheet_black);
  brand_sheet_rule (sheet, date, sheet->y, DATE_WIDTH, 0.8, &brand_sheet_black);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, sheet->section, "P"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, name, x, sheet->y + 3, date - 14 - x, 0,
                         &brand_sheet_black);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, _("Date"), date, sheet->y + 3, DATE_WIDTH,
                         0, &brand_sheet_grey);
  brand_sheet_end (sheet);
}

void
brand_measurement_pdf_add_signoff (BrandMeasurementPdf *self)
{
  static const char *const nobody[] = { "", "", NULL };
  BrandSheet *sheet = self->sheet;
  const char *const *names = self->plan->signers[0] != NULL ? self->plan->signers : nobody;
  g_autofree char *agreement = dup_agreement (self->plan);
  double measure = brand_sheet_get_measure (sheet);
  double half = (measure - 28) / 2;

  brand_sheet_add_section (sheet, _("Sign-off"), 100);
  brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, agreement,
                             BRAND_SHEET_MARGIN, measure);
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (i % 2 == 0)
        {
          brand_sheet_need (sheet, LINE_SPACE + 26);
          sheet->y += LINE_SPACE;
        }
      show_line (sheet, names[i], BRAND_SHEET_MARGIN + (i % 2) * (half + 28), half);
      if (i % 2 == 1 || names[i + 1] == NULL)
        sheet->y += 16;
    }
}
