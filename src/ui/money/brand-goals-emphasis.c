/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-goals-emphasis.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "ui/fields/brand-field-row.h"
#include "ui/money/brand-goals-row.h"
#include "ui/money/brand-goals-slider.h"
#include "ui/money/brand-money-drift.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandGoalsEmphasis
{
  AdwBin parent_instance;

  BrandMoneyDrift *drift;
  GtkListBox *list;
  AdwSwitchRow *own;
  GtkWidget *slider_row;
  AdwBin *slider;
  AdwBin *legend;
  GtkWidget *working;
  GtkGrid *sums;
  GtkWidget *source; /* the editing row for where it comes from */

  BrandHistory *history;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandGoalsEmphasis, brand_goals_emphasis, ADW_TYPE_BIN)

static BrandItem *
get_info (BrandGoalsEmphasis *self)
{
  return BRAND_ITEM (brand_plan_get_info (brand_history_get_plan (self->history)));
}

static BrandList *
get_goals (BrandGoalsEmphasis *self)
{
  return brand_plan_get_list (brand_history_get_plan (self->history), BRAND_KIND_GOAL);
}

/* Whole points that add up to 100. */
static void
round_percents (const double emphasis[BRAND_N_DIMENSIONS],
                double       percents[BRAND_N_DIMENSIONS])
{
  double second = round (100 * emphasis[0]);
  double third = round (100 * (emphasis[0] + emphasis[1]));

  percents[0] = second;
  percents[1] = third - second;
  percents[2] = 100 - third;
}

static void
own_switched_cb (BrandGoalsEmphasis *self)
{
  double emphasis[BRAND_N_DIMENSIONS];
  double percents[BRAND_N_DIMENSIONS];

  if (self->is_updating || self->history == NULL)
    return;
  brand_plan_get_emphasis (brand_history_get_plan (self->history), emphasis);
  round_percents (emphasis, percents);
  brand_goals_set_emphasis (self->history, get_info (self),
                            adw_switch_row_get_active (self->own) ? percents : NULL,
                            _("Change emphasis"));
}

static void
brand_goals_emphasis_dispose (GObject *object)
{
  BrandGoalsEmphasis *self = BRAND_GOALS_EMPHASIS (object);

  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_GOALS_EMPHASIS);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_goals_emphasis_parent_class)->dispose (object);
}

static void
brand_goals_emphasis_class_init (BrandGoalsEmphasisClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_goals_emphasis_dispose;
  g_type_ensure (BRAND_TYPE_MONEY_DRIFT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-goals-emphasis.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, drift);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, list);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, own);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, slider_row);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, slider);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, legend);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, working);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsEmphasis, sums);
  gtk_widget_class_bind_template_callback (widget_class, own_switched_cb);
}

static void
brand_goals_emphasis_init (BrandGoalsEmphasis *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_history (BrandGoalsEmphasis *self,
             BrandHistory       *history)
{
  if (!g_set_object (&self->history, history))
    return;
  adw_bin_set_child (self->slider, brand_goals_slider_new (history, get_info (self)));
  self->source = brand_field_row_new (history, get_info (self),
                                      BRAND_KIND_FIELD (&brand_plan_info_kind, "emphasis_source"));
  gtk_list_box_append (self->list, self->source);
}

static char *
describe_origin (BrandGoalsEmphasis *self)
{
  guint n_goals = brand_list_get_length (get_goals (self));

  if (brand_goals_has_emphasis (get_info (self)))
    return g_strdup (_("The emphasis is the plan’s own. The goals’ would count without it."));
  if (n_goals == 0)
    return g_strdup (_("There are no goals, so each dimension counts the same."));
  return g_strdup_printf (ngettext ("The emphasis comes from %u goal.",
                                    "The emphasis comes from %u goals, weighed by priority.",
                                    n_goals), n_goals);
}

static void
attach (BrandGoalsEmphasis *self,
        const char         *text,
        int                 column,
        int                 row,
        const char         *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_hexpand (label, column == 0);
  if (column == 0)
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), 12);
      gtk_widget_set_tooltip_text (label, text);
    }
  else
    gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (self->sums, label, column, row, 1, 1);
}

