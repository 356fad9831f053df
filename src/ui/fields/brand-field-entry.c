/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-entry.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-calendar.h"
#include "ui/fields/brand-field-parse.h"

/* A pause in typing, in milliseconds, after which a number counts. */
#define PAUSE 600

struct _BrandFieldEntry
{
  BrandFieldFrame parent_instance;

  GtkEditable *text;
  GtkLabel *unit;
  guint pause_source;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (BrandFieldEntry, brand_field_entry, BRAND_TYPE_FIELD_FRAME)

static gboolean
read_text (BrandFieldEntry *self,
           BrandValue      *value,
           GError         **error)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (BRAND_FIELD_FRAME (self));
  const BrandField *field = brand_field_binding_get_field (binding);
  BrandPlanInfo *info = brand_plan_get_info (brand_field_binding_get_plan (binding));

  *value = *brand_field_binding_get_value (binding);
  if (field->type == BRAND_FIELD_DATE && value->date == BRAND_DATE_UNSET)
    value->date = brand_plan_info_get_start (info);
  return brand_field_from_text (field, gtk_editable_get_text (self->text),
                                brand_field_binding_get_currency (binding), value, error);
}

/* While somebody types, half a value is not yet a wrong one. */
static void
try_text (BrandFieldEntry *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandValue value;
  g_autoptr (GError) error = NULL;

  if (!read_text (self, &value, &error)
      || !brand_field_binding_set (brand_field_frame_get_binding (frame), &value, &error))
    {
      if (brand_field_frame_has_error (frame))
        brand_field_frame_set_error (frame, error->message);
      return;
    }
  brand_field_frame_set_error (frame, NULL);
  brand_field_frame_set_dirty (frame, FALSE);
}

static void
paused_cb (gpointer user_data)
{
  BrandFieldEntry *self = user_data;

  self->pause_source = 0;
  try_text (self);
}

static void
update_placeholder (BrandFieldEntry *self)
{
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));
  const char *placeholder = field->example ? _(field->example) : NULL;

  if (placeholder == NULL && field->type != BRAND_FIELD_TEXT)
    placeholder = C_("field", "Not set");
  gtk_text_set_placeholder_text (GTK_TEXT (self->text), placeholder);
}

static void
text_changed_cb (BrandFieldEntry *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  const BrandField *field = brand_field_frame_get_field (frame);
  BrandValue value;

  if (self->is_showing)
    return;

  brand_field_frame_set_dirty (frame, TRUE);
  g_clear_handle_id (&self->pause_source, g_source_remove);
  if (field->type == BRAND_FIELD_TEXT)
    try_text (self);
  else if (field->type != BRAND_FIELD_DATE)
    self->pause_source = g_timeout_add_once (PAUSE, paused_cb, self);
  if (brand_field_frame_has_error (frame) && read_text (self, &value, NULL))
    brand_field_frame_set_error (frame, NULL);
}

static void
activated_cb (BrandFieldEntry *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);

  if (brand_field_frame_commit (frame))
    brand_field_binding_remember (brand_field_frame_get_binding (frame));
}

static void
brand_field_entry_show (BrandFieldFrame *frame)
{
  BrandFieldEntry *self = BRAND_FIELD_ENTRY (frame);
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);
  const BrandField *field = brand_field_frame_get_field (frame);
  const char *currency = brand_field_binding_get_currency (binding);
  g_autofree char *text = brand_field_to_text (field, brand_field_binding_get_value (binding),
                                               currency);
  gboolean has_focus = gtk_widget_has_focus (GTK_WIDGET (self->text));

  g_clear_handle_id (&self->pause_source, g_source_remove);
  self->is_showing = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (self->text), text) != 0)
    {
      gtk_editable_set_text (self->text, text);
      /* At rest the beginning shows. */
      gtk_editable_set_position (self->text, has_focus ? -1 : 0);
    }
  self->is_showing = FALSE;
  /* A narrow row cuts a long text off. */
  if (field->type == BRAND_FIELD_TEXT)
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->text), text);
  if (field->type == BRAND_FIELD_MONEY)
    gtk_label_set_text (self->unit, currency);
}

