/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-recovery.h"

#include <glib/gi18n-lib.h>

#include "model/brand-difference.h"
#include "ui/brand-recovery-dialog.h"
#include "ui/brand-window-private.h"

#define OFFERED "brand-recovery-offered"

/* What is still to be asked about; the last one is on screen. */
typedef struct
{
  BrandApplication *application;
  GPtrArray *leftovers; /* the latest last */
} Offer;

static void offer_next (Offer *offer);

static void
offer_free (Offer *offer)
{
  g_object_unref (offer->application);
  g_ptr_array_unref (offer->leftovers);
  g_free (offer);
}

static BrandDocument *
create_document (BrandLeftover *leftover)
{
  if (leftover->now != NULL)
    return brand_document_new_loaded (g_object_ref (leftover->now), leftover->content->file,
                                      leftover->etag, leftover->base);
  return brand_document_new_for_plan (g_object_ref (leftover->content->base));
}

static BrandWindow *
find_window (Offer *offer,
             GFile *file)
{
  BrandWindow *window = file ? brand_application_find_window (offer->application, file) : NULL;
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (offer->application));

  if (window != NULL)
    return window;
  if (BRAND_IS_WINDOW (active) && brand_window_is_empty (BRAND_WINDOW (active)))
    return BRAND_WINDOW (active);
  return brand_window_new (offer->application);
}

/* One step that can be undone; it is in a journal of its own before the old one may go. */
static gboolean
recover (Offer         *offer,
         BrandLeftover *leftover,
         GError       **error)
{
  BrandWindow *window = find_window (offer, leftover->content->file);
  BrandDocument *document = brand_window_get_document (window);
  g_autoptr (BrandDifference) difference = NULL;

  if (document == NULL)
    {
      g_autoptr (BrandDocument) made = create_document (leftover);

      brand_window_set_document (window, made);
      document = brand_window_get_document (window);
    }
  gtk_window_present (GTK_WINDOW (window));
  difference = brand_difference_new (brand_document_get_plan (document), leftover->content->plan);
  if (!brand_difference_apply (difference, brand_document_get_history (document),
                               _("Recover changes"), error))
    return FALSE;
  if (brand_document_flush_journal (document))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _("The changes are in the window, but not in the journal. Save the plan."));
  return FALSE;
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

static void
answered_cb (BrandRecoveryDialog *dialog,
             gboolean             recovers,
             Offer               *offer)
{
  BrandLeftover *leftover = offer->leftovers->pdata[offer->leftovers->len - 1];
  g_autoptr (GError) error = NULL;

  if ((recovers && !recover (offer, leftover, &error))
      || !brand_leftover_settle (leftover, &error))
    tell (offer, error);
}

static void
closed_cb (Offer *offer)
{
  g_ptr_array_set_size (offer->leftovers, (int) offer->leftovers->len - 1);
  offer_next (offer);
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
  dialog = brand_recovery_dialog_new (offer->leftovers->pdata[offer->leftovers->len - 1]);
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
