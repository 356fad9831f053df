/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-page.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-starter-tasks.h"
#include "model/history/brand-operation.h"
#include "ui/fields/brand-field-row.h"
#include "ui/operate/brand-operate-block.h"
#include "ui/operate/brand-operate-deposits.h"
#include "ui/operate/brand-operate-journey.h"
#include "ui/operate/brand-operate-lists.h"
#include "ui/operate/brand-operate-owners.h"
#include "ui/operate/brand-operate-review.h"
#include "ui/operate/brand-operate-stages.h"
#include "ui/story/brand-beat-edits.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandOperatePage
{
  BrandPage parent_instance;

  BrandOperateStages *stages;
  BrandItemList *tasks;
  GtkButton *starter;
  GtkWidget *review;
  GtkWidget *journey;
  GtkWidget *owners;
  GtkWidget *able;
  GtkWidget *deposits;
  GtkWidget *listening;
  GtkListBox *run_fields;
  GtkListBox *listening_fields;
};

G_DEFINE_FINAL_TYPE (BrandOperatePage, brand_operate_page, BRAND_TYPE_PAGE)

static const char *const run_field_names[] = { "stage", "review_every", "next_review", "mastery",
                                               NULL };
static const char *const listening_field_names[] = { "handover", "listening_place", "data_needs",
                                                     NULL };

static GtkListBox *
create_fields (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  return GTK_LIST_BOX (list);
}

static void
add_fields (BrandOperatePage  *self,
            GtkListBox        *list,
            const char *const *names)
{
  BrandPage *page = BRAND_PAGE (self);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (page)));

  for (; *names != NULL; names++)
    gtk_list_box_append (list, brand_field_row_new (
      brand_page_get_history (page), info,
      (guint) brand_kind_find_field (&brand_plan_info_kind, *names)));
}

static void
show_starter (BrandOperatePage *self)
{
  g_auto (GStrv) titles = brand_plan_list_starter_tasks (
    brand_page_get_plan (BRAND_PAGE (self)), brand_operate_stages_get_chosen (self->stages));
  guint n = g_strv_length (titles);
  g_autofree char *label = g_strdup_printf (ngettext ("Add %u task to start with",
                                                      "Add %u tasks to start with", n), n);
  g_autofree char *all = g_strjoinv ("\n", titles);

  gtk_button_set_label (self->starter, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->starter), all);
  gtk_widget_set_visible (GTK_WIDGET (self->starter), n > 0);
}

static void
stage_changed_cb (BrandOperatePage *self)
{
  brand_item_list_update (self->tasks);
  show_starter (self);
}

static void
show_able (BrandOperatePage     *self,
           const BrandOperation *operation)
{
  g_autofree char *note = NULL;

  if (operation->n_touchpoints > 0)
    note = g_strdup_printf (
      /* Translators: how many of all touchpoints name what they need; how much of that is not
       * ready. */
      ngettext ("%u of %u touchpoint says what it needs; %u capability isn’t ready.",
                "%u of %u touchpoints say what they need; %u capabilities aren’t ready.",
                operation->n_touchpoints),
      operation->n_able, operation->n_touchpoints, operation->n_missing);
  brand_operate_block_set_note (BRAND_OPERATE_BLOCK (self->able), note, FALSE);
}

static void
show_listening (BrandOperatePage     *self,
                const BrandOperation *operation)
{
  g_autofree char *note = g_strdup_printf (
    /* Translators: how many of all touchpoints name what they listen for. */
    ngettext ("%u of %u touchpoint says what it listens for.",
              "%u of %u touchpoints say what they listen for.", operation->n_touchpoints),
    operation->n_listening, operation->n_touchpoints);

  brand_operate_block_set_note (BRAND_OPERATE_BLOCK (self->listening), note, FALSE);
}

static void
brand_operate_page_update (BrandPage *page)
{
  BrandOperatePage *self = BRAND_OPERATE_PAGE (page);
  int today = brand_document_get_today (brand_page_get_document (page));
  g_autoptr (BrandOperation) operation = brand_operation_new (brand_page_get_plan (page), today);

  if (gtk_widget_get_first_child (GTK_WIDGET (self->run_fields)) == NULL)
    {
      add_fields (self, self->run_fields, run_field_names);
      add_fields (self, self->listening_fields, listening_field_names);
    }
  brand_operate_stages_update (self->stages, operation);
  show_starter (self);
  brand_operate_review_update (self->review, operation);
  brand_operate_journey_update (self->journey, operation);
  brand_operate_owners_update (self->owners, operation);
  brand_operate_deposits_update (self->deposits);
  show_able (self, operation);
  show_listening (self, operation);
}

static void
brand_operate_page_show_item (BrandPage *page,
                              BrandItem *item)
{
  BrandOperatePage *self = BRAND_OPERATE_PAGE (page);

  if (brand_item_get_kind_id (item) == BRAND_KIND_TASK)
    brand_operate_stages_choose (self->stages,
                                 (BrandOperating) brand_item_get_choice (item, "stage"));
  BRAND_PAGE_CLASS (brand_operate_page_parent_class)->show_item (page, item);
}

static void
narrow_changed_cb (BrandOperatePage *self)
{
  if (gtk_widget_get_first_child (GTK_WIDGET (self->run_fields)) != NULL)
    brand_operate_page_update (BRAND_PAGE (self));
}

static void
add_beat_activated (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  g_autoptr (BrandItem) beat = brand_beat_new_next (brand_page_get_plan (page));

  g_object_set (beat, "journey", g_variant_get_int32 (parameter), NULL);
  brand_page_add_item (page, beat);
}

