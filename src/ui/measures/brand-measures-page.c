/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measures-page-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/fields/brand-field-row.h"
#include "ui/lessons/brand-lesson-offer.h"
#include "ui/measures/brand-measure-detail.h"
#include "ui/measures/brand-measure-gap-row.h"
#include "ui/measures/brand-measure-gaps.h"
#include "ui/measures/brand-measure-row.h"
#include "ui/measures/brand-measure-state.h"
#include "ui/measures/brand-measures-list.h"
#include "ui/widgets/brand-column.h"
#include "ui/widgets/brand-dimension-look.h"

G_DEFINE_FINAL_TYPE (BrandMeasuresPage, brand_measures_page, BRAND_TYPE_PAGE)

BrandHistory *
brand_measures_page_get_history (BrandMeasuresPage *self)
{
  return brand_page_get_history (BRAND_PAGE (self));
}

BrandDimension
brand_measures_page_get_dimension (BrandMeasuresPage *self)
{
  return (BrandDimension) adw_toggle_group_get_active (self->dimensions);
}

BrandMeasure *
brand_measures_page_get_selected (BrandMeasuresPage *self)
{
  BrandItem *measure = brand_measures_list_get_selected (self->measures);

  return measure != NULL ? BRAND_MEASURE (measure) : NULL;
}

static BrandMeasureDetail *
get_detail (BrandMeasuresPage *self)
{
  GtkWidget *child = adw_bin_get_child (self->detail);

  return BRAND_IS_MEASURE_DETAIL (child) ? BRAND_MEASURE_DETAIL (child) : NULL;
}

static GtkWidget *
create_nothing (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE,
                       "icon-name", "brand-measures-symbolic",
                       "title", _("Nothing to measure by yet"),
                       "description", _("Choose something easy to count: guests, letters, "
                                        "mentions. Sales alone come too late to steer by."),
                       NULL);
}

static void
show_detail (BrandMeasuresPage *self)
{
  BrandMeasure *measure = brand_measures_page_get_selected (self);
  BrandMeasureDetail *detail = get_detail (self);
  gboolean is_same = detail != NULL && brand_measure_detail_get_measure (detail) == measure;

  if (measure == NULL && (detail != NULL || adw_bin_get_child (self->detail) == NULL))
    adw_bin_set_child (self->detail, create_nothing ());
  else if (is_same)
    brand_measure_detail_update (detail);
  else if (measure != NULL)
    adw_bin_set_child (self->detail, brand_measure_detail_new (
                         brand_page_get_document (BRAND_PAGE (self)), measure));
  adw_navigation_page_set_title (self->detail_page,
                                 measure != NULL ? brand_measure_get_shown_title (measure)
                                                 : _("Measure"));
  if (measure == NULL)
    adw_navigation_split_view_set_show_content (self->split, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "measures.duplicate", measure != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "measures.delete", measure != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "measures.menu", measure != NULL);
}

static void
show_counts (BrandMeasuresPage *self)
{
  BrandList *measures = brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)),
                                             BRAND_KIND_MEASURE);
  guint count[BRAND_N_DIMENSIONS] = { 0 };

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    count[brand_measure_get_dimension (BRAND_MEASURE (brand_list_get (measures, i)))]++;
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autofree char *number = g_strdup_printf ("%u", count[d]);

      gtk_label_set_text (self->counts[d], number);
    }
}

static void
show_share (BrandMeasuresPage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  BrandDimension dimension = brand_measures_page_get_dimension (self);
  const BrandSynergyMeasures *measures =
    brand_plan_synergy_get_measures (brand_document_get_synergy (document));
  double weights[BRAND_N_DIMENSIONS];
  g_autofree char *emphasis = NULL;
  g_autofree char *effect = NULL;
  g_autofree char *text = NULL;

  brand_plan_get_emphasis (brand_document_get_plan (document), weights);
  emphasis = brand_format_percent (weights[dimension], 0);
  effect = brand_format_percent (measures->dimensions[dimension].effect_share, 0);
  if (measures->has_effect)
    /* Translators: two shares of one dimension: the one that is meant, the one that is planned. */
    text = g_strdup_printf (_("Emphasis %s, share of the planned effect %s"), emphasis, effect);
  else
    text = g_strdup_printf (_("Emphasis %s"), emphasis);
  adw_preferences_group_set_description (self->measures_group, text);
}

