/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-later.h"

#include "ui/field-test.h"

#define N_BLOCKS 4
#define HIDDEN 2 /* by the page itself */

typedef struct
{
  GtkWindow *window;
  GtkWidget *blocks[N_BLOCKS];
  GPtrArray *painted; /* what of them was shown in each frame */
} Test;

static void
init (Test *test)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  test->window = GTK_WINDOW (gtk_window_new ());
  test->painted = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_BLOCKS; i++)
    {
      test->blocks[i] = gtk_label_new ("block");
      gtk_widget_set_visible (test->blocks[i], i != HIDDEN);
      gtk_box_append (GTK_BOX (box), test->blocks[i]);
    }
  gtk_window_set_child (test->window, box);
}

static char *
describe (const Test *test)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < N_BLOCKS; i++)
    g_string_append_c (words, gtk_widget_get_visible (test->blocks[i]) ? 'x' : '-');
  return g_string_free_and_steal (words);
}

static void
expect (const Test *test,
        const char *expected)
{
  g_autofree char *found = describe (test);

  g_assert_cmpstr (found, ==, expected);
}

static void
painted_cb (const Test *test)
{
  g_autofree char *shown = describe (test);

  g_ptr_array_add (test->painted, g_steal_pointer (&shown));
}

/* Presents the window until the blocks are painted like that. */
static void
show_until (Test       *test,
            const char *expected)
{
  GdkFrameClock *clock;

  gtk_window_present (test->window);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), test);
  while (test->painted->len == 0
         || !g_str_equal (test->painted->pdata[test->painted->len - 1], expected))
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_func (clock, painted_cb, test);
}

static void
clear (Test *test)
{
  gtk_window_destroy (test->window);
  g_ptr_array_unref (test->painted);
}

static void
the_first_block_is_painted_alone (void)
{
  Test test;
  BrandLater *later;

  init (&test);
  later = brand_later_new (test.blocks[0]);
  show_until (&test, "xx-x");
  g_assert_cmpstr (test.painted->pdata[0], ==, "x---");
  for (guint i = 0; i < test.painted->len; i++)
    g_assert_cmpstr (test.painted->pdata[i], !=, "x--x");
  brand_later_free (later);
  expect (&test, "xx-x");
  clear (&test);
}

static void
what_is_wanted_at_once_is_shown_at_once (void)
{
  Test test;
  BrandLater *later;

  init (&test);
  later = brand_later_new (test.blocks[0]);
  brand_later_free (later);
  expect (&test, "xx-x");
  clear (&test);
}

static void
a_window_may_close_before_the_rest_is_shown (void)
{
  Test test;
  BrandLater *later;

  init (&test);
  later = brand_later_new (test.blocks[0]);
  show_until (&test, "x---");
  clear (&test);
  brand_later_free (later);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/later/the_first_block_is_painted_alone", the_first_block_is_painted_alone);
  g_test_add_func ("/later/what_is_wanted_at_once_is_shown_at_once",
                   what_is_wanted_at_once_is_shown_at_once);
  g_test_add_func ("/later/a_window_may_close_before_the_rest_is_shown",
                   a_window_may_close_before_the_rest_is_shown);
  return g_test_run ();
}
