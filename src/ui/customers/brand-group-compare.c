/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-compare.h"

#include <glib/gi18n-lib.h>

#include "draw/map/brand-customer-map.h"
#include "model/brand-format.h"
#include "ui/widgets/brand-dimension-look.h"

#define N_COLUMNS 3
#define COLUMN_WIDTH 190

struct _BrandGroupCompare
{
  AdwBin parent_instance;

  GtkGrid *grid;
  BrandPlan *plan;
  BrandItem *groups[N_COLUMNS]; /* owned; NULL where the plan has fewer */
  int today;
};

G_DEFINE_FINAL_TYPE (BrandGroupCompare, brand_group_compare, ADW_TYPE_BIN)

static void fill (BrandGroupCompare *self);

static BrandList *
get_list (BrandGroupCompare *self)
{
  return brand_plan_get_list (self->plan, BRAND_KIND_GROUP);
}

static gboolean
is_compared (BrandGroupCompare *self,
             BrandItem         *group,
             guint              n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    if (self->groups[i] == group)
      return TRUE;
  return FALSE;
}

/* Columns keep their group while it is in the plan and in no column before. */
static void
choose_groups (BrandGroupCompare *self,
               BrandItem         *first)
{
  BrandList *list = get_list (self);

  g_set_object (&self->groups[0], first);
  for (guint column = 1; column < N_COLUMNS; column++)
    {
      BrandItem *group = self->groups[column];

      if (group != NULL && (!brand_list_find (list, group, NULL)
                            || is_compared (self, group, column)))
        group = NULL;
      for (guint i = 0; group == NULL && i < brand_list_get_length (list); i++)
        if (!is_compared (self, brand_list_get (list, i), column))
          group = brand_list_get (list, i);
      g_set_object (&self->groups[column], group);
    }
}

static void
chosen_cb (BrandGroupCompare *self,
           GParamSpec        *pspec,
           GtkDropDown       *choice)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (choice), "brand-column"));

  g_set_object (&self->groups[column],
                brand_list_get (get_list (self), gtk_drop_down_get_selected (choice)));
  fill (self);
}

static void
setup_name_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize",
                                               PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_name_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* Long names must not make the columns wider than the page. */
static GtkListItemFactory *
create_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_name_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_name_cb), NULL);
  return factory;
}

static GtkWidget *
create_head (BrandGroupCompare *self,
             guint              column)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  BrandList *list = get_list (self);
  g_autoptr (GtkListItemFactory) factory = create_factory ();
  guint position = 0;
  GtkWidget *choice;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    gtk_string_list_append (names, brand_item_get_title (brand_list_get (list, i)));
  brand_list_find (list, self->groups[column], &position);
  choice = gtk_drop_down_new (G_LIST_MODEL (names), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (choice), factory);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), position);
  gtk_widget_set_sensitive (choice, column > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Group in this column"), -1);
  g_object_set_data (G_OBJECT (choice), "brand-column", GUINT_TO_POINTER (column));
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  return choice;
}

static GtkWidget *
create_words (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "yalign", 0.0f,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", 28, "selectable", FALSE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_cell (BrandGroupCompare      *self,
             const BrandCustomerMap *map,
             BrandDimension          ring)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (cell, "group-cell");
  gtk_widget_add_css_class (cell, brand_dimension_get_css_class (ring));
  if (ring == BRAND_DIMENSION_DIRECT)
    {
      gtk_box_append (GTK_BOX (cell), create_words (*map->quote != '\0'
                                                    ? map->quote : _("Who is one of them?"),
                                                    *map->quote != '\0' ? NULL : "dimmed"));
      if (*map->knows != '\0')
        gtk_box_append (GTK_BOX (cell), create_words (map->knows, "dimmed"));
    }
  for (guint i = 0; i < map->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (map->pins, BrandMapPin, i);
      g_autofree char *words = NULL;

      if (pin->ring != ring || pin->n_more > 0)
        continue;
      words = brand_customer_map_describe_pin (pin);
      gtk_box_append (GTK_BOX (cell), create_words (words, pin->is_missing ? "dimmed" : NULL));
    }
  return cell;
}

static GtkWidget *
create_ring_head (BrandDimension ring)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), brand_dimension_icon_new (ring));
  gtk_box_append (GTK_BOX (box), create_words (brand_customer_map_get_ring_name (ring),
                                               "heading"));
  return box;
}

static void
fill_column (BrandGroupCompare *self,
             guint              column)
{
  BrandItem *group = self->groups[column];
  g_autoptr (BrandCustomerMap) map = brand_customer_map_new (self->plan, group, self->today);
  double size = brand_item_get_number (group, "size");
  g_autofree char *number = size >= 0 ? brand_format_number (size, 0) : NULL;
  g_autofree char *people = number != NULL
                            /* Translators: how many people are in a group. */
                            ? g_strdup_printf (ngettext ("%s person", "%s people",
                                                         (gulong) size), number)
                            : g_strdup (_("How many are they?"));
  const char *need = brand_item_get_text (group, "need");

  gtk_grid_attach (self->grid, create_head (self, column), (int) column, 0, 1, 1);
  gtk_grid_attach (self->grid, create_words (*need != '\0' ? need : _("What do they need?"), NULL),
                   (int) column, 1, 1, 1);
  gtk_grid_attach (self->grid, create_words (people, "dimmed"), (int) column, 2, 1, 1);
  for (int ring = BRAND_DIMENSION_DIRECT, row = 4; ring >= 0; ring--, row += 2)
    gtk_grid_attach (self->grid, create_cell (self, map, (BrandDimension) ring), (int) column, row,
                     1, 1);
}

static void
fill (BrandGroupCompare *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  for (guint column = 0; column < N_COLUMNS && self->groups[column] != NULL; column++)
    fill_column (self, column);
  for (int ring = BRAND_DIMENSION_DIRECT, row = 3; ring >= 0; ring--, row += 2)
    gtk_grid_attach (self->grid, create_ring_head ((BrandDimension) ring), 0, row, N_COLUMNS, 1);
}

static void
brand_group_compare_dispose (GObject *object)
{
  BrandGroupCompare *self = BRAND_GROUP_COMPARE (object);

  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&self->groups[i]);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_group_compare_parent_class)->dispose (object);
}

static void
brand_group_compare_class_init (BrandGroupCompareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_group_compare_dispose;
}

static void
brand_group_compare_init (BrandGroupCompare *self)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vscrollbar-policy",
                                      GTK_POLICY_NEVER, NULL);

  self->grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 12, "row-spacing", 6,
                             "column-homogeneous", TRUE, NULL);
  gtk_widget_set_size_request (GTK_WIDGET (self->grid), N_COLUMNS * COLUMN_WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->grid));
  adw_bin_set_child (ADW_BIN (self), scroller);
}

void
brand_group_compare_update (BrandGroupCompare *self,
                            BrandPlan         *plan,
                            BrandItem         *group,
                            int                today)
{
  g_return_if_fail (BRAND_IS_GROUP_COMPARE (self));
  g_return_if_fail (BRAND_IS_GROUP (group));

  g_set_object (&self->plan, plan);
  self->today = today;
  choose_groups (self, group);
  fill (self);
}