static void
add_deposit_activated (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  g_autoptr (BrandItem) deposit = brand_item_new (BRAND_KIND_DEPOSIT);

  g_object_set (deposit, "touchpoint", g_variant_get_string (parameter, NULL),
                "date", brand_document_get_today (brand_page_get_document (page)), NULL);
  if (brand_history_insert (brand_page_get_history (page), deposit, G_MAXUINT, NULL))
    brand_undo_toast_show (widget, brand_page_get_history (page), _("Deposit added"));
}

static void
start_review_activated (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  g_autoptr (BrandItem) review = brand_operate_review_create (
    brand_page_get_plan (page), brand_document_get_today (brand_page_get_document (page)));

  brand_page_add_item (page, review);
}

static void
add_starter_activated (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  BrandOperatePage *self = BRAND_OPERATE_PAGE (widget);
  BrandHistory *history = brand_page_get_history (BRAND_PAGE (self));

  if (brand_history_add_starter_tasks (history, brand_operate_stages_get_chosen (self->stages)))
    brand_undo_toast_show (widget, history, _("Starter checklist added"));
}

static void
brand_operate_page_class_init (BrandOperatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  BRAND_PAGE_CLASS (klass)->update = brand_operate_page_update;
  BRAND_PAGE_CLASS (klass)->show_item = brand_operate_page_show_item;
  gtk_widget_class_install_action (widget_class, "operate.add-beat", "i", add_beat_activated);
  gtk_widget_class_install_action (widget_class, "operate.add-deposit", "s",
                                   add_deposit_activated);
  gtk_widget_class_install_action (widget_class, "operate.start-review", NULL,
                                   start_review_activated);
  gtk_widget_class_install_action (widget_class, "operate.add-starter", NULL,
                                   add_starter_activated);
}

static GtkWidget *
create_list (BrandOperatePage *self,
             BrandOperateList  list)
{
  return brand_item_list_new (BRAND_PAGE (self), &brand_operate_lists[list]);
}

/* Above each other in a half of a pair. */
static GtkWidget *
create_half (GtkWidget *first,
             GtkWidget *second,
             GtkWidget *third)
{
  GtkWidget *half = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (half), first);
  gtk_box_append (GTK_BOX (half), second);
  if (third != NULL)
    gtk_box_append (GTK_BOX (half), third);
  return half;
}

static void
append_pair (BrandOperatePage *self,
             GtkBox           *column,
             GtkWidget        *first,
             GtkWidget        *second)
{
  gtk_box_append (column, brand_page_create_pair (BRAND_PAGE (self), first, second));
}

static GtkWidget *
create_starter (BrandOperatePage *self)
{
  self->starter = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->starter), GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->starter), "operate.add-starter");
  return GTK_WIDGET (self->starter);
}

/* The end of a year begins the next one. */
static GtkWidget *
create_next_year (void)
{
  GtkWidget *list = GTK_WIDGET (create_fields ());
  GtkWidget *roll = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_Roll forward to next year…"),
                                  "use-underline", TRUE, "action-name", "win.roll-forward", NULL);
  GtkWidget *compare = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_Beside another year…"),
                                     "use-underline", TRUE, "action-name", "win.compare-years",
                                     NULL);

  gtk_list_box_append (GTK_LIST_BOX (list), roll);
  gtk_list_box_append (GTK_LIST_BOX (list), compare);
  return list;
}

static void
create_blocks (BrandOperatePage *self)
{
  BrandPage *page = BRAND_PAGE (self);

  self->stages = BRAND_OPERATE_STAGES (brand_operate_stages_new (page));
  self->tasks = BRAND_ITEM_LIST (create_list (self, BRAND_OPERATE_TASKS));
  self->review = brand_operate_review_new (page);
  self->journey = brand_operate_journey_new (page);
  self->owners = brand_operate_owners_new (page);
  self->able = brand_operate_block_new (page, "", NULL);
  self->deposits = brand_operate_deposits_new (page);
  self->listening = brand_operate_block_new (page, _("One conversation"),
                                             _("How channels hand customers over, and where "
                                               "everything we hear comes together."));
  self->run_fields = create_fields ();
  self->listening_fields = create_fields ();
  g_signal_connect_object (self->stages, "changed", G_CALLBACK (stage_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
brand_operate_page_init (BrandOperatePage *self)
{
  GtkBox *column = brand_page_create_column (BRAND_PAGE (self));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("Operate"));
  adw_navigation_page_set_tag (ADW_NAVIGATION_PAGE (self), "operate");
  create_blocks (self);
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
  gtk_box_append (column, GTK_WIDGET (self->stages));
  append_pair (self, column,
               create_half (GTK_WIDGET (self->tasks), create_starter (self),
                            create_list (self, BRAND_OPERATE_LEARNINGS)),
               create_half (self->review, GTK_WIDGET (self->run_fields),
                            create_list (self, BRAND_OPERATE_REVIEWS)));
  brand_page_set_fold (BRAND_PAGE (self), gtk_widget_get_last_child (GTK_WIDGET (column)));
  gtk_box_append (column, self->journey);
  append_pair (self, column, self->owners,
               create_half (create_list (self, BRAND_OPERATE_CAPABILITIES), self->able, NULL));
  append_pair (self, column, self->deposits,
               create_half (self->listening, GTK_WIDGET (self->listening_fields), NULL));
  gtk_box_append (column, create_list (self, BRAND_OPERATE_PARTNERS));
  append_pair (self, column, create_list (self, BRAND_OPERATE_CUSTOMER_ROLES),
               create_list (self, BRAND_OPERATE_PRODUCT_ROLES));
  gtk_box_append (column, create_next_year ());
}

BrandOperating
brand_operate_page_get_stage (BrandOperatePage *self)
{
  g_return_val_if_fail (BRAND_IS_OPERATE_PAGE (self), BRAND_OPERATING_DESIGN);

  return brand_operate_stages_get_chosen (self->stages);
}
