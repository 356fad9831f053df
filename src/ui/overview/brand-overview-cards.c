/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-overview-cards.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-next-step.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/facts/brand-spend.h"
#include "model/history/brand-operation.h"
#include "ui/overview/brand-overview-spend.h"
#include "ui/widgets/brand-dimension-look.h"
#include "ui/window/brand-section.h"

/* Shorter silences are breath between two touchpoints. */
#define LONG_SILENCE_DAYS 14

static GtkWidget *
create_card (void)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "overview-card");
  return card;
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static char *
describe_allowance (const BrandSpend *spend,
                    const char       *currency)
{
  gint64 rest = spend->allowance - spend->planned;
  g_autofree char *money = NULL;

  if (spend->allowance == BRAND_MONEY_UNSET)
    return g_strdup (_("Enter revenue and profit to see what everything may cost."));
  money = brand_format_money (ABS (rest), currency, TRUE);
  return rest >= 0
           /* Translators: an amount of money. */
           ? g_strdup_printf (_("%s of the allowance is free."), money)
           /* Translators: an amount of money. */
           : g_strdup_printf (_("%s more than the allowance."), money);
}

GtkWidget *
brand_overview_create_money (BrandDocument *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  const char *currency = brand_plan_info_get_currency (brand_plan_get_info (plan));
  GtkWidget *card;
  BrandSpend spend;
  g_autofree char *so_far = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *words = NULL;
  g_autofree char *rest = NULL;

  brand_spend_init (&spend, plan, brand_document_get_today (document));
  if (spend.planned == 0)
    return NULL;
  so_far = brand_format_money (brand_spend_round (spend.so_far, currency), currency, TRUE);
  planned = brand_format_money (spend.planned, currency, TRUE);
  /* Translators: two amounts of money. */
  words = g_strdup_printf (_("%s of %s so far"), so_far, planned);
  rest = describe_allowance (&spend, currency);
  card = create_card ();
  gtk_box_append (GTK_BOX (card), create_label (words, "heading"));
  gtk_box_append (GTK_BOX (card), brand_overview_spend_new (&spend));
  gtk_box_append (GTK_BOX (card), create_label (rest, "secondary"));
  return card;
}

static char *
describe_tasks (const BrandStageTasks *tasks)
{
  /* Translators: how many tasks are done, and how many there are. */
  g_autofree char *words = g_strdup_printf (_("%u of %u"), tasks->n_done, tasks->n_tasks);

  if (tasks->n_overdue == 0)
    return g_steal_pointer (&words);
  /* Translators: "2 of 5", then how many tasks are overdue. */
  return g_strdup_printf (ngettext ("%s, %u overdue", "%s, %u overdue", tasks->n_overdue), words,
                          tasks->n_overdue);
}

static GtkWidget *
create_stage (guint                  stage,
              const BrandStageTasks *tasks)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *bar = gtk_progress_bar_new ();
  GtkWidget *name = create_label (_(brand_operating_choices[stage].label), NULL);
  g_autofree char *words = describe_tasks (tasks);
  GtkWidget *value = create_label (words, "numeric");

  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), value);
  if (tasks->n_overdue > 0)
    gtk_widget_add_css_class (value, "warning");
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar), tasks->n_done / (double) tasks->n_tasks);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_RELATION_LABELLED_BY, name,
                                  NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, value, NULL, -1);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), bar);
  return box;
}

GtkWidget *
brand_overview_create_stages (BrandDocument *document)
{
  g_autoptr (BrandOperation) operation =
    brand_operation_new (brand_document_get_plan (document), brand_document_get_today (document));
  GtkWidget *card = NULL;

  for (guint i = 0; i < BRAND_N_OPERATING; i++)
    if (operation->stages[i].n_tasks > 0)
      {
        if (card == NULL)
          card = create_card ();
        gtk_box_append (GTK_BOX (card), create_stage (i, &operation->stages[i]));
      }
  return card;
}

