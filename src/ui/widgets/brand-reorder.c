/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-reorder.h"

#define MARK_WIDTH 3
#define MARK_OUTSIDE 4

struct _BrandReorder
{
  AdwBin parent_instance;

  BrandHistory *history;
  GtkOrientation orientation;
  GPtrArray *widgets; /* borrowed */
  GtkWidget *dragged; /* borrowed */
  gboolean has_mark;
  graphene_rect_t mark;
};

G_DEFINE_FINAL_TYPE (BrandReorder, brand_reorder, ADW_TYPE_BIN)

typedef enum
{
  PROP_ORIENTATION = 1,
} BrandReorderProperty;

static BrandItem *
get_item (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), "brand-reorder-item");
}

static BrandList *
get_list (BrandHistory *history,
          BrandItem    *item)
{
  return brand_plan_get_list (brand_history_get_plan (history), brand_item_get_kind_id (item));
}

static GtkWidget *
find_widget (BrandReorder *self,
             BrandItem    *item)
{
  for (guint i = 0; i < self->widgets->len; i++)
    if (get_item (self->widgets->pdata[i]) == item)
      return self->widgets->pdata[i];
  return NULL;
}

static gboolean
is_mirrored (BrandReorder *self)
{
  return self->orientation == GTK_ORIENTATION_HORIZONTAL
         && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static gboolean
get_bounds (BrandReorder    *self,
            BrandItem       *item,
            graphene_rect_t *bounds)
{
  GtkWidget *widget = find_widget (self, item);

  return widget != NULL && gtk_widget_compute_bounds (widget, GTK_WIDGET (self), bounds);
}

static gboolean
is_behind (BrandReorder          *self,
           const graphene_rect_t *bounds,
           double                 x,
           double                 y)
{
  double middle;

  if (self->orientation == GTK_ORIENTATION_VERTICAL)
    return y > bounds->origin.y + bounds->size.height / 2;
  middle = bounds->origin.x + bounds->size.width / 2;
  return is_mirrored (self) ? x < middle : x > middle;
}

/* How many items stay before the pointer; a list may show only some of them. */
static guint
find_slot (BrandReorder *self,
           BrandList    *list,
           double        x,
           double        y)
{
  guint slot = 0;
  graphene_rect_t bounds;

  while (slot < brand_list_get_length (list)
         && !get_bounds (self, brand_list_get (list, slot), &bounds))
    slot++;
  for (guint i = slot; i < brand_list_get_length (list); i++)
    if (get_bounds (self, brand_list_get (list, i), &bounds) && is_behind (self, &bounds, x, y))
      slot = i + 1;
  return slot;
}

static void
place_mark (BrandReorder          *self,
            const graphene_rect_t *bounds,
            gboolean               is_after)
{
  graphene_rect_t *mark = &self->mark;
  gboolean is_far = is_after != is_mirrored (self);

  *mark = *bounds;
  if (self->orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      mark->origin.x += (is_far ? bounds->size.width + MARK_OUTSIDE : -MARK_OUTSIDE)
                        - MARK_WIDTH / 2.0f;
      mark->size.width = MARK_WIDTH;
    }
  else
    {
      mark->origin.y += (is_after ? bounds->size.height : 0) - MARK_WIDTH / 2.0f;
      mark->size.height = MARK_WIDTH;
    }
}

static void
set_mark (BrandReorder *self,
          gboolean      has_mark)
{
  self->has_mark = has_mark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static guint
get_target (guint from,
            guint slot)
{
  return slot > from ? slot - 1 : slot;
}

static GdkDragAction
motion_cb (BrandReorder *self,
           double        x,
           double        y)
{
  BrandList *list;
  graphene_rect_t bounds;
  gboolean is_after;
  guint slot, from;

  if (self->dragged == NULL)
    return 0;
  list = get_list (self->history, get_item (self->dragged));
  slot = find_slot (self, list, x, y);
  if (!brand_list_find (list, get_item (self->dragged), &from))
    return 0;
  is_after = slot > 0 && get_bounds (self, brand_list_get (list, slot - 1), &bounds);
  if (get_target (from, slot) == from
      || (!is_after && !get_bounds (self, brand_list_get (list, slot), &bounds)))
    {
      set_mark (self, FALSE);
      return GDK_ACTION_MOVE;
    }
  place_mark (self, &bounds, is_after);
  set_mark (self, TRUE);
  return GDK_ACTION_MOVE;
}

static void
leave_cb (BrandReorder *self)
{
  set_mark (self, FALSE);
}

static gboolean
drop_cb (BrandReorder *self,
         const GValue *value,
         double        x,
         double        y)
{
  BrandItem *item;
  BrandList *list;
  guint from;

  set_mark (self, FALSE);
  if (self->dragged == NULL)
    return FALSE;
  item = get_item (self->dragged);
  list = get_list (self->history, item);
  if (!brand_list_find (list, item, &from))
    return FALSE;
  brand_history_move (self->history, item, get_target (from, find_slot (self, list, x, y)));
  brand_reorder_announce (self->history, self->dragged, item);
  return TRUE;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  return gdk_content_provider_new_typed (BRAND_TYPE_ITEM, get_item (widget));
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag,
               BrandReorder  *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (widget);
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (picture);

  self->dragged = widget;
  gtk_drag_source_set_icon (source, still, 24, 24);
  gtk_widget_add_css_class (widget, "dragged");
}

static void
drag_end_cb (GtkDragSource *source,
             GdkDrag       *drag,
             gboolean       is_deleted,
             BrandReorder  *self)
{
  if (self->dragged != NULL)
    gtk_widget_remove_css_class (self->dragged, "dragged");
  self->dragged = NULL;
  set_mark (self, FALSE);
}

static gboolean
step_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  gboolean is_later = (g_variant_get_int32 (arguments) > 0) != is_mirrored (user_data);

  gtk_widget_activate_action (widget, is_later ? "item.later" : "item.earlier", "s",
                              brand_item_get_id (get_item (widget)));
  return TRUE;
}

static void
add_key (BrandReorder          *self,
         GtkShortcutController *controller,
         guint                  key,
         int                    step)
{
  GtkShortcut *shortcut = gtk_shortcut_new (
    gtk_keyval_trigger_new (key, GDK_ALT_MASK), gtk_callback_action_new (step_cb, self, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (step));
  gtk_shortcut_controller_add_shortcut (controller, shortcut);
}

static void
forget_widget (BrandReorder *self,
               GtkWidget    *widget)
{
  if (self->dragged == widget)
    self->dragged = NULL;
  if (self->widgets != NULL)
    g_ptr_array_remove (self->widgets, widget);
}

static void
brand_reorder_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  BrandReorder *self = BRAND_REORDER (widget);
  g_autoptr (GdkRGBA) accent = NULL;

  GTK_WIDGET_CLASS (brand_reorder_parent_class)->snapshot (widget, snapshot);
  if (!self->has_mark)
    return;
  accent = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  gtk_snapshot_append_color (snapshot, accent, &self->mark);
}

static void
brand_reorder_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  g_return_if_fail (id == PROP_ORIENTATION);

  BRAND_REORDER (object)->orientation = g_value_get_enum (value);
}

