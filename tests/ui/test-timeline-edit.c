/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "model/brand-date.h"
#include "ui/timeline/brand-timeline-edit-clipboard.h"
#include "ui/timeline/brand-timeline-edit-drag.h"
#include "ui/timeline/brand-timeline-edit.h"
#include "ui/timeline/brand-touchpoint-table-text.h"

typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
  BrandGrouping *lanes;
  BrandTouchpoint *touchpoint;
} Fixture;

/* Monday 5 October 2026. */
static int
monday (void)
{
  return brand_date_join (2026, 10, 5);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  fixture->plan = brand_plan_new ();
  g_object_set (beat, "start", monday () + 3, "end", monday () + 30, NULL);
  g_object_set (item, "title", "Radio", "start", monday (), "end", monday () + 9, NULL);
  g_assert_true (brand_plan_append (fixture->plan, beat, NULL));
  g_assert_true (brand_plan_append (fixture->plan, item, NULL));
  fixture->history = brand_history_new (fixture->plan);
  fixture->lanes = brand_grouping_new (fixture->plan, BRAND_GROUP_BY_DIMENSION);
  fixture->touchpoint = BRAND_TOUCHPOINT (item);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_clear_pointer (&fixture->lanes, brand_grouping_unref);
  g_clear_object (&fixture->history);
  g_clear_object (&fixture->plan);
}

static void
edges_come_to_rest (Fixture      *fixture,
                    gconstpointer data)
{
  /* From Monday; the beat begins on Thursday and ends with day 30. */
  static const struct
  {
    double reach;
    double edge;
    int day;
    int guide; /* -1: none */
  } cases[] = {
    { 0, 0.4, 0, -1 }, { 0, 0.6, 1, -1 }, { 0, 2.9, 3, -1 },
    { 1, 0.9, 0, 0 }, { 1, 1.2, 1, -1 }, { 1, 2.1, 3, 3 }, { 1, 6.4, 7, 7 },
    { 1, -0.8, 0, 0 }, { 1, 31.4, 31, 31 }, { 2, 29.2, 28, 28 }, { 2, 29.6, 31, 31 },
    { 9, 1.4, 0, 0 }, { 9, 1.6, 3, 3 },
  };
  BrandSnap snap;

  brand_snap_init (&snap, fixture->plan, 0);
  snap.first_weekday = 0;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int guide;

      snap.reach = cases[i].reach;
      g_assert_cmpint (brand_snap_edge (&snap, monday () + cases[i].edge, &guide), ==,
                       monday () + cases[i].day);
      g_assert_cmpint (guide, ==, cases[i].guide < 0 ? 0 : monday () + cases[i].guide);
    }
  brand_snap_clear (&snap);
}

static void
the_nearer_edge_of_a_span_counts (Fixture      *fixture,
                                  gconstpointer data)
{
  static const struct
  {
    int start;
    int end;
    double days;
    int moved;
    int guide; /* -1: none */
  } cases[] = {
    { 1, 4, 0.3, 0, -1 }, { 1, 4, 1.7, 2, 3 }, { 1, 4, 1.2, 1, -1 },
    { 1, 4, 2.3, 2, 3 }, { 0, 1, 5.2, 5, 7 }, { 1, 9, -1.4, -1, 0 },
  };
  BrandSnap snap;

  brand_snap_init (&snap, fixture->plan, 0.5);
  snap.first_weekday = 0;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int guide;

      g_assert_cmpint (brand_snap_span (&snap, monday () + cases[i].start,
                                        monday () + cases[i].end, cases[i].days, &guide),
                       ==, cases[i].moved);
      g_assert_cmpint (guide, ==, cases[i].guide < 0 ? 0 : monday () + cases[i].guide);
    }
  brand_snap_clear (&snap);
}

static BrandTimelineDrag *
take (Fixture      *fixture,
      BrandDragMode mode)
{
  g_autoptr (GPtrArray) held = g_ptr_array_new ();

  g_ptr_array_add (held, fixture->touchpoint);
  return brand_timeline_drag_new (fixture->history, fixture->lanes, held, fixture->touchpoint,
                                  mode);
}

static void
assert_days (Fixture *fixture,
             int      start,
             int      end)
{
  g_assert_cmpint (brand_touchpoint_get_start (fixture->touchpoint), ==, monday () + start);
  g_assert_cmpint (brand_touchpoint_get_end (fixture->touchpoint), ==, monday () + end);
}

