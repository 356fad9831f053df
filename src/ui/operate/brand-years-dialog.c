/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-years-dialog.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "report/brand-years.h"
#include "ui/widgets/brand-dimension-look.h"
#include "ui/widgets/brand-thumbnail-picture.h"

#define WIDTH 640
#define HEIGHT 760
#define PICTURE_HEIGHT 120

static GtkWidget *
create_label (const char *text,
              const char *css_class,
              double      xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), (float) xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_plan (BrandPlanSynergy *synergy)
{
  BrandPlan *plan = brand_plan_synergy_get_plan (synergy);
  BrandPlanInfo *info = brand_plan_get_info (plan);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *picture = g_object_new (BRAND_TYPE_THUMBNAIL_PICTURE, "height-request",
                                     PICTURE_HEIGHT, NULL);
  g_autofree char *span = brand_date_format_span (brand_plan_info_get_start (info),
                                                  brand_plan_info_get_end (info), 0);
  GtkWidget *dates = create_label (span, "secondary", 0);

  gtk_widget_add_css_class (dates, "dimmed");
  brand_thumbnail_picture_set_synergy (BRAND_THUMBNAIL_PICTURE (picture), synergy);
  gtk_box_append (GTK_BOX (box), create_label (
    brand_item_get_text (BRAND_ITEM (info), "title"), "heading", 0));
  gtk_box_append (GTK_BOX (box), dates);
  gtk_box_append (GTK_BOX (box), picture);
  return box;
}

static GtkWidget *
create_name (const BrandYearsRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  GtkWidget *label = create_label (row->label, NULL, 0);

  if (row->dimension >= 0)
    gtk_box_append (GTK_BOX (box), brand_dimension_icon_new ((BrandDimension) row->dimension));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_row (const BrandYearsRow *row,
            const char          *other_name,
            const char          *own_name,
            GtkSizeGroup        *sizes[2])
{
  GtkWidget *list_row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  g_autofree char *words = g_strdup_printf ("%s: %s %s, %s %s", row->label, other_name,
                                            row->cells[0], own_name, row->cells[1]);

  gtk_widget_add_css_class (box, "money-row");
  gtk_box_append (GTK_BOX (box), create_name (row));
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *cell = create_label (row->cells[i], "numeric", 1);

      gtk_label_set_wrap (GTK_LABEL (cell), FALSE);
      gtk_size_group_add_widget (sizes[i], cell);
      gtk_box_append (GTK_BOX (box), cell);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (list_row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (list_row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_row), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  return list_row;
}

static GtkWidget *
create_section (BrandYearsSection section,
                GtkWidget        *list)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), create_label (brand_years_get_section_title (section),
                                               "block-heading", 0));
  if (section == BRAND_YEARS_EFFECT)
    {
      GtkWidget *caution = create_label (_("Planning index, not a sales forecast"), "secondary", 0);

      gtk_widget_add_css_class (caution, "dimmed");
      gtk_box_append (GTK_BOX (box), caution);
    }
  gtk_box_append (GTK_BOX (box), list);
  return box;
}

static void
append_sections (GtkBox           *column,
                 BrandPlanSynergy *other,
                 BrandPlanSynergy *own)
{
  BrandPlanSynergy *const years[2] = { other, own };
  g_autoptr (GPtrArray) rows = brand_years_list (years, 2);
  g_autoptr (GtkSizeGroup) first = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) second = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkSizeGroup *sizes[2] = { first, second };
  GtkWidget *list = NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandYearsRow *row = rows->pdata[i];

      if (i == 0 || row->section != ((BrandYearsRow *) rows->pdata[i - 1])->section)
        {
          list = gtk_list_box_new ();
          gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
          gtk_widget_add_css_class (list, "boxed-list");
          gtk_box_append (column, create_section (row->section, list));
        }
      gtk_list_box_append (GTK_LIST_BOX (list),
                           create_row (row, brand_item_get_text (BRAND_ITEM (brand_plan_get_info (
                             brand_plan_synergy_get_plan (other))), "title"),
                             brand_item_get_text (BRAND_ITEM (brand_plan_get_info (
                               brand_plan_synergy_get_plan (own))), "title"), sizes));
    }
}

/* The earlier year stands first, whichever is open. */
static void
sort_years (BrandPlanSynergy *years[2])
{
  if (brand_plan_synergy_get_first_day (years[0]) > brand_plan_synergy_get_first_day (years[1]))
    {
      BrandPlanSynergy *later = years[0];

      years[0] = years[1];
      years[1] = later;
    }
}

static GtkWidget *
create_content (BrandPlanSynergy *years[2])
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", column,
                                      "hscrollbar-policy", GTK_POLICY_NEVER, NULL);

  gtk_box_set_homogeneous (GTK_BOX (pair), TRUE);
  gtk_box_append (GTK_BOX (pair), create_plan (years[0]));
  gtk_box_append (GTK_BOX (pair), create_plan (years[1]));
  gtk_widget_add_css_class (column, "dialog-column");
  gtk_box_append (GTK_BOX (column), pair);
  append_sections (GTK_BOX (column), years[0], years[1]);
  return scroller;
}

AdwDialog *
brand_years_dialog_new (BrandPlanSynergy *synergy,
                        BrandPlan        *other)
{
  AdwDialog *self = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  g_autoptr (BrandPlanSynergy) other_synergy = brand_plan_synergy_new (other);
  BrandPlanSynergy *years[2] = { other_synergy, synergy };

  sort_years (years);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_content (years));
  adw_dialog_set_title (self, _("Two years side by side"));
  adw_dialog_set_content_width (self, WIDTH);
  adw_dialog_set_content_height (self, HEIGHT);
  adw_dialog_set_child (self, view);
  return self;
}
