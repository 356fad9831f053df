/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-view.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/money/brand-money-months.h"
#include "ui/money/brand-money-rows.h"
#include "ui/widgets/brand-fold.h"

struct _BrandMoneyView
{
  AdwBin parent_instance;

  GtkLabel *total;
  BrandFold *pair;
  GtkListBox *dimensions;
  GtkListBox *beats;
  GtkListBox *rest;
  AdwBin *months;
};

G_DEFINE_FINAL_TYPE (BrandMoneyView, brand_money_view, ADW_TYPE_BIN)

static void
brand_money_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_MONEY_VIEW);
  G_OBJECT_CLASS (brand_money_view_parent_class)->dispose (object);
}

static void
brand_money_view_class_init (BrandMoneyViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_money_view_dispose;
  g_type_ensure (BRAND_TYPE_FOLD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-money-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, total);
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, pair);
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, dimensions);
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, beats);
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, rest);
  gtk_widget_class_bind_template_child (widget_class, BrandMoneyView, months);
}

static void
brand_money_view_init (BrandMoneyView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_bin_set_child (self->months, brand_money_months_new ());
}

void
brand_money_view_update (BrandMoneyView   *self,
                         BrandPlan        *plan,
                         const BrandCosts *costs)
{
  const char *currency = brand_plan_info_get_currency (brand_plan_get_info (plan));
  g_autofree char *amount = brand_format_money (costs->total, currency, TRUE);

  g_return_if_fail (BRAND_IS_MONEY_VIEW (self));

  gtk_label_set_text (self->total, amount);
  brand_money_fill_dimensions (self->dimensions, plan, costs);
  brand_money_fill_beats (self->beats, plan, costs);
  brand_money_fill_rest (self->rest, plan, costs);
  brand_money_months_update (adw_bin_get_child (self->months), plan, costs);
}

void
brand_money_view_set_narrow (BrandMoneyView *self,
                             gboolean        is_narrow)
{
  g_return_if_fail (BRAND_IS_MONEY_VIEW (self));

  brand_fold_set_always (self->pair, is_narrow);
}
