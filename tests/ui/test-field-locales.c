/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include <locale.h>

typedef struct
{
  const char *field;
  const char *typed;
  const char *shown; /* once the row is left */
} Entry;

/* The same date, number and amount as each locale's people write them. */
static const struct
{
  const char *locale;
  Entry entries[3];
} cases[] = {
  { "C.UTF-8",
    { { "start", "2026-02-09", "9 February 2026" }, { "half_life", "3.5", "3.5" },
      { "cost", "1,234.50", "1234.50" } } },
  { "de_DE.UTF-8",
    { { "start", "9. Februar 2026", "9 Februar 2026" }, { "half_life", "3,5", "3,5" },
      { "cost", "1.234,50 EUR", "1.234,50" } } },
  { "fr_FR.UTF-8",
    { { "start", "9 février 2026", "9 février 2026" }, { "half_life", "3,5", "3,5" },
      { "cost", "1\u202f234,50", "1\u202f234,50" } } },
  { "ar_EG.UTF-8",
    { { "start", "٩ فبراير ٢٠٢٦", "9 فبراير 2026" }, { "half_life", "٣٫٥", "3.5" },
      { "cost", "١٬٢٣٤٫٥", "1,234.50" } } },
  { "fa_IR.UTF-8",
    { { "start", "۹ فوریه ۲۰۲۶", "9 فوریه 2026" }, { "half_life", "۳٫۵", "3.5" },
      { "cost", "۱٬۲۳۴٫۵", "1,234.50" } } },
  { "hi_IN.UTF-8",
    { { "start", "९ फ़रवरी २०२६", "9 फ़रवरी 2026" }, { "half_life", "३.५", "3.5" },
      { "cost", "१,२३४.५", "1,234.50" } } },
};

static void
type (FieldTest   *test,
      const Entry *entry)
{
  GtkWidget *row = field_test_add_row (test, test->touchpoint, entry->field);
  GtkEditable *text = field_test_find (row, GTK_TYPE_TEXT);

  gtk_widget_grab_focus (row);
  gtk_editable_set_text (text, entry->typed);
  gtk_window_set_focus (test->window, NULL);
  field_test_settle ();
  g_assert_cmpstr (field_test_get_error (row), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (text), ==, entry->shown);
}

/* What the plan keeps of it: days, minor units, tenths. */
static char *
dup_touchpoint (FieldTest *test)
{
  BrandItem *item = test->touchpoint;

  return g_strdup_printf ("%d %" G_GINT64_FORMAT " %d", brand_item_get_date (item, "start"),
                          brand_item_get_money (item, "cost"),
                          (int) (brand_item_get_number (item, "half_life") * 10));
}

static void
what_a_locale_s_people_write_is_the_same_in_the_plan (void)
{
  g_autofree char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FieldTest test;
      g_autofree char *kept = NULL;

      g_test_message ("%s", cases[i].locale);
      g_assert_nonnull (setlocale (LC_ALL, cases[i].locale));
      field_test_init (&test);
      for (guint j = 0; j < G_N_ELEMENTS (cases[i].entries); j++)
        type (&test, &cases[i].entries[j]);
      kept = dup_touchpoint (&test);
      if (first == NULL)
        first = g_steal_pointer (&kept);
      else
        g_assert_cmpstr (kept, ==, first);
      field_test_clear (&test);
    }
  g_assert_nonnull (setlocale (LC_ALL, "C.UTF-8"));
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/field-locales/what-a-locale-s-people-write-is-the-same-in-the-plan",
                   what_a_locale_s_people_write_is_the_same_in_the_plan);
  return g_test_run ();
}
