/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-merge.h"

#include <glib/gi18n-lib.h>

#include "model/merge/brand-difference.h"
#include "model/merge/brand-merge.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/document/brand-document-private.h"
#include "ui/document/brand-merge-dialog.h"
#include "ui/window/brand-window-private.h"

/* More than that isn't read in a toast. */
#define MOST_WORDS 60

/* One merge from its beginning to its end. */
typedef struct
{
  BrandWindow *window;
  GFile *file;
  GBytes *packed;    /* what the plan was read from or saved as last */
  GBytes *text;      /* what the plan is */
  guint n_changes;   /* that it had seen then */

  /* From the worker. */
  BrandPlan *base;
  BrandPlan *ours;
  BrandPlan *theirs;
  char *etag;
  GBytes *theirs_packed;
  BrandMerge *merge;
  BrandPlan *merged; /* as long as there is nothing to decide */

  AdwDialog *dialog;     /* borrowed */
  BrandMerge *in_dialog; /* borrowed from there */
  gboolean is_done;
} Merging;

static void
forget (Merging *self)
{
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->merge, brand_merge_free);
  g_clear_object (&self->base);
  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);
  g_clear_object (&self->merged);
  g_clear_pointer (&self->etag, g_free);
  g_clear_pointer (&self->theirs_packed, g_bytes_unref);
}

static void
merging_free (Merging *self)
{
  g_object_unref (self->window);
  g_object_unref (self->file);
  g_bytes_unref (self->packed);
  forget (self);
  g_free (self);
}

const char *
brand_document_get_merge_label (void)
{
  return _("Merge");
}

static void
finish (GTask   *task,
        gboolean is_done)
{
  g_task_return_boolean (task, is_done);
  g_object_unref (task);
}

static void
show_toast (Merging               *self,
            const BrandDifference *difference)
{
  g_autofree char *summary = brand_difference_dup_summary (difference);
  guint n_items = MAX (difference->items->len, 1);
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (brand_difference_is_empty (difference))
    text = g_strdup (_("The plan had all of the file’s changes already"));
  else if (g_utf8_strlen (summary, -1) <= MOST_WORDS)
    /* Translators: what came in, as "Beats: 1 changed". */
    text = g_strdup_printf (_("Merged: %s"), summary);
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Merged: %u item is new or changed",
                                         "Merged: %u items are new or changed", n_items), n_items);

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  if (!brand_difference_is_empty (difference))
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  brand_window_add_toast (self->window, toast);
}

/* When the file says the same, there is nothing to save. */
static void
mark (BrandDocument *document,
      BrandPlan     *theirs)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (BrandDifference) rest
    = brand_difference_new (theirs, brand_document_get_plan (document));

  if (brand_difference_is_empty (rest))
    brand_history_mark_saved (history);
  else
    brand_history_mark_unsaved (history);
}

static gboolean
apply (BrandDocument *document,
       Merging       *self,
       BrandPlan     *plan)
{
  g_autoptr (BrandDifference) difference
    = brand_difference_new (brand_document_get_plan (document), plan);
  gboolean is_step = !brand_difference_is_empty (difference);
  g_autoptr (GError) error = NULL;

  if (!brand_difference_apply (difference, brand_document_get_history (document),
                               brand_document_get_merge_label (), &error))
    {
      brand_window_add_toast (self->window, adw_toast_new (error->message));
      return FALSE;
    }
  mark (document, self->theirs);
  brand_plan_merge_header (plan, self->base, self->ours, self->theirs);
  brand_document_take_merge (document, self->etag, self->theirs_packed, plan, is_step);
  show_toast (self, difference);
  return TRUE;
}

static void
closed_cb (AdwDialog *dialog,
           GTask     *task)
{
  Merging *self = g_task_get_task_data (task);

  g_signal_handlers_disconnect_by_data (
    brand_document_get_history (g_task_get_source_object (task)), task);
  finish (task, self->is_done);
}

