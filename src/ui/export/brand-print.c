/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-print.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-agency-draw.h"
#include "report/book/brand-book.h"
#include "report/book/brand-checks-pdf.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/measurement/brand-measurement-pdf.h"
#include "report/worksheet/brand-action-plan-pdf.h"
#include "report/worksheet/brand-worksheet.h"
#include "storage/file/brand-file.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

/* A timeline that is being printed keeps what it prints. */
typedef struct
{
  BrandTimeline *timeline;
  BrandTimelinePages *pages;
  BrandAgency *agency;
} Sheet;

static void
sheet_free (Sheet *sheet)
{
  brand_timeline_pages_free (sheet->pages);
  brand_timeline_free (sheet->timeline);
  g_clear_pointer (&sheet->agency, brand_agency_unref);
  g_free (sheet);
}

/* The printer's paper may be another than the one that the page was laid out for. */
static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                number,
              Sheet             *sheet)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double context_width = gtk_print_context_get_width (context);
  double context_height = gtk_print_context_get_height (context);
  double width, height, scale;

  brand_timeline_pages_get_size (sheet->pages, &width, &height);
  scale = MIN (context_width / width, context_height / height);
  cairo_translate (cr, (context_width - width * scale) / 2, (context_height - height * scale) / 2);
  cairo_scale (cr, scale, scale);
  brand_timeline_pages_draw (sheet->pages, (guint) number, cr);
  brand_agency_draw (sheet->agency, cr, width, height,
                     brand_timeline_get_style (sheet->timeline)->is_rtl);
}

static Sheet *
sheet_new (BrandDocument *document,
           BrandPaper     paper,
           BrandPagesForm form,
           BrandAgency   *agency)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  BrandTimelineStyle style;

  sheet->timeline = brand_timeline_new (brand_document_get_plan (document),
                                        brand_document_get_synergy (document));
  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  style.is_rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  brand_timeline_set_style (sheet->timeline, &style);
  sheet->pages = brand_timeline_pages_new (sheet->timeline, brand_paper_get_landscape (paper),
                                           form);
  sheet->agency = agency != NULL ? brand_agency_ref (agency) : NULL;
  return sheet;
}

/* A large page is a paper of its own. */
static GtkPageSetup *
create_page_setup (Sheet         *sheet,
                   BrandPaper     paper,
                   BrandPagesForm form)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size;
  double width, height;

  brand_timeline_pages_get_size (sheet->pages, &width, &height);
  if (form == BRAND_PAGES_POSTER)
    size = gtk_paper_size_new_custom ("poster", _("Poster"), height, width, GTK_UNIT_POINTS);
  else
    size = gtk_paper_size_new (paper == BRAND_PAPER_A4 ? GTK_PAPER_NAME_A4
                                                       : GTK_PAPER_NAME_LETTER);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (size);
  return setup;
}

GtkPrintOperation *
brand_print_timeline (BrandDocument *document,
                      BrandPaper     paper,
                      BrandPagesForm form,
                      BrandAgency   *agency)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autofree char *stem = brand_document_dup_stem (document);
  Sheet *sheet = sheet_new (document, paper, form, agency);
  g_autoptr (GtkPageSetup) setup = create_page_setup (sheet, paper, form);

  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, stem);
  gtk_print_operation_set_n_pages (operation, (int) brand_timeline_pages_get_n (sheet->pages));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), sheet,
                         (GClosureNotify) (void (*) (void)) sheet_free, 0);
  return operation;
}

/* The worker has a plan of its own, so that this one may change meanwhile. */
typedef struct
{
  GBytes *text;
  BrandPrintChoice choice;
  char *path;
} Work;

static void
work_free (Work *work)
{
  g_bytes_unref (work->text);
  g_clear_pointer (&work->choice.agency, brand_agency_unref);
  g_free (work->path);
  g_free (work);
}

static GBytes *
make_worksheets (const Work       *work,
                 BrandPlan        *plan,
                 BrandPlanSynergy *synergy,
                 GCancellable     *cancellable,
                 GError          **error)
{
  const BrandWorksheetOptions options = {
    work->choice.print == BRAND_PRINT_WORKSHEETS ? BRAND_WORKSHEET_FILLED : BRAND_WORKSHEET_BLANK,
    work->choice.paper, work->choice.lessons, work->choice.assessments,
    work->choice.agency,
  };

  return brand_worksheets_to_pdf (plan, synergy, &options, NULL, cancellable, error);
}

