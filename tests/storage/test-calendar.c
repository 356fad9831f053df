/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/calendar/brand-calendar.h"

#include <string.h>

#include "model/brand-date.h"
#include "model/facts/brand-recurrence.h"
#include "storage/brand-storage-error.h"

#define CALENDAR(inside) "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" inside "END:VCALENDAR\r\n"
#define EVENT(inside) CALENDAR ("BEGIN:VEVENT\r\nSUMMARY:A\r\n" inside "END:VEVENT\r\n")

static GPtrArray *
read_text (const char *text,
           gsize       length,
           GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return brand_calendar_read (bytes, brand_date_join (2026, 1, 1), brand_date_join (2027, 12, 31),
                              error);
}

static GPtrArray *
read_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "storage", "ics", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *events;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  events = read_text (text, length, &error);
  g_assert_no_error (error);
  return events;
}

/* "title; repeats; first day; days it lasts; its days in 2026 and 2027". */
static char *
describe (const BrandCalendarEvent *event)
{
  g_autoptr (BrandItem) ritual = brand_calendar_event_to_ritual (event, TRUE, "test");
  g_autoptr (GArray) days = brand_ritual_list_days (ritual, brand_date_join (2026, 1, 1),
                                                    brand_date_join (2027, 12, 31));
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new (NULL);
  char iso[BRAND_DATE_LENGTH];

  g_assert_true (brand_item_check (ritual, &error));
  brand_date_to_iso (event->date, iso);
  g_string_append_printf (text, "%s; %s; %s; %d%s;", event->title,
                          brand_repeats_choices[event->repeats].name, iso, event->n_days,
                          event->is_simplified ? " simplified" : "");
  for (guint i = 0; i < MIN (days->len, 5); i++)
    {
      brand_date_to_iso (g_array_index (days, int, i), iso);
      g_string_append_printf (text, " %s", iso);
    }
  g_string_append_printf (text, "%s", days->len > 5 ? " …" : "");

  return g_string_free (text, FALSE);
}

static void
files_of_known_programs_are_read (void)
{
  static const struct
  {
    const char *file;
    const char *events[5];
  } cases[] = {
    { "google-holidays.ics", {
      "Thanksgiving Day; list; 2025-11-27; 1; 2026-11-26",
      "Halloween; once; 2026-10-31; 1; 2026-10-31",
    } },
    { "apple.ics", {
      "Nikolaus, der erste Stollen; yearly; 2025-12-06; 1; 2026-12-06 2027-12-06",
      "Backnacht; list; 2026-01-05; 2; 2026-01-05 2026-03-02 2026-05-04 2026-07-06",
    } },
    { "outlook.ics", {
      "Midsummer table; once; 2026-06-12; 1; 2026-06-12",
      "Thanksgiving; weekday; 2025-11-27; 1; 2026-11-26 2027-11-25",
      "Harvest week; once; 2026-08-03; 5; 2026-08-03",
      "Stocktaking; once; 2026-01-01; 1 simplified; 2026-01-01",
    } },
    { "thunderbird.ics", {
      "Markttag im Hof der Mühle; list; 2026-03-28; 1; "
      "2026-03-28 2026-04-04 2026-04-25 2026-05-02 2026-05-09 …",
      "Markttag, verlegt; once; 2026-04-19; 1; 2026-04-19",
      "Brötchentag; list; 2026-05-02; 1; 2026-05-02 2026-07-04 2026-09-05",
    } },
    { "government.ics", {
      "Neujahr; list; 2026-01-01; 1; 2026-01-01 2027-01-01",
      "Karfreitag; list; 2026-04-03; 1; 2026-04-03 2027-03-26",
      "Sommerferien; once; 2026-07-06; 40; 2026-07-06",
      "Sommerferien; once; 2027-07-08; 42; 2027-07-08",
    } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) events = read_file (cases[i].file);

      for (guint e = 0; e < events->len; e++)
        {
          g_autofree char *text = describe (events->pdata[e]);

          g_test_message ("%s", cases[i].file);
          g_assert_cmpstr (text, ==, cases[i].events[e]);
        }
      g_assert_null (cases[i].events[events->len]);
    }
}

