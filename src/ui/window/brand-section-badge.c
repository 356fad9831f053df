/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-section-badge.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson-progress.h"
#include "model/brand-format.h"
#include "model/facts/brand-cadence.h"
#include "ui/checks/brand-check-results.h"

char *
brand_section_dup_due (BrandDocument *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  guint n_due = 0;

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandDue due;

      brand_plan_get_due (plan, BRAND_MEASURE (brand_list_get (measures, i)),
                          brand_document_get_today (document), &due);
      if (due.next != BRAND_DATE_UNSET && due.next <= brand_document_get_today (document))
        n_due++;
    }
  /* Translators: how many measures wait for a reading, beside "Measures". */
  return n_due > 0 ? g_strdup_printf (ngettext ("%u due", "%u due", n_due), n_due) : NULL;
}

char *
brand_section_dup_findings (BrandDocument *document)
{
  g_autoptr (BrandCheckResults) results = brand_check_results_new (document);
  guint n = brand_findings_count (results->findings, BRAND_SEVERITY_MISSING)
            + brand_findings_count (results->findings, BRAND_SEVERITY_RISK);

  return n > 0 ? brand_format_number (n, 0) : NULL;
}

char *
brand_section_dup_lessons (BrandDocument *document)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  guint n_done = brand_lessons_count_done (lessons, brand_document_get_plan (document));
  guint n = brand_lessons_get_n (lessons);

  /* Translators: how many lessons are done, and how many there are, beside "Lessons". */
  return n_done < n ? g_strdup_printf (_("%u of %u"), n_done, n) : NULL;
}
