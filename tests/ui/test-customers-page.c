/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/customers/brand-customer-map-view.h"
#include "ui/customers/brand-customers-page.h"
#include "ui/customers/brand-group-compare.h"
#include "ui/customers/brand-group-reach.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-list-row.h"
#include "ui/page-test.h"

typedef enum
{
  GROUPS,
  SECRETS,
  JOBS,
  EXPECTATIONS,
  LEARNINGS,
  PARTS,
} List;

static BrandItemList *
get_list (PageTest *test,
          List      list)
{
  static const BrandKindId kinds[] = { BRAND_KIND_GROUP, BRAND_KIND_SECRET, BRAND_KIND_JOB,
                                       BRAND_KIND_EXPECTATION, BRAND_KIND_LEARNING,
                                       BRAND_KIND_GROUP };
  guint n_before = list == PARTS;

  for (guint i = 0;; i++)
    {
      BrandItemList *found = page_test_get (test->page, BRAND_TYPE_ITEM_LIST, i);

      if (brand_item_list_get_info (found)->kind == kinds[list] && n_before-- == 0)
        return found;
    }
}

static BrandItemListRow *
get_row (PageTest *test,
         List      list,
         guint     position)
{
  return page_test_get (GTK_WIDGET (get_list (test, list)), BRAND_TYPE_ITEM_LIST_ROW, position);
}

static const char *
get_title (PageTest *test,
           List      list,
           guint     position)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (test, list, position)));
}

static const char *
get_subtitle (PageTest *test,
              List      list,
              guint     position)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (get_row (test, list, position)));
}

static BrandItem *
find (PageTest   *test,
      const char *id)
{
  BrandItem *item = brand_plan_find (test->plan, id);

  g_assert_nonnull (item);
  return item;
}

static void
show (PageTest   *test,
      const char *id)
{
  brand_page_show_item (BRAND_PAGE (test->page), find (test, id));
  page_test_settle ();
}

static void
set_up (PageTest     *test,
        gconstpointer sample)
{
  page_test_init (test, BRAND_TYPE_CUSTOMERS_PAGE, "bakery");
}

static void
tear_down (PageTest     *test,
           gconstpointer data)
{
  page_test_clear (test);
}

static GtkWidget *
find_pin (PageTest   *test,
          const char *action,
          GVariant   *target)
{
  GtkWidget *view = page_test_get (test->page, BRAND_TYPE_CUSTOMER_MAP_VIEW, 0);
  g_autoptr (GVariant) wanted = g_variant_ref_sink (target);

  for (GtkWidget *pin = gtk_widget_get_first_child (view); pin != NULL;
       pin = gtk_widget_get_next_sibling (pin))
    {
      GVariant *has = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (pin));

      if (gtk_widget_get_child_visible (pin) && has != NULL && g_variant_equal (has, wanted)
          && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (pin)), action) == 0)
        return pin;
    }
  return NULL;
}

static GtkListBox *
get_steps (PageTest *test)
{
  return GTK_LIST_BOX (gtk_widget_get_ancestor (field_test_find_class (test->page, "group-step"),
                                                GTK_TYPE_LIST_BOX));
}

static const char *
get_first_step (PageTest *test)
{
  return gtk_label_get_text (page_test_get (GTK_WIDGET (get_steps (test)), GTK_TYPE_LABEL, 0));
}

static void
lists_show_what_is_of_the_group (PageTest     *test,
                                 gconstpointer data)
{
  show (test, "home-bakers");
  g_assert_cmpstr (get_title (test, SECRETS, 0), ==,
                   "A jar is the only thing at home that still needs them");
  g_assert_nonnull (strstr (get_subtitle (test, SECRETS, 0), "21 March 2026"));
  g_assert_cmpstr (get_title (test, JOBS, 0), ==, "Show somebody what one’s own hands can do");
  g_assert_cmpstr (get_title (test, EXPECTATIONS, 0), ==, "To be asked before the range changes");
  g_assert_cmpstr (get_title (test, LEARNINGS, 0), ==, "Jars die in August");
  show (test, "supper-families");
  g_assert_cmpstr (get_title (test, SECRETS, 0), ==,
                   "They buy two loaves so that one can be given away");
  g_assert_cmpstr (get_title (test, PARTS, 0), ==, "Those who like to have people round");
}

