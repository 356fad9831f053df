/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-months.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/brand-money.h"
#include "ui/money/brand-money-touchpoints.h"
#include "ui/widgets/brand-balance-bar.h"

static gint64
find_most (const BrandCosts *costs)
{
  gint64 most = MAX (brand_costs_sum (costs->before), brand_costs_sum (costs->after));

  for (guint i = 0; i < costs->n_months; i++)
    most = MAX (most, brand_costs_sum (costs->months[i]));
  return most;
}

static const gint64 *
get_amounts (const BrandCosts *costs,
             int               month)
{
  if (month < 0)
    return costs->before;
  return month < (int) costs->n_months ? costs->months[month] : costs->after;
}

static GtkWidget *
create_column (const gint64 amounts[BRAND_N_DIMENSIONS],
               gint64       most)
{
  GtkWidget *bar = brand_balance_bar_new_parts (GTK_ORIENTATION_VERTICAL);
  double parts[BRAND_N_DIMENSIONS];

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    parts[i] = most > 0 ? brand_money_get_share (amounts[i], most) : 0;
  brand_balance_bar_set_parts (BRAND_BALANCE_BAR (bar), parts);
  return bar;
}

static char *
dup_short_name (const BrandCosts *costs,
                int               month)
{
  if (month < 0)
    /* Translators: above a column: what falls before the plan begins. */
    return g_strdup (_("Before"));
  if (month >= (int) costs->n_months)
    /* Translators: above a column: what falls after the plan has ended. */
    return g_strdup (_("After"));
  return brand_date_format (costs->month_starts[month], BRAND_DATE_STYLE_SHORT_MONTH);
}

static GtkWidget *
create_month (BrandPlan        *plan,
              const BrandCosts *costs,
              int               month,
              gint64            most)
{
  const char *currency = brand_plan_info_get_currency (brand_plan_get_info (plan));
  const gint64 *amounts = get_amounts (costs, month);
  g_autofree char *name = brand_money_dup_name (plan, costs, BRAND_COSTS_BY_MONTH, month);
  g_autofree char *amount = brand_format_money (brand_costs_sum (amounts), currency, TRUE);
  g_autofree char *words = g_strdup_printf (_("%s: %s"), name, amount);
  g_autofree char *short_name = dup_short_name (costs, month);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *label = gtk_label_new (short_name);

  gtk_widget_add_css_class (label, "smallest");
  gtk_box_append (GTK_BOX (box), create_column (amounts, most));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "money-month");
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  brand_money_lead (GTK_ACTIONABLE (button), BRAND_COSTS_BY_MONTH, month);
  return button;
}

GtkWidget *
brand_money_months_new (void)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                      "vscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "money-months");
  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Planned cost by month"), -1);
  gtk_widget_add_css_class (scroller, "card");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  g_object_set_data (G_OBJECT (scroller), "brand-box", box);
  return scroller;
}

void
brand_money_months_update (GtkWidget        *months,
                           BrandPlan        *plan,
                           const BrandCosts *costs)
{
  GtkBox *box = g_object_get_data (G_OBJECT (months), "brand-box");
  gint64 most = find_most (costs);
  int first = brand_costs_sum (costs->before) > 0 ? -1 : 0;
  int last = (int) costs->n_months - (brand_costs_sum (costs->after) > 0 ? 0 : 1);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (int month = first; month <= last; month++)
    gtk_box_append (box, create_month (plan, costs, month, most));
}
