/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/brand-measurement-json.h"
#include "report/brand-measurement-pdf.h"
#include "report/brand-timeline-export.h"
#include "storage/brand-file.h"

/* One file to be written. */
typedef struct
{
  char *name;
  BrandExportFormats format;
  int dimension;             /* -1: the timeline */
} BrandExportFile;

static const struct
{
  const char *name;
  BrandExportFormats format;
} formats[] = {
  { "json", BRAND_EXPORT_JSON },
  { "pdf", BRAND_EXPORT_PDF },
  { "svg", BRAND_EXPORT_SVG },
  { "png", BRAND_EXPORT_PNG },
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

      while (i < G_N_ELEMENTS (formats) && g_ascii_strcasecmp (g_strstrip (*part),
                                                               formats[i].name) != 0)
        i++;
      if (i == G_N_ELEMENTS (formats))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _("“%s” is not a format: json, pdf, svg or png."), *part);
          return FALSE;
        }
      found |= formats[i].format;
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

static void
file_clear (gpointer data)
{
  g_free (((BrandExportFile *) data)->name);
}

static void
add_file (GArray             *files,
          const char         *stem,
          const char         *part,
          BrandExportFormats  format,
          int                 dimension)
{
  BrandExportFile file = { NULL, format, dimension };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].format == format)
      file.name = g_strdup_printf ("%s-%s.%s", stem, part, formats[i].name);
  g_array_append_val (files, file);
}

static GArray *
list_files (const BrandExportOptions *options)
{
  GArray *files = g_array_new (FALSE, FALSE, sizeof (BrandExportFile));

  g_array_set_clear_func (files, file_clear);
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (BrandExportFormats format = BRAND_EXPORT_JSON; format <= BRAND_EXPORT_PDF; format <<= 1)
      if ((options->dimensions & 1u << d) && (options->formats & format))
        add_file (files, options->stem, brand_dimension_choices[d].name, format, d);
  for (BrandExportFormats format = BRAND_EXPORT_PDF; format <= BRAND_EXPORT_PNG; format <<= 1)
    if (!options->without_timeline && (options->formats & format))
      add_file (files, options->stem, "timeline", format, -1);

  return files;
}

char **
brand_export_list (const BrandExportOptions *options)
{
  g_autoptr (GArray) files = list_files (options);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < files->len; i++)
    g_strv_builder_add (names, g_array_index (files, BrandExportFile, i).name);

  return g_strv_builder_end (names);
}

/* What several files have in common. */
typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  const BrandExportOptions *options;
  BrandTypesetter *typesetter;       /* made when first needed */
  BrandMeasurementPlan *content;     /* of the last dimension */
  GCancellable *cancellable;
} BrandExport;

static GBytes *
make_timeline (BrandExport       *self,
               BrandExportFormats format,
               GError           **error)
{
  switch (format)
    {
    case BRAND_EXPORT_PDF:
      return brand_timeline_to_pdf (self->plan, self->synergy, self->options->paper, error);
    case BRAND_EXPORT_SVG:
      return brand_timeline_to_svg (self->plan, self->synergy, error);
    case BRAND_EXPORT_PNG:
      return brand_timeline_to_png (self->plan, self->synergy, error);
    case BRAND_EXPORT_JSON:
    default:
      g_return_val_if_reached (NULL);
    }
}

static GBytes *
make_file (BrandExport           *self,
           const BrandExportFile *file,
           GError               **error)
{
  if (file->dimension < 0)
    return make_timeline (self, file->format, error);

  if (self->content != NULL && self->content->dimension != (BrandDimension) file->dimension)
    g_clear_pointer (&self->content, brand_measurement_plan_free);
  if (self->content == NULL)
    self->content = brand_measurement_plan_new (self->plan, self->synergy,
                                                (BrandDimension) file->dimension);
  if (file->format == BRAND_EXPORT_JSON)
    return brand_measurement_to_json (self->content);

  if (self->typesetter == NULL)
    self->typesetter = brand_typesetter_new ();

  return brand_measurement_to_pdf (self->content, self->options->paper, self->typesetter,
                                   self->cancellable, error);
}

static gboolean
write_file (BrandExport           *self,
            const BrandExportFile *file,
            GError               **error)
{
  g_autoptr (GFile) target = g_file_get_child (self->options->folder, file->name);
  g_autoptr (GBytes) bytes = NULL;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  bytes = make_file (self, file, error);
  if (bytes == NULL)
    return FALSE;

  if (brand_file_save (target, bytes, NULL, NULL, self->cancellable, error))
    return TRUE;

  g_prefix_error (error, "%s: ", file->name);
  return FALSE;
}

static gboolean
make_folder (GFile        *folder,
             GCancellable *cancellable,
             GError      **error)
{
  g_autoptr (GError) local = NULL;

  if (g_file_make_directory_with_parents (folder, cancellable, &local)
      || g_error_matches (local, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
brand_export_run (BrandPlan                *plan,
                  BrandPlanSynergy         *synergy,
                  const BrandExportOptions *options,
                  BrandExportProgress       progress,
                  gpointer                  user_data,
                  GCancellable             *cancellable,
                  GError                  **error)
{
  g_autoptr (GArray) files = list_files (options);
  BrandExport self = { plan, synergy, options, .cancellable = cancellable };
  gboolean is_written = make_folder (options->folder, cancellable, error);

  for (guint i = 0; is_written && i < files->len; i++)
    {
      const BrandExportFile *file = &g_array_index (files, BrandExportFile, i);

      if (progress != NULL)
        progress (i, files->len, file->name, user_data);
      is_written = write_file (&self, file, error);
    }
  if (is_written && progress != NULL)
    progress (files->len, files->len, NULL, user_data);
  g_clear_pointer (&self.content, brand_measurement_plan_free);
  g_clear_pointer (&self.typesetter, brand_typesetter_free);

  return is_written;
}
