/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-touchpoint-table.h"

#include <glib/gi18n-lib.h>

#include "ui/timeline/brand-touchpoint-table-private.h"

G_DEFINE_FINAL_TYPE (BrandTouchpointTable, brand_touchpoint_table, ADW_TYPE_BIN)

static BrandList *
get_touchpoints (BrandTouchpointTable *self)
{
  return brand_plan_get_list (brand_document_get_plan (self->document), BRAND_KIND_TOUCHPOINT);
}

static void
count_rows (BrandTouchpointTable *self)
{
  guint n = brand_list_get_length (get_touchpoints (self));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->model));
  g_autofree char *text =
    n_shown == n ? g_strdup_printf ("%u", n)
                 /* Translators: how many touchpoints of all the filter lets through. */
                 : g_strdup_printf (C_("touchpoints", "%u of %u"), n_shown, n);

  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->stack, n == 0         ? "empty"
                                                 : n_shown == 0 ? "unmatched"
                                                                : "rows");
}

static gboolean
is_let_through (gpointer item,
                gpointer user_data)
{
  BrandTouchpointTable *self = user_data;

  return brand_touchpoint_filter_lists (brand_session_get_filter (self->session), item);
}

static void
row_activated_cb (BrandTouchpointTable *self,
                  guint                 position)
{
  g_autoptr (BrandItem) row = g_list_model_get_item (G_LIST_MODEL (self->model), position);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  BrandItem *item;
  GtkWidget *cell;
  const char *field;

  if (focus == NULL || !brand_touchpoint_columns_find (focus, &cell, &item, &field) || item != row)
    field = "title";
  brand_touchpoint_table_edit (self, row, field);
}

static void
selection_changed_cb (BrandTouchpointTable *self)
{
  g_autoptr (GtkBitset) rows = gtk_selection_model_get_selection (self->model);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GtkBitsetIter iter;
  guint position;

  if (self->is_selecting)
    return;
  for (gboolean is_valid = gtk_bitset_iter_init_first (&iter, rows, &position); is_valid;
       is_valid = gtk_bitset_iter_next (&iter, &position))
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (self->model), position));
  self->is_selecting = TRUE;
  brand_session_set_selected (self->session, items);
  self->is_selecting = FALSE;
}

/* The rows of items that are selected; no further than the last of them. */
static GtkBitset *
find_selected_rows (BrandTouchpointTable *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->model));
  guint n_left = brand_session_get_selected (self->session)->len;
  GtkBitset *rows = gtk_bitset_new_empty ();

  for (guint i = 0; i < n && n_left > 0; i++)
    {
      g_autoptr (BrandItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), i);

      if (!brand_session_is_selected (self->session, item))
        continue;
      gtk_bitset_add (rows, i);
      n_left--;
    }
  return rows;
}

static guint
find_row (BrandTouchpointTable *self,
          BrandItem            *item)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BrandItem) other = g_list_model_get_item (G_LIST_MODEL (self->model), i);

      if (other == item)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
show_row (BrandTouchpointTable *self,
          BrandItem            *item,
          GtkListScrollFlags    flags)
{
  guint row = item != NULL ? find_row (self, item) : GTK_INVALID_LIST_POSITION;

  if (row != GTK_INVALID_LIST_POSITION && gtk_column_view_get_model (self->view) != NULL)
    gtk_column_view_scroll_to (self->view, row, NULL, flags, NULL);
}

/* Cells take much memory: there are none until the table is to be seen. */
static void
fill_view (BrandTouchpointTable *self)
{
  if (gtk_column_view_get_model (self->view) != NULL)
    return;
  gtk_column_view_set_model (self->view, self->model);
  show_row (self, brand_session_get_selection (self->session), GTK_LIST_SCROLL_NONE);
}

void
brand_touchpoint_table_show (BrandTouchpointTable *self,
                             BrandItem            *item)
{
  fill_view (self);
  show_row (self, item, GTK_LIST_SCROLL_FOCUS);
}

static void
update_actions (BrandTouchpointTable *self)
{
  static const char *const names[] = {
    "table.delete", "table.duplicate", "table.cut", "table.copy",
  };
  gboolean has_selection =
    BRAND_IS_TOUCHPOINT (brand_session_get_selection (self->session));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), names[i], has_selection);
}

/* A row that is new has no place before the next layout. */
static gboolean
show_selection_cb (gpointer user_data)
{
  BrandTouchpointTable *self = user_data;

  self->show_source = 0;
  show_row (self, brand_session_get_selection (self->session), GTK_LIST_SCROLL_NONE);
  return G_SOURCE_REMOVE;
}

