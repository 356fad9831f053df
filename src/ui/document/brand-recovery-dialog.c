/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-recovery-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/document/brand-difference-view.h"

#define WIDTH 620
#define MOST_HEIGHT 520

struct _BrandRecoveryDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (BrandRecoveryDialog, brand_recovery_dialog, ADW_TYPE_DIALOG)

static guint answered_signal;

static void
brand_recovery_dialog_class_init (BrandRecoveryDialogClass *klass)
{
  answered_signal = g_signal_new ("answered", BRAND_TYPE_RECOVERY_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
brand_recovery_dialog_init (BrandRecoveryDialog *self)
{
}

static void
answer (BrandRecoveryDialog *self,
        BrandRecoveryAnswer  answered)
{
  g_object_ref (self);
  g_signal_emit (self, answered_signal, 0, (guint) answered);
  adw_dialog_force_close (ADW_DIALOG (self));
  g_object_unref (self);
}

static void
recover_cb (BrandRecoveryDialog *self)
{
  answer (self, BRAND_RECOVERY_AS_IT_WAS);
}

static void
merge_cb (BrandRecoveryDialog *self)
{
  answer (self, BRAND_RECOVERY_MERGE);
}

static void
keep_cb (BrandRecoveryDialog *self)
{
  answer (self, BRAND_RECOVERY_NONE);
}

static char *
dup_title (const BrandLeftover *leftover)
{
  BrandPlan *plan = leftover->content->plan;
  const char *title = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title");

  if (*title != '\0')
    return g_strdup (title);
  return leftover->content->file ? g_file_get_basename (leftover->content->file)
                                 : g_strdup (_("Plan without a title"));
}

static void
add_text (GtkBox     *box,
          const char *text,
          const char *css_class)
{
  gtk_box_append (box, g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                     "wrap-mode", PANGO_WRAP_WORD_CHAR, "css-classes",
                                     (const char *[]) { css_class, NULL }, NULL));
}

char *
brand_recovery_dup_time (const BrandJournalContent *content)
{
  g_autoptr (GDateTime) time = content->time ? g_date_time_to_local (content->time) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *hour = NULL;

  if (time == NULL)
    return NULL;
  day = brand_date_format (brand_date_join (g_date_time_get_year (time),
                                            (guint) g_date_time_get_month (time),
                                            (guint) g_date_time_get_day_of_month (time)),
                           BRAND_DATE_STYLE_FULL);
  hour = g_date_time_format (time, "%R");
  /* Translators: a day, then a time. */
  return g_strdup_printf (_("Last change: %1$s, %2$s"), day, hour);
}

static void
add_facts (GtkBox              *box,
           const BrandLeftover *leftover)
{
  const BrandJournalContent *content = leftover->content;
  g_autofree char *when = brand_recovery_dup_time (content);
  g_autofree char *place = content->file ? g_file_get_parse_name (content->file) : NULL;

  if (place != NULL)
    add_text (box, place, "dimmed");
  if (when != NULL)
    add_text (box, when, "dimmed");
  if (content->file != NULL && leftover->now == NULL)
    add_text (box, _("The file is gone or can’t be read: what you recover becomes a plan of its "
                     "own."), "warning");
  else if (leftover->merge != NULL)
    add_text (box, _("The file has been changed since then, too. Merging takes your changes into "
                     "what it says now; recovering the plan as it was drops what has changed "
                     "there."), "warning");
  if (content->damage != NULL)
    add_text (box, content->damage->message, "warning");
}

/* What the plan would become, beside what the file says. */
static GtkWidget *
compare (const BrandLeftover *leftover,
         BrandPlan           *plan)
{
  g_autoptr (BrandDifference) difference =
    brand_difference_new (leftover->now ? leftover->now : leftover->content->base, plan);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  if (brand_difference_is_empty (difference))
    add_text (GTK_BOX (column), _("The file says all of it already."), "dimmed");
  gtk_box_append (GTK_BOX (column), brand_difference_view_new (difference, NULL));
  return column;
}

static GtkWidget *
compare_merged (const BrandLeftover *leftover)
{
  g_autoptr (BrandPlan) merged = brand_merge_dup_plan (leftover->merge);
  guint n_conflicts = brand_merge_get_conflicts (leftover->merge)->len;
  GtkWidget *column = compare (leftover, merged);
  g_autofree char *text = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE,
                 "%u thing was changed on both sides, each in its own way. You decide about it in "
                 "the next step.",
                 "%u things were changed on both sides, each in its own way. You decide about them "
                 "in the next step.", n_conflicts), n_conflicts);

  if (n_conflicts > 0)
    {
      add_text (GTK_BOX (column), text, "warning");
      gtk_box_reorder_child_after (GTK_BOX (column), gtk_widget_get_last_child (column), NULL);
    }
  return column;
}

