/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-touchpoint-table-columns.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "draw/timeline/brand-timeline.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/timeline/brand-touchpoint-table-text.h"
#include "ui/widgets/brand-dimension-look.h"

#define PADDING 24
#define ICON_WIDTH 22
#define ARROW_WIDTH 26 /* tells by which column rows are sorted */

struct _BrandTouchpointColumns
{
  GObject parent_instance;

  BrandDocument *document;
  GHashTable *cells; /* set of the GtkColumnViewCell on screen */
  GHashTable *rows;  /* set of their GtkColumnViewRow */
  guint source;
};

G_DEFINE_FINAL_TYPE (BrandTouchpointColumns, brand_touchpoint_columns, G_TYPE_OBJECT)

/* On a cell's child: its GtkColumnViewCell, and the field of its column. */
#define CELL "brand-cell"
#define COLUMN "brand-column"

static void
show_dimension (GtkWidget *icon,
                BrandItem *item)
{
  BrandDimension dimension = brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item));
  const char *css_classes[] = { "dimension-ink", brand_dimension_get_css_class (dimension), NULL };

  gtk_image_set_from_icon_name (GTK_IMAGE (icon), brand_dimension_get_icon_name (dimension));
  gtk_widget_set_css_classes (icon, css_classes);
}

static void
show (BrandTouchpointColumns *self,
      GtkColumnViewCell      *cell)
{
  GtkWidget *child = gtk_column_view_cell_get_child (cell);
  BrandItem *item = gtk_column_view_cell_get_item (cell);
  const BrandTouchpointColumn *column = g_object_get_data (G_OBJECT (child), COLUMN);
  GtkWidget *inscription = GTK_IS_INSCRIPTION (child) ? child : gtk_widget_get_last_child (child);
  g_autofree char *text = brand_touchpoint_column_describe (
    column, brand_document_get_plan (self->document), item);

  gtk_inscription_set_text (GTK_INSCRIPTION (inscription), text);
  if (inscription != child)
    show_dimension (gtk_widget_get_first_child (child), item);
}

static void
name_row (BrandTouchpointColumns *self,
          GtkColumnViewRow       *row)
{
  g_autofree char *sentence =
    brand_timeline_describe_bar (brand_document_get_plan (self->document),
                                 gtk_column_view_row_get_item (row));

  gtk_column_view_row_set_accessible_label (row, sentence);
}

static void
update_cb (gpointer user_data)
{
  BrandTouchpointColumns *self = user_data;
  GHashTableIter iter;
  gpointer cell, row;

  self->source = 0;
  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, NULL))
    show (self, cell);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    name_row (self, row);
}

static void
plan_changed_cb (BrandTouchpointColumns *self)
{
  if (self->source == 0)
    self->source = g_idle_add_once (update_cb, self);
}

static void
setup_cb (GtkSignalListItemFactory    *factory,
          GtkColumnViewCell           *cell,
          const BrandTouchpointColumn *column)
{
  GtkWidget *text = g_object_new (GTK_TYPE_INSCRIPTION, "xalign", column->is_number ? 1.0 : 0.0,
                                  "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                                  "hexpand", TRUE, NULL);
  GtkWidget *child = text;

  if (column->is_number)
    gtk_widget_add_css_class (text, "numeric");
  if (g_str_equal (column->field, "dimension"))
    {
      child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      gtk_box_append (GTK_BOX (child), g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
      gtk_box_append (GTK_BOX (child), text);
    }
  g_object_set_data (G_OBJECT (child), CELL, cell);
  g_object_set_data (G_OBJECT (child), COLUMN, (gpointer) column);
  gtk_column_view_cell_set_child (cell, child);
  gtk_column_view_cell_set_focusable (cell, TRUE);
}

static void
bound_cb (BrandTouchpointColumns *self,
          GtkColumnViewCell      *cell)
{
  g_hash_table_add (self->cells, cell);
  show (self, cell);
}

static void
unbound_cb (BrandTouchpointColumns *self,
            GtkColumnViewCell      *cell)
{
  g_hash_table_remove (self->cells, cell);
}

static void
row_bound_cb (BrandTouchpointColumns *self,
              GtkColumnViewRow       *row)
{
  g_hash_table_add (self->rows, row);
  name_row (self, row);
}

static void
row_unbound_cb (BrandTouchpointColumns *self,
                GtkColumnViewRow       *row)
{
  g_hash_table_remove (self->rows, row);
}

static int
get_first_beat (BrandItem *item,
                BrandPlan *plan)
{
  const char *const *ids = brand_touchpoint_get_beats (BRAND_TOUCHPOINT (item));
  BrandItem *beat = ids[0] != NULL ? brand_plan_find (plan, ids[0]) : NULL;
  guint position;

  if (beat == NULL
      || !brand_list_find (brand_plan_get_list (plan, BRAND_KIND_BEAT), beat, &position))
    return -1;
  return (int) position;
}

static void
free_plan (gpointer  plan,
           GClosure *closure)
{
  g_object_unref (plan);
}

static GtkSorter *
create_sorter (BrandPlan                   *plan,
               const BrandTouchpointColumn *column)
{
  const BrandField *field = brand_touchpoint_column_get_field (column);

  if (field->type == BRAND_FIELD_REFERENCES)
    return GTK_SORTER (gtk_numeric_sorter_new (
      gtk_cclosure_expression_new (G_TYPE_INT, NULL, 0, NULL, G_CALLBACK (get_first_beat),
                                   g_object_ref (plan), free_plan)));
  if (field->type == BRAND_FIELD_TEXT)
    return GTK_SORTER (gtk_string_sorter_new (
      gtk_property_expression_new (BRAND_TYPE_TOUCHPOINT, NULL, field->name)));
  return GTK_SORTER (gtk_numeric_sorter_new (
    gtk_property_expression_new (BRAND_TYPE_TOUCHPOINT, NULL, field->name)));
}

static void
append_column (BrandTouchpointColumns      *self,
               GtkColumnView               *view,
               const BrandTouchpointColumn *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) shown =
    gtk_column_view_column_new (_(brand_touchpoint_column_get_field (column)->label),
                                factory);
  g_autoptr (GtkSorter) sorter =
    create_sorter (brand_document_get_plan (self->document), column);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), (gpointer) column);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bound_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbound_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_column_set_id (shown, column->field);
  gtk_column_view_column_set_sorter (shown, sorter);
  gtk_column_view_column_set_resizable (shown, TRUE);
  gtk_column_view_column_set_expand (shown, g_str_equal (column->field, "title"));
  gtk_column_view_append_column (view, shown);
}

