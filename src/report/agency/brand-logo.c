/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/agency/brand-logo.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/agency/brand-logo-svg.h"

#define PNG_SIGNATURE "\211PNG\r\n\032\n"
#define PNG_SIZE_AT 16

struct _BrandLogo
{
  GBytes *bytes;
  gboolean is_svg;
  double width;
  double height;
};

typedef struct
{
  const guint8 *data;
  gsize rest;
} Reading;

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  Reading *reading = closure;

  if (reading->rest < length)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, reading->data, length);
  reading->data += length;
  reading->rest -= length;
  return CAIRO_STATUS_SUCCESS;
}

/* A surface of its own for each drawing: cairo's can't be shared between threads. */
static cairo_surface_t *
decode_png (GBytes *bytes)
{
  Reading reading = { .rest = g_bytes_get_size (bytes) };

  reading.data = g_bytes_get_data (bytes, NULL);
  return cairo_image_surface_create_from_png_stream (read_cb, &reading);
}

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

static gboolean
fail (GError    **error,
      const char *message)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, message);

  return FALSE;
}

/* The size stands at the file's head, so that a huge picture is never unpacked. */
static gboolean
check_png (BrandLogo *self,
           GError   **error)
{
  const guint8 *data = g_bytes_get_data (self->bytes, NULL);
  guint32 width, height;
  cairo_surface_t *surface;
  cairo_status_t status;

  if (g_bytes_get_size (self->bytes) < PNG_SIZE_AT + 8)
    return fail (error, _("The picture is damaged."));

  width = read_number (data + PNG_SIZE_AT);
  height = read_number (data + PNG_SIZE_AT + 4);
  if (width > BRAND_LOGO_MOST_PIXELS || height > BRAND_LOGO_MOST_PIXELS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   /* Translators: a width, a height, and the most that each may be. */
                   _("The picture is too large: %1$u × %2$u pixels, at most %3$u along a side."),
                   width, height, BRAND_LOGO_MOST_PIXELS);
      return FALSE;
    }
  surface = decode_png (self->bytes);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS || width == 0 || height == 0)
    return fail (error, _("The picture is damaged."));

  self->width = width;
  self->height = height;
  return TRUE;
}

static gboolean
check (BrandLogo *self,
       GError   **error)
{
  gsize size;
  const char *data = g_bytes_get_data (self->bytes, &size);

  if (size >= strlen (PNG_SIGNATURE) && memcmp (data, PNG_SIGNATURE, strlen (PNG_SIGNATURE)) == 0)
    return check_png (self, error);

  self->is_svg = size > 0 && g_strstr_len (data, (gssize) MIN (size, 4096), "<svg") != NULL;
  if (!self->is_svg)
    return fail (error, _("The picture is neither a PNG nor an SVG."));

  return brand_logo_svg_measure (self->bytes, &self->width, &self->height, error);
}

BrandLogo *
brand_logo_load (const char *path,
                 GError    **error)
{
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GError) local = NULL;
  g_autoptr (BrandLogo) self = NULL;
  g_autofree char *most = g_format_size (BRAND_LOGO_MOST_BYTES);

  g_return_val_if_fail (path != NULL, NULL);

  file = g_mapped_file_new (path, FALSE, &local);
  if (file == NULL)
    {
      /* GLib's own words name the file once more. */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("The picture can’t be read."));
      return NULL;
    }
  if (g_mapped_file_get_length (file) > BRAND_LOGO_MOST_BYTES)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _("The picture’s file is too large: at most %s."), most);
      return NULL;
    }
  self = g_new0 (BrandLogo, 1);
  self->bytes = g_bytes_new (g_mapped_file_get_contents (file), g_mapped_file_get_length (file));

  return check (self, error) ? g_steal_pointer (&self) : NULL;
}

void
brand_logo_free (BrandLogo *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

GBytes *
brand_logo_get_bytes (const BrandLogo *self)
{
  return self->bytes;
}

const char *
brand_logo_get_ending (const BrandLogo *self)
{
  return self->is_svg ? "svg" : "png";
}

void
brand_logo_fit (const BrandLogo *self,
                double           most_width,
                double           most_height,
                double          *width,
                double          *height)
{
  double scale = MIN (most_width / self->width, most_height / self->height);

  *width = self->width * scale;
  *height = self->height * scale;
}

void
brand_logo_draw (const BrandLogo *self,
                 cairo_t         *cr,
                 double           width,
                 double           height)
{
  cairo_surface_t *surface;

  if (self->is_svg)
    {
      brand_logo_svg_draw (self->bytes, cr, width, height);
      return;
    }
  surface = decode_png (self->bytes);
  cairo_save (cr);
  cairo_scale (cr, width / self->width, height / self->height);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}
