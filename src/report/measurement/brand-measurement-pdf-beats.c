/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define NUMBER_WIDTH 13.0
#define ROW_BEFORE 5.5
#define GROUP_AFTER 7.5
#define COST_LEAST 37.0
#define GAP 8.0

/* A table that has no more room than this begins on the next page. */
#define LEAST_START 170.0

/* Heads and heading of a page that begins with the table. */
#define MOST_ABOVE 130.0

enum
{
  COLUMN_BEAT,
  COLUMN_TOUCHPOINT,
  COLUMN_DATES,
  COLUMN_PATTERN,
  COLUMN_OWNER,
  COLUMN_COST,
  N_COLUMNS,
};

typedef struct
{
  BrandMeasurementPdf *pdf;
  BrandTable table;
  BrandColumn columns[N_COLUMNS];
} BrandBeatTable;

static const char *const meetings[] = {
  N_("What people see"),
  N_("What members meet"),
  N_("What each person meets"),
};

static const char *
get_pattern_name (BrandPattern pattern)
{
  switch (pattern)
    {
    case BRAND_PATTERN_BURST:
      return C_("within a sentence", "burst");
    case BRAND_PATTERN_SUSTAINED:
      return C_("within a sentence", "sustained");
    case BRAND_PATTERN_CULTIVATED:
      return C_("within a sentence", "cultivated");
    default:
      g_return_val_if_reached ("");
    }
}

static const char *
get_status_note (const BrandMeasurementTouchpoint *touchpoint)
{
  switch (touchpoint->status)
    {
    case BRAND_STATUS_IDEA:
      return _("idea, not counted");
    case BRAND_STATUS_DROPPED:
      return _("dropped, not counted");
    case BRAND_STATUS_DONE:
      return touchpoint->is_counted ? _("done") : _("done, not counted");
    default:
      return touchpoint->is_counted ? NULL : _("not counted");
    }
}

/* Money takes what it needs, at the expense of the touchpoints' titles. */
static void
make_columns (BrandBeatTable *self)
{
  const BrandMeasurementPlan *plan = self->pdf->plan;
  BrandSheet *sheet = self->pdf->sheet;
  g_autofree char *total = brand_format_money (plan->cost, plan->currency, FALSE);
  double end = brand_sheet_get_measure (sheet);
  double cost = MAX (COST_LEAST, brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_CELL_STRONG,
                                                           total));
  double at;
  static const double widths[] = { 42, 57, 76 };

  cost = MIN (cost, 90);
  at = plan->hides_costs ? end + GAP : end - cost;
  self->columns[COLUMN_COST] = (BrandColumn) { MIN (at, end), cost, 1,
                                               plan->hides_costs ? NULL : _("Cost") };
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      at -= GAP + widths[i];
      self->columns[COLUMN_OWNER - i] = (BrandColumn) { at, widths[i], 0, NULL };
    }
  self->columns[COLUMN_OWNER].title = _("Owner");
  self->columns[COLUMN_PATTERN].title = _("Pattern");
  self->columns[COLUMN_DATES].title = _("Dates");
  self->columns[COLUMN_BEAT] = (BrandColumn) { 0, 0.49 * (at - 2 * GAP), 0, _("Beat") };
  self->columns[COLUMN_TOUCHPOINT] = (BrandColumn) {
    self->columns[COLUMN_BEAT].width + GAP, at - self->columns[COLUMN_BEAT].width - 2 * GAP, 0,
    _(meetings[plan->dimension]),
  };
}

static void
draw_beat_number (BrandSheet      *sheet,
                  const BrandCell *cell,
                  guint            element,
                  double           x,
                  double           y,
                  double           top)
{
  const BrandMeasurementBeat *beat = cell->data;
  g_autofree char *number = brand_format_number (beat->number, 0);

  brand_sheet_begin (sheet, element);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_CELL, number, x, y, 0, 0, &brand_sheet_grey);
  brand_sheet_end (sheet);
}

