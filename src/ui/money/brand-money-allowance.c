/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-allowance.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "model/brand-money.h"
#include "ui/fields/brand-field-row.h"
#include "ui/money/brand-money-words.h"
#include "ui/widgets/brand-balance-bar.h"

struct _BrandMoneyAllowance
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed: it owns this */
  GtkBox *sum;
  GtkLabel *allowance;
  GtkWidget *bar;
  GtkLabel *planned;
  GtkLabel *back;
};

G_DEFINE_FINAL_TYPE (BrandMoneyAllowance, brand_money_allowance, ADW_TYPE_BIN)

static void
brand_money_allowance_class_init (BrandMoneyAllowanceClass *klass)
{
}

static void
brand_money_allowance_init (BrandMoneyAllowance *self)
{
}

static void
narrow_changed_cb (BrandMoneyAllowance *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->sum),
                                  brand_page_get_narrow (self->page)
                                    ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static GtkWidget *
create_field (BrandMoneyAllowance *self,
              const char          *name)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (self->page)));
  GtkWidget *list = gtk_list_box_new ();
  int field = brand_kind_find_field (brand_item_get_kind (info), name);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_hexpand (list, TRUE);
  gtk_list_box_append (GTK_LIST_BOX (list),
                       brand_field_row_new (brand_page_get_history (self->page), info,
                                            (guint) field));
  return list;
}

static GtkWidget *
create_operator (const char *sign)
{
  GtkWidget *label = gtk_label_new (sign);

  gtk_widget_add_css_class (label, "figure");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static GtkWidget *
create_result (BrandMoneyAllowance *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *label = brand_money_label_new (_("What everything may cost"), "figure-label");

  self->allowance = GTK_LABEL (brand_money_label_new (NULL, "figure"));
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "money-row");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->allowance));
  return box;
}

static GtkWidget *
create_sum (BrandMoneyAllowance *self)
{
  self->sum = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  gtk_box_append (self->sum, create_field (self, "revenue"));
  gtk_box_append (self->sum, create_operator ("−"));
  gtk_box_append (self->sum, create_field (self, "profit"));
  gtk_box_append (self->sum, create_operator ("="));
  gtk_box_append (self->sum, create_result (self));
  g_signal_connect_object (self->page, "notify::narrow", G_CALLBACK (narrow_changed_cb), self,
                           G_CONNECT_SWAPPED);
  narrow_changed_cb (self);
  return GTK_WIDGET (self->sum);
}

GtkWidget *
brand_money_allowance_new (BrandPage *page)
{
  BrandMoneyAllowance *self = g_object_new (BRAND_TYPE_MONEY_ALLOWANCE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  self->page = page;
  self->bar = brand_balance_bar_new_parts (GTK_ORIENTATION_HORIZONTAL);
  self->planned = GTK_LABEL (brand_money_label_new (NULL, "heading"));
  self->back = GTK_LABEL (brand_money_label_new (NULL, "secondary"));
  gtk_box_append (GTK_BOX (box), brand_money_head_new (
                    _("What the plan may cost"),
                    _("What it brings in, less the profit that must be left.")));
  gtk_box_append (GTK_BOX (box), create_sum (self));
  gtk_box_append (GTK_BOX (box), self->bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->planned));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->back));
  adw_bin_set_child (ADW_BIN (self), box);
  return GTK_WIDGET (self);
}

static void
show_bar (BrandMoneyAllowance *self,
          const BrandCosts    *costs,
          gint64               allowance)
{
  gboolean has_allowance = allowance != BRAND_MONEY_UNSET && allowance > 0;
  gint64 whole = has_allowance ? MAX (allowance, costs->total) : costs->total;
  double parts[BRAND_N_DIMENSIONS];

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    parts[i] = whole > 0 ? brand_money_get_share (costs->dimensions[i], whole) : 0;
  brand_balance_bar_set_parts (BRAND_BALANCE_BAR (self->bar), parts);
  brand_balance_bar_set_meant (BRAND_BALANCE_BAR (self->bar),
                               has_allowance ? brand_money_get_share (allowance, whole) : NAN);
}

static void
show_planned (BrandMoneyAllowance *self,
              const BrandCosts    *costs,
              gint64               allowance)
{
  g_autofree char *words = brand_money_describe_planned (brand_page_get_plan (self->page),
                                                         costs->total, allowance);

  gtk_label_set_text (self->planned, words);
  if (allowance != BRAND_MONEY_UNSET && costs->total > allowance)
    gtk_widget_add_css_class (GTK_WIDGET (self->planned), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->planned), "error");
}

void
brand_money_allowance_update (BrandMoneyAllowance *self,
                              const BrandCosts    *costs)
{
  BrandPlan *plan;
  BrandItem *info;
  gint64 revenue, allowance;
  g_autofree char *amount = NULL, *back = NULL;

  g_return_if_fail (BRAND_IS_MONEY_ALLOWANCE (self));

  plan = brand_page_get_plan (self->page);
  info = BRAND_ITEM (brand_plan_get_info (plan));
  revenue = brand_item_get_money (info, "revenue");
  allowance = brand_money_get_allowance (revenue, brand_item_get_money (info, "profit"));
  amount = brand_money_dup_amount (plan, allowance);
  back = brand_money_describe_return (plan, revenue, costs->total);
  gtk_label_set_text (self->allowance, amount);
  show_bar (self, costs, allowance);
  show_planned (self, costs, allowance);
  gtk_label_set_text (self->back, back);
}
