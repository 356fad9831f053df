/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-history.h"

#include "model/brand-date.h"

typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
  BrandItem *beat;
  BrandItem *touchpoint;
  BrandItem *measure;
  BrandItem *reading;
} Fixture;

static BrandItem *
append (Fixture    *fixture,
        BrandKindId kind,
        const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (fixture->plan, item, NULL));
  return item;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  static const char *const beats[] = { "field", NULL };

  fixture->plan = brand_plan_new ();
  fixture->beat = append (fixture, BRAND_KIND_BEAT, "field");
  fixture->touchpoint = append (fixture, BRAND_KIND_TOUCHPOINT, "radio");
  fixture->measure = append (fixture, BRAND_KIND_MEASURE, "guests");
  fixture->reading = append (fixture, BRAND_KIND_READING, "april");
  g_object_set (fixture->beat, "start", 739000, "end", 739010, NULL);
  g_object_set (fixture->touchpoint, "start", 739000, "end", 739010, "beats", beats, NULL);
  g_object_set (fixture->reading, "measure", "guests", "date", 739005, NULL);
  fixture->history = brand_history_new (fixture->plan);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->plan);
}

static guint
field_of (BrandItem  *item,
          const char *name)
{
  return (guint) brand_kind_find_field (brand_item_get_kind (item), name);
}

static gboolean
set_date (Fixture    *fixture,
          const char *name,
          int         day)
{
  return brand_history_set (fixture->history, fixture->touchpoint,
                            field_of (fixture->touchpoint, name),
                            &(BrandValue) { .date = day }, NULL);
}

static void
typing_is_one_step (Fixture      *fixture,
                    gconstpointer data)
{
  g_object_set (fixture->beat, "title", "T", NULL);
  g_object_set (fixture->beat, "title", "Th", NULL);
  g_object_set (fixture->beat, "title", "The", NULL);
  g_assert_cmpstr (brand_history_get_undo_label (fixture->history), ==, "Change “Title”");

  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpstr (brand_item_get_text (fixture->beat, "title"), ==, "");
  g_assert_false (brand_history_undo (fixture->history));
  g_assert_true (brand_history_redo (fixture->history));
  g_assert_cmpstr (brand_item_get_text (fixture->beat, "title"), ==, "The");
}

static void
typing_goes_on_in_what_it_inserted (Fixture      *fixture,
                                    gconstpointer data)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_GROUP);
  BrandList *groups = brand_plan_get_list (fixture->plan, BRAND_KIND_GROUP);

  g_object_set (item, "title", "E", NULL);
  g_assert_true (brand_history_insert_typed (fixture->history, item, field_of (item, "title"),
                                             NULL));
  g_object_set (item, "title", "Ea", NULL);
  g_object_set (item, "title", "Early", NULL);
  g_object_set (item, "need", "Bread", NULL);

  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpstr (brand_item_get_text (item, "title"), ==, "Early");
  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpuint (brand_list_get_length (groups), ==, 0);
  g_assert_false (brand_history_undo (fixture->history));
  g_assert_true (brand_history_redo (fixture->history));
  g_assert_cmpstr (brand_item_get_text (brand_list_get (groups, 0), "title"), ==, "Early");
}

static void
a_break_starts_a_new_step (Fixture      *fixture,
                           gconstpointer data)
{
  g_object_set (fixture->beat, "title", "One", NULL);
  brand_history_break (fixture->history);
  g_object_set (fixture->beat, "title", "Two", NULL);

  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpstr (brand_item_get_text (fixture->beat, "title"), ==, "One");
}

static void
a_group_is_one_step_with_its_label (Fixture      *fixture,
                                    gconstpointer data)
{
  brand_history_begin (fixture->history, "Move touchpoint");
  g_object_set (fixture->touchpoint, "dimension", BRAND_DIMENSION_DIRECT, NULL);
  g_assert_true (brand_history_set_span (fixture->history, fixture->touchpoint, 739020, 739030,
                                         NULL));
  g_assert_false (brand_history_undo (fixture->history));
  brand_history_end (fixture->history);

  g_assert_cmpstr (brand_history_get_undo_label (fixture->history), ==, "Move touchpoint");
  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpint (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (fixture->touchpoint)), ==,
                   BRAND_DIMENSION_MASS);
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 739000);
}