static void
a_drag_is_one_step (Fixture      *fixture,
                    gconstpointer data)
{
  BrandTimelineDrag *drag = take (fixture, BRAND_DRAG_MOVE);
  BrandSnap snap = { 0 };

  for (int days = 0; days <= 14; days++)
    brand_timeline_drag_update (drag, days, 1, &snap);
  assert_days (fixture, 14, 23);
  g_assert_cmpint (brand_touchpoint_get_dimension (fixture->touchpoint), ==,
                   BRAND_DIMENSION_COMMUNITY);
  g_assert_true (brand_timeline_drag_drop (drag));
  g_assert_cmpstr (brand_history_get_undo_label (fixture->history), ==, "Move “Radio”");
  g_assert_true (brand_history_undo (fixture->history));
  assert_days (fixture, 0, 9);
  g_assert_null (brand_history_get_undo_label (fixture->history));
}

static void
a_drag_back_or_cancelled_leaves_no_step (Fixture      *fixture,
                                         gconstpointer data)
{
  BrandTimelineDrag *drag = take (fixture, BRAND_DRAG_END);
  BrandSnap snap = { 0 };

  brand_timeline_drag_update (drag, 5, 0, &snap);
  assert_days (fixture, 0, 14);
  brand_timeline_drag_cancel (drag);
  assert_days (fixture, 0, 9);

  drag = take (fixture, BRAND_DRAG_START);
  brand_timeline_drag_update (drag, 90, 0, &snap);
  assert_days (fixture, 9, 9);
  brand_timeline_drag_update (drag, 0.2, 0, &snap);
  g_assert_false (brand_timeline_drag_drop (drag));
  g_assert_null (brand_history_get_undo_label (fixture->history));
  g_assert_null (brand_history_get_redo_label (fixture->history));
}

static void
lanes_and_ends_have_limits (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (GPtrArray) held = g_ptr_array_new ();

  g_ptr_array_add (held, fixture->touchpoint);
  g_assert_false (brand_timeline_edit_change_lane (fixture->history, held, fixture->lanes, -1));
  g_assert_true (brand_timeline_edit_change_lane (fixture->history, held, fixture->lanes, 9));
  g_assert_cmpint (brand_touchpoint_get_dimension (fixture->touchpoint), ==,
                   BRAND_DIMENSION_DIRECT);
  g_assert_true (brand_timeline_edit_stretch (fixture->history, held, -40));
  assert_days (fixture, 0, 0);
}

static const char *
get_first_beat (Fixture *fixture)
{
  return brand_touchpoint_get_beats (fixture->touchpoint)[0];
}

static void
a_drag_to_another_lane_sets_what_lanes_are (Fixture      *fixture,
                                            gconstpointer data)
{
  BrandItem *beat = brand_list_get (brand_plan_get_list (fixture->plan, BRAND_KIND_BEAT), 0);
  BrandSnap snap = { 0 };
  BrandTimelineDrag *drag;

  g_object_set (fixture->touchpoint, "owner", "Ilse", NULL);
  brand_grouping_unref (fixture->lanes);
  fixture->lanes = brand_grouping_new (fixture->plan, BRAND_GROUP_BY_OWNER);
  drag = take (fixture, BRAND_DRAG_MOVE);
  brand_timeline_drag_update (drag, 0, 5, &snap);
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (fixture->touchpoint), "owner"), ==, "");
  brand_timeline_drag_update (drag, 0, 0, &snap);
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (fixture->touchpoint), "owner"), ==, "Ilse");
  g_assert_false (brand_timeline_drag_drop (drag));

  brand_grouping_unref (fixture->lanes);
  fixture->lanes = brand_grouping_new (fixture->plan, BRAND_GROUP_BY_BEAT);
  drag = take (fixture, BRAND_DRAG_MOVE);
  brand_timeline_drag_update (drag, 0, -1, &snap);
  g_assert_cmpstr (get_first_beat (fixture), ==, brand_item_get_id (beat));
  g_assert_true (brand_timeline_drag_drop (drag));
  g_assert_true (brand_history_undo (fixture->history));
  g_assert_null (get_first_beat (fixture));
}

static void
a_new_one_belongs_to_its_lane (Fixture      *fixture,
                               gconstpointer data)
{
  g_autoptr (BrandGrouping) lanes = brand_grouping_new (fixture->plan, BRAND_GROUP_BY_STATUS);
  g_autoptr (BrandItem) item = brand_timeline_edit_create (fixture->plan, lanes,
                                                           BRAND_STATUS_DONE, monday (),
                                                           monday () + 3);

  g_assert_cmpint (brand_item_get_choice (item, "status"), ==, BRAND_STATUS_DONE);
  g_assert_cmpint (brand_item_get_choice (item, "dimension"), ==, BRAND_DIMENSION_MASS);
}

