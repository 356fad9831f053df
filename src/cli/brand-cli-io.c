/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <gio/gio.h>
#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "cli/brand-cli-private.h"
#include "storage/brand-plan-file.h"
#include "storage/brand-plan-reader.h"

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

BrandPlan *
brand_cli_load_plan (const char *path,
                     GError    **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (path, "-"))
    return read_standard_input (error);

  file = g_file_new_for_commandline_arg (path);
  return brand_plan_load (file, NULL, NULL, error);
}

BrandPlan *
brand_cli_read_plan (const char *path)
{
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_cli_load_plan (path, &error);

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