static gboolean
brand_field_entry_commit (BrandFieldFrame *frame)
{
  BrandFieldEntry *self = BRAND_FIELD_ENTRY (frame);
  BrandValue value;
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->pause_source, g_source_remove);
  if (!read_text (self, &value, &error))
    {
      brand_field_frame_set_error (frame, error->message);
      return FALSE;
    }
  if (!brand_field_frame_set_value (frame, &value))
    return FALSE;
  brand_field_entry_show (frame);
  return TRUE;
}

static const char *
get_unit (const BrandField *field)
{
  if (field->type == BRAND_FIELD_PERCENT)
    return C_("unit", "%");
  return field->unit ? _(field->unit) : "";
}

static void
currency_changed_cb (BrandFieldFrame *frame)
{
  brand_field_frame_commit (frame);
  brand_field_entry_show (frame);
}

static void
add_unit (BrandFieldEntry *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);
  const BrandField *field = brand_field_frame_get_field (frame);
  GtkWidget *unit;

  if (field->type != BRAND_FIELD_MONEY && *get_unit (field) == '\0')
    return;

  unit = gtk_label_new (get_unit (field));
  gtk_widget_add_css_class (unit, "dimmed");
  brand_field_frame_add_beside (frame, unit);
  self->unit = GTK_LABEL (unit);
  if (field->type == BRAND_FIELD_MONEY)
    g_signal_connect_object (brand_plan_get_info (brand_field_binding_get_plan (binding)),
                             "notify::currency", G_CALLBACK (currency_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
brand_field_entry_constructed (GObject *object)
{
  BrandFieldEntry *self = BRAND_FIELD_ENTRY (object);
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  const BrandField *field = brand_field_frame_get_field (frame);
  /* A bare text is silent to a screen reader, being meant as part of an entry. */
  GtkWidget *text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX,
                                  NULL);

  G_OBJECT_CLASS (brand_field_entry_parent_class)->constructed (object);
  self->text = GTK_EDITABLE (text);
  /* Ctrl+Z is the plan's. */
  gtk_editable_set_enable_undo (self->text, FALSE);
  brand_field_frame_set_editor (frame, text, text);
  update_placeholder (self);
  if (brand_field_is_number (field) || field->type == BRAND_FIELD_MONEY)
    gtk_text_set_input_purpose (GTK_TEXT (text), GTK_INPUT_PURPOSE_NUMBER);
  add_unit (self);
  if (field->type == BRAND_FIELD_DATE)
    brand_field_frame_add_suffix (frame, brand_field_calendar_button_new (frame));
  brand_field_entry_show (frame);
  g_signal_connect_swapped (text, "changed", G_CALLBACK (text_changed_cb), self);
  g_signal_connect_swapped (text, "activate", G_CALLBACK (activated_cb), self);
}

static void
brand_field_entry_dispose (GObject *object)
{
  BrandFieldEntry *self = BRAND_FIELD_ENTRY (object);

  g_clear_handle_id (&self->pause_source, g_source_remove);
  G_OBJECT_CLASS (brand_field_entry_parent_class)->dispose (object);
}

static void
brand_field_entry_class_init (BrandFieldEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_entry_constructed;
  G_OBJECT_CLASS (klass)->dispose = brand_field_entry_dispose;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_entry_show;
  BRAND_FIELD_FRAME_CLASS (klass)->commit = brand_field_entry_commit;
}

static void
brand_field_entry_init (BrandFieldEntry *self)
{
}

GtkWidget *
brand_field_entry_new (BrandFieldBinding *binding)
{
  return g_object_new (BRAND_TYPE_FIELD_ENTRY, "binding", binding, NULL);
}
