/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-packing.h"

#include "draw/timeline/brand-timeline-rows.h"

#include <math.h>

/* In larger lanes nobody sees whether a row was saved, and looking for it takes long. */
#define MOST_SHARING 600

/* Everything that the rows of one lane are made from. */
typedef struct
{
  const BrandTimelineFacts *facts;
  BrandTimelinePacking *packing;
  BrandText *text;
  GHashTable *former_rows;
  BrandRows rows;
} Packer;

gboolean
brand_flight_has_mark (const BrandFlight *flight)
{
  return flight->status == BRAND_STATUS_DONE || flight->status == BRAND_STATUS_LIVE;
}

static double
get_label_width (Packer            *packer,
                 const BrandFlight *flight)
{
  const BrandTimelinePacking *packing = packer->packing;
  double width;

  if (*flight->title == '\0')
    return 0;
  width = brand_text_estimate (packer->text, flight->title, packing->label_size,
                               brand_font_get_weight (BRAND_FONT_BAR));
  return width + (brand_flight_has_mark (flight) ? BRAND_BAR_MARK * packing->scale : 0);
}

/* What a label would cover outside its bar, and whether it may: one after the bar may not leave
 * the plan's end, nor one before it the plan's start. */
typedef struct
{
  double after;
  double before;
  gboolean may_follow;
  gboolean may_lead;
} Outside;

static Outside
measure_outside (Packer                  *packer,
                 const BrandFlight       *flight,
                 const BrandPackedFlight *packed,
                 double                   body_end,
                 double                   label)
{
  double plan_width = packer->facts->n_days * packer->packing->px_per_day;
  Outside outside = { body_end + BRAND_BAR_PADDING + label,
                      packed->first - BRAND_BAR_PADDING - label };

  outside.may_follow = outside.after <= plan_width || flight->end > packer->facts->end;
  outside.may_lead = outside.before >= 0 || flight->start < packer->facts->start;
  return outside;
}

static void
set_place (BrandPackedFlight *packed,
           const Outside     *outside,
           BrandLabelPlace    place)
{
  packed->place = place;
  if (place == BRAND_LABEL_AFTER)
    packed->last = (float) MAX (packed->last, outside->after);
  else if (place == BRAND_LABEL_BEFORE)
    packed->first = (float) outside->before;
}

static void
place_outside (Packer            *packer,
               const BrandFlight *flight,
               BrandPackedFlight *packed,
               double             body_end,
               double             label)
{
  Outside outside = measure_outside (packer, flight, packed, body_end, label);
  double last = MAX (packed->last, outside.after);

  if (outside.may_follow && brand_rows_find (&packer->rows, packed, packed->first, last))
    set_place (packed, &outside, BRAND_LABEL_AFTER);
  else if (outside.may_lead
           && brand_rows_find (&packer->rows, packed, outside.before, packed->last))
    set_place (packed, &outside, BRAND_LABEL_BEFORE);
  else
    {
      set_place (packed, &outside, outside.may_follow ? BRAND_LABEL_AFTER
                                   : outside.may_lead ? BRAND_LABEL_BEFORE
                                                      : BRAND_LABEL_INSIDE);
      brand_rows_add (&packer->rows, packed);
    }
}

static void
keep_row (Packer            *packer,
          const BrandFlight *flight,
          BrandPackedFlight *packed)
{
  int former;

  if (packer->former_rows == NULL)
    return;
  former = GPOINTER_TO_INT (g_hash_table_lookup (packer->former_rows, flight->id));
  if (former == 0 || (guint) ABS (former) % packer->facts->n_lanes != flight->lane)
    return;
  packed->is_soil = former < 0;
  packed->row = (guint) ABS (former) / packer->facts->n_lanes - 1;
}

static double
get_body_end (Packer            *packer,
              const BrandFlight *flight)
{
  return (flight->end + 1 - packer->facts->start) * packer->packing->px_per_day;
}

