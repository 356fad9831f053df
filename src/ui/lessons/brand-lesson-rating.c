/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-rating.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson.h"
#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonRating
{
  AdwBin parent_instance;

  GtkGrid *grid;
  GtkWidget *choice;       /* the toggles and what takes their choice back */
  AdwToggleGroup *toggles;
  GtkWidget *clear;
  GtkWidget *low;
  GtkWidget *high;
  GtkLabel *labels[BRAND_RATING_MOST];
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (BrandLessonRating, brand_lesson_rating, ADW_TYPE_BIN)

static guint rated_signal;

static void
chosen_cb (BrandLessonRating *self)
{
  guint active = adw_toggle_group_get_active (self->toggles);

  if (!self->is_showing && active != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, rated_signal, 0, (int) active + BRAND_RATING_LEAST);
}

/* The button is about to go from under the keys. */
static void
clear_cb (BrandLessonRating *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->toggles), GTK_DIR_TAB_FORWARD);
  g_signal_emit (self, rated_signal, 0, 0);
}

static void
brand_lesson_rating_class_init (BrandLessonRatingClass *klass)
{
  rated_signal = g_signal_new ("rated", BRAND_TYPE_LESSON_RATING, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
add_toggle (BrandLessonRating *self,
            int                value)
{
  AdwToggle *toggle = adw_toggle_new ();
  g_autofree char *number = g_strdup_printf ("%d", value);
  GtkWidget *label = gtk_label_new (number);

  gtk_widget_add_css_class (label, "rating-number");
  adw_toggle_set_child (toggle, label);
  adw_toggle_group_add (self->toggles, toggle);
  brand_toggle_child_set_name (label, number);
  self->labels[value - BRAND_RATING_LEAST] = GTK_LABEL (label);
}

static GtkWidget *
create_choice (BrandLessonRating *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);

  self->clear = g_object_new (GTK_TYPE_BUTTON, "icon-name", "edit-clear-symbolic", "tooltip-text",
                              _("Take the rating back"), "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (self->clear, "flat");
  gtk_widget_add_css_class (self->clear, "rating-clear");
  g_signal_connect_swapped (self->clear, "clicked", G_CALLBACK (clear_cb), self);
  gtk_widget_set_valign (GTK_WIDGET (self->toggles), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->toggles));
  gtk_box_append (GTK_BOX (box), self->clear);
  return box;
}

static void
brand_lesson_rating_init (BrandLessonRating *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  self->toggles = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  self->is_showing = TRUE;
  for (int value = BRAND_RATING_LEAST; value <= BRAND_RATING_MOST; value++)
    add_toggle (self, value);
  adw_toggle_group_set_active (self->toggles, GTK_INVALID_LIST_POSITION);
  self->is_showing = FALSE;
  self->choice = create_choice (self);
  gtk_widget_add_css_class (GTK_WIDGET (self->toggles), "rating");
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 4);
  g_signal_connect_swapped (self->toggles, "notify::active", G_CALLBACK (chosen_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->grid));
}

static GtkWidget *
create_end (const char *text)
{
  GtkWidget *label = brand_lesson_text_new (text, "secondary");

  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

GtkWidget *
brand_lesson_rating_new (const char *name,
                         const char *low,
                         const char *high)
{
  BrandLessonRating *self = g_object_new (BRAND_TYPE_LESSON_RATING, NULL);
  /* Translators: what 1 and 5 mean on a scale from 1 to 5. */
  g_autofree char *ends = g_strdup_printf (_("1: %s. 5: %s."), low, high);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggles), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, ends, -1);
  self->low = create_end (low);
  self->high = create_end (high);
  gtk_grid_attach (self->grid, self->low, 0, 0, 1, 1);
  gtk_grid_attach (self->grid, self->choice, 1, 0, 1, 1);
  gtk_grid_attach (self->grid, self->high, 2, 0, 1, 1);
  brand_lesson_rating_set_narrow (self, FALSE);
  brand_lesson_rating_set_value (self, 0);
  return GTK_WIDGET (self);
}

void
brand_lesson_rating_set_value (BrandLessonRating *self,
                               int                value)
{
  gboolean has_value = value >= BRAND_RATING_LEAST;

  g_return_if_fail (BRAND_IS_LESSON_RATING (self));

  self->is_showing = TRUE;
  adw_toggle_group_set_active (self->toggles,
                               has_value
                                 ? (guint) (value - BRAND_RATING_LEAST)
                                 : GTK_INVALID_LIST_POSITION);
  self->is_showing = FALSE;
  /* It keeps its room, so that nothing moves. */
  gtk_widget_set_sensitive (self->clear, has_value);
  gtk_widget_set_opacity (self->clear, has_value ? 1 : 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_STATE_HIDDEN,
                               !has_value, -1);
}

void
brand_lesson_rating_set_mark (BrandLessonRating *self,
                              int                value,
                              const char        *words)
{
  g_return_if_fail (BRAND_IS_LESSON_RATING (self));

  for (int i = 0; i < BRAND_RATING_MOST; i++)
    {
      GtkWidget *label = GTK_WIDGET (self->labels[i]);
      gboolean is_marked = i + BRAND_RATING_LEAST == value;

      gtk_widget_set_tooltip_text (label, is_marked ? words : NULL);
      if (is_marked)
        gtk_widget_add_css_class (label, "marked");
      else
        gtk_widget_remove_css_class (label, "marked");
    }
}

static void
place (BrandLessonRating *self,
       GtkWidget         *child,
       int                column,
       int                row,
       int                width)
{
  g_object_set (gtk_layout_manager_get_layout_child (
                  gtk_widget_get_layout_manager (GTK_WIDGET (self->grid)), child),
                "column", column, "row", row, "column-span", width, NULL);
}

void
brand_lesson_rating_set_narrow (BrandLessonRating *self,
                                gboolean           is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_RATING (self));

  place (self, self->low, 0, is_narrow ? 1 : 0, 1);
  place (self, self->choice, is_narrow ? 0 : 1, 0, is_narrow ? 2 : 1);
  place (self, self->high, is_narrow ? 1 : 2, is_narrow ? 1 : 0, 1);
  gtk_label_set_xalign (GTK_LABEL (self->low), is_narrow ? 0 : 1);
  gtk_label_set_xalign (GTK_LABEL (self->high), is_narrow ? 1 : 0);
  gtk_label_set_justify (GTK_LABEL (self->high), is_narrow ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
}
