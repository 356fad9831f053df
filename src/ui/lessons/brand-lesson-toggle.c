/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-toggle.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonToggle
{
  GtkBox parent_instance;

  AdwToggle *toggle; /* borrowed: holds this */
  GtkImage *icon;
  GtkWidget *name;
  const BrandLesson *lesson;
};

G_DEFINE_FINAL_TYPE (BrandLessonToggle, brand_lesson_toggle, GTK_TYPE_BOX)

static void
brand_lesson_toggle_class_init (BrandLessonToggleClass *klass)
{
}

static void
brand_lesson_toggle_init (BrandLessonToggle *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "lesson-toggle");
  self->icon = GTK_IMAGE (g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                        GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
}

BrandLessonToggle *
brand_lesson_toggle_add (AdwToggleGroup    *group,
                         const BrandLesson *lesson)
{
  BrandLessonToggle *self = g_object_new (BRAND_TYPE_LESSON_TOGGLE, NULL);
  g_autofree char *number = g_strdup_printf ("%u", lesson->number);

  self->lesson = lesson;
  self->name = g_object_new (GTK_TYPE_LABEL, "label", _(lesson->name), "ellipsize",
                             PANGO_ELLIPSIZE_END, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (self), gtk_label_new (number));
  gtk_box_append (GTK_BOX (self), self->name);
  self->toggle = adw_toggle_new ();
  adw_toggle_set_name (self->toggle, lesson->id);
  adw_toggle_set_child (self->toggle, GTK_WIDGET (self));
  adw_toggle_group_add (group, self->toggle);
  return self;
}

void
brand_lesson_toggle_update (BrandLessonToggle *self,
                            BrandLessonState   state,
                            gboolean           is_compact)
{
  g_autofree char *name = NULL;

  g_return_if_fail (BRAND_IS_LESSON_TOGGLE (self));

  /* Translators: a lesson's number and name, and how far it is: "Lesson 2: Worth sharing, begun".
   */
  name = g_strdup_printf (_("Lesson %u: %s, %s"), self->lesson->number, _(self->lesson->name),
                          brand_lesson_state_get_label (state));
  gtk_image_set_from_icon_name (self->icon, brand_lesson_state_get_icon_name (state));
  gtk_widget_set_visible (self->name, !is_compact);
  adw_toggle_set_tooltip (self->toggle, _(self->lesson->title));
  brand_toggle_child_set_name (GTK_WIDGET (self), name);
}
