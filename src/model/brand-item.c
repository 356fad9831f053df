/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-item.h"

#include <glib/gi18n-lib.h>

#include "model/brand-item-private.h"
#include "model/history/brand-history.h"

typedef struct
{
  char *id;
  char *extras;
  BrandValue *values;
  BrandHistory *history; /* borrowed */
} BrandItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BrandItem, brand_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  N_OWN_PROPS,
} BrandItemProps;

static BrandItemPrivate *
get_private (BrandItem *self)
{
  return brand_item_get_instance_private (self);
}

static void
get_value (const BrandField *field,
           const BrandValue *value,
           GValue           *gvalue)
{
  if (brand_field_is_text (field))
    g_value_set_string (gvalue, value->text);
  else if (brand_field_is_list (field))
    g_value_set_boxed (gvalue, value->list);
  else if (brand_field_is_number (field))
    g_value_set_double (gvalue, isnan (value->number) ? BRAND_PROPERTY_UNSET : value->number);
  else if (field->type == BRAND_FIELD_MONEY)
    g_value_set_int64 (gvalue, value->money);
  else if (field->type == BRAND_FIELD_FLAG)
    g_value_set_boolean (gvalue, value->flag);
  else if (field->type == BRAND_FIELD_PLAN)
    g_value_set_object (gvalue, value->plan);
  else
    g_value_set_int (gvalue, value->date);
}

static BrandValue
peek_gvalue (const BrandField *field,
             const GValue     *gvalue)
{
  static char *no_texts[] = { NULL };
  BrandValue value = { 0 };

  if (brand_field_is_text (field))
    value.text = g_value_get_string (gvalue) ? (char *) g_value_get_string (gvalue) : (char *) "";
  else if (brand_field_is_list (field))
    value.list = g_value_get_boxed (gvalue) ? g_value_get_boxed (gvalue) : no_texts;
  else if (brand_field_is_number (field))
    value.number = g_value_get_double (gvalue) == BRAND_PROPERTY_UNSET ? BRAND_NUMBER_UNSET
        : g_value_get_double (gvalue);
  else if (field->type == BRAND_FIELD_MONEY)
    value.money = g_value_get_int64 (gvalue);
  else if (field->type == BRAND_FIELD_FLAG)
    value.flag = g_value_get_boolean (gvalue);
  else if (field->type == BRAND_FIELD_PLAN)
    value.plan = g_value_get_object (gvalue);
  else
    value.date = g_value_get_int (gvalue);

  return value;
}

static void
brand_item_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  BrandItem *self = BRAND_ITEM (object);
  BrandItemPrivate *priv = get_private (self);

  if (prop_id == PROP_ID)
    {
      g_value_set_string (value, priv->id);
      return;
    }

  get_value (&brand_item_get_kind (self)->fields[prop_id - N_OWN_PROPS],
             &priv->values[prop_id - N_OWN_PROPS], value);
}

static void
brand_item_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *gvalue,
                         GParamSpec   *pspec)
{
  BrandItem *self = BRAND_ITEM (object);
  guint index = prop_id - N_OWN_PROPS;
  BrandValue value = peek_gvalue (&brand_item_get_kind (self)->fields[index], gvalue);

  if (get_private (self)->history)
    brand_history_set (get_private (self)->history, self, index, &value, NULL);
  else
    brand_item_apply_value (self, index, &value);
}

static void
brand_item_constructed (GObject *object)
{
  BrandItem *self = BRAND_ITEM (object);
  BrandItemPrivate *priv = get_private (self);
  const BrandKind *kind = brand_item_get_kind (self);

  priv->values = g_new0 (BrandValue, kind->n_fields);
  for (guint i = 0; i < kind->n_fields; i++)
    brand_value_init (&kind->fields[i], &priv->values[i]);

  G_OBJECT_CLASS (brand_item_parent_class)->constructed (object);
}

static void
brand_item_finalize (GObject *object)
{
  BrandItem *self = BRAND_ITEM (object);
  BrandItemPrivate *priv = get_private (self);
  const BrandKind *kind = brand_item_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    brand_value_clear (&kind->fields[i], &priv->values[i]);
  g_free (priv->values);
  g_free (priv->id);
  g_free (priv->extras);

  G_OBJECT_CLASS (brand_item_parent_class)->finalize (object);
}

