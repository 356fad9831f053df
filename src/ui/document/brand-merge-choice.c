/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-merge-choice.h"

#include <glib/gi18n-lib.h>

struct _BrandMergeChoice
{
  GtkBox parent_instance;

  GtkWidget *sides;
  GtkCheckButton *checks[BRAND_MERGE_N_SIDES]; /* of ours and theirs */
  BrandConflict *conflict;                     /* borrowed */
};

G_DEFINE_FINAL_TYPE (BrandMergeChoice, brand_merge_choice, GTK_TYPE_BOX)

static guint chosen_signal;

static void
brand_merge_choice_class_init (BrandMergeChoiceClass *klass)
{
  chosen_signal = g_signal_new ("chosen", BRAND_TYPE_MERGE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_merge_choice_init (BrandMergeChoice *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static void
toggled_cb (BrandMergeChoice *self)
{
  for (guint side = BRAND_MERGE_OURS; side <= BRAND_MERGE_THEIRS; side++)
    if (gtk_check_button_get_active (self->checks[side]))
      self->conflict->choice = (BrandMergeSide) side;
  g_signal_emit (self, chosen_signal, 0);
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "css-classes", (const char *[]) { css_class, NULL },
                       NULL);
}

static void
add_side (BrandMergeChoice *self,
          BrandMerge       *merge,
          BrandMergeSide    side,
          const char       *heading)
{
  g_autofree char *value = brand_conflict_dup_value (merge, self->conflict, side);
  /* Translators: whose version, “Mine” or “In the file”, then what it says. */
  g_autofree char *name = g_strdup_printf (C_("conflict", "%1$s: %2$s"), heading, value);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *column = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                    "spacing", 2, "valign", GTK_ALIGN_CENTER, "margin-start", 6,
                                    NULL);

  gtk_box_append (GTK_BOX (column), create_label (heading, "caption-heading"));
  gtk_box_append (GTK_BOX (column), create_label (value, "body"));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), column);
  gtk_widget_add_css_class (check, "card");
  gtk_widget_add_css_class (check, "merge-side");
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  self->checks[side] = GTK_CHECK_BUTTON (check);
  gtk_box_append (GTK_BOX (self->sides), check);
}

GtkWidget *
brand_merge_choice_new (BrandMerge    *merge,
                        BrandConflict *conflict)
{
  BrandMergeChoice *self = g_object_new (BRAND_TYPE_MERGE_CHOICE, "accessible-role",
                                         GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  const BrandConflictPart *part = &g_array_index (conflict->parts, BrandConflictPart, 0);
  BrandItem *item = part->items[part->items[BRAND_MERGE_OURS] ? BRAND_MERGE_OURS
                                                              : BRAND_MERGE_THEIRS];
  g_autofree char *label = brand_conflict_dup_label (merge, conflict);
  g_autofree char *what = brand_conflict_dup_what (merge, conflict);
  /* Translators: a kind of item, then what of it both have changed: "Beat · Title". */
  g_autofree char *where = g_strdup_printf (_("%1$s · %2$s"), _(brand_item_get_kind (item)->label),
                                            what);
  g_autofree char *name = g_strdup_printf (C_("conflict", "%1$s: %2$s"), label, where);

  self->conflict = conflict;
  self->sides = g_object_new (GTK_TYPE_BOX, "spacing", 12, "homogeneous", TRUE, NULL);
  gtk_box_append (GTK_BOX (self), create_label (label, "heading"));
  gtk_box_append (GTK_BOX (self), create_label (where, "dimmed"));
  gtk_box_append (GTK_BOX (self), self->sides);
  add_side (self, merge, BRAND_MERGE_OURS, C_("conflict", "Mine"));
  add_side (self, merge, BRAND_MERGE_THEIRS, C_("conflict", "In the file"));
  gtk_check_button_set_group (self->checks[BRAND_MERGE_THEIRS], self->checks[BRAND_MERGE_OURS]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint side = BRAND_MERGE_OURS; side <= BRAND_MERGE_THEIRS; side++)
    g_signal_connect_swapped (self->checks[side], "toggled", G_CALLBACK (toggled_cb), self);

  return GTK_WIDGET (self);
}

void
brand_merge_choice_choose (BrandMergeChoice *self,
                           BrandMergeSide    side)
{
  g_return_if_fail (BRAND_IS_MERGE_CHOICE (self));
  g_return_if_fail (side == BRAND_MERGE_OURS || side == BRAND_MERGE_THEIRS);

  gtk_check_button_set_active (self->checks[side], TRUE);
}

GtkWidget *
brand_merge_choice_get_sides (BrandMergeChoice *self)
{
  g_return_val_if_fail (BRAND_IS_MERGE_CHOICE (self), NULL);

  return self->sides;
}
