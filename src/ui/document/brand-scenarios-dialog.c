/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-scenarios-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/document/brand-scenario-edits.h"
#include "ui/document/brand-scenario-table.h"

#define WIDTH 680
#define HEIGHT 720

struct _BrandScenariosDialog
{
  AdwDialog parent_instance;

  AdwBin *content;
  GtkWidget *keep;
  BrandDocument *document;
  char *focus;     /* the id of the row that had the keys; NULL: none */
  guint update_id; /* 0: up to date */
};

G_DEFINE_FINAL_TYPE (BrandScenariosDialog, brand_scenarios_dialog, ADW_TYPE_DIALOG)

static guint compare_signal;

static BrandHistory *
get_history (BrandScenariosDialog *self)
{
  return brand_document_get_history (self->document);
}

/* NULL when it has gone. */
static BrandItem *
find (BrandScenariosDialog *self,
      GVariant             *id)
{
  BrandItem *item = brand_plan_find (brand_document_get_plan (self->document),
                                     g_variant_get_string (id, NULL));

  return item != NULL && BRAND_IS_SCENARIO (item) ? item : NULL;
}

static void
compare (BrandScenariosDialog *self,
         BrandItem            *scenario)
{
  g_autoptr (BrandItem) held = g_object_ref (scenario);

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, compare_signal, 0, held);
  g_object_unref (self);
}

static void
keep_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandScenariosDialog *self = BRAND_SCENARIOS_DIALOG (widget);

  brand_scenario_ask_keep (GTK_WIDGET (self->content), get_history (self));
}

static void
act_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  BrandScenariosDialog *self = BRAND_SCENARIOS_DIALOG (widget);
  BrandItem *scenario = find (self, parameter);
  GtkWidget *content = GTK_WIDGET (self->content);

  if (scenario == NULL)
    return;
  g_set_str (&self->focus, brand_item_get_id (scenario));
  if (g_str_equal (name, "scenario.use"))
    brand_scenario_ask_use (content, get_history (self), scenario);
  else if (g_str_equal (name, "scenario.rename"))
    brand_scenario_ask_rename (content, get_history (self), scenario);
  else if (g_str_equal (name, "scenario.renew"))
    brand_scenario_renew (content, get_history (self), scenario);
  else if (g_str_equal (name, "scenario.delete"))
    brand_scenario_delete (content, get_history (self), scenario);
  else
    compare (self, scenario);
}

static void
append_act (GMenu      *menu,
            const char *label,
            const char *action,
            BrandItem  *scenario)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", brand_item_get_id (scenario));
  g_menu_append_item (menu, item);
}

static GtkWidget *
create_menu (BrandItem *scenario,
             gboolean   is_used)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "view-more-symbolic",
                                    "valign", GTK_ALIGN_CENTER, NULL);
  /* Translators: %s is a scenario’s name. */
  g_autofree char *label = g_strdup_printf (_("More for “%s”"), brand_item_get_title (scenario));

  append_act (menu, _("_Compare on the timeline"), "scenario.compare", scenario);
  append_act (menu, _("_Name and note…"), "scenario.rename", scenario);
  if (!is_used)
    append_act (menu, _("_Update to what the plan is now"), "scenario.renew", scenario);
  append_act (menu, _("_Delete"), "scenario.delete", scenario);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}

static char *
describe (BrandItem *scenario,
          gboolean   is_used)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;
  int day = brand_item_get_date (scenario, "date");
  const char *note = brand_item_get_text (scenario, "note");

  if (day != BRAND_DATE_UNSET)
    g_strv_builder_take (builder, brand_date_format (day, BRAND_DATE_STYLE_FULL));
  if (is_used)
    g_strv_builder_add (builder, _("The plan is as in this scenario"));
  if (*note != '\0')
    g_strv_builder_add (builder, note);
  lines = g_strv_builder_end (builder);
  return g_strjoinv ("\n", lines);
}

static GtkWidget *
create_row (BrandScenariosDialog *self,
            BrandItem            *scenario)
{
  gboolean is_used = brand_scenario_is_used (scenario, brand_document_get_plan (self->document));
  g_autofree char *subtitle = describe (scenario, is_used);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 brand_item_get_title (scenario), "subtitle", subtitle, NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Use"));
  /* Translators: %s is a scenario’s name. */
  g_autofree char *label = g_strdup_printf (_("Use “%s”"), brand_item_get_title (scenario));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "scenario.use");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", brand_item_get_id (scenario));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (button, !is_used);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu (scenario, is_used));
  return row;
}

