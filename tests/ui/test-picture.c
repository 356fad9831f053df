/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "ui/widgets/brand-picture.h"

#define WIDTH 900
#define HEIGHT 300
#define LEFT 130
#define RIGHT 800

static void
draw (BrandPicture *picture,
      double        x,
      int           ratio)
{
  cairo_t *cr = brand_picture_begin (picture, WIDTH, HEIGHT, LEFT, RIGHT, ratio);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 1);
  cairo_rectangle (cr, x, 140, 20, 10);
  cairo_fill (cr);
  brand_picture_end (picture, cr);
}

static GskRenderNode *
take_node (BrandPicture *picture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  brand_picture_snapshot (picture, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static guint
count_new (GskRenderNode *former,
           GskRenderNode *node)
{
  guint n_new = 0;

  g_assert_cmpuint (gsk_container_node_get_n_children (former), ==,
                    gsk_container_node_get_n_children (node));
  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    n_new += gsk_container_node_get_child (former, i) != gsk_container_node_get_child (node, i);
  return n_new;
}

static guint32
get_pixel (GskRenderNode *node,
           int            x,
           int            y,
           int            ratio)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * ratio,
                                                         HEIGHT * ratio);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;

  cairo_scale (cr, ratio, ratio);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixel = *(guint32 *) (void *) (cairo_image_surface_get_data (surface)
                                 + y * ratio * cairo_image_surface_get_stride (surface)
                                 + x * ratio * 4);
  cairo_surface_destroy (surface);
  return pixel;
}

static void
the_same_picture_keeps_all_tiles (void)
{
  g_autoptr (BrandPicture) picture = brand_picture_new ();
  g_autoptr (GskRenderNode) first = NULL;
  g_autoptr (GskRenderNode) second = NULL;

  draw (picture, 200, 1);
  first = take_node (picture);
  draw (picture, 200, 1);
  second = take_node (picture);
  g_assert_cmpuint (gsk_container_node_get_n_children (first), >, 8);
  g_assert_cmpuint (count_new (first, second), ==, 0);
}

static void
what_moves_changes_only_tiles_that_it_touches (void)
{
  g_autoptr (BrandPicture) picture = brand_picture_new ();
  g_autoptr (GskRenderNode) first = NULL;
  g_autoptr (GskRenderNode) second = NULL;

  draw (picture, 200, 1);
  first = take_node (picture);
  draw (picture, 700, 1);
  second = take_node (picture);
  g_assert_cmpuint (count_new (first, second), ==, 2);
}

static void
tiles_show_the_last_picture (void)
{
  g_autoptr (BrandPicture) picture = brand_picture_new ();

  for (int ratio = 1; ratio <= 2; ratio++)
    for (int i = 0; i < 12; i++)
      {
        g_autoptr (GskRenderNode) node = NULL;
        int x = 120 + i % 5 * 160;

        draw (picture, x, ratio);
        if (i % 4 == 3)
          brand_picture_rest (picture);
        node = take_node (picture);
        for (int at = 0; at < 5; at++)
          g_assert_cmphex (get_pixel (node, 130 + at * 160, 145, ratio), ==,
                           at == i % 5 ? 0xff0000ff : 0xffffffff);
      }
}

static void
nodes_outlive_the_picture (void)
{
  BrandPicture *picture = brand_picture_new ();
  g_autoptr (GskRenderNode) node = NULL;

  draw (picture, 200, 1);
  node = take_node (picture);
  brand_picture_free (picture);
  g_assert_cmphex (get_pixel (node, 205, 145, 1), ==, 0xff0000ff);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_test_add_func ("/picture/the-same-picture-keeps-all-tiles", the_same_picture_keeps_all_tiles);
  g_test_add_func ("/picture/what-moves-changes-only-tiles-that-it-touches",
                   what_moves_changes_only_tiles_that_it_touches);
  g_test_add_func ("/picture/tiles-show-the-last-picture", tiles_show_the_last_picture);
  g_test_add_func ("/picture/nodes-outlive-the-picture", nodes_outlive_the_picture);
  return g_test_run ();
}
