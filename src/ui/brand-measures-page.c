/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-measures-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/brand-measurement.h"
#include "ui/brand-dimension-look.h"
#include "ui/brand-measure-chart.h"
#include "ui/brand-measure-detail.h"

#define SPARK_WIDTH 56
#define SPARK_HEIGHT 32

struct _BrandMeasuresPage
{
  BrandPage parent_instance;

  AdwToggleGroup *dimensions;
  AdwNavigationSplitView *split;
  AdwNavigationPage *detail_page;
  AdwBin *detail;
  GtkLabel *purpose;
  GtkLabel *share;
  GtkListBox *measures;
  AdwPreferencesGroup *goals;
  AdwPreferencesGroup *silences;
  AdwPreferencesGroup *sign_off;

  BrandMeasurementPlan *content;
  GPtrArray *rows; /* of the groups, borrowed */
};

G_DEFINE_FINAL_TYPE (BrandMeasuresPage, brand_measures_page, BRAND_TYPE_PAGE)

static void
add_row (BrandMeasuresPage   *self,
         AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, NULL);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static void
empty_groups (BrandMeasuresPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      adw_preferences_group_remove (
        ADW_PREFERENCES_GROUP (gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP)), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static char *
describe_state (const BrandMeasurementMeasure *measure)
{
  const BrandMeasurementReading *last = brand_measurement_measure_get_last (measure);
  g_autofree char *value = last != NULL ? brand_format_number (last->value, 2) : NULL;
  g_autofree char *target = brand_measurement_measure_format (measure, measure->target);

  if (last == NULL)
    return isnan (measure->target) ? g_strdup (_("No reading yet"))
                                   : g_strdup_printf (_("No reading yet, target %s"), target);
  if (isnan (measure->target))
    return brand_measurement_measure_format (measure, last->value);
  /* Translators: a measure's last reading and its target, "18 of 45 guests". */
  return g_strdup_printf (_("%s of %s"), value, target);
}

static GtkWidget *
create_measure_row (BrandMeasuresPage             *self,
                    const BrandMeasurementMeasure *measure)
{
  BrandPlan *plan = brand_page_get_plan (BRAND_PAGE (self));
  gboolean is_due = measure->next_reading != 0 && measure->next_reading <= self->content->as_of;
  g_autofree char *state = describe_state (measure);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", measure->title, "subtitle", state,
                                 "activatable", TRUE, NULL);

  if (is_due)
    {
      GtkWidget *badge = gtk_label_new (_("due"));

      gtk_widget_add_css_class (badge, "badge");
      gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), badge);
    }
  if (measure->n_readings > 0)
    {
      GtkWidget *spark = brand_measure_chart_new (
        plan, BRAND_MEASURE (brand_plan_find (plan, measure->id)), SPARK_WIDTH, SPARK_HEIGHT);

      gtk_widget_set_valign (spark, GTK_ALIGN_CENTER);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), spark);
    }
  return row;
}

static void
fill_share (BrandMeasuresPage *self)
{
  BrandMeasurementPlan *content = self->content;
  g_autofree char *emphasis = brand_format_percent (content->emphasis, 0);
  g_autofree char *effect = brand_format_percent (content->effect_share, 0);
  g_autofree char *text = NULL;

  if (content->has_effect_share)
    text = g_strdup_printf (_("Emphasis %s, share of the planned effect %s"), emphasis, effect);
  else
    text = g_strdup_printf (_("Emphasis %s"), emphasis);
  gtk_label_set_text (self->purpose, content->purpose);
  gtk_label_set_text (self->share, text);
}

static void
fill_groups (BrandMeasuresPage *self)
{
  BrandMeasurementPlan *content = self->content;
  int year;
  guint month, day;

  brand_date_split (content->start, &year, &month, &day);
  empty_groups (self);
  for (guint i = 0; i < content->n_goals; i++)
    add_row (self, self->goals, content->goals[i].title, content->goals[i].action);
  for (guint i = 0; i < content->n_silences; i++)
    {
      const BrandMeasurementSilence *silence = &content->silences[i];
      guint weeks = (guint) MAX (1, (silence->n_days + 3) / 7);
      g_autofree char *span = brand_date_format_span (silence->start,
                                                      silence->start + silence->n_days - 1, year);
      g_autofree char *length = g_strdup_printf (ngettext ("Silent for %u week",
                                                           "Silent for %u weeks", weeks), weeks);

      add_row (self, self->silences, length, span);
    }
  for (guint i = 0; content->signers != NULL && content->signers[i] != NULL; i++)
    add_row (self, self->sign_off, content->signers[i], content->review);
  gtk_widget_set_visible (GTK_WIDGET (self->goals), content->n_goals > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->silences), content->n_silences > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->sign_off),
                          content->signers != NULL && content->signers[0] != NULL);
}

static void
show_dimension (BrandMeasuresPage *self,
                BrandDimension     dimension)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));

  adw_bin_set_child (self->detail, NULL);
  gtk_list_box_remove_all (self->measures);
  g_clear_pointer (&self->content, brand_measurement_plan_free);
  self->content = brand_measurement_plan_new (brand_document_get_plan (document),
                                              brand_document_get_synergy (document), dimension);
  fill_share (self);
  fill_groups (self);
  for (guint i = 0; i < self->content->n_measures; i++)
    gtk_list_box_append (self->measures, create_measure_row (self, &self->content->measures[i]));
  gtk_list_box_select_row (self->measures, gtk_list_box_get_row_at_index (self->measures, 0));
}

static void
dimension_chosen_cb (BrandMeasuresPage *self)
{
  /* While the toggles are being made there is no document yet. */
  if (brand_page_get_document (BRAND_PAGE (self)) != NULL)
    show_dimension (self, (BrandDimension) adw_toggle_group_get_active (self->dimensions));
}

static void
measure_selected_cb (BrandMeasuresPage *self,
                     GtkListBoxRow     *row)
{
  const BrandMeasurementMeasure *measure;

  if (row == NULL)
    return;
  measure = &self->content->measures[gtk_list_box_row_get_index (row)];
  adw_navigation_page_set_title (self->detail_page, measure->title);
  adw_bin_set_child (self->detail, brand_measure_detail_new (
                       brand_page_get_plan (BRAND_PAGE (self)), self->content, measure));
}

static void
measure_activated_cb (BrandMeasuresPage *self)
{
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
brand_measures_page_update (BrandPage *page)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (page);

  show_dimension (self, (BrandDimension) adw_toggle_group_get_active (self->dimensions));
}

static void
brand_measures_page_dispose (GObject *object)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_MEASURES_PAGE);
  g_clear_pointer (&self->content, brand_measurement_plan_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_measures_page_parent_class)->dispose (object);
}

static void
brand_measures_page_class_init (BrandMeasuresPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measures_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_measures_page_update;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-measures-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, dimensions);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, split);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, detail_page);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, detail);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, purpose);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, share);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, measures);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, goals);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, silences);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, sign_off);
  gtk_widget_class_bind_template_callback (widget_class, dimension_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, measure_activated_cb);
}

static void
brand_measures_page_init (BrandMeasuresPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, brand_dimension_get_label ((BrandDimension) i));
      adw_toggle_set_icon_name (toggle, brand_dimension_get_icon_name ((BrandDimension) i));
      adw_toggle_group_add (self->dimensions, toggle);
    }
  adw_toggle_group_set_active (self->dimensions, 0);
}
