/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-wrap.h"

#include "ui/field-test.h"

#define LONG "Bread that rests for twenty-four hours"

static const struct
{
  const char *text;
  gboolean wraps;
  PangoWrapMode mode;
  int width_chars;
  int expected;
} cases[] = {
  { LONG, TRUE, PANGO_WRAP_WORD_CHAR, -1, 8 },
  { LONG, TRUE, PANGO_WRAP_WORD_CHAR, 3, 8 },
  { LONG, TRUE, PANGO_WRAP_WORD_CHAR, 20, 20 },
  { LONG, TRUE, PANGO_WRAP_WORD, -1, -1 },
  { LONG, FALSE, PANGO_WRAP_WORD_CHAR, -1, -1 },
  { "Bread", TRUE, PANGO_WRAP_WORD_CHAR, -1, -1 },
  { "Brötchen", TRUE, PANGO_WRAP_WORD_CHAR, -1, -1 },
  { "", TRUE, PANGO_WRAP_WORD_CHAR, -1, -1 },
};

static void
only_what_breaks_within_words_is_widened (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", cases[i].text,
                                       "wrap", cases[i].wraps, "wrap-mode", cases[i].mode,
                                       "width-chars", cases[i].width_chars, NULL);
      g_autoptr (GtkWidget) keep = g_object_ref_sink (label);

      g_test_message ("%u", i);
      brand_wrap_widen (keep);
      g_assert_cmpint (gtk_label_get_width_chars (GTK_LABEL (keep)), ==, cases[i].expected);
    }
}

static int
get_minimum (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
labels_within_are_found (void)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", LONG, "subtitle", LONG, NULL);
  g_autoptr (GtkWidget) keep = g_object_ref_sink (row);
  int before = get_minimum (row);

  brand_wrap_widen (row);
  g_assert_cmpint (get_minimum (row), >, before + 20);
  g_assert_cmpint (get_minimum (row), <, before + 200);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/wrap/only_what_breaks_within_words_is_widened",
                   only_what_breaks_within_words_is_widened);
  g_test_add_func ("/wrap/labels_within_are_found", labels_within_are_found);
  return g_test_run ();
}