static void
merge_cb (AdwDialog *dialog,
          GTask     *task)
{
  BrandDocument *document = g_task_get_source_object (task);
  Merging *self = g_task_get_task_data (task);
  g_autoptr (BrandPlan) plan = brand_merge_dup_plan (self->in_dialog);

  g_signal_handlers_disconnect_by_data (brand_document_get_history (document), task);
  self->is_done = apply (document, self, plan);
}

/* The choices are no longer about the plan as it is. */
static void
changed_cb (GTask *task)
{
  Merging *self = g_task_get_task_data (task);

  adw_dialog_force_close (self->dialog);
}

static void
ask (GTask *task)
{
  BrandDocument *document = g_task_get_source_object (task);
  Merging *self = g_task_get_task_data (task);

  self->in_dialog = self->merge;
  self->dialog = brand_merge_dialog_new (g_steal_pointer (&self->merge));
  g_signal_connect (self->dialog, "merge", G_CALLBACK (merge_cb), task);
  g_signal_connect (self->dialog, "closed", G_CALLBACK (closed_cb), task);
  g_signal_connect_swapped (brand_document_get_history (document), "changed",
                            G_CALLBACK (changed_cb), task);
  adw_dialog_present (self->dialog, GTK_WIDGET (self->window));
}

static gboolean
read_plans (Merging *self,
            GError **error)
{
  g_autoptr (GBytes) base = brand_unpack (self->packed);

  return (self->base = brand_plan_read (base, error)) != NULL
         && (self->ours = brand_plan_read (self->text, error)) != NULL
         && (self->theirs = brand_plan_load (self->file, NULL, &self->etag, error)) != NULL;
}

/* With a copy of the plan, which may change meanwhile. */
static void
merge_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  Merging *self = data;
  g_autoptr (GBytes) text = NULL;
  GError *error = NULL;

  if (!read_plans (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  text = brand_plan_write (self->theirs);
  self->theirs_packed = brand_pack (text);
  self->merge = brand_merge_new (self->base, self->ours, self->theirs);
  if (brand_merge_get_conflicts (self->merge)->len == 0)
    self->merged = brand_merge_dup_plan (self->merge);
  g_task_return_boolean (task, TRUE);
}

static void begin (GTask *task);

static void
merge_ready_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  GTask *task = user_data;
  BrandDocument *document = BRAND_DOCUMENT (source);
  Merging *self = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      if (brand_window_get_document (self->window) == document)
        brand_window_tell_unreadable (self->window, self->file, error);
      finish (task, FALSE);
      return;
    }
  /* The window may have gone or turned to another plan meanwhile. */
  if (brand_window_get_document (self->window) != document || document->is_saving)
    {
      finish (task, FALSE);
      return;
    }

  if (document->n_changes != self->n_changes)
    begin (task);
  else if (self->merged == NULL)
    ask (task);
  else
    {
      self->is_done = apply (document, self, self->merged);
      finish (task, self->is_done);
    }
}

/* Once more when the plan has changed meanwhile. */
static void
begin (GTask *task)
{
  BrandDocument *document = g_task_get_source_object (task);
  Merging *self = g_task_get_task_data (task);
  g_autoptr (GTask) worker = g_task_new (document, NULL, merge_ready_cb, task);

  forget (self);
  self->text = brand_plan_write (document->plan);
  self->n_changes = document->n_changes;
  g_task_set_source_tag (worker, brand_document_merge_async);
  g_task_set_task_data (worker, self, NULL);
  g_task_run_in_thread (worker, merge_in_thread);
}

void
brand_document_merge_async (BrandDocument      *self,
                            BrandWindow        *window,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  GTask *task;
  Merging *merging;

  g_return_if_fail (BRAND_IS_DOCUMENT (self));
  g_return_if_fail (BRAND_IS_WINDOW (window));
  g_return_if_fail (self->file != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, brand_document_merge_async);
  merging = g_new0 (Merging, 1);
  merging->window = g_object_ref (window);
  merging->file = g_object_ref (self->file);
  merging->packed = g_bytes_ref (self->base);
  g_task_set_task_data (task, merging, (GDestroyNotify) merging_free);
  begin (task);
}

gboolean
brand_document_merge_finish (BrandDocument *self,
                             GAsyncResult  *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
