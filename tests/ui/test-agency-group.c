/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brand-ui-resources.h"
#include "report/agency/brand-agency.h"
#include "ui/export/brand-export-choices.h"
#include "ui/window/brand-agency-group.h"

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static BrandAgency *
load (void)
{
  g_autoptr (GError) error = NULL;
  BrandAgency *agency = brand_agency_load_default (&error);

  g_assert_no_error (error);
  return agency;
}

static void
remove_settings (void)
{
  g_autofree char *path = brand_agency_dup_default_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_file_delete (file, NULL, NULL);
}

static GtkWidget *
show_group (GtkWidget **window)
{
  GtkWidget *group = brand_agency_group_new ();
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwDialog *dialog = adw_preferences_dialog_new ();

  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  *window = adw_window_new ();
  gtk_window_present (GTK_WINDOW (*window));
  adw_dialog_present (dialog, *window);
  return group;
}

static void
write_name (GtkWidget  *group,
            const char *name)
{
  GtkWidget *row = find_row (group, "Name");

  gtk_editable_set_text (GTK_EDITABLE (row), name);
  g_signal_emit_by_name (row, "apply");
}

static void
what_is_chosen_is_the_settings_file (void)
{
  g_autoptr (BrandAgency) named = NULL;
  g_autoptr (BrandAgency) pictured = NULL;
  g_autoptr (BrandAgency) bare = NULL;
  g_autofree char *logo = g_build_filename (g_get_tmp_dir (), "agency-logo-test.svg", NULL);
  GtkWidget *window;
  GtkWidget *group;

  remove_settings ();
  group = show_group (&window);
  write_name (group, " Studio Nord ");
  named = load ();
  g_assert_cmpstr (named->name, ==, "Studio Nord");

  g_assert_true (g_file_set_contents (logo, "<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                            "height='9'/>", -1, NULL));
  brand_agency_group_set_logo (BRAND_AGENCY_GROUP (group), logo);
  pictured = load ();
  g_assert_nonnull (pictured->logo);
  g_assert_cmpstr (pictured->name, ==, "Studio Nord");

  /* What can't be a logo leaves all as it was. */
  brand_agency_group_set_logo (BRAND_AGENCY_GROUP (group), "/dev/null");
  brand_agency_group_set_logo (BRAND_AGENCY_GROUP (group), "");
  write_name (group, "");
  bare = load ();
  g_assert_true (brand_agency_is_empty (bare));
  gtk_window_destroy (GTK_WINDOW (window));
}

static const BrandAgency *
get_chosen (GtkWidget *choices)
{
  BrandExportOptions options = { NULL };

  brand_export_choices_get_options (BRAND_EXPORT_CHOICES (choices), &options);
  return options.agency;
}

static void
the_export_offers_the_dress_where_there_is_one (void)
{
  static const struct
  {
    const char *settings; /* NULL: none */
    gboolean is_shown;
    gboolean can_be_chosen;
  } cases[] = {
    { NULL, FALSE, FALSE },
    { "", FALSE, FALSE },
    { "name = Studio Nord", TRUE, TRUE },
    { "nome = Studio Nord", TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = brand_agency_dup_default_path ();
      g_autofree char *folder = g_path_get_dirname (path);
      g_autoptr (GtkWidget) choices = NULL;
      GtkWidget *row;

      g_mkdir_with_parents (folder, 0700);
      remove_settings ();
      if (cases[i].settings != NULL)
        g_assert_true (g_file_set_contents (path, cases[i].settings, -1, NULL));
      choices = g_object_ref_sink (g_object_new (BRAND_TYPE_EXPORT_CHOICES, NULL));
      row = find_row (choices, "Agency’s name, logo and colour");
      g_assert_nonnull (row);
      g_assert_true (gtk_widget_get_visible (row) == cases[i].is_shown);
      g_assert_true ((get_chosen (choices) != NULL) == cases[i].can_be_chosen);
      adw_switch_row_set_active (ADW_SWITCH_ROW (row), FALSE);
      g_assert_null (get_chosen (choices));
    }
  remove_settings ();
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *config = g_dir_make_tmp ("agency-XXXXXX", NULL);

  g_setenv ("XDG_CONFIG_HOME", config, TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (brand_ui_get_resource ());
  g_test_add_func ("/agency-group/what_is_chosen_is_the_settings_file",
                   what_is_chosen_is_the_settings_file);
  g_test_add_func ("/agency-group/the_export_offers_the_dress_where_there_is_one",
                   the_export_offers_the_dress_where_there_is_one);
  return g_test_run ();
}
