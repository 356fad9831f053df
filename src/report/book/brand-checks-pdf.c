/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-checks-pdf.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "report/agency/brand-letterhead.h"
#include "report/book/brand-book-private.h"

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
make (BrandPlan         *plan,
      BrandPlanSynergy  *synergy,
      BrandPaper         paper,
      const BrandAgency *agency,
      BrandTypesetter   *typesetter,
      BrandSheetPages   *pages,
      GCancellable      *cancellable,
      GError           **error)
{
  const char *kind = _("Checks");
  BrandSheetInfo info = { .pages = pages, .agency = agency };
  g_autofree char *title = brand_letterhead_fill_info (plan, kind, FALSE, &info);
  g_autoptr (BrandSheet) sheet = brand_sheet_new (typesetter, paper, &info);
  BrandBook book = { plan, synergy, sheet, .cancellable = cancellable };

  brand_letterhead_add (sheet, info.head, kind, 0, 10);
  add_findings (&book);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_checks_to_pdf (BrandPlan         *plan,
                     BrandPlanSynergy  *synergy,
                     BrandPaper         paper,
                     const BrandAgency *agency,
                     BrandTypesetter   *typesetter,
                     GCancellable      *cancellable,
                     GError           **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  return make (plan, synergy, paper, agency, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_checks_to_pages (BrandPlan         *plan,
                       BrandPlanSynergy  *synergy,
                       BrandPaper         paper,
                       const BrandAgency *agency)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, synergy, paper, agency,
                                 brand_sheet_pages_get_typesetter (pages), pages, NULL, NULL);

  return pages;
}