static void
attach_numbers (BrandGoalsEmphasis *self,
                const double        emphasis[BRAND_N_DIMENSIONS],
                int                 row,
                const char         *css_class)
{
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      g_autofree char *percent = brand_format_percent (emphasis[i], 0);

      attach (self, percent, (int) i + 2, row, css_class);
    }
}

static void
attach_goal (BrandGoalsEmphasis *self,
             BrandItem          *goal,
             int                 row)
{
  const char *title = brand_item_get_text (goal, "title");
  g_autofree char *number = brand_format_number (brand_item_get_number (goal, "priority"), 2);
  /* Translators: a goal's priority, by which its emphasis is multiplied. */
  g_autofree char *times = g_strdup_printf (_("× %s"), number);
  double emphasis[BRAND_N_DIMENSIONS];

  brand_goal_get_emphasis (BRAND_GOAL (goal), emphasis);
  attach (self, *title != '\0' ? title : _("Untitled goal"), 0, row, "secondary");
  attach (self, times, 1, row, "secondary");
  attach_numbers (self, emphasis, row, "secondary");
}

static void
fill_sums (BrandGoalsEmphasis *self,
           const double        emphasis[BRAND_N_DIMENSIONS])
{
  BrandList *goals = get_goals (self);
  guint n_goals = brand_list_get_length (goals);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sums))) != NULL)
    gtk_grid_remove (self->sums, child);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    attach (self, brand_dimension_get_label (i), (int) i + 2, 0, "secondary");
  for (guint i = 0; i < n_goals; i++)
    attach_goal (self, brand_list_get (goals, i), (int) i + 1);
  attach (self, _("The plan’s emphasis"), 0, (int) n_goals + 1, "heading");
  attach_numbers (self, emphasis, (int) n_goals + 1, "heading");
}

static void
show_drift (BrandGoalsEmphasis *self,
            BrandDocument      *document,
            const double        emphasis[BRAND_N_DIMENSIONS],
            const BrandCosts   *costs)
{
  const BrandSynergyMeasures *measures =
    brand_plan_synergy_get_measures (brand_document_get_synergy (document));
  double effects[BRAND_N_DIMENSIONS];
  BrandDrift drift[BRAND_N_DIMENSIONS];

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    effects[i] = measures->has_effect ? measures->dimensions[i].effect_share : 0;
  brand_money_get_drift (emphasis, costs->dimensions, effects, drift);
  brand_money_drift_update (self->drift, drift);
}

void
brand_goals_emphasis_update (BrandGoalsEmphasis *self,
                             BrandDocument      *document,
                             const BrandCosts   *costs)
{
  g_autofree char *origin = NULL;
  double emphasis[BRAND_N_DIMENSIONS];
  gboolean is_own;

  g_return_if_fail (BRAND_IS_GOALS_EMPHASIS (self));

  set_history (self, brand_document_get_history (document));
  is_own = brand_goals_has_emphasis (get_info (self));
  origin = describe_origin (self);
  brand_plan_get_emphasis (brand_document_get_plan (document), emphasis);
  self->is_updating = TRUE;
  adw_switch_row_set_active (self->own, is_own);
  self->is_updating = FALSE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->own), origin);
  brand_goals_slider_update (BRAND_GOALS_SLIDER (adw_bin_get_child (self->slider)), emphasis);
  adw_bin_set_child (self->legend, brand_goals_legend_new (emphasis, NULL));
  gtk_widget_set_visible (self->slider_row, is_own);
  gtk_widget_set_visible (self->source, is_own);
  gtk_widget_set_visible (self->working, !is_own && brand_list_get_length (get_goals (self)) > 0);
  fill_sums (self, emphasis);
  show_drift (self, document, emphasis, costs);
}
