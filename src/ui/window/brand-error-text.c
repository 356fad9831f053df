/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-error-text.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "storage/brand-storage-error.h"

typedef struct
{
  int code;
  const char *help;
} Help;

static const Help storage_help[] = {
  { BRAND_STORAGE_ERROR_TOO_LARGE,
    N_("A plan is never that large. Check that this is the right file.") },
  { BRAND_STORAGE_ERROR_NOT_A_PLAN,
    N_("Choose a file that Brand Planner has saved; its name ends in .brandplan.") },
  { BRAND_STORAGE_ERROR_TOO_NEW,
    N_("A newer Brand Planner made it. Update this one, then open the plan again.") },
};

static const Help file_help[] = {
  { G_IO_ERROR_NOT_FOUND, N_("It may have been moved, renamed or deleted. Look for it and open it "
                             "from its new place.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("Ask the file’s owner for the right to read it.") },
  { G_IO_ERROR_IS_DIRECTORY, N_("Open the folder and choose a plan in it.") },
};

static const Help save_help[] = {
  { G_IO_ERROR_NO_SPACE, N_("Your changes are still in the window. Make room on the disk, or save "
                            "the plan in another place.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("Your changes are still in the window. Save the plan in a "
                                     "folder that you may write to.") },
  { G_IO_ERROR_READ_ONLY, N_("Your changes are still in the window. Save the plan in a folder that "
                             "you may write to.") },
  { G_IO_ERROR_NOT_FOUND, N_("Your changes are still in the window. The folder may have been moved "
                             "or deleted: save the plan in another one.") },
};

static const char *
find_help (const Help *table,
           guint       n_entries,
           int         code,
           const char *otherwise)
{
  for (guint i = 0; i < n_entries; i++)
    if (table[i].code == code)
      return _(table[i].help);
  return otherwise;
}

char *
brand_error_text_describe (const GError *error,
                           const char   *file_name)
{
  if (file_name == NULL)
    return g_strdup (error->message);
  /* Translators: a file's name, then what is wrong with it. */
  return g_strdup_printf (_("%s\n%s"), file_name, error->message);
}

const char *
brand_error_text_get_help (const GError *error)
{
  if (error->domain == BRAND_STORAGE_ERROR)
    return find_help (storage_help, G_N_ELEMENTS (storage_help), error->code,
                      _("The file is as it was. Mend that place in a text editor, or open an "
                        "older copy of the plan."));
  if (error->domain == G_IO_ERROR)
    return find_help (file_help, G_N_ELEMENTS (file_help), error->code,
                      _("Check that the file’s disk or share can be reached, then try again."));
  return _("The file is as it was. Try again, or open another plan.");
}

const char *
brand_error_text_get_save_help (const GError *error)
{
  const char *otherwise = _("Your changes are still in the window. Try again, or save the plan in "
                            "another place.");

  if (error->domain != G_IO_ERROR)
    return otherwise;
  return find_help (save_help, G_N_ELEMENTS (save_help), error->code, otherwise);
}