static void
brand_reorder_dispose (GObject *object)
{
  BrandReorder *self = BRAND_REORDER (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->widgets, g_ptr_array_unref);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_reorder_parent_class)->dispose (object);
}

static void
brand_reorder_class_init (BrandReorderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = brand_reorder_set_property;
  object_class->dispose = brand_reorder_dispose;
  GTK_WIDGET_CLASS (klass)->snapshot = brand_reorder_snapshot;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "reorder");
  g_object_class_install_property (
    object_class, PROP_ORIENTATION,
    g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION,
                       GTK_ORIENTATION_HORIZONTAL,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
brand_reorder_init (BrandReorder *self)
{
  GtkDropTarget *target = gtk_drop_target_new (BRAND_TYPE_ITEM, GDK_ACTION_MOVE);

  self->widgets = g_ptr_array_new ();
  g_signal_connect_swapped (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
brand_reorder_set_history (BrandReorder *self,
                           BrandHistory *history)
{
  g_return_if_fail (BRAND_IS_REORDER (self));

  g_set_object (&self->history, history);
}

void
brand_reorder_add_drag (BrandReorder *self,
                        GtkWidget    *widget,
                        BrandItem    *item)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_return_if_fail (BRAND_IS_REORDER (self));

  g_ptr_array_add (self->widgets, widget);
  g_object_set_data_full (G_OBJECT (widget), "brand-reorder-item", g_object_ref (item),
                          g_object_unref);
  g_signal_connect_object (widget, "destroy", G_CALLBACK (forget_widget), self, G_CONNECT_SWAPPED);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), NULL);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));
}

void
brand_reorder_add (BrandReorder *self,
                   GtkWidget    *widget,
                   BrandItem    *item)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  brand_reorder_add_drag (self, widget, item);
  add_key (self, GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Left, -1);
  add_key (self, GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Right, 1);
  add_key (self, GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Up, is_mirrored (self) ? 1 : -1);
  add_key (self, GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Down, is_mirrored (self) ? -1 : 1);
  gtk_widget_add_controller (widget, keys);
}
