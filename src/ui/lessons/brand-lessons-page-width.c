/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lessons-page-private.h"

gboolean
brand_lessons_page_is_compact (BrandLessonsPage *self)
{
  return adw_breakpoint_bin_get_current_breakpoint (self->bin) == self->compact;
}

/* With the same part of its words chosen. The window still believes that they are there, and is
 * about to move them on. */
static void
give_keys_back (GtkWidget *widget)
{
  int start, end;

  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  if (!GTK_IS_TEXT (widget))
    {
      gtk_widget_grab_focus (widget);
      return;
    }
  gtk_editable_get_selection_bounds (GTK_EDITABLE (widget), &start, &end);
  gtk_text_grab_focus_without_selecting (GTK_TEXT (widget));
  gtk_editable_select_region (GTK_EDITABLE (widget), start, end);
}

static void
width_settled_cb (gpointer user_data)
{
  BrandLessonsPage *self = user_data;
  BrandLessonView *view = brand_lessons_page_get_view (self);
  GtkWidget *keys = self->keys;

  self->width_source = 0;
  if (keys != NULL && gtk_widget_get_mapped (keys))
    {
      g_clear_weak_pointer (&self->keys);
      give_keys_back (keys);
    }
  if (view != NULL)
    brand_lesson_view_set_narrow (view, brand_lessons_page_is_compact (self));
}

/* What is laid out anew is out of the window for a moment, and loses the keys. */
static void
remember_keys (BrandLessonsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (self->keys == NULL && focus != NULL
      && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->lesson_bin)))
    g_set_weak_pointer (&self->keys, focus);
}

static void
settle_width (BrandLessonsPage *self)
{
  if (self->width_source == 0)
    self->width_source = g_idle_add_once (width_settled_cb, self);
}

void
brand_lessons_page_lesson_mapped (BrandLessonsPage *self)
{
  if (self->keys != NULL)
    settle_width (self);
}

void
brand_lessons_page_follow_width (BrandLessonsPage *self)
{
  gboolean is_wide = adw_breakpoint_bin_get_current_breakpoint (self->bin) == self->wide;

  remember_keys (self);
  adw_multi_layout_view_set_layout_name (self->layouts, is_wide ? "wide" : "narrow");
  if (self->lesson != NULL)
    brand_lessons_page_show_toggles (self);
  settle_width (self);
}
