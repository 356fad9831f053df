/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-inspector-effect.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "synergy/brand-response.h"
#include "ui/timeline/brand-sum-view.h"

/* The plan without the touchpoint is evaluated when the hand rests, not at each step of a drag. */
#define DELAY_MS 120

typedef enum
{
  LINE_TODAY,
  LINE_PEAK,
  LINE_WITHOUT,
  LINE_WITH,
  LINE_ADDED,
  N_LINES,
} Line;

struct _BrandInspectorEffect
{
  GtkWidget parent_instance;

  GtkLabel *names[N_LINES];
  GtkLabel *values[N_LINES];
  GtkLabel *note;

  BrandDocument *document;
  BrandTouchpoint *touchpoint;
  guint source;
};

G_DEFINE_FINAL_TYPE (BrandInspectorEffect, brand_inspector_effect, GTK_TYPE_WIDGET)

static double
get_mean (const BrandSynergy *engine)
{
  const double *together = brand_synergy_get_together (engine);
  guint n_days = brand_synergy_get_n_days (engine);
  double sum = 0;

  for (guint i = 0; i < n_days; i++)
    sum += together[i];
  return 100 * sum / n_days;
}

static double
get_mean_without (BrandPlanSynergy *synergy,
                  guint             position)
{
  g_autoptr (BrandSynergy) scratch = brand_synergy_new ();
  BrandSynergyPlan input = *brand_plan_synergy_get_input (synergy);
  g_autofree BrandSynergyTouchpoint *touchpoints =
    g_memdup2 (input.touchpoints, input.n_touchpoints * sizeof *touchpoints);

  touchpoints[position].enabled = FALSE;
  input.touchpoints = touchpoints;
  brand_synergy_rebuild (scratch, &input);
  return get_mean (scratch);
}

static void
find_peak (BrandPlanSynergy      *synergy,
           const BrandResponse   *response,
           BrandTouchpointEffect *effect)
{
  guint n_days = brand_synergy_get_n_days (brand_plan_synergy_get_engine (synergy));
  g_autofree double *pressures = g_new0 (double, n_days);

  brand_response_fill (response, 0, n_days, pressures);
  for (guint i = 0; i < n_days; i++)
    if (pressures[i] > effect->pressure_peak)
      {
        effect->pressure_peak = pressures[i];
        effect->peak_day = brand_plan_synergy_get_first_day (synergy) + (int) i;
      }
}

gboolean
brand_touchpoint_effect (BrandPlanSynergy      *synergy,
                         BrandTouchpoint       *touchpoint,
                         int                    today,
                         BrandTouchpointEffect *effect)
{
  BrandList *list = brand_plan_get_list (brand_plan_synergy_get_plan (synergy),
                                         BRAND_KIND_TOUCHPOINT);
  BrandResponse response;
  guint position;

  *effect = (BrandTouchpointEffect) { 0 };
  if (!brand_list_find (list, BRAND_ITEM (touchpoint), &position))
    return FALSE;
  brand_response_init (&response, brand_plan_synergy_get_input (synergy),
                       brand_plan_synergy_get_touchpoint (synergy, position));
  effect->pressure_today =
    brand_response_at (&response, today - brand_plan_synergy_get_first_day (synergy));
  find_peak (synergy, &response, effect);
  effect->mean_with = get_mean (brand_plan_synergy_get_engine (synergy));
  effect->mean_without = brand_touchpoint_is_counted (touchpoint)
                         ? get_mean_without (synergy, position) : effect->mean_with;
  return TRUE;
}

static void
show_number (BrandInspectorEffect *self,
             Line                  line,
             double                number,
             guint                 digits)
{
  g_autofree char *text = brand_format_number (number, digits);

  gtk_label_set_text (self->values[line], text);
}

static void
show_peak (BrandInspectorEffect        *self,
           const BrandTouchpointEffect *effect)
{
  g_autofree char *day = NULL;
  g_autofree char *name = NULL;

  if (effect->peak_day != 0)
    day = brand_date_format (effect->peak_day, BRAND_DATE_STYLE_DAY);
  /* Translators: when these contacts are most: "At their peak, 15 Oct". */
  name = day != NULL ? g_strdup_printf (_("At their peak, %s"), day)
                     : g_strdup (_("At their peak"));
  gtk_label_set_text (self->names[LINE_PEAK], name);
  show_number (self, LINE_PEAK, effect->pressure_peak, 2);
}

