/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-inspector.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-field-search.h"
#include "ui/fields/brand-item-form.h"
#include "ui/lessons/brand-lesson-link.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/timeline/brand-inspector-edits.h"
#include "ui/timeline/brand-inspector-effect.h"
#include "ui/timeline/brand-inspector-several.h"
#include "ui/timeline/brand-variant.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandInspector
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkLabel *title;
  AdwBin *icon;
  GtkLabel *line;
  GtkMenuButton *variant;
  AdwBin *lesson;
  AdwBin *effect;
  AdwBin *form;

  BrandDocument *document;
  BrandSession *session;
  BrandItem *shown; /* whose form is shown */
  gboolean is_other; /* than what the form is of */
  guint source;
};

G_DEFINE_FINAL_TYPE (BrandInspector, brand_inspector, ADW_TYPE_BIN)

static char *
describe_touchpoint (BrandItem *item)
{
  /* Translators: dimension, pattern and status of a touchpoint: "Mass · Burst · Planned". */
  return g_strdup_printf (C_("touchpoint", "%s · %s · %s"),
                          brand_item_get_choice_label (item, "dimension"),
                          brand_item_get_choice_label (item, "pattern"),
                          brand_item_get_choice_label (item, "status"));
}

static void
show_head (BrandInspector *self)
{
  GPtrArray *items = brand_session_get_selected (self->session);
  BrandItem *item = items->pdata[0];
  g_autofree char *title = NULL;
  g_autofree char *line = NULL;
  GtkWidget *icon = NULL;

  if (items->len > 1)
    {
      title = g_strdup_printf (ngettext ("%u touchpoint", "%u touchpoints", items->len),
                               items->len);
      line = g_strdup (_("What you set here is set for all of them."));
    }
  else if (BRAND_IS_TOUCHPOINT (item))
    {
      title = g_strdup (brand_touchpoint_get_shown_title (BRAND_TOUCHPOINT (item)));
      line = describe_touchpoint (item);
      icon = brand_dimension_icon_new (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item)));
    }
  else
    {
      title = brand_field_search_describe (brand_document_get_plan (self->document), item);
      line = g_strdup (brand_item_get_choice_label (item, "stage"));
    }
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->line, line);
  adw_bin_set_child (self->icon, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), icon != NULL);
}

static gboolean
can_be_shown (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    if (!BRAND_IS_TOUCHPOINT (items->pdata[i])
        && !(items->len == 1 && BRAND_IS_BEAT (items->pdata[i])))
      return FALSE;
  return items->len > 0;
}

/* The groups are asked for when the menu opens. */
static void
fill_variants_cb (GtkMenuButton *button,
                  gpointer       user_data)
{
  BrandInspector *self = user_data;
  g_autoptr (GMenuModel) menu =
    brand_variant_menu_new (brand_document_get_plan (self->document), self->shown);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
show_variants (BrandInspector *self,
               gboolean        is_touchpoint)
{
  BrandList *groups = brand_plan_get_list (brand_document_get_plan (self->document),
                                           BRAND_KIND_GROUP);

  gtk_widget_set_visible (GTK_WIDGET (self->variant),
                          is_touchpoint && brand_list_get_length (groups) > 0);
}

static void
show_form (BrandInspector *self)
{
  GPtrArray *items = brand_session_get_selected (self->session);
  BrandItem *item = items->pdata[0];
  gboolean is_touchpoint = items->len == 1 && BRAND_IS_TOUCHPOINT (item);

  g_set_object (&self->shown, (items->len == 1 ? item : NULL));
  adw_bin_set_child (self->lesson,
                     items->len == 1
                       ? brand_lesson_link_new (brand_document_get_plan (self->document), item)
                       : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->lesson), adw_bin_get_child (self->lesson) != NULL);
  adw_bin_set_child (self->effect,
                     is_touchpoint ? brand_inspector_effect_new (self->document,
                                                                 BRAND_TOUCHPOINT (item))
                                   : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->effect), is_touchpoint);
  adw_bin_set_child (self->form,
                     items->len > 1
                       ? brand_inspector_several_new (self->document, self->session)
                       : brand_item_form_new (brand_document_get_history (self->document), item));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
