/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-shortcuts-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-section.h"

typedef struct
{
  const char *action; /* NULL: the key is the widget's own */
  const char *keys[3];
  const char *label;
} Shortcut;

static const Shortcut general[] = {
  { "win.new", { "<Control>n" }, N_("New plan") },
  { "win.open", { "<Control>o" }, N_("Open a plan") },
  { "win.save", { "<Control>s" }, N_("Save") },
  { "win.save-as", { "<Control><Shift>s" }, N_("Save under another name") },
  { "win.export", { "<Control>e" }, N_("Export") },
  { "win.print", { "<Control>p" }, N_("Print") },
  { "app.new-window", { "<Control><Shift>n" }, N_("New window") },
  { "win.close", { "<Control>w" }, N_("Close the window") },
  { "app.quit", { "<Control>q" }, N_("Quit") },
  { "app.preferences", { "<Control>comma" }, N_("Preferences") },
  { "app.shortcuts", { "<Control>question" }, N_("Keyboard shortcuts") },
  { "app.help", { "F1" }, N_("Help") },
  { "win.fullscreen", { "F11" }, N_("Full screen") },
  { NULL, { "F10" }, N_("Main menu") },
};

static const Shortcut editing[] = {
  { "win.undo", { "<Control>z" }, N_("Undo") },
  { "win.redo", { "<Control><Shift>z" }, N_("Redo") },
  { "win.search", { "<Control>f" }, N_("Find in the plan") },
};

static const Shortcut items[] = {
  { NULL, { "Return" }, N_("Open") },
  { NULL, { "F2" }, N_("Edit") },
  { NULL, { "<Control>d" }, N_("Duplicate") },
  { NULL, { "<Alt>Up" }, N_("Move earlier") },
  { NULL, { "<Alt>Down" }, N_("Move later") },
  { NULL, { "Delete" }, N_("Delete") },
  { NULL, { "Menu" }, N_("All that can be done with it") },
};

static const Shortcut timeline[] = {
  { NULL, { "F9" }, N_("Inspector") },
  { NULL, { "<Control>plus" }, N_("Zoom in") },
  { NULL, { "<Control>minus" }, N_("Zoom out") },
  { NULL, { "<Control>0" }, N_("Fit the whole plan") },
  { NULL, { "<Control><Shift>f" }, N_("Find, filter and group touchpoints") },
  { NULL, { "Left" }, N_("Reading line to the day before") },
  { NULL, { "Right" }, N_("Reading line to the next day") },
  { NULL, { "<Control>Left" }, N_("A week back") },
  { NULL, { "<Control>Right" }, N_("A week ahead") },
  { NULL, { "Page_Up" }, N_("A screen back") },
  { NULL, { "Page_Down" }, N_("A screen ahead") },
  { NULL, { "Home" }, N_("First day of the plan") },
  { NULL, { "End" }, N_("Last day of the plan") },
  { NULL, { "Down" }, N_("Select a touchpoint, then one of the next dimension") },
  { NULL, { "Up" }, N_("To the dimension above, then to beats and days of culture") },
  { NULL, { "Escape" }, N_("Let go of the touchpoint, then of the reading line") },
};

static const Shortcut touchpoints[] = {
  { NULL, { "Right" }, N_("Next touchpoint in time") },
  { NULL, { "<Shift>Right" }, N_("Select it besides") },
  { NULL, { "<Control>a" }, N_("Select all") },
  { NULL, { "Return" }, N_("Open") },
  { NULL, { "<Control>t", "Insert" }, N_("New touchpoint at the reading line") },
  { NULL, { "<Alt>Right" }, N_("A day later") },
  { NULL, { "<Control><Alt>Right" }, N_("A week later") },
  { NULL, { "<Shift><Alt>Right" }, N_("A day longer") },
  { NULL, { "<Control><Shift><Alt>Right" }, N_("A week longer") },
  { NULL, { "<Alt>Down" }, N_("Into the next dimension") },
  { NULL, { "<Control>x" }, N_("Cut") },
  { NULL, { "<Control>c" }, N_("Copy") },
  { NULL, { "<Control>v" }, N_("Paste at the reading line") },
  { NULL, { "<Control>d" }, N_("Duplicate") },
  { NULL, { "Delete" }, N_("Delete") },
  { NULL, { "Menu" }, N_("All that can be done with it") },
};