static GtkWidget *
create_list (BrandScenariosDialog *self,
             GtkWidget           **focused)
{
  BrandList *scenarios = brand_plan_get_list (brand_document_get_plan (self->document),
                                              BRAND_KIND_SCENARIO);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  for (guint i = 0; i < brand_list_get_length (scenarios); i++)
    {
      BrandItem *scenario = brand_list_get (scenarios, i);
      GtkWidget *row = create_row (self, scenario);

      gtk_list_box_append (GTK_LIST_BOX (list), row);
      if (g_strcmp0 (self->focus, brand_item_get_id (scenario)) == 0)
        *focused = row;
    }
  return list;
}

static GtkWidget *
create_text (const char *text,
             const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_content (BrandScenariosDialog *self,
                GtkWidget           **focused)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *figures = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (column, "dialog-column");
  gtk_box_append (GTK_BOX (column), create_list (self, focused));
  gtk_box_append (GTK_BOX (figures), create_text (_("Side by side"), "title-4"));
  gtk_box_append (GTK_BOX (figures),
                  create_text (_("All are weighed by the plan’s assumptions as they are now. "
                                 "Planning index, not a sales forecast."), "dimmed"));
  gtk_box_append (GTK_BOX (figures), brand_scenario_table_new (
    brand_document_get_synergy (self->document)));
  gtk_box_append (GTK_BOX (column), figures);
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column, "hscrollbar-policy",
                       GTK_POLICY_NEVER, NULL);
}

static GtkWidget *
create_empty (void)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _("_Keep as scenario…"),
                                    "use-underline", TRUE, "halign", GTK_ALIGN_CENTER,
                                    "action-name", "scenario.keep", NULL);

  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  return g_object_new (
    ADW_TYPE_STATUS_PAGE, "icon-name", "brand-timeline-symbolic", "title", _("No scenarios yet"),
    "description", _("Keep the story, beats and touchpoints as they are under a name. Then change "
                     "the plan, and weigh the one against the other."), "child", button, NULL);
}

static void
update (BrandScenariosDialog *self)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  gboolean is_empty = brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_SCENARIO)) == 0;
  GtkWidget *focused = NULL;
  GtkWidget *content = is_empty ? create_empty () : create_content (self, &focused);

  adw_bin_set_child (self->content, content);
  gtk_widget_set_visible (self->keep, !is_empty);
  if (focused != NULL)
    gtk_widget_grab_focus (focused);
  g_clear_pointer (&self->focus, g_free);
}

static gboolean
update_cb (gpointer data)
{
  BrandScenariosDialog *self = data;

  self->update_id = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* A button that acts must not go while it does. */
static void
plan_changed_cb (BrandScenariosDialog *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add (update_cb, self);
}

static void
brand_scenarios_dialog_dispose (GObject *object)
{
  BrandScenariosDialog *self = BRAND_SCENARIOS_DIALOG (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->document);
  g_clear_pointer (&self->focus, g_free);
  G_OBJECT_CLASS (brand_scenarios_dialog_parent_class)->dispose (object);
}

static void
brand_scenarios_dialog_class_init (BrandScenariosDialogClass *klass)
{
  static const char *const acts[] = { "scenario.use", "scenario.compare", "scenario.rename",
                                      "scenario.renew", "scenario.delete" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_scenarios_dialog_dispose;
  compare_signal = g_signal_new ("compare", BRAND_TYPE_SCENARIOS_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, BRAND_TYPE_ITEM);
  gtk_widget_class_install_action (widget_class, "scenario.keep", NULL, keep_activated);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_class_install_action (widget_class, acts[i], "s", act_activated);
}

static void
brand_scenarios_dialog_init (BrandScenariosDialog *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *toasts = adw_toast_overlay_new ();

  self->keep = g_object_new (GTK_TYPE_BUTTON, "label", _("_Keep…"), "use-underline", TRUE,
                             "action-name", "scenario.keep", "tooltip-text",
                             _("Keep what the plan is now as a scenario"), NULL);
  self->content = ADW_BIN (adw_bin_new ());
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), self->keep);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), GTK_WIDGET (self->content));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), toasts);
  adw_dialog_set_title (ADW_DIALOG (self), _("Scenarios"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_content_height (ADW_DIALOG (self), HEIGHT);
  adw_dialog_set_child (ADW_DIALOG (self), view);
}

AdwDialog *
brand_scenarios_dialog_new (BrandDocument *document)
{
  BrandScenariosDialog *self = g_object_new (BRAND_TYPE_SCENARIOS_DIALOG, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (get_history (self), "settled", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
