/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-drift.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "ui/money/brand-money-scale.h"
#include "ui/widgets/brand-dimension-look.h"

#define STEP 0.2

struct _BrandMoneyDrift
{
  AdwBin parent_instance;

  GtkBox *rows;
  GtkLabel *most;
};

G_DEFINE_FINAL_TYPE (BrandMoneyDrift, brand_money_drift, ADW_TYPE_BIN)

static const struct
{
  BrandMoneyMark mark;
  const char *label;
} legend[] = {
  { BRAND_MONEY_MARK_EMPHASIS, N_("Emphasis") },
  { BRAND_MONEY_MARK_COST, N_("Planned cost") },
  { BRAND_MONEY_MARK_EFFECT, N_("Planned effect") },
};

static GtkWidget *
create_words (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_legend (BrandMoneyDrift *self)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 12);
  for (guint i = 0; i < G_N_ELEMENTS (legend); i++)
    {
      GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

      gtk_box_append (GTK_BOX (part), brand_money_mark_new (legend[i].mark));
      gtk_box_append (GTK_BOX (part), create_words (_(legend[i].label), "secondary"));
      adw_wrap_box_append (ADW_WRAP_BOX (box), part);
    }
  self->most = GTK_LABEL (create_words (NULL, "secondary"));
  gtk_widget_add_css_class (GTK_WIDGET (self->most), "dimmed");
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->most));
  return box;
}

static void
brand_money_drift_class_init (BrandMoneyDriftClass *klass)
{
}

static void
brand_money_drift_init (BrandMoneyDrift *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 10));
  gtk_box_append (GTK_BOX (box), create_legend (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  adw_bin_set_child (ADW_BIN (self), box);
}

char *
brand_money_describe_drift (double points)
{
  int whole = isnan (points) ? 0 : (int) round (points);

  if (isnan (points))
    return g_strdup ("–");
  if (whole == 0)
    return g_strdup (_("as meant"));
  if (whole > 0)
    return g_strdup_printf (ngettext ("%d point over", "%d points over", (gulong) whole), whole);
  return g_strdup_printf (ngettext ("%d point under", "%d points under", (gulong) -whole), -whole);
}

static char *
describe_cost (const BrandDrift *drift)
{
  g_autofree char *percent = NULL;
  g_autofree char *words = NULL;

  if (isnan (drift->cost))
    return g_strdup (_("No cost planned"));
  percent = brand_format_percent (drift->cost, 0);
  words = brand_money_describe_drift (drift->cost_drift);
  /* Translators: a share and how far it is from the emphasis: "Cost 42 %, 12 points over". */
  return g_strdup_printf (_("Cost %s, %s"), percent, words);
}

static char *
describe_effect (const BrandDrift *drift)
{
  g_autofree char *percent = NULL;
  g_autofree char *words = NULL;

  if (isnan (drift->effect))
    return g_strdup (_("no effect planned"));
  percent = brand_format_percent (drift->effect, 0);
  words = brand_money_describe_drift (drift->effect_drift);
  /* Translators: a share and how far it is from the emphasis: "effect 25 %, 5 points under". */
  return g_strdup_printf (_("effect %s, %s"), percent, words);
}

static char *
describe (const BrandDrift *drift)
{
  g_autofree char *cost = describe_cost (drift);
  g_autofree char *effect = describe_effect (drift);

  return g_strdup_printf ("%s · %s", cost, effect);
}

static GtkWidget *
create_row (BrandDimension    dimension,
            const BrandDrift *drift,
            double            most)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = create_words (brand_dimension_get_label (dimension), "heading");
  g_autofree char *percent = brand_format_percent (drift->emphasis, 0);
  g_autofree char *words = describe (drift);
  GtkWidget *emphasis = create_words (percent, "numeric");
  GtkWidget *note = create_words (words, "secondary");

  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (emphasis, "heading");
  gtk_box_append (GTK_BOX (head), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), emphasis);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), brand_money_scale_new (dimension, drift, most));
  gtk_box_append (GTK_BOX (box), note);
  return box;
}

/* Full fifths, so that it stays while little changes. */
static double
find_most (const BrandDrift drift[BRAND_N_DIMENSIONS])
{
  double most = STEP;

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    most = fmax (fmax (most, drift[i].emphasis), fmax (drift[i].cost, drift[i].effect));
  return fmin (ceil (most / STEP - 1e-9) * STEP, 1);
}

void
brand_money_drift_update (BrandMoneyDrift  *self,
                          const BrandDrift  drift[BRAND_N_DIMENSIONS])
{
  double most = find_most (drift);
  g_autofree char *percent = brand_format_percent (most, 0);
  /* Translators: the end of a scale of shares. */
  g_autofree char *scale = g_strdup_printf (_("Scale: 0 to %s"), percent);
  GtkWidget *child;

  g_return_if_fail (BRAND_IS_MONEY_DRIFT (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_box_append (self->rows, create_row ((BrandDimension) i, &drift[i], most));
  gtk_label_set_text (self->most, scale);
}
