/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/agency/brand-agency.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define MOST_BYTES 65536
#define HEAD "[Agency]"

typedef enum
{
  NAME,
  LOGO,
  COLOR,
  N_SETTINGS,
} Setting;

static const char *const setting_names[N_SETTINGS] = { "name", "logo", "color" };

typedef struct
{
  char *values[N_SETTINGS];
  guint lines[N_SETTINGS];  /* 0: not there */
} Settings;

static void
settings_clear (Settings *self)
{
  for (guint i = 0; i < N_SETTINGS; i++)
    g_free (self->values[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Settings, settings_clear)

static Setting
find_setting (const char *name)
{
  Setting setting = 0;

  while (setting < N_SETTINGS && !g_str_equal (setting_names[setting], name))
    setting++;

  return setting;
}

/* NULL, or why the line can't be understood. (transfer full) */
static char *
read_line (Settings *settings,
           char     *line,
           guint     number)
{
  char *equals = strchr (g_strstrip (line), '=');
  Setting setting;

  if (*line == '\0' || *line == '#' || g_str_equal (line, HEAD))
    return NULL;
  if (equals == NULL)
    return g_strdup (_("This line has no “=”."));

  *equals = '\0';
  setting = find_setting (g_strstrip (line));
  if (setting == N_SETTINGS)
    return g_strdup_printf (_("“%s” is not a setting: name, logo or color."), line);
  if (settings->lines[setting] != 0)
    /* Translators: a setting's name, and the line where it is, too. */
    return g_strdup_printf (_("“%1$s” is in line %2$u already."), line,
                            settings->lines[setting]);

  settings->lines[setting] = number;
  settings->values[setting] = g_strdup (g_strstrip (equals + 1));
  return NULL;
}

static gboolean
fail (const char *path,
      guint       line,
      const char *message,
      GError    **error)
{
  /* Translators: a file, the number of a line, what is wrong there. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("%1$s, line %2$u: %3$s"), path, line,
               message);

  return FALSE;
}

static gboolean
read_lines (Settings   *settings,
            const char *path,
            char       *text,
            GError    **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *message = g_utf8_validate (lines[i], -1, NULL)
                                 ? read_line (settings, lines[i], i + 1)
                                 : g_strdup (_("This line is not UTF-8 text."));

      if (message != NULL)
        return fail (path, i + 1, message, error);
    }

  return TRUE;
}

static char *
resolve (const char *path,
         const char *logo)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return *logo == '\0' || g_path_is_absolute (logo) ? g_strdup (logo)
                                                    : g_build_filename (folder, logo, NULL);
}

static BrandAgency *
make (Settings   *settings,
      const char *path,
      GError    **error)
{
  const char *color = settings->values[COLOR] != NULL ? settings->values[COLOR] : "";
  const char *logo = settings->values[LOGO] != NULL ? settings->values[LOGO] : "";
  g_autofree char *logo_path = resolve (path, logo);
  g_autoptr (GError) local = NULL;
  BrandColor parsed;
  gboolean has_bad_color = *color != '\0' && !brand_agency_parse_color (color, &parsed);
  BrandAgency *self = brand_agency_new (settings->values[NAME] ? settings->values[NAME] : "",
                                        logo_path, color, &local);

  if (self == NULL)
    fail (path, settings->lines[has_bad_color ? COLOR : LOGO], local->message, error);

  return self;
}

BrandAgency *
brand_agency_load (const char *path,
                   GError    **error)
{
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GError) local = NULL;
  g_autofree char *text = NULL;
  g_auto (Settings) settings = { { NULL } };

  g_return_val_if_fail (path != NULL, NULL);

  file = g_mapped_file_new (path, FALSE, &local);
  if (file == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("%s: The settings can’t be read."),
                   path);
      return NULL;
    }
  if (g_mapped_file_get_length (file) > MOST_BYTES)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _("%s: This is no settings file: it is too large."), path);
      return NULL;
    }
  /* An empty one has no contents at all. */
  text = g_strndup (g_mapped_file_get_length (file) > 0 ? g_mapped_file_get_contents (file) : "",
                    g_mapped_file_get_length (file));
  if (!read_lines (&settings, path, text, error))
    return NULL;

  return make (&settings, path, error);
}

static gboolean
write_file (const char   *path,
            gconstpointer data,
            gsize         length,
            GError      **error)
{
  return g_file_set_contents_full (path, data, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

/* One of another format would stay behind for nothing. */
static void
remove_logos (const char *folder,
              const char *but)
{
  static const char *const names[] = { "agency-logo.png", "agency-logo.svg" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      if (g_strcmp0 (names[i], but) != 0)
        g_unlink (path);
    }
}

static gboolean
save_logo (const BrandAgency *self,
           const char        *folder,
           char             **name,
           GError           **error)
{
  g_autofree char *target = NULL;
  gsize size;
  gconstpointer data;

  if (self->logo == NULL)
    return TRUE;

  *name = g_strdup_printf ("agency-logo.%s", brand_logo_get_ending (self->logo));
  target = g_build_filename (folder, *name, NULL);
  data = g_bytes_get_data (brand_logo_get_bytes (self->logo), &size);

  return write_file (target, data, size, error);
}

gboolean
brand_agency_save (const BrandAgency *self,
                   const char        *path,
                   GError           **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *color = brand_agency_dup_color (self);
  g_autofree char *logo = NULL;
  g_autoptr (GString) text = g_string_new (HEAD "\n");

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), "%s: %s", folder,
                   g_strerror (errno));
      return FALSE;
    }
  if (!save_logo (self, folder, &logo, error))
    return FALSE;

  if (*self->name != '\0')
    g_string_append_printf (text, "name = %s\n", self->name);
  if (logo != NULL)
    g_string_append_printf (text, "logo = %s\n", logo);
  if (*color != '\0')
    g_string_append_printf (text, "color = %s\n", color);

  if (!write_file (path, text->str, text->len, error))
    return FALSE;

  remove_logos (folder, logo);
  return TRUE;
}
