/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-reading-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/measures/brand-measure-edits.h"
#include "ui/measures/brand-measure-state.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandMeasureReadingRow
{
  AdwExpanderRow parent_instance;

  BrandHistory *history;
  BrandReading *reading;
  GtkWidget *value;
  gboolean is_filled;
};

G_DEFINE_FINAL_TYPE (BrandMeasureReadingRow, brand_measure_reading_row, ADW_TYPE_EXPANDER_ROW)

static const char *const shown_fields[] = { "value", "date", "note" };

static void
delete_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandMeasureReadingRow *self = BRAND_MEASURE_READING_ROW (widget);
  g_autoptr (BrandHistory) history = g_object_ref (self->history);

  brand_history_remove (history, BRAND_ITEM (self->reading));
  brand_undo_toast_show (widget, history, _("Reading deleted"));
}

static void
learn_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  BrandMeasureReadingRow *self = BRAND_MEASURE_READING_ROW (widget);
  BrandItem *measure = brand_plan_find (brand_history_get_plan (self->history),
                                        brand_reading_get_measure (self->reading));
  g_autoptr (BrandItem) learning = NULL;

  if (measure == NULL)
    return;
  learning = brand_measure_new_learning (BRAND_MEASURE (measure), self->reading);
  brand_item_dialog_add (widget, self->history, learning, G_MAXUINT,
                         _(brand_item_get_kind (learning)->add));
}

/* Most readings are never opened, so the editors wait for that. */
static void
expanded_cb (BrandMeasureReadingRow *self)
{
  const BrandKind *kind = brand_item_get_kind (BRAND_ITEM (self->reading));

  if (self->is_filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  self->is_filled = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (shown_fields); i++)
    adw_expander_row_add_row (
      ADW_EXPANDER_ROW (self),
      brand_field_row_new (self->history, BRAND_ITEM (self->reading),
                           (guint) brand_kind_find_field (kind, shown_fields[i])));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                            g_object_new (ADW_TYPE_BUTTON_ROW,
                                          "title", _("Write down what we learned"),
                                          "start-icon-name", "list-add-symbolic",
                                          "action-name", "reading.learn", NULL));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                            g_object_new (ADW_TYPE_BUTTON_ROW,
                                          "title", _("Delete reading"),
                                          "start-icon-name", "user-trash-symbolic",
                                          "action-name", "reading.delete", NULL));
}

static void
brand_measure_reading_row_dispose (GObject *object)
{
  BrandMeasureReadingRow *self = BRAND_MEASURE_READING_ROW (object);

  g_clear_object (&self->reading);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_measure_reading_row_parent_class)->dispose (object);
}

static void
brand_measure_reading_row_class_init (BrandMeasureReadingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measure_reading_row_dispose;
  gtk_widget_class_install_action (widget_class, "reading.learn", NULL, learn_activated);
  gtk_widget_class_install_action (widget_class, "reading.delete", NULL, delete_activated);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "reading.delete", NULL);
}

static void
brand_measure_reading_row_init (BrandMeasureReadingRow *self)
{
  self->value = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->value, "numeric");
  gtk_widget_add_css_class (self->value, "heading");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), self->value);
}

GtkWidget *
brand_measure_reading_row_new (BrandHistory *history,
                               BrandReading *reading)
{
  BrandMeasureReadingRow *self = g_object_new (BRAND_TYPE_MEASURE_READING_ROW, "use-markup", FALSE,
                                               NULL);

  self->history = g_object_ref (history);
  self->reading = g_object_ref (reading);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  return GTK_WIDGET (self);
}

BrandItem *
brand_measure_reading_row_get_reading (BrandMeasureReadingRow *self)
{
  g_return_val_if_fail (BRAND_IS_MEASURE_READING_ROW (self), NULL);

  return BRAND_ITEM (self->reading);
}

void
brand_measure_reading_row_update (BrandMeasureReadingRow *self,
                                  BrandMeasure           *measure)
{
  g_autofree char *day = NULL;
  g_autofree char *value = NULL;

  g_return_if_fail (BRAND_IS_MEASURE_READING_ROW (self));

  day = brand_date_format (brand_reading_get_date (self->reading), BRAND_DATE_STYLE_FULL);
  value = brand_measure_format (measure, brand_reading_get_value (self->reading));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), day);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 brand_item_get_text (BRAND_ITEM (self->reading), "note"));
  gtk_label_set_text (GTK_LABEL (self->value), value);
}
