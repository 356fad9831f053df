/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/customers/brand-customers-page-private.h"

#include "model/brand-date.h"
#include "ui/customers/brand-group-eyes.h"
#include "ui/customers/brand-group-map-list.h"
#include "ui/customers/brand-group-steps.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/lessons/brand-lesson-offer.h"
#include "ui/widgets/brand-column.h"

#define NEW_TOUCHPOINT_DAYS 28

G_DEFINE_FINAL_TYPE (BrandCustomersPage, brand_customers_page, BRAND_TYPE_PAGE)

BrandItem *
brand_customers_page_get_group (BrandPage *page)
{
  return BRAND_CUSTOMERS_PAGE (page)->group;
}

BrandGroupFacts *
brand_customers_page_get_facts (BrandPage *page)
{
  return BRAND_CUSTOMERS_PAGE (page)->facts;
}

static int
get_today (BrandCustomersPage *self)
{
  return brand_document_get_today (brand_page_get_document (BRAND_PAGE (self)));
}

static void
show_view (BrandCustomersPage *self)
{
  BrandPlan *plan = brand_page_get_plan (BRAND_PAGE (self));
  const char *name = adw_toggle_group_get_active_name (self->views);

  if (self->group == NULL || name == NULL)
    return;
  gtk_stack_set_visible_child_name (self->seen, name);
  if (g_str_equal (name, "map"))
    brand_customer_map_view_set_group (self->map, plan, self->group, get_today (self));
  else if (g_str_equal (name, "list"))
    brand_group_map_list_fill (self->twin, plan, self->group, get_today (self));
  else if (g_str_equal (name, "eyes"))
    brand_group_eyes_fill (self->eyes, plan, self->group);
  else
    brand_group_compare_update (self->compare, plan, self->group, get_today (self));
}

static void
collect_facts (BrandCustomersPage *self)
{
  g_clear_pointer (&self->facts, brand_group_facts_free);
  self->facts = brand_group_facts_new (brand_page_get_plan (BRAND_PAGE (self)), self->group);
}

/* The group's neighbour takes its place when it has gone. */
static gboolean
keep_group (BrandCustomersPage *self)
{
  BrandList *list = brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)),
                                         BRAND_KIND_GROUP);
  BrandItem *first;

  if (self->group != NULL && brand_list_find (list, self->group, NULL))
    return FALSE;
  first = brand_list_get_length (list) > 0 ? brand_list_get (list, 0) : NULL;
  return g_set_object (&self->group, first);
}

static void
brand_customers_page_update (BrandPage *page)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (page);
  gboolean has_changed = keep_group (self);

  collect_facts (self);
  gtk_stack_set_visible_child_name (self->forms, self->group != NULL ? "groups" : "empty");
  brand_item_list_set_selected (self->groups, self->group);
  if (self->group == NULL)
    return;
  gtk_label_set_text (self->title, brand_item_get_title (self->group));
  adw_navigation_page_set_title (self->detail_page, brand_item_get_title (self->group));
  brand_group_steps_fill (self->steps, self->facts, get_today (self));
  if (has_changed)
    brand_customers_page_show_group (self);
  brand_customers_page_update_blocks (self);
  brand_group_reach_update (self->reach, self->facts);
  show_view (self);
}

void
brand_customers_page_select (BrandPage *page,
                             BrandItem *group)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (page);

  if (!g_set_object (&self->group, group))
    return;
  brand_customers_page_show_group (self);
  brand_customers_page_update (page);
  for (guint i = 0; i < self->lists->len; i++)
    brand_item_list_update (self->lists->pdata[i]);
}

static void
brand_customers_page_show_item (BrandPage *page,
                                BrandItem *item)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (page);
  const BrandKind *kind = brand_item_get_kind (item);
  BrandItem *group = BRAND_IS_GROUP (item) ? item : NULL;

  if (group == NULL && brand_kind_find_field (kind, "group") >= 0)
    group = brand_plan_find (brand_page_get_plan (page), brand_item_get_text (item, "group"));
  if (group != NULL)
    brand_customers_page_select (page, group);
  /* In a narrow window, what was learned stands on the map's page. */
  adw_navigation_split_view_set_show_content (self->split, BRAND_IS_LEARNING (item));
  if (self->group == NULL)
    brand_item_dialog_edit (GTK_WIDGET (self), brand_page_get_history (page), item);
  else
    BRAND_PAGE_CLASS (brand_customers_page_parent_class)->show_item (page, item);
}

