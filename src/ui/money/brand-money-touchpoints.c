/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-touchpoints.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/money/brand-mix-dialog.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_ROWS 200
#define CONTENT_WIDTH 440

char *
brand_money_dup_name (BrandPlan        *plan,
                      const BrandCosts *costs,
                      BrandCostsBy      by,
                      int               index)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  const char *title;

  if (by == BRAND_COSTS_BY_DIMENSION)
    return g_strdup (brand_dimension_get_label ((BrandDimension) index));
  if (by == BRAND_COSTS_BY_BEAT)
    {
      if (index < 0 || index >= (int) brand_list_get_length (beats))
        return g_strdup (_("Without a beat"));
      title = brand_item_get_text (brand_list_get (beats, (guint) index), "title");
      return g_strdup (*title != '\0' ? title : _("Untitled beat"));
    }
  if (index < 0)
    return g_strdup (_("Before the plan"));
  if (index >= (int) costs->n_months)
    return g_strdup (_("After the plan"));
  return brand_date_format (costs->month_starts[index], BRAND_DATE_STYLE_MONTH_YEAR);
}

static GtkWidget *
create_row (const BrandCostsPart *part,
            const char           *currency)
{
  g_autofree char *amount = brand_format_money (part->amount, currency, TRUE);
  GtkWidget *label = gtk_label_new (amount);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", brand_touchpoint_get_shown_title (part->touchpoint),
                                 "title-lines", 2, "activatable", TRUE, NULL);

  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               brand_touchpoint_get_dimension (part->touchpoint)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    brand_item_get_id (BRAND_ITEM (part->touchpoint)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "item.show");
  return row;
}

static GtkWidget *
create_list (GArray     *parts,
             const char *currency)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  for (guint i = 0; i < MIN (parts->len, MOST_ROWS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         create_row (&g_array_index (parts, BrandCostsPart, i), currency));
  if (parts->len > MOST_ROWS)
    {
      guint n_more = parts->len - MOST_ROWS;
      g_autofree char *words = g_strdup_printf (ngettext ("%u cheaper touchpoint",
                                                          "%u cheaper touchpoints", n_more),
                                                n_more);

      gtk_list_box_append (GTK_LIST_BOX (list),
                           g_object_new (ADW_TYPE_ACTION_ROW, "title", words, NULL));
    }
  return list;
}

static GtkWidget *
create_empty (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "brand-timeline-symbolic",
                       "title", _("Nothing that costs"),
                       "description", _("No touchpoint that counts has an amount here."), NULL);
}

static GtkWidget *
create_content (GArray     *parts,
                const char *currency)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, NULL);
  GtkWidget *child = parts->len > 0 ? create_list (parts, currency) : create_empty ();

  gtk_widget_set_margin_start (child, 18);
  gtk_widget_set_margin_end (child, 18);
  gtk_widget_set_margin_top (child, 6);
  gtk_widget_set_margin_bottom (child, 18);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  return view;
}

static void
show_item_activated (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  AdwDialog *dialog = user_data;
  GtkWidget *page = g_object_get_data (G_OBJECT (dialog), "brand-page");
  g_autoptr (GVariant) id = g_variant_ref (parameter);

  adw_dialog_close (dialog);
  gtk_widget_activate_action_variant (page, "item.show", id);
}

/* A dialog isn't inside the page, whose action therefore needs a stand-in that closes it first. */
static void
add_show_action (AdwDialog *dialog,
                 BrandPage *page)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  const GActionEntry entry = { "show", show_item_activated, "s", NULL, NULL, { 0 } };

  g_object_set_data_full (G_OBJECT (dialog), "brand-page", g_object_ref (page), g_object_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (group), &entry, 1, dialog);
  gtk_widget_insert_action_group (GTK_WIDGET (dialog), "item", G_ACTION_GROUP (group));
}

void
brand_money_show_touchpoints (BrandPage   *page,
                              BrandCostsBy by,
                              int          index)
{
  BrandPlan *plan;
  AdwDialog *dialog;
  const char *currency;
  g_autoptr (BrandCosts) costs = NULL;
  g_autoptr (GArray) parts = NULL;
  g_autofree char *name = NULL, *amount = NULL, *title = NULL;

  g_return_if_fail (BRAND_IS_PAGE (page));

  plan = brand_page_get_plan (page);
  currency = brand_plan_info_get_currency (brand_plan_get_info (plan));
  costs = brand_costs_new (plan);
  parts = brand_costs_list (plan, by, index);
  name = brand_money_dup_name (plan, costs, by, index);
  amount = brand_format_money (brand_costs_get (costs, by, index), currency, TRUE);
  /* Translators: a month, beat or dimension, and what it costs: "March 2026: 1,200 EUR". */
  title = g_strdup_printf (_("%s: %s"), name, amount);
  dialog = g_object_new (ADW_TYPE_DIALOG, "title", title, "content-width", CONTENT_WIDTH,
                         "child", create_content (parts, currency), NULL);
  add_show_action (dialog, page);
  adw_dialog_present (dialog, GTK_WIDGET (page));
}

static void
show_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  int by, index;

  g_variant_get (parameter, "(ii)", &by, &index);
  brand_money_show_touchpoints (BRAND_PAGE (widget), (BrandCostsBy) by, index);
}

static void
suggest_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);

  adw_dialog_present (brand_mix_dialog_new (
                        brand_document_get_synergy (brand_page_get_document (page)),
                        brand_page_get_history (page)), widget);
}

void
brand_money_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "money.suggest", NULL, suggest_activated);
  gtk_widget_class_install_action (widget_class, "money.show", "(ii)", show_activated);
}

void
brand_money_lead (GtkActionable *actionable,
                  BrandCostsBy   by,
                  int            index)
{
  gtk_actionable_set_action_target (actionable, "(ii)", (int) by, index);
  gtk_actionable_set_action_name (actionable, "money.show");
}
