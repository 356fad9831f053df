/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-detail.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "model/facts/brand-community-step.h"
#include "ui/community/brand-community-lists.h"
#include "ui/community/brand-community-path.h"
#include "ui/community/brand-community-question.h"
#include "ui/community/brand-community-welcome.h"
#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/fields/brand-item-links.h"
#include "ui/fields/brand-item-words.h"
#include "ui/widgets/brand-fold.h"

#define N_QUESTIONS 3

struct _BrandCommunityDetail
{
  AdwBreakpointBin parent_instance;

  GtkLabel *title;
  GtkLabel *words;
  GtkActionable *edit;
  AdwActionRow *step;
  GtkButton *step_button;
  GtkWidget *part;
  GtkListBox *questions;
  BrandCommunityPath *path;
  GtkLabel *reason;
  GtkLabel *change;
  GtkListBox *own;
  BrandCommunityWelcome *welcome;
  AdwBin *welcomes;
  AdwBin *currencies;
  AdwBin *influencers;
  AdwBin *stories;
  AdwBin *touchpoints;
  GtkListBox *together;
  GtkListBox *difference;
  AdwBin *links;
  BrandCommunityQuestion *answers[N_QUESTIONS];

  BrandCommunityPage *page;
  BrandItem *community;
};

G_DEFINE_FINAL_TYPE (BrandCommunityDetail, brand_community_detail, ADW_TYPE_BREAKPOINT_BIN)

/* A question, and the field that says more about it. */
static const char *const question_fields[N_QUESTIONS] = {
  "relevant", "brings_resources", "brings_expertise",
};
static const char *const more_fields[N_QUESTIONS] = { NULL, "resources", "expertise" };
static const char *const own_fields[] = { "decision", "decision_reason", NULL };
static const char *const together_fields[] = {
  "belonging", "tie", "built_around", "meets", "together", "find_new", NULL,
};
static const char *const difference_fields[] = {
  "treat", "offer_difference", "service_difference", "campaign_difference", NULL,
};

static BrandHistory *
get_history (BrandCommunityDetail *self)
{
  return brand_page_get_history (BRAND_PAGE (self->page));
}

static const BrandCommunityFact *
get_fact (BrandCommunityDetail *self)
{
  return brand_community_facts_get (brand_community_page_get_facts (self->page), self->community);
}

static int
get_today (BrandCommunityDetail *self)
{
  return brand_document_get_today (brand_page_get_document (BRAND_PAGE (self->page)));
}

static void
find_step (BrandCommunityDetail *self,
           BrandCommunityStep   *step)
{
  brand_community_step_find (step, self->community, get_fact (self), get_today (self));
}

static void
take_step_cb (BrandCommunityDetail *self)
{
  BrandCommunityStep step;

  find_step (self, &step);
  if (step.kind == BRAND_KIND_WELCOME)
    brand_community_welcome_focus (self->welcome);
  else if (step.kind < BRAND_N_KINDS)
    gtk_widget_activate_action (GTK_WIDGET (self), "item.add-linked", "(sss)",
                                brand_kind_get (step.kind)->name, step.field,
                                brand_item_get_id (step.item));
  else
    brand_item_dialog_focus_field (
      brand_item_dialog_edit (GTK_WIDGET (self), get_history (self), step.item), step.field);
}

static void
add_field (BrandCommunityDetail *self,
           GtkListBox           *list,
           const char           *name)
{
  gtk_list_box_append (list, brand_field_row_new (
                         get_history (self), self->community,
                         (guint) brand_kind_find_field (&brand_community_kind, name)));
}

static void
fill_fields (BrandCommunityDetail *self,
             GtkListBox           *list,
             const char *const    *names)
{
  gtk_list_box_remove_all (list);
  for (; *names != NULL; names++)
    add_field (self, list, *names);
}

static void
fill_questions (BrandCommunityDetail *self)
{
  gtk_list_box_remove_all (self->questions);
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      GtkWidget *row = brand_community_question_new (question_fields[i]);

      self->answers[i] = BRAND_COMMUNITY_QUESTION (row);
      gtk_list_box_append (self->questions, row);
      if (more_fields[i] != NULL)
        add_field (self, self->questions, more_fields[i]);
    }
}

/* What is about one community only, and so is made again for another. */
static void
show_community (BrandCommunityDetail *self)
{
  fill_questions (self);
  fill_fields (self, self->own, own_fields);
  fill_fields (self, self->together, together_fields);
  fill_fields (self, self->difference, difference_fields);
  gtk_actionable_set_action_target (self->edit, "s", brand_item_get_id (self->community));
  gtk_actionable_set_action_name (self->edit, "item.edit");
  adw_bin_set_child (self->links, brand_item_links_new (get_history (self), self->community,
                                                        TRUE));
}

static char *
dup_words (BrandCommunityDetail *self)
{
  BrandPlan *plan = brand_page_get_plan (BRAND_PAGE (self->page));
  const char *source = brand_item_get_text (self->community, "size_source");
  g_autofree char *words = brand_item_dup_words (plan, self->community,
                                                 "type belonging place size");

  if (isnan (brand_item_get_number (self->community, "size")))
    return g_steal_pointer (&words);
  /* Translators: words that end with how many people they are, then where that number comes
   * from. */
  return g_strdup_printf (_("%1$s (%2$s)"), words, *source != '\0' ? source
                                                                   : _("where from?"));
}