static void
a_cancelled_group_leaves_all_as_it_was (Fixture      *fixture,
                                        gconstpointer data)
{
  BrandList *list = brand_plan_get_list (fixture->plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
  guint n_items = brand_list_get_length (list);

  g_object_set (item, "start", 739000, NULL);
  g_object_set (fixture->touchpoint, "title", "Renamed", NULL);
  g_assert_true (brand_history_undo (fixture->history));
  brand_history_begin (fixture->history, "Move touchpoint");
  for (int day = 1; day < 100; day++)
    g_assert_true (brand_history_set_span (fixture->history, fixture->touchpoint, 739000 + day,
                                           739010 + 2 * day, NULL));
  g_assert_true (brand_history_insert (fixture->history, item, 0, NULL));
  brand_history_cancel (fixture->history);

  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 739000);
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 739010);
  g_assert_cmpuint (brand_list_get_length (list), ==, n_items);
  g_assert_null (brand_history_get_undo_label (fixture->history));
  g_assert_nonnull (brand_history_get_redo_label (fixture->history));
  g_assert_false (brand_history_get_modified (fixture->history));
}

static void
an_empty_group_leaves_no_step (Fixture      *fixture,
                               gconstpointer data)
{
  brand_history_begin (fixture->history, "Nothing");
  g_object_set (fixture->touchpoint, "start", 739000, NULL);
  brand_history_end (fixture->history);

  g_assert_null (brand_history_get_undo_label (fixture->history));
  g_assert_false (brand_history_get_modified (fixture->history));
}

static void
a_start_after_the_end_moves_the_end (Fixture      *fixture,
                                     gconstpointer data)
{
  g_assert_true (set_date (fixture, "start", 739100));
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 739110);
  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 739010);
}

static void
an_end_before_the_start_moves_the_start (Fixture      *fixture,
                                         gconstpointer data)
{
  g_assert_true (set_date (fixture, "end", 738900));
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 738890);
}

static void
a_span_stops_at_the_last_of_all_days (Fixture      *fixture,
                                      gconstpointer data)
{
  g_assert_true (set_date (fixture, "start", BRAND_DATE_LAST));
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (fixture->touchpoint)), ==,
                   BRAND_DATE_LAST);
}

static void
an_end_before_the_start_where_there_was_none_is_the_day (Fixture      *fixture,
                                                         gconstpointer data)
{
  g_assert_true (set_date (fixture, "end", BRAND_DATE_UNSET));
  g_assert_true (set_date (fixture, "end", 738900));
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (fixture->touchpoint)), ==, 738900);
  g_assert_true (brand_item_check (fixture->touchpoint, NULL));
}