static void
init_date (BrandItem  *item,
           const char *field,
           int         day)
{
  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), field),
                         &(BrandValue) { .date = day });
}

/* Within the plan, from today on where that is possible. */
static void
init_span (BrandCustomersPage *self,
           BrandItem          *touchpoint)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_page_get_plan (BRAND_PAGE (self)));
  int last = brand_plan_info_get_end (info);
  int start = CLAMP (get_today (self), brand_plan_info_get_start (info), last);

  init_date (touchpoint, "start", start);
  init_date (touchpoint, "end", MIN (start + NEW_TOUCHPOINT_DAYS - 1, last));
}

static BrandItem *
brand_customers_page_create_item (BrandPage  *page,
                                  BrandKindId kind)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (page);
  BrandItem *item =
    BRAND_PAGE_CLASS (brand_customers_page_parent_class)->create_item (page, kind);

  if (kind == BRAND_KIND_SECRET)
    init_date (item, "learned", get_today (self));
  else if (kind == BRAND_KIND_LEARNING)
    init_date (item, "date", get_today (self));
  else if (kind == BRAND_KIND_TOUCHPOINT)
    init_span (self, item);
  return item;
}

static void
brand_customers_page_enter (BrandPage *page)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (page);

  if (self->group != NULL)
    brand_item_list_focus_item (self->groups, self->group);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->forms), GTK_DIR_TAB_FORWARD);
}

static void
view_chosen_cb (BrandCustomersPage *self)
{
  /* While the toggles are being made there is no document yet. */
  if (brand_page_get_document (BRAND_PAGE (self)) != NULL)
    show_view (self);
}

static void
to_map_cb (BrandCustomersPage *self)
{
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
fill_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  const char *id, *field;
  BrandItem *item;

  g_variant_get (parameter, "(&s&s)", &id, &field);
  item = brand_plan_find (brand_page_get_plan (page), id);
  if (item != NULL)
    brand_item_dialog_focus_field (brand_item_dialog_edit (widget, brand_page_get_history (page),
                                                           item), field);
}

static void
add_touchpoint_activated (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (widget);
  g_autoptr (BrandItem) item = NULL;
  const char *ids[2] = { NULL };

  if (self->group == NULL)
    return;
  item = brand_customers_page_create_item (BRAND_PAGE (self), BRAND_KIND_TOUCHPOINT);
  ids[0] = brand_item_get_id (self->group);
  g_object_set (item, "dimension", g_variant_get_int32 (parameter), "groups", ids, NULL);
  brand_page_add_item (BRAND_PAGE (self), item);
}

static void
brand_customers_page_dispose (GObject *object)
{
  BrandCustomersPage *self = BRAND_CUSTOMERS_PAGE (object);

  g_clear_pointer (&self->lists, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_CUSTOMERS_PAGE);
  g_clear_pointer (&self->facts, brand_group_facts_free);
  g_clear_object (&self->group);
  G_OBJECT_CLASS (brand_customers_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, forms);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, split);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, side);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, to_map);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, steps);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, detail_page);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, detail);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, head);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, title);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, views);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, seen);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, map);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, twin);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, eyes);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, compare);
  gtk_widget_class_bind_template_child (widget_class, BrandCustomersPage, reach);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, to_map_cb);
}

static void
brand_customers_page_class_init (BrandCustomersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrandPageClass *page_class = BRAND_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_customers_page_dispose;
  page_class->update = brand_customers_page_update;
  page_class->enter = brand_customers_page_enter;
  page_class->show_item = brand_customers_page_show_item;
  page_class->create_item = brand_customers_page_create_item;
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  g_type_ensure (BRAND_TYPE_CUSTOMER_MAP_VIEW);
  g_type_ensure (BRAND_TYPE_GROUP_COMPARE);
  g_type_ensure (BRAND_TYPE_GROUP_REACH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-customers-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "customers.fill", "(ss)", fill_activated);
  gtk_widget_class_install_action (widget_class, "customers.add-touchpoint", "i",
                                   add_touchpoint_activated);
}

static void
brand_customers_page_init (BrandCustomersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->lists = g_ptr_array_new ();
  adw_toggle_group_set_active_name (self->views, "map");
  brand_customers_page_add_lists (self);
  brand_customers_page_add_blocks (self);
  brand_page_set_fold (BRAND_PAGE (self), GTK_WIDGET (self->reach));
}