/* Rounded so that what is shown adds up. */
static void
show_means (BrandInspectorEffect        *self,
            const BrandTouchpointEffect *effect)
{
  double with = round (effect->mean_with * 10) / 10;
  double added = round ((effect->mean_with - effect->mean_without) * 10) / 10;
  g_autofree char *text = brand_sum_format (BRAND_SUM_SYNERGY, added);

  show_number (self, LINE_WITHOUT, with - added, 1);
  show_number (self, LINE_WITH, with, 1);
  gtk_label_set_text (self->values[LINE_ADDED], text);
}

static void
update (BrandInspectorEffect *self)
{
  int today = brand_document_get_today (self->document);
  g_autofree char *day = brand_date_format (today, BRAND_DATE_STYLE_DAY);
  /* Translators: how often a touchpoint itself still works on a person on a day. */
  g_autofree char *name = g_strdup_printf (_("Its contacts per person, %s"), day);
  BrandTouchpointEffect effect;

  if (!brand_touchpoint_effect (brand_document_get_synergy (self->document), self->touchpoint,
                                today, &effect))
    return;
  gtk_label_set_text (self->names[LINE_TODAY], name);
  show_number (self, LINE_TODAY, effect.pressure_today, 2);
  show_peak (self, &effect);
  show_means (self, &effect);
  gtk_label_set_text (self->note, brand_touchpoint_is_counted (self->touchpoint)
                                    ? _("Planning index, not a sales forecast")
                                    : _("Not counted, so it adds nothing yet."));
}

static void
update_cb (gpointer user_data)
{
  BrandInspectorEffect *self = user_data;

  self->source = 0;
  update (self);
}

static void
synergy_changed_cb (BrandInspectorEffect *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_once (DELAY_MS, update_cb, self);
}

static void
brand_inspector_effect_dispose (GObject *object)
{
  BrandInspectorEffect *self = BRAND_INSPECTOR_EFFECT (object);
  GtkWidget *child;

  g_clear_handle_id (&self->source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->touchpoint);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_inspector_effect_parent_class)->dispose (object);
}

static void
brand_inspector_effect_class_init (BrandInspectorEffectClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_inspector_effect_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_line (BrandInspectorEffect *self,
          GtkGrid              *grid,
          Line                  line,
          const char           *name)
{
  self->names[line] = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "wrap", TRUE,
                                    "hexpand", TRUE, NULL);
  self->values[line] = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, "valign", GTK_ALIGN_START,
                                     NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->names[line]), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->values[line]), "numeric");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->values[line]),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->names[line], NULL,
                                  -1);
  gtk_grid_attach (grid, GTK_WIDGET (self->names[line]), 0, (int) line, 1, 1);
  gtk_grid_attach (grid, GTK_WIDGET (self->values[line]), 1, (int) line, 1, 1);
}

static void
brand_inspector_effect_init (BrandInspectorEffect *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  add_line (self, GTK_GRID (grid), LINE_TODAY, "");
  add_line (self, GTK_GRID (grid), LINE_PEAK, _("At their peak"));
  add_line (self, GTK_GRID (grid), LINE_WITHOUT, _("Year’s mean without it"));
  add_line (self, GTK_GRID (grid), LINE_WITH, _("Year’s mean with it"));
  add_line (self, GTK_GRID (grid), LINE_ADDED, _("It adds"));
  gtk_widget_add_css_class (GTK_WIDGET (self->values[LINE_ADDED]), "heading");
  self->note = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "smallest");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "dimmed");
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->note), 0, N_LINES, 2, 1);
  gtk_widget_set_parent (grid, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What it does"), -1);
}

GtkWidget *
brand_inspector_effect_new (BrandDocument   *document,
                            BrandTouchpoint *touchpoint)
{
  BrandInspectorEffect *self = g_object_new (BRAND_TYPE_INSPECTOR_EFFECT, NULL);

  self->document = g_object_ref (document);
  self->touchpoint = g_object_ref (touchpoint);
  g_signal_connect_object (brand_document_get_synergy (document), "changed",
                           G_CALLBACK (synergy_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
