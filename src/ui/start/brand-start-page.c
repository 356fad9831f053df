/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-start-page.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-samples.h"
#include "ui/document/brand-document-menu.h"
#include "ui/start/brand-clients-page.h"
#include "ui/start/brand-plan-card.h"
#include "ui/start/brand-start-page-choice.h"
#include "ui/window/brand-preferences.h"
#include "ui/window/brand-window.h"

#define CARD_WIDTH 260
#define VIEW_KEY "start-view"
#define CLIENTS "clients"

struct _BrandStartPage
{
  AdwBreakpointBin parent_instance;

  AdwSplitButton *new_button;
  GtkMenuButton *menu_button;
  GtkWidget *search_button;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  AdwViewStack *views;
  BrandClientsPage *clients;
  GtkWidget *welcome;
  GtkLabel *welcome_words;
  GtkWidget *recent_box;
  GtkFlowBox *recents;
  GtkWidget *nothing_found;
  GtkLabel *begin_label;
  GtkFlowBox *samples;

  BrandRecentList *model;
  BrandClients *folder;
  GtkFilter *filter;
  GListModel *found;
};

G_DEFINE_FINAL_TYPE (BrandStartPage, brand_start_page, ADW_TYPE_BREAKPOINT_BIN)

static GtkWidget *
wrap_card (GtkWidget *card)
{
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_set_size_request (card, CARD_WIDTH, -1);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), card);
  gtk_widget_set_focusable (child, FALSE);
  return child;
}

static GtkWidget *
create_recent (gpointer item,
               gpointer user_data)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *uri = g_file_get_uri (brand_recent_get_file (item));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "start.forget");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", uri);
  gtk_widget_set_tooltip_text (button, _("Remove from this list"));
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "osd");
  gtk_widget_add_css_class (button, "forget");
  gtk_overlay_set_child (GTK_OVERLAY (overlay), brand_plan_card_new_recent (item));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), button);
  return wrap_card (overlay);
}

static gboolean
is_found (gpointer item,
          gpointer user_data)
{
  BrandStartPage *self = user_data;
  g_auto (GStrv) words =
    g_str_tokenize_and_fold (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)), NULL, NULL);
  g_autofree char *name = g_file_get_basename (brand_recent_get_file (item));
  g_autofree char *all = g_strjoin (" ", brand_recent_get_title (item),
                                    brand_recent_get_client (item), name, NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (!g_str_match_string (words[i], all, TRUE))
      return FALSE;
  return TRUE;
}

static gboolean
shows_clients (BrandStartPage *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), CLIENTS) == 0;
}

static void
update (BrandStartPage *self)
{
  gboolean has_recents = g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0;
  gboolean has_plans = shows_clients (self) ? brand_clients_get_file (self->folder) != NULL
                                            : has_recents;

  gtk_widget_set_visible (self->recent_box, has_recents);
  gtk_widget_set_visible (self->search_button, has_plans);
  gtk_widget_set_visible (self->welcome, !has_recents);
  gtk_widget_set_visible (self->nothing_found, g_list_model_get_n_items (self->found) == 0);
  gtk_label_set_text (self->begin_label, has_recents ? _("Begin another") : _("Begin"));
}

static void
search_changed_cb (BrandStartPage *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  brand_clients_page_set_search (self->clients,
                                 gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
view_changed_cb (BrandStartPage *self)
{
  g_autoptr (GSettings) settings = NULL;

  if (self->folder == NULL)
    return;
  settings = brand_preferences_open ();
  if (settings != NULL)
    g_settings_set_string (settings, VIEW_KEY, adw_view_stack_get_visible_child_name (self->views));
  update (self);
}

/* Enter opens the first that was found. */
static void
search_activated_cb (BrandStartPage *self)
{
  g_autoptr (BrandRecent) recent = NULL;
  g_autofree char *uri = NULL;

  search_changed_cb (self);
  if (shows_clients (self))
    {
      brand_clients_page_open_first (self->clients);
      return;
    }
  recent = g_list_model_get_item (self->found, 0);
  if (recent == NULL)
    return;
  uri = g_file_get_uri (brand_recent_get_file (recent));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-recent", "s", uri);
}

typedef struct
{
  BrandRecentList *list;
  BrandRecent *recent;
  guint position;
} Forgotten;

static void
forgotten_free (gpointer  data,
                GClosure *closure)
{
  Forgotten *forgotten = data;

  g_object_unref (forgotten->list);
  g_object_unref (forgotten->recent);
  g_free (forgotten);
}

static void
remember_cb (AdwToast  *toast,
             Forgotten *forgotten)
{
  brand_recent_list_insert (forgotten->list, forgotten->recent, forgotten->position);
}

static void
forget_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandStartPage *self = BRAND_START_PAGE (widget);
  GtkRoot *window = gtk_widget_get_root (widget);
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  guint position;
  BrandRecent *recent = brand_recent_list_find (self->model, file, &position);
  AdwToast *toast;
  Forgotten *forgotten;

  if (recent == NULL || !BRAND_IS_WINDOW (window))
    return;
  forgotten = g_new0 (Forgotten, 1);
  *forgotten = (Forgotten) { g_object_ref (self->model), g_object_ref (recent), position };
  brand_recent_list_remove (self->model, recent);
  toast = adw_toast_new (_("Removed from the list; the plan stays where it is"));
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (remember_cb), forgotten,
                         forgotten_free, 0);
  brand_window_add_toast (BRAND_WINDOW (window), toast);
}

