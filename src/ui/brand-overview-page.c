/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-overview-page.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/brand-overview-rows.h"
#include "ui/brand-year-picture.h"

struct _BrandOverviewPage
{
  BrandPage parent_instance;

  GtkLabel *title;
  GtkLabel *span;
  GtkWidget *begin;
  GtkBox *balance;
  BrandYearPicture *year;
  AdwPreferencesGroup *touchpoints;
  AdwPreferencesGroup *readings;
  AdwPreferencesGroup *checks;

  GPtrArray *rows; /* of the three lists, borrowed */
};

G_DEFINE_FINAL_TYPE (BrandOverviewPage, brand_overview_page, BRAND_TYPE_PAGE)

static char *
describe_span (BrandDocument *document)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (document));
  int start = brand_plan_info_get_start (info);
  int end = brand_plan_info_get_end (info);
  int today = brand_document_get_today (document);
  g_autofree char *span = brand_date_format_span (start, end, 0);

  if (today < start || today > end)
    return g_steal_pointer (&span);
  /* Translators: a plan's dates, then which of its weeks it is and how many there are. */
  return g_strdup_printf (_("%s, week %d of %d"), span, (today - start) / 7 + 1,
                          (end - start + 7) / 7);
}

static void
fill_balance (BrandOverviewPage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->balance))) != NULL)
    gtk_box_remove (self->balance, child);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_box_append (self->balance, brand_overview_balance_new (document, (BrandDimension) i));
}

static void
show_year (BrandOverviewPage *self,
           BrandDocument     *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  BrandPlanInfo *info = brand_plan_get_info (plan);

  brand_year_picture_set_plan (self->year, brand_document_get_synergy (document),
                               brand_plan_info_get_start (info), brand_plan_info_get_end (info),
                               brand_document_get_today (document));
  gtk_widget_set_visible (self->begin, brand_list_get_length (
                            brand_plan_get_list (plan, BRAND_KIND_BEAT)) == 0);
}

static void
empty_lists (BrandOverviewPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      adw_preferences_group_remove (
        ADW_PREFERENCES_GROUP (gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP)), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static void
brand_overview_page_update (BrandPage *page)
{
  BrandOverviewPage *self = BRAND_OVERVIEW_PAGE (page);
  BrandDocument *document = brand_page_get_document (page);
  g_autofree char *title = brand_document_dup_title (document);
  g_autofree char *span = describe_span (document);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->span, span);
  fill_balance (self);
  show_year (self, document);
  empty_lists (self);
  brand_overview_add_touchpoints (self->touchpoints, document, self->rows);
  brand_overview_add_readings (self->readings, document, self->rows);
  brand_overview_add_checks (self->checks, document, self->rows);
}

static void
brand_overview_page_dispose (GObject *object)
{
  BrandOverviewPage *self = BRAND_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_OVERVIEW_PAGE);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_overview_page_parent_class)->dispose (object);
}

static void
brand_overview_page_class_init (BrandOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_overview_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_overview_page_update;
  g_type_ensure (BRAND_TYPE_YEAR_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, span);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, begin);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, balance);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, year);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, touchpoints);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, readings);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, checks);
}

static void
brand_overview_page_init (BrandOverviewPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
