/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-export.h"

#include "report/book/brand-checks-pdf.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/brand-plan-calendar.h"
#include "report/measurement/brand-measurement-json.h"
#include "report/measurement/brand-measurement-pdf.h"
#include "report/sheet/brand-timeline-export.h"
#include "report/worksheet/brand-action-plan-pdf.h"
#include "report/worksheet/brand-worksheet.h"
#include "storage/file/brand-file.h"
#include "storage/plan/brand-plan-writer.h"

typedef enum
{
  BRAND_EXPORT_MEASUREMENT,
  BRAND_EXPORT_TIMELINE,
  BRAND_EXPORT_BOOK,
  BRAND_EXPORT_MAPS,
  BRAND_EXPORT_BLANK_MAPS,
  BRAND_EXPORT_WORKSHEETS,
  BRAND_EXPORT_BLANK_WORKSHEETS,
  BRAND_EXPORT_ACTION_PLAN,
  BRAND_EXPORT_CHECKS,
  BRAND_EXPORT_TABLE,
  BRAND_EXPORT_CALENDAR,
  BRAND_EXPORT_PLAN,
} BrandExportContent;

/* One file to be written. */
typedef struct
{
  char *name;
  BrandExportContent content;
  BrandExportFormats format;
  BrandDimension dimension;  /* of a measurement plan */
  BrandKindId kind;          /* of a table */
} BrandExportFile;

static void
file_clear (gpointer data)
{
  g_free (((BrandExportFile *) data)->name);
}

static void
add_file (GArray                   *files,
          const BrandExportOptions *options,
          const char               *part,
          const char               *ending,
          BrandExportFile           file)
{
  /* So that a client's copy never takes the place of the plan's own reports. */
  file.name = g_strdup_printf ("%s%s%s%s.%s", options->stem, options->is_client ? "-client" : "",
                               part[0] != '\0' ? "-" : "", part, ending);
  g_array_append_val (files, file);
}

static void
add_in_formats (GArray                   *files,
                const BrandExportOptions *options,
                const char               *part,
                BrandExportFormats        possible,
                BrandExportFile           file)
{
  for (guint i = 0; i < BRAND_N_EXPORT_FORMATS; i++)
    {
      file.format = (BrandExportFormats) (1u << i);
      if ((options->formats & possible & file.format) != 0)
        add_file (files, options, part, brand_export_format_names[i], file);
    }
}

/* What is made for a spreadsheet or a calendar. */
static void
add_tables (GArray                   *files,
            const BrandExportOptions *options)
{
  for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
    add_in_formats (files, options, brand_kind_get (brand_csv_kinds[i])->list_name,
                    BRAND_EXPORT_CSV,
                    (BrandExportFile) { .content = BRAND_EXPORT_TABLE,
                                        .kind = brand_csv_kinds[i] });
  add_in_formats (files, options, "calendar", BRAND_EXPORT_ICS,
                  (BrandExportFile) { .content = BRAND_EXPORT_CALENDAR });
}