static void
show_gaps (BrandMeasuresPage *self)
{
  BrandPlan *plan = brand_page_get_plan (BRAND_PAGE (self));
  g_autoptr (GPtrArray) gaps =
    brand_measure_list_gaps (plan, brand_measures_page_get_dimension (self));

  gboolean is_sales_only =
    brand_measure_is_sales_only (plan, brand_measures_page_get_dimension (self));

  gtk_list_box_remove_all (self->gaps);
  if (is_sales_only)
    gtk_list_box_append (self->gaps, brand_measure_gap_row_new_sales ());
  for (guint i = 0; i < gaps->len; i++)
    {
      guint position = 0;

      if (BRAND_IS_BEAT (gaps->pdata[i]))
        brand_list_find (brand_plan_get_list (plan, BRAND_KIND_BEAT), gaps->pdata[i], &position);
      gtk_list_box_append (self->gaps, brand_measure_gap_row_new (gaps->pdata[i], position + 1));
    }
  gtk_widget_set_visible (self->gaps_group, gaps->len > 0 || is_sales_only);
}

static void
show_sign_off (BrandMeasuresPage *self)
{
  static const char *const purposes[] = { "purpose_mass", "purpose_community", "purpose_direct" };
  BrandDimension dimension = brand_measures_page_get_dimension (self);
  const char *const names[] = { "signers", "review", purposes[dimension] };
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (BRAND_PAGE (self))));

  gtk_list_box_remove_all (self->sign_off);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_list_box_append (self->sign_off, brand_field_row_new (
                           brand_measures_page_get_history (self), info,
                           (guint) brand_kind_find_field (brand_item_get_kind (info), names[i])));
}

/* After a deletion the row that moved up is the next to work on. */
static void
keep_selection (BrandMeasuresPage *self)
{
  GtkListBoxRow *row = NULL;

  if (brand_measures_page_get_selected (self) == NULL)
    {
      for (int i = MAX (self->selected, 0); i >= 0 && row == NULL; i--)
        row = gtk_list_box_get_row_at_index (self->measures, i);
      gtk_list_box_select_row (self->measures, row);
    }
  row = gtk_list_box_get_selected_row (self->measures);
  self->selected = row != NULL ? gtk_list_box_row_get_index (row) : -1;
}

static void
show_offer (BrandMeasuresPage *self)
{
  g_autoptr (BrandItem) measure = brand_item_new (BRAND_KIND_MEASURE);

  g_object_set (measure, "dimension", brand_measures_page_get_dimension (self), NULL);
  brand_lesson_offer_set_item (self->offer, measure);
}

static void
brand_measures_page_update (BrandPage *page)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (page);

  brand_reorder_set_history (self->reorder, brand_measures_page_get_history (self));
  brand_measures_list_fill (self->measures, self->reorder, brand_page_get_plan (page),
                            brand_measures_page_get_dimension (self),
                            brand_document_get_today (brand_page_get_document (page)));
  show_offer (self);
  keep_selection (self);
  show_counts (self);
  show_share (self);
  show_gaps (self);
  show_detail (self);
  if (gtk_list_box_get_row_at_index (self->sign_off, 0) == NULL)
    show_sign_off (self);
}

static void
brand_measures_page_enter (BrandPage *page)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (page);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->measures);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->dimensions), GTK_DIR_TAB_FORWARD);
}

static void
dimension_chosen_cb (BrandMeasuresPage *self)
{
  /* While the toggles are being made there is no document yet. */
  if (brand_page_get_document (BRAND_PAGE (self)) == NULL)
    return;
  self->selected = -1;
  show_sign_off (self);
  brand_measures_page_update (BRAND_PAGE (self));
}

