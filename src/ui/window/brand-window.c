/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-window.h"

#include <glib/gi18n-lib.h>

#include "storage/journal/brand-opening.h"
#include "ui/document/brand-close.h"
#include "ui/document/brand-failure-view.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/start/brand-start-page.h"
#include "ui/window/brand-error-text.h"
#include "ui/window/brand-plan-view.h"
#include "ui/window/brand-preferences.h"
#include "ui/window/brand-section.h"
#include "ui/window/brand-window-private.h"

/* A plan that opens sooner than this shows no spinner in between. */
#define SPINNER_DELAY_MS 200

struct _BrandWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *stack;
  AdwBin *start_bin;
  AdwBin *plan_bin;
  AdwStatusPage *failure;
  GtkLabel *failure_help;
  AdwBin *failure_bin;

  BrandDocument *document;
  GFile *loading_file;
  GCancellable *cancellable;
  guint spinner_source;
  gboolean is_new_home; /* its start page was seen when there had never been a plan */
};

G_DEFINE_FINAL_TYPE (BrandWindow, brand_window, ADW_TYPE_APPLICATION_WINDOW)

static BrandPlanView *
get_plan_view (BrandWindow *self)
{
  return BRAND_PLAN_VIEW (adw_bin_get_child (self->plan_bin));
}

static BrandRecentList *
get_recents (BrandWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return brand_application_get_recents (BRAND_APPLICATION (application));
}

static BrandClients *
get_clients (BrandWindow *self)
{
  return brand_clients_get (gtk_window_get_application (GTK_WINDOW (self)));
}

static void
stop_loading (BrandWindow *self)
{
  g_clear_handle_id (&self->spinner_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->loading_file);
}

static void
show_failure (BrandWindow  *self,
              const GError *error,
              const char   *help)
{
  g_autofree char *name = self->loading_file ? g_file_get_basename (self->loading_file) : NULL;
  g_autofree char *place = brand_error_text_describe (error, name);
  g_autofree char *escaped = g_markup_escape_text (place, -1);

  adw_status_page_set_description (self->failure, escaped);
  gtk_label_set_text (self->failure_help, help);
  adw_bin_set_child (self->failure_bin, self->loading_file
                                          ? brand_failure_view_new (self, self->loading_file)
                                          : NULL);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  /* The window may have been closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;
  if (brand_document_load_finish (BRAND_DOCUMENT (source), result, &error))
    {
      brand_window_set_document (self, BRAND_DOCUMENT (source));
      brand_window_end_opening_when_drawn (self);
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  brand_window_end_opening (self);
  show_failure (self, error, brand_error_text_get_help (error));
  stop_loading (self);
}

/* A plan that may end the program is opened by nobody but the user. */
static gboolean
stops_at_failed (BrandWindow *self,
                 GFile       *file)
{
  g_autoptr (GError) error = NULL;

  if (!brand_opening_has_failed (file))
    return FALSE;
  stop_loading (self);
  self->loading_file = g_object_ref (file);
  error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                               _("Brand Planner stopped when it opened this plan last."));
  show_failure (self, error, _("The file is as it was. Open what could be read or an earlier "
                               "version as a copy, or try again."));
  g_clear_object (&self->loading_file);
  return TRUE;
}

static void
show_spinner_cb (gpointer user_data)
{
  BrandWindow *self = user_data;

  self->spinner_source = 0;
  gtk_stack_set_visible_child_name (self->stack, "loading");
}

static GCancellable *
begin_loading (BrandWindow *self)
{
  stop_loading (self);
  self->cancellable = g_cancellable_new ();
  self->spinner_source = g_timeout_add_once (SPINNER_DELAY_MS, show_spinner_cb, self);
  return self->cancellable;
}

static void
brand_window_dispose (GObject *object)
{
  BrandWindow *self = BRAND_WINDOW (object);

  stop_loading (self);
  brand_window_end_opening (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_WINDOW);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_window_parent_class)->dispose (object);
}

static gboolean
brand_window_close_request (GtkWindow *window)
{
  brand_field_commit_focus (GTK_WIDGET (window));
  return brand_close_ask (BRAND_WINDOW (window))
         || GTK_WINDOW_CLASS (brand_window_parent_class)->close_request (window);
}

static void
brand_window_class_init (BrandWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = brand_window_close_request;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, start_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, plan_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, failure);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, failure_help);
  gtk_widget_class_bind_template_child (widget_class, BrandWindow, failure_bin);
  brand_window_install_actions (widget_class);
}

static void
brand_window_init (BrandWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brand_window_add_drop_target (self);
  brand_window_update_actions (self);
}

BrandWindow *
brand_window_new (BrandApplication *application)
{
  BrandWindow *self = g_object_new (BRAND_TYPE_WINDOW, "application", application, NULL);

  brand_window_show_start (self);
  return self;
}

