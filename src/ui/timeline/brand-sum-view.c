/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-sum-view.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/widgets/brand-dimension-look.h"

#define LABEL_CHARS 34
#define SOURCE_CHARS 44

static const guint part_dimensions[BRAND_SUM_N_PARTS] = {
  [BRAND_SUM_MASS] = 1, [BRAND_SUM_COMMUNITY] = 2, [BRAND_SUM_DIRECT] = 4,
  [BRAND_SUM_MASS_COMMUNITY] = 3, [BRAND_SUM_MASS_DIRECT] = 5,
  [BRAND_SUM_COMMUNITY_DIRECT] = 6, [BRAND_SUM_ALL_THREE] = 7,
};

static void
attach_line (GtkGrid            *grid,
             const BrandSumLine *line,
             int                 row)
{
  GtkWidget *label = gtk_label_new (line->label);
  GtkWidget *value = gtk_label_new (line->value);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LABEL_CHARS);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  gtk_widget_add_css_class (value, "numeric");
  if (line->is_result)
    {
      gtk_widget_add_css_class (label, "heading");
      gtk_widget_add_css_class (value, "heading");
    }
  gtk_grid_attach (grid, label, 0, row, 1, 1);
  gtk_grid_attach (grid, value, 1, row, 1, 1);
}

static void
append_sources (GtkWidget   *box,
                BrandPlan   *plan,
                BrandSumPart part)
{
  g_auto (GStrv) sources = brand_sum_list_sources (plan, part);

  for (char **source = sources; *source != NULL; source++)
    {
      GtkWidget *label = gtk_label_new (*source);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (label), SOURCE_CHARS);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "secondary");
      gtk_box_append (GTK_BOX (box), label);
    }
}

GtkWidget *
brand_sum_view_new (BrandPlanSynergy *synergy,
                    BrandSumPart      part,
                    int               day)
{
  g_autoptr (GPtrArray) lines = brand_sum_list (synergy, part, day);
  g_autofree char *date = brand_date_format (day, BRAND_DATE_STYLE_WEEKDAY);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *when = gtk_label_new (date);
  GtkWidget *caution = gtk_label_new (_("Planning index, not a sales forecast"));

  gtk_label_set_xalign (GTK_LABEL (when), 0);
  gtk_widget_add_css_class (when, "dimmed");
  gtk_widget_add_css_class (when, "secondary");
  gtk_label_set_xalign (GTK_LABEL (caution), 0);
  gtk_widget_add_css_class (caution, "dimmed");
  gtk_widget_add_css_class (caution, "smallest");
  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  for (guint i = 0; i < lines->len; i++)
    attach_line (GTK_GRID (grid), lines->pdata[i], i);
  gtk_box_append (GTK_BOX (box), when);
  gtk_box_append (GTK_BOX (box), grid);
  append_sources (box, brand_plan_synergy_get_plan (synergy), part);
  gtk_box_append (GTK_BOX (box), caution);
  return box;
}

GtkWidget *
brand_sum_icons_new (BrandSumPart part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    if (part_dimensions[part] & (1u << i))
      gtk_box_append (GTK_BOX (box), brand_dimension_icon_new ((BrandDimension) i));
  return box;
}

char *
brand_sum_format (BrandSumPart part,
                  double       value)
{
  g_autofree char *number = brand_format_number (value, 1);
  gboolean is_added = part >= BRAND_SUM_MASS_COMMUNITY && part <= BRAND_SUM_SYNERGY;

  /* The mark keeps the sign before the number in text from right to left. */
  return is_added && value > 0 ? g_strconcat ("\u200e+", number, NULL)
                               : g_steal_pointer (&number);
}
