/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-page.h"

#include <glib/gi18n-lib.h>

#include "ui/community/brand-community-detail.h"
#include "ui/community/brand-community-lists.h"
#include "ui/lessons/brand-lesson-offer.h"
#include "ui/widgets/brand-column.h"

/* How long a touchpoint is at first. */
#define WEEKS 4

struct _BrandCommunityPage
{
  BrandPage parent_instance;

  GtkWidget *view_bar;
  AdwToggleGroup *views;
  GtkStack *stack;
  AdwNavigationSplitView *split;
  AdwNavigationPage *detail_page;
  GtkBox *types;
  GtkWidget *others;
  AdwWrapBox *other_types;
  AdwBin *detail;
  GtkBox *currency;
  GtkBox *influencers;
  GtkBox *stories;
  BrandItemList *lists[BRAND_N_COMMUNITY_TYPES];
  GtkWidget *finders[BRAND_N_COMMUNITY_TYPES];

  BrandItem *selected;
  BrandCommunityFacts *facts;
};

G_DEFINE_FINAL_TYPE (BrandCommunityPage, brand_community_page, BRAND_TYPE_PAGE)

BrandItem *
brand_community_page_get_selected (BrandCommunityPage *self)
{
  g_return_val_if_fail (BRAND_IS_COMMUNITY_PAGE (self), NULL);

  return self->selected;
}

BrandCommunityFacts *
brand_community_page_get_facts (BrandCommunityPage *self)
{
  g_return_val_if_fail (BRAND_IS_COMMUNITY_PAGE (self), NULL);

  return self->facts;
}

static BrandList *
get_communities (BrandCommunityPage *self)
{
  return brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)), BRAND_KIND_COMMUNITY);
}

static BrandCommunityDetail *
get_detail (BrandCommunityPage *self)
{
  return BRAND_COMMUNITY_DETAIL (adw_bin_get_child (self->detail));
}

static gboolean
shows_communities (BrandCommunityPage *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->views), "communities") == 0;
}

/* On a narrow screen the way back from a community leads to the views, too. */
static void
depth_changed_cb (BrandCommunityPage *self)
{
  gtk_widget_set_visible (self->view_bar,
                          !shows_communities (self)
                          || !adw_navigation_split_view_get_collapsed (self->split)
                          || !adw_navigation_split_view_get_show_content (self->split));
}

/* The box for all of the view's kind; NULL: another view. */
static GtkBox *
get_box (BrandCommunityPage *self,
         const char         *view)
{
  if (g_str_equal (view, "currency"))
    return self->currency;
  if (g_str_equal (view, "influencers"))
    return self->influencers;
  return g_str_equal (view, "stories") ? self->stories : NULL;
}

static void
show_view (BrandCommunityPage *self)
{
  const char *view = adw_toggle_group_get_active_name (self->views);

  if (view == NULL || brand_page_get_document (BRAND_PAGE (self)) == NULL)
    return;
  if (shows_communities (self) && brand_list_get_length (get_communities (self)) == 0)
    view = "empty";
  if (get_box (self, view) != NULL)
    brand_community_fill_view (BRAND_PAGE (self), get_box (self, view), view);
  gtk_stack_set_visible_child_name (self->stack, view);
  depth_changed_cb (self);
}

static void
view_chosen_cb (BrandCommunityPage *self)
{
  show_view (self);
}

/* After one was deleted the next takes its place. */
static void
keep_selection (BrandCommunityPage *self)
{
  BrandList *communities = get_communities (self);

  if (self->selected != NULL && !brand_list_find (communities, self->selected, NULL))
    g_clear_object (&self->selected);
  for (guint type = 0; type < BRAND_N_COMMUNITY_TYPES && self->selected == NULL; type++)
    for (guint i = 0; i < brand_list_get_length (communities) && self->selected == NULL; i++)
      if (brand_item_list_contains (self->lists[type], brand_list_get (communities, i)))
        self->selected = g_object_ref (brand_list_get (communities, i));
}

static void
mark_selected (BrandCommunityPage *self)
{
  for (guint type = 0; type < BRAND_N_COMMUNITY_TYPES; type++)
    brand_item_list_set_selected (
      self->lists[type], self->selected != NULL
                         && brand_item_list_contains (self->lists[type], self->selected)
                         ? self->selected : NULL);
}

