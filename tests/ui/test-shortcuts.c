/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

/* What users of any desktop program expect. */
static const struct
{
  const char *keys;
  const char *action;
} cases[] = {
  { "<Control>n", "win.new" },
  { "<Control>o", "win.open" },
  { "<Control>s", "win.save" },
  { "<Shift><Control>s", "win.save-as" },
  { "<Control>p", "win.print" },
  { "<Control>f", "win.search" },
  { "<Control>w", "win.close" },
  { "<Control>q", "app.quit" },
  { "<Control>z", "win.undo" },
  { "<Shift><Control>z", "win.redo" },
  { "<Control>comma", "app.preferences" },
  { "<Control>question", "app.shortcuts" },
  { "F1", "app.help" },
  { "F11", "win.fullscreen" },
};

static void
keys_do_what_they_do_everywhere (void)
{
  BrandApplication *application = application_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) actions =
        gtk_application_get_actions_for_accel (GTK_APPLICATION (application), cases[i].keys);

      g_test_message ("%s", cases[i].keys);
      g_assert_cmpuint (g_strv_length (actions), ==, 1);
      g_assert_cmpstr (actions[0], ==, cases[i].action);
    }
  application_free (application);
}

static void
no_action_has_a_key_of_the_desktop (void)
{
  BrandApplication *application = application_new ();
  g_auto (GStrv) actions =
    gtk_application_list_action_descriptions (GTK_APPLICATION (application));

  g_assert_cmpuint (g_strv_length (actions), >=, G_N_ELEMENTS (cases));
  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) keys =
        gtk_application_get_accels_for_action (GTK_APPLICATION (application), actions[i]);

      for (guint j = 0; keys[j] != NULL; j++)
        {
          GdkModifierType modifiers;
          guint key;

          g_assert_true (gtk_accelerator_parse (keys[j], &key, &modifiers));
          g_assert_cmpuint (modifiers & (GDK_SUPER_MASK | GDK_ALT_MASK), ==, 0);
        }
    }
  application_free (application);
}

static void
every_key_leads_to_an_action_that_is_there (void)
{
  BrandApplication *application = application_new ();
  BrandWindow *window = brand_window_new (application);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *name = strchr (cases[i].action, '.') + 1;

      if (g_str_has_prefix (cases[i].action, "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), name));
      else
        {
          const GVariantType *type;
          const char *found = NULL;
          const char *property;
          GType owner;

          for (guint j = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (window), j,
                                                           &owner, &found, &type, &property); j++)
            if (g_str_equal (found, cases[i].action))
              break;
          g_assert_cmpstr (found, ==, cases[i].action);
        }
    }
  application_free (application);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/shortcuts/keys_do_what_they_do_everywhere", keys_do_what_they_do_everywhere);
  g_test_add_func ("/shortcuts/no_action_has_a_key_of_the_desktop",
                   no_action_has_a_key_of_the_desktop);
  g_test_add_func ("/shortcuts/every_key_leads_to_an_action_that_is_there",
                   every_key_leads_to_an_action_that_is_there);
  return g_test_run ();
}
