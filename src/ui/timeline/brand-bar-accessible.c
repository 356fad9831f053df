/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-bar-accessible.h"

struct _BrandBarAccessible
{
  GObject parent_instance;

  GtkATContext *context;
  GtkWidget *area;             /* not owned */
  BrandBarAccessible *next;    /* not owned */
  BrandItem *item;
  BrandBarLocator locator;
  gboolean is_focused;
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BrandBarAccessible, brand_bar_accessible, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

typedef enum
{
  PROP_ACCESSIBLE_ROLE = 1,
} BrandBarAccessibleProperty;

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  BrandBarAccessible *self = BRAND_BAR_ACCESSIBLE (accessible);

  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible             *accessible,
                    GtkAccessiblePlatformState state)
{
  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return TRUE;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return BRAND_BAR_ACCESSIBLE (accessible)->is_focused;
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  BrandBarAccessible *self = BRAND_BAR_ACCESSIBLE (accessible);

  return self->area != NULL ? GTK_ACCESSIBLE (g_object_ref (self->area)) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  BrandBarAccessible *self = BRAND_BAR_ACCESSIBLE (accessible);

  GtkWidget *menu = self->area != NULL ? gtk_widget_get_first_child (self->area) : NULL;

  if (self->next != NULL)
    return GTK_ACCESSIBLE (g_object_ref (self->next));
  if (menu != NULL && gtk_widget_get_visible (menu))
    return GTK_ACCESSIBLE (g_object_ref (menu));
  return NULL;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  BrandBarAccessible *self = BRAND_BAR_ACCESSIBLE (accessible);
  GdkRectangle bounds = { 0 };

  /* GTK tells the numbers also when there are none. */
  if (self->area != NULL)
    self->locator (self->area, self->item, &bounds);
  *x = bounds.x;
  *y = bounds.y;
  *width = bounds.width;
  *height = bounds.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
brand_bar_accessible_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((BrandBarAccessibleProperty) id)
    {
    case PROP_ACCESSIBLE_ROLE:
      g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_bar_accessible_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  /* The role is the interface's property; a bar's never changes. */
}

static void
brand_bar_accessible_dispose (GObject *object)
{
  BrandBarAccessible *self = BRAND_BAR_ACCESSIBLE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (brand_bar_accessible_parent_class)->dispose (object);
}

static void
brand_bar_accessible_class_init (BrandBarAccessibleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = brand_bar_accessible_get_property;
  object_class->set_property = brand_bar_accessible_set_property;
  object_class->dispose = brand_bar_accessible_dispose;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
brand_bar_accessible_init (BrandBarAccessible *self)
{
}

BrandBarAccessible *
brand_bar_accessible_new (GtkWidget       *area,
                          BrandItem       *item,
                          const char      *name,
                          BrandBarLocator  locator)
{
  BrandBarAccessible *self = g_object_new (BRAND_TYPE_BAR_ACCESSIBLE, NULL);

  self->area = area;
  self->item = g_object_ref (item);
  self->locator = locator;
  self->context = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_LIST_ITEM, GTK_ACCESSIBLE (self),
                                         gtk_widget_get_display (area));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return self;
}

void
brand_bar_accessible_set_next (BrandBarAccessible *self,
                               BrandBarAccessible *next)
{
  g_return_if_fail (BRAND_IS_BAR_ACCESSIBLE (self));

  self->next = next;
}

void
brand_bar_accessible_set_selected (BrandBarAccessible *self,
                                   gboolean            is_selected)
{
  g_return_if_fail (BRAND_IS_BAR_ACCESSIBLE (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
}

void
brand_bar_accessible_set_focused (BrandBarAccessible *self,
                                  gboolean            is_focused)
{
  g_return_if_fail (BRAND_IS_BAR_ACCESSIBLE (self));

  if (self->is_focused == is_focused)
    return;
  self->is_focused = is_focused;
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (self),
                                        GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

void
brand_bar_accessible_detach (BrandBarAccessible *self)
{
  g_return_if_fail (BRAND_IS_BAR_ACCESSIBLE (self));

  self->area = NULL;
  self->next = NULL;
}

BrandItem *
brand_bar_accessible_get_item (BrandBarAccessible *self)
{
  g_return_val_if_fail (BRAND_IS_BAR_ACCESSIBLE (self), NULL);

  return self->item;
}
