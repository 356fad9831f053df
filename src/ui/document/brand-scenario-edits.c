/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-scenario-edits.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/window/brand-undo-toast.h"

/* What a dialog asks; the scenario is NULL for one that is to be kept. */
typedef struct
{
  GtkWidget *widget;
  BrandHistory *history;
  BrandItem *scenario;
  BrandItem *used_next;   /* is used once the present is kept; or NULL */
  AdwAlertDialog *dialog; /* borrowed */
  GtkEditable *name;
  GtkEditable *note;
} Question;

static Question *
question_new (GtkWidget    *widget,
              BrandHistory *history,
              BrandItem    *scenario)
{
  Question *question = g_new0 (Question, 1);

  question->widget = g_object_ref (widget);
  question->history = g_object_ref (history);
  g_set_object (&question->scenario, scenario);
  return question;
}

static void
question_free (gpointer  data,
               GClosure *closure)
{
  Question *question = data;

  g_clear_object (&question->scenario);
  g_clear_object (&question->used_next);
  g_object_unref (question->history);
  g_object_unref (question->widget);
  g_free (question);
}

static char *
dup_name (Question *question)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (question->name)));
}

/* Two of one name could not be told apart. */
static gboolean
is_taken (Question   *question,
          const char *name)
{
  g_autoptr (GPtrArray) found = brand_scenario_find (brand_history_get_plan (question->history),
                                                     name);

  return found->len > 0 && (question->scenario == NULL
                            || !g_ptr_array_find (found, question->scenario, NULL));
}

static void
name_changed_cb (Question *question)
{
  g_autofree char *name = dup_name (question);
  gboolean taken = is_taken (question, name);

  adw_alert_dialog_set_response_enabled (question->dialog, "keep", *name != '\0' && !taken);
  if (taken)
    gtk_widget_add_css_class (GTK_WIDGET (question->name), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (question->name), "error");
  g_object_set (question->name, "title",
                taken ? _("Name, which another scenario has") : _("Name"), NULL);
}

static void
set_text (Question   *question,
          const char *field,
          const char *text)
{
  brand_history_set (question->history, question->scenario,
                     (guint) brand_kind_find_field (&brand_scenario_kind, field),
                     &(BrandValue) { .text = (char *) text }, NULL);
}

static void
complain (Question     *question,
          const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (NULL, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, question->widget);
}

static void
use (Question  *question,
     BrandItem *scenario)
{
  /* Translators: %s is a scenario’s name. */
  g_autofree char *text = g_strdup_printf (_("The plan is “%s” now"),
                                           brand_item_get_title (scenario));
  g_autoptr (GError) error = NULL;

  if (brand_scenario_use (question->history, scenario, &error))
    brand_undo_toast_show (question->widget, question->history, text);
  else
    complain (question, error);
}

static void
keep (Question   *question,
      const char *name,
      const char *note)
{
  /* Translators: %s is a scenario’s name. */
  g_autofree char *text = g_strdup_printf (_("Kept as “%s”"), name);
  g_autoptr (GError) error = NULL;

  if (!brand_scenario_keep (question->history, name, note, brand_date_today (), &error))
    complain (question, error);
  else if (question->used_next != NULL)
    use (question, question->used_next);
  else
    brand_undo_toast_show (question->widget, question->history, text);
}

static void
named_cb (Question   *question,
          const char *response)
{
  g_autofree char *name = dup_name (question);
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (question->note)));

  if (!g_str_equal (response, "keep"))
    return;
  if (question->scenario == NULL)
    {
      keep (question, name, note);
      return;
    }
  brand_history_begin (question->history, _("Rename scenario"));
  set_text (question, "title", name);
  set_text (question, "note", note);
  brand_history_end (question->history);
}

static GtkWidget *
create_entries (Question *question)
{
  GtkWidget *list = gtk_list_box_new ();
  BrandItem *scenario = question->scenario;

  question->name = GTK_EDITABLE (g_object_new (
    ADW_TYPE_ENTRY_ROW, "title", _("Name"), "activates-default", TRUE, "text",
    scenario != NULL ? brand_item_get_title (scenario) : "", NULL));
  question->note = GTK_EDITABLE (g_object_new (
    ADW_TYPE_ENTRY_ROW, "title", _("Note, for yourself"), "activates-default", TRUE, "text",
    scenario != NULL ? brand_item_get_text (scenario, "note") : "", NULL));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (question->name));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (question->note));
  return list;
}

