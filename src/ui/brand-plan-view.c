/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-plan-view.h"

#include <glib/gi18n-lib.h>

#include "model/brand-cadence.h"
#include "model/brand-date.h"
#include "ui/brand-document-menu.h"
#include "ui/brand-document-state.h"
#include "ui/brand-document-tools.h"
#include "ui/brand-field-frame.h"
#include "ui/brand-goals-page.h"
#include "ui/brand-measures-page.h"
#include "ui/brand-overview-page.h"
#include "ui/brand-session.h"
#include "ui/brand-story-page.h"
#include "ui/brand-timeline-page.h"

struct _BrandPlanView
{
  AdwBreakpointBin parent_instance;

  AdwNavigationSplitView *split;
  AdwWindowTitle *heading;
  GtkListBox *sections;
  GtkMenuButton *menu_button;
  BrandDocumentState *state;
  GtkWidget *due;

  BrandDocument *document;
  BrandSession *session;
  GHashTable *pages;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandPlanView, brand_plan_view, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_NARROW = 1,
} BrandPlanViewProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static const struct
{
  const char *name;
  const char *title;
  const char *icon_name;
  GType (*get_type) (void);
} sections[] = {
  { "overview", N_("Overview"), "brand-overview-symbolic", brand_overview_page_get_type },
  { "story", N_("Story"), "brand-story-symbolic", brand_story_page_get_type },
  { "timeline", N_("Timeline"), "brand-timeline-symbolic", brand_timeline_page_get_type },
  { "measures", N_("Measures"), "brand-measures-symbolic", brand_measures_page_get_type },
  { "goals", N_("Goals and money"), "brand-goals-symbolic", brand_goals_page_get_type },
};

static GtkWidget *
create_row (guint       section,
            GtkWidget **badge)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_(sections[section].title));

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (sections[section].icon_name));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  if (badge != NULL)
    {
      *badge = gtk_label_new (NULL);
      gtk_widget_set_valign (*badge, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (*badge, "badge");
      gtk_box_append (GTK_BOX (box), *badge);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  return row;
}

static AdwNavigationPage *
get_page (BrandPlanView *self,
          guint          section)
{
  const char *name = sections[section].name;
  AdwNavigationPage *page = g_hash_table_lookup (self->pages, name);

  if (page == NULL)
    {
      page = g_object_new (sections[section].get_type (),
                           "document", self->document, "session", self->session, NULL);
      g_object_bind_property (self, "narrow", page, "narrow", G_BINDING_SYNC_CREATE);
      brand_document_tools_add (BRAND_PAGE (page));
      g_hash_table_insert (self->pages, (gpointer) name, g_object_ref_sink (page));
    }
  return page;
}

static void
section_selected_cb (BrandPlanView *self,
                     GtkListBoxRow *row)
{
  AdwNavigationPage *page;

  if (row == NULL || self->document == NULL)
    return;
  page = get_page (self, (guint) gtk_list_box_row_get_index (row));
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    brand_field_commit_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
  if (adw_navigation_split_view_get_content (self->split) != page)
    adw_navigation_split_view_set_content (self->split, page);
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
show_touchpoint_activated (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  BrandPlanView *self = BRAND_PLAN_VIEW (widget);
  BrandItem *item = brand_plan_find (brand_document_get_plan (self->document),
                                     g_variant_get_string (parameter, NULL));

  if (item != NULL)
    brand_plan_view_show_item (self, item);
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
show_due (BrandPlanView *self)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  int today = brand_document_get_today (self->document);
  g_autofree char *words = NULL;
  guint n_due = 0;

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandDue due;

      brand_plan_get_due (plan, BRAND_MEASURE (brand_list_get (measures, i)), today, &due);
      n_due += due.n_due > 0;
    }
  /* Translators: how many measures have a reading that is due. */
  words = g_strdup_printf (ngettext ("%u due", "%u due", n_due), n_due);
  gtk_label_set_text (GTK_LABEL (self->due), words);
  gtk_widget_set_visible (self->due, n_due > 0);
}

static void
plan_changed_cb (BrandPlanView *self)
{
  fill_heading (self);
  show_due (self);
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
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, heading);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, sections);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, BrandPlanView, state);
  gtk_widget_class_bind_template_callback (widget_class, section_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, section_selected_cb);
  gtk_widget_class_install_action (widget_class, "plan.show-touchpoint", "s",
                                   show_touchpoint_activated);
}

static void
brand_plan_view_init (BrandPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (self->sections,
                         create_row (i, g_str_equal (sections[i].name, "measures") ? &self->due
                                                                                    : NULL));
}

GtkWidget *
brand_plan_view_new (BrandDocument *document)
{
  BrandPlanView *self = g_object_new (BRAND_TYPE_PLAN_VIEW, NULL);

  self->document = g_object_ref (document);
  self->session = brand_session_new (brand_document_get_plan (document));
  plan_changed_cb (self);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
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
  g_return_if_fail (BRAND_IS_PLAN_VIEW (self));

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i].name, name))
      {
        show_section (self, i);
        brand_page_enter (BRAND_PAGE (get_page (self, i)));
      }
}

const char *
brand_plan_view_get_section (BrandPlanView *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (BRAND_IS_PLAN_VIEW (self), NULL);

  row = gtk_list_box_get_selected_row (self->sections);
  return sections[row != NULL ? gtk_list_box_row_get_index (row) : 0].name;
}

static const char *
find_section (BrandItem *item)
{
  static const char *const names[BRAND_N_KINDS] = {
    [BRAND_KIND_PLAN_INFO] = "overview",
    [BRAND_KIND_STORY] = "story",
    [BRAND_KIND_BEAT] = "story",
    [BRAND_KIND_TOUCHPOINT] = "timeline",
    [BRAND_KIND_GOAL] = "goals",
    [BRAND_KIND_MEASURE] = "measures",
    [BRAND_KIND_READING] = "measures",
  };

  const char *name = names[brand_item_get_kind_id (item)];

  return name != NULL ? name : "overview";
}

void
brand_plan_view_show_item (BrandPlanView *self,
                           BrandItem     *item)
{
  g_return_if_fail (BRAND_IS_PLAN_VIEW (self));
  g_return_if_fail (BRAND_IS_ITEM (item));

  brand_plan_view_show_section (self, find_section (item));
  if (BRAND_IS_TOUCHPOINT (item))
    brand_session_set_cursor (self->session,
                              brand_touchpoint_get_start (BRAND_TOUCHPOINT (item)));
  if (BRAND_IS_READING (item))
    item = brand_plan_find (brand_document_get_plan (self->document),
                            brand_item_get_text (item, "measure"));
  brand_session_set_selection (self->session, item);
}
