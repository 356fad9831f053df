/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/community/brand-community-detail.h"
#include "ui/community/brand-community-page.h"
#include "ui/community/brand-community-path.h"
#include "ui/community/brand-community-question.h"
#include "ui/community/brand-community-welcome.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-list-row.h"
#include "ui/fields/brand-item-list.h"
#include "ui/page-test.h"

static BrandCommunityPage *
get_page (PageTest *test)
{
  return BRAND_COMMUNITY_PAGE (test->page);
}

static BrandItem *
start (PageTest   *test,
       const char *community)
{
  BrandItem *item;

  page_test_init (test, BRAND_TYPE_COMMUNITY_PAGE, "bakery");
  item = brand_plan_find (test->plan, community);
  brand_page_show_item (BRAND_PAGE (test->page), item);
  page_test_settle ();
  g_assert_true (brand_community_page_get_selected (get_page (test)) == item);
  return item;
}

static void
end (PageTest *test)
{
  page_test_undo_all (test);
  page_test_assert_same (test);
  page_test_clear (test);
}

static GtkWidget *
get_detail (PageTest *test)
{
  return page_test_get (test->page, BRAND_TYPE_COMMUNITY_DETAIL, 0);
}

/* Answers one of the three questions: 0 is yes, 1 no, 2 not known. */
static void
answer (PageTest *test,
        guint     question,
        guint     toggle)
{
  GtkWidget *row = page_test_get (get_detail (test), BRAND_TYPE_COMMUNITY_QUESTION, question);

  adw_toggle_group_set_active (page_test_get (row, ADW_TYPE_TOGGLE_GROUP, 0), toggle);
  page_test_settle ();
}

/* NULL where there is none. */
static GtkWidget *
find_class (GtkWidget  *widget,
            const char *css_class)
{
  GtkWidget *found = gtk_widget_has_css_class (widget, css_class) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_class (child, css_class);
  return found;
}

/* The place on the path that is marked. */
static char *
dup_place (PageTest   *test,
           const char *css_class)
{
  GtkWidget *path = page_test_get (get_detail (test), BRAND_TYPE_COMMUNITY_PATH, 0);
  GtkWidget *place = find_class (path, css_class);

  return place != NULL ? g_strdup (gtk_label_get_text (page_test_get (place, GTK_TYPE_LABEL, 0)))
                       : NULL;
}

static void
assert_place (PageTest   *test,
              const char *css_class,
              const char *expected)
{
  g_autofree char *place = dup_place (test, css_class);

  g_assert_cmpstr (place, ==, expected);
}

static AdwActionRow *
get_step (PageTest *test)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *row = page_test_get (get_detail (test), ADW_TYPE_ACTION_ROW, i);

      if (find_class (row, "suggested-action") != NULL)
        return ADW_ACTION_ROW (row);
    }
}

/* The list of that kind in the detail. */
static BrandItemList *
get_list (PageTest   *test,
          BrandKindId kind)
{
  for (guint i = 0;; i++)
    {
      BrandItemList *list = page_test_get (get_detail (test), BRAND_TYPE_ITEM_LIST, i);

      if (brand_item_list_get_info (list)->kind == kind)
        return list;
    }
}

static guint
count_rows (BrandItemList *list)
{
  GtkWidget *rows = page_test_get (GTK_WIDGET (list), GTK_TYPE_LIST_BOX, 0);
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), (int) n) != NULL)
    n++;
  return n;
}

/* Of the toggles on the page only those of its views have names. */
static const char *
get_view (PageTest *test)
{
  const char *name = NULL;

  for (guint i = 0; name == NULL; i++)
    name = adw_toggle_group_get_active_name (page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, i));
  return name;
}

static void
answers_lead_along_the_path (void)
{
  PageTest test;
  BrandItem *community = start (&test, "jar-keepers");

  assert_place (&test, "here", "Join");
  answer (&test, 2, 1);
  g_assert_cmpint (brand_item_get_choice (community, "brings_expertise"), ==, BRAND_ANSWER_NO);
  assert_place (&test, "here", "Support");
  answer (&test, 1, 1);
  assert_place (&test, "here", "Through an influencer");
  answer (&test, 0, 1);
  assert_place (&test, "here", "Stay out");
  answer (&test, 0, 2);
  assert_place (&test, "here", NULL);
  brand_history_undo (test.history);
  page_test_settle ();
  assert_place (&test, "here", "Stay out");
  end (&test);
}

