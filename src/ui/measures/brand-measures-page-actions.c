/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measures-page-private.h"

#include <glib/gi18n-lib.h>

#include "ui/measures/brand-measure-edits.h"
#include "ui/measures/brand-measure-gap-row.h"
#include "ui/measures/brand-measure-library-dialog.h"
#include "ui/measures/brand-measure-state.h"
#include "ui/window/brand-undo-toast.h"

static void
chosen_cb (BrandMeasuresPage        *self,
           const BrandMeasurePreset *preset,
           AdwDialog                *dialog)
{
  BrandItem *goal = g_object_get_data (G_OBJECT (dialog), "brand-goal");
  g_autoptr (BrandItem) measure = brand_measure_new_from (
    brand_page_get_plan (BRAND_PAGE (self)), brand_measures_page_get_dimension (self), preset,
    goal);

  if (!brand_history_insert (brand_measures_page_get_history (self), measure, G_MAXUINT, NULL))
    return;
  brand_measures_page_go_to (self, measure);
  brand_measures_page_focus_field (self, preset != NULL ? "baseline" : "title");
}

static void
choose_measure (BrandMeasuresPage *self,
                BrandItem         *goal)
{
  AdwDialog *dialog = brand_measure_library_dialog_new (brand_measures_page_get_dimension (self));

  if (goal != NULL)
    g_object_set_data_full (G_OBJECT (dialog), "brand-goal", g_object_ref (goal), g_object_unref);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
gap_activated_cb (BrandMeasuresPage *self,
                  GtkListBoxRow     *row)
{
  BrandItem *item = brand_measure_gap_row_get_item (row);

  choose_measure (self, item != NULL && BRAND_IS_GOAL (item) ? item : NULL);
}

static void
popup_menu (BrandMeasuresPage *self,
            double             x,
            double             y)
{
  graphene_point_t point;

  if (!gtk_widget_compute_point (GTK_WIDGET (self->measures),
                                 gtk_widget_get_parent (GTK_WIDGET (self->menu)),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;
  gtk_popover_set_pointing_to (self->menu, &(GdkRectangle) { (int) point.x, (int) point.y, 1, 1 });
  gtk_popover_popup (self->menu);
}

static void
menu_pressed_cb (BrandMeasuresPage *self,
                 int                n_presses,
                 double             x,
                 double             y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->measures, (int) y);

  if (row == NULL)
    return;
  gtk_list_box_select_row (self->measures, row);
  popup_menu (self, x, y);
}

static void
menu_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->measures);
  graphene_rect_t bounds;

  if (row != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->measures),
                                                &bounds))
    popup_menu (self, bounds.size.width / 2, bounds.origin.y + bounds.size.height);
}

static void
add_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  choose_measure (BRAND_MEASURES_PAGE (widget), NULL);
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (widget);
  BrandItem *copy = brand_measure_duplicate (brand_measures_page_get_history (self),
                                             brand_measures_page_get_selected (self));

  if (copy != NULL)
    brand_measures_page_go_to (self, copy);
}

static void
step (BrandMeasuresPage *self,
      int                direction)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->measures);
  BrandMeasure *measure = brand_measures_page_get_selected (self);
  GtkLabel *count = self->counts[brand_measures_page_get_dimension (self)];
  g_autofree char *words = NULL;

  if (row == NULL
      || !brand_measure_step (brand_measures_page_get_history (self), measure, direction))
    return;
  BRAND_PAGE_GET_CLASS (self)->update (BRAND_PAGE (self));
  /* Translators: a measure's title, its place, how many there are. */
  words = g_strdup_printf (_("%s is now %u of %s"), brand_measure_get_shown_title (measure),
                           (guint) gtk_list_box_row_get_index (row) + 1,
                           gtk_label_get_text (count));
  gtk_accessible_announce (GTK_ACCESSIBLE (row), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
earlier_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  step (BRAND_MEASURES_PAGE (widget), -1);
}

static void
later_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  step (BRAND_MEASURES_PAGE (widget), 1);
}

static void
delete_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (widget);
  BrandMeasure *measure = brand_measures_page_get_selected (self);
  g_autofree char *words = brand_measure_describe_deletion (brand_page_get_plan (BRAND_PAGE (self)),
                                                            measure);

  brand_history_remove (brand_measures_page_get_history (self), BRAND_ITEM (measure));
  brand_undo_toast_show (widget, brand_measures_page_get_history (self), words);
}

void
brand_measures_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "measures.add", NULL, add_activated);
  gtk_widget_class_install_action (widget_class, "measures.duplicate", NULL, duplicate_activated);
  gtk_widget_class_install_action (widget_class, "measures.earlier", NULL, earlier_activated);
  gtk_widget_class_install_action (widget_class, "measures.later", NULL, later_activated);
  gtk_widget_class_install_action (widget_class, "measures.delete", NULL, delete_activated);
  gtk_widget_class_install_action (widget_class, "measures.menu", NULL, menu_activated);
}

void
brand_measures_page_bind_actions (BrandMeasuresPage *self)
{
  g_signal_connect_swapped (self->gaps, "row-activated", G_CALLBACK (gap_activated_cb), self);
  g_signal_connect_swapped (self->menu_click, "pressed", G_CALLBACK (menu_pressed_cb), self);
}