static void
show_heading (BrandCommunityDetail *self)
{
  g_autofree char *title = brand_item_dup_label (self->community,
                                                 brand_page_get_plan (BRAND_PAGE (self->page)));
  g_autofree char *words = dup_words (self);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->words, words);
}

static void
show_step (BrandCommunityDetail *self)
{
  g_autofree char *title = NULL;
  BrandCommunityStep step;

  find_step (self, &step);
  title = brand_community_step_dup_title (&step);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->step), title);
  adw_action_row_set_subtitle (self->step, _(step.why));
  gtk_widget_set_visible (GTK_WIDGET (self->step_button), step.verb != NULL);
  if (step.verb != NULL)
    gtk_button_set_label (self->step_button, _(step.verb));
}

static void
show_permission (BrandCommunityDetail *self)
{
  const BrandPermissionResult *permission = &get_fact (self)->permission;
  g_autofree char *own = NULL;

  for (guint i = 0; i < N_QUESTIONS; i++)
    brand_community_question_update (self->answers[i], get_history (self), self->community);
  brand_community_path_show (self->path, permission);
  if (permission->is_otherwise)
    /* Translators: what was decided, then what the answers say, then why they do. */
    own = g_strdup_printf (_("You decided “%1$s”. The answers say “%2$s”: %3$s"),
                           brand_decision_get_label (permission->decision),
                           brand_decision_get_label (permission->by_answers),
                           _(permission->reason));
  gtk_label_set_text (self->reason, own != NULL ? own : _(permission->reason));
  gtk_label_set_text (self->change, _(permission->change));
}

void
brand_community_detail_update (BrandCommunityDetail *self)
{
  BrandItem *community;

  g_return_if_fail (BRAND_IS_COMMUNITY_DETAIL (self));

  community = brand_community_page_get_selected (self->page);
  g_return_if_fail (community != NULL);

  if (g_set_object (&self->community, community))
    show_community (self);
  show_heading (self);
  show_step (self);
  show_permission (self);
  brand_community_welcome_update (self->welcome, get_history (self), community,
                                  get_fact (self)->welcomes, get_today (self));
}

void
brand_community_detail_update_lists (BrandCommunityDetail *self)
{
  AdwBin *const bins[] = { self->welcomes, self->currencies, self->influencers, self->stories,
                           self->touchpoints };

  g_return_if_fail (BRAND_IS_COMMUNITY_DETAIL (self));

  for (guint i = 0; i < G_N_ELEMENTS (bins); i++)
    brand_item_list_update (BRAND_ITEM_LIST (adw_bin_get_child (bins[i])));
}

static void
brand_community_detail_dispose (GObject *object)
{
  BrandCommunityDetail *self = BRAND_COMMUNITY_DETAIL (object);

  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_COMMUNITY_DETAIL);
  g_clear_object (&self->community);
  G_OBJECT_CLASS (brand_community_detail_parent_class)->dispose (object);
}

#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, BrandCommunityDetail, name)

static void
bind_children (GtkWidgetClass *widget_class)
{
  BIND (title);
  BIND (words);
  BIND (edit);
  BIND (step);
  BIND (step_button);
  BIND (part);
  BIND (questions);
  BIND (path);
  BIND (reason);
  BIND (change);
  BIND (own);
  BIND (welcome);
  BIND (welcomes);
  BIND (currencies);
  BIND (influencers);
  BIND (stories);
  BIND (touchpoints);
  BIND (together);
  BIND (difference);
  BIND (links);
}

static void
brand_community_detail_class_init (BrandCommunityDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_community_detail_dispose;
  g_type_ensure (BRAND_TYPE_COMMUNITY_PATH);
  g_type_ensure (BRAND_TYPE_COMMUNITY_WELCOME);
  g_type_ensure (BRAND_TYPE_FOLD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-community-detail.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, take_step_cb);
}

static void
brand_community_detail_init (BrandCommunityDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_list (BrandCommunityDetail    *self,
          AdwBin                  *bin,
          const BrandItemListInfo *info)
{
  adw_bin_set_child (bin, brand_item_list_new (BRAND_PAGE (self->page), info));
}

GtkWidget *
brand_community_detail_new (BrandCommunityPage *page)
{
  BrandCommunityDetail *self = g_object_new (BRAND_TYPE_COMMUNITY_DETAIL, NULL);

  self->page = page;
  add_list (self, self->welcomes, &brand_community_welcomes);
  add_list (self, self->currencies, &brand_community_currencies);
  add_list (self, self->influencers, &brand_community_influencers);
  add_list (self, self->stories, &brand_community_stories);
  add_list (self, self->touchpoints, &brand_community_touchpoints);
  brand_page_set_fold (BRAND_PAGE (page), self->part);
  return GTK_WIDGET (self);
}
