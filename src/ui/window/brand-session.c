/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window/brand-session.h"

struct _BrandSession
{
  GObject parent_instance;

  double first_day;
  double day_width;
  int cursor;
  BrandGroupBy by;
  BrandTouchpointFilter *filter;
  BrandPlan *plan;
  GPtrArray *selected;
  GHashTable *lookup; /* the same as a set */
};

G_DEFINE_FINAL_TYPE (BrandSession, brand_session, G_TYPE_OBJECT)

typedef enum
{
  PROP_FIRST_DAY = 1,
  PROP_DAY_WIDTH,
  PROP_CURSOR,
  PROP_GROUP_BY,
  PROP_SELECTION,
} BrandSessionProperty;

static GParamSpec *properties[PROP_SELECTION + 1];

static void
brand_session_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  BrandSession *self = BRAND_SESSION (object);

  switch ((BrandSessionProperty) id)
    {
    case PROP_FIRST_DAY:
      g_value_set_double (value, self->first_day);
      break;
    case PROP_DAY_WIDTH:
      g_value_set_double (value, self->day_width);
      break;
    case PROP_CURSOR:
      g_value_set_int (value, self->cursor);
      break;
    case PROP_GROUP_BY:
      g_value_set_int (value, (int) self->by);
      break;
    case PROP_SELECTION:
      g_value_set_object (value, brand_session_get_selection (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_session_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  BrandSession *self = BRAND_SESSION (object);

  switch ((BrandSessionProperty) id)
    {
    case PROP_FIRST_DAY:
      brand_session_set_first_day (self, g_value_get_double (value));
      break;
    case PROP_DAY_WIDTH:
      brand_session_set_day_width (self, g_value_get_double (value));
      break;
    case PROP_CURSOR:
      brand_session_set_cursor (self, g_value_get_int (value));
      break;
    case PROP_GROUP_BY:
      brand_session_set_group_by (self, (BrandGroupBy) g_value_get_int (value));
      break;
    case PROP_SELECTION:
      brand_session_set_selection (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_session_finalize (GObject *object)
{
  BrandSession *self = BRAND_SESSION (object);

  g_hash_table_unref (self->lookup);
  g_ptr_array_unref (self->selected);
  g_object_unref (self->filter);
  g_object_unref (self->plan);
  G_OBJECT_CLASS (brand_session_parent_class)->finalize (object);
}

static void
brand_session_class_init (BrandSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = brand_session_get_property;
  object_class->set_property = brand_session_set_property;
  object_class->finalize = brand_session_finalize;

  properties[PROP_FIRST_DAY] =
    g_param_spec_double ("first-day", NULL, NULL, -1e9, 1e9, 0, flags);
  properties[PROP_DAY_WIDTH] =
    g_param_spec_double ("day-width", NULL, NULL, 0, 1e4, 0, flags);
  properties[PROP_CURSOR] =
    g_param_spec_int ("cursor", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_GROUP_BY] =
    g_param_spec_int ("group-by", NULL, NULL, 0, BRAND_N_GROUP_BY - 1, 0, flags);
  properties[PROP_SELECTION] =
    g_param_spec_object ("selection", NULL, NULL, BRAND_TYPE_ITEM, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
brand_session_init (BrandSession *self)
{
  self->selected = g_ptr_array_new_with_free_func (g_object_unref);
  self->lookup = g_hash_table_new (NULL, NULL);
}

static void
take_selected (BrandSession *self,
               GPtrArray    *selected)
{
  gboolean is_same = selected->len == self->selected->len;

  for (guint i = 0; is_same && i < selected->len; i++)
    is_same = selected->pdata[i] == self->selected->pdata[i];
  if (is_same)
    {
      g_ptr_array_unref (selected);
      return;
    }
  g_hash_table_remove_all (self->lookup);
  for (guint i = 0; i < selected->len; i++)
    g_hash_table_add (self->lookup, selected->pdata[i]);
  g_ptr_array_unref (self->selected);
  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

static void
items_changed_cb (BrandSession *self,
                  guint         position,
                  guint         n_removed)
{
  GPtrArray *left;

  if (n_removed == 0 || self->selected->len == 0)
    return;
  left = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->selected->len; i++)
    {
      BrandItem *item = self->selected->pdata[i];

      if (brand_plan_find (self->plan, brand_item_get_id (item)) == item)
        g_ptr_array_add (left, g_object_ref (item));
    }
  take_selected (self, left);
}

BrandSession *
brand_session_new (BrandPlan *plan)
{
  static const BrandKindId kinds[] = {
    BRAND_KIND_BEAT, BRAND_KIND_TOUCHPOINT, BRAND_KIND_GOAL, BRAND_KIND_MEASURE,
  };
  BrandSession *self;

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  self = g_object_new (BRAND_TYPE_SESSION, NULL);
  self->plan = g_object_ref (plan);
  self->filter = brand_touchpoint_filter_new (plan);
  self->first_day = brand_plan_info_get_start (brand_plan_get_info (plan));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_signal_connect_object (brand_plan_get_list (plan, kinds[i]), "items-changed",
                             G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

double
brand_session_get_first_day (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), 0);

  return self->first_day;
}

void
brand_session_set_first_day (BrandSession *self,
                             double        day)
{
  g_return_if_fail (BRAND_IS_SESSION (self));

  if (self->first_day == day)
    return;
  self->first_day = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_DAY]);
}

double
brand_session_get_day_width (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), 0);

  return self->day_width;
}

void
brand_session_set_day_width (BrandSession *self,
                             double        width)
{
  g_return_if_fail (BRAND_IS_SESSION (self));

  if (self->day_width == width)
    return;
  self->day_width = width;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY_WIDTH]);
}

int
brand_session_get_cursor (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), 0);

  return self->cursor;
}