static void
pack_flight (Packer *packer,
             guint   index)
{
  const BrandFlight *flight = &g_array_index (packer->facts->flights, BrandFlight, index);
  BrandPackedFlight *packed = &packer->packing->flights[index];
  double scale = packer->packing->px_per_day;
  double first = (flight->start - packer->facts->start) * scale;
  double body_end = get_body_end (packer, flight);
  double label = 0;

  if (packer->packing->mode == BRAND_PACKING_LABELLED)
    label = get_label_width (packer, flight);
  packed->first = (float) first;
  packed->last = (float) (body_end + flight->shape.n_tail * scale);
  packed->is_soil = flight->pattern == BRAND_PATTERN_CULTIVATED;
  if (label <= 0)
    packed->place = BRAND_LABEL_NONE;
  else if (body_end - first >= label + 2 * BRAND_BAR_PADDING)
    packed->place = BRAND_LABEL_INSIDE;
  else
    place_outside (packer, flight, packed, body_end, label);

  if (packed->place <= BRAND_LABEL_INSIDE
      && !brand_rows_find (&packer->rows, packed, packed->first, packed->last))
    brand_rows_add (&packer->rows, packed);
  keep_row (packer, flight, packed);
  brand_rows_occupy (&packer->rows, packed);
}

static void
pack_part (Packer   *packer,
           guint     lane,
           gboolean  is_soil)
{
  for (guint i = packer->facts->first_flight[lane]; i < packer->facts->first_flight[lane + 1]; i++)
    {
      const BrandFlight *flight = &g_array_index (packer->facts->flights, BrandFlight, i);

      if ((flight->pattern == BRAND_PATTERN_CULTIVATED) == is_soil)
        pack_flight (packer, i);
    }
}

/* A label where its row's neighbours leave room for it. */
static void
spare_label (Packer            *packer,
             const BrandFlight *flight,
             BrandPackedFlight *packed,
             double             free_from,
             double             free_to)
{
  double body_end = get_body_end (packer, flight);
  double label = get_label_width (packer, flight);
  double mark = brand_flight_has_mark (flight) ? BRAND_BAR_MARK * packer->packing->scale : 0;
  Outside outside = measure_outside (packer, flight, packed, body_end, label);
  double body = body_end - packed->first - 2 * BRAND_BAR_PADDING;

  if (label <= 0)
    return;
  if (body >= label)
    packed->place = BRAND_LABEL_INSIDE;
  else if (outside.may_follow && outside.after + BRAND_BAR_APART <= free_to)
    set_place (packed, &outside, BRAND_LABEL_AFTER);
  else if (outside.may_lead && outside.before - BRAND_BAR_APART >= free_from)
    set_place (packed, &outside, BRAND_LABEL_BEFORE);
  else if (body - mark >= BRAND_LABEL_LEAST)
    packed->place = BRAND_LABEL_INSIDE;
}

static void
spare_labels (Packer *packer,
              guint   lane)
{
  guint first = packer->facts->first_flight[lane];
  guint end = packer->facts->first_flight[lane + 1];
  guint n_rows = MAX (packer->packing->n_rows[lane], 1);
  g_autofree float *free_to = g_new (float, end - first + 1);
  g_autofree float *edge = g_new (float, n_rows);

  for (guint i = 0; i < n_rows; i++)
    edge[i] = INFINITY;
  for (guint i = end; i-- > first;)
    {
      BrandPackedFlight *packed = &packer->packing->flights[i];

      free_to[i - first] = edge[packed->row];
      edge[packed->row] = packed->first;
    }
  for (guint i = 0; i < n_rows; i++)
    edge[i] = -INFINITY;
  for (guint i = first; i < end; i++)
    {
      BrandPackedFlight *packed = &packer->packing->flights[i];

      spare_label (packer, &g_array_index (packer->facts->flights, BrandFlight, i), packed,
                   edge[packed->row], free_to[i - first]);
      edge[packed->row] = packed->last;
    }
}

