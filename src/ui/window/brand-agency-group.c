/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-agency-group.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-agency.h"

#define PICTURE_HEIGHT 24
#define PICTURE_WIDTH 96

struct _BrandAgencyGroup
{
  AdwPreferencesGroup parent_instance;

  AdwEntryRow *name;
  AdwActionRow *logo;
  GtkDrawingArea *picture;
  GtkWidget *remove_logo;
  GtkColorDialogButton *color;
  GtkWidget *remove_color;

  BrandAgency *agency;
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (BrandAgencyGroup, brand_agency_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_color (BrandAgencyGroup *self)
{
  const BrandColor *color = &self->agency->color;
  GdkRGBA rgba = { 0.1f, 0.37f, 0.71f, 1 };

  if (self->agency->has_color)
    rgba = (GdkRGBA) { (float) color->red, (float) color->green, (float) color->blue, 1 };
  gtk_color_dialog_button_set_rgba (self->color, &rgba);
  gtk_widget_set_visible (self->remove_color, self->agency->has_color);
  gtk_widget_set_opacity (GTK_WIDGET (self->color), self->agency->has_color ? 1 : 0.4);
}

static void
show_agency (BrandAgencyGroup *self)
{
  gboolean has_logo = self->agency->logo != NULL;

  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->name), self->agency->name);
  adw_action_row_set_subtitle (self->logo, has_logo ? "" : _("A PNG or SVG"));
  gtk_widget_set_visible (GTK_WIDGET (self->picture), has_logo);
  gtk_widget_queue_draw (GTK_WIDGET (self->picture));
  gtk_widget_set_visible (self->remove_logo, has_logo);
  show_color (self);
  self->is_filling = FALSE;
}

static void
tell (BrandAgencyGroup *self,
      const GError     *error)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_PREFERENCES_DIALOG);
  AdwToast *toast = adw_toast_new (error->message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (dialog), toast);
}

/* What is in use now, from the file: a logo has moved beside it. */
static gboolean
load (BrandAgencyGroup *self,
      GError          **error)
{
  g_autoptr (GError) local = NULL;
  BrandAgency *agency = brand_agency_load_default (&local);

  g_clear_pointer (&self->agency, brand_agency_unref);
  self->agency = agency != NULL ? agency : brand_agency_new ("", "", "", NULL);
  show_agency (self);
  if (local == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static void
change (BrandAgencyGroup *self,
        const char       *name,
        const char       *logo_path,
        const char       *color)
{
  g_autofree char *path = brand_agency_dup_default_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandAgency) agency = brand_agency_new (name, logo_path, color, &error);

  if (agency != NULL && brand_agency_save (agency, path, &error))
    load (self, &error);
  if (error != NULL)
    {
      tell (self, error);
      show_agency (self);
    }
}

static void
name_applied_cb (BrandAgencyGroup *self)
{
  g_autofree char *color = brand_agency_dup_color (self->agency);

  change (self, gtk_editable_get_text (GTK_EDITABLE (self->name)), self->agency->logo_path, color);
}

static void
color_chosen_cb (BrandAgencyGroup *self)
{
  const GdkRGBA *rgba = gtk_color_dialog_button_get_rgba (self->color);
  BrandAgency chosen = {
    .has_color = TRUE, .color = { rgba->red, rgba->green, rgba->blue, 1 },
  };
  g_autofree char *color = brand_agency_dup_color (&chosen);

  if (!self->is_filling)
    change (self, self->agency->name, self->agency->logo_path, color);
}

static void
remove_color_cb (BrandAgencyGroup *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->color));
  change (self, self->agency->name, self->agency->logo_path, "");
}

void
brand_agency_group_set_logo (BrandAgencyGroup *self,
                             const char       *path)
{
  g_autofree char *color = NULL;

  g_return_if_fail (BRAND_IS_AGENCY_GROUP (self));

  color = brand_agency_dup_color (self->agency);
  change (self, self->agency->name, path, color);
}

static void
remove_logo_cb (BrandAgencyGroup *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->logo), GTK_DIR_TAB_FORWARD);
  brand_agency_group_set_logo (self, "");
}

static void
logo_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (BrandAgencyGroup) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (file != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    brand_agency_group_set_logo (self, path != NULL ? path : g_file_peek_path (file));
}

