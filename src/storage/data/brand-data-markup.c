/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/data/brand-data-markup.h"

#include <glib/gi18n-lib.h>

gboolean
brand_data_refuse (GError    **error,
                   const char *why,
                   const char *what)
{
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s”: %s", what, why);
  return FALSE;
}

gboolean
brand_data_refuse_here (GMarkupParseContext *context,
                        GError             **error,
                        const char          *why,
                        const char          *what)
{
  int line, column;

  brand_data_refuse (error, why, what);
  g_markup_parse_context_get_position (context, &line, &column);
  /* Translators: comes before what is wrong there. */
  g_prefix_error (error, _("line %d, column %d: "), line, column);

  return FALSE;
}

gboolean
brand_data_no_attributes (const char  *element,
                          const char **names,
                          const char **values,
                          GError     **error)
{
  return g_markup_collect_attributes (element, names, values, error,
                                      G_MARKUP_COLLECT_INVALID, NULL);
}

gboolean
brand_data_read_choice (const BrandChoice *choices,
                        const char        *name,
                        guint             *choice,
                        GError           **error)
{
  for (guint i = 0; choices[i].name != NULL; i++)
    if (g_str_equal (choices[i].name, name))
      {
        *choice = i;
        return TRUE;
      }

  return brand_data_refuse (error, _("is none of the choices"), name);
}

gboolean
brand_data_begin_text (char      **text,
                       const char *element,
                       GError    **error)
{
  if (*text != NULL)
    return brand_data_refuse (error, _("is there twice"), element);

  *text = g_strdup ("");
  return TRUE;
}

void
brand_data_add_text (char      **text,
                     const char *piece,
                     gsize       length,
                     GError    **error)
{
  g_autofree char *more = g_strndup (piece, length);

  if (text != NULL)
    {
      g_autofree char *before = *text;

      *text = g_strconcat (before, more, NULL);
    }
  else if (*g_strstrip (more) != '\0')
    {
      brand_data_refuse (error, _("has no place here"), more);
    }
}

gboolean
brand_data_parse (const GMarkupParser *parser,
                  GBytes              *bytes,
                  gpointer             reader,
                  GError             **error)
{
  g_autoptr (GMarkupParseContext) context = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  context = g_markup_parse_context_new (parser, G_MARKUP_PREFIX_ERROR_POSITION, reader, NULL);

  return g_markup_parse_context_parse (context, data, (gssize) size, error)
         && g_markup_parse_context_end_parse (context, error);
}