void
brand_session_set_cursor (BrandSession *self,
                          int           day)
{
  g_return_if_fail (BRAND_IS_SESSION (self));

  if (self->cursor == day)
    return;
  self->cursor = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CURSOR]);
}

BrandGroupBy
brand_session_get_group_by (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), BRAND_GROUP_BY_DIMENSION);

  return self->by;
}

void
brand_session_set_group_by (BrandSession *self,
                            BrandGroupBy  by)
{
  g_return_if_fail (BRAND_IS_SESSION (self));

  if (self->by == by)
    return;
  self->by = by;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP_BY]);
}

BrandTouchpointFilter *
brand_session_get_filter (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), NULL);

  return self->filter;
}

BrandItem *
brand_session_get_selection (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), NULL);

  return self->selected->len > 0 ? self->selected->pdata[self->selected->len - 1] : NULL;
}

void
brand_session_set_selection (BrandSession *self,
                             BrandItem    *item)
{
  GPtrArray *selected;

  g_return_if_fail (BRAND_IS_SESSION (self));

  selected = g_ptr_array_new_with_free_func (g_object_unref);
  if (item != NULL)
    g_ptr_array_add (selected, g_object_ref (item));
  take_selected (self, selected);
}

GPtrArray *
brand_session_get_selected (BrandSession *self)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), NULL);

  return self->selected;
}

static gpointer
ref_item (gconstpointer item,
          gpointer      user_data)
{
  return g_object_ref ((gpointer) item);
}

void
brand_session_set_selected (BrandSession *self,
                            GPtrArray    *items)
{
  GPtrArray *selected;

  g_return_if_fail (BRAND_IS_SESSION (self));
  g_return_if_fail (items != NULL);

  selected = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_extend (selected, items, ref_item, NULL);
  take_selected (self, selected);
}

gboolean
brand_session_is_selected (BrandSession *self,
                           BrandItem    *item)
{
  g_return_val_if_fail (BRAND_IS_SESSION (self), FALSE);

  return g_hash_table_contains (self->lookup, item);
}

void
brand_session_toggle (BrandSession *self,
                      BrandItem    *item)
{
  GPtrArray *selected;
  guint position;

  g_return_if_fail (BRAND_IS_SESSION (self));
  g_return_if_fail (BRAND_IS_ITEM (item));

  selected = g_ptr_array_copy (self->selected, ref_item, NULL);
  g_ptr_array_set_free_func (selected, g_object_unref);
  if (g_ptr_array_find (selected, item, &position))
    g_ptr_array_remove_index (selected, position);
  else
    g_ptr_array_add (selected, g_object_ref (item));
  take_selected (self, selected);
}
