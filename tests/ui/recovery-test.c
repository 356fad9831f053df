/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/recovery-test.h"

#include "storage/journal/brand-backups.h"

void
recovery_set_up (RecoveryFixture *fixture,
                 gconstpointer    data)
{
  fixture->folder = folder_new ();
  fixture->file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
}

void
recovery_tear_down (RecoveryFixture *fixture,
                    gconstpointer    data)
{
  g_object_unref (fixture->file);
  folder_remove (fixture->folder);
}

static gboolean
has_one_owner (gpointer data)
{
  return G_OBJECT (data)->ref_count == 1;
}

void
recovery_crash (RecoveryFixture *fixture,
                const char      *title,
                gboolean         has_file)
{
  BrandDocument *document = has_file ? load_document (fixture->file)
                                     : brand_document_new_blank ("Mira", 0);

  set_title (document, title);
  leave_journal (document);
  spin_until (has_one_owner, document);
  g_assert_finalize_object (document);
}

BrandWindow *
recovery_start (RecoveryFixture *fixture)
{
  fixture->application = application_new ();
  g_application_activate (G_APPLICATION (fixture->application));
  return BRAND_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
}

gboolean
recovery_is_open (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

void
recovery_assert_title (BrandWindow *window,
                       const char  *expected)
{
  g_autofree char *title = brand_document_dup_title (brand_window_get_document (window));

  g_assert_cmpstr (title, ==, expected);
}

guint
recovery_count_kept (RecoveryFixture *fixture)
{
  g_autoptr (GPtrArray) backups = brand_backups_list (fixture->file);

  return backups->len;
}