static int
measure_text (GtkWidget  *view,
              const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (view, text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static int
measure_chars (GtkWidget *view,
               int        n_chars)
{
  PangoFontMetrics *metrics =
    pango_context_get_metrics (gtk_widget_get_pango_context (view), NULL, NULL);
  int width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS_CEIL (n_chars * width);
}

/* The names of months differ in length. */
static int
measure_dates (GtkWidget        *view,
               const BrandField *field)
{
  int width = 0;

  for (guint month = 1; month <= 12; month++)
    {
      g_autofree char *text = brand_format_value (
        field, &(BrandValue) { .date = brand_date_join (2026, month, 28) }, NULL);

      width = MAX (width, measure_text (view, text));
    }
  return width;
}

static int
measure_values (GtkWidget                   *view,
                const BrandTouchpointColumn *column)
{
  const BrandField *field = brand_touchpoint_column_get_field (column);
  int width = 0;

  if (column->n_chars > 0)
    return measure_chars (view, column->n_chars);
  if (field->type == BRAND_FIELD_DATE)
    return measure_dates (view, field);
  for (const BrandChoice *choice = field->choices; choice->name != NULL; choice++)
    width = MAX (width, measure_text (view, _(choice->label)));
  return width + (g_str_equal (column->field, "dimension") ? ICON_WIDTH : 0);
}

/* Letters as large as the user wants them need wider columns. */
void
brand_touchpoint_columns_fit (BrandTouchpointColumns *self,
                              GtkColumnView          *view)
{
  GListModel *shown = gtk_column_view_get_columns (view);

  for (guint i = 0; i < BRAND_TOUCHPOINT_N_COLUMNS; i++)
    {
      const BrandTouchpointColumn *column = &brand_touchpoint_columns[i];
      g_autoptr (GtkColumnViewColumn) at = g_list_model_get_item (shown, i);
      int title = measure_text (GTK_WIDGET (view),
                                _(brand_touchpoint_column_get_field (column)->label));
      int values = measure_values (GTK_WIDGET (view), column);

      gtk_column_view_column_set_fixed_width (at, MAX (title + ARROW_WIDTH, values) + PADDING);
    }
}

static void
brand_touchpoint_columns_finalize (GObject *object)
{
  BrandTouchpointColumns *self = BRAND_TOUCHPOINT_COLUMNS (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_hash_table_unref (self->cells);
  g_hash_table_unref (self->rows);
  g_object_unref (self->document);
  G_OBJECT_CLASS (brand_touchpoint_columns_parent_class)->finalize (object);
}

static void
brand_touchpoint_columns_class_init (BrandTouchpointColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_touchpoint_columns_finalize;
}

static void
brand_touchpoint_columns_init (BrandTouchpointColumns *self)
{
  self->cells = g_hash_table_new (NULL, NULL);
  self->rows = g_hash_table_new (NULL, NULL);
}

BrandTouchpointColumns *
brand_touchpoint_columns_new (BrandDocument *document,
                              GtkColumnView *view)
{
  BrandTouchpointColumns *self = g_object_new (BRAND_TYPE_TOUCHPOINT_COLUMNS, NULL);
  g_autoptr (GtkListItemFactory) rows = gtk_signal_list_item_factory_new ();

  self->document = g_object_ref (document);
  for (guint i = 0; i < BRAND_TOUCHPOINT_N_COLUMNS; i++)
    append_column (self, view, &brand_touchpoint_columns[i]);
  g_signal_connect_object (rows, "bind", G_CALLBACK (row_bound_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rows, "unbind", G_CALLBACK (row_unbound_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_set_row_factory (view, rows);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/* The keys are on a row's own widget around the cell's child. */
static GtkWidget *
find_child (GtkWidget *widget)
{
  for (GtkWidget *parent = widget; parent != NULL && !GTK_IS_COLUMN_VIEW (parent);
       parent = gtk_widget_get_parent (parent))
    if (g_object_get_data (G_OBJECT (parent), CELL) != NULL)
      return parent;
  while (widget != NULL && g_object_get_data (G_OBJECT (widget), CELL) == NULL)
    widget = gtk_widget_get_first_child (widget);
  return widget;
}

gboolean
brand_touchpoint_columns_find (GtkWidget   *widget,
                               GtkWidget  **cell,
                               BrandItem  **item,
                               const char **field)
{
  GtkWidget *child = find_child (widget);

  if (child == NULL)
    return FALSE;
  *cell = child;
  *item = gtk_column_view_cell_get_item (g_object_get_data (G_OBJECT (child), CELL));
  *field = ((const BrandTouchpointColumn *) g_object_get_data (G_OBJECT (child), COLUMN))->field;
  return *item != NULL;
}
