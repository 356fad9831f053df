/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-readings.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-dialog.h"
#include "ui/measures/brand-measure-reading-row.h"

#define N_SHOWN 6

struct _BrandMeasureReadings
{
  GtkWidget parent_instance;

  GtkListBox *list;
  GtkWidget *add;
  GtkWidget *more;

  BrandHistory *history;
  BrandMeasure *measure;
  gboolean shows_all;
  int today;
};

G_DEFINE_FINAL_TYPE (BrandMeasureReadings, brand_measure_readings, GTK_TYPE_WIDGET)

static int
compare_readings (gconstpointer a,
                  gconstpointer b)
{
  BrandReading *one = *(BrandReading *const *) a;
  BrandReading *other = *(BrandReading *const *) b;

  return brand_reading_get_date (other) - brand_reading_get_date (one);
}

/* The newest first. */
static GPtrArray *
list_readings (BrandMeasureReadings *self)
{
  BrandPlan *plan = brand_history_get_plan (self->history);
  GPtrArray *readings = brand_plan_list_referrers_of_kind (plan, BRAND_ITEM (self->measure),
                                                           BRAND_KIND_READING);

  g_ptr_array_sort (readings, compare_readings);
  return readings;
}

static BrandMeasureReadingRow *
find_row (BrandMeasureReadings *self,
          BrandItem            *reading)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (BRAND_IS_MEASURE_READING_ROW (row)
        && brand_measure_reading_row_get_reading (BRAND_MEASURE_READING_ROW (row)) == reading)
      return BRAND_MEASURE_READING_ROW (row);
  return NULL;
}

static void
remove_others (BrandMeasureReadings *self,
               GPtrArray            *readings)
{
  GtkListBoxRow *row;
  int i = 0;

  while ((row = gtk_list_box_get_row_at_index (self->list, i)) != NULL)
    if (BRAND_IS_MEASURE_READING_ROW (row)
        && !g_ptr_array_find (readings, brand_measure_reading_row_get_reading (
                                BRAND_MEASURE_READING_ROW (row)), NULL))
      gtk_list_box_remove (self->list, GTK_WIDGET (row));
    else
      i++;
}

static int
get_rank (BrandMeasureReadings *self,
          GtkListBoxRow        *row)
{
  return BRAND_IS_MEASURE_READING_ROW (row) ? 0 : GTK_WIDGET (row) == self->more ? 1 : 2;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  BrandMeasureReadings *self = user_data;
  BrandItem *one, *other;

  if (get_rank (self, a) != 0 || get_rank (self, b) != 0)
    return get_rank (self, a) - get_rank (self, b);
  one = brand_measure_reading_row_get_reading (BRAND_MEASURE_READING_ROW (a));
  other = brand_measure_reading_row_get_reading (BRAND_MEASURE_READING_ROW (b));
  return compare_readings (&one, &other);
}

static void
add_cb (BrandMeasureReadings *self)
{
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  g_object_set (reading, "measure", brand_item_get_id (BRAND_ITEM (self->measure)),
                "date", self->today, NULL);
  brand_item_dialog_add (GTK_WIDGET (self), self->history, reading, G_MAXUINT,
                         _(brand_item_get_kind (reading)->add));
}

static void
more_cb (BrandMeasureReadings *self)
{
  self->shows_all = TRUE;
  brand_measure_readings_update (self, self->today);
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
brand_measure_readings_dispose (GObject *object)
{
  BrandMeasureReadings *self = BRAND_MEASURE_READINGS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->measure);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_measure_readings_parent_class)->dispose (object);
}

static void
brand_measure_readings_class_init (BrandMeasureReadingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measure_readings_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_button (BrandMeasureReadings *self,
               const char           *title,
               const char           *icon_name,
               GCallback             activated_cb)
{
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", title, "start-icon-name", icon_name,
                                 NULL);

  g_signal_connect_swapped (row, "activated", activated_cb, self);
  gtk_list_box_append (self->list, row);
  return row;
}

static void
brand_measure_readings_init (BrandMeasureReadings *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Readings"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  self->more = create_button (self, _("Show all readings"), "view-more-symbolic",
                              G_CALLBACK (more_cb));
  self->add = create_button (self, _("Add a reading of another day"), "list-add-symbolic",
                             G_CALLBACK (add_cb));
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
}

GtkWidget *
brand_measure_readings_new (BrandHistory *history,
                            BrandMeasure *measure)
{
  BrandMeasureReadings *self = g_object_new (BRAND_TYPE_MEASURE_READINGS, NULL);

  self->history = g_object_ref (history);
  self->measure = g_object_ref (measure);
  return GTK_WIDGET (self);
}

void
brand_measure_readings_update (BrandMeasureReadings *self,
                               int                   today)
{
  g_autoptr (GPtrArray) readings = NULL;

  g_return_if_fail (BRAND_IS_MEASURE_READINGS (self));

  self->today = today;
  readings = list_readings (self);
  gtk_widget_set_visible (self->more, !self->shows_all && readings->len > N_SHOWN);
  if (!self->shows_all && readings->len > N_SHOWN)
    g_ptr_array_set_size (readings, N_SHOWN);
  remove_others (self, readings);
  for (guint i = 0; i < readings->len; i++)
    {
      BrandMeasureReadingRow *row = find_row (self, readings->pdata[i]);

      if (row == NULL)
        {
          row = BRAND_MEASURE_READING_ROW (
            brand_measure_reading_row_new (self->history, readings->pdata[i]));
          gtk_list_box_append (self->list, GTK_WIDGET (row));
        }
      brand_measure_reading_row_update (row, self->measure);
    }
  gtk_list_box_invalidate_sort (self->list);
}
