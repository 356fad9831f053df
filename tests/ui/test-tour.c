/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"
#include "ui/window/brand-plan-view.h"
#include "ui/window/brand-preferences.h"

#define MARK "tour-mark"

static const char *const sections[] = { "story", "timeline", "timeline", "measures", "measures" };

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static GtkWidget *
find_marked (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (gtk_widget_has_css_class (widget, MARK))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_marked (child);
  return found;
}

static BrandPlanView *
get_view (BrandWindow *window)
{
  return BRAND_PLAN_VIEW (find_type (GTK_WIDGET (window), BRAND_TYPE_PLAN_VIEW));
}

/* NULL while there is no card. */
static GtkWidget *
find_tour (BrandWindow *window)
{
  GtkWidget *tour = find_type (GTK_WIDGET (window), BRAND_TYPE_TOUR);

  return tour != NULL && gtk_widget_get_visible (tour) ? tour : NULL;
}

static void
press_in_tour (BrandWindow *window,
               const char  *label)
{
  GtkWidget *button = find_button (find_tour (window), label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
is_marked (gpointer window)
{
  return find_marked (window) != NULL;
}

static void
press_escape (BrandWindow *window)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (get_view (window)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Escape, 0, 0, &is_handled);
    }
}

static void
show (BrandWindow *window,
      const char  *section)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s",
                                             section));
}

static void
set_offered (gboolean is_offered)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  g_settings_set_boolean (settings, "tour-offered", is_offered);
}

static void
it_leads_to_each_part_and_back (WindowFixture *fixture,
                                gconstpointer  data)
{
  GtkWidget *focus;

  show (fixture->window, "overview");
  g_assert_true (gtk_widget_child_focus (brand_plan_view_get_page (get_view (fixture->window)),
                                         GTK_DIR_TAB_FORWARD));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  activate (fixture->window, "win.tour");
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *marked;

      g_assert_cmpstr (brand_plan_view_get_section (get_view (fixture->window)), ==, sections[i]);
      g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                             find_tour (fixture->window)));
      spin_until (is_marked, fixture->window);
      marked = find_marked (GTK_WIDGET (fixture->window));
      g_assert_true (gtk_widget_get_mapped (marked));
      press_in_tour (fixture->window, i < G_N_ELEMENTS (sections) - 1 ? "_Next" : "_Done");
      g_assert_false (gtk_widget_has_css_class (marked, MARK));
    }
  g_assert_null (find_tour (fixture->window));
  g_assert_cmpstr (brand_plan_view_get_section (get_view (fixture->window)), ==, "overview");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

static void
it_goes_back_and_begins_anew (WindowFixture *fixture,
                              gconstpointer  data)
{
  activate (fixture->window, "win.tour");
  press_in_tour (fixture->window, "_Next");
  press_in_tour (fixture->window, "_Back");
  g_assert_cmpstr (brand_plan_view_get_section (get_view (fixture->window)), ==, "story");
  press_in_tour (fixture->window, "_Next");
  activate (fixture->window, "win.tour");
  g_assert_cmpstr (brand_plan_view_get_section (get_view (fixture->window)), ==, "story");
  press_in_tour (fixture->window, "_Skip");
  g_assert_null (find_tour (fixture->window));
}

/* Whoever has gone elsewhere meanwhile stays there. */
static void
escape_ends_it_where_one_is (WindowFixture *fixture,
                             gconstpointer  data)
{
  show (fixture->window, "overview");
  activate (fixture->window, "win.tour");
  show (fixture->window, "customers");
  press_escape (fixture->window);
  g_assert_null (find_tour (fixture->window));
  g_assert_null (find_marked (GTK_WIDGET (fixture->window)));
  g_assert_cmpstr (brand_plan_view_get_section (get_view (fixture->window)), ==, "customers");
  activate (fixture->window, "win.tour");
  spin_until (is_marked, fixture->window);
  press_escape (fixture->window);
  g_assert_null (find_marked (GTK_WIDGET (fixture->window)));
}

/* Its window may be closed at any stop. */
static void
it_goes_with_its_window (WindowFixture *fixture,
                         gconstpointer  data)
{
  activate (fixture->window, "win.tour");
  spin_until (is_marked, fixture->window);
  press_in_tour (fixture->window, "_Next");
}

/* A file that is opened at once is what somebody wants to see. */
static void
a_file_opened_at_once_offers_none (WindowFixture *fixture,
                                   gconstpointer  data)
{
  g_assert_null (find_tour (fixture->window));
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (window);
}

static gboolean
has_plan (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

static BrandWindow *
begin_plan (BrandApplication *application)
{
  BrandWindow *window = brand_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  spin_until (is_active, window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.open-sample", "s",
                                             "bakery"));
  spin_until (has_plan, window);
  return window;
}

static void
the_first_plan_offers_it_once (void)
{
  BrandApplication *application = application_new ();
  BrandWindow *window;
  GtkWidget *focus;

  set_offered (FALSE);
  window = begin_plan (application);
  g_assert_nonnull (find_tour (window));
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (focus == NULL || !gtk_widget_is_ancestor (focus, find_tour (window)));
  press_escape (window);
  g_assert_nonnull (find_tour (window));
  press_in_tour (window, "_No, thanks");
  g_assert_null (find_tour (window));
  gtk_window_destroy (GTK_WINDOW (window));
  window = begin_plan (application);
  g_assert_null (find_tour (window));
  application_free (application);
}

static void
an_offer_is_taken (void)
{
  BrandApplication *application = application_new ();
  BrandWindow *window;

  set_offered (FALSE);
  window = begin_plan (application);
  press_in_tour (window, "_Take the tour");
  g_assert_cmpstr (brand_plan_view_get_section (get_view (window)), ==, "story");
  press_in_tour (window, "_Skip");
  g_assert_cmpstr (brand_plan_view_get_section (get_view (window)), ==, "overview");
  application_free (application);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  /* Later there are recent plans. */
  g_test_add_func ("/tour/the_first_plan_offers_it_once", the_first_plan_offers_it_once);
  g_test_add_func ("/tour/an_offer_is_taken", an_offer_is_taken);
#define ADD(test) \
  g_test_add ("/tour/" #test, WindowFixture, NULL, window_fixture_set_up, test, \
              window_fixture_tear_down)
  ADD (it_leads_to_each_part_and_back);
  ADD (it_goes_back_and_begins_anew);
  ADD (escape_ends_it_where_one_is);
  ADD (it_goes_with_its_window);
  ADD (a_file_opened_at_once_offers_none);
  return g_test_run ();
}
