/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-action-view.h"

#include <glib/gi18n-lib.h>

#include "report/worksheet/brand-action-plan.h"
#include "ui/checks/brand-check-look.h"
#include "ui/checks/brand-check-results.h"
#include "ui/fields/brand-item-words.h"
#include "ui/lessons/brand-action-step-row.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/window/brand-section.h"

#define MOST_FINDINGS 5

struct _BrandActionView
{
  GtkBox parent_instance;

  AdwWrapBox *made;
  GtkWidget *nothing_made;
  GtkLabel *missing_note;
  GtkListBox *missing;
  GtkLabel *steps_note;
  GtkListBox *steps;

  BrandPage *page; /* borrowed */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandActionView, brand_action_view, GTK_TYPE_BOX)

static void
finding_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *key)
{
  BrandActionView *self = BRAND_ACTION_VIEW (widget);

  brand_check_want (brand_page_get_document (self->page), g_variant_get_string (key, NULL));
  gtk_widget_activate_action (widget, "win.show-section", "s", "checks");
}

static void
brand_action_view_class_init (BrandActionViewClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "action.show-finding", "s",
                                   finding_activated);
}

static GtkWidget *
create_head (const char *title,
             GtkWidget  *end)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = brand_lesson_heading_new (title, "block-heading");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (head), label);
  if (end != NULL)
    gtk_box_append (GTK_BOX (head), end);
  return head;
}

static GtkBox *
add_block (BrandActionView *self,
           const char      *title,
           GtkWidget       *end)
{
  GtkWidget *block = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (block), create_head (title, end));
  gtk_box_append (GTK_BOX (self), block);
  return GTK_BOX (block);
}

static GtkListBox *
add_list (GtkBox     *block,
          const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (block, list);
  return GTK_LIST_BOX (list);
}

static void
add_made_block (BrandActionView *self)
{
  GtkBox *block = add_block (self, _("Made by your answers"), NULL);

  self->nothing_made = brand_lesson_text_new (_("Nothing yet. Whatever you add to the plan in the "
                                                "lessons is counted here."), "dimmed");
  self->made = ADW_WRAP_BOX (g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 8, "line-spacing",
                                           8, NULL));
  gtk_box_append (block, self->nothing_made);
  gtk_box_append (block, GTK_WIDGET (self->made));
}

static void
add_missing_block (BrandActionView *self)
{
  GtkWidget *all = g_object_new (GTK_TYPE_BUTTON, "label", _("All checks"), "action-name",
                                 "win.show-section", "action-target",
                                 g_variant_new_string ("checks"), "valign", GTK_ALIGN_CENTER,
                                 NULL);
  GtkBox *block;

  gtk_widget_add_css_class (all, "flat");
  block = add_block (self, _("Still missing"), all);
  self->missing_note = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  gtk_box_append (block, GTK_WIDGET (self->missing_note));
  self->missing = add_list (block, _("Still missing"));
}

static void
add_steps_block (BrandActionView   *self,
                 const BrandLesson *lesson)
{
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name",
                                     "document-print-symbolic", "label", _("_Print…"),
                                     "use-underline", TRUE, NULL);
  GtkWidget *print = g_object_new (GTK_TYPE_BUTTON, "child", content, "action-name",
                                   "win.print-worksheets", "action-target",
                                   g_variant_new_string (lesson->id), "valign", GTK_ALIGN_CENTER,
                                   NULL);
  GtkBox *block;

  gtk_widget_add_css_class (print, "flat");
  block = add_block (self, _("The next steps"), print);
  self->steps_note = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  gtk_box_append (block, GTK_WIDGET (self->steps_note));
  self->steps = add_list (block, _("The next steps"));
}

static void
brand_action_view_init (BrandActionView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}

GtkWidget *
brand_action_view_new (BrandPage         *page,
                       const BrandLesson *lesson,
                       gboolean           is_narrow)
{
  BrandActionView *self = g_object_new (BRAND_TYPE_ACTION_VIEW, NULL);

  self->page = page;
  self->is_narrow = is_narrow;
  add_made_block (self);
  add_missing_block (self);
  add_steps_block (self, lesson);
  return GTK_WIDGET (self);
}

