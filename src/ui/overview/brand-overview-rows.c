/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-overview-rows.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"
#include "model/facts/brand-culture-dates.h"
#include "ui/checks/brand-check-look.h"
#include "ui/checks/brand-check-results.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-balance-bar.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_ROWS 5
#define FEW_ROWS 3

/* How far culture is looked ahead. */
#define CULTURE_DAYS 120

static GtkWidget *
add_row (AdwPreferencesGroup *group,
         GPtrArray           *rows,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "title-lines", 2, "subtitle-lines", 2, NULL);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
  return row;
}

static void
add_note (AdwPreferencesGroup *group,
          GPtrArray           *rows,
          const char          *text)
{
  gtk_widget_add_css_class (add_row (group, rows, text, ""), "dimmed");
}

static void
lead (GtkWidget  *row,
      const char *action,
      const char *target)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
}

/* Where a button stands at the row's end, which says enough. */
static void
lead_to_item (GtkWidget *row,
              BrandItem *item)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", brand_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "item.show");
}

static GtkWidget *
create_day (int day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *month = brand_date_format (day, BRAND_DATE_STYLE_SHORT_MONTH);
  g_autofree char *number = NULL;
  GtkWidget *above, *below;
  guint month_number, month_day;
  int year;

  brand_date_split (day, &year, &month_number, &month_day);
  number = g_strdup_printf ("%u", month_day);
  above = gtk_label_new (number);
  below = gtk_label_new (month);
  gtk_widget_add_css_class (above, "day-number");
  gtk_widget_add_css_class (above, "numeric");
  gtk_widget_add_css_class (below, "secondary");
  gtk_widget_set_size_request (box, 36, -1);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), above);
  gtk_box_append (GTK_BOX (box), below);
  return box;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  return brand_touchpoint_get_start (*(BrandTouchpoint **) a)
         - brand_touchpoint_get_start (*(BrandTouchpoint **) b);
}

static GPtrArray *
list_next (BrandDocument *document)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (document),
                                         BRAND_KIND_TOUCHPOINT);
  int today = brand_document_get_today (document);
  GPtrArray *next = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));

      if (brand_touchpoint_get_start (touchpoint) >= today
          && brand_touchpoint_get_status (touchpoint) != BRAND_STATUS_DROPPED)
        g_ptr_array_add (next, touchpoint);
    }
  g_ptr_array_sort (next, compare_starts);
  return next;
}

static const char *
get_first_beat_title (BrandPlan       *plan,
                      BrandTouchpoint *touchpoint)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);
  BrandItem *beat = beats != NULL && beats[0] != NULL ? brand_plan_find (plan, beats[0]) : NULL;

  return beat != NULL ? brand_item_get_text (beat, "title") : "";
}

guint
brand_overview_add_touchpoints (AdwPreferencesGroup *group,
                                BrandDocument       *document,
                                GPtrArray           *rows)
{
  g_autoptr (GPtrArray) next = list_next (document);

  for (guint i = 0; i < MIN (next->len, MOST_ROWS); i++)
    {
      BrandTouchpoint *touchpoint = next->pdata[i];
      GtkWidget *row = add_row (group, rows, brand_touchpoint_get_title (touchpoint),
                                get_first_beat_title (brand_document_get_plan (document),
                                                      touchpoint));

      adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                                 create_day (brand_touchpoint_get_start (touchpoint)));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                                   brand_touchpoint_get_dimension (touchpoint)));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      brand_touchpoint_lead (GTK_ACTIONABLE (row), touchpoint);
    }
  if (next->len == 0)
    add_note (group, rows, _("Nothing starts after today"));
  return next->len;
}

typedef struct
{
  BrandItem *measure;
  int due;
} DueReading;

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  return ((const DueReading *) a)->due - ((const DueReading *) b)->due;
}

