/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-deposits.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "model/facts/brand-deposit-log.h"
#include "ui/operate/brand-deposit-bars.h"
#include "ui/operate/brand-operate-block.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_ROWS 40

/* "Jan 3, Mar 11": the months that had any. */
static char *
describe_months (const BrandDepositLog *log)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < BRAND_DEPOSIT_MONTHS; i++)
    if (log->months[i] > 0)
      {
        int month = log->first_month + (int) i;
        g_autofree char *name = brand_date_format (
          brand_date_join (month / 12, (guint) (month % 12) + 1, 1), BRAND_DATE_STYLE_SHORT_MONTH);

        g_strv_builder_take (parts, g_strdup_printf ("%s: %u", name, log->months[i]));
      }
  words = g_strv_builder_end (parts);
  return words[0] != NULL ? g_strjoinv (", ", words) : g_strdup (_("No deposits in these months"));
}

static GtkWidget *
create_picture (const BrandDepositLog *log,
                gboolean               is_narrow)
{
  GtkWidget *picture = brand_deposit_bars_new (log, is_narrow);
  g_autofree char *words = describe_months (log);

  gtk_widget_add_css_class (picture, brand_dimension_get_css_class (
    brand_touchpoint_get_dimension (log->touchpoint)));
  gtk_widget_set_tooltip_text (picture, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  return picture;
}

static char *
describe (const BrandDepositLog *log,
          int                    today)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%u deposit", "%u deposits", log->total),
                                            log->total);
  g_autofree char *when = NULL;

  if (today < log->judge_from)
    {
      g_autofree char *from = brand_date_format (log->judge_from, BRAND_DATE_STYLE_LONG_DAY);

      /* Translators: how many deposits, and a date. */
      return g_strdup_printf (_("%s · Too early to judge before %s"), count, from);
    }
  if (log->last == BRAND_DATE_UNSET)
    return g_strdup (_("No deposit yet: nothing grows by itself"));
  when = brand_culture_describe_wait (log->last, today);
  /* Translators: how many deposits, and how long ago, as in "3 days ago". */
  return g_strdup_printf (_("%s · The last one %s"), count, when);
}

static GtkWidget *
create_add (BrandItem *touchpoint)
{
  g_autofree char *name = g_strdup_printf ("deposit-%s", brand_item_get_id (touchpoint));
  /* Translators: a touchpoint's title. */
  g_autofree char *words = g_strdup_printf (_("Add a deposit of today to “%s”"),
                                            brand_touchpoint_get_shown_title (
                                              BRAND_TOUCHPOINT (touchpoint)));
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_name (button, name);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", brand_item_get_id (touchpoint));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "operate.add-deposit");
  return button;
}

static GtkWidget *
create_row (const BrandDepositLog *log,
            int                    today,
            gboolean               is_narrow)
{
  BrandItem *touchpoint = BRAND_ITEM (log->touchpoint);
  g_autofree char *words = describe (log, today);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", brand_touchpoint_get_shown_title (log->touchpoint),
                                 "subtitle", words, "activatable", TRUE,
                                 "title-lines", 2, NULL);

  gtk_widget_set_name (row, brand_item_get_id (touchpoint));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
    brand_touchpoint_get_dimension (log->touchpoint)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_picture (log, is_narrow));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_add (touchpoint));
  brand_touchpoint_lead (GTK_ACTIONABLE (row), log->touchpoint);
  return row;
}

GtkWidget *
brand_operate_deposits_new (BrandPage *page)
{
  return brand_operate_block_new (page, _("What grows slowly"),
                                  _("Posts, answers and visits put into what is cultivated, "
                                    "month by month."));
}

void
brand_operate_deposits_update (GtkWidget *deposits)
{
  BrandOperateBlock *block = BRAND_OPERATE_BLOCK (deposits);
  BrandPage *page = brand_operate_block_get_page (block);
  int today = brand_document_get_today (brand_page_get_document (page));
  g_autoptr (GArray) logs = brand_plan_list_deposit_logs (brand_page_get_plan (page), today);
  GtkBox *body = brand_operate_block_begin (block);
  GtkWidget *list = gtk_list_box_new ();
  g_autofree char *note = NULL;

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  for (guint i = 0; i < MIN (logs->len, MOST_ROWS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         create_row (&g_array_index (logs, BrandDepositLog, i), today,
                                     brand_page_get_narrow (page)));
  gtk_widget_set_visible (list, logs->len > 0);
  gtk_box_append (body, list);
  if (logs->len == 0)
    note = g_strdup (_("Nothing is cultivated yet. Choose that pattern for what should last."));
  else if (logs->len > MOST_ROWS)
    /* Translators: how many touchpoints are shown, and how many there are. */
    note = g_strdup_printf (_("The first %u of %u are here; the others are on the timeline."),
                            MOST_ROWS, logs->len);
  brand_operate_block_set_note (block, note, FALSE);
  brand_operate_block_end (block);
}