static BrandCell
make_beat_cell (BrandBeatTable             *self,
                const BrandMeasurementBeat *beat)
{
  BrandCell cell = {
    .column = COLUMN_BEAT,
    .is_head = TRUE,
    .inset = NUMBER_WIDTH,
    .n_rows = MAX (beat->n_touchpoints, 1) + (beat->n_touchpoints > 0 && beat->n_others > 0),
    .data = beat,
  };

  if (beat->number == 0)
    {
      cell.inset = 0;
      brand_table_add_text (&self->table, &cell, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                            _("Without a beat"));
      return cell;
    }

  cell.draw = draw_beat_number;
  cell.draws_first = TRUE;
  brand_table_add_text (&self->table, &cell, BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        beat->title[0] != '\0' ? beat->title : _("Untitled beat"));
  brand_table_add_text (&self->table, &cell, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        beat->message);

  return cell;
}

static char *
describe_other_beats (const BrandMeasurementTouchpoint *touchpoint)
{
  g_autoptr (GString) numbers = g_string_new (NULL);

  if (touchpoint->n_other_beats == 0)
    return NULL;

  for (guint i = 0; i < touchpoint->n_other_beats; i++)
    g_string_append_printf (numbers, i == 0 ? "%u" : ", %u", touchpoint->other_beats[i]);

  /* Translators: the numbers of further beats that a touchpoint tells. */
  return g_strdup_printf (ngettext ("Also tells beat %s", "Also tells beats %s",
                                    touchpoint->n_other_beats), numbers->str);
}

static void
draw_live (BrandSheet      *sheet,
           const BrandCell *cell,
           guint            element,
           double           x,
           double           y,
           double           top)
{
  brand_sheet_begin (sheet, element);
  brand_measurement_pdf_pill (sheet, C_("status of a touchpoint", "live"), x, top + 1, TRUE);
  brand_sheet_end (sheet);
}

static void
draw_pattern (BrandSheet      *sheet,
              const BrandCell *cell,
              guint            element,
              double           x,
              double           y,
              double           top)
{
  brand_sheet_begin_artifact (sheet);
  brand_sheet_show_picture (sheet, GPOINTER_TO_UINT (cell->data), x, y + 2.6, 7.4);
  brand_sheet_end (sheet);
}

static void
fill_touchpoint (BrandBeatTable                   *self,
                 const BrandMeasurementTouchpoint *touchpoint,
                 BrandCell                         cells[N_COLUMNS])
{
  const BrandMeasurementPlan *plan = self->pdf->plan;
  const BrandColor *ink = touchpoint->is_counted ? &brand_sheet_black : &brand_sheet_grey;
  g_autofree char *dates = brand_date_format_span (touchpoint->start, touchpoint->end,
                                                   self->pdf->year);
  g_autofree char *others = describe_other_beats (touchpoint);
  g_autofree char *cost = touchpoint->cost == BRAND_MONEY_UNSET
                          ? NULL : brand_format_money (touchpoint->cost, plan->currency, FALSE);
  const BrandTable *table = &self->table;

  for (guint i = COLUMN_TOUCHPOINT; i < N_COLUMNS; i++)
    cells[i].column = i;
  brand_table_add_text (table, &cells[COLUMN_TOUCHPOINT], BRAND_TYPE_STYLE_CELL, ink,
                        touchpoint->title[0] != '\0' ? touchpoint->title
                                                     : _("Untitled touchpoint"));
  brand_table_add_text (table, &cells[COLUMN_TOUCHPOINT], BRAND_TYPE_STYLE_DETAIL,
                        &brand_sheet_grey, touchpoint->channel);
  brand_table_add_text (table, &cells[COLUMN_TOUCHPOINT], BRAND_TYPE_STYLE_DETAIL_ITALIC,
                        &brand_sheet_grey, others);
  brand_table_add_text (table, &cells[COLUMN_DATES], BRAND_TYPE_STYLE_CELL, ink, dates);
  brand_table_add_text (table, &cells[COLUMN_DATES], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        get_status_note (touchpoint));
  if (touchpoint->status == BRAND_STATUS_LIVE && touchpoint->is_counted)
    {
      cells[COLUMN_DATES].draw = draw_live;
      cells[COLUMN_DATES].extra = BRAND_PILL_HEIGHT + 1;
    }
  cells[COLUMN_PATTERN].inset = 10.6;
  cells[COLUMN_PATTERN].draw = draw_pattern;
  cells[COLUMN_PATTERN].data = GUINT_TO_POINTER (self->pdf->patterns[touchpoint->pattern]);
  brand_table_add_text (table, &cells[COLUMN_PATTERN], BRAND_TYPE_STYLE_CELL, ink,
                        get_pattern_name (touchpoint->pattern));
  brand_table_add_text (table, &cells[COLUMN_OWNER], BRAND_TYPE_STYLE_CELL, ink, touchpoint->owner);
  brand_table_add_text (table, &cells[COLUMN_COST], BRAND_TYPE_STYLE_CELL, ink, cost);
}

