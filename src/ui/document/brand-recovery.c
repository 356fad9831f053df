/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document/brand-recovery.h"

#include "ui/document/brand-merge-dialog.h"
#include "ui/document/brand-recovery-apply.h"
#include "ui/document/brand-recovery-dialog.h"

#define OFFERED "brand-recovery-offered"

/* What is still to be asked about; the last one is on screen. */
typedef struct
{
  BrandApplication *application;
  GPtrArray *leftovers; /* the latest last */

  /* While conflicts of a merge are asked about. */
  BrandWindow *window;
  BrandHistory *history;
  BrandMerge *merge; /* borrowed from the dialog */
  AdwDialog *dialog; /* borrowed */
  gboolean is_done; /* with the last leftover */
} Offer;

static void offer_next (Offer *offer);

static void
offer_free (Offer *offer)
{
  g_object_unref (offer->application);
  g_ptr_array_unref (offer->leftovers);
  g_free (offer);
}

static BrandLeftover *
get_leftover (Offer *offer)
{
  return offer->leftovers->pdata[offer->leftovers->len - 1];
}

static void
tell (Offer        *offer,
      const GError *error)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (offer->application));
  AdwToast *toast = adw_toast_new (error->message);

  adw_toast_set_use_markup (toast, FALSE);
  brand_window_add_toast (BRAND_WINDOW (window), toast);
}

/* (transfer full) of the plan; NULL when the file is to stay as it is. */
static void
settle (Offer       *offer,
        BrandWindow *window,
        BrandPlan   *plan)
{
  g_autoptr (BrandPlan) owned = plan;
  g_autoptr (GError) error = NULL;

  offer->is_done = TRUE;
  if ((plan && !brand_recovery_apply (window, plan, &error))
      || !brand_leftover_settle (get_leftover (offer), &error))
    tell (offer, error);
}

static void
decided_cb (AdwDialog *dialog,
            Offer     *offer)
{
  g_signal_handlers_disconnect_by_data (offer->history, offer);
  settle (offer, offer->window, brand_merge_dup_plan (offer->merge));
}

/* The choices are no longer about the plan as it is. */
static void
changed_cb (Offer *offer)
{
  adw_dialog_force_close (offer->dialog);
}

static void
go_on (Offer *offer)
{
  if (offer->is_done)
    g_ptr_array_set_size (offer->leftovers, (int) offer->leftovers->len - 1);
  offer->is_done = FALSE;
  offer_next (offer);
}

/* Who gives the merge up is asked once more. */
static void
decisions_closed_cb (Offer *offer)
{
  g_signal_handlers_disconnect_by_data (offer->history, offer);
  if (!offer->is_done && brand_window_get_document (offer->window) != NULL)
    get_leftover (offer)->merge = brand_recovery_merge (offer->window, get_leftover (offer));
  offer->merge = NULL;
  g_clear_object (&offer->history);
  g_clear_object (&offer->window);
  go_on (offer);
}

static void
ask_about_conflicts (Offer *offer)
{
  offer->dialog = brand_merge_dialog_new (offer->merge);
  g_signal_connect (offer->dialog, "merge", G_CALLBACK (decided_cb), offer);
  g_signal_connect_swapped (offer->dialog, "closed", G_CALLBACK (decisions_closed_cb), offer);
  g_signal_connect_swapped (offer->history, "changed", G_CALLBACK (changed_cb), offer);
  adw_dialog_present (offer->dialog, GTK_WIDGET (offer->window));
}

static void
merge (Offer *offer)
{
  BrandWindow *window = brand_recovery_open (offer->application, get_leftover (offer));
  BrandMerge *merge = brand_recovery_merge (window, get_leftover (offer));

  if (brand_merge_get_conflicts (merge)->len > 0)
    {
      offer->window = g_object_ref (window);
      offer->history = g_object_ref (brand_document_get_history (
        brand_window_get_document (window)));
      offer->merge = merge;
      return;
    }
  settle (offer, window, brand_merge_dup_plan (merge));
  brand_merge_free (merge);
}

static void
answered_cb (BrandRecoveryDialog *dialog,
             guint                answer,
             Offer               *offer)
{
  BrandLeftover *leftover = get_leftover (offer);

  if (answer == BRAND_RECOVERY_MERGE)
    merge (offer);
  else if (answer == BRAND_RECOVERY_AS_IT_WAS)
    settle (offer, brand_recovery_open (offer->application, leftover),
            g_object_ref (leftover->content->plan));
  else
    settle (offer, NULL, NULL);
}

static void
closed_cb (Offer *offer)
{
  if (offer->merge != NULL)
    {
      ask_about_conflicts (offer);
      return;
    }
  /* Without an answer it is asked about at the next start. */
  offer->is_done = TRUE;
  go_on (offer);
}

static void
offer_next (Offer *offer)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (offer->application));
  AdwDialog *dialog;

  if (offer->leftovers->len == 0 || !BRAND_IS_WINDOW (window))
    {
      offer_free (offer);
      return;
    }
  dialog = brand_recovery_dialog_new (get_leftover (offer));
  g_signal_connect (dialog, "answered", G_CALLBACK (answered_cb), offer);
  g_signal_connect_swapped (dialog, "closed", G_CALLBACK (closed_cb), offer);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Offer *offer = user_data;

  offer->leftovers = brand_leftovers_list_finish (result);
  for (guint i = 0; i < offer->leftovers->len / 2; i++)
    {
      gpointer *from = &offer->leftovers->pdata[i];
      gpointer *to = &offer->leftovers->pdata[offer->leftovers->len - 1 - i];
      gpointer swapped = *from;

      *from = *to;
      *to = swapped;
    }
  offer_next (offer);
}

void
brand_recovery_offer (BrandApplication *application)
{
  Offer *offer;

  g_return_if_fail (BRAND_IS_APPLICATION (application));

  if (g_object_get_data (G_OBJECT (application), OFFERED) != NULL)
    return;
  g_object_set_data (G_OBJECT (application), OFFERED, GINT_TO_POINTER (TRUE));
  offer = g_new0 (Offer, 1);
  offer->application = g_object_ref (application);
  brand_leftovers_list_async (listed_cb, offer);
}
