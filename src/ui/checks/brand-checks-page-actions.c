/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-findings-list.h"
#include "model/brand-date.h"
#include "storage/plan/brand-plan-file.h"
#include "synergy/brand-extension.h"
#include "ui/checks/brand-check-dismiss.h"
#include "ui/checks/brand-check-filter.h"
#include "ui/checks/brand-checks-page-private.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/window/brand-section.h"
#include "ui/window/brand-undo-toast.h"

static void
show_place (BrandPage   *page,
            BrandKindId  kind)
{
  int section = brand_section_find_for_kind (kind);

  gtk_widget_activate_action (GTK_WIDGET (page), "win.show-section", "s",
                              section >= 0 ? brand_sections[section].name : "overview");
}

static void
fill_field (BrandPage          *page,
            const BrandFinding *finding,
            BrandItem          *target)
{
  BrandItemDialog *dialog = brand_item_dialog_edit (GTK_WIDGET (page),
                                                    brand_page_get_history (page), target);

  brand_item_dialog_focus_field (dialog, finding->check->fix.field);
}

void
brand_check_fix (BrandPage          *page,
                 const BrandFinding *finding)
{
  BrandPlan *plan = brand_page_get_plan (page);
  int today = brand_document_get_today (brand_page_get_document (page));
  g_autoptr (BrandItem) item = brand_finding_make_item (finding, plan, today);
  BrandItem *target = brand_finding_get_target (finding, plan);

  if (item != NULL)
    brand_page_add_item (page, item);
  else if (target != NULL)
    fill_field (page, finding, target);
  else if (finding->item != NULL && !finding->is_together
           && !brand_item_get_kind (finding->item)->is_single)
    gtk_widget_activate_action (GTK_WIDGET (page), "item.show", "s",
                                brand_item_get_id (finding->item));
  else
    show_place (page, brand_check_get_place (finding->check));
}

/* What an action of a row is about, while it is still so. */
static const BrandFinding *
find (BrandPage          *page,
      GVariant           *key,
      BrandCheckResults **results)
{
  *results = brand_check_results_new (brand_page_get_document (page));
  return brand_check_results_find (*results, g_variant_get_string (key, NULL));
}

static void
fix_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *key)
{
  g_autoptr (BrandCheckResults) results = NULL;
  const BrandFinding *finding = find (BRAND_PAGE (widget), key, &results);

  if (finding != NULL)
    brand_check_fix (BRAND_PAGE (widget), finding);
}

static void
extend (BrandPage            *page,
        const BrandExtension *extension)
{
  BrandHistory *history = brand_page_get_history (page);
  const char *title = brand_touchpoint_get_shown_title (extension->touchpoint);
  g_autofree char *span = brand_date_format_span (extension->start, extension->end, 0);
  /* Translators: a touchpoint's title and dates. */
  g_autofree char *words = g_strdup_printf (_("“%s” now runs %s"), title, span);
  g_autoptr (GError) error = NULL;
  gboolean is_done;

  brand_history_begin (history, _("Bridge a silence"));
  is_done = brand_history_set_span (history, BRAND_ITEM (extension->touchpoint), extension->start,
                                    extension->end, &error);
  brand_history_end (history);
  if (is_done)
    brand_undo_toast_show (GTK_WIDGET (page), history, words);
}

static void
extend_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *key)
{
  BrandPage *page = BRAND_PAGE (widget);
  g_autoptr (BrandCheckResults) results = NULL;
  const BrandFinding *finding = find (page, key, &results);
  g_autoptr (BrandExtension) extension = NULL;

  if (finding == NULL || finding->dimension < 0 || finding->end < finding->start)
    return;
  extension = brand_extension_find (brand_document_get_synergy (brand_page_get_document (page)),
                                    (BrandDimension) finding->dimension, finding->start,
                                    finding->end);
  if (extension != NULL)
    extend (page, extension);
}

static void
dismiss_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *key)
{
  g_autoptr (BrandCheckResults) results = NULL;
  const BrandFinding *finding = find (BRAND_PAGE (widget), key, &results);

  if (finding != NULL)
    brand_check_dismiss (BRAND_PAGE (widget), finding, g_str_equal (name, "check.dismiss-all"));
}

static void
reopen_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *id)
{
  BrandPage *page = BRAND_PAGE (widget);
  BrandItem *item = brand_plan_find (brand_page_get_plan (page), g_variant_get_string (id, NULL));
  BrandHistory *history = brand_page_get_history (page);

  if (item == NULL || brand_item_get_kind_id (item) != BRAND_KIND_DISMISSAL)
    return;
  brand_history_begin (history, _("Reopen a finding"));
  brand_history_remove (history, item);
  brand_history_end (history);
  brand_undo_toast_show (widget, history, _("Reopened"));
}

static char *
dup_list (BrandPage *page)
{
  BrandDocument *document = brand_page_get_document (page);
  g_autoptr (BrandCheckResults) results = brand_check_results_new (document);
  g_autofree char *title = brand_document_dup_title (document);

  return brand_findings_dup_list (results->findings, title);
}

static void
show_toast (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (overlay == NULL)
    return;
  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
copy_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autofree char *text = dup_list (BRAND_PAGE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  show_toast (widget, _("Copied as a list"));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return;
  text = dup_list (BRAND_PAGE (widget));
  bytes = g_bytes_new (text, strlen (text));
  if (brand_file_save (file, bytes, NULL, NULL, NULL, &error))
    show_toast (widget, _("Saved as a list"));
  else
    show_toast (widget, error->message);
}

static void
save_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *stem = brand_document_dup_stem (brand_page_get_document (BRAND_PAGE (widget)));
  g_autofree char *file_name = g_strconcat (stem, "-checks.txt", NULL);

  gtk_file_dialog_set_title (dialog, _("Save as a list"));
  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, saved_cb,
                        g_object_ref (widget));
}

void
brand_checks_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "check.fix", "s", fix_activated);
  gtk_widget_class_install_action (widget_class, "check.extend", "s", extend_activated);
  gtk_widget_class_install_action (widget_class, "check.dismiss", "s", dismiss_activated);
  gtk_widget_class_install_action (widget_class, "check.dismiss-all", "s", dismiss_activated);
  gtk_widget_class_install_action (widget_class, "check.reopen", "s", reopen_activated);
  gtk_widget_class_install_action (widget_class, "check.copy", NULL, copy_activated);
  gtk_widget_class_install_action (widget_class, "check.save", NULL, save_activated);
}
