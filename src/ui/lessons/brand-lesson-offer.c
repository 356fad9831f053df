/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-offer.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson.h"
#include "model/kinds/brand-kinds.h"

struct _BrandLessonOffer
{
  AdwBin parent_instance;

  const BrandQuestion *question; /* NULL: nothing is offered */
};

G_DEFINE_FINAL_TYPE (BrandLessonOffer, brand_lesson_offer, ADW_TYPE_BIN)

enum
{
  PROP_KIND = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
create_button (const BrandQuestion *question)
{
  g_autofree char *label = g_strdup_printf (_("Or let lesson %u help"), question->lesson->number);
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name",
                                     "brand-lessons-symbolic", "label", label, "can-shrink", TRUE,
                                     NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", content, "tooltip-text",
                                    _(question->text), "action-name", "lesson.open",
                                    "action-target",
                                    g_variant_new ("(sss)", question->lesson->id, question->id,
                                                   ""), NULL);

  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
offer (BrandLessonOffer    *self,
       const BrandQuestion *question)
{
  if (question != self->question)
    adw_bin_set_child (ADW_BIN (self), question != NULL ? create_button (question) : NULL);
  self->question = question;
  gtk_widget_set_visible (GTK_WIDGET (self), question != NULL);
}

static void
brand_lesson_offer_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  if (id != PROP_KIND)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else
    offer (BRAND_LESSON_OFFER (object),
           brand_lessons_find_for_kind (brand_lessons_get_default (),
                                        brand_kind_find (g_value_get_string (value)), NULL));
}

static void
brand_lesson_offer_class_init (BrandLessonOfferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = brand_lesson_offer_set_property;
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, NULL,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
brand_lesson_offer_init (BrandLessonOffer *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
brand_lesson_offer_set_item (BrandLessonOffer *self,
                             BrandItem        *item)
{
  g_return_if_fail (BRAND_IS_LESSON_OFFER (self));

  offer (self, item != NULL ? brand_lessons_find_for_kind (brand_lessons_get_default (),
                                                           brand_item_get_kind_id (item), item)
                            : NULL);
}
