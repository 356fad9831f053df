/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-preferences-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"
#include "ui/window/brand-agency-group.h"
#include "ui/window/brand-preferences.h"

static void
selected_cb (AdwComboRow *row,
             GParamSpec  *pspec,
             GSettings   *settings)
{
  g_settings_set_enum (settings, gtk_widget_get_name (GTK_WIDGET (row)),
                       (int) adw_combo_row_get_selected (row));
}

/* The row's widget name is the key, whose numbers are the positions in the list. */
static GtkWidget *
create_choice (GSettings         *settings,
               const char        *key,
               const char        *title,
               const char *const *labels)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) list = gtk_string_list_new (labels);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  gtk_widget_set_name (row, key);
  if (settings == NULL)
    return row;
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), (guint) g_settings_get_enum (settings, key));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), settings, 0);
  return row;
}

static AdwPreferencesGroup *
create_group (const char *title,
              GSettings  *settings)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  gtk_widget_set_sensitive (GTK_WIDGET (group), settings != NULL);
  return group;
}

static AdwPreferencesGroup *
create_new_plans (GSettings *settings)
{
  AdwPreferencesGroup *group = create_group (_("New plans"), settings);
  GtkWidget *author = adw_entry_row_new ();
  GtkWidget *preset;
  const char *packs[] = { _(brand_pack_choices[0].label), _(brand_pack_choices[1].label), NULL };

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (author), _("Made by"));
  if (settings != NULL)
    g_settings_bind (settings, "author", author, "text", G_SETTINGS_BIND_DEFAULT);
  adw_preferences_group_add (group, author);
  preset = create_choice (settings, "preset-pack", _("Presets"), packs);
  /* Their names say too much for the end of a row. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (preset), TRUE);
  adw_preferences_group_add (group, preset);
  adw_preferences_group_set_description (
    group, _("A touchpoint starts from a preset’s published numbers."));
  return group;
}

static AdwPreferencesGroup *
create_paper (GSettings *settings)
{
  AdwPreferencesGroup *group = create_group (_("Exports and printing"), settings);
  const char *papers[] = { _("As usual where I live"), _("A4"), _("Letter"), NULL };

  adw_preferences_group_add (group, create_choice (settings, "paper", _("Paper"), papers));
  return group;
}

static AdwPreferencesGroup *
create_start_page (GSettings       *settings,
                   BrandRecentList *recents)
{
  AdwPreferencesGroup *group = create_group (_("Start page"), settings);
  GtkWidget *remember = adw_switch_row_new ();
  GtkWidget *clear = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (remember), _("Remember recent plans"));
  if (settings != NULL)
    g_settings_bind (settings, "remember-recent", remember, "active", G_SETTINGS_BIND_DEFAULT);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (clear), _("_Forget all recent plans"));
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (clear), TRUE);
  gtk_widget_add_css_class (clear, "destructive-action");
  gtk_widget_set_tooltip_text (clear, _("Empties the list; the plans themselves stay"));
  g_signal_connect_object (clear, "activated", G_CALLBACK (brand_recent_list_clear), recents,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, remember);
  adw_preferences_group_add (group, clear);
  return group;
}

AdwDialog *
brand_preferences_dialog_new (BrandRecentList *recents)
{
  AdwDialog *dialog = adw_preferences_dialog_new ();
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  GSettings *settings = brand_preferences_open ();

  adw_preferences_page_add (page, create_new_plans (settings));
  adw_preferences_page_add (page, create_paper (settings));
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (brand_agency_group_new ()));
  adw_preferences_page_add (page, create_start_page (settings, recents));
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  if (settings != NULL)
    g_object_set_data_full (G_OBJECT (dialog), "settings", settings, g_object_unref);
  return dialog;
}
