/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

#define BRAND_TYPE_ITEM (brand_item_get_type ())
G_DECLARE_DERIVABLE_TYPE (BrandItem, brand_item, BRAND, ITEM, GObject)

typedef struct _BrandHistory BrandHistory;

/* What the property of an empty number field says, since a property can't be NAN. */
#define BRAND_PROPERTY_UNSET (-G_MAXDOUBLE)

/* An item is an id and one value for each field of its kind; each field is a property too
 * ("half_life" is the property "half-life"). Setting a property of an item that belongs to a plan
 * with a history goes through that history. */
struct _BrandItemClass
{
  GObjectClass parent_class;

  const BrandKind *kind;
  GParamSpec **pspecs;
};

void brand_item_class_install_fields (BrandItemClass  *klass,
                                      const BrandKind *kind);

/* Declares a kind that needs no functions of its own: its type and its table. */
#define BRAND_DECLARE_KIND(TypeName, type_name, OBJECT_NAME) \
  G_DECLARE_FINAL_TYPE (TypeName, type_name, BRAND, OBJECT_NAME, BrandItem) \
  extern const BrandKind type_name##_kind;

/* Defines a final kind: its get_type(), and class_init from the table `kind_table`. */
#define BRAND_DEFINE_KIND(TypeName, type_name, kind_table) \
  struct _##TypeName \
  { \
    BrandItem parent_instance; \
  }; \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, BRAND_TYPE_ITEM) \
  static void \
  type_name##_class_init (TypeName##Class *klass) \
  { \
    brand_item_class_install_fields (BRAND_ITEM_CLASS (klass), &kind_table); \
  } \
  static void \
  type_name##_init (TypeName *self) \
  { \
  }

const BrandKind  *brand_item_get_kind  (BrandItem *self);
const char       *brand_item_get_id    (BrandItem *self);

/* Only for an item that is not in a plan yet. */
void              brand_item_set_id    (BrandItem  *self,
                                        const char *id);

/* Borrowed; valid until the field changes. */
const BrandValue *brand_item_get_value (BrandItem *self,
                                        guint      field);

/* By name, for code that is not in a hurry. The field must exist and be of that type. */
const char        *brand_item_get_text   (BrandItem *self, const char *name);
const char *const *brand_item_get_list   (BrandItem *self, const char *name);
double             brand_item_get_number (BrandItem *self, const char *name);
gint64             brand_item_get_money  (BrandItem *self, const char *name);
int                brand_item_get_date   (BrandItem *self, const char *name);
int                brand_item_get_choice (BrandItem *self, const char *name);
gboolean           brand_item_get_flag   (BrandItem *self, const char *name);

/* The choice's label, translated. */
const char *brand_item_get_choice_label (BrandItem  *self,
                                         const char *name);

/* Sets a value of an item that is not under a history: while it is being made or read.
 * The value is copied; nothing is checked. */
void brand_item_init_value (BrandItem        *self,
                            guint             field,
                            const BrandValue *value);

/* Members of the file that this version doesn't know, as the storage layer keeps them; NULL if
 * none. */
const char *brand_item_get_extras (BrandItem *self);
void        brand_item_set_extras (BrandItem  *self,
                                   const char *extras);

/* Checks every field and, where the kind has a span, that it does not end before it starts. */
gboolean brand_item_check (BrandItem *self,
                           GError   **error);

/* A copy outside any plan, with a new id. (transfer full) */
BrandItem *brand_item_duplicate (BrandItem *self);

G_END_DECLS
