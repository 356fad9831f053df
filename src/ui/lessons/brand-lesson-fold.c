/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/lessons/brand-lesson-fold.h"

#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonFold
{
  GtkBox parent_instance;

  GtkWidget *head;   /* the button, or what is in it */
  GtkWidget *button; /* NULL: always unfolded */
  GtkWidget *arrow;
  GtkWidget *icon;
  GtkWidget *title;
  GtkLabel *note;
  GtkBox *body;
  gboolean is_filled;
};

G_DEFINE_FINAL_TYPE (BrandLessonFold, brand_lesson_fold, GTK_TYPE_BOX)

static guint unfold_signal;

static void
clicked_cb (BrandLessonFold *self)
{
  brand_lesson_fold_set_unfolded (self, !brand_lesson_fold_get_unfolded (self));
}

static gboolean
brand_lesson_fold_grab_focus (GtkWidget *widget)
{
  BrandLessonFold *self = BRAND_LESSON_FOLD (widget);

  return self->button != NULL ? gtk_widget_grab_focus (self->button)
                              : gtk_widget_child_focus (GTK_WIDGET (self->body),
                                                        GTK_DIR_TAB_FORWARD);
}

static void
brand_lesson_fold_class_init (BrandLessonFoldClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_lesson_fold_grab_focus;
  unfold_signal = g_signal_new ("unfold", BRAND_TYPE_LESSON_FOLD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
brand_lesson_fold_init (BrandLessonFold *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->body = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
}

static GtkWidget *
create_head (BrandLessonFold *self,
             const char      *title,
             gboolean         can_fold)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->icon = g_object_new (GTK_TYPE_IMAGE, "visible", FALSE, NULL);
  /* A button is called by what is in it. */
  self->title = can_fold ? brand_lesson_text_new (title, "block-heading")
                         : brand_lesson_heading_new (title, "block-heading");
  self->note = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  gtk_label_set_wrap_mode (self->note, PANGO_WRAP_WORD);
  gtk_label_set_xalign (self->note, 1);
  gtk_label_set_justify (self->note, GTK_JUSTIFY_RIGHT);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_box_append (GTK_BOX (head), self->icon);
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->note));
  return head;
}

static void
add_button (BrandLessonFold *self,
            GtkWidget       *head)
{
  self->arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "pan-down-symbolic",
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_box_append (GTK_BOX (head), self->arrow);
  self->button = g_object_new (GTK_TYPE_BUTTON, "child", head, NULL);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "fold-head");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_RELATION_CONTROLS,
                                  self->body, NULL, -1);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  self->head = self->button;
}

static void
add_head (BrandLessonFold *self,
          const char      *title,
          const char      *note,
          gboolean         can_fold)
{
  self->head = create_head (self, title, can_fold);
  gtk_label_set_text (self->note, note);
  if (can_fold)
    add_button (self, self->head);
  gtk_box_prepend (GTK_BOX (self), self->head);
}

static void
show_unfolded (BrandLessonFold *self,
               gboolean         is_unfolded)
{
  gtk_widget_set_visible (GTK_WIDGET (self->body), is_unfolded);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                is_unfolded ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_unfolded, -1);
  if (is_unfolded)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "folded");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "folded");
}

GtkWidget *
brand_lesson_fold_new (const char *title,
                       gboolean    can_fold)
{
  BrandLessonFold *self = g_object_new (BRAND_TYPE_LESSON_FOLD, NULL);

  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->body));
  add_head (self, title, "", can_fold);
  if (can_fold)
    show_unfolded (self, FALSE);
  return GTK_WIDGET (self);
}

/* What somebody is at work in stays in sight. */
void
brand_lesson_fold_set_can_fold (BrandLessonFold *self,
                                gboolean         can_fold)
{
  g_autofree char *title = NULL;
  g_autofree char *note = NULL;
  gboolean had_keys;

  g_return_if_fail (BRAND_IS_LESSON_FOLD (self));

  if (can_fold == (self->button != NULL))
    return;
  if (!can_fold)
    brand_lesson_fold_set_unfolded (self, TRUE);
  title = g_strdup (gtk_label_get_text (GTK_LABEL (self->title)));
  note = g_strdup (gtk_label_get_text (self->note));
  had_keys = gtk_widget_is_focus (self->head);
  self->button = self->arrow = NULL;
  gtk_box_remove (GTK_BOX (self), self->head);
  add_head (self, title, note, can_fold);
  if (can_fold)
    show_unfolded (self, gtk_widget_get_focus_child (GTK_WIDGET (self->body)) != NULL);
  if (had_keys)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

GtkBox *
brand_lesson_fold_get_body (BrandLessonFold *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_FOLD (self), NULL);

  return self->body;
}

void
brand_lesson_fold_set_icon (BrandLessonFold *self,
                            const char      *icon_name,
                            const char      *name)
{
  g_return_if_fail (BRAND_IS_LESSON_FOLD (self));

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), icon_name);
  gtk_widget_set_tooltip_text (self->icon, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : "", -1);
  gtk_widget_set_visible (self->icon, icon_name != NULL);
}

void
brand_lesson_fold_set_note (BrandLessonFold *self,
                            const char      *note)
{
  g_return_if_fail (BRAND_IS_LESSON_FOLD (self));

  gtk_label_set_text (self->note, note);
}

gboolean
brand_lesson_fold_get_unfolded (BrandLessonFold *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_FOLD (self), FALSE);

  return self->button == NULL || gtk_widget_get_visible (GTK_WIDGET (self->body));
}

void
brand_lesson_fold_set_unfolded (BrandLessonFold *self,
                                gboolean         is_unfolded)
{
  g_return_if_fail (BRAND_IS_LESSON_FOLD (self));

  if (is_unfolded && !self->is_filled)
    {
      self->is_filled = TRUE;
      g_signal_emit (self, unfold_signal, 0);
    }
  if (self->button != NULL)
    show_unfolded (self, is_unfolded);
}