static void
an_own_decision_stands_beside_what_the_answers_say (void)
{
  PageTest test;

  start (&test, "mill-society");
  assert_place (&test, "here", "Join");
  assert_place (&test, "own", "Support");
  g_object_set (brand_plan_find (test.plan, "mill-society"), "decision",
                BRAND_DECISION_BY_ANSWERS, NULL);
  page_test_settle ();
  assert_place (&test, "own", NULL);
  end (&test);
}

static void
lists_hold_what_belongs_to_the_community (void)
{
  PageTest test;

  start (&test, "jar-keepers");
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_SOCIAL_CURRENCY)), ==, 2);
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_INFLUENCER)), ==, 1);
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_STORY_HEARD)), ==, 1);
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_WELCOME)), ==, 3);
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_TOUCHPOINT)), ==, 2);
  brand_page_show_item (BRAND_PAGE (test.page), brand_plan_find (test.plan, "town-talk"));
  page_test_settle ();
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_SOCIAL_CURRENCY)), ==, 0);
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_WELCOME)), ==, 1);
  end (&test);
}

static void
the_next_step_adds_what_is_missing (void)
{
  PageTest test;
  BrandItem *community = start (&test, "street-tables");
  BrandList *currencies = brand_plan_get_list (test.plan, BRAND_KIND_SOCIAL_CURRENCY);
  BrandItem *added;

  brand_history_remove (test.history, brand_plan_find (test.plan, "chair-photo"));
  page_test_settle ();
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_step (&test))), ==,
                   "Think of one thing that they would pass on");
  page_test_click (find_class (GTK_WIDGET (get_step (&test)), "suggested-action"));
  page_test_fill_dialog (&test, "A chair with a name");
  page_test_settle ();

  added = brand_list_get (currencies, brand_list_get_length (currencies) - 1);
  g_assert_cmpstr (brand_item_get_text (added, "title"), ==, "A chair with a name");
  g_assert_cmpstr (brand_item_get_text (added, "community"), ==, brand_item_get_id (community));
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_SOCIAL_CURRENCY)), ==, 1);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_step (&test))), ==,
                   "Say where they pick up “A chair with a name”");
  end (&test);
}

static void
how_it_felt_is_noted_at_once (void)
{
  PageTest test;
  BrandItem *community = start (&test, "street-tables");
  BrandList *welcomes = brand_plan_get_list (test.plan, BRAND_KIND_WELCOME);
  guint n_before = brand_list_get_length (welcomes);
  GtkWidget *welcome = page_test_get (get_detail (&test), BRAND_TYPE_COMMUNITY_WELCOME, 0);
  GtkWidget *entry = page_test_get (welcome, GTK_TYPE_ENTRY, 0);
  BrandItem *added;

  page_test_click (find_class (GTK_WIDGET (get_step (&test)), "suggested-action"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (test.window)), entry));
  gtk_drop_down_set_selected (page_test_get (welcome, GTK_TYPE_DROP_DOWN, 0), 3);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Somebody kept a chair");
  g_signal_emit_by_name (entry, "activate");
  page_test_settle ();

  g_assert_cmpuint (brand_list_get_length (welcomes), ==, n_before + 1);
  added = brand_list_get (welcomes, n_before);
  g_assert_cmpstr (brand_item_get_text (added, "community"), ==, brand_item_get_id (community));
  g_assert_cmpstr (brand_item_get_text (added, "note"), ==, "Somebody kept a chair");
  g_assert_cmpint (brand_item_get_date (added, "date"), ==,
                   brand_document_get_today (test.document));
  g_assert_cmpstr (brand_item_get_choice_label (added, "felt"), ==, "Invited");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_cmpuint (count_rows (get_list (&test, BRAND_KIND_WELCOME)), ==, 1);
  end (&test);
}