static void
brand_item_class_init (BrandItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = brand_item_constructed;
  object_class->finalize = brand_item_finalize;
  object_class->get_property = brand_item_get_property;
  object_class->set_property = brand_item_set_property;

  g_object_class_install_property (object_class, PROP_ID,
                                   g_param_spec_string ("id", NULL, NULL, NULL,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
brand_item_init (BrandItem *self)
{
}

static GParamSpec *
make_pspec (const BrandField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY;

  if (brand_field_is_text (field))
    return g_param_spec_string (field->name, NULL, NULL, "", flags);
  if (brand_field_is_list (field))
    return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
  if (brand_field_is_number (field))
    return g_param_spec_double (field->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  if (field->type == BRAND_FIELD_MONEY)
    return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, BRAND_MONEY_UNSET,
                               flags);
  if (field->type == BRAND_FIELD_FLAG)
    return g_param_spec_boolean (field->name, NULL, NULL, field->initial != 0, flags);
  if (field->type == BRAND_FIELD_PLAN)
    return g_param_spec_object (field->name, NULL, NULL, BRAND_TYPE_PLAN, flags);

  return g_param_spec_int (field->name, NULL, NULL, 0, G_MAXINT, (int) field->initial, flags);
}

void
brand_item_class_install_fields (BrandItemClass  *klass,
                                 const BrandKind *kind)
{
  /* A class doesn't inherit these two. */
  G_OBJECT_CLASS (klass)->get_property = brand_item_get_property;
  G_OBJECT_CLASS (klass)->set_property = brand_item_set_property;

  klass->kind = kind;
  klass->pspecs = g_new0 (GParamSpec *, kind->n_fields);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      klass->pspecs[i] = make_pspec (&kind->fields[i]);
      g_object_class_install_property (G_OBJECT_CLASS (klass), N_OWN_PROPS + i, klass->pspecs[i]);
    }
}

const BrandKind *
brand_item_get_kind (BrandItem *self)
{
  return BRAND_ITEM_GET_CLASS (self)->kind;
}

const char *
brand_item_get_id (BrandItem *self)
{
  BrandItemPrivate *priv = get_private (self);

  if (priv->id == NULL)
    priv->id = brand_id_new ();

  return priv->id;
}

void
brand_item_set_id (BrandItem  *self,
                   const char *id)
{
  BrandItemPrivate *priv = get_private (self);

  g_return_if_fail (brand_id_is_valid (id));
  g_return_if_fail (priv->history == NULL);

  g_set_str (&priv->id, id);
}

const BrandValue *
brand_item_get_value (BrandItem *self,
                      guint      field)
{
  return &get_private (self)->values[field];
}

static const BrandValue *
value_by_name (BrandItem  *self,
               const char *name)
{
  int field = brand_kind_find_field (brand_item_get_kind (self), name);

  g_assert (field >= 0);
  return brand_item_get_value (self, (guint) field);
}

const char *
brand_item_get_text (BrandItem  *self,
                     const char *name)
{
  return value_by_name (self, name)->text;
}

const char *const *
brand_item_get_list (BrandItem  *self,
                     const char *name)
{
  return (const char *const *) value_by_name (self, name)->list;
}

double
brand_item_get_number (BrandItem  *self,
                       const char *name)
{
  return value_by_name (self, name)->number;
}

gint64
brand_item_get_money (BrandItem  *self,
                      const char *name)
{
  return value_by_name (self, name)->money;
}

int
brand_item_get_date (BrandItem  *self,
                     const char *name)
{
  return value_by_name (self, name)->date;
}

int
brand_item_get_choice (BrandItem  *self,
                       const char *name)
{
  return value_by_name (self, name)->choice;
}

gboolean
brand_item_get_flag (BrandItem  *self,
                     const char *name)
{
  return value_by_name (self, name)->flag;
}

const char *
brand_item_get_choice_label (BrandItem  *self,
                             const char *name)
{
  const BrandKind *kind = brand_item_get_kind (self);
  int field = brand_kind_find_field (kind, name);

  g_return_val_if_fail (field >= 0 && kind->fields[field].type == BRAND_FIELD_CHOICE, "");

  return _(kind->fields[field].choices[brand_item_get_value (self, (guint) field)->choice].label);
}

void
brand_item_init_value (BrandItem        *self,
                       guint             field,
                       const BrandValue *value)
{
  g_return_if_fail (get_private (self)->history == NULL);

  brand_item_apply_value (self, field, value);
}

void
brand_item_apply_value (BrandItem        *self,
                        guint             field,
                        const BrandValue *value)
{
  BrandItemPrivate *priv = get_private (self);
  const BrandField *table = &brand_item_get_kind (self)->fields[field];
  BrandValue copy;

  if (brand_value_equal (table, &priv->values[field], value))
    return;

  brand_value_copy (table, &copy, value);
  brand_value_clear (table, &priv->values[field]);
  priv->values[field] = copy;
  g_object_notify_by_pspec (G_OBJECT (self), BRAND_ITEM_GET_CLASS (self)->pspecs[field]);
}

void
brand_item_set_history (BrandItem    *self,
                        BrandHistory *history)
{
  get_private (self)->history = history;
}

const char *
brand_item_get_extras (BrandItem *self)
{
  return get_private (self)->extras;
}

void
brand_item_set_extras (BrandItem  *self,
                       const char *extras)
{
  g_set_str (&get_private (self)->extras, extras);
}

static gboolean
check_span (BrandItem *self,
            GError   **error)
{
  guint start, end;

  if (!brand_kind_get_span (brand_item_get_kind (self), &start, &end)
      || brand_item_get_value (self, start)->date == BRAND_DATE_UNSET
      || brand_item_get_value (self, end)->date == BRAND_DATE_UNSET
      || brand_item_get_value (self, end)->date >= brand_item_get_value (self, start)->date)
    return TRUE;

  g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_SPAN,
               _("It ends before it starts."));
  return FALSE;
}

gboolean
brand_item_check (BrandItem *self,
                  GError   **error)
{
  const BrandKind *kind = brand_item_get_kind (self);

  for (guint i = 0; i < kind->n_fields; i++)
    if (!brand_field_check (&kind->fields[i], brand_item_get_value (self, i), error))
      return FALSE;

  return check_span (self, error);
}

BrandItem *
brand_item_duplicate (BrandItem *self)
{
  const BrandKind *kind = brand_item_get_kind (self);
  BrandItem *copy = g_object_new (G_OBJECT_TYPE (self), NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    brand_item_init_value (copy, i, brand_item_get_value (self, i));
  brand_item_set_extras (copy, brand_item_get_extras (self));
  return copy;
}
