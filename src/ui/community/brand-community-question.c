/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-question.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-kinds.h"

struct _BrandCommunityQuestion
{
  AdwActionRow parent_instance;

  AdwToggleGroup *answers;
  guint field;
  gboolean is_updating;

  BrandHistory *history;
  BrandItem *community;
};

G_DEFINE_FINAL_TYPE (BrandCommunityQuestion, brand_community_question, ADW_TYPE_ACTION_ROW)

/* In the order in which they stand: the unknown last. */
static const BrandAnswer answers[] = { BRAND_ANSWER_YES, BRAND_ANSWER_NO, BRAND_ANSWER_UNKNOWN };

static void
answered_cb (BrandCommunityQuestion *self)
{
  guint active = adw_toggle_group_get_active (self->answers);
  BrandValue value = { 0 };

  if (self->is_updating || self->community == NULL || active >= G_N_ELEMENTS (answers))
    return;
  value.choice = answers[active];
  /* A second thought is a step of its own to take back. */
  brand_history_break (self->history);
  brand_history_set (self->history, self->community, self->field, &value, NULL);
}

static void
brand_community_question_dispose (GObject *object)
{
  BrandCommunityQuestion *self = BRAND_COMMUNITY_QUESTION (object);

  g_clear_object (&self->community);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_community_question_parent_class)->dispose (object);
}

static void
brand_community_question_class_init (BrandCommunityQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_community_question_dispose;
}

static void
add_toggle (BrandCommunityQuestion *self,
            BrandAnswer             answer)
{
  AdwToggle *toggle = adw_toggle_new ();
  gboolean is_unknown = answer == BRAND_ANSWER_UNKNOWN;

  /* Translators: an answer that isn't known, in one character. */
  adw_toggle_set_label (toggle, is_unknown ? C_("answer", "?")
                                           : _(brand_answer_choices[answer].label));
  if (is_unknown)
    adw_toggle_set_tooltip (toggle, _(brand_answer_choices[answer].label));
  adw_toggle_group_add (self->answers, toggle);
}

static void
brand_community_question_init (BrandCommunityQuestion *self)
{
  self->answers = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    add_toggle (self, answers[i]);
  gtk_widget_set_valign (GTK_WIDGET (self->answers), GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->answers, "notify::active", G_CALLBACK (answered_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->answers));
}

GtkWidget *
brand_community_question_new (const char *field)
{
  BrandCommunityQuestion *self = g_object_new (BRAND_TYPE_COMMUNITY_QUESTION, "use-markup", FALSE,
                                               "title-lines", 0, NULL);
  int index = brand_kind_find_field (&brand_community_kind, field);
  const char *label;

  g_return_val_if_fail (index >= 0, NULL);

  self->field = (guint) index;
  label = _(brand_community_kind.fields[index].label);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answers), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  return GTK_WIDGET (self);
}

void
brand_community_question_update (BrandCommunityQuestion *self,
                                 BrandHistory           *history,
                                 BrandItem              *community)
{
  int answer = brand_item_get_value (community, self->field)->choice;

  g_return_if_fail (BRAND_IS_COMMUNITY_QUESTION (self));

  g_set_object (&self->history, history);
  g_set_object (&self->community, community);
  self->is_updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    if ((int) answers[i] == answer)
      adw_toggle_group_set_active (self->answers, i);
  self->is_updating = FALSE;
}