/* Where its kind is shown; where that isn't, its first item is made at once. */
static void
lead_to_step (GtkActionable *actionable,
              BrandStep      step)
{
  BrandKindId kind = brand_step_get_kind (step);
  int section = brand_section_find_for_kind (kind);

  gtk_actionable_set_action_target (actionable, "s", section >= 0 ? brand_sections[section].name
                                                                  : brand_kind_get (kind)->name);
  gtk_actionable_set_action_name (actionable, section >= 0 ? "win.show-section" : "item.add");
}

gboolean
brand_overview_set_next_step (GtkButton     *button,
                              BrandDocument *document)
{
  guint next = brand_step_find_next (brand_document_get_plan (document));

  gtk_widget_set_visible (GTK_WIDGET (button), next < BRAND_N_STEPS);
  if (next == BRAND_N_STEPS)
    return FALSE;
  gtk_button_set_label (button, _(brand_step_get_verb ((BrandStep) next)));
  lead_to_step (GTK_ACTIONABLE (button), (BrandStep) next);
  return TRUE;
}

static GtkWidget *
create_step (BrandStep  step,
             BrandPlan *plan,
             gboolean   is_next)
{
  gboolean is_done = brand_step_is_done (step, plan);
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "label",
                                     _(brand_step_get_title (step)), "icon-name",
                                     is_done ? "brand-fine-symbolic" : "brand-waiting-symbolic",
                                     NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", content, NULL);
  /* Translators: a step's name, then how it stands. */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _(brand_step_get_title (step)),
                                           is_done ? _("done") : is_next ? _("next") : _("later"));

  gtk_widget_add_css_class (button, "item-link");
  if (!is_next)
    gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  lead_to_step (GTK_ACTIONABLE (button), step);
  return button;
}

GtkWidget *
brand_overview_create_steps (BrandDocument *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  guint next = brand_step_find_next (plan);
  GtkWidget *card, *box;

  if (next == BRAND_N_STEPS)
    return NULL;
  card = create_card ();
  box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);
  gtk_box_append (GTK_BOX (card), create_label (_("Six steps to a plan that can be carried out and "
                                                  "measured"), "heading"));
  for (guint i = 0; i < BRAND_N_STEPS; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), create_step ((BrandStep) i, plan, i == next));
  gtk_box_append (GTK_BOX (card), box);
  return card;
}

static void
add_silence (AdwWrapBox     *box,
             BrandDimension  dimension,
             int             start,
             guint           n_days)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *dates = brand_date_format_span (start, start + (int) n_days - 1, 0);
  /* Translators: a dimension, and the dates of its longest silence. */
  g_autofree char *words = g_strdup_printf (_("%s is silent %s"),
                                            brand_dimension_get_label (dimension), dates);

  gtk_box_append (GTK_BOX (content), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (content), g_object_new (GTK_TYPE_LABEL, "label", words, "ellipsize",
                                                   PANGO_ELLIPSIZE_END, NULL));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_tooltip_text (button, _("Show on the timeline"));
  gtk_widget_add_css_class (button, "item-link");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", start);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "overview.show-day");
  adw_wrap_box_append (box, button);
}

void
brand_overview_fill_silences (AdwWrapBox    *box,
                              BrandDocument *document)
{
  BrandPlanSynergy *synergy = brand_document_get_synergy (document);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  gboolean has_any = FALSE;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    adw_wrap_box_remove (box, child);
  for (guint d = 0; measures->has_effect && d < BRAND_N_DIMENSIONS; d++)
    {
      BrandSynergySilence longest = { 0, LONG_SILENCE_DAYS - 1 };

      for (guint i = 0; i < measures->dimensions[d].n_silences; i++)
        if (measures->dimensions[d].silences[i].n_days > longest.n_days)
          longest = measures->dimensions[d].silences[i];
      if (longest.n_days < LONG_SILENCE_DAYS)
        continue;
      has_any = TRUE;
      add_silence (box, (BrandDimension) d,
                   brand_plan_synergy_get_first_day (synergy) + (int) longest.start,
                   longest.n_days);
    }
  gtk_widget_set_visible (GTK_WIDGET (box), has_any);
}