static void
rules_mean_what_the_standard_says (void)
{
  static const struct
  {
    const char *event;
    const char *text;
  } cases[] = {
    { "DTSTART:20260105\r\nRRULE:FREQ=WEEKLY\r\n",
      "A; weekly; 2026-01-05; 1; 2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02 …" },
    { "DTSTART:20260105\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\n",
      "A; list; 2026-01-05; 1; 2026-01-05 2026-02-05 2026-03-05" },
    { "DTSTART:20261105\r\nRRULE:FREQ=MONTHLY\r\n",
      "A; monthly; 2026-11-05; 1; 2026-11-05 2026-12-05 2027-01-05 2027-02-05 2027-03-05 …" },
    { "DTSTART:20260131\r\nRRULE:FREQ=MONTHLY;UNTIL=20260531\r\n",
      "A; list; 2026-01-31; 1; 2026-01-31 2026-03-31 2026-05-31" },
    { "DTSTART:20260131\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3\r\n",
      "A; list; 2026-01-31; 1; 2026-01-31 2026-02-28 2026-03-31" },
    { "DTSTART:20200229\r\nRRULE:FREQ=YEARLY;UNTIL=20301231\r\n", "" },
    { "DTSTART:20250525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\r\n",
      "A; weekday; 2025-05-25; 1; 2026-05-25 2027-05-31" },
    { "DTSTART:20260108\r\nRRULE:FREQ=YEARLY;BYDAY=2TH\r\n",
      "A; list; 2026-01-08; 1; 2026-01-08 2027-01-14" },
    { "DTSTART:20260330\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=5MO\r\n",
      "A; list; 2026-03-30; 1; 2026-03-30 2027-03-29" },
    { "DTSTART:20260112\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4;WKST=MO\r\n",
      "A; list; 2026-01-12; 1; 2026-01-12 2026-01-18 2026-01-26 2026-02-01" },
    { "DTSTART:20260112\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4;WKST=SU\r\n",
      "A; list; 2026-01-12; 1; 2026-01-12 2026-01-25 2026-01-26 2026-02-08" },
    { "DTSTART:20260101\r\nRRULE:FREQ=DAILY;INTERVAL=10;UNTIL=20260125T235959Z\r\n",
      "A; list; 2026-01-01; 1; 2026-01-01 2026-01-11 2026-01-21" },
    { "DTSTART:20251230\r\nDTEND:20260103\r\nRRULE:FREQ=DAILY;INTERVAL=365;COUNT=2\r\n",
      "A; list; 2025-12-30; 4; 2025-12-30 2026-12-30" },
    { "DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;INTERVAL=1\r\n",
      "A; yearly; 2026-01-01; 1; 2026-01-01 2027-01-01" },
    { "DTSTART:20260101\r\nRRULE:FREQ=SECONDLY\r\n",
      "A; once; 2026-01-01; 1 simplified; 2026-01-01" },
    { "DTSTART:20260105T230000Z\r\nDTEND:20260106T000000Z\r\n",
      "A; once; 2026-01-05; 1; 2026-01-05" },
    { "DTSTART:20260105\r\nDTEND:20260103\r\n", "A; once; 2026-01-05; 1 simplified; 2026-01-05" },
    { "DTSTART:20260105\r\nDURATION:P1W\r\n", "A; once; 2026-01-05; 7; 2026-01-05" },
    { "DTSTART:20260105\r\nEXDATE:20260105\r\n", "" },
    { "DTSTART:99991231\r\nDURATION:P9999999W\r\n", "A; once; 9999-12-31; 1;" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *file = g_strdup_printf (EVENT ("%s"), cases[i].event);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) events = read_text (file, strlen (file), &error);
      g_autofree char *text = NULL;

      g_test_message ("%s", cases[i].event);
      g_assert_no_error (error);
      g_assert_cmpuint (events->len, ==, *cases[i].text != '\0' ? 1 : 0);
      text = events->len > 0 ? describe (events->pdata[0]) : g_strdup ("");
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
texts_lose_their_escapes (void)
{
  static const char file[] = CALENDAR (
    "BEGIN:VEVENT\nDTSTART:20260101\nSUMMARY;ALTREP=\"http://a:b;c\":One\\, two\\; thr\n"
    " ee\\nfour \\\\ \n\t five\\\nEND:VEVENT\n");
  g_autoptr (GPtrArray) events = read_text (file, strlen (file), NULL);
  const BrandCalendarEvent *event = events->pdata[0];

  g_assert_cmpstr (event->title, ==, "One, two; three four \\  five\\");
  g_assert_cmpuint (event->line, ==, 3);
}

static void
broken_calendars_are_refused_with_their_line (void)
{
  static const struct
  {
    const char *text;
    BrandStorageError code;
    guint line;
  } cases[] = {
    { "", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "\n\n", BRAND_STORAGE_ERROR_SYNTAX, 3 },
    { "hello", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "title,date\nA,2026-01-01\n", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "{\"format\": 1}", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "BEGIN:VCARD\nEND:VCARD\n", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "BEGIN:VCALENDAR\n", BRAND_STORAGE_ERROR_SYNTAX, 2 },
    { "BEGIN:VCALENDAR\nEND:VEVENT\n", BRAND_STORAGE_ERROR_SYNTAX, 2 },
    { "END:VCALENDAR\n", BRAND_STORAGE_ERROR_SYNTAX, 1 },
    { "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n", BRAND_STORAGE_ERROR_SYNTAX, 4 },
    { "BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", BRAND_STORAGE_ERROR_INVALID_VALUE, 2 },
    { "BEGIN:VCALENDAR\nwords without\nEND:VCALENDAR\n", BRAND_STORAGE_ERROR_SYNTAX, 2 },
    { EVENT (""), BRAND_STORAGE_ERROR_MISSING_MEMBER, 3 },
    { EVENT ("DTSTART:\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:2026-01-01\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:20260230\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:00000101\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:20260101T250000\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:20260101T1200\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:20260101 \r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 5 },
    { EVENT ("DTSTART:20260101\r\nDTEND:soon\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nDURATION:1D\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nDURATION:P\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nDURATION:P1H\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nDURATION:-P1D\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nDURATION:P99999999D\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE,
      6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:YEARLY\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:INTERVAL=2\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=DAILY;INTERVAL=0\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=DAILY;COUNT=-1\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=DAILY;COUNT=99999999999999999999\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=13\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTHDAY=0\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYDAY=XX\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYDAY=99MO\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=WEEKLY;WKST=\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;UNTIL=never\r\n"),
      BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRDATE:20260101,\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nEXDATE:x\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nRECURRENCE-ID:x\r\n"), BRAND_STORAGE_ERROR_INVALID_VALUE, 6 },
    { EVENT ("DTSTART:20260101\r\nSUMMARY:M\xfchle\r\n"), BRAND_STORAGE_ERROR_SYNTAX, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) events = read_text (cases[i].text, strlen (cases[i].text), &error);
      BrandPlace place = { 0 };

      g_test_message ("case %u: %s", i, error ? error->message : "no error");
      g_assert_null (events);
      g_assert_error (error, BRAND_STORAGE_ERROR, (int) cases[i].code);
      g_assert_true (brand_storage_error_get_place (error, &place, NULL));
      g_assert_cmpuint (place.line, ==, cases[i].line);
    }
}

static void
assert_too_large (const char *text,
                  gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = read_text (text, length, &error);

  g_assert_null (events);
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE);
}

static char *
repeat (const char *head,
        const char *text,
        guint       n,
        const char *tail)
{
  GString *all = g_string_new (head);

  for (guint i = 0; i < n; i++)
    g_string_append (all, text);
  g_string_append (all, tail);
  return g_string_free (all, FALSE);
}

static void
what_is_too_large_is_refused (void)
{
  static const char event[] = "BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT\n";
  g_autofree char *many = repeat ("BEGIN:VCALENDAR\n", event, 20001, "END:VCALENDAR\n");
  g_autofree char *deep = repeat ("BEGIN:VCALENDAR\n", "BEGIN:VEVENT\n", 9, "");
  g_autofree char *wide = repeat ("BEGIN:VCALENDAR\nX:", "0123456789abcdef\n ", 300000, "\n");
  g_autofree char *long_rules = repeat (
    "BEGIN:VCALENDAR\n", "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY;BYMONTH=2;"
    "BYMONTHDAY=30;COUNT=2\nEND:VEVENT\n", 1000, "END:VCALENDAR\n");
  g_autofree char *huge = g_malloc0 (BRAND_CALENDAR_MAX_LENGTH + 1);

  assert_too_large (many, strlen (many));
  assert_too_large (deep, strlen (deep));
  assert_too_large (wide, strlen (wide));
  assert_too_large (long_rules, strlen (long_rules));
  assert_too_large (huge, BRAND_CALENDAR_MAX_LENGTH + 1);
}

static void
twenty_thousand_events_are_read_soon (void)
{
  g_autofree char *text = repeat ("BEGIN:VCALENDAR\n",
                                  "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20260101\n"
                                  "RRULE:FREQ=DAILY;INTERVAL=7\nEND:VEVENT\n",
                                  20000, "END:VCALENDAR\n");
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = read_text (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

static void
many_days_of_one_title_are_one_event (void)
{
  g_autoptr (GString) text = g_string_new ("BEGIN:VCALENDAR\n");
  g_autoptr (GPtrArray) events = NULL;
  const BrandCalendarEvent *event;

  for (int i = 0; i < 20000; i++)
    {
      int day = brand_date_join (2026, 1, 1) + (i * 7919) % 10000;
      char iso[BRAND_DATE_LENGTH];

      brand_date_to_iso (day, iso);
      g_string_append_printf (text, "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:%.4s%.2s%.2s\nEND:VEVENT\n",
                              iso, iso + 5, iso + 8);
    }
  g_string_append (text, "END:VCALENDAR\n");
  events = read_text (text->str, text->len, NULL);

  g_assert_cmpuint (events->len, ==, 1);
  event = events->pdata[0];
  g_assert_cmpuint (event->days->len, ==, 10000);
  for (guint i = 0; i < event->days->len; i++)
    g_assert_cmpint (g_array_index (event->days, int, i), ==,
                     brand_date_join (2026, 1, 1) + (int) i);
}

static void
a_nul_is_no_calendar (void)
{
  static const char text[] = "BEGIN:VCALENDAR\nX:a\0b\nEND:VCALENDAR\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = read_text (text, sizeof text - 1, &error);

  g_assert_null (events);
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_SYNTAX);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/files-of-known-programs", files_of_known_programs_are_read);
  g_test_add_func ("/calendar/rules", rules_mean_what_the_standard_says);
  g_test_add_func ("/calendar/texts", texts_lose_their_escapes);
  g_test_add_func ("/calendar/broken", broken_calendars_are_refused_with_their_line);
  g_test_add_func ("/calendar/too-large", what_is_too_large_is_refused);
  g_test_add_func ("/calendar/many", twenty_thousand_events_are_read_soon);
  g_test_add_func ("/calendar/many-of-one-title", many_days_of_one_title_are_one_event);
  g_test_add_func ("/calendar/nul", a_nul_is_no_calendar);

  return g_test_run ();
}
