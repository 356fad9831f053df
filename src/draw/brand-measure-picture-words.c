/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-measure-picture-private.h"

#define N_PROBES 8

const BrandLabel *
brand_measure_picture_shape (BrandMeasurePicture *self,
                             const char          *words,
                             guint                weight)
{
  return brand_text_get (self->text, words, self->size, weight);
}

/* Whether the expected path runs through a box. */
static gboolean
is_on_path (BrandMeasurePicture *self,
            const BrandBox      *box)
{
  const BrandChartScale *scale = &self->scale;
  const GArray *expected = scale->series->expected;

  for (guint i = 0; expected != NULL && i < expected->len; i++)
    {
      double x = brand_chart_get_x (scale, scale->series->first_day + (int) i);
      double y = brand_chart_get_y (scale, g_array_index (expected, double, i));

      if (brand_box_contains (box, x, y))
        return TRUE;
    }
  return FALSE;
}

/* Whether the line of the readings runs through a box. */
static gboolean
is_on_readings (BrandMeasurePicture *self,
                const BrandBox      *box)
{
  const BrandChartScale *scale = &self->scale;
  const GArray *points = scale->series->points;

  for (guint i = 1; i < points->len; i++)
    {
      const BrandPoint *from = &g_array_index (points, BrandPoint, i - 1);
      const BrandPoint *to = &g_array_index (points, BrandPoint, i);

      for (guint probe = 0; probe <= N_PROBES; probe++)
        {
          double part = (double) probe / N_PROBES;

          if (brand_box_contains (
                box, brand_chart_get_x (scale, from->x + part * (to->x - from->x)),
                brand_chart_get_y (scale, from->y + part * (to->y - from->y))))
            return TRUE;
        }
    }
  return FALSE;
}

gboolean
brand_measure_picture_is_taken (BrandMeasurePicture *self,
                                const BrandBox      *box)
{
  for (guint i = 0; i < self->taken->len; i++)
    {
      const BrandBox *other = &g_array_index (self->taken, BrandBox, i);

      if (box->x < brand_box_right (other) && other->x < brand_box_right (box)
          && box->y < brand_box_bottom (other) && other->y < brand_box_bottom (box))
        return TRUE;
    }
  return FALSE;
}

static void
write_at (BrandMeasurePicture *self,
          const BrandLabel    *label,
          double               x,
          double               y,
          const BrandColor    *color)
{
  BrandBox box = { x, y, label->width, label->height };

  g_array_append_val (self->taken, box);
  brand_color_set (self->scale.cr, color);
  brand_label_draw (label, self->scale.cr, x, y);
}

gboolean
brand_measure_picture_place (BrandMeasurePicture *self,
                             const BrandLabel    *label,
                             double               x,
                             const double        *heights,
                             guint                n_heights,
                             const BrandColor    *color,
                             BrandWordsNeed       need)
{
  const BrandBox *plot = &self->scale.box;

  x = fmax (plot->x, fmin (x, brand_box_right (plot) - label->width));
  for (guint i = 0; i < n_heights; i++)
    {
      BrandBox box = { x, heights[i], label->width, label->height };

      if (brand_measure_picture_is_taken (self, &box) || is_on_path (self, &box)
          || is_on_readings (self, &box))
        continue;
      write_at (self, label, x, heights[i], color);
      return TRUE;
    }
  if (need == BRAND_WORDS_MUST_STAND)
    write_at (self, label, x, heights[0], color);
  return need == BRAND_WORDS_MUST_STAND;
}
