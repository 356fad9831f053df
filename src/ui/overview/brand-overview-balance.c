/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-overview-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "ui/widgets/brand-balance-bar.h"
#include "ui/widgets/brand-dimension-look.h"

static char *
describe_difference (double share,
                     double meant)
{
  g_autofree char *percent = brand_format_percent (meant, 0);
  int points = (int) round (100 * share) - (int) round (100 * meant);

  if (points == 0)
    /* Translators: the emphasis that was chosen, "meant 35 %". */
    return g_strdup_printf (_("meant %s"), percent);
  if (points > 0)
    /* Translators: the emphasis that was chosen, and how many points the effect is above it. */
    return g_strdup_printf (ngettext ("meant %s · %d point over", "meant %s · %d points over",
                                      points), percent, points);
  /* Translators: the emphasis that was chosen, and how many points the effect is below it. */
  return g_strdup_printf (ngettext ("meant %s · %d point under", "meant %s · %d points under",
                                    -points), percent, -points);
}

GtkWidget *
brand_overview_balance_new (BrandDocument *document,
                            BrandDimension dimension)
{
  const BrandSynergyMeasures *measures =
    brand_plan_synergy_get_measures (brand_document_get_synergy (document));
  double share = measures->dimensions[dimension].effect_share;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = gtk_label_new (brand_dimension_get_label (dimension));
  double emphasis[BRAND_N_DIMENSIONS];
  g_autofree char *percent = brand_format_percent (share, 0);
  g_autofree char *words = NULL;
  GtkWidget *value, *note;

  brand_plan_get_emphasis (brand_document_get_plan (document), emphasis);
  words = describe_difference (measures->has_effect ? share : emphasis[dimension],
                               emphasis[dimension]);
  value = gtk_label_new (measures->has_effect ? percent : "–");
  note = gtk_label_new (words);
  gtk_widget_add_css_class (name, "heading");
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (value, "heading");
  gtk_widget_add_css_class (value, "numeric");
  gtk_label_set_xalign (GTK_LABEL (note), 0);
  gtk_widget_add_css_class (note, "secondary");
  gtk_widget_add_css_class (note, "dimmed");
  gtk_box_append (GTK_BOX (head), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), value);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), brand_balance_bar_new (dimension, share, emphasis[dimension]));
  gtk_box_append (GTK_BOX (box), note);
  return box;
}