/* The beat's title again, where its touchpoints go on on a new page. */
static void
show_continued (BrandBeatTable             *self,
                const BrandMeasurementBeat *beat)
{
  BrandSheet *sheet = self->pdf->sheet;
  /* Translators: a beat's title at the top of a page on which its touchpoints go on. */
  g_autofree char *text = g_strdup_printf (_("%s (continued)"),
                                           beat->number == 0 ? _("Without a beat") : beat->title);
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter,
                                                   BRAND_TYPE_STYLE_DETAIL_ITALIC,
                                                   text,
                                                   self->columns[COLUMN_BEAT].width - NUMBER_WIDTH);
  double x = BRAND_SHEET_MARGIN + (beat->number == 0 ? 0 : NUMBER_WIDTH);

  brand_sheet_begin_artifact (sheet);
  for (guint i = 0; i < MIN (set->lines->len, 2); i++)
    brand_sheet_show_line (sheet, set, i, x, sheet->y + self->table.before + 1 + i * 11.6,
                           &brand_sheet_grey);
  brand_sheet_end (sheet);
}

static void
add_note (BrandBeatTable             *self,
          const BrandMeasurementBeat *beat,
          BrandCell                  *beat_cell)
{
  BrandCell cells[2] = { { .column = COLUMN_TOUCHPOINT, .n_columns = N_COLUMNS - 1 } };
  g_autoptr (GString) names = g_string_new (NULL);
  const BrandMeasurementPlan *plan = self->pdf->plan;

  for (guint i = 0; i < beat->n_others; i++)
    g_string_append_printf (names, i == 0 ? "%s" : ", %s",
                            plan->touchpoints[beat->others[i]].title);
  if (beat->n_others == 0)
    brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                          _("Nothing planned in this dimension"));
  else
    {
      brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_DETAIL_ITALIC,
                            &brand_sheet_grey,
                            beat->n_touchpoints > 0
                            ? _("Told as well by touchpoints of an earlier beat:")
                            : _("Told by touchpoints of an earlier beat:"));
      brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_black,
                            names->str);
    }
  if (beat_cell != NULL)
    {
      cells[1] = cells[0];
      cells[0] = *beat_cell;
    }
  brand_table_add_row (&self->table, cells, beat_cell != NULL ? 2 : 1, 0);
}

