/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <gio/gio.h>
#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "cli/brand-cli-private.h"
#include "model/kinds/brand-scenario.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"

static BrandPlan *
read_standard_input (GError **error)
{
  g_autoptr (GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL;

  if (g_output_stream_splice (memory, input, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) < 0)
    return NULL;

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  return brand_plan_read (bytes, error);
}

const char *
brand_cli_get_name (const char *path)
{
  return g_str_equal (path, "-") ? _("standard input") : path;
}

/* What can be said in place of a name that nothing, or more than one, has. */
static char *
list_scenarios (BrandPlan *plan,
                gboolean   by_id)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      g_strv_builder_take (builder,
                           g_strdup_printf (_("“%s”"), by_id ? brand_item_get_id (item)
                                                             : brand_item_get_title (item)));
    }
  names = g_strv_builder_end (builder);
  return g_strjoinv (", ", names);
}

static BrandPlan *
use_scenario (BrandPlan  *plan,
              const char *name,
              GError    **error)
{
  g_autoptr (GPtrArray) found = brand_scenario_find (plan, name);
  g_autofree char *names = list_scenarios (plan, found->len > 1);
  g_autofree char *title = NULL;
  BrandPlan *whole;

  if (found->len > 1)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                 /* Translators: a scenario’s name, then ids in quotes. */
                 _("More than one scenario is called “%s”; use an id: %s."), name, names);
  else if (found->len == 0 && *names == '\0')
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 _("There is no scenario “%s”; the plan has none."), name);
  else if (found->len == 0)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 /* Translators: a name, then the names that there are, in quotes. */
                 _("There is no scenario “%s”; there is %s."), name, names);
  if (found->len != 1)
    return NULL;

  whole = brand_scenario_dup_plan (found->pdata[0], plan);
  /* Translators: a plan's title, then a scenario's name. */
  title = g_strdup_printf (_("%s: %s"), brand_item_get_title (BRAND_ITEM (
                                          brand_plan_get_info (plan))),
                           brand_item_get_title (found->pdata[0]));
  g_object_set (brand_plan_get_info (whole), "title", title, NULL);
  return whole;
}

BrandPlan *
brand_cli_load_plan (const char *path,
                     const char *scenario,
                     GError    **error)
{
  g_autoptr (BrandPlan) plan = NULL;

  if (g_str_equal (path, "-"))
    plan = read_standard_input (error);
  else
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      plan = brand_plan_load (file, NULL, NULL, error);
    }

  return plan == NULL || scenario == NULL ? g_steal_pointer (&plan)
                                          : use_scenario (plan, scenario, error);
}

BrandPlan *
brand_cli_read_plan (const char *path,
                     const char *scenario)
{
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_cli_load_plan (path, scenario, &error);

  if (plan == NULL)
    brand_cli_complain ("%s: %s", brand_cli_get_name (path), error->message);

  return plan;
}

int
brand_cli_get_padding (const char *text,
                       int         width)
{
  return MAX (0, width - (int) g_utf8_strlen (text, -1));
}

static gboolean
write_standard_output (GBytes  *bytes,
                       GError **error)
{
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  return g_output_stream_write_all (output, data, size, NULL, NULL, error)
         && g_output_stream_close (output, NULL, error);
}

gboolean
brand_cli_write (const char *path,
                 GBytes     *bytes)
{
  g_autoptr (GError) error = NULL;
  gboolean is_output = g_str_equal (path, "-");
  g_autoptr (GFile) file = is_output ? NULL : g_file_new_for_commandline_arg (path);

  if (is_output ? write_standard_output (bytes, &error)
                : brand_file_save (file, bytes, NULL, NULL, NULL, &error))
    return TRUE;

  brand_cli_complain ("%s: %s", is_output ? _("standard output") : path, error->message);
  return FALSE;
}