static GArray *
list_files (const BrandExportOptions *options)
{
  GArray *files = g_array_new (FALSE, FALSE, sizeof (BrandExportFile));

  g_array_set_clear_func (files, file_clear);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if ((options->dimensions & 1u << d) != 0)
      add_in_formats (files, options, brand_dimension_choices[d].name,
                      BRAND_EXPORT_JSON | BRAND_EXPORT_PDF,
                      (BrandExportFile) { .content = BRAND_EXPORT_MEASUREMENT,
                                          .dimension = (BrandDimension) d });
  if (!options->without_timeline)
    add_in_formats (files, options, "timeline",
                    BRAND_EXPORT_PDF | BRAND_EXPORT_SVG | BRAND_EXPORT_PNG,
                    (BrandExportFile) { .content = BRAND_EXPORT_TIMELINE });
  if (options->book != 0)
    add_file (files, options, "book", "pdf", (BrandExportFile) { .content = BRAND_EXPORT_BOOK });
  if (options->has_maps)
    add_file (files, options, "maps", "pdf", (BrandExportFile) { .content = BRAND_EXPORT_MAPS });
  if (options->has_blank_maps)
    add_file (files, options, "maps-blank", "pdf",
              (BrandExportFile) { .content = BRAND_EXPORT_BLANK_MAPS });
  if (options->has_worksheets && !options->is_client)
    add_file (files, options, "worksheets", "pdf",
              (BrandExportFile) { .content = BRAND_EXPORT_WORKSHEETS });
  if (options->has_blank_worksheets)
    add_file (files, options, "worksheets-blank", "pdf",
              (BrandExportFile) { .content = BRAND_EXPORT_BLANK_WORKSHEETS });
  if (options->has_action_plan && !options->is_client)
    add_file (files, options, "action-plan", "pdf",
              (BrandExportFile) { .content = BRAND_EXPORT_ACTION_PLAN });
  if (options->has_checks && !options->is_client)
    add_file (files, options, "checks", "pdf",
              (BrandExportFile) { .content = BRAND_EXPORT_CHECKS });
  add_tables (files, options);
  if (options->is_client)
    add_file (files, options, "", "brandplan", (BrandExportFile) { .content = BRAND_EXPORT_PLAN });

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
      return brand_timeline_to_pdf (self->plan, self->synergy, self->options->paper,
                                    self->options->timeline, self->options->agency, error);
    case BRAND_EXPORT_SVG:
      return brand_timeline_to_svg (self->plan, self->synergy, self->options->agency, error);
    case BRAND_EXPORT_PNG:
      return brand_timeline_to_png (self->plan, self->synergy, self->options->agency, error);
    case BRAND_EXPORT_JSON:
    case BRAND_EXPORT_CSV:
    case BRAND_EXPORT_ICS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static BrandTypesetter *
get_typesetter (BrandExport *self)
{
  if (self->typesetter == NULL)
    self->typesetter = brand_typesetter_new ();

  return self->typesetter;
}

static GBytes *
make_measurement (BrandExport           *self,
                  const BrandExportFile *file,
                  GError               **error)
{
  if (self->content != NULL && self->content->dimension != file->dimension)
    g_clear_pointer (&self->content, brand_measurement_plan_free);
  if (self->content == NULL)
    {
      self->content = brand_measurement_plan_new (self->plan, self->synergy, file->dimension);
      self->content->hides_costs = self->options->is_client;
    }
  if (file->format == BRAND_EXPORT_JSON)
    return brand_measurement_to_json (self->content);

  return brand_measurement_to_pdf (self->content, self->options->paper, self->options->agency,
                                   get_typesetter (self), self->cancellable, error);
}

static GBytes *
make_book (BrandExport *self,
           GError     **error)
{
  const BrandBookOptions options = { self->options->book, self->options->paper,
                                     self->options->is_client, 0, self->options->agency };

  return brand_book_to_pdf (self->plan, self->synergy, &options, get_typesetter (self),
                            self->cancellable, error);
}

static GBytes *
make_maps (BrandExport         *self,
           BrandCustomerMapForm form,
           GError             **error)
{
  return brand_customer_map_to_pdf (self->plan, NULL, self->options->paper, self->options->agency,
                                    form, get_typesetter (self), self->cancellable, error);
}

static GBytes *
make_worksheets (BrandExport       *self,
                 BrandWorksheetForm form,
                 GError           **error)
{
  const BrandWorksheetOptions options = {
    form, self->options->paper, self->options->lessons, self->options->assessments,
    self->options->agency,
  };

  return brand_worksheets_to_pdf (self->plan, self->synergy, &options, get_typesetter (self),
                                  self->cancellable, error);
}

static GBytes *
make_file (BrandExport           *self,
           const BrandExportFile *file,
           GError               **error)
{
  switch (file->content)
    {
    case BRAND_EXPORT_MEASUREMENT:
      return make_measurement (self, file, error);
    case BRAND_EXPORT_TIMELINE:
      return make_timeline (self, file->format, error);
    case BRAND_EXPORT_BOOK:
      return make_book (self, error);
    case BRAND_EXPORT_MAPS:
      return make_maps (self, BRAND_CUSTOMER_MAP_FILLED, error);
    case BRAND_EXPORT_BLANK_MAPS:
      return make_maps (self, BRAND_CUSTOMER_MAP_BLANK, error);
    case BRAND_EXPORT_WORKSHEETS:
      return make_worksheets (self, BRAND_WORKSHEET_FILLED, error);
    case BRAND_EXPORT_BLANK_WORKSHEETS:
      return make_worksheets (self, BRAND_WORKSHEET_BLANK, error);
    case BRAND_EXPORT_ACTION_PLAN:
      return brand_action_plan_to_pdf (self->plan, self->synergy, self->options->paper,
                                       self->options->agency, get_typesetter (self),
                                       self->cancellable, error);
    case BRAND_EXPORT_CHECKS:
      return brand_checks_to_pdf (self->plan, self->synergy, self->options->paper,
                                  self->options->agency, get_typesetter (self),
                                  self->cancellable, error);
    case BRAND_EXPORT_TABLE:
      return brand_csv_write (self->plan, file->kind, self->options->tables,
                              self->options->is_client);
    case BRAND_EXPORT_CALENDAR:
      return brand_plan_to_calendar (self->plan);
    case BRAND_EXPORT_PLAN:
      return brand_plan_write (self->plan);
    default:
      g_return_val_if_reached (NULL);
    }
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

static gboolean
write_files (BrandExport        *self,
             BrandExportProgress progress,
             gpointer            user_data,
             GError            **error)
{
  g_autoptr (GArray) files = list_files (self->options);

  for (guint i = 0; i < files->len; i++)
    {
      const BrandExportFile *file = &g_array_index (files, BrandExportFile, i);

      if (progress != NULL)
        progress (i, files->len, file->name, user_data);
      if (!write_file (self, file, error))
        return FALSE;
    }
  if (progress != NULL)
    progress (files->len, files->len, NULL, user_data);

  return TRUE;
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
  g_autoptr (BrandPlan) redacted = options->is_client ? brand_plan_redact (plan) : NULL;
  g_autoptr (BrandPlanSynergy) own = redacted ? brand_plan_synergy_new (redacted) : NULL;
  BrandExport self = {
    redacted ? redacted : plan, own ? own : synergy, options, .cancellable = cancellable,
  };
  gboolean is_written = make_folder (options->folder, cancellable, error)
                        && write_files (&self, progress, user_data, error);

  g_clear_pointer (&self.content, brand_measurement_plan_free);
  g_clear_pointer (&self.typesetter, brand_typesetter_free);

  return is_written;
}
