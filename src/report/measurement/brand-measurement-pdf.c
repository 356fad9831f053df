/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-icon.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/measurement/brand-measurement-pdf.h"
#include "report/pdf/brand-pdf-metadata.h"

#define PILL_INSET 5.0

/* A business year may have 53 weeks. */
#define LONGEST_YEAR 371

const BrandColor brand_measurement_inks[] = {
  { 0.063, 0.251, 0.486, 1 }, { 0.478, 0.231, 0, 1 }, { 0.031, 0.29, 0.224, 1 },
};

const BrandColor brand_measurement_fills[] = {
  { 0.11, 0.443, 0.847, 1 }, { 0.851, 0.467, 0.024, 1 }, { 0.071, 0.525, 0.435, 1 },
};

const BrandColor brand_measurement_tints[] = {
  { 0.839, 0.894, 0.969, 1 }, { 0.98, 0.89, 0.776, 1 }, { 0.812, 0.914, 0.886, 1 },
};

const char *
brand_measurement_pdf_get_name (BrandDimension dimension)
{
  switch (dimension)
    {
    case BRAND_DIMENSION_MASS:
      return C_("within a sentence", "mass");
    case BRAND_DIMENSION_COMMUNITY:
      return C_("within a sentence", "community");
    case BRAND_DIMENSION_DIRECT:
      return C_("within a sentence", "direct");
    default:
      g_return_val_if_reached ("");
    }
}

char *
brand_measurement_pdf_format (const BrandMeasurementMeasure *measure,
                              double                         value)
{
  g_autofree char *number = brand_format_number (value, 2);

  if (g_str_equal (measure->unit, "%"))
    return g_strdup_printf (_("%s %%"), number);

  return g_steal_pointer (&number);
}

void
brand_measurement_pdf_add_rule (BrandMeasurementPdf *self,
                                double               before,
                                double               thickness)
{
  BrandSheet *sheet = self->sheet;

  sheet->y += before;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, brand_sheet_get_measure (sheet), thickness,
                    thickness > 1 ? &brand_sheet_black : &brand_sheet_line);
  brand_sheet_end (sheet);
}

static void
hatch_dots (BrandSheet *sheet,
            double      x,
            double      y,
            double      width,
            double      height)
{
  guint row = 0;

  for (double top = y + 1.6; top < y + height + 1; top += 3, row++)
    for (double left = x + (row % 2 ? 3.4 : 1.2); left < x + width + 1; left += 4.4)
      brand_sheet_rectangle (sheet, left - 0.4, top - 0.4, 0.8, 0.8);
  brand_sheet_fill (sheet);
}

void
brand_measurement_pdf_hatch (BrandSheet       *sheet,
                             BrandDimension    dimension,
                             const BrandColor *color,
                             double            x,
                             double            y,
                             double            width,
                             double            height)
{
  if (dimension == BRAND_DIMENSION_COMMUNITY)
    {
      brand_sheet_set_fill (sheet, color);
      hatch_dots (sheet, x, y, width, height);
      return;
    }

  brand_sheet_set_stroke (sheet, color, 0.42);
  if (dimension == BRAND_DIMENSION_MASS)
    for (double top = y + 1.6; top < y + height; top += 3)
      {
        brand_sheet_move_to (sheet, x, top);
        brand_sheet_line_to (sheet, x + width, top);
      }
  else
    for (double left = x + 1.6; left < x + width; left += 3)
      {
        brand_sheet_move_to (sheet, left, y);
        brand_sheet_line_to (sheet, left, y + height);
      }
  brand_sheet_stroke (sheet);
}

void
brand_measurement_pdf_texture (BrandSheet    *sheet,
                               BrandDimension dimension,
                               double         x,
                               double         y,
                               double         width,
                               double         height)
{
  static const BrandColor pale = { 1, 1, 1, 1 };

  brand_sheet_save (sheet);
  brand_sheet_rectangle (sheet, x, y, width, height);
  brand_sheet_clip (sheet);
  brand_sheet_set_fill (sheet, &brand_measurement_fills[dimension]);
  brand_sheet_rectangle (sheet, x, y, width, height);
  brand_sheet_fill (sheet);
  brand_measurement_pdf_hatch (sheet, dimension, &pale, x, y, width, height);
  brand_sheet_restore (sheet);
}

double
brand_measurement_pdf_get_pill_width (BrandSheet *sheet,
                                      const char *text)
{
  return brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_PILL, text) + 2 * PILL_INSET;
}

double
brand_measurement_pdf_pill (BrandSheet *sheet,
                            const char *text,
                            double      x,
                            double      y,
                            gboolean    is_solid)
{
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter, BRAND_TYPE_STYLE_PILL, text,
                                                   0);
  double width = brand_set_get_width (set) + 2 * PILL_INSET;

  brand_sheet_set_fill (sheet, is_solid ? &brand_sheet_black : &brand_sheet_white);
  brand_sheet_set_stroke (sheet, &brand_sheet_black, 0.6);
  brand_sheet_rounded (sheet, x, y, width, BRAND_PILL_HEIGHT, BRAND_PILL_HEIGHT / 2);
  brand_sheet_fill_and_stroke (sheet);
  brand_sheet_show_line (sheet, set, 0, x + PILL_INSET,
                         y + (BRAND_PILL_HEIGHT
                              - brand_type_style_get (BRAND_TYPE_STYLE_PILL)->leading) / 2,
                         is_solid ? &brand_sheet_white : &brand_sheet_black);

  return width;
}

