/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/agency/brand-logo-svg.h"

#include <dlfcn.h>
#include <glib/gi18n-lib.h>

#define LIBRARY "librsvg-2.so.2"

/* As in librsvg's own header, which is not needed to build. */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} Rectangle;

typedef struct
{
  GObject *(*open) (const guint8 *data, gsize length, GError **error);
  void (*get_dimensions) (GObject *handle, gboolean *has_width, void *width, gboolean *has_height,
                          void *height, gboolean *has_box, Rectangle *box);
  gboolean (*get_size) (GObject *handle, double *width, double *height);
  gboolean (*render) (GObject *handle, cairo_t *cr, const Rectangle *viewport, GError **error);
} Library;

static gboolean
find (void       *library,
      const char *name,
      void       *function)
{
  void *symbol = dlsym (library, name);

  *(void **) function = symbol;
  return symbol != NULL;
}

static const Library *
get_library (void)
{
  static Library functions;
  static gsize state;

  if (g_once_init_enter (&state))
    {
      void *library = dlopen (LIBRARY, RTLD_NOW | RTLD_LOCAL);
      gboolean is_there = library != NULL
        && find (library, "rsvg_handle_new_from_data", &functions.open)
        && find (library, "rsvg_handle_get_intrinsic_dimensions", &functions.get_dimensions)
        && find (library, "rsvg_handle_get_intrinsic_size_in_pixels", &functions.get_size)
        && find (library, "rsvg_handle_render_document", &functions.render);

      g_once_init_leave (&state, is_there ? 2 : 1);
    }

  return state == 2 ? &functions : NULL;
}

static GObject *
open_svg (GBytes  *bytes,
          GError **error)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  return get_library ()->open (data, size, error);
}

gboolean
brand_logo_svg_measure (GBytes  *bytes,
                        double  *width,
                        double  *height,
                        GError **error)
{
  g_autoptr (GObject) handle = NULL;
  g_autoptr (GError) local = NULL;
  Rectangle box = { 0 };
  gboolean has_box;

  if (get_library () == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _("Nothing here can draw an SVG (%s is missing); use a PNG."), LIBRARY);
      return FALSE;
    }
  handle = open_svg (bytes, &local);
  if (handle == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("The picture is damaged."));
      return FALSE;
    }
  if (!get_library ()->get_size (handle, width, height))
    {
      get_library ()->get_dimensions (handle, &(gboolean) { 0 }, NULL, &(gboolean) { 0 }, NULL,
                                      &has_box, &box);
      *width = box.width;
      *height = box.height;
    }
  if (*width > 0 && *height > 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("The picture has no size."));
  return FALSE;
}

void
brand_logo_svg_draw (GBytes  *bytes,
                     cairo_t *cr,
                     double   width,
                     double   height)
{
  g_autoptr (GObject) handle = open_svg (bytes, NULL);
  const Rectangle viewport = { 0, 0, width, height };

  g_return_if_fail (handle != NULL);

  get_library ()->render (handle, cr, &viewport, NULL);
}
