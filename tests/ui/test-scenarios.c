/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

#include "model/kinds/brand-scenario.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/document/brand-scenarios-dialog.h"
#include "ui/timeline/brand-timeline-compare.h"

static BrandHistory *
get_history (WindowFixture *fixture)
{
  return brand_document_get_history (brand_window_get_document (fixture->window));
}

static BrandList *
get_scenarios (WindowFixture *fixture)
{
  return brand_plan_get_list (brand_history_get_plan (get_history (fixture)),
                              BRAND_KIND_SCENARIO);
}

static BrandItem *
get_touchpoint (WindowFixture *fixture)
{
  return brand_list_get (brand_plan_get_list (brand_history_get_plan (get_history (fixture)),
                                              BRAND_KIND_TOUCHPOINT), 0);
}

static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint     *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint      n)
{
  return find_nth (widget, type, &n);
}

static guint
count (GtkWidget *widget,
       GType      type)
{
  guint n = 0;

  while (find (widget, type, n) != NULL)
    n++;
  return n;
}

static GtkWidget *
get_dialog (gpointer window)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static gboolean
is_asking (gpointer window)
{
  return get_dialog (window) != NULL && ADW_IS_ALERT_DIALOG (get_dialog (window));
}

static gboolean
is_listing (gpointer window)
{
  return get_dialog (window) != NULL && BRAND_IS_SCENARIOS_DIALOG (get_dialog (window));
}

static void
type_name (WindowFixture *fixture,
           const char    *name)
{
  spin_until (is_asking, fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (find (get_dialog (fixture->window), ADW_TYPE_ENTRY_ROW, 0)),
                         name);
}

static void
keep (WindowFixture *fixture,
      const char    *name)
{
  activate (fixture->window, "win.keep-scenario");
  type_name (fixture, name);
  answer (fixture->window, "keep");
  wait_for_quiet (fixture->window);
}

static void
change_plan (WindowFixture *fixture)
{
  g_object_set (get_touchpoint (fixture), "title", "Changed", NULL);
}

static void
the_plan_is_kept_under_a_name (WindowFixture *fixture,
                               gconstpointer  data)
{
  keep (fixture, " Less paper ");
  g_assert_cmpuint (brand_list_get_length (get_scenarios (fixture)), ==, 1);
  g_assert_cmpstr (brand_item_get_title (brand_list_get (get_scenarios (fixture), 0)), ==,
                   "Less paper");
  activate (fixture->window, "win.undo");
  g_assert_cmpuint (brand_list_get_length (get_scenarios (fixture)), ==, 0);
}

static void
a_name_is_needed_and_not_taken (WindowFixture *fixture,
                                gconstpointer  data)
{
  AdwAlertDialog *dialog;

  keep (fixture, "Less paper");
  activate (fixture->window, "win.keep-scenario");
  spin_until (is_asking, fixture->window);
  dialog = ADW_ALERT_DIALOG (get_dialog (fixture->window));
  g_assert_false (adw_alert_dialog_get_response_enabled (dialog, "keep"));
  type_name (fixture, "Less paper");
  g_assert_false (adw_alert_dialog_get_response_enabled (dialog, "keep"));
  type_name (fixture, "  ");
  g_assert_false (adw_alert_dialog_get_response_enabled (dialog, "keep"));
  type_name (fixture, "More paper");
  g_assert_true (adw_alert_dialog_get_response_enabled (dialog, "keep"));
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  g_assert_cmpuint (brand_list_get_length (get_scenarios (fixture)), ==, 1);
}

/* Acts as a button or an entry of a menu does. */
static void
act (WindowFixture *fixture,
     const char    *action,
     guint          n)
{
  BrandItem *scenario = brand_list_get (get_scenarios (fixture), n);

  spin_until (is_listing, fixture->window);
  g_assert_true (gtk_widget_activate_action (get_dialog (fixture->window), action, "s",
                                             brand_item_get_id (scenario)));
}

static void
what_is_kept_is_used_at_once (WindowFixture *fixture,
                              gconstpointer  data)
{
  keep (fixture, "First");
  change_plan (fixture);
  keep (fixture, "Second");
  activate (fixture->window, "win.scenarios");
  act (fixture, "scenario.use", 0);
  g_assert_cmpstr (brand_item_get_title (get_touchpoint (fixture)), !=, "Changed");
  g_assert_cmpstr (brand_history_get_undo_label (get_history (fixture)), ==, "Use scenario");
}

