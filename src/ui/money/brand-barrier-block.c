/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-barrier-block.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-barriers.h"
#include "ui/fields/brand-item-list.h"
#include "ui/fields/brand-item-words.h"
#include "ui/money/brand-barrier-meter.h"
#include "ui/money/brand-money-words.h"

/* The picture is for groups that a planner can think of one by one. */
#define MOST_ROWS 50

struct _BrandBarrierBlock
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed: it owns this */
  GtkListBox *picture;
};

G_DEFINE_FINAL_TYPE (BrandBarrierBlock, brand_barrier_block, ADW_TYPE_BIN)

static const char *const kept[] = {
  [BRAND_KEPT_NOT] = N_("Nothing keeps them yet: what would they miss?"),
  [BRAND_KEPT_BY_VALUE] = N_("Kept by what they would miss"),
  [BRAND_KEPT_BY_BOTH] = N_("Kept by what they would miss, and by what leaving costs them"),
  [BRAND_KEPT_BY_COST] = N_("Kept only by what leaving costs them: they go when somebody pays it"),
};

static gboolean
is_exit (BrandPage *page,
         BrandItem *barrier)
{
  return brand_item_get_choice (barrier, "side") == BRAND_BARRIER_EXIT;
}

static gboolean
is_entry (BrandPage *page,
          BrandItem *barrier)
{
  return !is_exit (page, barrier);
}

static void
fill_entry (BrandPage *page,
            BrandItem *barrier)
{
  g_object_set (barrier, "side", BRAND_BARRIER_ENTRY, NULL);
}

static char *
describe_exit (BrandPage *page,
               BrandItem *barrier)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), barrier,
                                                 "group holds_by strength");
  const char *action = brand_item_get_text (barrier, "action");

  return g_strdup_printf ("%s\n%s", words, *action != '\0' ? action
                                                           : _("What would make it stronger?"));
}

static char *
describe_competitor (BrandPage *page,
                     BrandItem *competitor)
{
  const char *learn = brand_item_get_text (competitor, "learn");
  const char *apart = brand_item_get_text (competitor, "apart");
  /* Translators: what is learned from a competitor. */
  g_autofree char *lesson = g_strdup_printf (_("We learn: %s"), learn);
  /* Translators: where the business goes another way than a competitor. */
  g_autofree char *way = g_strdup_printf (_("Our way: %s"), apart);

  return g_strdup_printf ("%s\n%s", *learn != '\0' ? lesson : _("What can we learn from it?"),
                          *apart != '\0' ? way : _("Where do we go another way?"));
}

static const BrandItemListInfo lists[] = {
  { BRAND_KIND_BARRIER, .title = N_("What keeps customers from leaving"),
    .help = N_("The best barriers are those that customers would miss; those that only cost them "
               "something wear out."),
    .empty = N_("Add something that they would miss"), .add_label = N_("Barrier"),
    .describe = describe_exit, .filter = is_exit },
  { BRAND_KIND_BARRIER, .title = N_("What keeps others out"),
    .help = N_("Worth a note, not a strategy: whoever wants to get in finds a way."),
    .empty = N_("Add what is hard for newcomers"), .words = "holds_by strength action",
    .filter = is_entry, .fill = fill_entry },
  { BRAND_KIND_COMPETITOR,
    .help = N_("Watch and learn, but don’t be led: where do we go another way?"),
    .empty = N_("Add somebody to learn from"), .describe = describe_competitor },
};

static void
brand_barrier_block_class_init (BrandBarrierBlockClass *klass)
{
}

static void
brand_barrier_block_init (BrandBarrierBlock *self)
{
}

static GtkWidget *
create_picture (BrandBarrierBlock *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->picture = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->picture, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->picture), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What holds each group"), -1);
  gtk_box_append (GTK_BOX (box), brand_money_head_new (
                    _("What holds each group"),
                    _("By value, as habit, people and skill do, or by cost; and how strongly.")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->picture));
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  return box;
}

