/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-checks-pdf.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "report/brand-book-private.h"
#include "report/brand-pdf-metadata.h"

static void
add_letterhead (BrandSheet *sheet)
{
  double measure = brand_sheet_get_measure (sheet);
  double kind = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_KIND, sheet->info.subject);
  double height;

  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
  height = brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_BUSINESS, sheet->info.head,
                                  BRAND_SHEET_MARGIN, sheet->y, measure - kind - 20, 0,
                                  &brand_sheet_black);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_KIND, sheet->info.subject, BRAND_SHEET_MARGIN,
                         sheet->y, measure, 1, &brand_sheet_grey);
  brand_sheet_end (sheet);
  sheet->y += height + 10;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, measure, 1.8, &brand_sheet_black);
  brand_sheet_end (sheet);
  sheet->y += 2;
}

static void
add_findings (BrandBook *book)
{
  g_autofree char *day = brand_date_format (brand_plan_get_as_of (book->plan),
                                            BRAND_DATE_STYLE_FULL);
  /* Translators: %s is a date. */
  g_autofree char *note = g_strdup_printf (_("As of %s"), day);

  brand_sheet_add_section (book->sheet, _("What the checks find"), 0);
  brand_book_add_note (book, note);
  brand_book_add_checks (book);
}

static GBytes *
make (BrandPlan        *plan,
      BrandPlanSynergy *synergy,
      BrandPaper        paper,
      BrandTypesetter  *typesetter,
      BrandSheetPages  *pages,
      GCancellable     *cancellable,
      GError          **error)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  const char *client = brand_item_get_text (info, "client");
  const char *author = brand_item_get_text (info, "author");
  const char *business = *client != '\0' ? client : brand_item_get_text (info, "title");
  const char *kind = _("Checks");
  /* Translators: a business, then what the document is. */
  g_autofree char *title = g_strdup_printf (_("%1$s. %2$s"), business, kind);
  BrandSheetInfo sheet_info = {
    .title = title, .author = *author != '\0' ? author : business, .subject = kind,
    .head = business, .head_end = kind, .foot = title, .day = brand_plan_get_as_of (plan),
    .is_rtl = brand_pdf_metadata_is_rtl (), .pages = pages,
  };
  g_autoptr (BrandSheet) sheet = brand_sheet_new (typesetter, paper, &sheet_info);
  BrandBook book = { plan, synergy, sheet, .cancellable = cancellable };

  add_letterhead (sheet);
  add_findings (&book);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_checks_to_pdf (BrandPlan        *plan,
                     BrandPlanSynergy *synergy,
                     BrandPaper        paper,
                     BrandTypesetter  *typesetter,
                     GCancellable     *cancellable,
                     GError          **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  return make (plan, synergy, paper, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_checks_to_pages (BrandPlan        *plan,
                       BrandPlanSynergy *synergy,
                       BrandPaper        paper)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, synergy, paper, brand_sheet_pages_get_typesetter (pages),
                                 pages, NULL, NULL);

  return pages;
}
