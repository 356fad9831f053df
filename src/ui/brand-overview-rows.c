/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-overview-rows.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "checks/brand-checks.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/brand-measurement.h"
#include "ui/brand-balance-bar.h"
#include "ui/brand-coverage-cell.h"
#include "ui/brand-dimension-look.h"

#define MOST_ROWS 5

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
lead_to (GtkWidget  *row,
         const char *section)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", section);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-section");
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

static guint
add_readings_of (AdwPreferencesGroup *group,
                 BrandDocument       *document,
                 BrandDimension       dimension,
                 GPtrArray           *rows)
{
  g_autoptr (BrandMeasurementPlan) plan =
    brand_measurement_plan_new (brand_document_get_plan (document),
                                brand_document_get_synergy (document), dimension);
  guint n_due = 0;

  for (guint i = 0; i < plan->n_measures; i++)
    {
      const BrandMeasurementMeasure *measure = &plan->measures[i];
      g_autofree char *day = NULL;
      g_autofree char *words = NULL;
      GtkWidget *row;

      if (measure->next_reading == 0 || measure->next_reading > plan->as_of)
        continue;
      if (n_due++ >= MOST_ROWS)
        continue;
      day = brand_date_format (measure->next_reading, BRAND_DATE_STYLE_LONG_DAY);
      if (measure->next_reading == plan->as_of)
        words = g_strdup (_("Due today"));
      else
        /* Translators: the day on which a reading should have been taken. */
        words = g_strdup_printf (_("Due since %s"), day);
      row = add_row (group, rows, measure->title, words);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (dimension));
      lead_to (row, "measures");
    }
  return n_due;
}

guint
brand_overview_add_readings (AdwPreferencesGroup *group,
                             BrandDocument       *document,
                             GPtrArray           *rows)
{
  guint n_due = 0;

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    n_due += add_readings_of (group, document, (BrandDimension) i, rows);
  if (n_due == 0)
    add_note (group, rows, _("Nothing due"));
  return n_due;
}

static const char *
get_section (const BrandFinding *finding)
{
  switch (finding->item ? brand_item_get_kind_id (finding->item) : finding->check->fix.kind)
    {
    case BRAND_KIND_STORY:
    case BRAND_KIND_BEAT:
      return "story";
    case BRAND_KIND_MEASURE:
    case BRAND_KIND_READING:
      return "measures";
    case BRAND_KIND_GOAL:
      return "goals";
    default:
      return "timeline";
    }
}

static void
add_finding (AdwPreferencesGroup *group,
             GPtrArray           *rows,
             const BrandFinding  *finding)
{
  g_autofree char *text = brand_finding_dup_text (finding);
  GtkWidget *row = add_row (group, rows, text, _(finding->check->why));
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (icon, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  if (finding->item != NULL && BRAND_IS_TOUCHPOINT (finding->item))
    {
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      brand_touchpoint_lead (GTK_ACTIONABLE (row), BRAND_TOUCHPOINT (finding->item));
    }
  else
    lead_to (row, get_section (finding));
}

guint
brand_overview_add_checks (AdwPreferencesGroup *group,
                           BrandDocument       *document,
                           GPtrArray           *rows)
{
  g_autoptr (BrandFindings) findings = brand_checks_run (brand_document_get_plan (document),
                                                         brand_document_get_synergy (document),
                                                         brand_date_today ());

  for (guint i = 0; i < MIN (findings->n_open, MOST_ROWS); i++)
    add_finding (group, rows, brand_findings_get_open (findings, i));
  if (findings->n_open == 0)
    add_note (group, rows, _("Nothing is missing"));
  else if (findings->n_open > MOST_ROWS)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more",
                                                         findings->n_open - MOST_ROWS),
                                               findings->n_open - MOST_ROWS);

      add_note (group, rows, more);
    }
  return findings->n_open;
}

static char *
describe_difference (double share,
                     double meant)
{
  g_autofree char *percent = brand_format_percent (meant, 0);
  int points = (int) round (100 * share) - (int) round (100 * meant);

  if (points == 0)
    /* Translators: the emphasis that was chosen, "meant 35 %". */
    return g_strdup_printf (_("meant %s"), percent);
  if (points > 0)
    return g_strdup_printf (ngettext ("meant %s · %d point over", "meant %s · %d points over",
                                      points), percent, points);
  return g_strdup_printf (ngettext ("meant %s · %d point under", "meant %s · %d points under",
                                    -points), percent, -points);
}

GtkWidget *
brand_overview_balance_new (BrandDocument *document,
                            BrandDimension dimension)
{
  const BrandSynergyMeasures *measures =
    brand_plan_synergy_get_measures (brand_document_get_synergy (document));
  double share = measures->dimensions[dimension].effect_share;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = gtk_label_new (brand_dimension_get_label (dimension));
  double emphasis[BRAND_N_DIMENSIONS];
  g_autofree char *percent = brand_format_percent (share, 0);
  g_autofree char *words = NULL;
  GtkWidget *value, *note;

  brand_plan_get_emphasis (brand_document_get_plan (document), emphasis);
  words = describe_difference (measures->has_effect ? share : emphasis[dimension],
                               emphasis[dimension]);
  value = gtk_label_new (measures->has_effect ? percent : "–");
  note = gtk_label_new (words);
  gtk_widget_add_css_class (name, "heading");
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (value, "heading");
  gtk_widget_add_css_class (value, "numeric");
  gtk_label_set_xalign (GTK_LABEL (note), 0);
  gtk_widget_add_css_class (note, "secondary");
  gtk_widget_add_css_class (note, "dimmed");
  gtk_box_append (GTK_BOX (head), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), value);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), brand_balance_bar_new (dimension, share, emphasis[dimension]));
  gtk_box_append (GTK_BOX (box), note);
  return box;
}
