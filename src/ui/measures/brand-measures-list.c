/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/measures/brand-measures-list.h"

#include "ui/measures/brand-measure-row.h"

static BrandItem *
get_measure (GtkListBoxRow *row)
{
  return BRAND_ITEM (brand_measure_row_get_measure (BRAND_MEASURE_ROW (row)));
}

static GtkListBoxRow *
find_row (GtkListBox *list,
          BrandItem  *measure)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (get_measure (row) == measure)
      return row;
  return NULL;
}

static void
remove_others (GtkListBox    *list,
               BrandList     *measures,
               BrandDimension dimension)
{
  GtkListBoxRow *row;
  int i = 0;

  while ((row = gtk_list_box_get_row_at_index (list, i)) != NULL)
    {
      BrandItem *measure = get_measure (row);
      guint position;

      if (brand_measure_get_dimension (BRAND_MEASURE (measure)) == dimension
          && brand_list_find (measures, measure, &position))
        i++;
      else
        gtk_list_box_remove (list, GTK_WIDGET (row));
    }
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  BrandList *measures = user_data;
  guint one = G_MAXUINT, other = G_MAXUINT;

  brand_list_find (measures, get_measure (a), &one);
  brand_list_find (measures, get_measure (b), &other);
  return one < other ? -1 : one > other;
}

void
brand_measures_list_fill (GtkListBox    *list,
                          BrandReorder  *reorder,
                          BrandPlan     *plan,
                          BrandDimension dimension,
                          int            today)
{
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  remove_others (list, measures, dimension);
  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);
      GtkListBoxRow *row;

      if (brand_measure_get_dimension (BRAND_MEASURE (measure)) != dimension)
        continue;
      row = find_row (list, measure);
      if (row == NULL)
        {
          row = GTK_LIST_BOX_ROW (brand_measure_row_new (plan, BRAND_MEASURE (measure)));
          gtk_list_box_append (list, GTK_WIDGET (row));
          brand_reorder_add_drag (reorder, GTK_WIDGET (row), measure);
        }
      brand_measure_row_update (BRAND_MEASURE_ROW (row), today);
    }
  gtk_list_box_set_sort_func (list, compare_rows, g_object_ref (measures), g_object_unref);
}

gboolean
brand_measures_list_select (GtkListBox *list,
                            BrandItem  *measure)
{
  GtkListBoxRow *row = find_row (list, measure);

  if (row != NULL)
    gtk_list_box_select_row (list, row);
  return row != NULL;
}

BrandItem *
brand_measures_list_get_selected (GtkListBox *list)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list);

  return row != NULL ? get_measure (row) : NULL;
}