static void
copies_fit_the_plan_they_come_into (Fixture      *fixture,
                                    gconstpointer data)
{
  g_autoptr (BrandPlan) other = brand_plan_new ();
  g_autoptr (GPtrArray) kept = NULL;
  g_autoptr (GPtrArray) fitted = NULL;
  g_autoptr (GPtrArray) lost = g_ptr_array_new_with_free_func (g_free);
  BrandItem *beat = brand_list_get (brand_plan_get_list (fixture->plan, BRAND_KIND_BEAT), 0);
  const char *beats[] = { brand_item_get_id (beat), NULL };

  g_object_set (beat, "title", "Harvest", NULL);
  g_object_set (brand_plan_get_info (fixture->plan), "currency", "EUR", NULL);
  g_object_set (brand_plan_get_info (other), "currency", "JPY", NULL);
  g_object_set (fixture->touchpoint, "beats", beats, "cost", (gint64) 12345, NULL);

  kept = brand_timeline_clipboard_fit (fixture->plan, fixture->plan, lost);
  g_assert_cmpuint (lost->len, ==, 0);
  g_assert_cmpuint (kept->len, ==, 1);
  g_assert_cmpstr (brand_item_get_id (kept->pdata[0]), !=,
                   brand_item_get_id (BRAND_ITEM (fixture->touchpoint)));
  g_assert_cmpstr (brand_touchpoint_get_beats (kept->pdata[0])[0], ==, beats[0]);
  g_assert_cmpint (brand_item_get_money (kept->pdata[0], "cost"), ==, 12345);

  fitted = brand_timeline_clipboard_fit (fixture->plan, other, lost);
  g_assert_cmpuint (lost->len, ==, 2);
  g_assert_cmpstr (lost->pdata[0], ==, "Beat “Harvest”");
  g_assert_cmpstr (lost->pdata[1], ==, "costs in EUR");
  g_assert_null (brand_touchpoint_get_beats (fitted->pdata[0])[0]);
  g_assert_cmpint (brand_item_get_money (fitted->pdata[0], "cost"), ==, BRAND_MONEY_UNSET);
}

static void
written_cb (GObject      *provider,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (provider), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* What comes first of what is offered as that type. */
static void
assert_offered (GdkContentProvider *provider,
                const char         *mime_type,
                const char         *start)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_written = FALSE;

  gdk_content_provider_write_mime_type_async (provider, mime_type, stream, G_PRIORITY_DEFAULT,
                                              NULL, written_cb, &is_written);
  while (!is_written)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), >, 9);
  g_assert_cmpmem (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                   strlen (start), start, strlen (start));
}

static void
copies_are_offered_as_plan_text_and_picture (Fixture      *fixture,
                                             gconstpointer data)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  g_autoptr (GdkContentProvider) provider = NULL;

  g_object_set (brand_plan_get_info (fixture->plan), "start", monday (), "end", monday () + 90,
                NULL);
  g_ptr_array_add (touchpoints, fixture->touchpoint);
  provider = brand_timeline_clipboard_write (fixture->plan, touchpoints);
  assert_offered (provider, BRAND_CLIPBOARD_TYPE, "{\n");
  assert_offered (provider, "image/png", "\x89PNG");
}

static void
table_as_text_has_a_line_for_each (Fixture      *fixture,
                                   gconstpointer data)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_object_set (fixture->touchpoint, "title", "Radio\tat six", NULL);
  g_ptr_array_add (touchpoints, fixture->touchpoint);
  text = brand_touchpoint_table_write (fixture->plan, touchpoints);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_prefix (lines[0], "Title\tDimension\tChannel\tBeats\tStarts\tEnds\t"));
  g_assert_true (g_str_has_prefix (lines[1], "Radio at six\tMass\t\t\t2026-10-05\t2026-10-14\t"));
  g_assert_cmpstr (lines[2], ==, "");
}

#define ADD(name, function) \
  g_test_add ("/timeline-edit/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("edges-come-to-rest", edges_come_to_rest);
  ADD ("the-nearer-edge-of-a-span-counts", the_nearer_edge_of_a_span_counts);
  ADD ("a-drag-is-one-step", a_drag_is_one_step);
  ADD ("a-drag-back-or-cancelled-leaves-no-step", a_drag_back_or_cancelled_leaves_no_step);
  ADD ("lanes-and-ends-have-limits", lanes_and_ends_have_limits);
  ADD ("a-drag-to-another-lane-sets-what-lanes-are",
       a_drag_to_another_lane_sets_what_lanes_are);
  ADD ("a-new-one-belongs-to-its-lane", a_new_one_belongs_to_its_lane);
  ADD ("copies-fit-the-plan-they-come-into", copies_fit_the_plan_they_come_into);
  ADD ("copies-are-offered-as-plan-text-and-picture",
       copies_are_offered_as_plan_text_and_picture);
  ADD ("table-as-text-has-a-line-for-each", table_as_text_has_a_line_for_each);
  return g_test_run ();
}
