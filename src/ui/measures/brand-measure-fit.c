/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-fit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "synergy/brand-plan-observations.h"
#include "ui/measures/brand-measure-state.h"
#include "ui/widgets/brand-dimension-look.h"

/* Standard deviations to either side within which four in five values lie. */
#define FOUR_IN_FIVE 1.2816

/* The least share of a number that must come from the readings to be called theirs, or a hint. */
#define FROM_DATA 0.8
#define HINT 0.5

/* Of the dimension's audience that has the story in mind: what a gain is told for. */
#define POINTS 0.1

struct _BrandMeasureFit
{
  AdwBin parent_instance;

  AdwExpanderRow *expander;
  GPtrArray *rows; /* borrowed from the expander */

  BrandPlanSynergy *synergy;
  BrandMeasure *measure;
};

G_DEFINE_FINAL_TYPE (BrandMeasureFit, brand_measure_fit, ADW_TYPE_BIN)

static const char *
get_dimension_label (BrandMeasureFit *self)
{
  return brand_dimension_get_label (brand_measure_get_dimension (self->measure));
}

/* Two digits: no reading knows more. */
static double
round_off (double number)
{
  double unit;

  if (!(fabs (number) > 0))
    return 0;

  unit = pow (10, floor (log10 (fabs (number))) - 1);
  return round (number / unit) * unit;
}

static char *
describe_gain (BrandMeasureFit         *self,
               gboolean                 is_fitted,
               const BrandDimensionFit *fit)
{
  g_autofree char *amount = brand_measure_format (self->measure, round_off (POINTS * fit->gain));
  g_autofree char *points = brand_format_percent (POINTS, 0);
  guint least = BRAND_CALIBRATION_MIN;

  if (fit->n_observations < least)
    /* Translators: two numbers of readings. */
    return g_strdup_printf (ngettext ("%u reading so far; %u are needed to compare with the plan.",
                                      "%u readings so far; %u are needed to compare with the plan.",
                                      fit->n_observations), fit->n_observations, least);
  if (!is_fitted)
    return g_strdup (_("Nothing to compare: the readings, or what the plan does then, are level."));
  if (fit->gain <= 0)
    /* Translators: a dimension. */
    return g_strdup_printf (_("%s: no relation found; the readings don’t rise with its effect."),
                            get_dimension_label (self));

  /* Translators: a dimension, an amount with its unit, and a share: "Mass: 4 guests more for each
   * 10 % of people reached." */
  return g_strdup_printf (_("%s: %s more for each %s of people reached."),
                          get_dimension_label (self), amount, points);
}

static void
add_row (BrandMeasureFit *self,
         const char      *title,
         const char      *words,
         const char      *from)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", words, NULL);

  if (from != NULL)
    {
      GtkWidget *label = gtk_label_new (from);

      gtk_widget_add_css_class (label, "dimmed");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  adw_expander_row_add_row (self->expander, row);
  g_ptr_array_add (self->rows, row);
}

static void
add_dimension_rows (BrandMeasureFit         *self,
                    const BrandDimensionFit *fit)
{
  g_autofree char *base = brand_measure_format (self->measure, round_off (fit->base));
  g_autofree char *error = brand_measure_format (self->measure, round_off (fit->error));
  g_autofree char *mean_error = brand_measure_format (self->measure, round_off (fit->mean_error));
  g_autofree char *words = NULL;

  add_row (self, _("Without this effect"), base, NULL);
  /* Translators: two amounts with their unit. */
  words = g_strdup_printf (_("Off by about %s; the readings’ mean alone, by %s"), error,
                           mean_error);
  add_row (self, _("How well it tells a reading from the others"), words, NULL);
}

static const char *
get_term_label (BrandCalibrationTerm term)
{
  return term == BRAND_CALIBRATION_TOGETHER
         ? _("Working together") : brand_dimension_get_label (term - BRAND_CALIBRATION_MASS);
}

static const char *
describe_source (double learned)
{
  if (learned >= FROM_DATA)
    return _("From your readings");
  return learned >= HINT ? _("A hint") : _("An assumption");
}

static void
add_term_row (BrandMeasureFit        *self,
              const BrandCalibration *fit,
              BrandCalibrationTerm    term)
{
  double spread = FOUR_IN_FIVE * fit->deviations[term] / fit->gain;
  g_autofree char *times = brand_format_number (fit->multipliers[term], 1);
  g_autofree char *low = brand_format_number (MAX (0, fit->multipliers[term] - spread), 1);
  g_autofree char *high = brand_format_number (fit->multipliers[term] + spread, 1);
  /* Translators: how many times; the others are a range. */
  g_autofree char *words = g_strdup_printf (_("%s times as strong as assumed (%s to %s)"), times,
                                            low, high);

  if (fit->is_frozen[term])
    add_row (self, get_term_label (term), _("Can’t be told from the rest: as assumed"),
             _("An assumption"));
  else
    add_row (self, get_term_label (term), words, describe_source (fit->learned[term]));
}