clear (BrandInspector *self)
{
  g_clear_object (&self->shown);
  adw_bin_set_child (self->effect, NULL);
  adw_bin_set_child (self->form, NULL);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

static void
show_selection (BrandInspector *self)
{
  GPtrArray *items = brand_session_get_selected (self->session);
  gboolean is_shown = can_be_shown (items);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "inspector.duplicate", is_shown);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "inspector.delete", is_shown);
  if (!is_shown)
    {
      clear (self);
      return;
    }
  show_head (self);
  show_variants (self, items->len == 1 && BRAND_IS_TOUCHPOINT (items->pdata[0]));
  if (self->is_other && (items->len > 1 || self->shown != items->pdata[0]))
    show_form (self);
  self->is_other = FALSE;
  gtk_stack_set_visible_child_name (self->stack, "selection");
}

static void
show_selection_cb (gpointer user_data)
{
  BrandInspector *self = user_data;

  self->source = 0;
  show_selection (self);
}

/* A form is a lot of widgets: none is made while nobody sees it, and not one for each step of a
 * walk or of a rubber band. */
static void
schedule (BrandInspector *self)
{
  if (self->source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->source = g_idle_add_once (show_selection_cb, self);
}

static void
selection_changed_cb (BrandInspector *self)
{
  GtkWidget *focus_child = gtk_widget_get_focus_child (GTK_WIDGET (self->form));

  if (focus_child != NULL)
    brand_field_commit_focus (GTK_WIDGET (gtk_widget_get_root (focus_child)));
  self->is_other = TRUE;
  schedule (self);
}

static void
brand_inspector_map (GtkWidget *widget)
{
  BrandInspector *self = BRAND_INSPECTOR (widget);

  if (self->session != NULL)
    show_selection (self);
  GTK_WIDGET_CLASS (brand_inspector_parent_class)->map (widget);
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandInspector *self = BRAND_INSPECTOR (widget);

  brand_session_duplicate (self->session, self->document);
}

static void
delete_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandInspector *self = BRAND_INSPECTOR (widget);

  brand_session_delete (self->session, self->document, widget);
}

static void
brand_inspector_dispose (GObject *object)
{
  BrandInspector *self = BRAND_INSPECTOR (object);

  g_clear_handle_id (&self->source, g_source_remove);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_INSPECTOR);
  g_clear_object (&self->shown);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_inspector_parent_class)->dispose (object);
}

static void
brand_inspector_class_init (BrandInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_inspector_dispose;
  widget_class->map = brand_inspector_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, title);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, icon);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, line);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, variant);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, lesson);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, effect);
  gtk_widget_class_bind_template_child (widget_class, BrandInspector, form);
  gtk_widget_class_install_action (widget_class, "inspector.duplicate", NULL,
                                   duplicate_activated);
  gtk_widget_class_install_action (widget_class, "inspector.delete", NULL, delete_activated);
}

static void
brand_inspector_init (BrandInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->variant, fill_variants_cb, self, NULL);
}

void
brand_inspector_open (BrandInspector *self,
                      BrandDocument  *document,
                      BrandSession   *session)
{
  g_return_if_fail (BRAND_IS_INSPECTOR (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  self->is_other = TRUE;
  g_signal_connect_object (session, "notify::selection", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (schedule), self, G_CONNECT_SWAPPED);
}

gboolean
brand_inspector_focus (BrandInspector *self)
{
  g_return_val_if_fail (BRAND_IS_INSPECTOR (self), FALSE);

  if (self->session == NULL || brand_session_get_selection (self->session) == NULL)
    return FALSE;
  show_selection (self);
  return gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);
}