static void
what_is_in_no_scenario_can_be_kept_first (WindowFixture *fixture,
                                          gconstpointer  data)
{
  keep (fixture, "First");
  change_plan (fixture);
  activate (fixture->window, "win.scenarios");
  act (fixture, "scenario.use", 0);
  answer (fixture->window, "keep");
  type_name (fixture, "Second");
  answer (fixture->window, "keep");
  spin_until (is_listing, fixture->window);
  g_assert_cmpuint (brand_list_get_length (get_scenarios (fixture)), ==, 2);
  g_assert_cmpstr (brand_item_get_title (get_touchpoint (fixture)), !=, "Changed");
  act (fixture, "scenario.use", 1);
  g_assert_cmpstr (brand_item_get_title (get_touchpoint (fixture)), ==, "Changed");
}

static gboolean
has_one_row (gpointer window)
{
  return count (get_dialog (window), ADW_TYPE_ACTION_ROW) == 1;
}

static gboolean
has_two_rows (gpointer window)
{
  return count (get_dialog (window), ADW_TYPE_ACTION_ROW) == 2;
}

static void
deleted_and_brought_back (WindowFixture *fixture,
                          gconstpointer  data)
{
  keep (fixture, "First");
  keep (fixture, "Second");
  activate (fixture->window, "win.scenarios");
  spin_until (has_two_rows, fixture->window);
  act (fixture, "scenario.delete", 0);
  spin_until (has_one_row, fixture->window);
  gtk_widget_activate (find_button (get_dialog (fixture->window), "_Undo"));
  spin_until (has_two_rows, fixture->window);
  g_assert_cmpstr (brand_item_get_title (brand_list_get (get_scenarios (fixture), 0)), ==,
                   "First");
}

static void
renamed_and_updated (WindowFixture *fixture,
                     gconstpointer  data)
{
  keep (fixture, "First");
  change_plan (fixture);
  activate (fixture->window, "win.scenarios");
  act (fixture, "scenario.rename", 0);
  type_name (fixture, "Renamed");
  answer (fixture->window, "keep");
  act (fixture, "scenario.renew", 0);
  g_assert_cmpstr (brand_item_get_title (brand_list_get (get_scenarios (fixture), 0)), ==,
                   "Renamed");
  g_assert_true (brand_scenario_is_used (brand_list_get (get_scenarios (fixture), 0),
                                         brand_history_get_plan (get_history (fixture))));
}

static gboolean
is_compared (gpointer window)
{
  GtkWidget *compare = find (window, BRAND_TYPE_TIMELINE_COMPARE, 0);

  return compare != NULL && gtk_widget_get_visible (compare);
}

static void
seen_behind_the_timeline (WindowFixture *fixture,
                          gconstpointer  data)
{
  GtkWidget *compare;

  keep (fixture, "First");
  activate (fixture->window, "win.scenarios");
  act (fixture, "scenario.compare", 0);
  spin_until (is_compared, fixture->window);
  compare = find (GTK_WIDGET (fixture->window), BRAND_TYPE_TIMELINE_COMPARE, 0);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (find (compare, GTK_TYPE_LABEL, 0))),
                            "the scenario “First”"));
}

/* Each figure has a row that says all of it. */
static void
figures_stand_side_by_side (WindowFixture *fixture,
                            gconstpointer  data)
{
  keep (fixture, "First");
  activate (fixture->window, "win.scenarios");
  spin_until (is_listing, fixture->window);
  /* The scenario itself, the names; effects and costs with their sum, silences, touchpoints. */
  g_assert_cmpuint (count (get_dialog (fixture->window), GTK_TYPE_LIST_BOX_ROW), ==,
                    2 + 4 + 4 + 3 + 3);
}

#define ADD(name) \
  g_test_add ("/scenarios/" #name, WindowFixture, NULL, window_fixture_set_up, name, \
              window_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD (the_plan_is_kept_under_a_name);
  ADD (a_name_is_needed_and_not_taken);
  ADD (what_is_kept_is_used_at_once);
  ADD (what_is_in_no_scenario_can_be_kept_first);
  ADD (deleted_and_brought_back);
  ADD (renamed_and_updated);
  ADD (seen_behind_the_timeline);
  ADD (figures_stand_side_by_side);

  return g_test_run ();
}
