/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-value-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/fields/brand-field-row.h"
#include "ui/money/brand-money-words.h"

struct _BrandValueRow
{
  AdwExpanderRow parent_instance;

  GtkLabel *value;
  GtkWidget *results; /* NULL until it is unfolded, as are the fields */
  GtkLabel *sum;
  GtkLabel *share;
  GtkLabel *payback;

  BrandHistory *history;
  BrandItem *group;
};

G_DEFINE_FINAL_TYPE (BrandValueRow, brand_value_row, ADW_TYPE_EXPANDER_ROW)

static const char *const shown_fields[] = {
  "purchases", "purchase_value", "margin", "retention", "years", "category_spend",
  "acquisition_cost",
};

static void
brand_value_row_dispose (GObject *object)
{
  BrandValueRow *self = BRAND_VALUE_ROW (object);

  g_clear_object (&self->group);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_value_row_parent_class)->dispose (object);
}

static void
brand_value_row_class_init (BrandValueRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_value_row_dispose;
}

static void
brand_value_row_init (BrandValueRow *self)
{
  self->value = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "numeric");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->value));
}

static GtkWidget *
create_results (BrandValueRow *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "activatable", FALSE,
                                 "title", _("What that makes"), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->sum = GTK_LABEL (brand_money_label_new (NULL, "heading"));
  self->share = GTK_LABEL (brand_money_label_new (NULL, "secondary"));
  self->payback = GTK_LABEL (brand_money_label_new (NULL, "secondary"));
  gtk_widget_add_css_class (box, "money-row");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->sum));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->share));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->payback));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  return row;
}

static void
show_results (BrandValueRow            *self,
              BrandPlan                *plan,
              const BrandCustomerValue *value)
{
  g_autofree char *sum = brand_money_describe_value (plan, value);
  g_autofree char *share = brand_money_describe_share (plan, value);
  g_autofree char *payback = brand_money_describe_payback (plan, value);
  g_autofree char *name = NULL;

  gtk_label_set_text (self->sum, sum);
  gtk_label_set_text (self->share, share);
  gtk_label_set_text (self->payback, payback);
  gtk_widget_set_visible (GTK_WIDGET (self->payback), *payback != '\0');
  name = g_strjoin (", ", adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->results)), sum,
                    share, *payback != '\0' ? payback : NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->results), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/* Most groups are never opened, so the editors wait for that. */
static void
expanded_cb (BrandValueRow *self)
{
  const BrandKind *kind = brand_item_get_kind (self->group);

  if (self->results != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  self->results = create_results (self);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->results);
  for (guint i = 0; i < G_N_ELEMENTS (shown_fields); i++)
    adw_expander_row_add_row (
      ADW_EXPANDER_ROW (self),
      brand_field_row_new (self->history, self->group,
                           (guint) brand_kind_find_field (kind, shown_fields[i])));
  brand_value_row_update (self);
}

GtkWidget *
brand_value_row_new (BrandHistory *history,
                     BrandItem    *group)
{
  BrandValueRow *self = g_object_new (BRAND_TYPE_VALUE_ROW, "use-markup", FALSE,
                                      "title-lines", 2, "subtitle-lines", 5, NULL);

  self->history = g_object_ref (history);
  self->group = g_object_ref (group);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  return GTK_WIDGET (self);
}

BrandItem *
brand_value_row_get_group (BrandValueRow *self)
{
  g_return_val_if_fail (BRAND_IS_VALUE_ROW (self), NULL);

  return self->group;
}

/* A sum of question marks tells nothing. */
static char *
describe_row (BrandPlan                *plan,
              const BrandCustomerValue *value)
{
  g_autofree char *sum = NULL;
  g_autofree char *share = NULL;

  if (brand_customer_value_get_yearly (value) == BRAND_MONEY_UNSET)
    return g_strdup (_("Not worked out yet: how often do they buy, and for how much?"));
  sum = brand_money_describe_value (plan, value);
  share = brand_money_describe_share (plan, value);
  return isnan (brand_customer_value_get_share (value)) ? g_steal_pointer (&sum)
                                                        : g_strconcat (sum, "\n", share, NULL);
}

void
brand_value_row_update (BrandValueRow *self)
{
  BrandPlan *plan;
  BrandCustomerValue value;
  g_autofree char *title = NULL, *words = NULL, *lifetime = NULL;

  g_return_if_fail (BRAND_IS_VALUE_ROW (self));

  plan = brand_history_get_plan (self->history);
  brand_customer_value_read (&value, self->group,
                             brand_item_get_number (BRAND_ITEM (brand_plan_get_info (plan)),
                                                    "discount_rate"));
  title = brand_item_dup_label (self->group, plan);
  words = describe_row (plan, &value);
  lifetime = brand_money_dup_amount (plan, brand_customer_value_get_lifetime (&value));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
  gtk_label_set_text (self->value, lifetime);
  if (self->results != NULL)
    show_results (self, plan, &value);
}