typedef struct
{
  BrandPattern pattern;
  gboolean is_rtl;
} BrandPatternPicture;

static void
draw_pattern_cb (cairo_t *cr,
                 gpointer user_data)
{
  const BrandPatternPicture *picture = user_data;

  cairo_set_source_rgb (cr, 0.086, 0.086, 0.102);
  brand_icon_pattern (cr, picture->pattern, 0, 0, 16, picture->is_rtl);
}

static void
add_parts (BrandMeasurementPdf *self)
{
  brand_measurement_pdf_add_cover (self);
  brand_measurement_pdf_add_purpose (self);
  brand_measurement_pdf_add_goals (self);
  brand_measurement_pdf_add_communities (self);
  brand_measurement_pdf_add_beats (self);
  brand_measurement_pdf_add_year (self);
  brand_measurement_pdf_add_measures (self);
  brand_measurement_pdf_add_signoff (self);
  brand_measurement_pdf_add_assumptions (self);
}

int
brand_measurement_pdf_find_year (int start,
                                 int end)
{
  int year;
  guint month, day;

  if (end - start > LONGEST_YEAR)
    return 0;

  brand_date_split ((start + end) / 2, &year, &month, &day);

  return year;
}

void
brand_measurement_pdf_init (BrandMeasurementPdf        *self,
                            const BrandMeasurementPlan *plan,
                            BrandSheet                 *sheet,
                            GCancellable               *cancellable)
{
  *self = (BrandMeasurementPdf) { plan, sheet, cancellable, .assumptions = -1 };
  self->year = brand_measurement_pdf_find_year (plan->start, plan->end);
  for (guint i = 0; i < G_N_ELEMENTS (self->patterns); i++)
    {
      BrandPatternPicture picture = { (BrandPattern) i, sheet->info.is_rtl };

      self->patterns[i] = brand_sheet_add_picture (sheet, 16, 16, draw_pattern_cb, &picture);
    }
}

static char *
dup_kind (const BrandMeasurementPlan *plan)
{
  int year = brand_measurement_pdf_find_year (plan->start, plan->end);
  int first, last;
  guint month, day;

  if (year != 0)
    /* Translators: the kind of document and its year, as Measurement plan 2026. */
    return g_strdup_printf (_("Measurement plan %d"), year);

  brand_date_split (plan->start, &first, &month, &day);
  brand_date_split (plan->end, &last, &month, &day);

  /* Translators: the kind of document, its first and its last year. */
  return g_strdup_printf (_("Measurement plan %1$d–%2$d"), first, last);
}

static GBytes *
make (const BrandMeasurementPlan *plan,
      BrandPaper                  paper,
      const BrandAgency          *agency,
      BrandTypesetter            *typesetter,
      BrandSheetPages            *pages,
      GCancellable               *cancellable,
      GError                    **error)
{
  const char *dimension = _(brand_dimension_choices[plan->dimension].label);
  const char *business = plan->business[0] != '\0' ? plan->business : plan->title;
  g_autofree char *kind = dup_kind (plan);
  /* Translators: a business, the kind of document with its year, the dimension. */
  g_autofree char *foot = g_strdup_printf (_("%1$s. %2$s, %3$s"), business, kind,
                                           brand_measurement_pdf_get_name (plan->dimension));
  BrandSheetInfo info = {
    .title = foot,
    .author = plan->author[0] != '\0' ? plan->author : business,
    .subject = kind,
    .head = dimension,
    .head_end = plan->story[0] != '\0' ? plan->story : plan->title,
    .foot = foot,
    .day = plan->as_of,
    .is_rtl = brand_pdf_metadata_is_rtl (),
    .pages = pages,
    .agency = agency,
  };
  BrandMeasurementPdf self;
  g_autoptr (BrandSheet) sheet = brand_sheet_new (typesetter, paper, &info);

  brand_measurement_pdf_init (&self, plan, sheet, cancellable);
  /* The section of communities is left out where there is none. */
  self.assumptions = plan->n_communities > 0 ? 7 : 6;
  add_parts (&self);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_measurement_to_pdf (const BrandMeasurementPlan *plan,
                          BrandPaper                  paper,
                          const BrandAgency          *agency,
                          BrandTypesetter            *typesetter,
                          GCancellable               *cancellable,
                          GError                    **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  return make (plan, paper, agency, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_measurement_to_pages (const BrandMeasurementPlan *plan,
                            BrandPaper                  paper,
                            const BrandAgency          *agency)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, paper, agency,
                                 brand_sheet_pages_get_typesetter (pages), pages, NULL, NULL);

  return pages;
}