static void
bad_values_leave_the_plan_alone (Fixture      *fixture,
                                 gconstpointer data)
{
  static char *nowhere[] = { (char *) "nowhere", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (brand_history_set (fixture->history, fixture->touchpoint,
                                     field_of (fixture->touchpoint, "reach"),
                                     &(BrandValue) { .number = 7 }, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE);
  g_clear_error (&error);
  g_assert_false (brand_history_set (fixture->history, fixture->touchpoint,
                                     field_of (fixture->touchpoint, "beats"),
                                     &(BrandValue) { .list = nowhere }, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DANGLING_REFERENCE);
  g_assert_false (brand_history_set_span (fixture->history, fixture->touchpoint, 739010, 739000,
                                          NULL));
  g_assert_false (brand_history_get_modified (fixture->history));
}

static void
deleting_a_beat_takes_it_out_of_its_touchpoints (Fixture      *fixture,
                                                 gconstpointer data)
{
  brand_history_remove (fixture->history, fixture->beat);
  g_assert_null (brand_plan_find (fixture->plan, "field"));
  g_assert_cmpuint (g_strv_length ((char **) brand_item_get_list (fixture->touchpoint, "beats")),
                    ==, 0);
  g_assert_cmpstr (brand_history_get_undo_label (fixture->history), ==, "Delete beat");

  g_assert_true (brand_history_undo (fixture->history));
  g_assert_true (brand_plan_find (fixture->plan, "field") == fixture->beat);
  g_assert_cmpstr (brand_item_get_list (fixture->touchpoint, "beats")[0], ==, "field");
}

static void
deleting_a_measure_deletes_its_readings (Fixture      *fixture,
                                         gconstpointer data)
{
  brand_history_remove (fixture->history, fixture->measure);
  g_assert_null (brand_plan_find (fixture->plan, "april"));

  g_assert_true (brand_history_undo (fixture->history));
  g_assert_true (brand_plan_find (fixture->plan, "april") == fixture->reading);
  g_assert_true (brand_history_redo (fixture->history));
  g_assert_null (brand_plan_find (fixture->plan, "guests"));
  g_assert_true (brand_history_undo (fixture->history));
}

static void
an_insert_must_fit_the_plan (Fixture      *fixture,
                             gconstpointer data)
{
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);
  g_autoptr (BrandItem) twin = brand_item_new (BRAND_KIND_GOAL);

  g_object_set (reading, "measure", "nothing", "date", 739000, NULL);
  g_assert_false (brand_history_insert (fixture->history, reading, 0, NULL));
  g_object_set (reading, "measure", "guests", NULL);
  g_assert_true (brand_history_insert (fixture->history, reading, 99, NULL));

  brand_item_set_id (twin, "guests");
  g_assert_false (brand_history_insert (fixture->history, twin, 0, NULL));
}

static void
a_removed_item_no_longer_changes_the_history (Fixture      *fixture,
                                              gconstpointer data)
{
  g_autoptr (BrandItem) reading = g_object_ref (fixture->reading);

  brand_history_remove (fixture->history, reading);
  g_object_set (reading, "note", "outside", NULL);
  g_assert_cmpstr (brand_history_get_undo_label (fixture->history), ==, "Delete reading");
}

static void
saved_is_a_place_in_the_history (Fixture      *fixture,
                                 gconstpointer data)
{
  g_object_set (fixture->beat, "title", "One", NULL);
  g_assert_true (brand_history_get_modified (fixture->history));
  brand_history_mark_saved (fixture->history);
  g_assert_false (brand_history_get_modified (fixture->history));

  g_object_set (fixture->beat, "title", "Two", NULL);
  g_assert_true (brand_history_get_modified (fixture->history));
  brand_history_undo (fixture->history);
  g_assert_false (brand_history_get_modified (fixture->history));

  brand_history_undo (fixture->history);
  g_object_set (fixture->beat, "title", "Other", NULL);
  brand_history_undo (fixture->history);
  g_assert_true (brand_history_get_modified (fixture->history));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/history/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("typing-is-one-step", typing_is_one_step);
  ADD ("typing-goes-on-in-what-it-inserted", typing_goes_on_in_what_it_inserted);
  ADD ("a-break-starts-a-new-step", a_break_starts_a_new_step);
  ADD ("a-group-is-one-step-with-its-label", a_group_is_one_step_with_its_label);
  ADD ("a-cancelled-group-leaves-all-as-it-was", a_cancelled_group_leaves_all_as_it_was);
  ADD ("an-empty-group-leaves-no-step", an_empty_group_leaves_no_step);
  ADD ("a-start-after-the-end-moves-the-end", a_start_after_the_end_moves_the_end);
  ADD ("an-end-before-the-start-moves-the-start", an_end_before_the_start_moves_the_start);
  ADD ("an-end-before-the-start-where-there-was-none-is-the-day",
       an_end_before_the_start_where_there_was_none_is_the_day);
  ADD ("a-span-stops-at-the-last-of-all-days", a_span_stops_at_the_last_of_all_days);
  ADD ("bad-values-leave-the-plan-alone", bad_values_leave_the_plan_alone);
  ADD ("deleting-a-beat-takes-it-out-of-its-touchpoints",
       deleting_a_beat_takes_it_out_of_its_touchpoints);
  ADD ("deleting-a-measure-deletes-its-readings", deleting_a_measure_deletes_its_readings);
  ADD ("an-insert-must-fit-the-plan", an_insert_must_fit_the_plan);
  ADD ("a-removed-item-no-longer-changes-the-history",
       a_removed_item_no_longer_changes_the_history);
  ADD ("saved-is-a-place-in-the-history", saved_is_a_place_in_the_history);

  return g_test_run ();
}