/* One item is led to itself, several to where their kind is shown. */
static GtkWidget *
create_made (const BrandActionMade *made)
{
  const BrandKind *kind = brand_kind_get (made->kind);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *number = g_strdup_printf ("%u", made->items->len);
  const char *label = made->items->len == 1 ? _(kind->label) : _(kind->plural);
  const char *tint = brand_item_get_tint (made->items->pdata[0]);
  int section = brand_section_find_for_kind (made->kind);
  GtkWidget *button;

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (brand_kind_get_icon_name (
                                   made->kind)));
  if (!kind->is_single)
    gtk_box_append (GTK_BOX (box), gtk_label_new (number));
  gtk_box_append (GTK_BOX (box), gtk_label_new (label));
  button = g_object_new (GTK_TYPE_BUTTON, "child", box, NULL);
  gtk_widget_add_css_class (button, "lesson-pill");
  if (tint != NULL && made->kind != BRAND_KIND_TOUCHPOINT && made->kind != BRAND_KIND_MEASURE)
    gtk_widget_add_css_class (button, tint);
  if (made->items->len == 1 || section < 0)
    {
      brand_item_lead (GTK_ACTIONABLE (button), made->items->pdata[0]);
      return button;
    }
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", brand_sections[section].name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-section");
  return button;
}

static void
show_made (BrandActionView       *self,
           const BrandActionPlan *plan)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->made))) != NULL)
    adw_wrap_box_remove (self->made, child);
  for (guint i = 0; i < plan->made->len; i++)
    adw_wrap_box_append (self->made, create_made (plan->made->pdata[i]));
  gtk_widget_set_visible (self->nothing_made, plan->made->len == 0);
}

static GtkWidget *
create_finding (const BrandFinding *finding)
{
  g_autofree char *text = brand_finding_dup_text (finding);
  g_autofree char *key = brand_check_dup_key (finding);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", text,
                                 "title-lines", 3, "activatable", TRUE, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             brand_severity_icon_new (finding->check->severity));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "action.show-finding");
  return row;
}

static void
show_missing (BrandActionView     *self,
              const BrandFindings *findings)
{
  guint n = brand_findings_count (findings, BRAND_SEVERITY_MISSING);
  g_autofree char *note = NULL;

  gtk_list_box_remove_all (self->missing);
  for (guint i = 0; i < MIN (n, MOST_FINDINGS); i++)
    gtk_list_box_append (self->missing, create_finding (brand_findings_get_open (findings, i)));
  if (n == 0)
    note = g_strdup (_("Nothing: the plan can be carried out and measured."));
  else
    note = g_strdup_printf (ngettext ("%u thing is missing before the plan can be carried out "
                                      "and measured.",
                                      "%u things are missing before the plan can be carried out "
                                      "and measured.", n), n);
  gtk_label_set_text (self->missing_note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->missing), n > 0);
}

static void
show_steps (BrandActionView       *self,
            const BrandActionPlan *plan)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->steps));
  int position = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;
  g_autofree char *note = NULL;

  if (focused != NULL)
    gtk_root_set_focus (gtk_widget_get_root (focused), NULL);
  gtk_list_box_remove_all (self->steps);
  for (guint i = 0; i < plan->steps->len; i++)
    gtk_list_box_append (self->steps, brand_action_step_row_new (self->page, plan->steps->pdata[i],
                                                                 i + 1, self->is_narrow));
  if (plan->n_steps == 0)
    note = g_strdup (_("Nothing is waiting. Enjoy it."));
  else
    /* Translators: how many steps are shown, and how many there are. */
    note = g_strdup_printf (ngettext ("%u step of %u. Give each one person and one day.",
                                      "%u steps of %u. Give each one person and one day.",
                                      plan->steps->len), plan->steps->len, plan->n_steps);
  gtk_label_set_text (self->steps_note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->steps), plan->steps->len > 0);
  if (position >= 0 && plan->steps->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (
                             self->steps, MIN (position, (int) plan->steps->len - 1))));
}

void
brand_action_view_update (BrandActionView *self)
{
  g_autoptr (BrandCheckResults) results = NULL;
  g_autoptr (BrandActionPlan) plan = NULL;

  g_return_if_fail (BRAND_IS_ACTION_VIEW (self));

  results = brand_check_results_new (brand_page_get_document (self->page));
  plan = brand_action_plan_new (brand_page_get_plan (self->page), brand_lessons_get_default (),
                                results->findings);
  show_made (self, plan);
  show_missing (self, results->findings);
  show_steps (self, plan);
}

void
brand_action_view_set_narrow (BrandActionView *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (BRAND_IS_ACTION_VIEW (self));

  self->is_narrow = is_narrow;
  brand_action_view_update (self);
}