static void
choose_logo_cb (BrandAgencyGroup *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("PNG and SVG pictures"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_mime_type (filter, "image/svg+xml");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Choose a logo"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        logo_chosen_cb, g_object_ref (self));
}

/* On white, as on paper. */
static void
draw_logo_cb (GtkDrawingArea *area,
              cairo_t        *cr,
              int             width,
              int             height,
              gpointer        user_data)
{
  BrandAgencyGroup *self = user_data;
  double logo_width, logo_height;

  if (self->agency->logo == NULL)
    return;
  brand_logo_fit (self->agency->logo, width, height, &logo_width, &logo_height);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, (width - logo_width) / 2, (height - logo_height) / 2);
  brand_logo_draw (self->agency->logo, cr, logo_width, logo_height);
}

static GtkWidget *
create_button (BrandAgencyGroup *self,
               const char       *icon,
               const char       *words,
               GCallback         clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_name (BrandAgencyGroup *self)
{
  self->name = ADW_ENTRY_ROW (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->name), _("Name"));
  adw_entry_row_set_show_apply_button (self->name, TRUE);
  g_signal_connect_object (self->name, "apply", G_CALLBACK (name_applied_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->name));
}

static void
add_logo (BrandAgencyGroup *self)
{
  GtkWidget *choose = create_button (self, "document-open-symbolic", _("Choose a logo"),
                                     G_CALLBACK (choose_logo_cb));

  self->logo = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->logo), _("Logo"));
  self->picture = GTK_DRAWING_AREA (gtk_drawing_area_new ());
  gtk_drawing_area_set_content_width (self->picture, PICTURE_WIDTH);
  gtk_drawing_area_set_content_height (self->picture, PICTURE_HEIGHT);
  gtk_widget_set_valign (GTK_WIDGET (self->picture), GTK_ALIGN_CENTER);
  gtk_drawing_area_set_draw_func (self->picture, draw_logo_cb, self, NULL);
  self->remove_logo = create_button (self, "edit-delete-symbolic", _("Remove the logo"),
                                     G_CALLBACK (remove_logo_cb));
  adw_action_row_add_suffix (self->logo, GTK_WIDGET (self->picture));
  adw_action_row_add_suffix (self->logo, self->remove_logo);
  adw_action_row_add_suffix (self->logo, choose);
  adw_action_row_set_activatable_widget (self->logo, choose);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->logo));
}

static void
add_color (BrandAgencyGroup *self)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());
  GtkColorDialog *dialog = gtk_color_dialog_new ();

  gtk_color_dialog_set_with_alpha (dialog, FALSE);
  gtk_color_dialog_set_title (dialog, _("Choose a colour"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Colour"));
  adw_action_row_set_subtitle (row, _("For the lines at the head of a page"));
  self->color = GTK_COLOR_DIALOG_BUTTON (gtk_color_dialog_button_new (dialog));
  gtk_widget_set_valign (GTK_WIDGET (self->color), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->color), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Colour"), -1);
  g_signal_connect_object (self->color, "notify::rgba", G_CALLBACK (color_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  self->remove_color = create_button (self, "edit-delete-symbolic", _("Remove the colour"),
                                      G_CALLBACK (remove_color_cb));
  adw_action_row_add_suffix (row, self->remove_color);
  adw_action_row_add_suffix (row, GTK_WIDGET (self->color));
  adw_action_row_set_activatable_widget (row, GTK_WIDGET (self->color));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (row));
}

static void
brand_agency_group_dispose (GObject *object)
{
  BrandAgencyGroup *self = BRAND_AGENCY_GROUP (object);

  if (self->picture != NULL)
    gtk_drawing_area_set_draw_func (self->picture, NULL, NULL, NULL);
  self->picture = NULL;
  g_clear_pointer (&self->agency, brand_agency_unref);
  G_OBJECT_CLASS (brand_agency_group_parent_class)->dispose (object);
}

static void
brand_agency_group_class_init (BrandAgencyGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_agency_group_dispose;
}

static void
brand_agency_group_init (BrandAgencyGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);
  g_autoptr (GError) error = NULL;

  adw_preferences_group_set_title (group, _("Agency"));
  add_name (self);
  add_logo (self);
  add_color (self);
  adw_preferences_group_set_description (
    group, load (self, &error) ? _("What your PDFs show at their head.") : error->message);
}

GtkWidget *
brand_agency_group_new (void)
{
  return g_object_new (BRAND_TYPE_AGENCY_GROUP, NULL);
}
