/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-goals-page.h"
#include "ui/brand-item-dialog.h"
#include "ui/brand-reorder.h"
#include "ui/brand-undo-toast.h"

static BrandHistory *
get_history (GtkWidget *page)
{
  return brand_page_get_history (BRAND_PAGE (page));
}

static BrandItem *
find_item (GtkWidget *page,
           GVariant  *id)
{
  return brand_plan_find (brand_page_get_plan (BRAND_PAGE (page)), g_variant_get_string (id, NULL));
}

static BrandList *
get_goals (GtkWidget *page)
{
  return brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (page)), BRAND_KIND_GOAL);
}

static void
add_activated (GtkWidget  *page,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (BrandItem) goal = brand_item_new (BRAND_KIND_GOAL);
  BrandItemDialog *dialog = brand_item_dialog_add (page, get_history (page), goal, G_MAXUINT,
                                                   _("New goal"));

  g_signal_connect_object (dialog, "added", G_CALLBACK (brand_goals_page_show_goal), page,
                           G_CONNECT_SWAPPED);
}

static void
edit_activated (GtkWidget  *page,
                const char *name,
                GVariant   *parameter)
{
  BrandItem *item = find_item (page, parameter);

  if (item != NULL)
    brand_item_dialog_edit (page, get_history (page), item);
}

static void
duplicate_activated (GtkWidget  *page,
                     const char *name,
                     GVariant   *parameter)
{
  BrandItem *goal = find_item (page, parameter);
  g_autoptr (BrandItem) copy = NULL;
  guint position;

  if (goal == NULL || !brand_list_find (get_goals (page), goal, &position))
    return;
  copy = brand_item_duplicate (goal);
  if (brand_history_insert (get_history (page), copy, position + 1, NULL))
    brand_goals_page_show_goal (BRAND_GOALS_PAGE (page), copy);
}

static void
move (GtkWidget *page,
      GVariant  *id,
      int        step)
{
  BrandItem *goal = find_item (page, id);

  if (goal == NULL)
    return;
  brand_reorder_step (get_history (page), page, goal, step);
  brand_goals_page_show_goal (BRAND_GOALS_PAGE (page), goal);
}

static void
earlier_activated (GtkWidget  *page,
                   const char *name,
                   GVariant   *parameter)
{
  move (page, parameter, -1);
}

static void
later_activated (GtkWidget  *page,
                 const char *name,
                 GVariant   *parameter)
{
  move (page, parameter, 1);
}

static char *
describe_deletion (BrandPlan *plan,
                   BrandItem *goal)
{
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (plan, goal);
  guint n = referrers->len;

  if (n == 0)
    return g_strdup (_("Goal deleted"));
  return g_strdup_printf (ngettext ("Goal deleted; %u measure no longer answers to it",
                                    "Goal deleted; %u measures no longer answer to it", n), n);
}

static void
delete_activated (GtkWidget  *page,
                  const char *name,
                  GVariant   *parameter)
{
  BrandList *goals = get_goals (page);
  BrandItem *goal = find_item (page, parameter);
  g_autofree char *words = NULL;
  guint position, n_left;

  if (goal == NULL || !brand_list_find (goals, goal, &position))
    return;
  words = describe_deletion (brand_page_get_plan (BRAND_PAGE (page)), goal);
  brand_history_remove (get_history (page), goal);
  brand_undo_toast_show (page, get_history (page), words);
  n_left = brand_list_get_length (goals);
  if (n_left > 0)
    brand_goals_page_show_goal (BRAND_GOALS_PAGE (page),
                                brand_list_get (goals, MIN (position, n_left - 1)));
}

void
brand_goals_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "goals.add", NULL, add_activated);
  gtk_widget_class_install_action (widget_class, "goals.edit", "s", edit_activated);
  gtk_widget_class_install_action (widget_class, "goals.duplicate", "s", duplicate_activated);
  gtk_widget_class_install_action (widget_class, "goals.earlier", "s", earlier_activated);
  gtk_widget_class_install_action (widget_class, "goals.later", "s", later_activated);
  gtk_widget_class_install_action (widget_class, "goals.delete", "s", delete_activated);
  gtk_widget_class_install_action (widget_class, "goals.edit-touchpoint", "s", edit_activated);
}