void
brand_window_open (BrandWindow *self,
                   GFile       *file)
{
  g_autoptr (BrandDocument) document = brand_document_new ();
  GCancellable *cancellable;

  g_return_if_fail (BRAND_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (stops_at_failed (self, file))
    return;
  brand_window_begin_opening (self, file);
  cancellable = begin_loading (self);
  self->loading_file = g_object_ref (file);
  brand_document_load_async (document, file, cancellable, loaded_cb, g_object_ref (self));
}

void
brand_window_open_sample (BrandWindow *self,
                          const char  *name)
{
  g_autoptr (BrandDocument) document = brand_document_new ();

  g_return_if_fail (BRAND_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  brand_document_load_sample_async (document, name, begin_loading (self), loaded_cb,
                                    g_object_ref (self));
}

GFile *
brand_window_get_file (BrandWindow *self)
{
  g_return_val_if_fail (BRAND_IS_WINDOW (self), NULL);

  if (self->loading_file != NULL)
    return self->loading_file;
  return self->document ? brand_document_get_file (self->document) : NULL;
}

BrandDocument *
brand_window_get_document (BrandWindow *self)
{
  g_return_val_if_fail (BRAND_IS_WINDOW (self), NULL);

  return self->document;
}

gboolean
brand_window_is_empty (BrandWindow *self)
{
  g_return_val_if_fail (BRAND_IS_WINDOW (self), FALSE);

  return self->document == NULL && self->cancellable == NULL;
}

void
brand_window_add_toast (BrandWindow *self,
                        AdwToast    *toast)
{
  g_return_if_fail (BRAND_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
offer_tour (BrandWindow *self)
{
  BrandTour *tour = brand_plan_view_get_tour (get_plan_view (self));

  if (tour != NULL && brand_preferences_offers_tour ())
    brand_tour_offer (tour);
}

void
brand_window_set_document (BrandWindow   *self,
                           BrandDocument *document)
{
  g_autofree char *section = get_plan_view (self) != NULL
                               ? g_strdup (brand_plan_view_get_section (get_plan_view (self)))
                               : NULL;

  stop_loading (self);
  g_set_object (&self->document, document);
  brand_document_watch (document);
  adw_bin_set_child (self->plan_bin, brand_plan_view_new (document));
  if (section != NULL)
    brand_window_show_section (self, section);
  gtk_stack_set_visible_child_name (self->stack, "plan");
  adw_bin_set_child (self->start_bin, NULL);
  brand_window_follow_document (self);
  if (self->is_new_home)
    offer_tour (self);
}

/* A window that opens a file at once has no use for the page that it begins with. */
static void
start_seen_cb (BrandWindow *self)
{
  if (brand_window_is_empty (self)
      && g_list_model_get_n_items (G_LIST_MODEL (get_recents (self))) == 0)
    self->is_new_home = TRUE;
}

void
brand_window_show_start (BrandWindow *self)
{
  if (adw_bin_get_child (self->start_bin) == NULL)
    {
      GtkWidget *page = brand_start_page_new (get_recents (self), get_clients (self));

      g_signal_connect_object (page, "map", G_CALLBACK (start_seen_cb), self, G_CONNECT_SWAPPED);
      adw_bin_set_child (self->start_bin, page);
    }
  gtk_stack_set_visible_child_name (self->stack, "start");
}

void
brand_window_search_start (BrandWindow *self)
{
  GtkWidget *page = adw_bin_get_child (self->start_bin);

  if (page != NULL)
    brand_start_page_search (BRAND_START_PAGE (page));
}

void
brand_window_take_tour (BrandWindow *self)
{
  BrandTour *tour = get_plan_view (self) != NULL ? brand_plan_view_get_tour (get_plan_view (self))
                                                 : NULL;

  if (tour != NULL)
    brand_tour_begin (tour);
  else
    brand_window_add_toast (self, adw_toast_new (_("The tour needs a higher window")));
}

void
brand_window_show_section (BrandWindow *self,
                           const char  *name)
{
  if (get_plan_view (self) != NULL)
    brand_plan_view_show_section (get_plan_view (self), name);
}

const char *
brand_window_get_help (BrandWindow *self)
{
  BrandPlanView *view;
  GtkWidget *start;

  g_return_val_if_fail (BRAND_IS_WINDOW (self), NULL);

  view = get_plan_view (self);
  start = adw_bin_get_child (self->start_bin);
  if (view == NULL)
    return start != NULL ? brand_start_page_get_help (BRAND_START_PAGE (start)) : NULL;
  return brand_sections[brand_section_find (brand_plan_view_get_section (view))].help;
}

void
brand_window_show_item (BrandWindow *self,
                        BrandItem   *item)
{
  if (get_plan_view (self) != NULL)
    brand_plan_view_show_item (get_plan_view (self), item);
}
