/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-review.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"
#include "model/facts/brand-culture-dates.h"
#include "ui/fields/brand-field-row.h"
#include "ui/operate/brand-operate-block.h"

BrandItem *
brand_operate_review_create (BrandPlan *plan,
                             int        today)
{
  BrandItem *review = brand_item_new (BRAND_KIND_REVIEW);
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (
    BRAND_ITEM (brand_plan_get_info (plan)), "review_every");
  g_autofree char *date = brand_date_format (today, BRAND_DATE_STYLE_LONG_DAY);
  /* Translators: the title of a review; a date. */
  g_autofree char *title = g_strdup_printf (_("Review of %s"), date);

  g_object_set (review, "title", title, "date", today, NULL);
  if (cadence != BRAND_CADENCE_ONCE)
    g_object_set (review, "next", brand_cadence_get_day (cadence, today, 1), NULL);
  return review;
}

static GtkWidget *
create_next (int next,
             int today)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _("Hold it _now"), "use-underline",
                                    TRUE, "valign", GTK_ALIGN_CENTER, "name", "start-review",
                                    "action-name", "operate.start-review", NULL);

  if (next == BRAND_DATE_UNSET)
    g_object_set (row, "title", _("No review planned"), "subtitle",
                  _("Without one, a plan goes on doing what no longer works."), NULL);
  else
    {
      g_autofree char *date = brand_date_format (next, BRAND_DATE_STYLE_WEEKDAY);
      g_autofree char *wait = brand_culture_describe_wait (next, today);
      /* Translators: how long ago the review should have been. */
      g_autofree char *late = g_strdup_printf (_("Overdue: it was to be %s"), wait);

      g_object_set (row, "title", date, "subtitle", next < today ? late : wait, NULL);
    }
  if (next != BRAND_DATE_UNSET && next <= today)
    {
      GtkWidget *mark = gtk_image_new_from_icon_name ("brand-due-symbolic");

      gtk_widget_add_css_class (mark, "operate-warning");
      gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), mark);
      gtk_widget_add_css_class (button, "suggested-action");
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

GtkWidget *
brand_operate_review_new (BrandPage *page)
{
  return brand_operate_block_new (page, _("Next review"),
                                  _("All touchpoints together, as one relationship."));
}

void
brand_operate_review_update (GtkWidget            *review,
                             const BrandOperation *operation)
{
  BrandOperateBlock *block = BRAND_OPERATE_BLOCK (review);
  int today = brand_document_get_today (
    brand_page_get_document (brand_operate_block_get_page (block)));
  GtkBox *body = brand_operate_block_begin (block);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), create_next (operation->next_review, today));
  gtk_box_append (body, list);
  brand_operate_block_end (block);
}
