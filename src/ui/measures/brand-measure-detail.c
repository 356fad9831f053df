/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-detail.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-field-row.h"
#include "ui/measures/brand-measure-chart.h"
#include "ui/measures/brand-measure-due.h"
#include "ui/measures/brand-measure-figure.h"
#include "ui/measures/brand-measure-fit.h"
#include "ui/measures/brand-measure-meaning.h"
#include "ui/measures/brand-measure-readings.h"
#include "ui/widgets/brand-fold.h"

struct _BrandMeasureDetail
{
  AdwBreakpointBin parent_instance;

  GtkLabel *title;
  GtkLabel *question;
  BrandMeasureFigure *baseline;
  BrandMeasureFigure *target;
  BrandMeasureFigure *last;
  AdwBin *chart;
  GtkListBox *due_list;
  AdwBin *readings;
  AdwBin *meaning;
  AdwBin *fit;
  GtkListBox *meaning_list;
  GtkListBox *cadence_list;
  GtkListBox *target_list;
  GtkListBox *about_list;
  GtkWidget *due;
  GtkWidget **rows; /* one for each field that is shown; borrowed */

  BrandDocument *document;
  BrandMeasure *measure;
};

G_DEFINE_FINAL_TYPE (BrandMeasureDetail, brand_measure_detail, ADW_TYPE_BREAKPOINT_BIN)

static const char *const cadence_fields[] = {
  "cadence", "first_reading", "source", "owner", "goal", NULL,
};
static const char *const target_fields[] = {
  "unit", "baseline", "baseline_note", "target", "target_date", NULL,
};
static const char *const meaning_fields[] = { "role", "limits", "ease", NULL };
static const char *const about_fields[] = { "title", "question", "dimension", "notes", NULL };

static void
brand_measure_detail_dispose (GObject *object)
{
  BrandMeasureDetail *self = BRAND_MEASURE_DETAIL (object);

  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_MEASURE_DETAIL);
  g_clear_pointer (&self->rows, g_free);
  g_clear_object (&self->measure);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_measure_detail_parent_class)->dispose (object);
}

static void
brand_measure_detail_class_init (BrandMeasureDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measure_detail_dispose;
  g_type_ensure (BRAND_TYPE_FOLD);
  g_type_ensure (BRAND_TYPE_MEASURE_FIGURE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-measure-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, title);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, question);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, baseline);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, target);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, last);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, chart);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, due_list);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, readings);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, meaning);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, fit);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, meaning_list);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, cadence_list);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, target_list);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureDetail, about_list);
}

static void
brand_measure_detail_init (BrandMeasureDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_fields (BrandMeasureDetail *self,
            GtkListBox         *list,
            const char *const  *names)
{
  BrandHistory *history = brand_document_get_history (self->document);
  const BrandKind *kind = brand_item_get_kind (BRAND_ITEM (self->measure));

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint index = (guint) brand_kind_find_field (kind, names[i]);

      self->rows[index] = brand_field_row_new (history, BRAND_ITEM (self->measure), index);
      gtk_list_box_append (list, self->rows[index]);
    }
}

GtkWidget *
brand_measure_detail_new (BrandDocument *document,
                          BrandMeasure  *measure)
{
  BrandMeasureDetail *self = g_object_new (BRAND_TYPE_MEASURE_DETAIL, NULL);
  BrandHistory *history = brand_document_get_history (document);

  self->document = g_object_ref (document);
  self->measure = g_object_ref (measure);
  self->rows = g_new0 (GtkWidget *, brand_item_get_kind (BRAND_ITEM (measure))->n_fields);
  self->due = brand_measure_due_new (history, measure);
  gtk_list_box_append (self->due_list, self->due);
  adw_bin_set_child (self->chart, brand_measure_chart_new_large (
                       brand_document_get_synergy (document), measure));
  adw_bin_set_child (self->readings, brand_measure_readings_new (history, measure));
  adw_bin_set_child (self->meaning, brand_measure_meaning_new (
                       brand_document_get_plan (document), measure));
  adw_bin_set_child (self->fit, brand_measure_fit_new (brand_document_get_synergy (document),
                                                       measure));
  add_fields (self, self->meaning_list, meaning_fields);
  add_fields (self, self->cadence_list, cadence_fields);
  add_fields (self, self->target_list, target_fields);
  add_fields (self, self->about_list, about_fields);
  brand_measure_detail_update (self);
  return GTK_WIDGET (self);
}

