/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "model/brand-money.h"

static const char *
get_currency (BrandPlan *plan)
{
  return brand_plan_info_get_currency (brand_plan_get_info (plan));
}

char *
brand_money_dup_amount (BrandPlan *plan,
                        gint64     amount)
{
  return amount == BRAND_MONEY_UNSET ? g_strdup ("–")
                                     : brand_format_money (amount, get_currency (plan), TRUE);
}

static char *
dup_bare (BrandPlan *plan,
          gint64     amount)
{
  return amount == BRAND_MONEY_UNSET ? g_strdup ("?")
                                     : brand_format_money (amount, get_currency (plan), FALSE);
}

char *
brand_money_describe_planned (BrandPlan *plan,
                              gint64     planned,
                              gint64     allowance)
{
  g_autofree char *cost = brand_money_dup_amount (plan, planned);
  g_autofree char *rest = NULL;

  if (allowance == BRAND_MONEY_UNSET)
    /* Translators: what all touchpoints cost together. */
    return g_strdup_printf (_("%s planned. Write revenue and required profit, to see what they "
                              "allow."), cost);
  rest = brand_money_dup_amount (plan, ABS (allowance - planned));
  if (planned > allowance)
    /* Translators: what all touchpoints cost, and by how much that is too much. */
    return g_strdup_printf (_("%s planned: %s more than the plan may cost"), cost, rest);
  if (planned == allowance)
    return g_strdup_printf (_("%s planned: exactly what the plan may cost"), cost);
  /* Translators: what all touchpoints cost, and what may still be spent. */
  return g_strdup_printf (_("%s planned: %s are left"), cost, rest);
}

char *
brand_money_describe_return (BrandPlan *plan,
                             gint64     revenue,
                             gint64     planned)
{
  gint64 left = brand_money_get_allowance (revenue, planned);
  double share = left != BRAND_MONEY_UNSET ? brand_money_get_share (left, planned) : NAN;
  g_autofree char *income = dup_bare (plan, revenue);
  g_autofree char *cost = dup_bare (plan, planned);
  g_autofree char *profit = brand_money_dup_amount (plan, left);
  g_autofree char *percent = NULL;

  if (isnan (share))
    return g_strdup (_("What it brings back shows once revenue and costs are written."));
  percent = brand_format_percent (share, 0);
  /* Translators: revenue, cost, cost, share; then the profit. Return on marketing. */
  return g_strdup_printf (_("Return: (%s − %s) ÷ %s = %s. With all planned costs, a profit of %s "
                            "stays. A plan’s sum, not a sales forecast."),
                          income, cost, cost, percent, profit);
}

static char *
dup_number (double value,
            char  *(*format) (double, guint),
            guint   digits)
{
  return isnan (value) ? g_strdup ("?") : format (value, digits);
}

char *
brand_money_describe_value (BrandPlan                *plan,
                            const BrandCustomerValue *value)
{
  double length = brand_customer_value_get_years (value);
  gint64 lifetime = brand_customer_value_get_lifetime (value);
  g_autofree char *purchases = dup_number (value->purchases, brand_format_number, 1);
  g_autofree char *amount = dup_bare (plan, value->value);
  g_autofree char *margin = dup_number (value->margin, brand_format_percent, 0);
  g_autofree char *years = dup_number (length, brand_format_number, 1);
  g_autofree char *result = lifetime == BRAND_MONEY_UNSET
                              ? g_strdup ("?")
                              : brand_format_money (lifetime, get_currency (plan), TRUE);

  /* Translators: how often somebody buys in a year, an average purchase, the margin, how many
   * years a customer stays, and what that makes. */
  return g_strdup_printf (_("%s purchases × %s × %s × %s years = %s"), purchases, amount, margin,
                          years, result);
}

char *
brand_money_describe_share (BrandPlan                *plan,
                            const BrandCustomerValue *value)
{
  double share = brand_customer_value_get_share (value);
  g_autofree char *yearly = dup_bare (plan, brand_customer_value_get_yearly (value));
  g_autofree char *category = brand_money_dup_amount (plan, value->category);
  g_autofree char *percent = NULL;

  if (isnan (share))
    return g_strdup (_("Customer share: not known until both what they buy here and what they "
                       "spend on it in all are written"));
  percent = brand_format_percent (share, 0);
  /* Translators: what one customer spends here and everywhere in a year, and its share. */
  return g_strdup_printf (_("Customer share: %s ÷ %s a year = %s"), yearly, category, percent);
}

char *
brand_money_describe_payback (BrandPlan                *plan,
                              const BrandCustomerValue *value)
{
  gint64 lifetime = brand_customer_value_get_lifetime (value);
  gint64 discounted = brand_customer_value_get_discounted (value);
  g_autoptr (GString) words = g_string_new (NULL);

  if (discounted != BRAND_MONEY_UNSET)
    {
      g_autofree char *amount = brand_money_dup_amount (plan, discounted);
      g_autofree char *rate = brand_format_percent (value->discount, 1);

      /* Translators: a lifetime value and a discount rate a year. */
      g_string_append_printf (words, _("%s today, when money is worth %s less each year"), amount,
                              rate);
    }
  if (lifetime != BRAND_MONEY_UNSET && value->acquisition != BRAND_MONEY_UNSET
      && value->acquisition > 0)
    {
      g_autofree char *cost = brand_money_dup_amount (plan, value->acquisition);
      g_autofree char *times =
        brand_format_number (brand_money_get_share (lifetime, value->acquisition), 1);

      if (words->len > 0)
        g_string_append (words, " · ");
      /* Translators: what it costs to win a customer, and how many times that comes back. */
      g_string_append_printf (words, _("won for %s, which comes back %s times"), cost, times);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

GtkWidget *
brand_money_label_new (const char *text,
                       const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

GtkWidget *
brand_money_head_new (const char *title,
                      const char *about)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *note = brand_money_label_new (about, "secondary");

  gtk_widget_add_css_class (note, "dimmed");
  gtk_box_append (GTK_BOX (box), brand_money_label_new (title, "block-heading"));
  gtk_box_append (GTK_BOX (box), note);
  return box;
}