static const Shortcut table[] = {
  { NULL, { "F2" }, N_("Edit the cell") },
  { NULL, { "Return" }, N_("Edit all of the touchpoint") },
  { NULL, { "<Control>t", "Insert" }, N_("New touchpoint") },
  { NULL, { "<Control>d" }, N_("Duplicate") },
  { NULL, { "Delete" }, N_("Delete") },
  { NULL, { "Menu" }, N_("All that can be done with it") },
};

static const struct
{
  const char *title;
  const Shortcut *shortcuts;
  guint n_shortcuts;
} groups[] = {
  { N_("General"), general, G_N_ELEMENTS (general) },
  { N_("Editing"), editing, G_N_ELEMENTS (editing) },
  { N_("Lists"), items, G_N_ELEMENTS (items) },
  { N_("Timeline"), timeline, G_N_ELEMENTS (timeline) },
  { N_("Touchpoints on the timeline"), touchpoints, G_N_ELEMENTS (touchpoints) },
  { N_("Table of touchpoints"), table, G_N_ELEMENTS (table) },
};

static void
install_sections (GtkApplication *application)
{
  for (const BrandSection *section = brand_sections; section->name != NULL; section++)
    {
      g_autofree char *action = g_strdup_printf ("win.show-section::%s", section->name);

      if (section->key != NULL)
        gtk_application_set_accels_for_action (application, action,
                                               (const char *[]) { section->key, NULL });
    }
}

void
brand_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (guint j = 0; j < groups[i].n_shortcuts; j++)
      if (groups[i].shortcuts[j].action != NULL)
        gtk_application_set_accels_for_action (application, groups[i].shortcuts[j].action,
                                               groups[i].shortcuts[j].keys);
  install_sections (application);
}

static char *
dup_labels (const char *const *triggers)
{
  GString *labels = g_string_new (NULL);

  for (; *triggers != NULL; triggers++)
    {
      g_autofree char *label = NULL;
      guint key;
      GdkModifierType modifiers;

      gtk_accelerator_parse (*triggers, &key, &modifiers);
      label = gtk_accelerator_get_label (key, modifiers);
      g_string_append_printf (labels, "%s%s", labels->len > 0 ? ", " : "", label);
    }
  return g_string_free (labels, FALSE);
}

static GtkWidget *
create_row (const char *const *triggers,
            const char        *title)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *labels = dup_labels (triggers);
  GtkWidget *keys = gtk_label_new (labels);

  gtk_widget_add_css_class (keys, "dimmed");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);
  return row;
}

static void
add_sections (AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _("Sections"));
  for (const BrandSection *section = brand_sections; section->name != NULL; section++)
    if (section->key != NULL)
      adw_preferences_group_add (group, create_row ((const char *[]) { section->key, NULL },
                                                    section->title));
  adw_preferences_page_add (page, group);
}

AdwDialog *
brand_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_preferences_dialog_new ();
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());

  adw_dialog_set_title (dialog, _("Keyboard shortcuts"));
  adw_preferences_dialog_set_search_enabled (ADW_PREFERENCES_DIALOG (dialog), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

      adw_preferences_group_set_title (group, _(groups[i].title));
      for (guint j = 0; j < groups[i].n_shortcuts; j++)
        adw_preferences_group_add (group, create_row (groups[i].shortcuts[j].keys,
                                                      groups[i].shortcuts[j].label));
      adw_preferences_page_add (page, group);
      if (groups[i].shortcuts == editing)
        add_sections (page);
    }
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  return dialog;
}
