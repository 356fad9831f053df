/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-recovery-apply.h"

#include <glib/gi18n-lib.h>

#include "model/merge/brand-difference.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/window/brand-window-private.h"

static BrandDocument *
create_document (const BrandLeftover *leftover)
{
  if (leftover->now != NULL)
    return brand_document_new_loaded (g_object_ref (leftover->now), leftover->content->file,
                                      leftover->etag, leftover->base);
  return brand_document_new_for_plan (g_object_ref (leftover->content->base));
}

static BrandWindow *
find_window (BrandApplication *application,
             GFile            *file)
{
  BrandWindow *window = file ? brand_application_find_window (application, file) : NULL;
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    return window;
  if (BRAND_IS_WINDOW (active) && brand_window_is_empty (BRAND_WINDOW (active)))
    return BRAND_WINDOW (active);
  return brand_window_new (application);
}

BrandWindow *
brand_recovery_open (BrandApplication    *application,
                     const BrandLeftover *leftover)
{
  BrandWindow *window = find_window (application, leftover->content->file);

  if (brand_window_get_document (window) == NULL)
    {
      g_autoptr (BrandDocument) made = create_document (leftover);

      brand_window_set_document (window, made);
    }
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

BrandMerge *
brand_recovery_merge (BrandWindow   *window,
                      BrandLeftover *leftover)
{
  BrandPlan *plan = brand_document_get_plan (brand_window_get_document (window));
  g_autoptr (BrandDifference) difference = brand_difference_new (leftover->now, plan);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (BrandPlan) copy = NULL;

  if (leftover->merge != NULL && brand_difference_is_empty (difference))
    return g_steal_pointer (&leftover->merge);

  text = brand_plan_write (plan);
  copy = brand_plan_read (text, NULL);
  return brand_merge_new (leftover->content->base, leftover->content->plan, copy);
}

gboolean
brand_recovery_apply (BrandWindow *window,
                      BrandPlan   *plan,
                      GError     **error)
{
  BrandDocument *document = brand_window_get_document (window);
  g_autoptr (BrandDifference) difference =
    brand_difference_new (brand_document_get_plan (document), plan);

  if (!brand_difference_apply (difference, brand_document_get_history (document),
                               _("Recover changes"), error))
    return FALSE;
  if (brand_document_flush_journal (document))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _("The changes are in the window, but not in the journal. Save the plan."));
  return FALSE;
}
