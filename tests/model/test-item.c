/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan.h"

static void
count_notify_cb (GObject    *object,
                 GParamSpec *pspec,
                 gpointer    count)
{
  (*(guint *) count)++;
}

static void
fields_are_properties (void)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
  g_autofree char *title = NULL;
  double half_life;
  guint n_notified = 0;

  g_signal_connect (item, "notify::half-life", G_CALLBACK (count_notify_cb), &n_notified);
  g_object_set (item, "title", "Radio at six", "half-life", 17.5, NULL);
  g_object_set (item, "half-life", 17.5, NULL);
  g_object_get (item, "title", &title, "half-life", &half_life, NULL);

  g_assert_cmpstr (title, ==, "Radio at six");
  g_assert_cmpfloat (half_life, ==, 17.5);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpstr (brand_touchpoint_get_title (BRAND_TOUCHPOINT (item)), ==, "Radio at six");
}

static void
ends_are_not_before_starts (void)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
  g_autoptr (GError) error = NULL;

  g_object_set (item, "start", 739000, "end", 738999, NULL);
  g_assert_false (brand_item_check (item, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_SPAN);

  g_object_set (item, "end", 739000, NULL);
  g_assert_true (brand_item_check (item, NULL));
}

static void
a_missing_end_is_one_day (void)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  g_object_set (item, "start", 739000, NULL);
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (item)), ==, 739000);
}

static void
ideas_and_dropped_touchpoints_are_not_counted (void)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
  static const gboolean counted[] = { FALSE, TRUE, TRUE, TRUE, FALSE };

  for (int status = 0; status < 5; status++)
    {
      g_object_set (item, "status", status, NULL);
      g_assert_true (brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)) == counted[status]);
    }

  g_object_set (item, "status", BRAND_STATUS_LIVE, "enabled", FALSE, NULL);
  g_assert_false (brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)));
}

static void
a_duplicate_has_its_own_id (void)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_BEAT);
  g_autoptr (BrandItem) copy = NULL;

  g_object_set (item, "title", "The field", "start", 739000, "end", 739010, NULL);
  copy = brand_item_duplicate (item);

  g_assert_cmpstr (brand_item_get_text (copy, "title"), ==, "The field");
  g_assert_cmpstr (brand_item_get_id (copy), !=, brand_item_get_id (item));
}

static void
every_property_of_every_kind_keeps_its_value (void)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      g_autoptr (BrandItem) item = brand_item_new ((BrandKindId) k);
      guint n_pspecs;
      g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (item),
          &n_pspecs);

      g_assert_cmpuint (n_pspecs, ==, brand_kind_get ((BrandKindId) k)->n_fields + 1);
      for (guint i = 0; i < n_pspecs; i++)
        {
          g_auto (GValue) value = G_VALUE_INIT;
          g_auto (GValue) back = G_VALUE_INIT;

          if (!(pspecs[i]->flags & G_PARAM_WRITABLE))
            continue;
          g_object_get_property (G_OBJECT (item), pspecs[i]->name, &value);
          g_object_set_property (G_OBJECT (item), pspecs[i]->name, &value);
          g_object_get_property (G_OBJECT (item), pspecs[i]->name, &back);
          if (G_VALUE_HOLDS_STRING (&value))
            g_assert_cmpstr (g_value_get_string (&value), ==, g_value_get_string (&back));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/item/fields-are-properties", fields_are_properties);
  g_test_add_func ("/item/ends-are-not-before-starts", ends_are_not_before_starts);
  g_test_add_func ("/item/a-missing-end-is-one-day", a_missing_end_is_one_day);
  g_test_add_func ("/item/ideas-and-dropped-touchpoints-are-not-counted",
                   ideas_and_dropped_touchpoints_are_not_counted);
  g_test_add_func ("/item/a-duplicate-has-its-own-id", a_duplicate_has_its_own_id);
  g_test_add_func ("/item/every-property-of-every-kind-keeps-its-value",
                   every_property_of_every_kind_keeps_its_value);

  return g_test_run ();
}
