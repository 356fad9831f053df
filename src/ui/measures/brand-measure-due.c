/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-due.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-field-parse.h"
#include "ui/measures/brand-measure-edits.h"

#define ENTRY_CHARS 7

struct _BrandMeasureDue
{
  AdwActionRow parent_instance;

  GtkWidget *icon;
  GtkWidget *entry;
  GtkWidget *button;

  BrandHistory *history;
  BrandMeasure *measure;
  BrandMeasureState state;
  int today;
};

G_DEFINE_FINAL_TYPE (BrandMeasureDue, brand_measure_due, ADW_TYPE_ACTION_ROW)

static void
show_words (BrandMeasureDue *self)
{
  g_autofree char *words = brand_measure_state_describe_due (&self->state, self->today);

  gtk_widget_remove_css_class (self->entry, "error");
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
}

static void
show_error (BrandMeasureDue *self,
            const char      *message)
{
  gtk_widget_add_css_class (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), message);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  gtk_widget_grab_focus (self->entry);
}

static void
enter_cb (BrandMeasureDue *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *number = brand_field_parse_number (text);
  g_autoptr (GError) error = NULL;

  if (number == NULL)
    show_error (self, _("Write a number, such as 18 or 4.5"));
  else if (!brand_measure_add_reading (self->history, self->measure, self->state.due.next,
                                       g_ascii_strtod (number, NULL), &error))
    show_error (self, error->message);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
brand_measure_due_dispose (GObject *object)
{
  BrandMeasureDue *self = BRAND_MEASURE_DUE (object);

  g_clear_object (&self->measure);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_measure_due_parent_class)->dispose (object);
}

static void
brand_measure_due_class_init (BrandMeasureDueClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_measure_due_dispose;
}

static void
brand_measure_due_init (BrandMeasureDue *self)
{
  self->icon = gtk_image_new_from_icon_name ("brand-due-symbolic");
  self->entry = gtk_entry_new ();
  self->button = gtk_button_new_with_mnemonic (_("En_ter"));
  gtk_widget_set_valign (self->entry, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "suggested-action");
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), ENTRY_CHARS);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), ENTRY_CHARS);
  /* Ctrl+Z takes back the reading, not its typing. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_NUMBER);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (show_words), self);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (enter_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), self->icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->entry);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->button);
}

GtkWidget *
brand_measure_due_new (BrandHistory *history,
                       BrandMeasure *measure)
{
  BrandMeasureDue *self = g_object_new (BRAND_TYPE_MEASURE_DUE, "use-markup", FALSE, NULL);

  self->history = g_object_ref (history);
  self->measure = g_object_ref (measure);
  return GTK_WIDGET (self);
}

void
brand_measure_due_update (BrandMeasureDue         *self,
                          const BrandMeasureState *state,
                          int                      today)
{
  gboolean is_due = state->standing >= BRAND_STANDING_DUE;
  g_autofree char *day = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (BRAND_IS_MEASURE_DUE (self));

  self->state = *state;
  self->today = today;
  gtk_widget_set_visible (GTK_WIDGET (self), state->due.next != BRAND_DATE_UNSET);
  if (state->due.next == BRAND_DATE_UNSET)
    return;
  day = brand_date_format (state->due.next, BRAND_DATE_STYLE_WEEKDAY);
  /* Translators: the name of an entry, with a day. */
  name = g_strdup_printf (_("Reading of %s"), day);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), day);
  show_words (self);
  gtk_widget_set_visible (self->entry, is_due);
  gtk_widget_set_visible (self->button, is_due);
  if (is_due)
    gtk_widget_add_css_class (self->icon, "warning");
  else
    gtk_widget_remove_css_class (self->icon, "warning");
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry),
                                  brand_item_get_text (BRAND_ITEM (self->measure), "unit"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

gboolean
brand_measure_due_focus (BrandMeasureDue *self)
{
  g_return_val_if_fail (BRAND_IS_MEASURE_DUE (self), FALSE);

  return gtk_widget_get_visible (self->entry) && gtk_widget_grab_focus (self->entry);
}
