/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-goals-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/fields/brand-item-menu.h"
#include "ui/money/brand-goals-slider.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandGoalsRow
{
  AdwPreferencesRow parent_instance;

  GtkBox *head;
  GtkLabel *number;
  GtkLabel *goal_title;
  GtkLabel *action;
  GtkDropDown *aim;
  GtkLabel *priority;
  AdwBin *slider;
  AdwBin *legend;
  GtkWidget *reset;

  BrandHistory *history;
  BrandGoal *goal;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandGoalsRow, brand_goals_row, ADW_TYPE_PREFERENCES_ROW)

/* An aim chosen here fills the emphasis, so the goal's own numbers go. */
static void
aim_chosen_cb (BrandGoalsRow *self)
{
  BrandValue value = { .choice = (int) gtk_drop_down_get_selected (self->aim) };

  if (self->is_updating || self->goal == NULL
      || value.choice == brand_item_get_choice (BRAND_ITEM (self->goal), "aim"))
    return;
  brand_history_begin (self->history, _("Change aim"));
  brand_history_set (self->history, BRAND_ITEM (self->goal),
                     BRAND_KIND_FIELD (&brand_goal_kind, "aim"), &value, NULL);
  brand_goals_set_emphasis (self->history, BRAND_ITEM (self->goal), NULL, NULL);
  brand_history_end (self->history);
}

static void
reset_cb (BrandGoalsRow *self)
{
  brand_goals_set_emphasis (self->history, BRAND_ITEM (self->goal), NULL, _("Change emphasis"));
}

static void
brand_goals_row_dispose (GObject *object)
{
  BrandGoalsRow *self = BRAND_GOALS_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_GOALS_ROW);
  g_clear_object (&self->goal);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_goals_row_parent_class)->dispose (object);
}

static void
brand_goals_row_class_init (BrandGoalsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_goals_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-goals-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, head);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, number);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, goal_title);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, action);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, aim);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, priority);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, slider);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, legend);
  gtk_widget_class_bind_template_child (widget_class, BrandGoalsRow, reset);
  gtk_widget_class_bind_template_callback (widget_class, aim_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
brand_goals_row_init (BrandGoalsRow *self)
{
  g_autoptr (GtkStringList) aims = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; brand_aim_choices[i].name != NULL; i++)
    gtk_string_list_append (aims, _(brand_aim_choices[i].label));
  gtk_drop_down_set_model (self->aim, G_LIST_MODEL (aims));
}

GtkWidget *
brand_goals_row_new (BrandHistory *history,
                     BrandGoal    *goal)
{
  BrandGoalsRow *self = g_object_new (BRAND_TYPE_GOALS_ROW, NULL);
  GtkWidget *menu = brand_item_menu_button_new (BRAND_ITEM (goal), TRUE);

  self->history = g_object_ref (history);
  self->goal = g_object_ref (goal);
  gtk_widget_set_valign (menu, GTK_ALIGN_START);
  gtk_box_append (self->head, menu);
  brand_item_menu_add_keys (GTK_WIDGET (self), menu, BRAND_ITEM (goal));
  adw_bin_set_child (self->slider, brand_goals_slider_new (history, BRAND_ITEM (goal)));
  return GTK_WIDGET (self);
}

BrandItem *
brand_goals_row_get_goal (BrandGoalsRow *self)
{
  g_return_val_if_fail (BRAND_IS_GOALS_ROW (self), NULL);

  return BRAND_ITEM (self->goal);
}

GtkWidget *
brand_goals_legend_new (const double emphasis[BRAND_N_DIMENSIONS],
                        const char  *note)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 14);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 2);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      g_autofree char *percent = brand_format_percent (emphasis[i], 0);
      /* Translators: a dimension and its share, "Mass 25 %". */
      g_autofree char *words = g_strdup_printf (_("%s %s"), brand_dimension_get_label (i), percent);
      GtkWidget *label = gtk_label_new (words);

      gtk_widget_add_css_class (label, "secondary");
      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (part), brand_dimension_icon_new (i));
      gtk_box_append (GTK_BOX (part), label);
      adw_wrap_box_append (ADW_WRAP_BOX (box), part);
    }
  if (note != NULL)
    {
      GtkWidget *label = gtk_label_new (note);

      gtk_widget_add_css_class (label, "secondary");
      gtk_widget_add_css_class (label, "dimmed");
      adw_wrap_box_append (ADW_WRAP_BOX (box), label);
    }
  return box;
}

static void
show_words (BrandGoalsRow *self,
            guint          number)
{
  BrandItem *item = BRAND_ITEM (self->goal);
  const char *title = brand_item_get_text (item, "title");
  const char *action = brand_item_get_text (item, "action");
  const char *shown = *title != '\0' ? title : _("Untitled goal");
  g_autofree char *number_text = g_strdup_printf ("%u", number);

  gtk_label_set_text (self->number, number_text);
  gtk_label_set_text (self->goal_title, shown);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, shown, -1);
  gtk_label_set_text (self->action, *action != '\0' ? action
                                                    : _("No customer action written yet"));
  if (*action != '\0')
    gtk_widget_remove_css_class (GTK_WIDGET (self->action), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->action), "dimmed");
}

static void
show_emphasis (BrandGoalsRow *self,
               double         share)
{
  BrandItem *item = BRAND_ITEM (self->goal);
  gboolean is_own = brand_goals_has_emphasis (item);
  g_autofree char *priority = brand_format_number (brand_item_get_number (item, "priority"), 2);
  g_autofree char *percent = brand_format_percent (share, 0);
  g_autofree char *words = NULL;
  double emphasis[BRAND_N_DIMENSIONS];

  /* Translators: a number that says how much a goal weighs, then its share of all goals' weight. */
  words = g_strdup_printf (_("Priority %s, %s of all goals"), priority, percent);
  gtk_label_set_text (self->priority, words);
  brand_goal_get_emphasis (self->goal, emphasis);
  brand_goals_slider_update (BRAND_GOALS_SLIDER (adw_bin_get_child (self->slider)), emphasis);
  adw_bin_set_child (self->legend,
                     brand_goals_legend_new (emphasis, is_own ? _("set for this goal")
                                                              : _("from its aim")));
  gtk_widget_set_visible (self->reset, is_own);
}

void
brand_goals_row_update (BrandGoalsRow *self,
                        guint          number,
                        double         share)
{
  g_return_if_fail (BRAND_IS_GOALS_ROW (self));

  self->is_updating = TRUE;
  gtk_drop_down_set_selected (self->aim,
                              (guint) brand_item_get_choice (BRAND_ITEM (self->goal), "aim"));
  self->is_updating = FALSE;
  show_words (self, number);
  show_emphasis (self, share);
}