static void
show_types (BrandCommunityPage *self)
{
  BrandList *communities = get_communities (self);
  guint n_hidden = 0;

  for (guint type = 0; type < BRAND_N_COMMUNITY_TYPES; type++)
    {
      gboolean is_there = FALSE;

      for (guint i = 0; i < brand_list_get_length (communities) && !is_there; i++)
        is_there = brand_item_list_contains (self->lists[type], brand_list_get (communities, i));
      gtk_widget_set_visible (GTK_WIDGET (self->lists[type]), is_there);
      gtk_widget_set_visible (self->finders[type], !is_there);
      n_hidden += !is_there;
    }
  gtk_widget_set_visible (self->others, n_hidden > 0);
}

static void
show_detail (BrandCommunityPage *self)
{
  g_autofree char *title = NULL;

  if (self->selected == NULL)
    return;
  title = brand_item_dup_label (self->selected, brand_page_get_plan (BRAND_PAGE (self)));
  adw_navigation_page_set_title (self->detail_page, title);
  brand_community_detail_update (get_detail (self));
}

static void
brand_community_page_update (BrandPage *page)
{
  BrandCommunityPage *self = BRAND_COMMUNITY_PAGE (page);

  g_clear_pointer (&self->facts, brand_community_facts_free);
  self->facts = brand_community_facts_new (brand_page_get_plan (page));
  keep_selection (self);
  mark_selected (self);
  show_types (self);
  show_view (self);
  show_detail (self);
}

void
brand_community_page_select (BrandCommunityPage *self,
                             BrandItem          *community)
{
  g_return_if_fail (BRAND_IS_COMMUNITY_PAGE (self));
  g_return_if_fail (BRAND_IS_COMMUNITY (community));

  if (g_set_object (&self->selected, community))
    {
      mark_selected (self);
      show_detail (self);
      brand_community_detail_update_lists (get_detail (self));
    }
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

/* The community to which an item belongs; itself, if it is one. */
static BrandItem *
find_community (BrandCommunityPage *self,
                BrandItem          *item)
{
  if (BRAND_IS_COMMUNITY (item))
    return item;
  if (brand_kind_find_field (brand_item_get_kind (item), "community") < 0)
    return NULL;
  return brand_plan_find (brand_page_get_plan (BRAND_PAGE (self)),
                          brand_item_get_text (item, "community"));
}

/* The view that shows all of the item's kind; NULL: none. */
static const char *
get_view (BrandItem *item)
{
  if (BRAND_IS_SOCIAL_CURRENCY (item))
    return "currency";
  if (BRAND_IS_INFLUENCER (item))
    return "influencers";
  return BRAND_IS_STORY_HEARD (item) ? "stories" : NULL;
}

static void
show_among_all (BrandCommunityPage *self,
                BrandItem          *item)
{
  GtkWidget *list;

  adw_toggle_group_set_active_name (self->views, get_view (item));
  list = gtk_widget_get_first_child (GTK_WIDGET (get_box (self, get_view (item))));
  while (list != NULL && !brand_item_list_contains (BRAND_ITEM_LIST (list), item))
    list = gtk_widget_get_next_sibling (list);
  if (list != NULL)
    brand_item_list_focus_item (BRAND_ITEM_LIST (list), item);
}

static void
brand_community_page_show_item (BrandPage *page,
                                BrandItem *item)
{
  BrandCommunityPage *self = BRAND_COMMUNITY_PAGE (page);
  BrandItem *community = find_community (self, item);

  if (get_view (item) != NULL && (community == NULL || !shows_communities (self)))
    {
      show_among_all (self, item);
      return;
    }
  if (community == NULL)
    return;
  adw_toggle_group_set_active_name (self->views, "communities");
  brand_community_page_select (self, community);
  BRAND_PAGE_CLASS (brand_community_page_parent_class)->show_item (page, item);
}

static void
brand_community_page_enter (BrandPage *page)
{
  BrandCommunityPage *self = BRAND_COMMUNITY_PAGE (page);

  if (!shows_communities (self) || self->selected == NULL)
    gtk_widget_child_focus (self->view_bar, GTK_DIR_TAB_FORWARD);
  else
    for (guint type = 0; type < BRAND_N_COMMUNITY_TYPES; type++)
      if (brand_item_list_contains (self->lists[type], self->selected))
        brand_item_list_focus_item (self->lists[type], self->selected);
}

static BrandItem *
brand_community_page_create_item (BrandPage  *page,
                                  BrandKindId kind)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_page_get_plan (page));
  BrandItem *item = BRAND_PAGE_CLASS (brand_community_page_parent_class)->create_item (page, kind);
  int today = brand_document_get_today (brand_page_get_document (page));

  if (kind == BRAND_KIND_TOUCHPOINT)
    {
      int start = CLAMP (today, brand_plan_info_get_start (info), brand_plan_info_get_end (info));

      g_object_set (item, "dimension", BRAND_DIMENSION_COMMUNITY, "start", start,
                    "end", MIN (start + 7 * WEEKS - 1, brand_plan_info_get_end (info)), NULL);
    }
  else if (kind == BRAND_KIND_WELCOME || kind == BRAND_KIND_STORY_HEARD)
    g_object_set (item, "date", today, NULL);
  return item;
}

