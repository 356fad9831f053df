/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/money/brand-goals-page.h"

#include "ui/lessons/brand-lesson-offer.h"
#include "ui/money/brand-barrier-block.h"
#include "ui/money/brand-goals-emphasis.h"
#include "ui/money/brand-goals-row.h"
#include "ui/money/brand-money-allowance.h"
#include "ui/money/brand-money-touchpoints.h"
#include "ui/money/brand-money-view.h"
#include "ui/money/brand-offer-block.h"
#include "ui/money/brand-value-list.h"
#include "ui/widgets/brand-column.h"
#include "ui/widgets/brand-fold.h"
#include "ui/widgets/brand-reorder.h"

struct _BrandGoalsPage
{
  BrandPage parent_instance;

  BrandFold *pair;
  GtkStack *forms;
  GtkWidget *add;
  BrandReorder *reorder;
  GtkListBox *rows;
  BrandGoalsEmphasis *emphasis;
  GtkBox *column;
  BrandMoneyView *money;
  BrandMoneyAllowance *allowance;
  BrandValueList *values;
  BrandOfferBlock *offers;
  BrandBarrierBlock *barriers;
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (BrandGoalsPage, brand_goals_page, BRAND_TYPE_PAGE)

static BrandList *
get_goals (BrandGoalsPage *self)
{
  return brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)), BRAND_KIND_GOAL);
}

static BrandGoalsRow *
find_row (BrandGoalsPage *self,
          BrandItem      *goal)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (row != NULL && brand_goals_row_get_goal (BRAND_GOALS_ROW (row)) != goal)
    row = gtk_widget_get_next_sibling (row);
  return row != NULL ? BRAND_GOALS_ROW (row) : NULL;
}

static void
remove_gone_rows (BrandGoalsPage *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (!brand_list_find (get_goals (self), brand_goals_row_get_goal (BRAND_GOALS_ROW (row)),
                            NULL))
        gtk_list_box_remove (self->rows, row);
      row = next;
    }
}

static BrandGoalsRow *
place_row (BrandGoalsPage *self,
           BrandItem      *goal,
           int             position)
{
  BrandHistory *history = brand_page_get_history (BRAND_PAGE (self));
  BrandGoalsRow *row = find_row (self, goal);

  if (row == NULL)
    {
      row = BRAND_GOALS_ROW (brand_goals_row_new (history, BRAND_GOAL (goal)));
      brand_reorder_set_history (self->reorder, history);
      gtk_list_box_insert (self->rows, GTK_WIDGET (row), position);
      brand_reorder_add (self->reorder, GTK_WIDGET (row), goal);
    }
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != position)
    {
      gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) == GTK_WIDGET (row);
      g_autoptr (GtkWidget) keep = g_object_ref (GTK_WIDGET (row));

      gtk_list_box_remove (self->rows, keep);
      gtk_list_box_insert (self->rows, keep, position);
      if (had_focus)
        gtk_widget_grab_focus (keep);
    }
  return row;
}

static void
update_rows (BrandGoalsPage *self)
{
  BrandList *goals = get_goals (self);
  guint n_goals = brand_list_get_length (goals);
  double sum = 0;

  remove_gone_rows (self);
  for (guint i = 0; i < n_goals; i++)
    sum += brand_item_get_number (brand_list_get (goals, i), "priority");
  for (guint i = 0; i < n_goals; i++)
    {
      BrandItem *goal = brand_list_get (goals, i);
      double priority = brand_item_get_number (goal, "priority");

      brand_goals_row_update (place_row (self, goal, (int) i), i + 1,
                              sum > 0 ? priority / sum : 1.0 / n_goals);
    }
  gtk_stack_set_visible_child_name (self->forms, n_goals > 0 ? "goals" : "empty");
  gtk_widget_set_visible (self->add, n_goals > 0);
}

static void
narrow_changed_cb (BrandGoalsPage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));

  brand_fold_set_always (self->pair, is_narrow);
  brand_money_view_set_narrow (self->money, is_narrow);
}

/* Their fields need the plan, which the template doesn't have yet. */
static void
add_blocks (BrandGoalsPage *self)
{
  BrandPage *page = BRAND_PAGE (self);

  self->allowance = BRAND_MONEY_ALLOWANCE (brand_money_allowance_new (page));
  self->values = BRAND_VALUE_LIST (brand_value_list_new (page));
  self->offers = BRAND_OFFER_BLOCK (brand_offer_block_new (page));
  self->barriers = BRAND_BARRIER_BLOCK (brand_barrier_block_new (page));
  gtk_box_insert_child_after (self->column, GTK_WIDGET (self->allowance),
                              GTK_WIDGET (self->pair));
  gtk_box_append (self->column, GTK_WIDGET (self->values));
  gtk_box_append (self->column, GTK_WIDGET (self->offers));
  gtk_box_append (self->column, GTK_WIDGET (self->barriers));
}

static void
fill (BrandGoalsPage *self)
{
  BrandPage *page = BRAND_PAGE (self);
  g_autoptr (BrandCosts) costs = brand_costs_new (brand_page_get_plan (page));

  self->is_stale = FALSE;
  update_rows (self);
  brand_goals_emphasis_update (self->emphasis, brand_page_get_document (page), costs);
  brand_money_allowance_update (self->allowance, costs);
  brand_money_view_update (self->money, brand_page_get_plan (page), costs);
  brand_value_list_update (self->values);
  brand_offer_block_update (self->offers);
  brand_barrier_block_update (self->barriers);
}

/* Everything on the timeline has its cost, so while another page is shown, a drag there must not
 * wait for this one. */
static void
brand_goals_page_update (BrandPage *page)
{
  BrandGoalsPage *self = BRAND_GOALS_PAGE (page);
  gboolean is_first = self->allowance == NULL;

  if (is_first)
    add_blocks (self);
  if (is_first || gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->is_stale = TRUE;
}

static void
brand_goals_page_map (GtkWidget *widget)
{
  BrandGoalsPage *self = BRAND_GOALS_PAGE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_goals_page_parent_class)->map (widget);
}

static void
brand_goals_page_show_item (BrandPage *page,
                            BrandItem *item)
{
  BrandGoalsPage *self = BRAND_GOALS_PAGE (page);
  BrandGoalsRow *row;

  if (self->is_stale)
    fill (self);
  row = find_row (self, item);
  if (brand_item_get_kind_id (item) == BRAND_KIND_OFFER)
    brand_offer_block_select (self->offers, item);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else
    BRAND_PAGE_CLASS (brand_goals_page_parent_class)->show_item (page, item);
}

static void
brand_goals_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_GOALS_PAGE);
  G_OBJECT_CLASS (brand_goals_page_parent_class)->dispose (object);
}

static void
brand_goals_page_class_init (BrandGoalsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_goals_page_dispose;
  widget_class->map = brand_goals_page_map;
  BRAND_PAGE_CLASS (klass)->update = brand_goals_page_update;
  BRAND_PAGE_CLASS (klass)->show_item = brand_goals_page_show_item;
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_FOLD);
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  g_type_ensure (BRAND_TYPE_REORDER);
  g_type_ensure (BRAND_TYPE_GOALS_EMPHASIS);
  g_type_ensure (BRAND_TYPE_MONEY_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-goals-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, pair);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, forms);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, add);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, reorder);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, rows);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, emphasis);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, money);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsPage, column);
  brand_money_install_actions (widget_class);
}

static void
brand_goals_page_init (BrandGoalsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
  brand_page_set_fold (BRAND_PAGE (self), GTK_WIDGET (self->pair));
}
