/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-clients-page.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/start/brand-client-words.h"
#include "ui/start/brand-clients-list.h"
#include "ui/window/brand-error-text.h"

/* How often the date is looked at while the list is on screen. */
#define LOOK_SECONDS 60

struct _BrandClientsPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwStatusPage *gone;
  AdwStatusPage *empty;
  GtkLabel *folder_label;
  GtkLabel *count_label;
  GtkWidget *late_label;
  GtkWidget *progress;
  GtkLabel *progress_label;
  GtkStack *found_stack;
  GtkListView *list;

  BrandClients *clients;
  BrandClientFolder *folder;
  GtkFilter *filter;
  GtkFilterListModel *found;
  GListModel *sorted;
  char **words;
  gboolean is_narrow;
  int today;
  guint look_source;
  gulong active_handler;
};

G_DEFINE_FINAL_TYPE (BrandClientsPage, brand_clients_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_NARROW = 1,
} BrandClientsPageProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static gboolean
is_found (gpointer item,
          gpointer user_data)
{
  BrandClientsPage *self = user_data;
  g_autofree char *all = NULL;

  if (self->words == NULL || self->words[0] == NULL)
    return TRUE;
  all = g_strjoin (" ", brand_client_plan_get_title (item), brand_client_plan_get_client (item),
                   brand_client_plan_get_name (item), NULL);
  for (guint i = 0; self->words[i] != NULL; i++)
    if (!g_str_match_string (self->words[i], all, TRUE))
      return FALSE;
  return TRUE;
}

static const char *
get_state (BrandClientsPage *self)
{
  if (self->folder == NULL)
    return "choose";
  if (brand_client_folder_get_error (self->folder) != NULL)
    return "gone";
  if (g_list_model_get_n_items (G_LIST_MODEL (self->folder)) > 0)
    return "plans";
  return brand_client_folder_is_known (self->folder)
         && brand_client_folder_get_n_left (self->folder) == 0 ? "empty" : "reading";
}

static guint
count_late (BrandClientsPage *self)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->folder)); i++)
    {
      g_autoptr (BrandClientPlan) plan = g_list_model_get_item (G_LIST_MODEL (self->folder), i);
      const BrandPlanSummary *summary = brand_client_plan_get_summary (plan);

      if (summary != NULL)
        n += brand_plan_summary_count_late (summary, brand_client_plan_get_today (plan));
    }
  return n;
}

static void
show_head (BrandClientsPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->folder));
  guint n_left = brand_client_folder_get_n_left (self->folder);
  g_autofree char *count = g_strdup_printf (ngettext ("%u plan", "%u plans", n), n);
  g_autofree char *late = brand_client_dup_late (count_late (self));
  g_autofree char *left = g_strdup_printf (ngettext ("%u still to be read", "%u still to be read",
                                                     n_left), n_left);

  gtk_label_set_text (self->count_label, count);
  gtk_label_set_text (GTK_LABEL (self->late_label), late);
  gtk_widget_set_visible (self->late_label, late != NULL);
  gtk_label_set_text (self->progress_label, left);
  gtk_widget_set_visible (self->progress, n_left > 1);
}

static void
show_folder_name (BrandClientsPage *self)
{
  g_autofree char *base = g_file_get_basename (brand_client_folder_get_file (self->folder));
  g_autofree char *name = g_filename_display_name (base);
  const GError *error = brand_client_folder_get_error (self->folder);
  /* Translators: a folder's name. */
  g_autofree char *gone = g_strdup_printf (_("“%s” can’t be read any more"), name);
  /* Translators: a folder's name. */
  g_autofree char *belongs = g_strdup_printf (_("Plans that you save in “%s”, or in a folder in "
                                                "it, stand here by client."), name);
  g_autofree char *escaped = g_markup_escape_text (belongs, -1);

  gtk_label_set_text (self->folder_label, name);
  adw_status_page_set_title (self->gone, gone);
  adw_status_page_set_description (self->gone, error ? brand_error_text_get_help (error) : NULL);
  adw_status_page_set_description (self->empty, escaped);
}

static void
show (BrandClientsPage *self)
{
  gboolean has_found = g_list_model_get_n_items (self->sorted) > 0;

  gtk_stack_set_visible_child_name (self->stack, get_state (self));
  gtk_stack_set_visible_child_name (self->found_stack, has_found ? "list" : "nothing");
  if (self->folder == NULL)
    return;
  show_folder_name (self);
  show_head (self);
}

static void
set_folder (BrandClientsPage  *self,
            BrandClientFolder *folder)
{
  if (self->folder != NULL)
    g_signal_handlers_disconnect_by_func (self->folder, show, self);
  g_set_object (&self->folder, folder);
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (folder));
  if (folder != NULL)
    g_signal_connect_swapped (folder, "changed", G_CALLBACK (show), self);
}

static void
refresh (BrandClientsPage *self)
{
  self->today = brand_date_today ();
  if (self->folder != NULL)
    brand_client_folder_refresh (self->folder, self->today);
}

/* Also when the same one was chosen again. */
static void
folder_chosen_cb (BrandClientsPage *self)
{
  g_autoptr (BrandClientFolder) folder = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      set_folder (self, NULL);
      return;
    }
  folder = brand_clients_dup_folder (self->clients);
  set_folder (self, folder);
  refresh (self);
  show (self);
}

