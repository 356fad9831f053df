/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-owners.h"

#include <glib/gi18n-lib.h>

#include "ui/operate/brand-operate-block.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_ROWS 60
#define MOST_OWNERS 4
#define NARROW_CHARS 7

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row,
                  GtkPopover    *popover)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (GTK_WIDGET (row)));
  GtkWidget *button = gtk_widget_get_ancestor (GTK_WIDGET (popover), GTK_TYPE_MENU_BUTTON);

  gtk_popover_popdown (popover);
  gtk_widget_activate_action (button, "item.show", "s", id);
}

static GtkWidget *
create_row (BrandPlan *plan,
            BrandItem *touchpoint)
{
  g_autofree char *title = brand_item_dup_label (touchpoint, plan);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", brand_item_get_text (touchpoint, "owner"),
                                 "activatable", TRUE, NULL);

  gtk_widget_set_name (row, brand_item_get_id (touchpoint));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
    brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (touchpoint))));
  return row;
}

static void
fill_popover (GtkPopover *popover,
              BrandPlan  *plan,
              GPtrArray  *touchpoints)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", list,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE,
                                      "max-content-height", 320, "width-request", 280, NULL);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "field-presets");
  for (guint i = 0; i < MIN (touchpoints->len, MOST_ROWS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (plan, touchpoints->pdata[i]));
  if (touchpoints->len > MOST_ROWS)
    {
      g_autofree char *more = g_strdup_printf (_("and %u more"), touchpoints->len - MOST_ROWS);

      gtk_list_box_append (GTK_LIST_BOX (list), brand_operate_label_new (more, "field-nothing"));
    }
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), popover);
  gtk_popover_set_child (popover, scroller);
}

/* The plan may have changed since the number was written. */
static void
popup_cb (GtkMenuButton *button,
          gpointer       user_data)
{
  BrandPlan *plan = brand_page_get_plan (user_data);
  const char *const *ids = g_object_get_data (G_OBJECT (button), "touchpoints");
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  GtkWidget *popover = gtk_popover_new ();

  for (; *ids != NULL; ids++)
    if (brand_plan_find (plan, *ids) != NULL)
      g_ptr_array_add (touchpoints, brand_plan_find (plan, *ids));
  gtk_menu_button_set_popover (button, popover);
  fill_popover (GTK_POPOVER (popover), plan, touchpoints);
}

static char **
dup_ids (GPtrArray *touchpoints)
{
  char **ids = g_new0 (char *, touchpoints->len + 1);

  for (guint i = 0; i < touchpoints->len; i++)
    ids[i] = g_strdup (brand_item_get_id (touchpoints->pdata[i]));
  return ids;
}

static GtkWidget *
create_cell (BrandPage     *page,
             BrandFunction  function,
             BrandDimension dimension,
             GPtrArray     *touchpoints)
{
  g_autofree char *count = g_strdup_printf ("%u", touchpoints->len);
  g_autofree char *words = g_strdup_printf (
    /* Translators: a function, a dimension, and how many touchpoints it owns there. */
    ngettext ("%s, %s: %u touchpoint", "%s, %s: %u touchpoints", touchpoints->len),
    _(brand_function_choices[function].label), brand_dimension_get_label (dimension),
    touchpoints->len);
  g_autofree char *name = g_strdup_printf ("owns-%u-%u", function, dimension);
  GtkWidget *button;

  if (touchpoints->len == 0)
    return g_object_new (GTK_TYPE_LABEL, "label", "–", "css-classes",
                         (const char *const[]) { "dimmed", NULL }, NULL);
  button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), gtk_label_new (count));
  gtk_widget_add_css_class (button, "operate-count");
  gtk_widget_add_css_class (button, brand_dimension_get_css_class (dimension));
  gtk_widget_set_name (button, name);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "touchpoints", dup_ids (touchpoints),
                          (GDestroyNotify) g_strfreev);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), popup_cb, page, NULL);
  return button;
}

/* The names behind a function, "Mira, Jule". */
static char *
dup_owners (const BrandOperation *operation,
            BrandFunction         function)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (guint i = 0; i < operation->owned[function][d]->len && names->len < MOST_OWNERS; i++)
      {
        const char *owner = brand_item_get_text (operation->owned[function][d]->pdata[i], "owner");

        if (*owner != '\0' && !g_ptr_array_find_with_equal_func (names, owner, g_str_equal, NULL))
          g_ptr_array_add (names, (gpointer) owner);
      }
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static guint
count_owned (const BrandOperation *operation,
             BrandFunction         function)
{
  guint n = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    n += operation->owned[function][d]->len;
  return n;
}