static void
fill_menus (BrandStartPage *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  guint n_samples;
  const BrandSample *samples = brand_samples_list (&n_samples);

  brand_document_menu_fill (self->menu_button, NULL);
  g_menu_append (menu, _("_Blank plan"), "win.new");
  g_menu_append (menu, _("By the _lessons"), "win.new-by-lessons");
  for (guint i = 0; i < n_samples; i++)
    {
      g_autofree char *action = g_strdup_printf ("win.open-sample::%s", samples[i].name);

      g_menu_append (section, _(samples[i].title), action);
      gtk_flow_box_append (self->samples, wrap_card (brand_plan_card_new_sample (&samples[i])));
    }
  g_menu_append_section (menu, _("Copy of a sample"), G_MENU_MODEL (section));
  adw_split_button_set_menu_model (self->new_button, G_MENU_MODEL (menu));
}

static void
brand_start_page_dispose (GObject *object)
{
  BrandStartPage *self = BRAND_START_PAGE (object);

  /* The view that vanishes is not one that the user has left. */
  g_clear_object (&self->folder);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_START_PAGE);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (brand_start_page_parent_class)->dispose (object);
}

static void
brand_start_page_class_init (BrandStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_start_page_dispose;
  g_type_ensure (BRAND_TYPE_START_CHOICE);
  g_type_ensure (BRAND_TYPE_CLIENTS_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, new_button);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, search_button);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, views);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, clients);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, welcome_words);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, recent_box);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, recents);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, begin_label);
  gtk_widget_class_bind_template_child (widget_class, BrandStartPage, samples);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_install_action (widget_class, "start.forget", "s", forget_activated);
}

static void
brand_start_page_init (BrandStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->welcome_words,
                      _("A plan turns a brand story into beats, touchpoints and measures, and "
                        "shows what mass, community and direct do together. Begin with a blank "
                        "plan, or look into a sample first."));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
}

static void
show_last_view (BrandStartPage *self)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autofree char *name = settings != NULL ? g_settings_get_string (settings, VIEW_KEY) : NULL;

  if (g_strcmp0 (name, CLIENTS) == 0)
    adw_view_stack_set_visible_child_name (self->views, CLIENTS);
}

GtkWidget *
brand_start_page_new (BrandRecentList *recents,
                      BrandClients    *clients)
{
  BrandStartPage *self = g_object_new (BRAND_TYPE_START_PAGE, NULL);

  self->model = g_object_ref (recents);
  self->folder = g_object_ref (clients);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_found, self, NULL));
  self->found = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (recents)),
                                                         g_object_ref (self->filter)));
  gtk_flow_box_bind_model (self->recents, self->found, create_recent, NULL, NULL);
  fill_menus (self);
  brand_clients_page_set_clients (self->clients, clients);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (clients, "notify::file", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  show_last_view (self);
  update (self);
  return GTK_WIDGET (self);
}

void
brand_start_page_search (BrandStartPage *self)
{
  g_return_if_fail (BRAND_IS_START_PAGE (self));

  if (gtk_widget_get_visible (self->search_button))
    gtk_search_bar_set_search_mode (self->search_bar, TRUE);
}

const char *
brand_start_page_get_help (BrandStartPage *self)
{
  g_return_val_if_fail (BRAND_IS_START_PAGE (self), NULL);

  return shows_clients (self) ? CLIENTS : NULL;
}
