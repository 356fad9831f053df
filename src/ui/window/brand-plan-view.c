/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window/brand-plan-view.h"

#include "model/brand-date.h"
#include "ui/document/brand-document-menu.h"
#include "ui/document/brand-document-state.h"
#include "ui/document/brand-document-tools.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/window/brand-page.h"
#include "ui/window/brand-section-row.h"
#include "ui/window/brand-session.h"

struct _BrandPlanView
{
  AdwBreakpointBin parent_instance;

  AdwNavigationSplitView *split;
  AdwNavigationPage *content;
  AdwBin *page_bin;
  AdwBin *tour_bin;
  AdwWindowTitle *heading;
  GtkListBox *sections;
  GtkMenuButton *menu_button;
  BrandDocumentState *state;

  BrandDocument *document;
  BrandSession *session;
  GHashTable *pages;
  guint badges_source;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandPlanView, brand_plan_view, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_NARROW = 1,
} BrandPlanViewProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static BrandPage *
get_page (BrandPlanView *self,
          guint          section)
{
  const char *name = brand_sections[section].name;
  BrandPage *page = g_hash_table_lookup (self->pages, name);

  if (page == NULL)
    {
      page = g_object_new (brand_sections[section].get_type (),
                           "document", self->document, "session", self->session, NULL);
      g_object_bind_property (self, "narrow", page, "narrow", G_BINDING_SYNC_CREATE);
      brand_document_tools_add (page);
      g_hash_table_insert (self->pages, (gpointer) name, g_object_ref_sink (page));
    }
  return page;
}

/* The window would go on sending keys to what had the focus in a page that was taken out, until its
 * next frame. */
static gboolean
take_page_out (BrandPlanView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->page_bin));

  if (had_focus)
    gtk_root_set_focus (root, NULL);
  adw_bin_set_child (self->page_bin, NULL);
  return had_focus;
}

/* The split view has one page for all sections: it remembers of each page it once had how to take
 * it out, and later takes out one that it shows again. */
static void
put_page_in (BrandPlanView *self,
             BrandPage     *page)
{
  gboolean had_focus = take_page_out (self);

  adw_navigation_page_set_title (self->content,
                                 adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)));
  adw_bin_set_child (self->page_bin, GTK_WIDGET (page));
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
section_selected_cb (BrandPlanView *self,
                     GtkListBoxRow *row)
{
  BrandPage *page;

  if (row == NULL || self->document == NULL)
    return;
  page = get_page (self, (guint) gtk_list_box_row_get_index (row));
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    brand_field_commit_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
  if (adw_bin_get_child (self->page_bin) != GTK_WIDGET (page))
    put_page_in (self, page);
}

static void
section_activated_cb (BrandPlanView *self)
{
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
show_section (BrandPlanView *self,
              guint          section)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->sections, (int) section);

  gtk_list_box_select_row (self->sections, row);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->sections)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
item_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandPlanView *self = BRAND_PLAN_VIEW (widget);
  BrandItem *item = brand_plan_find (brand_document_get_plan (self->document),
                                     g_variant_get_string (parameter, NULL));

  if (item != NULL)
    brand_plan_view_show_item (self, item);
}

static gboolean
update_badges_cb (gpointer user_data)
{
  BrandPlanView *self = user_data;
  GtkListBoxRow *row;

  self->badges_source = 0;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->sections, i)) != NULL; i++)
    brand_section_row_update (BRAND_SECTION_ROW (row), self->document);
  return G_SOURCE_REMOVE;
}

static void
schedule_badges (BrandPlanView *self)
{
  if (self->badges_source == 0)
    self->badges_source = g_idle_add_full (G_PRIORITY_LOW, update_badges_cb, self, NULL);
}

static void
fill_heading (BrandPlanView *self)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (self->document));
  const char *client = brand_item_get_text (BRAND_ITEM (info), "client");
  g_autofree char *title = brand_document_dup_title (self->document);
  int first_year, last_year;
  guint month, day;
  g_autofree char *years = NULL;

  brand_date_split (brand_plan_info_get_start (info), &first_year, &month, &day);
  brand_date_split (brand_plan_info_get_end (info), &last_year, &month, &day);
  years = first_year == last_year ? g_strdup_printf ("%d", first_year)
                                  : g_strdup_printf ("%d – %d", first_year, last_year);
  adw_window_title_set_title (self->heading, *client != '\0' ? client : title);
  adw_window_title_set_subtitle (self->heading, years);
}