static GBytes *
make_pdf (const Work   *work,
          GCancellable *cancellable,
          GError      **error)
{
  g_autoptr (BrandPlan) plan = brand_plan_read (work->text, error);
  g_autoptr (BrandPlanSynergy) synergy = plan != NULL ? brand_plan_synergy_new (plan) : NULL;
  g_autoptr (BrandMeasurementPlan) content = NULL;
  BrandPaper paper = work->choice.paper;
  const BrandAgency *agency = work->choice.agency;
  const BrandBookOptions book = { BRAND_BOOK_ALL, paper, .agency = agency };

  if (plan == NULL)
    return NULL;

  switch (work->choice.print)
    {
    case BRAND_PRINT_BOOK:
      return brand_book_to_pdf (plan, synergy, &book, NULL, cancellable, error);
    case BRAND_PRINT_MAPS:
    case BRAND_PRINT_BLANK_MAPS:
      return brand_customer_map_to_pdf (plan, NULL, paper, agency,
                                        work->choice.print == BRAND_PRINT_MAPS
                                        ? BRAND_CUSTOMER_MAP_FILLED : BRAND_CUSTOMER_MAP_BLANK,
                                        NULL, cancellable, error);
    case BRAND_PRINT_WORKSHEETS:
    case BRAND_PRINT_BLANK_WORKSHEETS:
      return make_worksheets (work, plan, synergy, cancellable, error);
    case BRAND_PRINT_ACTION_PLAN:
      return brand_action_plan_to_pdf (plan, synergy, paper, agency, NULL, cancellable, error);
    case BRAND_PRINT_CHECKS:
      return brand_checks_to_pdf (plan, synergy, paper, agency, NULL, cancellable, error);
    default:
      content = brand_measurement_plan_new (plan, synergy, (BrandDimension) work->choice.print);
      return brand_measurement_to_pdf (content, paper, agency, NULL, cancellable, error);
    }
}

static void
make_pdf_in_thread (GTask        *task,
                    gpointer      source,
                    gpointer      data,
                    GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (work->path);
  g_autofree char *folder = g_path_get_dirname (work->path);
  g_autoptr (GBytes) bytes = make_pdf (work, cancellable, &error);

  g_mkdir_with_parents (folder, 0700);
  if (bytes != NULL && brand_file_save (file, bytes, NULL, NULL, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&file), g_object_unref);
  else
    g_task_return_error (task, error);
}

static const char *
get_part (guint print)
{
  static const char *const parts[] = {
    "book", "maps", "maps-blank", "worksheets", "worksheets-blank", "action-plan",
    "checks",
  };

  return print < BRAND_N_DIMENSIONS ? brand_dimension_choices[print].name
                                    : parts[print - BRAND_N_DIMENSIONS];
}

void
brand_print_make_pdf_async (BrandDocument          *document,
                            const BrandPrintChoice *choice,
                            GCancellable           *cancellable,
                            GAsyncReadyCallback     callback,
                            gpointer                user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *name = NULL;
  Work *work;

  g_return_if_fail (BRAND_IS_DOCUMENT (document));
  g_return_if_fail (choice->print < BRAND_N_PRINTS);

  stem = brand_document_dup_stem (document);
  name = g_strdup_printf ("%s-%s.pdf", stem, get_part (choice->print));
  work = g_new0 (Work, 1);
  work->text = brand_plan_write (brand_document_get_plan (document));
  work->choice = *choice;
  if (choice->agency != NULL)
    brand_agency_ref (choice->agency);
  work->path = g_build_filename (g_get_user_cache_dir (), "brand-planner", "print", name, NULL);
  task = g_task_new (document, cancellable, callback, user_data);
  g_task_set_source_tag (task, brand_print_make_pdf_async);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, make_pdf_in_thread);
}

GFile *
brand_print_make_pdf_finish (GAsyncResult *result,
                             GError      **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_print_make_pdf_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