static void
add_of_type_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  guint type = g_variant_get_uint32 (parameter);

  if (type < BRAND_N_COMMUNITY_TYPES)
    brand_item_list_add (BRAND_COMMUNITY_PAGE (widget)->lists[type]);
}

static void
narrow_changed_cb (BrandCommunityPage *self)
{
  GtkBox *const boxes[] = { self->currency, self->influencers, self->stories };
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      gtk_orientable_set_orientation (GTK_ORIENTABLE (boxes[i]),
                                      is_narrow ? GTK_ORIENTATION_VERTICAL
                                                : GTK_ORIENTATION_HORIZONTAL);
      gtk_box_set_homogeneous (boxes[i], !is_narrow);
    }
  gtk_widget_set_css_classes (GTK_WIDGET (self->views),
                              (const char *[]) { is_narrow ? "narrow" : NULL, NULL });
}

static void
add_type (BrandCommunityPage *self,
          guint               type)
{
  const BrandItemListInfo *info = &brand_community_types[type];
  GtkWidget *list = brand_item_list_new (BRAND_PAGE (self), info);
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "list-add-symbolic",
                                     "label", _(info->title), NULL);

  self->lists[type] = BRAND_ITEM_LIST (list);
  gtk_box_insert_child_after (self->types, list,
                              gtk_widget_get_prev_sibling (self->others));
  self->finders[type] = g_object_new (GTK_TYPE_BUTTON, "child", content,
                                      "action-name", "community.add-of-type", "action-target",
                                      g_variant_new_uint32 (type), NULL);
  gtk_widget_add_css_class (self->finders[type], "item-link");
  adw_wrap_box_append (self->other_types, self->finders[type]);
}

static void
brand_community_page_dispose (GObject *object)
{
  BrandCommunityPage *self = BRAND_COMMUNITY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_COMMUNITY_PAGE);
  g_clear_object (&self->selected);
  g_clear_pointer (&self->facts, brand_community_facts_free);
  G_OBJECT_CLASS (brand_community_page_parent_class)->dispose (object);
}

#define BIND(name) gtk_widget_class_bind_template_child (widget_class, BrandCommunityPage, name)

static void
brand_community_page_class_init (BrandCommunityPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrandPageClass *page_class = BRAND_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_community_page_dispose;
  page_class->update = brand_community_page_update;
  page_class->enter = brand_community_page_enter;
  page_class->show_item = brand_community_page_show_item;
  page_class->create_item = brand_community_page_create_item;
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-community-page.ui");
  BIND (view_bar);
  BIND (views);
  BIND (stack);
  BIND (split);
  BIND (detail_page);
  BIND (types);
  BIND (others);
  BIND (other_types);
  BIND (detail);
  BIND (currency);
  BIND (influencers);
  BIND (stories);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  gtk_widget_class_install_action (widget_class, "community.add-of-type", "u", add_of_type_cb);
}

static void
brand_community_page_init (BrandCommunityPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active_name (self->views, "communities");
  for (guint type = 0; type < BRAND_N_COMMUNITY_TYPES; type++)
    add_type (self, type);
  adw_bin_set_child (self->detail, brand_community_detail_new (self));
  g_signal_connect_swapped (self->split, "notify::collapsed", G_CALLBACK (depth_changed_cb), self);
  g_signal_connect_swapped (self->split, "notify::show-content", G_CALLBACK (depth_changed_cb),
                            self);
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
  narrow_changed_cb (self);
}
