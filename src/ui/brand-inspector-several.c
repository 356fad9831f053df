/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-inspector-several.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-field-search.h"
#include "ui/brand-inspector-edits.h"
#include "ui/brand-timeline-edit.h"

#define DIFFERENT -1

struct _BrandInspectorSeveral
{
  AdwBin parent_instance;

  AdwComboRow *status;
  AdwComboRow *pattern;
  AdwEntryRow *owner;
  GPtrArray *beats; /* of GtkCheckButton in the plan's order, borrowed */

  BrandDocument *document;
  BrandSession *session;
  guint source;
  gboolean is_updating;
  gboolean is_owner_typed;
};

G_DEFINE_FINAL_TYPE (BrandInspectorSeveral, brand_inspector_several, ADW_TYPE_BIN)

static guint
find_field (const char *name)
{
  return (guint) brand_kind_find_field (&brand_touchpoint_kind, name);
}

static GPtrArray *
get_items (BrandInspectorSeveral *self)
{
  return brand_session_get_selected (self->session);
}

static int
find_common_choice (BrandInspectorSeveral *self,
                    const char            *field)
{
  GPtrArray *items = get_items (self);
  int common = brand_item_get_choice (items->pdata[0], field);

  for (guint i = 1; i < items->len; i++)
    if (brand_item_get_choice (items->pdata[i], field) != common)
      return DIFFERENT;
  return common;
}

static void
show_choice (BrandInspectorSeveral *self,
             AdwComboRow           *row,
             const char            *field)
{
  const BrandChoice *choices = brand_touchpoint_kind.fields[find_field (field)].choices;
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  int common = find_common_choice (self, field);
  guint n = 0;

  for (; choices[n].name != NULL; n++)
    gtk_string_list_append (labels, _(choices[n].label));
  if (common == DIFFERENT)
    gtk_string_list_append (labels, _("Different"));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, common == DIFFERENT ? n : (guint) common);
}

static void
show_owner (BrandInspectorSeveral *self)
{
  GPtrArray *items = get_items (self);
  const char *common = brand_item_get_text (items->pdata[0], "owner");

  for (guint i = 1; common != NULL && i < items->len; i++)
    if (!g_str_equal (common, brand_item_get_text (items->pdata[i], "owner")))
      common = NULL;
  if (!self->is_owner_typed)
    gtk_editable_set_text (GTK_EDITABLE (self->owner), common != NULL ? common : "");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->owner),
                                 common != NULL ? _("Owner") : _("Owner (different)"));
}

static void
show_beat (BrandInspectorSeveral *self,
           GtkCheckButton        *check)
{
  BrandItem *beat = g_object_get_data (G_OBJECT (check), "brand-beat");
  GPtrArray *items = get_items (self);
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    if (g_strv_contains (brand_touchpoint_get_beats (items->pdata[i]), brand_item_get_id (beat)))
      n++;
  gtk_check_button_set_active (check, n == items->len);
  gtk_check_button_set_inconsistent (check, n > 0 && n < items->len);
}

static void
update (BrandInspectorSeveral *self)
{
  if (get_items (self)->len == 0)
    return;
  self->is_updating = TRUE;
  show_choice (self, self->status, "status");
  show_choice (self, self->pattern, "pattern");
  show_owner (self);
  for (guint i = 0; i < self->beats->len; i++)
    show_beat (self, self->beats->pdata[i]);
  self->is_updating = FALSE;
}

static void
update_cb (gpointer user_data)
{
  BrandInspectorSeveral *self = user_data;

  self->source = 0;
  update (self);
}

/* A step over many touchpoints changes the plan many times. */
static void
plan_changed_cb (BrandInspectorSeveral *self)
{
  if (self->source == 0)
    self->source = g_idle_add_once (update_cb, self);
}