static void
what_has_no_community_is_shown_among_all (void)
{
  PageTest test;
  BrandItem *currency;
  GtkWidget *focus;

  start (&test, "jar-keepers");
  currency = brand_plan_find (test.plan, "night-portrait");
  brand_page_show_item (BRAND_PAGE (test.page), currency);
  page_test_settle ();
  g_assert_cmpstr (get_view (&test), ==, "currency");
  focus = gtk_root_get_focus (GTK_ROOT (test.window));
  g_assert_true (BRAND_IS_ITEM_LIST_ROW (focus));
  g_assert_true (brand_item_list_row_get_item (BRAND_ITEM_LIST_ROW (focus)) == currency);

  brand_page_show_item (BRAND_PAGE (test.page), brand_plan_find (test.plan, "welcome-mill"));
  page_test_settle ();
  g_assert_cmpstr (get_view (&test), ==, "communities");
  g_assert_true (brand_community_page_get_selected (get_page (&test))
                 == brand_plan_find (test.plan, "mill-society"));
  end (&test);
}

static void
deleting_a_community_goes_on_to_another (void)
{
  PageTest test;
  BrandItem *community = start (&test, "jar-keepers");

  page_test_act (&test, "item.delete", community);
  g_assert_null (brand_plan_find (test.plan, "jar-keepers"));
  g_assert_nonnull (brand_community_page_get_selected (get_page (&test)));
  g_assert_true (brand_community_page_get_selected (get_page (&test)) != community);
  g_assert_null (brand_plan_find (test.plan, "welcome-jar-1"));
  end (&test);
}

static void
a_community_is_added_by_what_brings_it_together (void)
{
  PageTest test;
  BrandList *communities;
  BrandItem *added;

  start (&test, "jar-keepers");
  communities = brand_plan_get_list (test.plan, BRAND_KIND_COMMUNITY);
  g_assert_true (gtk_widget_activate_action (test.page, "community.add-of-type", "u",
                                             (guint) BRAND_COMMUNITY_PROFESSIONAL));
  page_test_settle ();
  page_test_fill_dialog (&test, "Bakers of the county");
  page_test_settle ();
  added = brand_list_get (communities, brand_list_get_length (communities) - 1);
  g_assert_cmpint (brand_item_get_choice (added, "type"), ==, BRAND_COMMUNITY_PROFESSIONAL);
  g_assert_true (brand_community_page_get_selected (get_page (&test)) == added);
  assert_place (&test, "here", NULL);
  end (&test);
}

static void
a_plan_without_communities_says_what_one_is (void)
{
  PageTest test;
  BrandList *communities;

  start (&test, "jar-keepers");
  communities = brand_plan_get_list (test.plan, BRAND_KIND_COMMUNITY);
  while (brand_list_get_length (communities) > 0)
    brand_history_remove (test.history, brand_list_get (communities, 0));
  page_test_settle ();
  g_assert_null (brand_community_page_get_selected (get_page (&test)));
  g_assert_true (gtk_widget_get_mapped (page_test_get (test.page, ADW_TYPE_STATUS_PAGE, 0)));
  page_test_undo_all (&test);
  g_assert_nonnull (brand_community_page_get_selected (get_page (&test)));
  g_assert_false (gtk_widget_get_mapped (page_test_get (test.page, ADW_TYPE_STATUS_PAGE, 0)));
  end (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/community-page/answers", answers_lead_along_the_path);
  g_test_add_func ("/community-page/own", an_own_decision_stands_beside_what_the_answers_say);
  g_test_add_func ("/community-page/lists", lists_hold_what_belongs_to_the_community);
  g_test_add_func ("/community-page/step", the_next_step_adds_what_is_missing);
  g_test_add_func ("/community-page/felt", how_it_felt_is_noted_at_once);
  g_test_add_func ("/community-page/all", what_has_no_community_is_shown_among_all);
  g_test_add_func ("/community-page/delete", deleting_a_community_goes_on_to_another);
  g_test_add_func ("/community-page/type", a_community_is_added_by_what_brings_it_together);
  g_test_add_func ("/community-page/empty", a_plan_without_communities_says_what_one_is);
  return g_test_run ();
}
