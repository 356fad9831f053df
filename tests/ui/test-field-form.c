/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include "model/brand-date.h"
#include "ui/fields/brand-field-preset-use.h"
#include "ui/fields/brand-item-form.h"
#include "ui/widgets/brand-pattern-picture.h"

static BrandItemForm *
show_form (FieldTest *test,
           BrandItem *item)
{
  GtkWidget *form = brand_item_form_new (test->history, item);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), form);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_list_box_append (test->list, scroller);
  gtk_window_set_focus (test->window, NULL);
  field_test_settle ();
  return BRAND_ITEM_FORM (form);
}

static void
every_field_of_every_kind_has_a_row (void)
{
  for (BrandKindId id = 0; id < BRAND_N_KINDS; id++)
    {
      const BrandKind *kind = brand_kind_get (id);
      g_autoptr (BrandItem) item = brand_item_new (id);
      FieldTest test;
      BrandItemForm *form;

      field_test_init (&test);
      form = show_form (&test, item);
      for (guint i = 0; i < kind->n_fields; i++)
        {
          GtkWidget *row;

          if (!brand_field_is_editable (&kind->fields[i]))
            continue;
          row = brand_item_form_get_row (form, kind->fields[i].name);
          g_assert_true (ADW_IS_PREFERENCES_ROW (row));
          g_assert_nonnull (gtk_widget_get_root (row));
        }
      field_test_clear (&test);
    }
}

static void
an_item_outside_the_plan_is_filled_without_the_history (void)
{
  g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);
  FieldTest test;
  BrandItemForm *form;
  GtkEditable *end;

  field_test_init (&test);
  form = show_form (&test, beat);
  end = field_test_find (brand_item_form_get_row (form, "end"), GTK_TYPE_TEXT);
  brand_item_form_focus_field (form, "end");
  gtk_editable_set_text (end, "soon");
  g_assert_false (brand_item_form_commit (form));
  gtk_editable_set_text (end, "2026-04-08");
  g_assert_true (brand_item_form_commit (form));
  g_assert_cmpint (brand_item_get_date (beat, "end"), ==, brand_date_join (2026, 4, 8));
  g_assert_null (brand_history_get_undo_label (test.history));
  field_test_clear (&test);
}

static void
the_pattern_is_chosen_among_pictures (void)
{
  FieldTest test;
  BrandItemForm *form;
  GtkWidget *row, *first, *last;

  field_test_init (&test);
  form = show_form (&test, test.touchpoint);
  row = brand_item_form_get_row (form, "pattern");
  first = field_test_find_class (row, "pattern-button");
  last = gtk_widget_get_last_child (gtk_widget_get_parent (first));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (first)));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (last), TRUE);
  g_assert_cmpint (brand_item_get_choice (test.touchpoint, "pattern"), ==,
                   BRAND_PATTERN_CULTIVATED);
  brand_history_undo (test.history);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (first)));
  g_assert_false (brand_history_undo (test.history));
  field_test_clear (&test);
}

static void
a_long_choice_is_said_below_its_label (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "origin");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Guess");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), BRAND_ORIGIN_COUNTED);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Counted");
  field_test_clear (&test);
}

static void
patterns_are_said_with_their_own_numbers (void)
{
  static const struct
  {
    BrandPattern pattern;
    int n_days;
    double half_life;
    const char *text;
  } cases[] = {
    { BRAND_PATTERN_BURST, 1, 7, "Peaks at once, half gone after 7 days." },
    { BRAND_PATTERN_BURST, 1, 1, "Peaks at once, half gone after 1 day." },
    { BRAND_PATTERN_BURST, 1, 0, "Works only on the days on which it runs." },
    { BRAND_PATTERN_BURST, 9, 2.5,
      "Spread over the days on which it runs, then half gone after 2.5 days." },
    { BRAND_PATTERN_SUSTAINED, 9, 30, "Holds while it runs, then is half gone after 30 days." },
    { BRAND_PATTERN_SUSTAINED, 9, 0, "Holds while it runs, then is gone at once." },
    { BRAND_PATTERN_CULTIVATED, 9, 7, "Starts small and grows while it is tended: half grown after "
                                      "90 days, and it goes as slowly as it came." },
  };
  int start = brand_date_join (2026, 3, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
      g_autofree char *text = NULL;

      g_object_set (item, "start", start, "end", start + cases[i].n_days - 1, "half-life",
                    cases[i].half_life, NULL);
      text = brand_pattern_describe (BRAND_TOUCHPOINT (item), cases[i].pattern);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
a_preset_is_one_step_with_its_source (void)
{
  g_autoptr (GError) error = NULL;
  BrandPresets *presets = brand_field_preset_get_all (&error);
  const BrandPreset *mail;
  FieldTest test;
  BrandItemForm *form;
  GtkMenuButton *button;

  g_assert_no_error (error);
  mail = brand_presets_find (presets, BRAND_PACK_MEMORY, "tv");
  field_test_init (&test);
  form = show_form (&test, test.touchpoint);
  g_assert_true (brand_field_preset_use (test.history, BRAND_TOUCHPOINT (test.touchpoint), mail,
                                         &error));
  g_assert_cmpfloat (brand_item_get_number (test.touchpoint, "half_life"), ==, mail->half_life);
  g_assert_cmpstr (brand_item_get_text (test.touchpoint, "preset"), ==, "tv");
  g_assert_cmpstr (brand_item_get_text (test.touchpoint, "source"), ==, mail->source);
  g_assert_cmpint (brand_item_get_choice (test.touchpoint, "origin"), ==, BRAND_ORIGIN_PUBLISHED);
  button = field_test_find (brand_item_form_get_row (form, "preset"), GTK_TYPE_MENU_BUTTON);
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, "Television");

  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  g_assert_cmpfloat (brand_item_get_number (test.touchpoint, "half_life"), ==, 7);
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, "Choose…");
  field_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/field-form/every-field", every_field_of_every_kind_has_a_row);
  g_test_add_func ("/field-form/outside", an_item_outside_the_plan_is_filled_without_the_history);
  g_test_add_func ("/field-form/pattern", the_pattern_is_chosen_among_pictures);
  g_test_add_func ("/field-form/long-choice", a_long_choice_is_said_below_its_label);
  g_test_add_func ("/field-form/sentences", patterns_are_said_with_their_own_numbers);
  g_test_add_func ("/field-form/preset", a_preset_is_one_step_with_its_source);
  return g_test_run ();
}
