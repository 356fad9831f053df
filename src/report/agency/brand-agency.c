/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/agency/brand-agency.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>


BrandAgency *
brand_agency_new (const char *name,
                  const char *logo_path,
                  const char *color,
                  GError    **error)
{
  g_autoptr (BrandAgency) self = g_atomic_rc_box_new0 (BrandAgency);

  g_return_val_if_fail (name != NULL && logo_path != NULL && color != NULL, NULL);

  self->name = g_strstrip (g_strdup (name));
  self->logo_path = g_strdup (logo_path);
  self->has_color = *color != '\0';
  if (self->has_color && !brand_agency_parse_color (color, &self->color))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _("“%s” is not a colour; write it as #1a5fb4."), color);
      return NULL;
    }
  if (*logo_path != '\0')
    {
      self->logo = brand_logo_load (logo_path, error);
      if (self->logo == NULL)
        {
          g_prefix_error (error, "%s: ", logo_path);
          return NULL;
        }
    }

  return g_steal_pointer (&self);
}

BrandAgency *
brand_agency_ref (const BrandAgency *self)
{
  return g_atomic_rc_box_acquire ((gpointer) self);
}

static void
agency_clear (gpointer data)
{
  BrandAgency *self = data;

  g_free (self->name);
  g_free (self->logo_path);
  g_clear_pointer (&self->logo, brand_logo_free);
}

void
brand_agency_unref (BrandAgency *self)
{
  g_atomic_rc_box_release_full (self, agency_clear);
}

char *
brand_agency_dup_default_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "brand-planner", "agency.conf", NULL);
}

BrandAgency *
brand_agency_load_default (GError **error)
{
  g_autofree char *path = brand_agency_dup_default_path ();

  return g_file_test (path, G_FILE_TEST_EXISTS) ? brand_agency_load (path, error) : NULL;
}

gboolean
brand_agency_is_empty (const BrandAgency *self)
{
  return *self->name == '\0' && self->logo == NULL && !self->has_color;
}

char *
brand_agency_dup_color (const BrandAgency *self)
{
  if (!self->has_color)
    return g_strdup ("");

  return g_strdup_printf ("#%02x%02x%02x", (guint) lround (255 * self->color.red),
                          (guint) lround (255 * self->color.green),
                          (guint) lround (255 * self->color.blue));
}

gboolean
brand_agency_parse_color (const char *text,
                          BrandColor *color)
{
  guint64 number;

  if (strlen (text) != 7 || text[0] != '#')
    return FALSE;
  for (guint i = 1; i < 7; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;

  number = g_ascii_strtoull (text + 1, NULL, 16);
  *color = (BrandColor) { (double) (number >> 16) / 255, (double) (number >> 8 & 255) / 255,
                          (double) (number & 255) / 255, 1 };
  return TRUE;
}
