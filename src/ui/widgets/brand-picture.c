/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-picture.h"

#include <math.h>
#include <string.h>

/* In device pixels: small enough for the processor's cache, large enough to be few. */
#define TILE_WIDTH 384
#define TILE_HEIGHT 64
#define PIXEL 4 /* bytes */

typedef struct
{
  int width;
  int height;
  int stride;
  guchar *pixels;
} Sheet;

typedef struct
{
  cairo_rectangle_int_t box; /* in device pixels */
  GskRenderNode *node;
} Tile;

struct _BrandPicture
{
  /* Drawn in turns: the one that is shown is what the next is compared with. */
  Sheet *sheets[2];
  guint shown;
  int ratio;
  int left;
  int right;
  GArray *tiles;
};

static const cairo_user_data_key_t sheet_key;
static const cairo_user_data_key_t tile_key;

static void
clear_sheet (gpointer data)
{
  g_free (((Sheet *) data)->pixels);
}

static void
sheet_unref (gpointer sheet)
{
  g_rc_box_release_full (sheet, clear_sheet);
}

static Sheet *
sheet_new (int width,
           int height)
{
  Sheet *sheet = g_rc_box_new0 (Sheet);

  sheet->width = width;
  sheet->height = height;
  sheet->stride = cairo_format_stride_for_width (CAIRO_FORMAT_RGB24, width);
  sheet->pixels = g_malloc0_n ((gsize) height, (gsize) sheet->stride);
  return sheet;
}

static void
clear_tile (gpointer data)
{
  g_clear_pointer (&((Tile *) data)->node, gsk_render_node_unref);
}

BrandPicture *
brand_picture_new (void)
{
  BrandPicture *self = g_new0 (BrandPicture, 1);

  self->tiles = g_array_new (FALSE, TRUE, sizeof (Tile));
  g_array_set_clear_func (self->tiles, clear_tile);
  return self;
}

void
brand_picture_free (BrandPicture *self)
{
  g_array_unref (self->tiles);
  for (guint i = 0; i < G_N_ELEMENTS (self->sheets); i++)
    g_clear_pointer (&self->sheets[i], sheet_unref);
  g_free (self);
}

static void
add_column (BrandPicture *self,
            int           x,
            int           end)
{
  const Sheet *sheet = self->sheets[self->shown];

  for (int y = 0; x < end && y < sheet->height; y += TILE_HEIGHT)
    {
      Tile tile = { { x, y, end - x, MIN (TILE_HEIGHT, sheet->height - y) } };

      g_array_append_val (self->tiles, tile);
    }
}

static void
lay_tiles (BrandPicture *self)
{
  const Sheet *sheet = self->sheets[self->shown];

  g_array_set_size (self->tiles, 0);
  add_column (self, 0, self->left);
  for (int x = self->left; x < self->right; x += TILE_WIDTH)
    add_column (self, x, MIN (x + TILE_WIDTH, self->right));
  add_column (self, self->right, sheet->width);
}

/* One for each use: cairo would copy a surface that is drawn on while a node shows it. */
static cairo_surface_t *
share_sheet (Sheet                       *sheet,
             const cairo_rectangle_int_t *box,
             int                          ratio)
{
  guchar *pixels = sheet->pixels + (gsize) box->y * (gsize) sheet->stride + (gsize) box->x * PIXEL;
  cairo_surface_t *surface = cairo_image_surface_create_for_data (
    pixels, CAIRO_FORMAT_RGB24, box->width, box->height, sheet->stride);

  cairo_surface_set_user_data (surface, &sheet_key, g_rc_box_acquire (sheet), sheet_unref);
  cairo_surface_set_device_scale (surface, ratio, ratio);
  return surface;
}

cairo_t *
brand_picture_begin (BrandPicture *self,
                     double        width,
                     double        height,
                     double        left,
                     double        right,
                     int           ratio)
{
  cairo_rectangle_int_t whole = { 0, 0, (int) ceil (width * ratio), (int) ceil (height * ratio) };
  int start = CLAMP ((int) floor (left * ratio), 0, whole.width);
  int end = CLAMP ((int) ceil (right * ratio), start, whole.width);
  const Sheet *shown = self->sheets[self->shown];
  gboolean is_other = shown == NULL || shown->width != whole.width
                      || shown->height != whole.height;
  cairo_surface_t *surface;
  Sheet **sheet;
  cairo_t *cr;

  self->shown = !self->shown;
  sheet = &self->sheets[self->shown];
  if (*sheet != NULL && ((*sheet)->width != whole.width || (*sheet)->height != whole.height))
    g_clear_pointer (sheet, sheet_unref);
  if (*sheet == NULL)
    *sheet = sheet_new (whole.width, whole.height);
  if (is_other || self->ratio != ratio || self->left != start || self->right != end)
    {
      self->ratio = ratio;
      self->left = start;
      self->right = end;
      lay_tiles (self);
    }
  surface = share_sheet (*sheet, &whole, ratio);
  cr = cairo_create (surface);
  cairo_surface_destroy (surface);
  return cr;
}

static gboolean
is_same (const Sheet                 *one,
         const Sheet                 *two,
         const cairo_rectangle_int_t *box)
{
  for (int y = box->y; y < box->y + box->height; y++)
    {
      gsize at = (gsize) y * (gsize) one->stride + (gsize) box->x * PIXEL;

      if (memcmp (one->pixels + at, two->pixels + at, (gsize) box->width * PIXEL) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
show_tile (BrandPicture *self,
           Tile         *tile)
{
  double ratio = self->ratio;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (
    (float) (tile->box.x / ratio), (float) (tile->box.y / ratio),
    (float) (tile->box.width / ratio), (float) (tile->box.height / ratio));
  cairo_surface_t *surface = share_sheet (self->sheets[self->shown], &tile->box, self->ratio);
  g_autoptr (GskRenderNode) node = gsk_cairo_node_new (&bounds);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_set_source_surface (cr, surface, tile->box.x / ratio, tile->box.y / ratio);
  cairo_paint (cr);
  /* It has to be there for as long as the node: cairo would keep a copy instead. */
  cairo_surface_set_user_data (cairo_get_target (cr), &tile_key, surface,
                               (cairo_destroy_func_t) cairo_surface_destroy);
  cairo_destroy (cr);
  g_clear_pointer (&tile->node, gsk_render_node_unref);
  /* Containers are compared one by one with those of the last frame, other nodes are not. */
  tile->node = gsk_container_node_new (&node, 1);
}

void
brand_picture_end (BrandPicture *self,
                   cairo_t      *cr)
{
  const Sheet *shown = self->sheets[self->shown];
  const Sheet *former = self->sheets[!self->shown];

  cairo_surface_flush (cairo_get_target (cr));
  cairo_destroy (cr);
  for (guint i = 0; i < self->tiles->len; i++)
    {
      Tile *tile = &g_array_index (self->tiles, Tile, i);

      if (tile->node == NULL || !is_same (shown, former, &tile->box))
        show_tile (self, tile);
    }
}

void
brand_picture_snapshot (BrandPicture *self,
                        GtkSnapshot  *snapshot)
{
  for (guint i = 0; i < self->tiles->len; i++)
    gtk_snapshot_append_node (snapshot, g_array_index (self->tiles, Tile, i).node);
}

void
brand_picture_rest (BrandPicture *self)
{
  if (self->sheets[!self->shown] == NULL)
    return;
  g_clear_pointer (&self->sheets[!self->shown], sheet_unref);
  for (guint i = 0; i < self->tiles->len; i++)
    show_tile (self, &g_array_index (self->tiles, Tile, i));
}