BrandMeasure *
brand_measure_detail_get_measure (BrandMeasureDetail *self)
{
  g_return_val_if_fail (BRAND_IS_MEASURE_DETAIL (self), NULL);

  return self->measure;
}

static char *
describe_target_day (int day)
{
  g_autofree char *date = NULL;

  if (day == BRAND_DATE_UNSET)
    return g_strdup ("");
  date = brand_date_format (day, BRAND_DATE_STYLE_FULL);
  /* Translators: the day by which a target is to be reached. */
  return g_strdup_printf (_("by %s"), date);
}

static char *
describe_last_day (BrandReading *last)
{
  g_autofree char *date = NULL;

  if (last == NULL)
    return g_strdup ("");
  date = brand_date_format (brand_reading_get_date (last), BRAND_DATE_STYLE_FULL);
  /* Translators: the day of a reading. */
  return g_strdup_printf (_("on %s"), date);
}

static void
show_figures (BrandMeasureDetail *self,
              BrandMeasureState  *state)
{
  BrandItem *item = BRAND_ITEM (self->measure);
  BrandReading *last = state->last != NULL ? BRAND_READING (state->last) : NULL;
  g_autofree char *baseline = brand_measure_format (self->measure,
                                                    brand_item_get_number (item, "baseline"));
  g_autofree char *target = brand_measure_format (self->measure,
                                                  brand_item_get_number (item, "target"));
  g_autofree char *value = brand_measure_format (
    self->measure, last != NULL ? brand_reading_get_value (last) : BRAND_NUMBER_UNSET);
  g_autofree char *by = describe_target_day (brand_item_get_date (item, "target_date"));
  g_autofree char *on = describe_last_day (last);

  brand_measure_figure_set (self->baseline, baseline,
                            brand_item_get_text (item, "baseline_note"));
  brand_measure_figure_set (self->target, target, by);
  brand_measure_figure_set (self->last, value, on);
}

void
brand_measure_detail_update (BrandMeasureDetail *self)
{
  const char *question;
  int today;
  BrandMeasureState state;

  g_return_if_fail (BRAND_IS_MEASURE_DETAIL (self));

  today = brand_document_get_today (self->document);
  brand_measure_state_init (&state, brand_document_get_plan (self->document), self->measure,
                            today);
  question = brand_item_get_text (BRAND_ITEM (self->measure), "question");
  gtk_label_set_text (self->title, brand_measure_get_shown_title (self->measure));
  gtk_label_set_text (self->question, question);
  gtk_widget_set_visible (GTK_WIDGET (self->question), *question != '\0');
  show_figures (self, &state);
  brand_measure_chart_update (BRAND_MEASURE_CHART (adw_bin_get_child (self->chart)), &state);
  brand_measure_due_update (BRAND_MEASURE_DUE (self->due), &state, today);
  gtk_widget_set_visible (GTK_WIDGET (self->due_list), gtk_widget_get_visible (self->due));
  brand_measure_meaning_update (BRAND_MEASURE_MEANING (adw_bin_get_child (self->meaning)));
  brand_measure_fit_update (BRAND_MEASURE_FIT (adw_bin_get_child (self->fit)));
  brand_measure_readings_update (BRAND_MEASURE_READINGS (adw_bin_get_child (self->readings)),
                                 today);
}

gboolean
brand_measure_detail_focus_due (BrandMeasureDetail *self)
{
  g_return_val_if_fail (BRAND_IS_MEASURE_DETAIL (self), FALSE);

  return brand_measure_due_focus (BRAND_MEASURE_DUE (self->due));
}

void
brand_measure_detail_focus_field (BrandMeasureDetail *self,
                                  const char         *name)
{
  int index;

  g_return_if_fail (BRAND_IS_MEASURE_DETAIL (self));

  index = brand_kind_find_field (brand_item_get_kind (BRAND_ITEM (self->measure)), name);
  if (index >= 0 && self->rows[index] != NULL)
    gtk_widget_grab_focus (self->rows[index]);
}