/* Both ways, to be looked at before one is chosen. */
static void
add_both (GtkBox              *box,
          const BrandLeftover *leftover)
{
  GtkWidget *stack = adw_view_stack_new ();
  GtkWidget *switcher = adw_inline_view_switcher_new ();

  adw_view_stack_set_vhomogeneous (ADW_VIEW_STACK (stack), FALSE);
  adw_view_stack_add_titled (ADW_VIEW_STACK (stack), compare_merged (leftover), "merged",
                             _("Merged"));
  adw_view_stack_add_titled (ADW_VIEW_STACK (stack), compare (leftover, leftover->content->plan),
                             "as-it-was", _("As it was"));
  adw_inline_view_switcher_set_stack (ADW_INLINE_VIEW_SWITCHER (switcher), ADW_VIEW_STACK (stack));
  gtk_box_append (box, switcher);
  gtk_box_append (box, stack);
}

static GtkWidget *
create_content (const BrandLeftover *leftover)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *title = dup_title (leftover);
  g_autofree char *intro = g_strdup_printf (
    /* Translators: %s is a plan's title. */
    _("Brand Planner stopped before these changes of “%s” were saved."), title);

  gtk_widget_add_css_class (column, "dialog-column");
  add_text (GTK_BOX (column), intro, "heading");
  add_facts (GTK_BOX (column), leftover);
  if (leftover->merge != NULL)
    add_both (GTK_BOX (column), leftover);
  else
    gtk_box_append (GTK_BOX (column), compare (leftover, leftover->content->plan));
  add_text (GTK_BOX (column), _("What you don’t recover is kept among the earlier versions."),
            "dimmed");
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column, "hscrollbar-policy",
                       GTK_POLICY_NEVER, "propagate-natural-height", TRUE, "max-content-height",
                       MOST_HEIGHT, NULL);
}

static GtkWidget *
create_button (BrandRecoveryDialog *self,
               const char          *label,
               GCallback            clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
create_buttons (BrandRecoveryDialog *self,
                const BrandLeftover *leftover)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "align", 0.5f, "child-spacing", 12,
                                 "line-spacing", 6, "margin-top", 6, "margin-bottom", 12,
                                 "margin-start", 12, "margin-end", 12, NULL);
  gboolean merges = leftover->merge != NULL;
  GtkWidget *keep = create_button (self, leftover->content->file ? _("_Keep the file as it is")
                                                                 : _("_Don’t recover"),
                                   G_CALLBACK (keep_cb));
  GtkWidget *recover = create_button (self, merges ? _("_Recover as it was")
                                                   : _("_Recover changes"),
                                      G_CALLBACK (recover_cb));
  GtkWidget *suggested = merges ? create_button (self, _("_Merge"), G_CALLBACK (merge_cb))
                                : recover;

  gtk_widget_add_css_class (suggested, "suggested-action");
  adw_wrap_box_append (ADW_WRAP_BOX (box), keep);
  adw_wrap_box_append (ADW_WRAP_BOX (box), recover);
  if (merges)
    adw_wrap_box_append (ADW_WRAP_BOX (box), suggested);
  adw_dialog_set_default_widget (ADW_DIALOG (self), suggested);
  adw_dialog_set_focus (ADW_DIALOG (self), suggested);
  return box;
}

AdwDialog *
brand_recovery_dialog_new (const BrandLeftover *leftover)
{
  BrandRecoveryDialog *self = g_object_new (BRAND_TYPE_RECOVERY_DIALOG, NULL);
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_add_bottom_bar (ADW_TOOLBAR_VIEW (view),
                                   create_buttons (self, leftover));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_content (leftover));
  adw_dialog_set_title (ADW_DIALOG (self), _("Unsaved changes"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  return ADW_DIALOG (self);
}
