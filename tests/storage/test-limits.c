/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"

#define MB (1024 * 1024)

/* A sanitizer makes everything slower and larger. */
#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined (__SANITIZE_ADDRESS__) || __has_feature (address_sanitizer)
#define RUNNING_SLOWLY 1
#else
#define RUNNING_SLOWLY 0
#endif

#define START "{\"format\": \"brand-plan\", \"version\": \"1.0\", \"reader\": 1, \"x\": "

#define PLAN \
  ", \"plan\": {\"currency\": \"EUR\", \"start\": \"2026-01-01\", \"end\": \"2026-12-31\"}"

/* A text of `length` bytes: `start`, then `part` over and over. */
typedef struct
{
  const char *name;
  gsize length;
  const char *start;
  const char *part;
  BrandStorageError code;
} Case;

static const Case cases[] = {
  { "100_mb_of_spaces", 100 * MB, "", " ", BRAND_STORAGE_ERROR_TOO_LARGE },
  { "60_mb_of_spaces", 60 * MB, "", " ", BRAND_STORAGE_ERROR_SYNTAX },
  { "100_mb_of_nul", 100 * MB, "", "~", BRAND_STORAGE_ERROR_TOO_LARGE },
  { "2_mb_of_one_duplicate_member", 2 * MB, "{", "\"a\":1,", BRAND_STORAGE_ERROR_DUPLICATE_MEMBER },
  { "depth_10000_of_lists", 10000, "", "[", BRAND_STORAGE_ERROR_TOO_LARGE },
  { "depth_10000_of_objects", 50000, "", "{\"a\":", BRAND_STORAGE_ERROR_TOO_LARGE },
  { "one_text_of_60_mb", 60 * MB, START "\"", "a", BRAND_STORAGE_ERROR_SYNTAX },
  { "one_text_of_escapes", 30 * MB, START "\"", "\\u00fc", BRAND_STORAGE_ERROR_SYNTAX },
  { "one_text_of_wide_characters", 30 * MB, START "\"", "包", BRAND_STORAGE_ERROR_SYNTAX },
  { "one_number_of_10_mb", 10 * MB, START, "9", BRAND_STORAGE_ERROR_SYNTAX },
  { "one_fraction_of_10_mb", 10 * MB, START "0.", "9", BRAND_STORAGE_ERROR_SYNTAX },
  { "more_values_than_a_plan_holds", 20 * MB, START "[", "0,", BRAND_STORAGE_ERROR_TOO_LARGE },
  { "one_line_end_after_another", 60 * MB, "", "\n", BRAND_STORAGE_ERROR_SYNTAX },
};

static GBytes *
make_text (const Case *c)
{
  char *text = g_malloc (c->length);
  gsize start = strlen (c->start);
  gsize part = strlen (c->part);

  memcpy (text, c->start, start);
  if (part == 1)
    memset (text + start, *c->part == '~' ? '\0' : *c->part, c->length - start);
  else
    for (gsize i = start; i < c->length; i++)
      text[i] = c->part[(i - start) % part];

  return g_bytes_new_take (text, c->length);
}

/* 2 MB of members, all different but the last two, which only look different. */
static GBytes *
make_many_members (void)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; text->len < 2 * MB; i++)
    g_string_append_printf (text, "\"m%u\":%u,", i, i);
  g_string_append (text, "\"last\":1,\"\\u006cast\":2}");

  return g_string_free_to_bytes (text);
}

static gsize
get_peak (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (gsize) usage.ru_maxrss * 1024;
}

/* The processor's time, since the clock on the wall also counts what others do. */
static gint64
get_usec (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* In a child, so that what others needed before does not count. */
static void
assert_cheap (GBytes           *bytes,
              BrandStorageError code)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      gsize peak = get_peak ();
      gint64 start = get_usec ();
      g_autoptr (GError) error = NULL;
      BrandPlan *plan = brand_plan_read (bytes, &error);

      if (plan || !g_error_matches (error, BRAND_STORAGE_ERROR, (int) code))
        _exit (1);
      if (get_usec () - start > G_USEC_PER_SEC * (RUNNING_SLOWLY ? 10 : 1))
        _exit (2);
      if (!RUNNING_SLOWLY && get_peak () - peak > 19 * g_bytes_get_size (bytes) + 4 * MB)
        _exit (3);
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
is_refused_quickly_with_little_memory (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GBytes) bytes = make_text (c);

  assert_cheap (bytes, c->code);
}

static void
many_members_are_compared_quickly (void)
{
  g_autoptr (GBytes) bytes = make_many_members ();

  assert_cheap (bytes, BRAND_STORAGE_ERROR_DUPLICATE_MEMBER);
}

static void
nesting_may_be_64_deep (void)
{
  for (guint depth = 63; depth <= 64; depth++)
    {
      g_autofree char *opening = g_strnfill (depth, '[');
      g_autofree char *closing = g_strnfill (depth, ']');
      g_autofree char *text = g_strconcat (START, opening, closing, PLAN "}", NULL);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) plan = brand_plan_read (bytes, &error);

      g_assert_true ((plan != NULL) == (depth == 63));
      if (!plan)
        g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE);
    }
}

static void
endless_file_is_not_read_to_its_end (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr (GError) error = NULL;

  g_assert_null (brand_plan_load (file, NULL, NULL, &error));
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/limits/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], is_refused_quickly_with_little_memory);
    }
  g_test_add_func ("/limits/many_members_are_compared_quickly",
                   many_members_are_compared_quickly);
  g_test_add_func ("/limits/nesting_may_be_64_deep", nesting_may_be_64_deep);
  g_test_add_func ("/limits/endless_file_is_not_read_to_its_end",
                   endless_file_is_not_read_to_its_end);

  return g_test_run ();
}
