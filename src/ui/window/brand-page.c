/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window/brand-page.h"

#include "ui/fields/brand-item-list.h"
#include "ui/widgets/brand-later.h"
#include "ui/widgets/brand-wrap.h"
#include "ui/window/brand-page-private.h"

typedef struct
{
  BrandDocument *document;
  BrandSession *session;
  GPtrArray *lists; /* borrowed */
  GtkWidget *fold;  /* borrowed: the last that people see at first */
  BrandLater *later;
  gboolean is_narrow;
  guint update_source;
} BrandPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BrandPage, brand_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_DOCUMENT = 1,
  PROP_SESSION,
  PROP_NARROW,
} BrandPageProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static BrandPagePrivate *
get_private (BrandPage *self)
{
  return brand_page_get_instance_private (self);
}

static void
update (BrandPage *self)
{
  BrandPagePrivate *priv = get_private (self);

  g_clear_handle_id (&priv->update_source, g_source_remove);
  if (BRAND_PAGE_GET_CLASS (self)->update != NULL)
    BRAND_PAGE_GET_CLASS (self)->update (self);
  for (guint i = 0; i < priv->lists->len; i++)
    brand_item_list_update (priv->lists->pdata[i]);
}

static void
update_cb (gpointer user_data)
{
  BrandPage *self = user_data;

  get_private (self)->update_source = 0;
  update (self);
}

static void
plan_changed_cb (BrandPage *self)
{
  BrandPagePrivate *priv = get_private (self);

  if (priv->update_source == 0)
    priv->update_source = g_idle_add_once (update_cb, self);
}

static void
brand_page_constructed (GObject *object)
{
  BrandPage *self = BRAND_PAGE (object);
  BrandHistory *history = brand_document_get_history (get_private (self)->document);

  G_OBJECT_CLASS (brand_page_parent_class)->constructed (object);
  g_signal_connect_object (history, "changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

/* Some pages are filled only now. */
static void
brand_page_map (GtkWidget *widget)
{
  BrandPagePrivate *priv = get_private (BRAND_PAGE (widget));

  brand_wrap_widen (widget);
  if (priv->fold != NULL)
    priv->later = brand_later_new (g_steal_pointer (&priv->fold));
  GTK_WIDGET_CLASS (brand_page_parent_class)->map (widget);
}

static void
brand_page_real_show_item (BrandPage *self,
                           BrandItem *item)
{
  BrandItemList *list = brand_page_find_list (self, brand_item_get_kind_id (item), item);

  if (list != NULL)
    brand_item_list_focus_item (list, item);
}

static BrandItem *
brand_page_real_create_item (BrandPage  *self,
                             BrandKindId kind)
{
  return brand_item_new (kind);
}

static void
brand_page_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  BrandPagePrivate *priv = get_private (BRAND_PAGE (object));

  switch ((BrandPageProperty) id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, priv->document);
      break;
    case PROP_SESSION:
      g_value_set_object (value, priv->session);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->is_narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_page_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  BrandPagePrivate *priv = get_private (BRAND_PAGE (object));

  switch ((BrandPageProperty) id)
    {
    case PROP_DOCUMENT:
      priv->document = g_value_dup_object (value);
      break;
    case PROP_SESSION:
      priv->session = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      if (priv->is_narrow != g_value_get_boolean (value))
        {
          priv->is_narrow = !priv->is_narrow;
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_page_dispose (GObject *object)
{
  BrandPagePrivate *priv = get_private (BRAND_PAGE (object));

  g_clear_handle_id (&priv->update_source, g_source_remove);
  g_clear_pointer (&priv->later, brand_later_free);
  priv->fold = NULL;
  g_clear_object (&priv->session);
  g_clear_object (&priv->document);
  G_OBJECT_CLASS (brand_page_parent_class)->dispose (object);
}

static void
brand_page_finalize (GObject *object)
{
  g_ptr_array_unref (get_private (BRAND_PAGE (object))->lists);
  G_OBJECT_CLASS (brand_page_parent_class)->finalize (object);
}

static void
brand_page_class_init (BrandPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = brand_page_constructed;
  object_class->get_property = brand_page_get_property;
  object_class->set_property = brand_page_set_property;
  object_class->dispose = brand_page_dispose;
  object_class->finalize = brand_page_finalize;
  GTK_WIDGET_CLASS (klass)->map = brand_page_map;
  klass->show_item = brand_page_real_show_item;
  klass->create_item = brand_page_real_create_item;
  klass->describe_deletion = brand_page_describe_deletion;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, BRAND_TYPE_DOCUMENT, flags);
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, BRAND_TYPE_SESSION, flags);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  brand_page_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
brand_page_init (BrandPage *self)
{
  get_private (self)->lists = g_ptr_array_new ();
}

BrandDocument *
brand_page_get_document (BrandPage *self)
{
  g_return_val_if_fail (BRAND_IS_PAGE (self), NULL);

  return get_private (self)->document;
}

BrandSession *
brand_page_get_session (BrandPage *self)
{
  g_return_val_if_fail (BRAND_IS_PAGE (self), NULL);

  return get_private (self)->session;
}

BrandPlan *
brand_page_get_plan (BrandPage *self)
{
  return brand_document_get_plan (brand_page_get_document (self));
}

BrandHistory *
brand_page_get_history (BrandPage *self)
{
  return brand_document_get_history (brand_page_get_document (self));
}

gboolean
brand_page_get_narrow (BrandPage *self)
{
  g_return_val_if_fail (BRAND_IS_PAGE (self), FALSE);

  return get_private (self)->is_narrow;
}

void
brand_page_enter (BrandPage *self)
{
  g_return_if_fail (BRAND_IS_PAGE (self));

  if (BRAND_PAGE_GET_CLASS (self)->enter != NULL)
    BRAND_PAGE_GET_CLASS (self)->enter (self);
}

void
brand_page_show_item (BrandPage *self,
                      BrandItem *item)
{
  g_return_if_fail (BRAND_IS_PAGE (self));
  g_return_if_fail (BRAND_IS_ITEM (item));

  if (get_private (self)->update_source != 0)
    update (self);
  /* What is hidden can't have the keys. */
  get_private (self)->fold = NULL;
  g_clear_pointer (&get_private (self)->later, brand_later_free);
  BRAND_PAGE_GET_CLASS (self)->show_item (self, item);
}

void
brand_page_set_fold (BrandPage *self,
                     GtkWidget *block)
{
  g_return_if_fail (BRAND_IS_PAGE (self));

  get_private (self)->fold = block;
}

static void
forget_list (BrandPage     *self,
             BrandItemList *list)
{
  g_ptr_array_remove (get_private (self)->lists, list);
}

void
brand_page_add_list (BrandPage     *self,
                     BrandItemList *list)
{
  g_return_if_fail (BRAND_IS_PAGE (self));

  g_ptr_array_add (get_private (self)->lists, list);
  g_signal_connect_object (list, "destroy", G_CALLBACK (forget_list), self, G_CONNECT_SWAPPED);
}

BrandItemList *
brand_page_find_list (BrandPage  *self,
                      BrandKindId kind,
                      BrandItem  *item)
{
  BrandPagePrivate *priv = get_private (self);

  for (guint i = 0; i < priv->lists->len; i++)
    if (brand_item_list_get_info (priv->lists->pdata[i])->kind == kind
        && (item == NULL || brand_item_list_contains (priv->lists->pdata[i], item)))
      return priv->lists->pdata[i];
  return NULL;
}
