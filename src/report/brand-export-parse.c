/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-export.h"

#include <glib/gi18n-lib.h>

const char *const brand_export_format_names[BRAND_N_EXPORT_FORMATS] = {
  "json", "pdf", "svg", "png", "csv", "ics",
};

gboolean
brand_export_parse_formats (const char         *names,
                            BrandExportFormats *parsed,
                            GError            **error)
{
  /* An empty text has no part; it is an unknown name as well. */
  g_auto (GStrv) parts = g_strsplit (names[0] != '\0' ? names : " ", ",", -1);
  guint found = 0;

  for (char **part = parts; *part != NULL; part++)
    {
      guint i = 0;

      while (i < BRAND_N_EXPORT_FORMATS && g_ascii_strcasecmp (g_strstrip (*part),
                                                               brand_export_format_names[i]) != 0)
        i++;
      if (i == BRAND_N_EXPORT_FORMATS)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _("“%s” is not a format: json, pdf, svg, png, csv or ics."), *part);
          return FALSE;
        }
      found |= 1u << i;
    }
  *parsed = (BrandExportFormats) found;

  return TRUE;
}

gboolean
brand_export_parse_dimensions (const char *names,
                               guint      *dimensions,
                               GError    **error)
{
  /* An empty text has no part; it is an unknown name as well. */
  g_auto (GStrv) parts = g_strsplit (names[0] != '\0' ? names : " ", ",", -1);
  guint found = 0;

  for (char **part = parts; *part != NULL; part++)
    {
      guint i = 0;

      while (i < BRAND_N_DIMENSIONS
             && g_ascii_strcasecmp (g_strstrip (*part), brand_dimension_choices[i].name) != 0)
        i++;
      if (i == BRAND_N_DIMENSIONS)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _("“%s” is not a dimension: mass, community or direct."), *part);
          return FALSE;
        }
      found |= 1u << i;
    }
  *dimensions = found;

  return TRUE;
}

gboolean
brand_export_parse_timeline (const char     *name,
                             BrandPagesForm *form,
                             GError        **error)
{
  static const char *const names[BRAND_N_PAGES_FORMS] = { "fit", "tile", "poster" };

  for (guint i = 0; i < BRAND_N_PAGES_FORMS; i++)
    if (g_ascii_strcasecmp (name, names[i]) == 0)
      {
        *form = (BrandPagesForm) i;
        return TRUE;
      }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               _("There is no timeline “%s”; use fit, tile or poster."), name);
  return FALSE;
}