static void
a_secret_tells_what_it_drives (PageTest     *test,
                               gconstpointer data)
{
  BrandItem *secret = find (test, "two-loaves");
  const char *const ids[] = { brand_item_get_id (secret), NULL };
  g_autoptr (BrandItem) offer = brand_item_new (BRAND_KIND_OFFER);

  show (test, "two-loaves");
  g_object_set (offer, "title", "The second loaf", "secrets", ids, NULL);
  g_assert_true (brand_history_insert (test->history, offer, G_MAXUINT, NULL));
  page_test_settle ();
  g_assert_nonnull (strstr (get_subtitle (test, SECRETS, 0), "Drives"));
  g_assert_nonnull (strstr (get_subtitle (test, SECRETS, 0), "“The second loaf”"));
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static void
what_is_added_belongs_to_the_group (PageTest     *test,
                                    gconstpointer data)
{
  static const struct
  {
    const char *kind;
    List list;
  } cases[] = {
    { "secret", SECRETS }, { "job", JOBS }, { "expectation", EXPECTATIONS },
    { "learning", LEARNINGS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      show (test, "newcomers");
      page_test_add (test, cases[i].kind);
      page_test_fill_dialog (test, "Something new");
      g_assert_cmpstr (get_title (test, cases[i].list, 0), ==, "Something new");
      page_test_undo_all (test);
      page_test_assert_same (test);
    }
}

static void
what_was_learned_is_entered_at_once (PageTest     *test,
                                     gconstpointer data)
{
  GtkWidget *entry;
  BrandItem *learning;
  BrandList *list = brand_plan_get_list (test->plan, BRAND_KIND_LEARNING);
  guint n_before = brand_list_get_length (list);

  show (test, "newcomers");
  entry = page_test_get (test->page, ADW_TYPE_ENTRY_ROW, 0);
  gtk_drop_down_set_selected (field_test_find (entry, GTK_TYPE_DROP_DOWN), 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "  They ask where one buys bread ");
  g_signal_emit_by_name (entry, "apply");
  page_test_settle ();
  g_assert_cmpuint (brand_list_get_length (list), ==, n_before + 1);
  learning = brand_list_get (list, n_before);
  g_assert_cmpstr (brand_item_get_text (learning, "title"), ==, "They ask where one buys bread");
  g_assert_cmpstr (brand_item_get_text (learning, "group"), ==, "newcomers");
  g_assert_cmpint (brand_item_get_choice (learning, "method"), ==, 1);
  g_assert_cmpint (brand_item_get_date (learning, "date"), ==,
                   brand_document_get_today (test->document));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static void
pins_lead_to_their_items_or_add_what_is_missing (PageTest     *test,
                                                 gconstpointer data)
{
  show (test, "saturdays");
  g_assert_nonnull (find_pin (test, "item.show", g_variant_new_string ("wiebke")));
  g_assert_nonnull (find_pin (test, "item.show", g_variant_new_string ("harvest-procession")));
  g_assert_nonnull (find_pin (test, "item.edit", g_variant_new_string ("saturdays")));
  page_test_click (find_pin (test, "item.add-linked",
                             g_variant_new ("(sss)", "trend", "groups", "saturdays")));
  page_test_fill_dialog (test, "Bread on Sundays");
  g_assert_null (find_pin (test, "item.add-linked",
                           g_variant_new ("(sss)", "trend", "groups", "saturdays")));
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static void
the_next_step_goes_when_it_is_done (PageTest     *test,
                                    gconstpointer data)
{
  g_autofree char *before = NULL;

  show (test, "newcomers");
  before = g_strdup (get_first_step (test));
  page_test_click (page_test_get (GTK_WIDGET (get_steps (test)), GTK_TYPE_BUTTON, 0));
  page_test_fill_dialog (test, "They look for somebody who greets them");
  g_assert_cmpstr (get_title (test, SECRETS, 0), ==, "They look for somebody who greets them");
  g_assert_cmpstr (get_first_step (test), !=, before);
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static void
touchpoints_for_the_group_are_counted_and_added (PageTest     *test,
                                                 gconstpointer data)
{
  GtkWidget *reach;
  GtkWidget *button;

  show (test, "home-bakers");
  reach = page_test_get (test->page, BRAND_TYPE_GROUP_REACH, 0);
  button = page_test_get (reach, GTK_TYPE_MENU_BUTTON, 1);
  g_assert_cmpstr (gtk_label_get_text (page_test_get (button, GTK_TYPE_LABEL, 0)), ==,
                   "5 where they belong");
  g_assert_true (gtk_widget_activate_action (test->page, "customers.add-touchpoint", "i", 1));
  page_test_settle ();
  page_test_fill_dialog (test, "A jar in the post");
  g_assert_cmpstr (gtk_label_get_text (page_test_get (button, GTK_TYPE_LABEL, 0)), ==,
                   "6 where they belong");
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static gboolean
has_row (GtkWidget  *widget,
         const char *title)
{
  if (ADW_IS_ACTION_ROW (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_row (child, title))
      return TRUE;
  return FALSE;
}

static void
map_list_and_columns_say_the_same (PageTest     *test,
                                   gconstpointer data)
{
  AdwToggleGroup *views = page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, 0);

  show (test, "home-bakers");
  adw_toggle_group_set_active_name (views, "list");
  page_test_settle ();
  g_assert_true (has_row (test->page, "Baking night"));
  g_assert_true (has_row (test->page, "The jar keepers"));
  adw_toggle_group_set_active_name (views, "compare");
  page_test_settle ();
  g_assert_true (gtk_widget_get_mapped (page_test_get (test->page, BRAND_TYPE_GROUP_COMPARE, 0)));
  page_test_assert_same (test);
}

/* What isn't told yet asks for the words, and has them then. */
static void
their_view_is_told_in_their_words (PageTest     *test,
                                   gconstpointer data)
{
  AdwToggleGroup *views = page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, 0);
  const char *words = "They know that I like the end piece. I never told them twice.";
  BrandItem *touchpoint = find (test, "name-on-bag");
  g_autofree char *quote = g_strdup_printf ("“%s”", words);

  show (test, "early-risers");
  adw_toggle_group_set_active_name (views, "eyes");
  page_test_settle ();
  g_assert_true (has_row (test->page, quote));
  g_assert_true (has_row (test->page, "How do they see it?"));
  g_assert_true (brand_history_set (test->history, touchpoint, (guint) brand_kind_find_field (
                                      brand_kind_get (BRAND_KIND_TOUCHPOINT), "customer_view"),
                                    &(BrandValue) { .text = (char *) "" }, NULL));
  page_test_settle ();
  g_assert_false (has_row (test->page, quote));
  g_assert_true (gtk_widget_activate_action (test->page, "customers.fill", "(ss)",
                                             brand_item_get_id (touchpoint), "customer_view"));
  g_assert_nonnull (page_test_get_dialog (test));
  adw_dialog_force_close (adw_window_get_visible_dialog (test->window));
  page_test_settle ();
  page_test_undo_all (test);
  g_assert_true (has_row (test->page, quote));
  show (test, "newcomers");
  g_assert_true (has_row (test->page, "Nothing is planned for them yet"));
  page_test_assert_same (test);
}

static void
a_deleted_group_leaves_the_page_to_another (PageTest     *test,
                                            gconstpointer data)
{
  show (test, "early-risers");
  page_test_act (test, "item.delete", find (test, "early-risers"));
  g_assert_cmpstr (get_title (test, GROUPS, 0), ==, "Families who want one supper together");
  page_test_undo_all (test);
  page_test_assert_same (test);
}

static void
without_groups_the_page_says_how_to_begin (PageTest     *test,
                                           gconstpointer data)
{
  BrandList *groups = brand_plan_get_list (test->plan, BRAND_KIND_GROUP);

  while (brand_list_get_length (groups) > 0)
    brand_history_remove (test->history, brand_list_get (groups, 0));
  page_test_settle ();
  g_assert_true (gtk_widget_get_mapped (page_test_get (test->page, ADW_TYPE_STATUS_PAGE, 0)));
  page_test_add (test, "group");
  page_test_fill_dialog (test, "Those who come first");
  g_assert_cmpstr (get_title (test, GROUPS, 0), ==, "Those who come first");
  page_test_undo_all (test);
  page_test_assert_same (test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define TEST(path, func) g_test_add (path, PageTest, NULL, set_up, func, tear_down)
  TEST ("/customers/lists", lists_show_what_is_of_the_group);
  TEST ("/customers/drives", a_secret_tells_what_it_drives);
  TEST ("/customers/added", what_is_added_belongs_to_the_group);
  TEST ("/customers/entry", what_was_learned_is_entered_at_once);
  TEST ("/customers/pins", pins_lead_to_their_items_or_add_what_is_missing);
  TEST ("/customers/step", the_next_step_goes_when_it_is_done);
  TEST ("/customers/reach", touchpoints_for_the_group_are_counted_and_added);
  TEST ("/customers/views", map_list_and_columns_say_the_same);
  TEST ("/customers/their-view", their_view_is_told_in_their_words);
  TEST ("/customers/delete", a_deleted_group_leaves_the_page_to_another);
  TEST ("/customers/empty", without_groups_the_page_says_how_to_begin);
#undef TEST
  return g_test_run ();
}