static void
take_selection (BrandTouchpointTable *self)
{
  g_autoptr (GtkBitset) all =
    gtk_bitset_new_range (0, g_list_model_get_n_items (G_LIST_MODEL (self->model)));
  g_autoptr (GtkBitset) rows = NULL;

  update_actions (self);
  if (self->is_selecting || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  rows = find_selected_rows (self);
  self->is_selecting = TRUE;
  gtk_selection_model_set_selection (self->model, rows, all);
  self->is_selecting = FALSE;
  if (self->show_source == 0)
    self->show_source = g_idle_add_full (G_PRIORITY_LOW, show_selection_cb, self, NULL);
}

/* What is selected stays so, in sight or not. */
static void
filter_changed_cb (BrandTouchpointTable *self)
{
  self->is_selecting = TRUE;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  self->is_selecting = FALSE;
  count_rows (self);
  take_selection (self);
}

static gboolean
is_sorted_by (BrandTouchpointTable *self,
              const char           *field)
{
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));

  for (guint i = 0; i < gtk_column_view_sorter_get_n_sort_columns (sorter); i++)
    {
      GtkSortType order;
      GtkColumnViewColumn *column = gtk_column_view_sorter_get_nth_sort_column (sorter, i, &order);

      if (g_str_equal (gtk_column_view_column_get_id (column), field))
        return TRUE;
    }
  return FALSE;
}

static void
sort_cb (gpointer user_data)
{
  BrandTouchpointTable *self = user_data;

  self->sort_source = 0;
  self->is_selecting = TRUE;
  gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
  self->is_selecting = FALSE;
  take_selection (self);
}

/* A row stays where it is while one of its cells is being edited. */
void
brand_touchpoint_table_sort (BrandTouchpointTable *self)
{
  if (self->is_unsorted && self->sort_source == 0
      && (self->popover == NULL || !gtk_widget_get_visible (self->popover)))
    {
      self->is_unsorted = FALSE;
      self->sort_source = g_idle_add_once (sort_cb, self);
    }
}

static void
plan_changed_cb (BrandTouchpointTable *self,
                 const BrandChange    *change)
{
  const char *field = "beats";

  if (BRAND_IS_TOUCHPOINT (change->item) && change->type == BRAND_CHANGE_SET)
    field = brand_touchpoint_kind.fields[change->field].name;
  else if (!BRAND_IS_BEAT (change->item) || change->type == BRAND_CHANGE_SET)
    return;
  self->is_unsorted |= is_sorted_by (self, field);
  brand_touchpoint_table_sort (self);
}

static void
brand_touchpoint_table_map (GtkWidget *widget)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);

  if (self->columns != NULL && !self->is_fitted)
    brand_touchpoint_columns_fit (self->columns, self->view);
  self->is_fitted = self->columns != NULL;
  GTK_WIDGET_CLASS (brand_touchpoint_table_parent_class)->map (widget);
  if (self->session != NULL)
    take_selection (self);
}

static gboolean
brand_touchpoint_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BRAND_TOUCHPOINT_TABLE (widget)->view));
}

static void
brand_touchpoint_table_dispose (GObject *object)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (object);

  g_clear_handle_id (&self->sort_source, g_source_remove);
  g_clear_handle_id (&self->show_source, g_source_remove);
  /* Columns that go let the model sort once more. */
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_weak_pointer (&self->cell);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_TOUCHPOINT_TABLE);
  g_clear_object (&self->filter);
  g_clear_object (&self->model);
  g_clear_object (&self->columns);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_touchpoint_table_parent_class)->dispose (object);
}

static void
brand_touchpoint_table_class_init (BrandTouchpointTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_touchpoint_table_dispose;
  widget_class->map = brand_touchpoint_table_map;
  widget_class->grab_focus = brand_touchpoint_table_grab_focus;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-touchpoint-table.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandTouchpointTable, count);
  gtk_widget_class_bind_template_child (widget_class, BrandTouchpointTable, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandTouchpointTable, view);
  gtk_widget_class_bind_template_child (widget_class, BrandTouchpointTable, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  brand_touchpoint_table_install_actions (widget_class);
}

static void
brand_touchpoint_table_init (BrandTouchpointTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brand_touchpoint_table_add_menu (self);
}

/* Filters first, so that only what is shown is sorted. */
static GtkSelectionModel *
create_model (BrandTouchpointTable *self)
{
  GtkFilterListModel *filtered =
    gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (get_touchpoints (self))),
                               GTK_FILTER (g_object_ref (self->filter)));
  GtkSortListModel *sorted =
    gtk_sort_list_model_new (G_LIST_MODEL (filtered),
                             g_object_ref (gtk_column_view_get_sorter (self->view)));

  return GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (sorted)));
}

void
brand_touchpoint_table_open (BrandTouchpointTable *self,
                             BrandDocument        *document,
                             BrandSession         *session)
{
  g_return_if_fail (BRAND_IS_TOUCHPOINT_TABLE (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  self->columns = brand_touchpoint_columns_new (document, self->view);
  self->filter = gtk_custom_filter_new (is_let_through, self, NULL);
  self->model = create_model (self);
  g_signal_connect (self, "map", G_CALLBACK (fill_view), NULL);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill_view (self);
  g_signal_connect_object (self->model, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (count_rows), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_session_get_filter (session), "changed",
                           G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selection", G_CALLBACK (take_selection), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_document_get_history (document), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
  count_rows (self);
}
