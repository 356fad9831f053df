/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-timeline-packing.h"

#include <math.h>

/* Everything that the rows of one lane are made from. */
typedef struct
{
  const BrandTimelineFacts *facts;
  BrandTimelinePacking *packing;
  BrandText *text;
  GHashTable *former_rows;
  GArray *ends;  /* float: where each row of the current part ends */
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

  if (packing->label_size <= 0 || *flight->title == '\0')
    return 0;
  width = brand_text_estimate (packer->text, flight->title, packing->label_size,
                               brand_font_get_weight (BRAND_FONT_BAR));
  return width + (brand_flight_has_mark (flight) ? BRAND_BAR_MARK * packing->scale : 0);
}

static gboolean
find_row (Packer *packer,
          double  first,
          guint  *row)
{
  for (guint i = 0; i < packer->ends->len; i++)
    if (g_array_index (packer->ends, float, i) + BRAND_BAR_APART <= first)
      {
        *row = i;
        return TRUE;
      }
  return FALSE;
}

static void
occupy (Packer            *packer,
        BrandPackedFlight *packed)
{
  while (packer->ends->len <= packed->row)
    {
      float none = -INFINITY;

      g_array_append_val (packer->ends, none);
    }
  if (g_array_index (packer->ends, float, packed->row) < packed->last)
    g_array_index (packer->ends, float, packed->row) = packed->last;
}

/* A label after the bar may not leave the plan's end, nor one before it the plan's start. */
static void
place_outside (Packer            *packer,
               const BrandFlight *flight,
               BrandPackedFlight *packed,
               double             body_end,
               double             label)
{
  double plan_width = packer->facts->n_days * packer->packing->px_per_day;
  double first = packed->first;
  double after = body_end + BRAND_BAR_PADDING + label;
  double before = first - BRAND_BAR_PADDING - label;
  gboolean fits_after = after <= plan_width || flight->end > packer->facts->end;
  gboolean fits_before = before >= 0 || flight->start < packer->facts->start;

  if (fits_after && find_row (packer, first, &packed->row))
    packed->place = BRAND_LABEL_AFTER;
  else if (fits_before && find_row (packer, before, &packed->row))
    packed->place = BRAND_LABEL_BEFORE;
  else
    {
      packed->place = fits_after    ? BRAND_LABEL_AFTER
                      : fits_before ? BRAND_LABEL_BEFORE
                                    : BRAND_LABEL_INSIDE;
      if (!find_row (packer, packed->place == BRAND_LABEL_BEFORE ? before : first, &packed->row))
        packed->row = packer->ends->len;
    }

  if (packed->place == BRAND_LABEL_AFTER)
    packed->last = (float) MAX (packed->last, after);
  else if (packed->place == BRAND_LABEL_BEFORE)
    packed->first = (float) before;
}

static gboolean
keep_row (Packer            *packer,
          const BrandFlight *flight,
          BrandPackedFlight *packed)
{
  int former;

  if (packer->former_rows == NULL)
    return FALSE;
  former = GPOINTER_TO_INT (g_hash_table_lookup (packer->former_rows, flight->id));
  if (former == 0 || (former < 0) != (flight->pattern == BRAND_PATTERN_CULTIVATED))
    return FALSE;
  packed->row = (guint) ABS (former) - 1;
  return TRUE;
}

static void
pack_flight (Packer *packer,
             guint   index)
{
  const BrandFlight *flight = &g_array_index (packer->facts->flights, BrandFlight, index);
  BrandPackedFlight *packed = &packer->packing->flights[index];
  double scale = packer->packing->px_per_day;
  double first = (flight->start - packer->facts->start) * scale;
  double body_end = (flight->end + 1 - packer->facts->start) * scale;
  double label = get_label_width (packer, flight);

  packed->first = (float) first;
  packed->last = (float) (body_end + flight->shape.n_tail * scale);
  if (label <= 0)
    packed->place = BRAND_LABEL_NONE;
  else if (body_end - first >= label + 2 * BRAND_BAR_PADDING)
    packed->place = BRAND_LABEL_INSIDE;
  else
    place_outside (packer, flight, packed, body_end, label);

  if (packed->place <= BRAND_LABEL_INSIDE && !find_row (packer, packed->first, &packed->row))
    packed->row = packer->ends->len;
  keep_row (packer, flight, packed);
  occupy (packer, packed);
}

static guint
pack_part (Packer   *packer,
           guint     lane,
           gboolean  is_soil)
{
  g_array_set_size (packer->ends, 0);
  for (guint i = packer->facts->first_flight[lane]; i < packer->facts->first_flight[lane + 1]; i++)
    {
      const BrandFlight *flight = &g_array_index (packer->facts->flights, BrandFlight, i);

      if ((flight->pattern == BRAND_PATTERN_CULTIVATED) == is_soil)
        pack_flight (packer, i);
    }
  return packer->ends->len;
}

static void
pack_lane (Packer *packer,
           guint   lane)
{
  BrandTimelinePacking *packing = packer->packing;
  guint n_air = pack_part (packer, lane, FALSE);
  guint n_soil = pack_part (packer, lane, TRUE);

  packing->first_soil_row[lane] = n_air;
  packing->n_rows[lane] = n_air + n_soil;
  for (guint i = packer->facts->first_flight[lane]; i < packer->facts->first_flight[lane + 1]; i++)
    {
      const BrandFlight *flight = &g_array_index (packer->facts->flights, BrandFlight, i);

      if (flight->pattern == BRAND_PATTERN_CULTIVATED)
        packing->flights[i].row = n_air + n_soil - 1 - packing->flights[i].row;
    }
}

BrandTimelinePacking *
brand_timeline_packing_new (const BrandTimelineFacts *facts,
                            BrandText                *text,
                            double                    px_per_day,
                            double                    label_size,
                            double                    scale,
                            GHashTable               *former_rows)
{
  BrandTimelinePacking *packing = g_new0 (BrandTimelinePacking, 1);
  Packer packer = { facts, packing, text, former_rows, g_array_new (FALSE, FALSE, sizeof (float)) };

  packing->px_per_day = px_per_day;
  packing->label_size = label_size;
  packing->scale = scale;
  packing->n_flights = facts->flights->len;
  packing->flights = g_new0 (BrandPackedFlight, MAX (packing->n_flights, 1));
  for (guint lane = 0; lane < BRAND_N_DIMENSIONS; lane++)
    pack_lane (&packer, lane);

  g_array_unref (packer.ends);
  return packing;
}

void
brand_timeline_packing_free (BrandTimelinePacking *packing)
{
  g_free (packing->flights);
  g_free (packing);
}

GHashTable *
brand_timeline_packing_list_rows (const BrandTimelinePacking *packing,
                                  const BrandTimelineFacts   *facts)
{
  GHashTable *rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < packing->n_flights; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      int row = (int) packing->flights[i].row + 1;

      if (flight->pattern == BRAND_PATTERN_CULTIVATED)
        row = -(int) (packing->n_rows[flight->dimension] - packing->flights[i].row);
      g_hash_table_insert (rows, g_strdup (flight->id), GINT_TO_POINTER (row));
    }
  return rows;
}
