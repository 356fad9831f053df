/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-steps.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MOST_STEPS 3

static void
set_action (GtkActionable        *actionable,
            const BrandGroupStep *step)
{
  const char *id = brand_item_get_id (step->item);

  if (step->kind < BRAND_N_KINDS)
    {
      gtk_actionable_set_action_target (actionable, "(sss)", brand_kind_get (step->kind)->name,
                                        step->field, id);
      gtk_actionable_set_action_name (actionable, "item.add-linked");
    }
  else
    {
      gtk_actionable_set_action_target (actionable, "(ss)", id, step->field);
      gtk_actionable_set_action_name (actionable, "customers.fill");
    }
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_first (const BrandGroupStep *step)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "focusable", FALSE,
                                 NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *verb = g_object_new (GTK_TYPE_BUTTON, "label", _(step->verb),
                                  "halign", GTK_ALIGN_START, "margin-top", 6, NULL);
  GtkWidget *why = create_label (_(step->why), "secondary");

  gtk_widget_add_css_class (box, "group-step");
  gtk_widget_add_css_class (why, "dimmed");
  set_action (GTK_ACTIONABLE (verb), step);
  gtk_box_append (GTK_BOX (box), create_label (_(step->title), "heading"));
  gtk_box_append (GTK_BOX (box), why);
  gtk_box_append (GTK_BOX (box), verb);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  return row;
}

static GtkWidget *
create_other (const BrandGroupStep *step)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                                 "title", _(step->title), "tooltip-text", _(step->why), NULL);

  gtk_widget_add_css_class (row, "group-next");
  set_action (GTK_ACTIONABLE (row), step);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), g_object_new (
                               GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return row;
}

static GtkWidget *
create_nothing (void)
{
  return g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                       "title", _("You know this group well"),
                       "subtitle", _("Ask one of them something new this month."), NULL);
}

/* Rows that say the same stay, and with them the keys. */
static gboolean
is_same (GtkListBox           *list,
         const BrandGroupStep *steps,
         guint                 n_steps)
{
  GString *key = g_string_new ("steps");
  gboolean was_same;

  for (guint i = 0; i < n_steps; i++)
    g_string_append_printf (key, "\n%s %s", steps[i].title, brand_item_get_id (steps[i].item));
  was_same = g_strcmp0 (key->str, g_object_get_data (G_OBJECT (list), "brand-steps")) == 0;
  g_object_set_data_full (G_OBJECT (list), "brand-steps", g_string_free (key, FALSE), g_free);
  return was_same;
}

void
brand_group_steps_fill (GtkListBox      *list,
                        BrandGroupFacts *facts,
                        int              today)
{
  BrandGroupStep steps[MOST_STEPS];
  guint n_steps = brand_group_steps_find (facts, today, steps, MOST_STEPS);

  if (is_same (list, steps, n_steps))
    return;
  gtk_list_box_remove_all (list);
  for (guint i = 0; i < n_steps; i++)
    gtk_list_box_append (list, i == 0 ? create_first (&steps[i]) : create_other (&steps[i]));
  if (n_steps == 0)
    gtk_list_box_append (list, create_nothing ());
}
