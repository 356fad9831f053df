/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-journey.h"

#include <glib/gi18n-lib.h>

#include "ui/operate/brand-operate-block.h"
#include "ui/widgets/brand-fold.h"

#define HEAD_WIDTH 124

static GtkWidget *
create_missing (BrandJourney step)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "list-add-symbolic",
                                     "label", _("Add"), NULL);
  /* Translators: a step of the customers' way, such as "Notice". */
  g_autofree char *words = g_strdup_printf (_("No beat helps customers here: %s. Add a beat"),
                                            _(brand_journey_choices[step].label));
  g_autofree char *name = g_strdup_printf ("step-%u", (guint) step);

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "coverage-cell");
  gtk_widget_add_css_class (button, "missing");
  gtk_widget_set_name (button, name);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) step);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "operate.add-beat");
  return button;
}

static void
append_links (GtkWidget *box,
              BrandPlan *plan,
              GPtrArray *beats)
{
  for (guint i = 0; i < beats->len; i++)
    {
      GtkWidget *link = brand_operate_link_new (plan, beats->pdata[i]);

      gtk_widget_set_halign (link, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (box), link);
    }
}

static GtkWidget *
create_head (BrandJourney step)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  g_autofree char *number = g_strdup_printf ("%u", (guint) step);
  GtkWidget *pill = brand_operate_label_new (number, "number-pill");
  GtkWidget *label = brand_operate_label_new (_(brand_journey_choices[step].label), "heading");

  gtk_label_set_wrap (GTK_LABEL (pill), FALSE);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), pill);
  gtk_label_set_width_chars (GTK_LABEL (label), -1);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  gtk_box_append (GTK_BOX (head), label);
  return head;
}

static GtkWidget *
create_step (BrandPlan            *plan,
             const BrandOperation *operation,
             BrandJourney          step,
             gboolean              is_narrow)
{
  GtkWidget *box = gtk_box_new (is_narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL,
                                8);
  GtkWidget *beats = gtk_box_new (GTK_ORIENTATION_VERTICAL, 5);
  GtkWidget *head = create_head (step);

  if (is_narrow)
    gtk_widget_set_size_request (head, HEAD_WIDTH, -1);
  gtk_widget_set_valign (head, GTK_ALIGN_START);
  gtk_widget_set_hexpand (beats, TRUE);
  gtk_widget_add_css_class (box, "operate-step");
  append_links (beats, plan, operation->journey[step]);
  if (operation->journey[step]->len == 0)
    gtk_box_append (GTK_BOX (beats), create_missing (step));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), beats);
  return box;
}

static GtkWidget *
create_unplaced (BrandPlan *plan,
                 GPtrArray *beats)
{
  GtkWidget *wrap = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (wrap), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (wrap), 6);
  adw_wrap_box_append (ADW_WRAP_BOX (wrap), brand_operate_label_new (_("On no step yet:"),
                                                                     "secondary"));
  for (guint i = 0; i < beats->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (wrap), brand_operate_link_new (plan, beats->pdata[i]));
  return wrap;
}

GtkWidget *
brand_operate_journey_new (BrandPage *page)
{
  return brand_operate_block_new (page, _("The customers’ way"),
                                  _("Which beats meet people at each step of their decision."));
}

static void
show_note (BrandOperateBlock    *block,
           const BrandOperation *operation)
{
  g_autofree char *note = NULL;

  if (operation->n_missing_steps > 0)
    note = g_strdup_printf (ngettext ("%u step is served by no beat.",
                                      "%u steps are served by no beat.",
                                      operation->n_missing_steps), operation->n_missing_steps);
  brand_operate_block_set_note (block, note, TRUE);
}

void
brand_operate_journey_update (GtkWidget            *journey,
                              const BrandOperation *operation)
{
  BrandOperateBlock *block = BRAND_OPERATE_BLOCK (journey);
  BrandPage *page = brand_operate_block_get_page (block);
  BrandPlan *plan = brand_page_get_plan (page);
  gboolean is_narrow = brand_page_get_narrow (page);
  GtkBox *body = brand_operate_block_begin (block);
  GtkWidget *steps = brand_fold_new (0);

  brand_fold_set_always (BRAND_FOLD (steps), is_narrow);
  gtk_widget_add_css_class (steps, "card");
  gtk_widget_add_css_class (steps, "operate-steps");
  for (guint step = BRAND_JOURNEY_NOTICE; step < BRAND_N_JOURNEY; step++)
    brand_fold_append (BRAND_FOLD (steps), create_step (plan, operation, (BrandJourney) step,
                                                        is_narrow));
  gtk_box_append (body, steps);
  if (operation->journey[BRAND_JOURNEY_NONE]->len > 0)
    gtk_box_append (body, create_unplaced (plan, operation->journey[BRAND_JOURNEY_NONE]));
  show_note (block, operation);
  brand_operate_block_end (block);
}