static void
choice_picked_cb (BrandInspectorSeveral *self,
                  GParamSpec            *pspec,
                  AdwComboRow           *row)
{
  const char *field = row == self->status ? "status" : "pattern";
  const BrandChoice *choices = brand_touchpoint_kind.fields[find_field (field)].choices;
  guint choice = adw_combo_row_get_selected (row);

  if (!self->is_updating && choices[choice].name != NULL)
    brand_timeline_edit_set_choice (brand_document_get_history (self->document),
                                    get_items (self), field, (int) choice);
}

static void
owner_typed_cb (BrandInspectorSeveral *self)
{
  if (!self->is_updating)
    self->is_owner_typed = TRUE;
}

static void
owner_applied_cb (BrandInspectorSeveral *self)
{
  self->is_owner_typed = FALSE;
  brand_session_set_owner (self->session, self->document,
                           gtk_editable_get_text (GTK_EDITABLE (self->owner)));
}

static void
beat_toggled_cb (BrandInspectorSeveral *self,
                 GtkCheckButton        *check)
{
  if (!self->is_updating)
    brand_timeline_edit_set_beat (brand_document_get_history (self->document), get_items (self),
                                  g_object_get_data (G_OBJECT (check), "brand-beat"),
                                  gtk_check_button_get_active (check));
}

static void
commit_action_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandInspectorSeveral *self = BRAND_INSPECTOR_SEVERAL (widget);

  if (self->is_owner_typed)
    owner_applied_cb (self);
}

static void
brand_inspector_several_dispose (GObject *object)
{
  BrandInspectorSeveral *self = BRAND_INSPECTOR_SEVERAL (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->beats, g_ptr_array_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_inspector_several_parent_class)->dispose (object);
}

static void
brand_inspector_several_class_init (BrandInspectorSeveralClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_inspector_several_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "field.commit", NULL,
                                   commit_action_cb);
}

static AdwComboRow *
add_choice (BrandInspectorSeveral *self,
            AdwPreferencesGroup   *group,
            const char            *field)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 _(brand_touchpoint_kind.fields[find_field (field)].label));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (choice_picked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, GTK_WIDGET (row));
  return row;
}

static void
add_beat (BrandInspectorSeveral *self,
          AdwPreferencesGroup   *group,
          BrandItem             *beat)
{
  g_autofree char *title = brand_field_search_describe (brand_document_get_plan (self->document),
                                                        beat);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);
  GtkWidget *check = gtk_check_button_new ();

  g_object_set_data_full (G_OBJECT (check), "brand-beat", g_object_ref (beat), g_object_unref);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_object (check, "toggled", G_CALLBACK (beat_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->beats, check);
}

static void
brand_inspector_several_init (BrandInspectorSeveral *self)
{
  self->beats = g_ptr_array_new ();
}

static void
add_rows (BrandInspectorSeveral *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  AdwPreferencesGroup *all = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  AdwPreferencesGroup *beats = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  BrandList *list = brand_plan_get_list (brand_document_get_plan (self->document),
                                         BRAND_KIND_BEAT);

  adw_preferences_group_set_title (all, _("Set for all"));
  self->status = add_choice (self, all, "status");
  self->pattern = add_choice (self, all, "pattern");
  self->owner = ADW_ENTRY_ROW (adw_entry_row_new ());
  adw_entry_row_set_show_apply_button (self->owner, TRUE);
  g_signal_connect_object (self->owner, "changed", G_CALLBACK (owner_typed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->owner, "apply", G_CALLBACK (owner_applied_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (all, GTK_WIDGET (self->owner));
  adw_preferences_group_set_title (beats, _("Beats"));
  for (guint i = 0; i < brand_list_get_length (list); i++)
    add_beat (self, beats, brand_list_get (list, i));
  gtk_widget_set_visible (GTK_WIDGET (beats), self->beats->len > 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (all));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (beats));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_inspector_several_new (BrandDocument *document,
                             BrandSession  *session)
{
  BrandInspectorSeveral *self = g_object_new (BRAND_TYPE_INSPECTOR_SEVERAL, NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  self->is_updating = TRUE;
  add_rows (self);
  update (self);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
