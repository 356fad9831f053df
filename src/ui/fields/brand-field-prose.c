/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-prose.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/brand-prose.h"

struct _BrandFieldProse
{
  BrandFieldFrame parent_instance;

  BrandProse *prose;
};

G_DEFINE_FINAL_TYPE (BrandFieldProse, brand_field_prose, BRAND_TYPE_FIELD_FRAME)

static void
activated_cb (BrandFieldProse *self)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);

  if (brand_field_frame_commit (frame))
    brand_field_binding_remember (brand_field_frame_get_binding (frame));
}

static void
text_changed_cb (BrandFieldProse *self)
{
  g_autofree char *text = brand_prose_dup_text (self->prose);

  brand_field_frame_set_value (BRAND_FIELD_FRAME (self), &(BrandValue) { .text = text });
}

static void
brand_field_prose_show (BrandFieldFrame *frame)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);

  brand_prose_set_text (BRAND_FIELD_PROSE (frame)->prose,
                        brand_field_binding_get_value (binding)->text);
}

static void
brand_field_prose_constructed (GObject *object)
{
  BrandFieldProse *self = BRAND_FIELD_PROSE (object);
  const BrandField *field = brand_field_frame_get_field (BRAND_FIELD_FRAME (self));

  G_OBJECT_CLASS (brand_field_prose_parent_class)->constructed (object);
  self->prose = BRAND_PROSE (brand_prose_new (field->example != NULL ? _(field->example) : NULL,
                                              field->type == BRAND_FIELD_TEXT));
  brand_field_frame_set_editor (BRAND_FIELD_FRAME (self), GTK_WIDGET (self->prose),
                                brand_prose_get_view (self->prose));
  g_signal_connect_swapped (self->prose, "activate", G_CALLBACK (activated_cb), self);
  g_signal_connect_swapped (self->prose, "changed", G_CALLBACK (text_changed_cb), self);
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
