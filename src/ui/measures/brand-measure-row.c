/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-row.h"

#include <glib/gi18n-lib.h>

#include "ui/measures/brand-measure-chart.h"

struct _BrandMeasureRow
{
  AdwActionRow parent_instance;

  BrandPlan *plan;
  BrandMeasure *measure;
  GtkImage *icon;
  GtkWidget *spark;
};

G_DEFINE_FINAL_TYPE (BrandMeasureRow, brand_measure_row, ADW_TYPE_ACTION_ROW)

static const struct
{
  const char *icon_name;
  const char *words;
} standings[] = {
  [BRAND_STANDING_WAITING] = { "brand-waiting-symbolic", N_("Not started") },
  [BRAND_STANDING_FINE] = { "brand-fine-symbolic", N_("Nothing due") },
  [BRAND_STANDING_DUE] = { "brand-due-symbolic", N_("Due") },
  [BRAND_STANDING_LATE] = { "brand-due-symbolic", N_("Late") },
};

static void
brand_measure_row_dispose (GObject *object)
{
  BrandMeasureRow *self = BRAND_MEASURE_ROW (object);

  g_clear_object (&self->measure);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_measure_row_parent_class)->dispose (object);
}

static void
brand_measure_row_class_init (BrandMeasureRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_measure_row_dispose;
}

static void
brand_measure_row_init (BrandMeasureRow *self)
{
  self->icon = GTK_IMAGE (gtk_image_new ());
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->icon));
}

GtkWidget *
brand_measure_row_new (BrandPlan    *plan,
                       BrandMeasure *measure)
{
  BrandMeasureRow *self = g_object_new (BRAND_TYPE_MEASURE_ROW, "use-markup", FALSE,
                                        "activatable", TRUE, NULL);

  self->plan = g_object_ref (plan);
  self->measure = g_object_ref (measure);
  self->spark = brand_measure_chart_new_tiny (plan, measure);
  gtk_widget_set_valign (self->spark, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->spark);
  return GTK_WIDGET (self);
}

BrandMeasure *
brand_measure_row_get_measure (BrandMeasureRow *self)
{
  g_return_val_if_fail (BRAND_IS_MEASURE_ROW (self), NULL);

  return self->measure;
}

void
brand_measure_row_update (BrandMeasureRow *self,
                          int              today)
{
  BrandMeasureState state;
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_MEASURE_ROW (self));

  brand_measure_state_init (&state, self->plan, self->measure, today);
  words = brand_measure_state_describe (&state, self->measure);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 brand_measure_get_shown_title (self->measure));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
  gtk_image_set_from_icon_name (self->icon, standings[state.standing].icon_name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->icon), _(standings[state.standing].words));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(standings[state.standing].words), -1);
  if (state.standing >= BRAND_STANDING_DUE)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->icon), "dimmed");
      gtk_widget_add_css_class (GTK_WIDGET (self->icon), "warning");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->icon), "warning");
      gtk_widget_add_css_class (GTK_WIDGET (self->icon), "dimmed");
    }
  brand_measure_chart_update (BRAND_MEASURE_CHART (self->spark), &state);
}
