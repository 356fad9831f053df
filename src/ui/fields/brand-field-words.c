/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-words.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-chip.h"

struct _BrandFieldWords
{
  BrandFieldFrame parent_instance;

  AdwWrapBox *chips;
  GtkEditable *text;
};

G_DEFINE_FINAL_TYPE (BrandFieldWords, brand_field_words, BRAND_TYPE_FIELD_FRAME)

static const char *const *
get_tags (BrandFieldWords *self)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (BRAND_FIELD_FRAME (self));

  return (const char *const *) brand_field_binding_get_value (binding)->list;
}

/* Sets the field's tags without one, with another at the end; each may be NULL. */
static gboolean
change_tags (BrandFieldWords *self,
             const char     *without,
             const char     *with)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) tags = NULL;

  for (const char *const *tag = get_tags (self); *tag != NULL; tag++)
    if (without == NULL || !g_str_equal (*tag, without))
      g_strv_builder_add (builder, *tag);
  if (with != NULL)
    g_strv_builder_add (builder, with);
  tags = g_strv_builder_end (builder);
  brand_history_break (brand_field_binding_get_history (brand_field_frame_get_binding (frame)));
  return brand_field_frame_set_value (frame, &(BrandValue) { .list = tags });
}

static void
show_chips (BrandFieldWords *self);

static void
remove_cb (GtkWidget  *owner,
           const char *tag)
{
  BrandFieldWords *self = BRAND_FIELD_WORDS (owner);

  change_tags (self, tag, NULL);
  show_chips (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
show_chips (BrandFieldWords *self)
{
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));
  const char *const *tags = get_tags (self);

  brand_field_chip_remove_all (self->chips);
  for (guint i = 0; tags[i] != NULL; i++)
    adw_wrap_box_append (self->chips,
                         brand_field_chip_new (tags[i], tags[i], remove_cb, GTK_WIDGET (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->chips), tags[0] != NULL);
  gtk_text_set_placeholder_text (GTK_TEXT (self->text), tags[0] == NULL && field->example
                                                          ? _(field->example) : _("Add…"));
}

static void
brand_field_words_show (BrandFieldFrame *frame)
{
  BrandFieldWords *self = BRAND_FIELD_WORDS (frame);

  gtk_editable_set_text (self->text, "");
  show_chips (self);
}

static gboolean
brand_field_words_commit (BrandFieldFrame *frame)
{
  BrandFieldWords *self = BRAND_FIELD_WORDS (frame);
  g_autofree char *tag = g_strstrip (g_strdup (gtk_editable_get_text (self->text)));

  if (g_strv_contains (get_tags (self), tag))
    {
      /* Translators: %s is a word that a list already has. */
      g_autofree char *message = g_strdup_printf (_("“%s” is already there."), tag);

      brand_field_frame_set_error (frame, message);
      return FALSE;
    }
  if (*tag != '\0' && !change_tags (self, NULL, tag))
    return FALSE;
  brand_field_frame_reset (frame);
  return TRUE;
}

static void
text_changed_cb (BrandFieldWords *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);

  brand_field_frame_set_error (frame, NULL);
  brand_field_frame_set_dirty (frame, *gtk_editable_get_text (self->text) != '\0');
}

static gboolean
key_pressed_cb (BrandFieldWords *self,
                guint           key)
{
  const char *const *tags = get_tags (self);
  guint n_tags = g_strv_length ((char **) tags);
  g_autofree char *last = NULL;

  if (key != GDK_KEY_BackSpace || n_tags == 0 || *gtk_editable_get_text (self->text) != '\0')
    return GDK_EVENT_PROPAGATE;

  last = g_strdup (tags[n_tags - 1]);
  change_tags (self, last, NULL);
  show_chips (self);
  gtk_editable_set_text (self->text, last);
  gtk_editable_set_position (self->text, -1);
  return GDK_EVENT_STOP;
}

static GtkWidget *
create_text (BrandFieldWords *self)
{
  GtkWidget *text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX,
                                  NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->text = GTK_EDITABLE (text);
  gtk_editable_set_enable_undo (self->text, FALSE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (text, keys);
  g_signal_connect_swapped (text, "changed", G_CALLBACK (text_changed_cb), self);
  g_signal_connect_swapped (text, "activate", G_CALLBACK (brand_field_frame_commit), self);
  return text;
}

static void
brand_field_words_constructed (GObject *object)
{
  BrandFieldWords *self = BRAND_FIELD_WORDS (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *text;

  G_OBJECT_CLASS (brand_field_words_parent_class)->constructed (object);
  text = create_text (self);
  self->chips = ADW_WRAP_BOX (g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 4,
                                            "line-spacing", 4, NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chips));
  gtk_box_append (GTK_BOX (box), text);
  brand_field_frame_set_editor (BRAND_FIELD_FRAME (self), box, text);
  show_chips (self);
}

static void
brand_field_words_class_init (BrandFieldWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_words_constructed;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_words_show;
  BRAND_FIELD_FRAME_CLASS (klass)->commit = brand_field_words_commit;
}

static void
brand_field_words_init (BrandFieldWords *self)
{
}

GtkWidget *
brand_field_words_new (BrandFieldBinding *binding)
{
  return g_object_new (BRAND_TYPE_FIELD_WORDS, "binding", binding, NULL);
}
