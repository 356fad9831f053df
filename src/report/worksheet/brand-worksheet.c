/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-letterhead.h"

static gboolean
has_all (const BrandWorksheetOptions *options)
{
  return options->lessons == 0 && options->assessments == 0;
}

static gboolean
add_lessons (BrandWorksheet              *self,
             const BrandWorksheetOptions *options,
             GCancellable                *cancellable,
             GError                     **error)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (has_all (options) || (options->lessons & 1u << i) != 0)
        brand_worksheet_add_lesson (self, brand_lessons_get (lessons, i));
    }
  return TRUE;
}

static gboolean
add_assessments (BrandWorksheet              *self,
                 const BrandWorksheetOptions *options,
                 GCancellable                *cancellable,
                 GError                     **error)
{
  BrandAssessments *assessments = brand_assessments_get_default ();

  for (guint i = 0; i < brand_assessments_get_n (assessments); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (has_all (options) || (options->assessments & 1u << i) != 0)
        brand_worksheet_add_assessment (self, brand_assessments_get (assessments, i));
    }
  return TRUE;
}

static GBytes *
make (BrandPlan                   *plan,
      BrandPlanSynergy            *synergy,
      const BrandWorksheetOptions *options,
      BrandTypesetter             *typesetter,
      BrandSheetPages             *pages,
      GCancellable                *cancellable,
      GError                     **error)
{
  gboolean is_blank = options->form == BRAND_WORKSHEET_BLANK;
  BrandSheetInfo info = { .pages = pages, .agency = options->agency };
  g_autofree char *title = brand_letterhead_fill_info (plan, is_blank ? _("Worksheets to fill in")
                                                                      : _("Worksheets"),
                                                       is_blank, &info);
  BrandWorksheet self = {
    .plan = plan, .synergy = synergy, .head = info.head, .is_blank = is_blank,
  };
  g_autoptr (BrandSheet) sheet = self.sheet = brand_sheet_new (typesetter, options->paper,
                                                               &info);

  if (!add_lessons (&self, options, cancellable, error)
      || !add_assessments (&self, options, cancellable, error))
    return NULL;
  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_worksheets_to_pdf (BrandPlan                   *plan,
                         BrandPlanSynergy            *synergy,
                         const BrandWorksheetOptions *options,
                         BrandTypesetter             *typesetter,
                         GCancellable                *cancellable,
                         GError                     **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  return make (plan, synergy, options, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_worksheets_to_pages (BrandPlan                   *plan,
                           BrandPlanSynergy            *synergy,
                           const BrandWorksheetOptions *options)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, synergy, options,
                                 brand_sheet_pages_get_typesetter (pages), pages, NULL, NULL);

  return pages;
}

static gboolean
parse_name (const char *name,
            guint      *lessons,
            guint      *assessments)
{
  guint64 number;

  if (g_ascii_strcasecmp (name, "assessments") == 0)
    *assessments = BRAND_WORKSHEET_ALL;
  else if (g_ascii_string_to_unsigned (name, 10, 1,
                                       brand_lessons_get_n (brand_lessons_get_default ()), &number,
                                       NULL))
    *lessons |= 1u << (number - 1);
  else
    return FALSE;
  return TRUE;
}

gboolean
brand_worksheets_parse (const char *names,
                        guint      *lessons,
                        guint      *assessments,
                        GError    **error)
{
  /* An empty text has no part; it is an unknown name as well. */
  g_auto (GStrv) parts = g_strsplit (names[0] != '\0' ? names : " ", ",", -1);

  *lessons = *assessments = 0;
  for (char **part = parts; *part != NULL; part++)
    if (!parse_name (g_strstrip (*part), lessons, assessments))
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                     /* Translators: what was asked for, and the last lesson’s number.
                      * “assessments” stays as it is. */
                     _("“%1$s” is not a lesson: 1 to %2$u, or assessments."), *part,
                     brand_lessons_get_n (brand_lessons_get_default ()));
        return FALSE;
      }

  return TRUE;
}

const char *
brand_worksheets_find (const char *id,
                       guint      *lessons,
                       guint      *assessments)
{
  BrandLessons *all_lessons = brand_lessons_get_default ();
  BrandAssessments *all_assessments = brand_assessments_get_default ();

  *lessons = *assessments = 0;
  for (guint i = 0; i < brand_lessons_get_n (all_lessons); i++)
    if (g_str_equal (brand_lessons_get (all_lessons, i)->id, id))
      {
        *lessons = 1u << i;
        return brand_lessons_get (all_lessons, i)->title;
      }
  for (guint i = 0; i < brand_assessments_get_n (all_assessments); i++)
    if (g_str_equal (brand_assessments_get (all_assessments, i)->id, id))
      {
        *assessments = 1u << i;
        return brand_assessments_get (all_assessments, i)->title;
      }
  return NULL;
}
