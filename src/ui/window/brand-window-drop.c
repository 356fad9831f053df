/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/import/brand-import.h"
#include "ui/window/brand-window-private.h"

#define DROP "brand-window-drop"
#define ENDING ".brandplan"
#define ATTRIBUTES G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE

/* Files that were dropped and are looked at one after another: each table asks before the next. */
typedef struct
{
  GQueue files;         /* of owned GFile */
  gboolean is_busy;     /* one is being looked at or asks */
  gboolean is_asking;
  GPtrArray *unknown;   /* char *: names of what can't be used */
  gboolean has_homeless; /* tables, and no plan for them */
} Drop;

static void look_at_next (BrandWindow *self);

static void
drop_free (gpointer data)
{
  Drop *drop = data;

  g_queue_clear_full (&drop->files, g_object_unref);
  g_ptr_array_unref (drop->unknown);
  g_free (drop);
}

static Drop *
get_drop (BrandWindow *self)
{
  return g_object_get_data (G_OBJECT (self), DROP);
}

/* What this version can't read it says itself; here is only what nobody takes for a plan. */
static gboolean
may_be_plan (GFileInfo  *info,
             const char *name)
{
  const char *type = g_file_info_get_content_type (info);
  g_autofree char *mime = type != NULL ? g_content_type_get_mime_type (type) : NULL;

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return FALSE;
  return g_str_has_suffix (name, ENDING) || type == NULL || g_content_type_is_unknown (type)
         || g_content_type_is_a (type, "text/plain") || g_strcmp0 (mime, "application/json") == 0;
}

static void
open_plan (BrandWindow *self,
           GFile       *file)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));

  g_application_open (application, &file, 1, "");
}

static void
import (BrandWindow *self,
        GFile       *file)
{
  BrandDocument *document = brand_window_get_document (self);

  if (document == NULL)
    {
      get_drop (self)->has_homeless = TRUE;
      return;
    }
  get_drop (self)->is_asking = TRUE;
  brand_field_commit_focus (GTK_WIDGET (self));
  brand_import_file (GTK_WIDGET (self), brand_document_get_history (document), file);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  GFile *file = G_FILE (source);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GFileInfo) info = g_file_query_info_finish (file, result, NULL);
  gboolean is_folder = info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY;

  /* The window may have been closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;
  if (!is_folder && brand_import_can_read (file))
    import (self, file);
  else if (info == NULL || may_be_plan (info, name))
    open_plan (self, file);
  else
    g_ptr_array_add (get_drop (self)->unknown, g_steal_pointer (&name));
  if (!get_drop (self)->is_asking)
    look_at_next (self);
}

static void
tell (BrandWindow *self,
      const char  *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  brand_window_add_toast (self, toast);
}

static void
tell_unknown (BrandWindow *self,
              GPtrArray   *names)
{
  g_autofree char *words = NULL;

  if (names->len == 1)
    /* Translators: %s is a file's name. */
    words = g_strdup_printf (_("“%s” is no plan, table or calendar"),
                             (const char *) names->pdata[0]);
  else
    words = g_strdup_printf (ngettext ("%u file is no plan, table or calendar",
                                       "%u files are no plans, tables or calendars", names->len),
                             names->len);
  tell (self, words);
}

static void
finish (BrandWindow *self,
        Drop        *drop)
{
  drop->is_busy = FALSE;
  if (drop->has_homeless)
    tell (self, _("Open a plan first: tables go into it"));
  if (drop->unknown->len > 0)
    tell_unknown (self, drop->unknown);
  drop->has_homeless = FALSE;
  g_ptr_array_set_size (drop->unknown, 0);
}

static void
look_at_next (BrandWindow *self)
{
  Drop *drop = get_drop (self);
  g_autoptr (GFile) file = g_queue_pop_head (&drop->files);

  drop->is_busy = file != NULL;
  if (file != NULL)
    g_file_query_info_async (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL,
                             looked_cb, g_object_ref (self));
  else
    finish (self, drop);
}

static gboolean
has_dialog (BrandWindow *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL;
}

static void
dialog_changed_cb (BrandWindow *self)
{
  Drop *drop = get_drop (self);

  if (!drop->is_asking || has_dialog (self))
    return;
  drop->is_asking = FALSE;
  look_at_next (self);
}

/* A dialog may be about what a file would change. */
static GdkDragAction
moved_cb (GtkDropTarget *target,
          double         x,
          double         y,
          BrandWindow   *self)
{
  return has_dialog (self) ? 0 : GDK_ACTION_COPY;
}

static gboolean
dropped_cb (GtkDropTarget *target,
            const GValue  *value,
            double         x,
            double         y,
            BrandWindow   *self)
{
  GSList *files = g_value_get_boxed (value);
  Drop *drop = get_drop (self);

  if (files == NULL || has_dialog (self))
    return FALSE;
  for (GSList *l = files; l != NULL; l = l->next)
    g_queue_push_tail (&drop->files, g_object_ref (l->data));
  if (!drop->is_busy)
    look_at_next (self);
  return TRUE;
}

void
brand_window_add_drop_target (BrandWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  Drop *drop = g_new0 (Drop, 1);

  g_queue_init (&drop->files);
  drop->unknown = g_ptr_array_new_with_free_func (g_free);
  g_object_set_data_full (G_OBJECT (self), DROP, drop, drop_free);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (dialog_changed_cb), NULL);
  g_signal_connect (target, "enter", G_CALLBACK (moved_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
