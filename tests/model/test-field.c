/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan.h"

static void
every_table_is_sound (void)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);
      guint start, end;

      for (guint i = 0; i < kind->n_fields; i++)
        {
          const BrandField *field = &kind->fields[i];
          BrandValue value;

          g_test_message ("%s.%s", kind->name, field->name);
          g_assert_cmpint (brand_kind_find_field (kind, field->name), ==, (int) i);
          g_assert_cmpstr (field->name, !=, "id");
          g_assert_nonnull (field->label);
          g_assert_true ((field->type == BRAND_FIELD_CHOICE) == (field->choices != NULL));
          g_assert_true ((field->type == BRAND_FIELD_REFERENCE
                          || field->type == BRAND_FIELD_REFERENCES)
                         == (field->kind != NULL));

          brand_value_init (field, &value);
          g_assert_true (brand_field_check (field, &value, NULL) || field->is_required);
          brand_value_clear (field, &value);
        }
      if (brand_kind_get_span (kind, &start, &end))
        {
          g_assert_cmpuint (start, <, kind->n_fields);
          g_assert_cmpuint (end, <, kind->n_fields);
        }
    }
}

static const BrandField *
get_field (const BrandKind *kind,
           const char      *name)
{
  return &kind->fields[brand_kind_find_field (kind, name)];
}

static void
values_outside_their_limits_are_refused (void)
{
  static char *bad_ids[] = { (char *) "two words", NULL };
  const struct
  {
    const BrandKind *kind;
    const char *name;
    BrandValue value;
    gboolean is_fine;
  } cases[] = {
    { &brand_touchpoint_kind, "reach", { .number = 0.5 }, TRUE },
    { &brand_touchpoint_kind, "reach", { .number = NAN }, TRUE },
    { &brand_touchpoint_kind, "reach", { .number = 1.01 }, FALSE },
    { &brand_touchpoint_kind, "reach", { .number = -0.01 }, FALSE },
    { &brand_touchpoint_kind, "reach", { .number = INFINITY }, FALSE },
    { &brand_touchpoint_kind, "half_life", { .number = NAN }, FALSE },
    { &brand_touchpoint_kind, "half_life", { .number = 36501 }, FALSE },
    { &brand_touchpoint_kind, "start", { .date = 0 }, FALSE },
    { &brand_touchpoint_kind, "end", { .date = 0 }, TRUE },
    { &brand_touchpoint_kind, "end", { .date = -4 }, FALSE },
    { &brand_touchpoint_kind, "end", { .date = 3652060 }, FALSE },
    { &brand_touchpoint_kind, "cost", { .money = -1 }, FALSE },
    { &brand_touchpoint_kind, "cost", { .money = BRAND_MONEY_UNSET }, TRUE },
    { &brand_touchpoint_kind, "pattern", { .choice = 3 }, FALSE },
    { &brand_touchpoint_kind, "pattern", { .choice = -1 }, FALSE },
    { &brand_touchpoint_kind, "title", { .text = (char *) "\xff" }, FALSE },
    { &brand_touchpoint_kind, "beats", { .list = bad_ids }, FALSE },
    { &brand_plan_info_kind, "currency", { .text = (char *) "EUR" }, TRUE },
    { &brand_plan_info_kind, "currency", { .text = (char *) "Euro" }, FALSE },
    { &brand_plan_info_kind, "currency", { .text = (char *) "" }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("case %u: %s", i, cases[i].name);
      g_assert_true (brand_field_check (get_field (cases[i].kind, cases[i].name), &cases[i].value,
                                        &error)
                     == cases[i].is_fine);
      g_assert_true ((error == NULL) == cases[i].is_fine);
    }
}

static void
ids_are_short_and_plain (void)
{
  g_autofree char *fresh = brand_id_new ();
  g_autofree char *longest = g_strnfill (64, 'a');
  g_autofree char *too_long = g_strnfill (65, 'a');

  g_assert_true (brand_id_is_valid (fresh));
  g_assert_true (brand_id_is_valid ("radio-at_6"));
  g_assert_true (brand_id_is_valid (longest));
  g_assert_false (brand_id_is_valid (too_long));
  g_assert_false (brand_id_is_valid (""));
  g_assert_false (brand_id_is_valid ("a b"));
  g_assert_false (brand_id_is_valid ("bröt"));
}

/* Private notes are the one field that needs no words. */
static void
what_people_fill_in_says_what_it_is_for (void)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);

      for (guint i = 0; brand_kind_is_editable (kind) && i < kind->n_fields; i++)
        {
          const BrandField *field = &kind->fields[i];

          if (!brand_field_is_editable (field) || g_str_equal (field->name, "notes"))
            continue;
          g_test_message ("%s.%s", kind->name, field->name);
          g_assert_true (field->help != NULL || field->example != NULL);
          /* An example alone doesn't say what a choice, a day or a number means. */
          g_assert_true (field->help != NULL || brand_field_is_text (field)
                         || field->type == BRAND_FIELD_TAGS);
          g_assert_true (field->help == NULL || strlen (field->help) < 120);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/field/every-table-is-sound", every_table_is_sound);
  g_test_add_func ("/field/what-people-fill-in-says-what-it-is-for",
                   what_people_fill_in_says_what_it_is_for);
  g_test_add_func ("/field/values-outside-their-limits-are-refused",
                   values_outside_their_limits_are_refused);
  g_test_add_func ("/field/ids-are-short-and-plain", ids_are_short_and_plain);

  return g_test_run ();
}
