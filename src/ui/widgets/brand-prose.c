/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-prose.h"

#include <string.h>

#define SHAPE_WIDTH 40

struct _BrandProse
{
  GtkWidget parent_instance;

  GtkWidget *view;
  GtkTextBuffer *buffer;
  GtkLabel *shape; /* the example while there is no text, else the text, unseen, for its height */
  char *example;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (BrandProse, brand_prose, GTK_TYPE_WIDGET)

static guint changed_signal;
static guint activate_signal;

static void
update_shape (BrandProse *self,
              const char *text)
{
  /* A label drops the empty line that a text may end with. */
  g_autofree char *full = g_strconcat (text, "\u200b", NULL);
  gboolean has_example = *text == '\0' && self->example != NULL;

  gtk_label_set_text (self->shape, has_example ? self->example : full);
  if (has_example)
    gtk_widget_remove_css_class (GTK_WIDGET (self->shape), "field-shape");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->shape), "field-shape");
}

static void
insert_text_cb (GtkTextBuffer *buffer,
                GtkTextIter   *place,
                char          *text,
                int            length,
                BrandProse    *self)
{
  g_autofree char *line = g_strndup (text, (gsize) length);

  if (strpbrk (line, "\r\n") == NULL || self->is_showing)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_strdelimit (g_strstrip (line), "\r\n", ' ');
  gtk_text_buffer_insert (buffer, place, line, -1);
}

static gboolean
key_pressed_cb (BrandProse *self,
                guint       key)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_ISO_Enter)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, activate_signal, 0);
  return GDK_EVENT_STOP;
}

static void
keep_one_line (BrandProse *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE,
                                  FALSE, -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->view, keys);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (insert_text_cb), self,
                           G_CONNECT_DEFAULT);
}

static void
text_changed_cb (BrandProse *self)
{
  g_autofree char *text = brand_prose_dup_text (self);

  update_shape (self, text);
  if (!self->is_showing)
    g_signal_emit (self, changed_signal, 0);
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

static gboolean
brand_prose_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BRAND_PROSE (widget)->view);
}

static gboolean
brand_prose_focus (GtkWidget       *widget,
                   GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_widget_get_first_child (widget), direction);
}

static void
brand_prose_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (brand_prose_parent_class)->dispose (object);
}

static void
brand_prose_finalize (GObject *object)
{
  g_free (BRAND_PROSE (object)->example);
  G_OBJECT_CLASS (brand_prose_parent_class)->finalize (object);
}

static void
brand_prose_class_init (BrandProseClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_prose_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_prose_finalize;
  widget_class->grab_focus = brand_prose_grab_focus;
  widget_class->focus = brand_prose_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "prose");
  changed_signal = g_signal_new ("changed", BRAND_TYPE_PROSE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  activate_signal = g_signal_new ("activate", BRAND_TYPE_PROSE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
brand_prose_init (BrandProse *self)
{
  GtkWidget *overlay = gtk_overlay_new ();

  self->view = gtk_text_view_new ();
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  /* Ctrl+Z is the plan's. */
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->view), FALSE);
  self->shape = GTK_LABEL (create_shape ());
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->shape));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), create_scroller (self->view));
  gtk_widget_set_parent (overlay, GTK_WIDGET (self));
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
brand_prose_new (const char *example,
                 gboolean    is_one_line)
{
  BrandProse *self = g_object_new (BRAND_TYPE_PROSE, NULL);

  self->example = g_strdup (example);
  if (example != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                    GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, example, -1);
  update_shape (self, "");
  if (is_one_line)
    keep_one_line (self);
  return GTK_WIDGET (self);
}

GtkWidget *
brand_prose_get_view (BrandProse *self)
{
  g_return_val_if_fail (BRAND_IS_PROSE (self), NULL);

  return self->view;
}

char *
brand_prose_dup_text (BrandProse *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (BRAND_IS_PROSE (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

void
brand_prose_set_text (BrandProse *self,
                      const char *text)
{
  g_autofree char *before = brand_prose_dup_text (self);

  g_return_if_fail (BRAND_IS_PROSE (self));

  self->is_showing = TRUE;
  if (!g_str_equal (before, text))
    gtk_text_buffer_set_text (self->buffer, text, -1);
  self->is_showing = FALSE;
}

gboolean
brand_prose_has_keys (BrandProse *self)
{
  g_return_val_if_fail (BRAND_IS_PROSE (self), FALSE);

  return gtk_widget_has_focus (self->view);
}