static guint
pack_rows (Packer  *packer,
           guint    lane,
           gboolean is_shared,
           guint    n_air_rows)
{
  brand_rows_reset (&packer->rows, is_shared, n_air_rows);
  pack_part (packer, lane, TRUE);
  pack_part (packer, lane, FALSE);
  return packer->rows.ends->len;
}

/* Rows of the soil are shared only if that saves a row, and then only by what has no other. */
static void
pack_lane (Packer *packer,
           guint   lane)
{
  BrandTimelinePacking *packing = packer->packing;
  guint first = packer->facts->first_flight[lane];
  guint end = packer->facts->first_flight[lane + 1];

  guint n_rows = pack_rows (packer, lane, FALSE, 0);

  if (packer->rows.soil->len > 0 && end - first <= MOST_SHARING)
    {
      guint n_shared = pack_rows (packer, lane, TRUE, 0);

      pack_rows (packer, lane, n_shared < n_rows, n_shared);
    }

  packing->first_soil_row[lane] = packer->rows.ends->len;
  packing->n_rows[lane] = packer->rows.ends->len + packer->rows.soil->len;
  for (guint i = first; i < end; i++)
    if (packing->flights[i].is_soil)
      packing->flights[i].row = packing->n_rows[lane] - 1 - packing->flights[i].row;
  if (packing->mode == BRAND_PACKING_SPARE)
    spare_labels (packer, lane);
}

BrandTimelinePacking *
brand_timeline_packing_new (const BrandTimelineFacts *facts,
                            BrandText                *text,
                            BrandPackingMode          mode,
                            double                    px_per_day,
                            double                    label_size,
                            double                    scale,
                            GHashTable               *former_rows)
{
  BrandTimelinePacking *packing = g_new0 (BrandTimelinePacking, 1);
  Packer packer = { facts, packing, text, former_rows };

  brand_rows_init (&packer.rows);
  packing->mode = mode;
  packing->px_per_day = px_per_day;
  packing->label_size = label_size;
  packing->scale = scale;
  packing->n_flights = facts->flights->len;
  packing->flights = g_new0 (BrandPackedFlight, MAX (packing->n_flights, 1));
  packing->n_rows = g_new0 (guint, facts->n_lanes);
  packing->first_soil_row = g_new0 (guint, facts->n_lanes);
  for (guint lane = 0; lane < facts->n_lanes; lane++)
    pack_lane (&packer, lane);

  brand_rows_clear (&packer.rows);
  return packing;
}

void
brand_timeline_packing_follow (BrandTimelinePacking     *packing,
                               const BrandTimelineFacts *facts,
                               BrandText                *text,
                               guint                     at)
{
  Packer packer = { facts, packing, text, NULL };
  const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, at);
  BrandPackedFlight *packed = &packing->flights[at];
  double body_end = get_body_end (&packer, flight);
  double label = get_label_width (&packer, flight);
  Outside outside;

  packed->first = (float) ((flight->start - facts->start) * packing->px_per_day);
  packed->last = (float) (body_end + flight->shape.n_tail * packing->px_per_day);
  outside = measure_outside (&packer, flight, packed, body_end, label);
  if (packed->place == BRAND_LABEL_AFTER || packed->place == BRAND_LABEL_BEFORE)
    set_place (packed, &outside, packed->place);
}

void
brand_timeline_packing_free (BrandTimelinePacking *packing)
{
  g_free (packing->n_rows);
  g_free (packing->first_soil_row);
  g_free (packing->flights);
  g_free (packing);
}

GHashTable *
brand_timeline_packing_list_rows (const BrandTimelinePacking *packing,
                                  const BrandTimelineFacts   *facts)
{
  GHashTable *rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < facts->first_flight[facts->n_lanes]; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      const BrandPackedFlight *packed = &packing->flights[i];
      guint row = packed->row;
      int place;

      if (packed->is_soil)
        row = packing->n_rows[flight->lane] - 1 - packed->row;
      place = (int) ((row + 1) * facts->n_lanes + flight->lane);
      g_hash_table_insert (rows, g_strdup (flight->id),
                           GINT_TO_POINTER (packed->is_soil ? -place : place));
    }
  return rows;
}
