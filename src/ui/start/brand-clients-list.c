/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/start/brand-clients-list.h"

#include "ui/start/brand-client-row.h"
#include "ui/start/brand-client-words.h"

#define TOP_KEY "brand-keeps-top"
#define TOP_FRAMES 2

static int
compare_clients (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return brand_client_plan_compare_clients ((BrandClientPlan *) a, (BrandClientPlan *) b);
}

static int
compare_plans (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return brand_client_plan_compare ((BrandClientPlan *) a, (BrandClientPlan *) b);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              GtkWidget                *page)
{
  GtkWidget *row = brand_client_row_new ();

  g_object_bind_property (page, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
name_row (BrandClientPlan *plan,
          GtkListItem     *item)
{
  g_autofree char *all = brand_client_dup_all (plan);

  gtk_list_item_set_accessible_label (item, brand_client_plan_get_title (plan));
  gtk_list_item_set_accessible_description (item, all);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             GtkWidget                *page)
{
  BrandClientPlan *plan = gtk_list_item_get_item (item);

  brand_client_row_set_plan (BRAND_CLIENT_ROW (gtk_list_item_get_child (item)), plan);
  gtk_list_item_set_activatable (item, brand_clients_list_opens (plan));
  g_signal_connect (plan, "changed", G_CALLBACK (name_row), item);
  name_row (plan, item);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               GtkWidget                *page)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), name_row, item);
  brand_client_row_set_plan (BRAND_CLIENT_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
setup_header_cb (GtkSignalListItemFactory *factory,
                 GtkListHeader            *header,
                 GtkWidget                *page)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                                   NULL);

  gtk_widget_add_css_class (label, "block-heading");
  gtk_list_header_set_child (header, label);
}

static void
bind_header_cb (GtkSignalListItemFactory *factory,
                GtkListHeader            *header,
                GtkWidget                *page)
{
  g_autofree char *text = brand_client_dup_heading (gtk_list_header_get_item (header));

  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)), text);
}

/* The list keeps what it shows where it is when others come above; at its top, that is the top.
 * It knows of them after the next frame. */
static gboolean
keep_top_cb (GtkWidget     *list,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  guint n_frames = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (list), TOP_KEY));

  g_object_set_data (G_OBJECT (list), TOP_KEY, GUINT_TO_POINTER (n_frames - 1));
  if (n_frames > 1)
    return G_SOURCE_CONTINUE;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)), 0);
  return G_SOURCE_REMOVE;
}

static void
plans_changed_cb (GtkListView *list)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  gboolean is_kept = g_object_get_data (G_OBJECT (list), TOP_KEY) != NULL;

  if (adjustment == NULL || (!is_kept && gtk_adjustment_get_value (adjustment) > 0))
    return;
  g_object_set_data (G_OBJECT (list), TOP_KEY, GUINT_TO_POINTER (TOP_FRAMES));
  if (!is_kept)
    gtk_widget_add_tick_callback (GTK_WIDGET (list), keep_top_cb, NULL, NULL);
}

/* GtkListView makes two hundred rows and maps those in sight, a dozen: each gets its parts when it
 * is first seen, and is laid out with them within the same frame. */
static void
laid_out_cb (GtkWidget *list)
{
  if (!gtk_widget_get_mapped (list))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (BRAND_IS_CLIENT_ROW (row) && gtk_widget_get_mapped (row))
        brand_client_row_fill (BRAND_CLIENT_ROW (row));
    }
}

static void
realized_cb (GtkWidget *list)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (list), "layout", G_CALLBACK (laid_out_cb),
                           list, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
unrealized_cb (GtkWidget *list)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_frame_clock (list), laid_out_cb, list);
}

static void
set_row_factory (GtkListView *list,
                 GtkWidget   *page)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), page);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), page);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_row_cb), page);
  gtk_list_view_set_factory (list, factory);
  g_signal_connect (list, "realize", G_CALLBACK (realized_cb), NULL);
  g_signal_connect (list, "unrealize", G_CALLBACK (unrealized_cb), NULL);
}

static void
set_header_factory (GtkListView *list,
                    GtkWidget   *page)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_header_cb), page);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_header_cb), page);
  gtk_list_view_set_header_factory (list, factory);
}

GListModel *
brand_clients_list_set_up (GtkListView *list,
                           GtkWidget   *page,
                           GListModel  *plans)
{
  GtkSorter *clients = GTK_SORTER (gtk_custom_sorter_new (compare_clients, NULL, NULL));
  GtkSorter *titles = GTK_SORTER (gtk_custom_sorter_new (compare_plans, NULL, NULL));
  GtkSortListModel *sorted = gtk_sort_list_model_new (g_object_ref (plans), titles);
  g_autoptr (GtkSelectionModel) selection = NULL;

  gtk_sort_list_model_set_section_sorter (sorted, clients);
  g_object_unref (clients);
  set_row_factory (list, page);
  set_header_factory (list, page);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (sorted))));
  gtk_list_view_set_model (list, selection);
  g_signal_connect_object (sorted, "items-changed", G_CALLBACK (plans_changed_cb), list,
                           G_CONNECT_SWAPPED);
  return G_LIST_MODEL (sorted);
}

gboolean
brand_clients_list_opens (BrandClientPlan *plan)
{
  return g_str_has_suffix (brand_client_plan_get_name (plan), ".brandplan");
}