static void
measure_selected_cb (BrandMeasuresPage *self,
                     GtkListBoxRow     *row)
{
  if (row == NULL)
    return;
  self->selected = gtk_list_box_row_get_index (row);
  show_detail (self);
}

static void
measure_activated_cb (BrandMeasuresPage *self)
{
  adw_navigation_split_view_set_show_content (self->split, TRUE);
  if (get_detail (self) != NULL)
    brand_measure_detail_focus_due (get_detail (self));
}

/* On a narrow screen a measure is one of its dimension, which the list said already. */
static void
depth_changed_cb (BrandMeasuresPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->dimensions),
                          !adw_navigation_split_view_get_collapsed (self->split)
                          || !adw_navigation_split_view_get_show_content (self->split));
}

void
brand_measures_page_go_to (BrandMeasuresPage *self,
                           BrandItem         *measure)
{
  adw_toggle_group_set_active (self->dimensions,
                               brand_measure_get_dimension (BRAND_MEASURE (measure)));
  brand_measures_page_update (BRAND_PAGE (self));
  if (brand_measures_list_select (self->measures, measure))
    adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
selection_changed_cb (BrandMeasuresPage *self)
{
  BrandItem *item = brand_session_get_selection (brand_page_get_session (BRAND_PAGE (self)));

  if (BRAND_IS_MEASURE (item))
    brand_measures_page_go_to (self, item);
}

void
brand_measures_page_focus_field (BrandMeasuresPage *self,
                                 const char        *name)
{
  if (get_detail (self) != NULL)
    brand_measure_detail_focus_field (get_detail (self), name);
}

static void
brand_measures_page_constructed (GObject *object)
{
  BrandMeasuresPage *self = BRAND_MEASURES_PAGE (object);

  G_OBJECT_CLASS (brand_measures_page_parent_class)->constructed (object);
  g_signal_connect_object (brand_page_get_session (BRAND_PAGE (self)), "notify::selection",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  selection_changed_cb (self);
}

static void
brand_measures_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_MEASURES_PAGE);
  G_OBJECT_CLASS (brand_measures_page_parent_class)->dispose (object);
}

static void
brand_measures_page_class_init (BrandMeasuresPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = brand_measures_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = brand_measures_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_measures_page_update;
  BRAND_PAGE_CLASS (klass)->enter = brand_measures_page_enter;
  brand_measures_page_install_actions (widget_class);
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  g_type_ensure (BRAND_TYPE_REORDER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-measures-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, dimensions);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, offer);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, split);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, detail_page);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, detail);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, measures_group);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, reorder);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, measures);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, menu_click);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, gaps_group);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, sign_off);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasuresPage, menu);
  gtk_widget_class_bind_template_callback (widget_class, dimension_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, measure_activated_cb);
}

static void
narrow_changed_cb (BrandMeasuresPage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_widget_set_visible (self->icons[i], !is_narrow);
  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self->dimensions), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->dimensions), "narrow");
}

static void
add_toggle (BrandMeasuresPage *self,
            BrandDimension     dimension)
{
  AdwToggle *toggle = adw_toggle_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_widget_add_css_class (box, "toggle-content");
  self->icons[dimension] = brand_dimension_icon_new (dimension);
  self->counts[dimension] = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->counts[dimension]), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->counts[dimension]), "numeric");
  gtk_box_append (GTK_BOX (box), self->icons[dimension]);
  gtk_box_append (GTK_BOX (box), gtk_label_new (brand_dimension_get_label (dimension)));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->counts[dimension]));
  adw_toggle_set_child (toggle, box);
  adw_toggle_group_add (self->dimensions, toggle);
}

static void
brand_measures_page_init (BrandMeasuresPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    add_toggle (self, (BrandDimension) i);
  adw_toggle_group_set_active (self->dimensions, 0);
  brand_measures_page_bind_actions (self);
  g_signal_connect_swapped (self->split, "notify::collapsed", G_CALLBACK (depth_changed_cb), self);
  g_signal_connect_swapped (self->split, "notify::show-content", G_CALLBACK (depth_changed_cb),
                            self);
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
}