static void
add_term_rows (BrandMeasureFit *self,
               const GArray    *observations)
{
  BrandCalibration fit;
  g_autofree char *words = NULL;

  brand_calibrate (brand_plan_synergy_get_engine (self->synergy),
                   (const BrandObservation *) (gpointer) observations->data, observations->len,
                   &fit);
  for (guint i = BRAND_CALIBRATION_MASS; i < fit.n_terms; i++)
    add_term_row (self, &fit, (BrandCalibrationTerm) i);
  if (fit.n_terms > BRAND_CALIBRATION_TOGETHER)
    return;

  words = g_strdup_printf (_("Needs %u readings; until then it stays an assumption"),
                           fit.n_terms > 0 ? BRAND_CALIBRATION_MIN_FOR_SYNERGY
                                           : BRAND_CALIBRATION_MIN_FOR_DIMENSIONS);
  add_row (self, fit.n_terms > 0 ? _("Working together") : _("Each dimension’s strength"), words,
           NULL);
}

static void
add_half_life_row (BrandMeasureFit *self,
                   const GArray    *observations)
{
  BrandDimensionFit fits[BRAND_CALIBRATION_N_FACTORS];
  guint best = BRAND_CALIBRATION_N_FACTORS / 2;
  double limit;
  g_autofree char *times = NULL;
  g_autofree char *words = NULL;

  if (observations->len < BRAND_CALIBRATION_MIN_FOR_HALF_LIVES
      || !brand_calibrate_half_lives (brand_plan_synergy_get_input (self->synergy),
                                      (BrandSynergyDimension) brand_measure_get_dimension (
                                        self->measure),
                                      (const BrandObservation *) (gpointer) observations->data,
                                      observations->len, fits))
    return;

  limit = (1 - BRAND_CALIBRATION_BETTER) * fits[best].error;
  for (guint i = 0; i < BRAND_CALIBRATION_N_FACTORS; i++)
    if (fits[i].error <= limit && fits[i].error < fits[best].error)
      best = i;
  times = brand_format_number (fits[best].factor, 1);
  /* Translators: how many times. */
  words = g_strdup_printf (_("%s times the plan’s would fit the readings better"), times);
  add_row (self, _("Half-lives"), best == BRAND_CALIBRATION_N_FACTORS / 2
                                    ? _("None from half to double fits clearly better") : words,
           NULL);
}

static void
fill (BrandMeasureFit         *self,
      const GArray            *observations,
      gboolean                 is_fitted,
      const BrandDimensionFit *fit)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  if (!is_fitted || !adw_expander_row_get_expanded (self->expander))
    return;

  add_dimension_rows (self, fit);
  add_term_rows (self, observations);
  add_half_life_row (self, observations);
  add_row (self, _("What it can’t tell"),
           _("A relation isn’t a cause: price, season and competitors are not in it."), NULL);
}

void
brand_measure_fit_update (BrandMeasureFit *self)
{
  g_autoptr (GArray) observations = NULL;
  g_autofree char *words = NULL;
  BrandDimensionFit fit;
  gboolean is_fitted;

  g_return_if_fail (BRAND_IS_MEASURE_FIT (self));

  observations = brand_plan_list_observations (self->synergy, self->measure);
  is_fitted = brand_calibrate_dimension (
    brand_plan_synergy_get_engine (self->synergy),
    (BrandSynergyDimension) brand_measure_get_dimension (self->measure),
    (const BrandObservation *) (gpointer) observations->data, observations->len, &fit);
  words = describe_gain (self, is_fitted, &fit);
  adw_expander_row_set_subtitle (self->expander, words);
  adw_expander_row_set_enable_expansion (self->expander, is_fitted);
  fill (self, observations, is_fitted, &fit);
}

static void
brand_measure_fit_dispose (GObject *object)
{
  BrandMeasureFit *self = BRAND_MEASURE_FIT (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->measure);
  g_clear_object (&self->synergy);
  G_OBJECT_CLASS (brand_measure_fit_parent_class)->dispose (object);
}

static void
brand_measure_fit_class_init (BrandMeasureFitClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_measure_fit_dispose;
}

static void
brand_measure_fit_init (BrandMeasureFit *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *expander = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title",
                                      _("What the readings say"), NULL);

  self->rows = g_ptr_array_new ();
  self->expander = ADW_EXPANDER_ROW (expander);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), expander);
  adw_bin_set_child (ADW_BIN (self), list);
}

GtkWidget *
brand_measure_fit_new (BrandPlanSynergy *synergy,
                       BrandMeasure     *measure)
{
  BrandMeasureFit *self = g_object_new (BRAND_TYPE_MEASURE_FIT, NULL);

  self->synergy = g_object_ref (synergy);
  self->measure = g_object_ref (measure);
  brand_measure_fit_update (self);
  g_signal_connect_object (self->expander, "notify::expanded",
                           G_CALLBACK (brand_measure_fit_update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
