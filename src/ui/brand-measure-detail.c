/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-measure-detail.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/brand-read-row.h"
#include "ui/brand-measure-chart.h"

#define DIGITS 2
#define CHART_HEIGHT 200

static const char *const term_fields[] = { "cadence", "owner", "source", "goal" };

const BrandMeasurementReading *
brand_measurement_measure_get_last (const BrandMeasurementMeasure *measure)
{
  return measure->n_readings > 0 ? &measure->readings[measure->n_readings - 1] : NULL;
}

char *
brand_measurement_measure_format (const BrandMeasurementMeasure *measure,
                                  double                         value)
{
  g_autofree char *number = NULL;

  if (isnan (value))
    return g_strdup ("–");
  number = brand_format_number (value, DIGITS);
  if (*measure->unit == '\0')
    return g_steal_pointer (&number);
  /* Translators: a number and its unit. */
  return g_strdup_printf (C_("unit", "%s %s"), number, measure->unit);
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_figure (const char *head,
               const char *value,
               const char *note)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = create_label (head, "figure-label");
  GtkWidget *figure = create_label (value, "figure");
  GtkWidget *words = create_label (note, "secondary");

  gtk_widget_add_css_class (name, "dimmed");
  gtk_widget_add_css_class (figure, "numeric");
  gtk_widget_add_css_class (words, "dimmed");
  gtk_widget_set_visible (words, *note != '\0');
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_add_css_class (box, "measure-figure");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), figure);
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

static char *
describe_target_day (const BrandMeasurementMeasure *measure)
{
  g_autofree char *date = NULL;

  if (measure->target_date == 0)
    return g_strdup ("");
  date = brand_date_format (measure->target_date, BRAND_DATE_STYLE_FULL);
  /* Translators: the day by which a target is to be reached. */
  return g_strdup_printf (_("by %s"), date);
}

static char *
describe_last_day (const BrandMeasurementReading *last)
{
  g_autofree char *date = NULL;

  if (last == NULL)
    return g_strdup ("");
  date = brand_date_format (last->date, BRAND_DATE_STYLE_FULL);
  /* Translators: the day of a reading. */
  return g_strdup_printf (_("on %s"), date);
}

static GtkWidget *
create_figures (const BrandMeasurementMeasure *measure)
{
  const BrandMeasurementReading *last = brand_measurement_measure_get_last (measure);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *baseline = brand_measurement_measure_format (measure, measure->baseline);
  g_autofree char *target = brand_measurement_measure_format (measure, measure->target);
  g_autofree char *value = brand_measurement_measure_format (measure, last ? last->value : NAN);
  g_autofree char *by = describe_target_day (measure);
  g_autofree char *on = describe_last_day (last);

  gtk_widget_add_css_class (box, "card");
  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_box_append (GTK_BOX (box), create_figure (_("Baseline"), baseline, measure->baseline_note));
  gtk_box_append (GTK_BOX (box), create_figure (_("Target"), target, by));
  gtk_box_append (GTK_BOX (box), create_figure (_("Last reading"), value, on));
  return box;
}

static GtkWidget *
create_readings (const BrandMeasurementMeasure *measure)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _("Readings"));
  for (guint i = measure->n_readings; i > 0; i--)
    {
      const BrandMeasurementReading *reading = &measure->readings[i - 1];
      g_autofree char *date = brand_date_format (reading->date, BRAND_DATE_STYLE_FULL);
      g_autofree char *value = brand_measurement_measure_format (measure, reading->value);
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", date,
                                     "subtitle", reading->note, NULL);
      GtkWidget *figure = gtk_label_new (value);

      gtk_widget_add_css_class (figure, "numeric");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), figure);
      adw_preferences_group_add (group, row);
    }
  return GTK_WIDGET (group);
}

static GtkWidget *
create_due (const BrandMeasurementPlan    *content,
            const BrandMeasurementMeasure *measure)
{
  gboolean is_late = measure->next_reading <= content->as_of;
  g_autofree char *date = brand_date_format (measure->next_reading, BRAND_DATE_STYLE_WEEKDAY);
  GtkWidget *box = gtk_list_box_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", date,
                                 "subtitle", is_late ? _("This reading is due")
                                                     : _("Next reading"), NULL);

  if (is_late)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("brand-due-symbolic"));
  gtk_widget_add_css_class (box, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (box), row);
  return box;
}

static GtkWidget *
create_terms (BrandItem                     *item,
              const BrandMeasurementMeasure *measure)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  for (guint i = 0; i < G_N_ELEMENTS (term_fields); i++)
    {
      GtkWidget *row = brand_read_row_new (item, term_fields[i], NULL);

      if (g_str_equal (term_fields[i], "goal") && measure->goal_title != NULL)
        adw_action_row_set_subtitle (ADW_ACTION_ROW (row), measure->goal_title);
      adw_preferences_group_add (group, row);
    }
  return GTK_WIDGET (group);
}

GtkWidget *
brand_measure_detail_new (BrandPlan                     *plan,
                          const BrandMeasurementPlan    *content,
                          const BrandMeasurementMeasure *measure)
{
  BrandItem *item = brand_plan_find (plan, measure->id);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *question = create_label (measure->question, "dimmed");

  gtk_box_append (GTK_BOX (head), create_label (measure->title, "title-2"));
  gtk_widget_set_visible (question, *measure->question != '\0');
  gtk_box_append (GTK_BOX (head), question);
  gtk_widget_add_css_class (column, "page-column");
  gtk_box_append (GTK_BOX (column), head);
  gtk_box_append (GTK_BOX (column), create_figures (measure));
  if (measure->n_readings > 0)
    {
      GtkWidget *chart = brand_measure_chart_new (plan, BRAND_MEASURE (item), 200, CHART_HEIGHT);

      gtk_widget_add_css_class (chart, "card");
      gtk_box_append (GTK_BOX (column), chart);
    }
  if (measure->next_reading != 0)
    gtk_box_append (GTK_BOX (column), create_due (content, measure));
  if (measure->n_readings > 0)
    gtk_box_append (GTK_BOX (column), create_readings (measure));
  gtk_box_append (GTK_BOX (column), create_terms (item, measure));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), column);
  return scroller;
}