static gboolean
look_cb (gpointer user_data)
{
  BrandClientsPage *self = user_data;

  if (self->today != brand_date_today ()
      || (self->folder != NULL && !brand_client_folder_is_watched (self->folder)))
    refresh (self);
  return G_SOURCE_CONTINUE;
}

/* What happened to the files while the window was away may have been seen by nobody. */
static void
active_cb (BrandClientsPage *self)
{
  if (gtk_window_is_active (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)))))
    refresh (self);
}

static void
brand_clients_page_map (GtkWidget *widget)
{
  BrandClientsPage *self = BRAND_CLIENTS_PAGE (widget);

  GTK_WIDGET_CLASS (brand_clients_page_parent_class)->map (widget);
  folder_chosen_cb (self);
  self->look_source = g_timeout_add_seconds (LOOK_SECONDS, look_cb, self);
  self->active_handler = g_signal_connect_swapped (gtk_widget_get_root (widget),
                                                   "notify::is-active", G_CALLBACK (active_cb),
                                                   self);
}

static void
brand_clients_page_unmap (GtkWidget *widget)
{
  BrandClientsPage *self = BRAND_CLIENTS_PAGE (widget);

  g_clear_handle_id (&self->look_source, g_source_remove);
  g_clear_signal_handler (&self->active_handler, gtk_widget_get_root (widget));
  GTK_WIDGET_CLASS (brand_clients_page_parent_class)->unmap (widget);
}

static void
open_plan (BrandClientsPage *self,
           guint             position)
{
  g_autoptr (BrandClientPlan) plan = g_list_model_get_item (self->sorted, position);

  if (plan != NULL && brand_clients_list_opens (plan))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-recent", "s",
                                brand_client_plan_get_uri (plan));
}

static void
plan_activated_cb (BrandClientsPage *self,
                   guint             position)
{
  open_plan (self, position);
}

static void
choose_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  brand_clients_ask (BRAND_CLIENTS_PAGE (widget)->clients,
                     GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
refresh_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  refresh (BRAND_CLIENTS_PAGE (widget));
}

static void
brand_clients_page_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((BrandClientsPageProperty) id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, BRAND_CLIENTS_PAGE (object)->is_narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_clients_page_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  BrandClientsPage *self = BRAND_CLIENTS_PAGE (object);
  gboolean is_narrow;

  switch ((BrandClientsPageProperty) id)
    {
    case PROP_NARROW:
      is_narrow = g_value_get_boolean (value);
      if (self->is_narrow == is_narrow)
        return;
      self->is_narrow = is_narrow;
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_clients_page_dispose (GObject *object)
{
  BrandClientsPage *self = BRAND_CLIENTS_PAGE (object);

  set_folder (self, NULL);
  g_clear_object (&self->clients);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_CLIENTS_PAGE);
  G_OBJECT_CLASS (brand_clients_page_parent_class)->dispose (object);
}

static void
brand_clients_page_finalize (GObject *object)
{
  BrandClientsPage *self = BRAND_CLIENTS_PAGE (object);

  g_clear_object (&self->sorted);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_strfreev (self->words);
  G_OBJECT_CLASS (brand_clients_page_parent_class)->finalize (object);
}

static void
brand_clients_page_class_init (BrandClientsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = brand_clients_page_get_property;
  object_class->set_property = brand_clients_page_set_property;
  object_class->dispose = brand_clients_page_dispose;
  object_class->finalize = brand_clients_page_finalize;
  widget_class->map = brand_clients_page_map;
  widget_class->unmap = brand_clients_page_unmap;
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                    | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-clients-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, gone);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, folder_label);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, late_label);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, progress);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, progress_label);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, found_stack);
  gtk_widget_class_bind_template_child (widget_class, BrandClientsPage, list);
  gtk_widget_class_bind_template_callback (widget_class, plan_activated_cb);
  gtk_widget_class_install_action (widget_class, "clients.choose", NULL, choose_activated);
  gtk_widget_class_install_action (widget_class, "clients.refresh", NULL, refresh_activated);
}

static void
brand_clients_page_init (BrandClientsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_found, self, NULL));
  self->found = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  self->sorted = brand_clients_list_set_up (self->list, GTK_WIDGET (self),
                                            G_LIST_MODEL (self->found));
  show (self);
}

void
brand_clients_page_set_clients (BrandClientsPage *self,
                                BrandClients     *clients)
{
  g_return_if_fail (BRAND_IS_CLIENTS_PAGE (self));
  g_return_if_fail (BRAND_IS_CLIENTS (clients));

  g_set_object (&self->clients, clients);
  g_signal_connect_object (clients, "notify::file", G_CALLBACK (folder_chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

void
brand_clients_page_set_search (BrandClientsPage *self,
                               const char       *text)
{
  g_return_if_fail (BRAND_IS_CLIENTS_PAGE (self));

  g_strfreev (self->words);
  self->words = g_str_tokenize_and_fold (text, NULL, NULL);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show (self);
}

void
brand_clients_page_open_first (BrandClientsPage *self)
{
  g_return_if_fail (BRAND_IS_CLIENTS_PAGE (self));

  open_plan (self, 0);
}
