/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-clients.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-preferences.h"
#include "ui/window/brand-window.h"

#define KEY "clients-folder"

struct _BrandClients
{
  GObject parent_instance;

  GFile *file;
  GWeakRef folder; /* BrandClientFolder */
};

G_DEFINE_FINAL_TYPE (BrandClients, brand_clients, G_TYPE_OBJECT)

typedef enum
{
  PROP_FILE = 1,
} BrandClientsProperty;

static GParamSpec *properties[PROP_FILE + 1];

static void
brand_clients_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((BrandClientsProperty) id)
    {
    case PROP_FILE:
      g_value_set_object (value, BRAND_CLIENTS (object)->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_clients_finalize (GObject *object)
{
  BrandClients *self = BRAND_CLIENTS (object);

  g_weak_ref_clear (&self->folder);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (brand_clients_parent_class)->finalize (object);
}

static void
brand_clients_class_init (BrandClientsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = brand_clients_get_property;
  object_class->finalize = brand_clients_finalize;
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
brand_clients_init (BrandClients *self)
{
  g_weak_ref_init (&self->folder, NULL);
}

BrandClients *
brand_clients_get (GtkApplication *application)
{
  BrandClients *self = g_object_get_data (G_OBJECT (application), KEY);
  g_autoptr (GSettings) settings = NULL;
  g_autofree char *uri = NULL;

  if (self != NULL)
    return self;
  self = g_object_new (BRAND_TYPE_CLIENTS, NULL);
  g_object_set_data_full (G_OBJECT (application), KEY, self, g_object_unref);
  settings = brand_preferences_open ();
  uri = settings != NULL ? g_settings_get_string (settings, KEY) : NULL;
  if (uri != NULL && *uri != '\0')
    self->file = g_file_new_for_uri (uri);
  return self;
}

GFile *
brand_clients_get_file (BrandClients *self)
{
  g_return_val_if_fail (BRAND_IS_CLIENTS (self), NULL);

  return self->file;
}

void
brand_clients_set_file (BrandClients *self,
                        GFile        *file)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autofree char *uri = NULL;

  g_return_if_fail (BRAND_IS_CLIENTS (self));
  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  if (settings != NULL)
    g_settings_set_string (settings, KEY, uri);
  g_set_object (&self->file, file);
  /* The same folder chosen again may be readable again: it is looked at anew. */
  g_weak_ref_set (&self->folder, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

BrandClientFolder *
brand_clients_dup_folder (BrandClients *self)
{
  BrandClientFolder *folder;
  g_autoptr (GFile) store = NULL;

  g_return_val_if_fail (BRAND_IS_CLIENTS (self), NULL);

  folder = g_weak_ref_get (&self->folder);
  if (folder != NULL || self->file == NULL)
    return folder;
  store = g_file_new_build_filename (g_get_user_cache_dir (), "brand-planner", "clients.json",
                                     NULL);
  folder = brand_client_folder_new (self->file, store);
  g_weak_ref_set (&self->folder, folder);
  return folder;
}

typedef struct
{
  BrandClients *clients;
  GtkWindow *window;
} Question;

static void
question_free (Question *question)
{
  g_object_unref (question->clients);
  g_object_unref (question->window);
  g_free (question);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Question) question = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result,
                                                                 &error);

  if (file != NULL)
    brand_clients_set_file (question->clients, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
           && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED)
           && BRAND_IS_WINDOW (question->window))
    brand_window_add_toast (BRAND_WINDOW (question->window), adw_toast_new (error->message));
}

void
brand_clients_ask (BrandClients *self,
                   GtkWindow    *window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  Question *question;

  g_return_if_fail (BRAND_IS_CLIENTS (self));
  g_return_if_fail (GTK_IS_WINDOW (window));

  question = g_new0 (Question, 1);
  *question = (Question) { g_object_ref (self), g_object_ref (window) };
  gtk_file_dialog_set_title (dialog, _("Choose the folder with your clients’ plans"));
  gtk_file_dialog_set_initial_folder (dialog, self->file);
  gtk_file_dialog_select_folder (dialog, window, NULL, answered_cb, question);
}
