/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "draw/timeline/brand-timeline-pages.h"
#include "model/brand-plan.h"
#include "report/book/brand-book.h"
#include "storage/csv/brand-csv-writer.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* JSON and PDF of each chosen dimension's measurement plan; PDF, SVG and PNG of the timeline; CSV
 * of touchpoints, measures, readings and groups; iCalendar of the plan's days.
 * Plan book, customer maps, worksheets, action plan and checks are always PDFs. */
typedef enum
{
  BRAND_EXPORT_JSON = 1 << 0,
  BRAND_EXPORT_PDF = 1 << 1,
  BRAND_EXPORT_SVG = 1 << 2,
  BRAND_EXPORT_PNG = 1 << 3,
  BRAND_EXPORT_CSV = 1 << 4,
  BRAND_EXPORT_ICS = 1 << 5,
} BrandExportFormats;

#define BRAND_N_EXPORT_FORMATS 6

/* Of bit n. */
extern const char *const brand_export_format_names[BRAND_N_EXPORT_FORMATS];

#define BRAND_EXPORT_ALL_FORMATS \
  ((BrandExportFormats) ((1u << BRAND_N_EXPORT_FORMATS) - 1))

/* Bit n is dimension n. */
#define BRAND_EXPORT_ALL_DIMENSIONS 7

typedef struct
{
  const char *stem;             /* the plan's file name without its ending */
  GFile *folder;                /* made if it isn't there */
  BrandExportFormats formats;
  guint dimensions;             /* bits 1 << BrandDimension */
  gboolean without_timeline;
  guint book;                   /* bits 1 << BrandBookPart; 0: no plan book */
  gboolean has_maps;            /* of all groups of customers */
  gboolean has_blank_maps;      /* the same to write on */
  gboolean has_worksheets;      /* of the lessons, with the answers; not for a client */
  gboolean has_blank_worksheets;
  guint lessons;                /* of those, as BrandWorksheetOptions has them */
  guint assessments;
  gboolean has_action_plan;     /* not for a client */
  gboolean has_checks;          /* neither */
  gboolean is_client;           /* nothing private leaves, and the plan is written as well */
  BrandPaper paper;
  const BrandAgency *agency;    /* whose dress the PDFs wear, or NULL */
  BrandCsvStyle tables;         /* how CSV is written */
  BrandPagesForm timeline;      /* how the timeline comes onto paper */
} BrandExportOptions;

/* The parts that a name such as "json,svg" or "mass,direct" lists. FALSE on an unknown one. */
gboolean brand_export_parse_formats    (const char         *names,
                                        BrandExportFormats *formats,
                                        GError            **error);
gboolean brand_export_parse_dimensions (const char         *names,
                                        guint              *dimensions,
                                        GError            **error);

/* "fit", "tile" or "poster". FALSE on an unknown one. */
gboolean brand_export_parse_timeline   (const char          *name,
                                        BrandPagesForm      *form,
                                        GError             **error);

/* The names of the files that brand_export_run() will write, in that order. (transfer full) */
char   **brand_export_list             (const BrandExportOptions *options);

/* Called before each file: how many of n_files are done, and the name of the next; last with n_done
 * == n_files and NULL. */
typedef void (*BrandExportProgress) (guint       n_done,
                                     guint       n_files,
                                     const char *name,
                                     gpointer    user_data);

/* Writes each file whole or not at all; those written before an error stay. @synergy must be up to
 * date with @plan. */
gboolean brand_export_run              (BrandPlan                *plan,
                                        BrandPlanSynergy         *synergy,
                                        const BrandExportOptions *options,
                                        BrandExportProgress       progress,
                                        gpointer                  user_data,
                                        GCancellable             *cancellable,
                                        GError                  **error);

G_END_DECLS
