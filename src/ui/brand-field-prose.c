/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-field-prose.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#define SHAPE_WIDTH 40

struct _BrandFieldProse
{
  BrandFieldFrame parent_instance;

  GtkTextBuffer *buffer;
  GtkLabel *shape; /* the example while there is no text, else the text, unseen, for its height */
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
update_shape (BrandFieldProse *self,
              const char      *text)
{
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));
  /* A label drops the empty line that a text may end with. */
  g_autofree char *full = g_strconcat (text, "\u200b", NULL);
  gboolean has_example = *text == '\0' && field->example != NULL;

  gtk_label_set_text (self->shape, has_example ? _(field->example) : full);
  if (has_example)
    gtk_widget_remove_css_class (GTK_WIDGET (self->shape), "field-shape");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->shape), "field-shape");
}

static gboolean
is_one_line (BrandFieldProse *self)
{
  return brand_field_frame_get_field (BRAND_FIELD_FRAME (self))->type == BRAND_FIELD_TEXT;
}

static void
insert_text_cb (GtkTextBuffer   *buffer,
                GtkTextIter     *place,
                char            *text,
                int              length,
                BrandFieldProse *self)
{
  g_autofree char *line = g_strndup (text, (gsize) length);

  if (strpbrk (line, "\r\n") == NULL || self->is_showing)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_strdelimit (g_strstrip (line), "\r\n", ' ');
  gtk_text_buffer_insert (buffer, place, line, -1);
}

static gboolean
key_pressed_cb (BrandFieldProse *self,
                guint            key)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);

  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_ISO_Enter)
    return GDK_EVENT_PROPAGATE;

  if (brand_field_frame_commit (frame))
    brand_field_binding_remember (brand_field_frame_get_binding (frame));
  return GDK_EVENT_STOP;
}

static void
keep_one_line (BrandFieldProse *self,
               GtkWidget       *view)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE,
                                  FALSE, -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (view, keys);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (insert_text_cb), self,
                           G_CONNECT_DEFAULT);
}

static void
text_changed_cb (BrandFieldProse *self)
{
  g_autofree char *text = dup_text (self);

  update_shape (self, text);
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
create_view (BrandFieldProse *self)
{
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));
  GtkWidget *view = gtk_text_view_new ();

  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  /* Ctrl+Z is the plan's. */
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  if (field->example != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                    _(field->example), -1);
  return view;
}

/* A text view doesn't ask for the height of its wrapped lines; a label below it does. */
static GtkWidget *
create_shape (void)
{
  GtkWidget *shape = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_WORD,
                                   "max-width-chars", SHAPE_WIDTH, "xalign", 0.0, "yalign", 0.0,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (shape, "dimmed");
  return shape;
}

/* A scroller without bars of its own takes the wheel from the page, even with nothing to scroll. */
static void
size_changed_cb (GtkWidget     *scroller,
                 GtkAdjustment *adjustment)
{
  gboolean fits = gtk_adjustment_get_upper (adjustment)
                  <= gtk_adjustment_get_page_size (adjustment);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scroller);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller)
          && gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE)
        gtk_event_controller_set_propagation_phase (controller,
                                                    fits ? GTK_PHASE_NONE : GTK_PHASE_BUBBLE);
    }
}

static GtkWidget *
create_scroller (GtkWidget *view)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "vscrollbar-policy", GTK_POLICY_EXTERNAL,
                                      "child", view, NULL);

  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                           "changed", G_CALLBACK (size_changed_cb), scroller, G_CONNECT_SWAPPED);
  return scroller;
}

static void
brand_field_prose_constructed (GObject *object)
{
  BrandFieldProse *self = BRAND_FIELD_PROSE (object);
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *view;

  G_OBJECT_CLASS (brand_field_prose_parent_class)->constructed (object);
  view = create_view (self);
  self->shape = GTK_LABEL (create_shape ());
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->shape));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), create_scroller (view));
  brand_field_frame_set_editor (BRAND_FIELD_FRAME (self), overlay, view);
  update_shape (self, "");
  if (is_one_line (self))
    keep_one_line (self, view);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  brand_field_prose_show (BRAND_FIELD_FRAME (self));
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