static void
present (Question    *question,
         GCallback    answered,
         const char  *suggested)
{
  adw_alert_dialog_set_response_appearance (question->dialog, suggested, ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (question->dialog, suggested);
  adw_alert_dialog_set_close_response (question->dialog, "cancel");
  g_signal_connect_data (question->dialog, "response", answered, question, question_free,
                         G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (question->dialog), question->widget);
}

static void
ask_name (Question   *question,
          const char *heading,
          const char *body,
          const char *response)
{
  question->dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));
  adw_alert_dialog_add_responses (question->dialog, "cancel", _("_Cancel"), "keep", response,
                                  NULL);
  adw_alert_dialog_set_extra_child (question->dialog, create_entries (question));
  adw_alert_dialog_set_prefer_wide_layout (question->dialog, FALSE);
  g_signal_connect_swapped (question->name, "changed", G_CALLBACK (name_changed_cb), question);
  name_changed_cb (question);
  present (question, G_CALLBACK (named_cb), "keep");
  gtk_widget_grab_focus (GTK_WIDGET (question->name));
}

static void
ask_keep (GtkWidget    *widget,
          BrandHistory *history,
          BrandItem    *used_next)
{
  Question *question = question_new (widget, history, NULL);

  g_set_object (&question->used_next, used_next);
  ask_name (question, _("Keep as scenario"),
            _("The story, the beats and the touchpoints are kept as they are now."),
            used_next != NULL ? _("_Keep and use") : _("_Keep"));
}

void
brand_scenario_ask_keep (GtkWidget    *widget,
                         BrandHistory *history)
{
  ask_keep (widget, history, NULL);
}

void
brand_scenario_ask_rename (GtkWidget    *widget,
                           BrandHistory *history,
                           BrandItem    *scenario)
{
  ask_name (question_new (widget, history, scenario), _("Name and note"), NULL, _("_Rename"));
}

static gboolean
is_kept (BrandHistory *history)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  gboolean is_found = FALSE;

  for (guint i = 0; i < brand_list_get_length (list) && !is_found; i++)
    is_found = brand_scenario_is_used (brand_list_get (list, i), plan);
  return is_found;
}

static void
use_answered_cb (Question   *question,
                 const char *response)
{
  if (g_str_equal (response, "use"))
    use (question, question->scenario);
  else if (g_str_equal (response, "keep"))
    ask_keep (question->widget, question->history, question->scenario);
}

void
brand_scenario_ask_use (GtkWidget    *widget,
                        BrandHistory *history,
                        BrandItem    *scenario)
{
  Question *question = question_new (widget, history, scenario);
  /* Translators: %s is a scenario’s name. */
  g_autofree char *heading = g_strdup_printf (_("Use “%s”?"), brand_item_get_title (scenario));

  if (is_kept (history))
    {
      use (question, scenario);
      question_free (question, NULL);
      return;
    }
  question->dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (
    heading, _("Its story, beats and touchpoints take the place of the plan’s. What the plan is "
               "now is in no scenario yet.")));
  adw_alert_dialog_add_responses (question->dialog, "cancel", _("_Cancel"), "use", _("_Use"),
                                  "keep", _("_Keep the present first…"), NULL);
  adw_alert_dialog_set_prefer_wide_layout (question->dialog, FALSE);
  present (question, G_CALLBACK (use_answered_cb), "keep");
}

void
brand_scenario_renew (GtkWidget    *widget,
                      BrandHistory *history,
                      BrandItem    *scenario)
{
  /* Translators: %s is a scenario’s name. */
  g_autofree char *text = g_strdup_printf (_("“%s” is what the plan is now"),
                                           brand_item_get_title (scenario));

  brand_scenario_update (history, scenario, brand_date_today ());
  brand_undo_toast_show (widget, history, text);
}

void
brand_scenario_delete (GtkWidget    *widget,
                       BrandHistory *history,
                       BrandItem    *scenario)
{
  /* Translators: %s is a scenario’s name. */
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), brand_item_get_title (scenario));

  brand_history_remove (history, scenario);
  brand_undo_toast_show (widget, history, text);
}
