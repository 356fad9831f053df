/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-measure-library-dialog.h"

#include <glib/gi18n-lib.h>

struct _BrandMeasureLibraryDialog
{
  AdwDialog parent_instance;

  GtkEditable *entry;
  AdwWrapBox *roles;
  GtkListBox *list;

  GtkToggleButton *role_buttons[BRAND_N_ROLES];
  GtkToggleButton *easy;
};

G_DEFINE_FINAL_TYPE (BrandMeasureLibraryDialog, brand_measure_library_dialog, ADW_TYPE_DIALOG)

static guint chosen_signal;

static BrandMeasureLibrary *
get_library (void)
{
  static BrandMeasureLibrary *library;

  if (library == NULL)
    {
      g_autoptr (GError) error = NULL;

      /* Part of the program: it can be read unless the program is broken. */
      library = brand_measure_library_load (&error);
      if (library == NULL)
        g_error ("%s", error->message);
    }
  return library;
}

static const BrandMeasurePreset *
get_preset (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "brand-preset");
}

static void
choose (BrandMeasureLibraryDialog *self,
        const BrandMeasurePreset  *preset)
{
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen_signal, 0, preset);
  g_object_unref (self);
}

static void
row_activated_cb (BrandMeasureLibraryDialog *self,
                  GtkListBoxRow             *row)
{
  choose (self, get_preset (row));
}

static void
own_cb (BrandMeasureLibraryDialog *self)
{
  choose (self, NULL);
}

static void
filter_changed_cb (BrandMeasureLibraryDialog *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
entry_activated_cb (BrandMeasureLibraryDialog *self)
{
  GtkListBoxRow *row;

  /* The search follows the typing a moment later. */
  gtk_list_box_invalidate_filter (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        choose (self, get_preset (row));
        return;
      }
}

static void
stopped_cb (BrandMeasureLibraryDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
has_role (BrandMeasureLibraryDialog *self,
          BrandRole                  role)
{
  for (guint i = 0; i < BRAND_N_ROLES; i++)
    if (gtk_toggle_button_get_active (self->role_buttons[i]))
      return gtk_toggle_button_get_active (self->role_buttons[role]);
  return TRUE;
}

static gboolean
has_words (const BrandMeasurePreset *preset,
           const char               *words)
{
  g_autofree char *text = g_strjoin (" ", _(preset->title), _(preset->question),
                                     _(preset->source), NULL);

  return *words == '\0' || g_str_match_string (words, text, TRUE);
}

static gboolean
filter (GtkListBoxRow *row,
        gpointer       user_data)
{
  BrandMeasureLibraryDialog *self = user_data;
  const BrandMeasurePreset *preset = get_preset (row);

  return has_role (self, preset->role)
         && (!gtk_toggle_button_get_active (self->easy) || preset->ease == BRAND_EASE_EASY)
         && has_words (preset, gtk_editable_get_text (self->entry));
}

static GtkWidget *
create_row (const BrandMeasurePreset *preset)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", _(preset->title), "activatable", TRUE, NULL);
  g_autofree char *words = g_strjoin (" · ", _(brand_cadence_choices[preset->cadence].label),
                                      _(brand_ease_get_label (preset->ease)),
                                      _(preset->source), NULL);
  g_autofree char *lines = g_strjoin ("\n", _(preset->question), words, NULL);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), lines);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), g_object_new (
                               GTK_TYPE_IMAGE, "icon-name", "list-add-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  g_object_set_data (G_OBJECT (row), "brand-preset", (gpointer) preset);
  return row;
}

static GtkToggleButton *
add_toggle (BrandMeasureLibraryDialog *self,
            const char                *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  g_signal_connect_swapped (button, "toggled", G_CALLBACK (filter_changed_cb), self);
  adw_wrap_box_append (self->roles, button);
  return GTK_TOGGLE_BUTTON (button);
}

static void
brand_measure_library_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_MEASURE_LIBRARY_DIALOG);
  G_OBJECT_CLASS (brand_measure_library_dialog_parent_class)->dispose (object);
}

static void
brand_measure_library_dialog_class_init (BrandMeasureLibraryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measure_library_dialog_dispose;
  chosen_signal = g_signal_new ("chosen", BRAND_TYPE_MEASURE_LIBRARY_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-measure-library-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, roles);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_cb);
}

static void
brand_measure_library_dialog_init (BrandMeasureLibraryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BRAND_N_ROLES; i++)
    self->role_buttons[i] = add_toggle (self, _(brand_role_get_label ((BrandRole) i)));
  self->easy = add_toggle (self, _(brand_ease_get_label (BRAND_EASE_EASY)));
  gtk_list_box_set_filter_func (self->list, filter, self, NULL);
}

static const char *
get_title (BrandDimension dimension)
{
  static const char *const titles[] = {
    N_("Add a measure of mass"),
    N_("Add a measure of community"),
    N_("Add a measure of direct"),
  };

  return _(titles[dimension]);
}

AdwDialog *
brand_measure_library_dialog_new (BrandDimension dimension)
{
  BrandMeasureLibraryDialog *self = g_object_new (BRAND_TYPE_MEASURE_LIBRARY_DIALOG,
                                                  "title", get_title (dimension), NULL);
  BrandMeasureLibrary *library = get_library ();

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      if (preset->dimension == dimension)
        gtk_list_box_append (self->list, create_row (preset));
    }
  return ADW_DIALOG (self);
}
