/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-merge-choice.h"

#define WIDTH 680
/* Of the dialog, of what is around the conflicts, and of one of them. */
#define MOST_HEIGHT 620
#define BASIC_HEIGHT 270
#define HEIGHT_OF_ONE 140
#define MIN_WIDTH 340
#define MIN_HEIGHT 294
/* Below that, two sides are too narrow to read. */
#define ONE_ABOVE_THE_OTHER "max-width: 480sp"

struct _BrandMergeDialog
{
  AdwDialog parent_instance;

  BrandMerge *merge;
  GPtrArray *choices; /* BrandMergeChoice, borrowed */
  GtkLabel *state;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (BrandMergeDialog, brand_merge_dialog, ADW_TYPE_DIALOG)

static guint merge_signal;

static void
brand_merge_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_MERGE_DIALOG (object)->choices);
  g_clear_pointer (&BRAND_MERGE_DIALOG (object)->merge, brand_merge_free);
  G_OBJECT_CLASS (brand_merge_dialog_parent_class)->finalize (object);
}

static void
brand_merge_dialog_class_init (BrandMergeDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_merge_dialog_finalize;
  merge_signal = g_signal_new ("merge", BRAND_TYPE_MERGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
brand_merge_dialog_init (BrandMergeDialog *self)
{
  self->choices = g_ptr_array_new ();
}

static void
update (BrandMergeDialog *self)
{
  guint n_conflicts = brand_merge_get_conflicts (self->merge)->len;
  guint n_decided = n_conflicts - brand_merge_count_undecided (self->merge);
  /* Translators: how many of how many questions have an answer. */
  g_autofree char *text = g_strdup_printf (_("%1$u of %2$u decided"), n_decided, n_conflicts);

  gtk_label_set_text (self->state, text);
  gtk_widget_set_sensitive (self->button, n_decided == n_conflicts);
}

static void
choose_all (BrandMergeDialog *self,
            BrandMergeSide    side)
{
  for (guint i = 0; i < self->choices->len; i++)
    brand_merge_choice_choose (self->choices->pdata[i], side);
}

static void
all_mine_cb (BrandMergeDialog *self)
{
  choose_all (self, BRAND_MERGE_OURS);
}

static void
all_theirs_cb (BrandMergeDialog *self)
{
  choose_all (self, BRAND_MERGE_THEIRS);
}

static void
merge_cb (BrandMergeDialog *self)
{
  g_object_ref (self);
  g_signal_emit (self, merge_signal, 0);
  adw_dialog_force_close (ADW_DIALOG (self));
  g_object_unref (self);
}

static void
cancel_cb (BrandMergeDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkWidget *
create_button (BrandMergeDialog *self,
               const char       *label,
               const char       *css_class,
               GCallback         clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (css_class != NULL)
    gtk_widget_add_css_class (button, css_class);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
create_bottom (BrandMergeDialog *self)
{
  GtkWidget *column = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                    "spacing", 6, "margin-top", 6, "margin-bottom", 12,
                                    "margin-start", 12, "margin-end", 12, NULL);
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "align", 0.5f, "child-spacing", 12,
                                 "line-spacing", 6, NULL);

  self->state = GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "css-classes",
                                         (const char *[]) { "dimmed", "numeric", NULL }, NULL));
  self->button = create_button (self, _("_Merge"), "pill", G_CALLBACK (merge_cb));
  gtk_widget_add_css_class (self->button, "suggested-action");
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("_Cancel"), "pill",
                                                          G_CALLBACK (cancel_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (box), self->button);
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (column), box);
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->button);
  return column;
}

static GtkWidget *
create_head (BrandMergeDialog *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);

  gtk_box_append (GTK_BOX (column),
                  g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "label",
                                _("You and another program have changed the same, each in its "
                                  "own way. Choose what the plan will say; everything else "
                                  "comes together by itself."), NULL));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("_All mine"), NULL,
                                                          G_CALLBACK (all_mine_cb)));
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (self, _("All as in the _file"), NULL,
                                                          G_CALLBACK (all_theirs_cb)));
  gtk_widget_set_visible (box, brand_merge_get_conflicts (self->merge)->len > 1);
  gtk_box_append (GTK_BOX (column), box);
  return column;
}

/* One above the other where it is narrow. */
static void
add_breakpoint (BrandMergeDialog *self)
{
  AdwBreakpoint *breakpoint
    = adw_breakpoint_new (adw_breakpoint_condition_parse (ONE_ABOVE_THE_OTHER));

  for (guint i = 0; i < self->choices->len; i++)
    {
      GtkWidget *sides = brand_merge_choice_get_sides (self->choices->pdata[i]);

      adw_breakpoint_add_setters (breakpoint,
                                  G_OBJECT (sides), "orientation", GTK_ORIENTATION_VERTICAL,
                                  G_OBJECT (sides), "homogeneous", FALSE,
                                  G_OBJECT (sides), "spacing", 6,
                                  NULL);
    }
  adw_dialog_add_breakpoint (ADW_DIALOG (self), breakpoint);
}

static GtkWidget *
create_content (BrandMergeDialog *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GPtrArray *conflicts = brand_merge_get_conflicts (self->merge);

  gtk_widget_add_css_class (column, "dialog-column");
  gtk_box_append (GTK_BOX (column), create_head (self));
  for (guint i = 0; i < conflicts->len; i++)
    {
      GtkWidget *choice = brand_merge_choice_new (self->merge, conflicts->pdata[i]);

      g_ptr_array_add (self->choices, choice);
      g_signal_connect_swapped (choice, "chosen", G_CALLBACK (update), self);
      gtk_box_append (GTK_BOX (column), choice);
    }

  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column, "hscrollbar-policy",
                       GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
}

AdwDialog *
brand_merge_dialog_new (BrandMerge *merge)
{
  BrandMergeDialog *self = g_object_new (BRAND_TYPE_MERGE_DIALOG, "width-request", MIN_WIDTH,
                                         "height-request", MIN_HEIGHT, NULL);
  GtkWidget *view = adw_toolbar_view_new ();

  self->merge = merge;
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_add_bottom_bar (ADW_TOOLBAR_VIEW (view), create_bottom (self));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_content (self));
  add_breakpoint (self);
  update (self);
  adw_dialog_set_title (ADW_DIALOG (self), _("Merge"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_content_height (ADW_DIALOG (self),
                                 (int) MIN (BASIC_HEIGHT + HEIGHT_OF_ONE * self->choices->len,
                                            MOST_HEIGHT));
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_focus (ADW_DIALOG (self),
                        gtk_widget_get_first_child (
                          brand_merge_choice_get_sides (self->choices->pdata[0])));
  return ADW_DIALOG (self);
}
