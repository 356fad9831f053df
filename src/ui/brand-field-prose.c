/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-field-prose.h"

#include <glib/gi18n-lib.h>

struct _BrandFieldProse
{
  BrandFieldFrame parent_instance;

  GtkTextBuffer *buffer;
  GtkWidget *placeholder; /* NULL without an example */
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (BrandFieldProse, brand_field_prose, BRAND_TYPE_FIELD_FRAME)

static char *
dup_text (BrandFieldProse *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

static void
text_changed_cb (BrandFieldProse *self)
{
  g_autofree char *text = dup_text (self);

  if (self->placeholder != NULL)
    gtk_widget_set_visible (self->placeholder, *text == '\0');
  if (!self->is_showing)
    brand_field_frame_set_value (BRAND_FIELD_FRAME (self), &(BrandValue) { .text = text });
}

static void
brand_field_prose_show (BrandFieldFrame *frame)
{
  BrandFieldProse *self = BRAND_FIELD_PROSE (frame);
  const char *value = brand_field_binding_get_value (brand_field_frame_get_binding (frame))->text;
  g_autofree char *text = dup_text (self);

  self->is_showing = TRUE;
  if (!g_str_equal (text, value))
    gtk_text_buffer_set_text (self->buffer, value, -1);
  self->is_showing = FALSE;
}

static GtkWidget *
create_placeholder (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_can_target (label, FALSE);
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static void
brand_field_prose_constructed (GObject *object)
{
  BrandFieldProse *self = BRAND_FIELD_PROSE (object);
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));
  GtkWidget *view = gtk_text_view_new ();
  GtkWidget *overlay = gtk_overlay_new ();

  G_OBJECT_CLASS (brand_field_prose_parent_class)->constructed (object);
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  /* Ctrl+Z is the plan's. */
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), view);
  if (field->example != NULL)
    {
      self->placeholder = create_placeholder (_(field->example));
      gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->placeholder);
      gtk_overlay_set_measure_overlay (GTK_OVERLAY (overlay), self->placeholder, TRUE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                      _(field->example), -1);
    }
  brand_field_frame_set_editor (BRAND_FIELD_FRAME (self), overlay, view);
  brand_field_prose_show (BRAND_FIELD_FRAME (self));
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  text_changed_cb (self);
}

static void
brand_field_prose_class_init (BrandFieldProseClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_prose_constructed;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_prose_show;
}

static void
brand_field_prose_init (BrandFieldProse *self)
{
}

GtkWidget *
brand_field_prose_new (BrandFieldBinding *binding)
{
  return g_object_new (BRAND_TYPE_FIELD_PROSE, "binding", binding, NULL);
}
