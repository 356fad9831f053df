/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-coverage-cell.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/brand-dimension-look.h"

struct _BrandCoverageCell
{
  GtkButton parent_instance;

  BrandBeat *beat;
  BrandDimension dimension;
  GPtrArray *touchpoints; /* owned */
  GtkWidget *popover;
};

G_DEFINE_FINAL_TYPE (BrandCoverageCell, brand_coverage_cell, GTK_TYPE_BUTTON)

const char *
brand_touchpoint_get_shown_title (BrandTouchpoint *touchpoint)
{
  const char *title = brand_touchpoint_get_title (touchpoint);

  return *title != '\0' ? title : _("Untitled touchpoint");
}

void
brand_touchpoint_lead (GtkActionable   *actionable,
                       BrandTouchpoint *touchpoint)
{
  /* An action without its target is warned about where the widget is in its window already. */
  gtk_actionable_set_action_target (actionable, "s", brand_item_get_id (BRAND_ITEM (touchpoint)));
  gtk_actionable_set_action_name (actionable, "item.show");
}

static void
append_touchpoint (GMenu           *menu,
                   const char      *label,
                   const char      *action,
                   BrandTouchpoint *touchpoint)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s",
                                     brand_item_get_id (BRAND_ITEM (touchpoint)));
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (BrandCoverageCell *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) list = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();
  g_autoptr (GMenuItem) add = g_menu_item_new (_("_Add another…"), NULL);

  for (guint i = 0; i < self->touchpoints->len; i++)
    {
      BrandTouchpoint *touchpoint = self->touchpoints->pdata[i];
      g_autofree char *label = NULL;
      g_auto (GStrv) parts = g_strsplit (brand_touchpoint_get_shown_title (touchpoint), "_", -1);

      label = g_strjoinv ("__", parts);
      append_touchpoint (list, label, "item.edit", touchpoint);
    }
  if (self->touchpoints->len > 0)
    append_touchpoint (more, _("_Show on the timeline"), "item.show",
                       self->touchpoints->pdata[0]);
  g_menu_item_set_action_and_target (add, "story.add-touchpoint", "(ssi)",
                                     brand_item_get_id (BRAND_ITEM (self->beat)), "",
                                     (int) self->dimension);
  g_menu_append_item (more, add);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (list));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  return G_MENU_MODEL (menu);
}

static void
popup_menu (BrandCoverageCell *self)
{
  g_autoptr (GMenuModel) menu = create_menu (self);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
brand_coverage_cell_clicked (GtkButton *button)
{
  BrandCoverageCell *self = BRAND_COVERAGE_CELL (button);

  if (self->touchpoints->len > 1)
    popup_menu (self);
  else if (self->touchpoints->len == 1)
    gtk_widget_activate_action (GTK_WIDGET (self), "item.edit", "s",
                                brand_item_get_id (self->touchpoints->pdata[0]));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "story.add-touchpoint", "(ssi)",
                                brand_item_get_id (BRAND_ITEM (self->beat)), "",
                                (int) self->dimension);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  popup_menu (BRAND_COVERAGE_CELL (widget));
  return TRUE;
}

static void
brand_coverage_cell_dispose (GObject *object)
{
  BrandCoverageCell *self = BRAND_COVERAGE_CELL (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->beat);
  G_OBJECT_CLASS (brand_coverage_cell_parent_class)->dispose (object);
}

static void
brand_coverage_cell_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_COVERAGE_CELL (object)->touchpoints);
  G_OBJECT_CLASS (brand_coverage_cell_parent_class)->finalize (object);
}

static void
brand_coverage_cell_class_init (BrandCoverageCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = brand_coverage_cell_dispose;
  object_class->finalize = brand_coverage_cell_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = brand_coverage_cell_clicked;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}

static void
brand_coverage_cell_init (BrandCoverageCell *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->touchpoints = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_add_css_class (GTK_WIDGET (self), "coverage-cell");
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (popup_menu), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
brand_coverage_cell_new (BrandBeat     *beat,
                         BrandDimension dimension)
{
  BrandCoverageCell *self = g_object_new (BRAND_TYPE_COVERAGE_CELL, NULL);

  self->beat = g_object_ref (beat);
  self->dimension = dimension;
  return GTK_WIDGET (self);
}

static GtkWidget *
create_title (const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 16);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static GtkWidget *
create_line (const char *icon_name,
             const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), create_title (text));
  return box;
}

static void
show_missing (BrandCoverageCell *self,
              guint              beat_number)
{
  /* Translators: a beat's number and a dimension. */
  g_autofree char *words = g_strdup_printf (_("Beat %u has nothing in %s: add a touchpoint"),
                                            beat_number,
                                            brand_dimension_get_label (self->dimension));

  gtk_button_set_child (GTK_BUTTON (self), create_line ("list-add-symbolic", _("Add")));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_remove_css_class (GTK_WIDGET (self),
                               brand_dimension_get_css_class (self->dimension));
  gtk_widget_add_css_class (GTK_WIDGET (self), "missing");
}

static char *
join_titles (GPtrArray *touchpoints)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < touchpoints->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            brand_touchpoint_get_shown_title (touchpoints->pdata[i]));
  return g_string_free_and_steal (text);
}

static void
show_touchpoints (BrandCoverageCell *self,
                  guint              beat_number)
{
  BrandTouchpoint *first = self->touchpoints->pdata[0];
  BrandPattern pattern = brand_touchpoint_get_pattern (first);
  GtkWidget *line = create_line (brand_pattern_get_icon_name (pattern),
                                 brand_touchpoint_get_shown_title (first));
  g_autofree char *titles = join_titles (self->touchpoints);
  /* Translators: a dimension, a beat's number, titles of touchpoints. */
  g_autofree char *name = g_strdup_printf (_("%s, beat %u: %s"),
                                           brand_dimension_get_label (self->dimension),
                                           beat_number, titles);

  if (self->touchpoints->len > 1)
    {
      g_autofree char *more = g_strdup_printf ("+%u", self->touchpoints->len - 1);
      GtkWidget *label = gtk_label_new (more);

      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (line), label);
    }
  gtk_button_set_child (GTK_BUTTON (self), line);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), titles);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  brand_pattern_get_label (pattern), -1);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "missing");
  gtk_widget_add_css_class (GTK_WIDGET (self), brand_dimension_get_css_class (self->dimension));
}

void
brand_coverage_cell_update (BrandCoverageCell *self,
                            GPtrArray         *touchpoints,
                            guint              beat_number)
{
  g_return_if_fail (BRAND_IS_COVERAGE_CELL (self));

  g_ptr_array_set_size (self->touchpoints, 0);
  for (guint i = 0; i < touchpoints->len; i++)
    g_ptr_array_add (self->touchpoints, g_object_ref (touchpoints->pdata[i]));
  if (touchpoints->len == 0)
    show_missing (self, beat_number);
  else
    show_touchpoints (self, beat_number);
}
