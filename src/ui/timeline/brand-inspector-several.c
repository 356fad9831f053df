/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-inspector-several.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-parse.h"
#include "ui/fields/brand-field-search.h"
#include "ui/timeline/brand-inspector-edits.h"
#include "ui/timeline/brand-timeline-edit.h"

#define DIFFERENT -1
#define FIELD "brand-field" /* on a row: its field's position and 1 */

static const char *const choices[] = { "status", "dimension", "pattern" };
static const char *const texts[] = { "owner", "channel", "reach", "cost" };

struct _BrandInspectorSeveral
{
  AdwBin parent_instance;

  AdwComboRow *choices[G_N_ELEMENTS (choices)];
  AdwEntryRow *texts[G_N_ELEMENTS (texts)];
  GPtrArray *beats; /* of GtkCheckButton in the plan's order, borrowed */

  BrandDocument *document;
  BrandSession *session;
  AdwEntryRow *typed; /* holds what the plan doesn't */
  guint source;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandInspectorSeveral, brand_inspector_several, ADW_TYPE_BIN)

static void
set_field (gpointer    row,
           const char *name)
{
  guint field = (guint) brand_kind_find_field (&brand_touchpoint_kind, name);

  g_object_set_data (row, FIELD, GUINT_TO_POINTER (field + 1));
}

static guint
get_field (gpointer row)
{
  return GPOINTER_TO_UINT (g_object_get_data (row, FIELD)) - 1;
}

static GPtrArray *
get_items (BrandInspectorSeveral *self)
{
  return brand_session_get_selected (self->session);
}

static const char *
get_currency (BrandInspectorSeveral *self)
{
  return brand_plan_info_get_currency (
    brand_plan_get_info (brand_document_get_plan (self->document)));
}

static int
find_common_choice (BrandInspectorSeveral *self,
                    guint                  field)
{
  GPtrArray *items = get_items (self);
  int common = brand_item_get_value (items->pdata[0], field)->choice;

  for (guint i = 1; i < items->len; i++)
    if (brand_item_get_value (items->pdata[i], field)->choice != common)
      return DIFFERENT;
  return common;
}

static void
show_choice (BrandInspectorSeveral *self,
             AdwComboRow           *row)
{
  guint field = get_field (row);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  int common = find_common_choice (self, field);
  guint n = 0;

  for (const BrandChoice *choice = brand_touchpoint_kind.fields[field].choices;
       choice->name != NULL; choice++, n++)
    gtk_string_list_append (labels, _(choice->label));
  if (common == DIFFERENT)
    gtk_string_list_append (labels, _("Different"));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, common == DIFFERENT ? n : (guint) common);
}

/* NULL when they differ. (transfer full) */
static char *
find_common_text (BrandInspectorSeveral *self,
                  guint                  index)
{
  const BrandField *field = &brand_touchpoint_kind.fields[index];
  GPtrArray *items = get_items (self);
  g_autofree char *common = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *text = brand_field_to_text (
        field, brand_item_get_value (items->pdata[i], index), get_currency (self));

      if (common != NULL && !g_str_equal (common, text))
        return NULL;
      g_set_str (&common, text);
    }
  return g_steal_pointer (&common);
}

static void
show_text (BrandInspectorSeveral *self,
           AdwEntryRow           *row)
{
  const BrandField *field = &brand_touchpoint_kind.fields[get_field (row)];
  g_autofree char *common = find_common_text (self, get_field (row));
  g_autofree char *title = common != NULL ? g_strdup (_(field->label))
                                          /* Translators: a field's label when the values of what
                                           * is selected differ. */
                                          : g_strdup_printf (_("%s (different)"), _(field->label));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (row == self->typed)
    return;
  gtk_editable_set_text (GTK_EDITABLE (row), common != NULL ? common : "");
  gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
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
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    show_choice (self, self->choices[i]);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    show_text (self, self->texts[i]);
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
  const BrandField *field = &brand_touchpoint_kind.fields[get_field (row)];
  guint choice = adw_combo_row_get_selected (row);

  if (!self->is_updating && field->choices[choice].name != NULL)
    brand_timeline_edit_set_choice (brand_document_get_history (self->document),
                                    get_items (self), field->name, (int) choice);
}

static void
text_typed_cb (BrandInspectorSeveral *self,
               AdwEntryRow           *row)
{
  if (self->is_updating)
    return;
  self->typed = row;
  gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
}

static void
text_applied_cb (BrandInspectorSeveral *self,
                 AdwEntryRow           *row)
{
  const BrandField *field = &brand_touchpoint_kind.fields[get_field (row)];
  BrandValue value = { 0 };
  g_autoptr (GError) error = NULL;

  if (brand_field_from_text (field, gtk_editable_get_text (GTK_EDITABLE (row)),
                             get_currency (self), &value, &error)
      && brand_session_set_field (self->session, self->document, get_field (row), &value, &error))
    {
      self->typed = NULL;
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (row), error->message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), error->message);
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

  if (self->typed != NULL)
    text_applied_cb (self, self->typed);
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
            const char            *name)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());

  set_field (row, name);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 _(brand_touchpoint_kind.fields[get_field (row)].label));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (choice_picked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, GTK_WIDGET (row));
  return row;
}

static AdwEntryRow *
add_text (BrandInspectorSeveral *self,
          AdwPreferencesGroup   *group,
          const char            *name)
{
  AdwEntryRow *row = ADW_ENTRY_ROW (adw_entry_row_new ());

  set_field (row, name);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_entry_row_set_show_apply_button (row, TRUE);
  g_signal_connect_object (row, "changed", G_CALLBACK (text_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "apply", G_CALLBACK (text_applied_cb), self, G_CONNECT_SWAPPED);
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
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    self->choices[i] = add_choice (self, all, choices[i]);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    self->texts[i] = add_text (self, all, texts[i]);
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
