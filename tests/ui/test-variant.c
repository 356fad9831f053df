/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-writer.h"
#include "ui/field-test.h"
#include "ui/page-test.h"
#include "ui/timeline/brand-inspector.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/timeline/brand-variant.h"

static BrandList *
get_list (PageTest   *test,
          BrandKindId kind)
{
  return brand_plan_get_list (test->plan, kind);
}

static void
a_variant_is_a_copy_for_a_group_in_one_step (void)
{
  PageTest test;
  BrandItem *original, *group, *variant, *second;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  original = brand_list_get (get_list (&test, BRAND_KIND_TOUCHPOINT), 3);
  group = brand_list_get (get_list (&test, BRAND_KIND_GROUP), 1);
  g_assert_true (gtk_widget_activate_action (test.page, "item.add-variant", "(ss)",
                                             brand_item_get_id (original),
                                             brand_item_get_id (group)));
  page_test_settle ();
  variant = brand_list_get (get_list (&test, BRAND_KIND_TOUCHPOINT), 4);
  g_assert_cmpstr (brand_item_get_text (variant, "variant_of"), ==, brand_item_get_id (original));
  g_assert_cmpuint (g_strv_length ((char **) brand_item_get_list (variant, "groups")), ==, 1);
  g_assert_cmpstr (brand_item_get_list (variant, "groups")[0], ==, brand_item_get_id (group));
  g_assert_true (g_str_has_prefix (brand_item_get_title (variant),
                                   brand_item_get_title (original)));
  g_assert_cmpint (brand_item_get_date (variant, "start"), ==,
                   brand_item_get_date (original, "start"));

  second = brand_variant_add (test.history, variant,
                              brand_list_get (get_list (&test, BRAND_KIND_GROUP), 0));
  g_assert_cmpstr (brand_item_get_text (second, "variant_of"), ==, brand_item_get_id (original));
  g_assert_true (brand_history_undo (test.history));
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
what_is_not_in_the_plan_gets_no_variant (void)
{
  static const char *const cases[][2] = { { "", "" }, { "nobody", "nobody" } };
  PageTest test;
  const char *group_id;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  group_id = brand_item_get_id (brand_list_get (get_list (&test, BRAND_KIND_GROUP), 0));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    gtk_widget_activate_action (test.page, "item.add-variant", "(ss)", cases[i][0], cases[i][1]);
  gtk_widget_activate_action (test.page, "item.add-variant", "(ss)", group_id, group_id);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
the_menu_has_each_group_and_is_none_without (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);
  g_autoptr (BrandItem) touchpoint = brand_item_new (BRAND_KIND_TOUCHPOINT);
  g_autoptr (GMenuModel) menu = NULL;
  g_autofree char *label = NULL;

  g_assert_true (brand_plan_append (plan, touchpoint, NULL));
  g_assert_null (brand_variant_menu_new (plan, touchpoint));
  g_object_set (group, "title", "a_b", NULL);
  g_assert_true (brand_plan_append (plan, group, NULL));
  menu = brand_variant_menu_new (plan, touchpoint);
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 1);
  g_menu_model_get_item_attribute (menu, 0, "label", "s", &label);
  g_assert_cmpstr (label, ==, "a__b");
}

static GtkMenuButton *
find_button (PageTest *test)
{
  GtkWidget *inspector = page_test_get (test->page, BRAND_TYPE_INSPECTOR, 0);

  for (guint i = 0; i < page_test_count (inspector, GTK_TYPE_MENU_BUTTON); i++)
    {
      GtkMenuButton *button = page_test_get (inspector, GTK_TYPE_MENU_BUTTON, i);

      if (g_strcmp0 (gtk_menu_button_get_label (button), "_Variant for") == 0)
        return button;
    }
  g_assert_not_reached ();
}

static void
the_inspector_offers_it_for_one_touchpoint (void)
{
  PageTest test;
  BrandSession *session;
  BrandList *groups;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  session = brand_page_get_session (BRAND_PAGE (test.page));
  brand_session_set_selection (session, brand_list_get (get_list (&test, BRAND_KIND_TOUCHPOINT),
                                                        0));
  /* Asked for sooner, it goes when the page is narrow. */
  while (!adw_overlay_split_view_get_collapsed (
           page_test_get (test.page, ADW_TYPE_OVERLAY_SPLIT_VIEW, 0)))
    page_test_settle ();
  page_test_act (&test, "timeline.inspector", NULL);
  while (!gtk_widget_get_mapped (page_test_get (test.page, BRAND_TYPE_INSPECTOR, 0)))
    page_test_settle ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (find_button (&test))));
  gtk_menu_button_popup (find_button (&test));
  groups = get_list (&test, BRAND_KIND_GROUP);
  g_assert_cmpint (g_menu_model_get_n_items (gtk_menu_button_get_menu_model (find_button (&test))),
                   ==, brand_list_get_length (groups));
  gtk_menu_button_popdown (find_button (&test));
  brand_session_set_selection (session, brand_list_get (get_list (&test, BRAND_KIND_BEAT), 0));
  page_test_settle ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (find_button (&test))));
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/variant/" #test, test)
  ADD (a_variant_is_a_copy_for_a_group_in_one_step);
  ADD (what_is_not_in_the_plan_gets_no_variant);
  ADD (the_menu_has_each_group_and_is_none_without);
  ADD (the_inspector_offers_it_for_one_touchpoint);
#undef ADD
  return g_test_run ();
}
