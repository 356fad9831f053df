/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-beat-row.h"

#include "model/brand-date.h"
#include "ui/brand-coverage-cell.h"
#include "ui/brand-dimension-look.h"
#include "ui/brand-read-row.h"

static const char *const shown_fields[] = { "message", "job", "emotion" };

static GtkWidget *
create_touchpoint_row (BrandTouchpoint *touchpoint,
                       int              year)
{
  g_autofree char *dates = brand_date_format_span (brand_touchpoint_get_start (touchpoint),
                                                   brand_touchpoint_get_end (touchpoint), year);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", brand_touchpoint_get_title (touchpoint),
                                 "subtitle", dates,
                                 "activatable", TRUE,
                                 NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               brand_touchpoint_get_dimension (touchpoint)));
  brand_touchpoint_lead (GTK_ACTIONABLE (row), touchpoint);
  return row;
}

GtkWidget *
brand_beat_row_new (BrandBeat     *beat,
                    guint          number,
                    int            year,
                    BrandCoverage *coverage)
{
  g_autofree char *title = g_strdup_printf ("%u  %s", number,
                                            brand_item_get_text (BRAND_ITEM (beat), "title"));
  g_autofree char *dates = brand_date_format_span (brand_beat_get_start (beat),
                                                   brand_beat_get_end (beat), year);
  AdwExpanderRow *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE,
                                      "title", title, "subtitle", dates, NULL);
  GtkWidget *chips = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  for (guint i = 0; i < G_N_ELEMENTS (shown_fields); i++)
    adw_expander_row_add_row (row, brand_read_row_new (BRAND_ITEM (beat), shown_fields[i], NULL));
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GPtrArray *touchpoints = brand_coverage_get (coverage, number - 1, i);

      gtk_box_append (GTK_BOX (chips), brand_dimension_chip_new (i, touchpoints->len));
      for (guint j = 0; j < touchpoints->len; j++)
        adw_expander_row_add_row (row, create_touchpoint_row (touchpoints->pdata[j], year));
    }
  gtk_widget_set_valign (chips, GTK_ALIGN_CENTER);
  adw_expander_row_add_suffix (row, chips);
  return GTK_WIDGET (row);
}