GtkWidget *
brand_barrier_block_new (BrandPage *page)
{
  BrandBarrierBlock *self = g_object_new (BRAND_TYPE_BARRIER_BLOCK, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->page = page;
  gtk_box_append (GTK_BOX (box),
                  brand_page_create_pair (page, brand_item_list_new (page, &lists[0]),
                                          create_picture (self)));
  gtk_box_append (GTK_BOX (box),
                  brand_page_create_pair (page, brand_item_list_new (page, &lists[2]),
                                          brand_item_list_new (page, &lists[1])));
  adw_bin_set_child (ADW_BIN (self), box);
  return GTK_WIDGET (self);
}

static char *
describe_hold (BrandHold  hold,
               BrandLevel level)
{
  /* Translators: what holds customers and how strongly: "Habit: high". */
  return g_strdup_printf (_("%s: %s"), _(brand_hold_choices[hold].label),
                          _(brand_level_choices[level].label));
}

static GtkWidget *
create_hold (BrandHold  hold,
             BrandLevel level)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *words = describe_hold (hold, level);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "secondary");
  gtk_widget_add_css_class (box, "barrier-hold");
  if (hold == BRAND_HOLD_COST)
    gtk_widget_add_css_class (box, "cost");
  gtk_box_append (GTK_BOX (box), brand_barrier_meter_new (level));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_holds (const BrandBarriers *barriers)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 4);
  for (int i = 0; i < BRAND_N_HOLDS; i++)
    if (barriers->n_holds[i] > 0)
      adw_wrap_box_append (ADW_WRAP_BOX (box), create_hold ((BrandHold) i, barriers->holds[i]));
  gtk_widget_set_visible (box, barriers->n_barriers > 0);
  return box;
}

static GtkWidget *
create_add (BrandItem  *group,
            const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  /* Translators: a group's title. */
  g_autofree char *words = g_strdup_printf (_("Add what keeps “%s”"), title);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, words);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(sss)", "barrier", "group",
                                    brand_item_get_id (group));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "item.add-linked");
  return button;
}

/* What the row shows, for who hears it. */
static void
name_row (GtkWidget           *row,
          const char          *title,
          const BrandBarriers *barriers)
{
  g_autoptr (GString) words = g_string_new (title);

  for (int i = 0; i < BRAND_N_HOLDS; i++)
    if (barriers->n_holds[i] > 0)
      {
        g_autofree char *hold = describe_hold ((BrandHold) i, barriers->holds[i]);

        g_string_append_printf (words, ", %s", hold);
      }
  g_string_append_printf (words, ", %s", _(kept[brand_barriers_get_kept (barriers)]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str,
                                  -1);
}

static GtkWidget *
create_row (BrandPlan           *plan,
            const BrandBarriers *barriers)
{
  BrandKept how = brand_barriers_get_kept (barriers);
  g_autofree char *title = barriers->group != NULL ? brand_item_dup_label (barriers->group, plan)
                                                   : g_strdup (_("No group in particular"));
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "use-markup", FALSE, "title", title,
                                 "activatable", FALSE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = brand_money_label_new (title, "heading");
  GtkWidget *words = brand_money_label_new (_(kept[how]), "secondary");

  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (words, how == BRAND_KEPT_BY_COST ? "warning" : "dimmed");
  gtk_box_append (GTK_BOX (head), name);
  if (barriers->group != NULL)
    gtk_box_append (GTK_BOX (head), create_add (barriers->group, title));
  gtk_widget_add_css_class (box, "money-row");
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), create_holds (barriers));
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  name_row (row, title, barriers);
  return row;
}

void
brand_barrier_block_update (BrandBarrierBlock *self)
{
  BrandPlan *plan;
  g_autoptr (GArray) all = NULL;

  g_return_if_fail (BRAND_IS_BARRIER_BLOCK (self));

  plan = brand_page_get_plan (self->page);
  all = brand_barriers_list (plan);
  gtk_list_box_remove_all (self->picture);
  for (guint i = 0; i < MIN (all->len, MOST_ROWS); i++)
    gtk_list_box_append (self->picture, create_row (plan, &g_array_index (all, BrandBarriers, i)));
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->picture)), all->len > 0);
}