static void
brand_plan_view_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((BrandPlanViewProperty) id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, BRAND_PLAN_VIEW (object)->is_narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_plan_view_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((BrandPlanViewProperty) id)
    {
    case PROP_NARROW:
      BRAND_PLAN_VIEW (object)->is_narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_plan_view_dispose (GObject *object)
{
  BrandPlanView *self = BRAND_PLAN_VIEW (object);

  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (self), NULL);
  g_clear_handle_id (&self->badges_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_PLAN_VIEW);
  g_clear_pointer (&self->pages, g_hash_table_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_plan_view_parent_class)->dispose (object);
}

static void
brand_plan_view_class_init (BrandPlanViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = brand_plan_view_get_property;
  object_class->set_property = brand_plan_view_set_property;
  object_class->dispose = brand_plan_view_dispose;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (BRAND_TYPE_DOCUMENT_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, split);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, content);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, page_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, tour_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, heading);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, sections);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, state);
  gtk_widget_class_bind_template_callback (widget_class, section_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, section_selected_cb);
  gtk_widget_class_install_action (widget_class, "item.show", "s", item_activated);
}

static void
brand_plan_view_init (BrandPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  gtk_list_box_set_header_func (self->sections, brand_section_row_set_header, NULL, NULL);
  for (guint i = 0; brand_sections[i].name != NULL; i++)
    gtk_list_box_append (self->sections, brand_section_row_new (&brand_sections[i]));
}

GtkWidget *
brand_plan_view_new (BrandDocument *document)
{
  BrandPlanView *self = g_object_new (BRAND_TYPE_PLAN_VIEW, NULL);

  self->document = g_object_ref (document);
  self->session = brand_session_new (brand_document_get_plan (document));
  fill_heading (self);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (fill_heading), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (schedule_badges), self, G_CONNECT_SWAPPED);
  schedule_badges (self);
  brand_document_state_set_document (self->state, document);
  brand_document_menu_fill (self->menu_button, document);
  show_section (self, 0);
  adw_navigation_split_view_set_show_content (self->split, FALSE);
  return GTK_WIDGET (self);
}

void
brand_plan_view_show_section (BrandPlanView *self,
                              const char    *name)
{
  int section = brand_section_find (name);

  g_return_if_fail (BRAND_IS_PLAN_VIEW (self));

  if (section < 0)
    return;
  show_section (self, (guint) section);
  brand_page_enter (get_page (self, (guint) section));
}

const char *
brand_plan_view_get_section (BrandPlanView *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (BRAND_IS_PLAN_VIEW (self), NULL);

  row = gtk_list_box_get_selected_row (self->sections);
  return brand_sections[row != NULL ? gtk_list_box_row_get_index (row) : 0].name;
}

GtkWidget *
brand_plan_view_get_page (BrandPlanView *self)
{
  g_return_val_if_fail (BRAND_IS_PLAN_VIEW (self), NULL);

  return adw_bin_get_child (self->page_bin);
}

BrandTour *
brand_plan_view_get_tour (BrandPlanView *self)
{
  g_return_val_if_fail (BRAND_IS_PLAN_VIEW (self), NULL);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->tour_bin)))
    return NULL;
  if (adw_bin_get_child (self->tour_bin) == NULL)
    adw_bin_set_child (self->tour_bin, g_object_new (BRAND_TYPE_TOUR, NULL));
  return BRAND_TOUR (adw_bin_get_child (self->tour_bin));
}

void
brand_plan_view_show_item (BrandPlanView *self,
                           BrandItem     *item)
{
  int section;

  g_return_if_fail (BRAND_IS_PLAN_VIEW (self));
  g_return_if_fail (BRAND_IS_ITEM (item));

  section = brand_section_find_for_kind (brand_item_get_kind_id (item));
  if (section < 0)
    {
      brand_item_dialog_edit (adw_bin_get_child (self->page_bin),
                              brand_document_get_history (self->document), item);
      return;
    }
  brand_plan_view_show_section (self, brand_sections[section].name);
  if (BRAND_IS_TOUCHPOINT (item))
    brand_session_set_cursor (self->session,
                              brand_touchpoint_get_start (BRAND_TOUCHPOINT (item)));
  if (BRAND_IS_READING (item))
    item = brand_plan_find (brand_document_get_plan (self->document),
                            brand_item_get_text (item, "measure"));
  if (!BRAND_IS_SCENARIO (item))
    brand_session_set_selection (self->session, item);
  brand_page_show_item (get_page (self, (guint) section), item);
}