static GArray *
list_due (BrandDocument *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  int today = brand_document_get_today (document);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (DueReading));

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      DueReading reading = { brand_list_get (measures, i) };
      BrandDue due;

      brand_plan_get_due (plan, BRAND_MEASURE (reading.measure), today, &due);
      reading.due = due.next;
      if (due.next != BRAND_DATE_UNSET && due.next <= today)
        g_array_append_val (list, reading);
    }
  g_array_sort (list, compare_due);
  return list;
}

static GtkWidget *
create_enter_button (const DueReading *reading)
{
  GtkWidget *button = gtk_button_new_with_label (_("Enter"));
  /* Translators: a measure's title. */
  g_autofree char *name = g_strdup_printf (_("Enter the reading of “%s”"),
                                           brand_item_get_text (reading->measure, "title"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)",
                                    brand_item_get_id (reading->measure), reading->due);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "overview.enter-reading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

static void
add_reading (AdwPreferencesGroup *group,
             GPtrArray           *rows,
             const DueReading    *reading,
             int                  today)
{
  g_autofree char *day = brand_date_format (reading->due, BRAND_DATE_STYLE_LONG_DAY);
  g_autofree char *words = NULL;
  GtkWidget *row;

  if (reading->due == today)
    words = g_strdup (_("Due today"));
  else
    /* Translators: the day on which a reading should have been taken. */
    words = g_strdup_printf (_("Due since %s"), day);
  row = add_row (group, rows, brand_item_get_text (reading->measure, "title"), words);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               (BrandDimension) brand_item_get_choice (reading->measure,
                                                                       "dimension")));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_enter_button (reading));
  lead_to_item (row, reading->measure);
}

guint
brand_overview_add_readings (AdwPreferencesGroup *group,
                             BrandDocument       *document,
                             GPtrArray           *rows)
{
  g_autoptr (GArray) due = list_due (document);

  for (guint i = 0; i < MIN (due->len, MOST_ROWS); i++)
    add_reading (group, rows, &g_array_index (due, DueReading, i),
                 brand_document_get_today (document));
  if (due->len == 0)
    add_note (group, rows, _("Nothing due"));
  return due->len;
}

static void
add_finding (AdwPreferencesGroup *group,
             GPtrArray           *rows,
             const BrandFinding  *finding)
{
  g_autofree char *text = brand_finding_dup_text (finding);
  g_autofree char *key = brand_check_dup_key (finding);
  GtkWidget *row = add_row (group, rows, text, _(finding->check->title));

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             brand_severity_icon_new (finding->check->severity));
  lead (row, "overview.show-finding", key);
}

guint
brand_overview_add_checks (AdwPreferencesGroup *group,
                           BrandDocument       *document,
                           GPtrArray           *rows)
{
  g_autoptr (BrandCheckResults) results = brand_check_results_new (document);
  const BrandFindings *findings = results->findings;

  for (guint i = 0; i < MIN (findings->n_open, MOST_ROWS); i++)
    add_finding (group, rows, brand_findings_get_open (findings, i));
  if (findings->n_open == 0)
    add_note (group, rows, _("Nothing is missing"));
  return findings->n_open;
}

guint
brand_overview_add_culture (AdwPreferencesGroup *group,
                            BrandDocument       *document,
                            GPtrArray           *rows)
{
  int today = brand_document_get_today (document);
  g_autoptr (GArray) dates = brand_culture_list_dates (brand_document_get_plan (document), today,
                                                       today + CULTURE_DAYS);
  guint n = 0;

  for (guint i = 0; i < dates->len && n < FEW_ROWS; i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);
      g_autofree char *wait = brand_culture_describe_wait (date->day, today);
      g_autofree char *words = NULL;
      GtkWidget *row;

      if (date->type == BRAND_CULTURE_HOLIDAY)
        continue;
      /* Translators: what happens in culture, and when: "Ritual, in 5 weeks". */
      words = g_strdup_printf (_("%s, %s"), brand_culture_date_get_label (date->type), wait);
      row = add_row (group, rows, brand_item_get_text (date->item, "title"), words);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), create_day (date->day));
      lead_to_item (row, date->item);
      n++;
    }
  return n;
}