static GtkWidget *
create_name (BrandPage  *page,
             const char *text)
{
  GtkWidget *label = brand_operate_label_new (text, NULL);

  if (brand_page_get_narrow (page))
    gtk_label_set_width_chars (GTK_LABEL (label), NARROW_CHARS);
  return label;
}

static void
attach_function (GtkGrid              *grid,
                 BrandPage            *page,
                 const BrandOperation *operation,
                 BrandFunction         function,
                 int                   row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *owners = dup_owners (operation, function);
  g_autofree char *sum = g_strdup_printf ("%u", count_owned (operation, function));

  gtk_box_append (GTK_BOX (box), create_name (page, _(brand_function_choices[function].label)));
  if (*owners != '\0')
    {
      GtkWidget *names = create_name (page, owners);

      gtk_widget_add_css_class (names, "secondary");
      gtk_widget_add_css_class (names, "dimmed");
      gtk_box_append (GTK_BOX (box), names);
    }
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_grid_attach (grid, box, 0, row, 1, 1);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    gtk_grid_attach (grid, create_cell (page, function, (BrandDimension) d,
                                        operation->owned[function][d]), (int) d + 1, row, 1, 1);
  gtk_grid_attach (grid, brand_operate_label_new (sum, "numeric"), 4, row, 1, 1);
}

static void
attach_heads (GtkGrid  *grid,
              gboolean  is_narrow)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);
      const char *name = brand_dimension_get_label ((BrandDimension) d);

      gtk_box_append (GTK_BOX (head), brand_dimension_icon_new ((BrandDimension) d));
      if (!is_narrow)
        gtk_box_append (GTK_BOX (head), gtk_label_new (name));
      gtk_widget_set_tooltip_text (head, name);
      gtk_widget_set_halign (head, GTK_ALIGN_CENTER);
      gtk_grid_attach (grid, head, (int) d + 1, 0, 1, 1);
    }
  gtk_grid_attach (grid, brand_operate_label_new (_("All"), "secondary"), 4, 0, 1, 1);
}

static void
show_note (BrandOperateBlock    *block,
           const BrandOperation *operation)
{
  guint n_free = operation->n_touchpoints - operation->n_owned;
  g_autofree char *note = NULL;

  if (operation->only_marketing)
    note = g_strdup (_("Marketing alone owns touchpoints. Whoever meets customers can own one."));
  else if (n_free > 0)
    note = g_strdup_printf (ngettext ("%u touchpoint has no function that looks after it.",
                                      "%u touchpoints have no function that looks after them.",
                                      n_free), n_free);
  brand_operate_block_set_note (block, note, TRUE);
}

GtkWidget *
brand_operate_owners_new (BrandPage *page)
{
  return brand_operate_block_new (page, _("Who looks after touchpoints"),
                                  _("Everyone who meets customers can own one."));
}

void
brand_operate_owners_update (GtkWidget            *owners,
                             const BrandOperation *operation)
{
  BrandOperateBlock *block = BRAND_OPERATE_BLOCK (owners);
  BrandPage *page = brand_operate_block_get_page (block);
  GtkBox *body = brand_operate_block_begin (block);
  GtkWidget *grid = gtk_grid_new ();
  int row = 1;

  gtk_grid_set_column_spacing (GTK_GRID (grid), brand_page_get_narrow (page) ? 5 : 10);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_widget_add_css_class (grid, "card");
  gtk_widget_add_css_class (grid, "operate-matrix");
  attach_heads (GTK_GRID (grid), brand_page_get_narrow (page));
  for (guint f = BRAND_FUNCTION_NONE + 1; f < BRAND_N_FUNCTIONS; f++)
    if (count_owned (operation, (BrandFunction) f) > 0)
      attach_function (GTK_GRID (grid), page, operation, (BrandFunction) f, row++);
  if (count_owned (operation, BRAND_FUNCTION_NONE) > 0)
    attach_function (GTK_GRID (grid), page, operation, BRAND_FUNCTION_NONE, row++);
  gtk_widget_set_visible (grid, row > 1);
  gtk_box_append (body, grid);
  show_note (block, operation);
  if (row == 1)
    brand_operate_block_set_note (block, _("Add touchpoints on the timeline; each has an owner."),
                                  FALSE);
  brand_operate_block_end (block);
}
