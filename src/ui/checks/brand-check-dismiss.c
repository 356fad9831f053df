/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-dismiss.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/window/brand-preferences.h"
#include "ui/window/brand-undo-toast.h"

typedef struct
{
  BrandPage *page;
  BrandItem *dismissal; /* outside the plan */
  AdwAlertDialog *dialog; /* borrowed */
  GtkEditable *reason;
  GtkEditable *by;
} Question;

static void
free_question (gpointer  data,
               GClosure *closure)
{
  Question *question = data;

  g_object_unref (question->dismissal);
  g_object_unref (question->page);
  g_free (question);
}

static void
set_text (BrandItem  *item,
          const char *field,
          const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), field),
                         &(BrandValue) { .text = stripped });
}

static void
reason_changed_cb (Question *question)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (question->reason)));

  adw_alert_dialog_set_response_enabled (question->dialog, "dismiss", reason[0] != '\0');
}

static void
response_cb (Question   *question,
             const char *response)
{
  BrandHistory *history = brand_page_get_history (question->page);
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "dismiss"))
    return;
  set_text (question->dismissal, "reason", gtk_editable_get_text (question->reason));
  set_text (question->dismissal, "by", gtk_editable_get_text (question->by));
  brand_history_begin (history, _("Dismiss a finding"));
  brand_history_insert (history, question->dismissal, G_MAXUINT, &error);
  brand_history_end (history);
  brand_undo_toast_show (GTK_WIDGET (question->page), history,
                         error != NULL ? error->message : _("Dismissed, with the reason"));
}

static char *
dup_author (BrandPage *page)
{
  g_autofree char *author = brand_preferences_dup_author ();
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (page)));

  return author != NULL && author[0] != '\0' ? g_steal_pointer (&author)
                                             : g_strdup (brand_item_get_text (info, "author"));
}

static GtkWidget *
create_entries (Question *question)
{
  GtkWidget *list = gtk_list_box_new ();
  g_autofree char *author = dup_author (question->page);

  question->reason = GTK_EDITABLE (g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Reason"),
                                                 "activates-default", TRUE, NULL));
  question->by = GTK_EDITABLE (g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Your name"),
                                             "activates-default", TRUE, "text", author, NULL));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (question->reason));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (question->by));
  return list;
}

static void
ask (Question   *question,
     const char *text)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Dismiss with a reason"), text);

  question->dialog = ADW_ALERT_DIALOG (dialog);
  adw_alert_dialog_add_responses (question->dialog, "cancel", _("_Cancel"),
                                  "dismiss", _("_Dismiss"), NULL);
  adw_alert_dialog_set_response_appearance (question->dialog, "dismiss", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (question->dialog, "dismiss");
  adw_alert_dialog_set_close_response (question->dialog, "cancel");
  adw_alert_dialog_set_response_enabled (question->dialog, "dismiss", FALSE);
  adw_alert_dialog_set_extra_child (question->dialog, create_entries (question));
  adw_alert_dialog_set_prefer_wide_layout (question->dialog, FALSE);
  g_signal_connect_swapped (question->reason, "changed", G_CALLBACK (reason_changed_cb), question);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, free_question,
                         G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (question->page));
  gtk_widget_grab_focus (GTK_WIDGET (question->reason));
}

void
brand_check_dismiss (BrandPage          *page,
                     const BrandFinding *finding,
                     gboolean            all)
{
  Question *question = g_new0 (Question, 1);
  g_autofree char *text = all ? g_strdup (_(finding->check->title))
                              : brand_finding_dup_text (finding);

  question->page = g_object_ref (page);
  question->dismissal = brand_finding_make_dismissal (finding, "", "", brand_date_today ());
  if (all)
    {
      set_text (question->dismissal, "subject", "");
      set_text (question->dismissal, "text", text);
    }
  ask (question, text);
}

char *
brand_check_describe_dismissal (BrandItem *dismissal)
{
  const char *reason = brand_item_get_text (dismissal, "reason");
  const char *by = brand_item_get_text (dismissal, "by");
  int date = brand_item_get_value (dismissal, (guint) brand_kind_find_field (
                                     brand_item_get_kind (dismissal), "date"))->date;
  g_autofree char *day = date != BRAND_DATE_UNSET ? brand_date_format (date, BRAND_DATE_STYLE_FULL)
                                                  : g_strdup ("");

  if (by[0] != '\0' && day[0] != '\0')
    /* Translators: why something was dismissed, by whom, on which day. */
    return g_strdup_printf (_("“%s” %s, %s"), reason, by, day);
  return by[0] != '\0' || day[0] != '\0'
           /* Translators: why something was dismissed, then by whom or on which day. */
           ? g_strdup_printf (_("“%s” %s"), reason, by[0] != '\0' ? by : day)
           : g_strdup_printf (_("“%s”"), reason);
}
