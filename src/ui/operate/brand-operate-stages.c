/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-stages.h"

#include <glib/gi18n-lib.h>

#include "ui/operate/brand-operate-block.h"
#include "ui/widgets/brand-fold.h"

typedef struct
{
  GtkWidget *button;
  GtkLabel *words;
  GtkWidget *late;
  GtkWidget *now;
  GtkProgressBar *bar;
} Stage;

struct _BrandOperateStages
{
  AdwBin parent_instance;

  Stage stages[BRAND_N_OPERATING];
  gboolean was_updated;
};

G_DEFINE_FINAL_TYPE (BrandOperateStages, brand_operate_stages, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const stage_helps[BRAND_N_OPERATING] = {
  N_("How people meet the story on their way"),
  N_("What we must be able to do for it"),
  N_("Doing it, listening, answering"),
  N_("What we learned, and what comes next"),
};

static void
toggled_cb (BrandOperateStages *self,
            GtkToggleButton    *button)
{
  if (gtk_toggle_button_get_active (button))
    g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
create_head (Stage      *stage,
             const char *title)
{
  GtkWidget *head = adw_wrap_box_new ();
  GtkWidget *label = brand_operate_label_new (title, "beat-title");

  stage->now = brand_operate_label_new (_("now"), "number-pill");
  gtk_label_set_width_chars (GTK_LABEL (label), -1);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  gtk_widget_set_valign (stage->now, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (stage->now), FALSE);
  gtk_label_set_width_chars (GTK_LABEL (stage->now), -1);
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (head), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (head), 2);
  adw_wrap_box_append (ADW_WRAP_BOX (head), label);
  adw_wrap_box_append (ADW_WRAP_BOX (head), stage->now);
  return head;
}

static GtkWidget *
create_words (Stage *stage)
{
  GtkWidget *line = adw_wrap_box_new ();

  stage->words = GTK_LABEL (brand_operate_label_new ("", "secondary"));
  stage->late = brand_operate_label_new ("", "badge");
  gtk_label_set_wrap_mode (stage->words, PANGO_WRAP_WORD);
  gtk_label_set_wrap (GTK_LABEL (stage->late), FALSE);
  gtk_label_set_width_chars (stage->words, -1);
  gtk_widget_set_valign (stage->late, GTK_ALIGN_CENTER);
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (line), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (line), 2);
  adw_wrap_box_append (ADW_WRAP_BOX (line), GTK_WIDGET (stage->words));
  adw_wrap_box_append (ADW_WRAP_BOX (line), stage->late);
  return line;
}

static GtkWidget *
create_stage (BrandOperateStages *self,
              guint               index)
{
  Stage *stage = &self->stages[index];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 5);
  GtkWidget *help = brand_operate_label_new (_(stage_helps[index]), "secondary");

  stage->button = gtk_toggle_button_new ();
  stage->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_label_set_width_chars (GTK_LABEL (help), -1);
  gtk_label_set_wrap_mode (GTK_LABEL (help), PANGO_WRAP_WORD);
  gtk_widget_add_css_class (help, "dimmed");
  gtk_widget_set_vexpand (help, TRUE);
  gtk_widget_set_valign (help, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), create_head (stage, _(brand_operating_choices[index].label)));
  gtk_box_append (GTK_BOX (box), help);
  gtk_box_append (GTK_BOX (box), create_words (stage));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (stage->bar));
  gtk_button_set_child (GTK_BUTTON (stage->button), box);
  gtk_widget_add_css_class (stage->button, "card");
  gtk_widget_add_css_class (stage->button, "operate-stage");
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (stage->button),
                               index > 0 ? GTK_TOGGLE_BUTTON (self->stages[0].button) : NULL);
  g_signal_connect_swapped (stage->button, "toggled", G_CALLBACK (toggled_cb), self);
  return stage->button;
}

static void
brand_operate_stages_class_init (BrandOperateStagesClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_operate_stages_init (BrandOperateStages *self)
{
}

static void
narrow_changed_cb (BrandPage  *page,
                   GParamSpec *pspec,
                   BrandFold  *pairs)
{
  brand_fold_set_always (pairs, brand_page_get_narrow (page));
}

/* Four in a row; where it is narrow, two by two, or one by one. */
GtkWidget *
brand_operate_stages_new (BrandPage *page)
{
  BrandOperateStages *self = g_object_new (BRAND_TYPE_OPERATE_STAGES, NULL);
  GtkWidget *pairs = brand_fold_new (12);

  for (guint i = 0; i < BRAND_N_OPERATING; i += 2)
    {
      GtkWidget *pair = brand_fold_new (12);

      brand_fold_append (BRAND_FOLD (pair), create_stage (self, i));
      brand_fold_append (BRAND_FOLD (pair), create_stage (self, i + 1));
      brand_fold_append (BRAND_FOLD (pairs), pair);
    }
  adw_bin_set_child (ADW_BIN (self), pairs);
  g_signal_connect_object (page, "notify::narrow", G_CALLBACK (narrow_changed_cb), pairs, 0);
  return GTK_WIDGET (self);
}

static void
show_stage (Stage                 *stage,
            const BrandStageTasks *tasks,
            const char            *title,
            gboolean               is_now)
{
  g_autofree char *late = g_strdup_printf (ngettext ("%u late", "%u late", tasks->n_overdue),
                                           tasks->n_overdue);
  g_autofree char *words = tasks->n_tasks == 0 ? g_strdup (_("No tasks yet"))
    /* Translators: how many of a stage's tasks are done. */
    : g_strdup_printf (_("%u of %u done"), tasks->n_done, tasks->n_tasks);
  g_autofree char *name = g_strdup_printf (tasks->n_overdue > 0 ? "%s, %s, %s" : "%s, %s", title,
                                           words, late);

  gtk_label_set_text (stage->words, words);
  gtk_label_set_text (GTK_LABEL (stage->late), late);
  gtk_widget_set_visible (stage->late, tasks->n_overdue > 0);
  gtk_widget_set_visible (stage->now, is_now);
  gtk_progress_bar_set_fraction (stage->bar, tasks->n_tasks > 0
                                             ? (double) tasks->n_done / tasks->n_tasks : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (stage->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

void
brand_operate_stages_update (BrandOperateStages   *self,
                             const BrandOperation *operation)
{
  g_return_if_fail (BRAND_IS_OPERATE_STAGES (self));

  for (guint i = 0; i < BRAND_N_OPERATING; i++)
    show_stage (&self->stages[i], &operation->stages[i], _(brand_operating_choices[i].label),
                operation->stage == i);
  if (!self->was_updated)
    brand_operate_stages_choose (self, operation->stage);
  self->was_updated = TRUE;
}

BrandOperating
brand_operate_stages_get_chosen (BrandOperateStages *self)
{
  guint i = 0;

  while (i + 1 < BRAND_N_OPERATING
         && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->stages[i].button)))
    i++;
  return (BrandOperating) i;
}

void
brand_operate_stages_choose (BrandOperateStages *self,
                             BrandOperating      stage)
{
  g_return_if_fail (BRAND_IS_OPERATE_STAGES (self));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->stages[stage].button), TRUE);
}