static void
add_touchpoints (BrandBeatTable             *self,
                 const BrandMeasurementBeat *beat,
                 BrandCell                  *beat_cell)
{
  BrandSheet *sheet = self->pdf->sheet;
  double beat_height = brand_table_get_height (&self->table, beat_cell, 1);
  double capacity = brand_sheet_get_bottom (sheet) - MOST_ABOVE;
  guint page;
  double least_y;

  /* One that is higher than a page has to break like any other row. */
  beat_cell->is_hanging = beat_height < capacity && beat->n_touchpoints > 1;
  if (beat_cell->is_hanging)
    brand_table_need (&self->table, beat_height);
  page = brand_sheet_get_page (sheet);
  least_y = sheet->y + (beat_cell->is_hanging ? beat_height : 0);
  for (guint i = 0; i < beat->n_touchpoints; i++)
    {
      BrandCell cells[N_COLUMNS] = { 0 };
      guint first = i == 0 ? COLUMN_BEAT : COLUMN_TOUCHPOINT;
      double height, least;

      cells[COLUMN_BEAT] = *beat_cell;
      fill_touchpoint (self, &self->pdf->plan->touchpoints[beat->first_touchpoint + i], cells);
      height = brand_table_get_height (&self->table, cells + first, N_COLUMNS - first);
      if (brand_table_need (&self->table, height) && i > 0)
        show_continued (self, beat);
      least = i + 1 == beat->n_touchpoints && brand_sheet_get_page (sheet) == page
              ? least_y - sheet->y : 0;
      brand_table_add_row (&self->table, cells + first, N_COLUMNS - first, least);
    }
}

static void
add_beat (BrandBeatTable             *self,
          const BrandMeasurementBeat *beat)
{
  BrandCell cell = make_beat_cell (self, beat);

  if (beat->n_touchpoints == 0)
    add_note (self, beat, &cell);
  else
    add_touchpoints (self, beat, &cell);
  if (beat->n_touchpoints > 0 && beat->n_others > 0)
    add_note (self, beat, NULL);
  self->pdf->sheet->y += GROUP_AFTER;
}

static void
add_total (BrandBeatTable *self)
{
  const BrandMeasurementPlan *plan = self->pdf->plan;
  g_autofree char *total = brand_format_money (plan->cost, plan->currency, FALSE);
  /* Translators: %s is a currency's code, as EUR. */
  g_autofree char *label = g_strdup_printf (_("Planned cost of this dimension, in %s"),
                                            plan->currency);
  g_autofree char *missing = plan->n_without_cost == 0 ? NULL :
    g_strdup_printf (ngettext ("%u touchpoint has no cost yet", "%u touchpoints have no cost yet",
                               plan->n_without_cost), plan->n_without_cost);
  BrandCell cells[] = {
    { .column = COLUMN_TOUCHPOINT, .n_columns = N_COLUMNS - 2, .is_head = TRUE },
    { .column = COLUMN_COST },
  };

  brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_grey, label);
  brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        missing);
  brand_table_add_text (&self->table, &cells[1], BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        total);
  brand_table_add_row (&self->table, cells, G_N_ELEMENTS (cells), 0);
}

void
brand_measurement_pdf_add_beats (BrandMeasurementPdf *pdf)
{
  BrandBeatTable self = { pdf, { .before = ROW_BEFORE } };
  const BrandMeasurementPlan *plan = pdf->plan;
  BrandSheet *sheet = pdf->sheet;

  if (plan->n_beats == 0)
    {
      brand_sheet_add_section (sheet, _("Beats and touchpoints"), 20);
      brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                                 _("The story has no beat, and nothing is planned in this "
                                   "dimension."), BRAND_SHEET_MARGIN,
                                   brand_sheet_get_measure (sheet));
      return;
    }

  make_columns (&self);
  brand_table_begin (&self.table, sheet, _("Beats and touchpoints"), self.columns, N_COLUMNS,
                     LEAST_START);
  for (guint i = 0; i < plan->n_beats; i++)
    {
      if (g_cancellable_is_cancelled (pdf->cancellable))
        return;
      add_beat (&self, &plan->beats[i]);
      if (i + 1 < plan->n_beats)
        brand_table_add_rule (&self.table);
    }
  brand_table_need (&self.table, 30);
  brand_table_end (&self.table);
  if (!plan->hides_costs)
    add_total (&self);
}
