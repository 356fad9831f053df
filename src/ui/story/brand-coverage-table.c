/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-coverage-table.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/operate/brand-operate-block.h"
#include "ui/widgets/brand-dimension-look.h"

#define CELL_WIDTH 100
#define NARROW_CELL_WIDTH 42
#define NARROW_NAME_WIDTH 84
#define LEAST_WIDTH 120
#define HEAD_CHARS 10
#define NAME_CHARS 18
#define NARROW_NAME_CHARS 11
#define SCROLLBAR_ROOM 10

struct _BrandCoverageTable
{
  AdwBin parent_instance;

  BrandPage *page;               /* borrowed */
  const BrandCoverageSums *sums; /* borrowed while the table is made */
  BrandCoverageShow show;
  GtkGrid *names;
  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (BrandCoverageTable, brand_coverage_table, ADW_TYPE_BIN)

static char *
format_sum (BrandCoverageTable     *self,
            const BrandCoverageSum *sum)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_page_get_plan (self->page));

  switch (self->show)
    {
    case BRAND_COVERAGE_SHOW_COST:
      return brand_format_money (sum->cost, brand_plan_info_get_currency (info), FALSE);
    case BRAND_COVERAGE_SHOW_EFFECT:
      return brand_format_number (sum->effect, 1);
    case BRAND_COVERAGE_SHOW_COUNT:
    default:
      return brand_format_number (sum->count, 0);
    }
}

static char *
dup_label (BrandCoverageTable *self,
           BrandItem          *item,
           gboolean            is_beat)
{
  if (item != NULL)
    return brand_item_dup_label (item, brand_page_get_plan (self->page));
  return g_strdup (is_beat ? _("Without a beat") : _("Without a group"));
}

static char *
dup_row_label (BrandCoverageTable *self,
               guint               row)
{
  if (row == self->sums->n_rows)
    return g_strdup (_("All"));
  return dup_label (self, self->sums->rows[row], self->sums->kind == BRAND_KIND_BEAT);
}

static char *
dup_column_label (BrandCoverageTable *self,
                  guint               column)
{
  if (column == self->sums->n_columns)
    return g_strdup (_("All"));
  if (self->sums->columns == NULL)
    return g_strdup (brand_dimension_get_label ((BrandDimension) column));
  return dup_label (self, self->sums->columns[column], self->sums->kind != BRAND_KIND_BEAT);
}

static gboolean
is_narrow (BrandCoverageTable *self)
{
  return brand_page_get_narrow (self->page);
}

static int
get_cell_width (BrandCoverageTable *self)
{
  if (!is_narrow (self))
    return CELL_WIDTH;
  return self->sums->columns != NULL ? NARROW_NAME_WIDTH : NARROW_CELL_WIDTH;
}

/* The cell's neighbour in the direction of the key, past empty places. */
static gboolean
move_focus (BrandCoverageTable *self,
            GtkWidget          *from,
            int                 column_step,
            int                 row_step)
{
  int column, row, width, height;

  if (gtk_widget_get_direction (from) == GTK_TEXT_DIR_RTL)
    column_step = -column_step;
  gtk_grid_query_child (self->grid, from, &column, &row, &width, &height);
  for (;;)
    {
      GtkWidget *next;

      column += column_step;
      row += row_step;
      next = gtk_grid_get_child_at (self->grid, column, row);
      if (next == NULL)
        return FALSE;
      if (GTK_IS_BUTTON (next))
        return gtk_widget_grab_focus (next);
    }
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        BrandCoverageTable    *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->grid));

  if (focus == NULL || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_Left:
      return move_focus (self, focus, -1, 0);
    case GDK_KEY_Right:
      return move_focus (self, focus, 1, 0);
    case GDK_KEY_Up:
      return move_focus (self, focus, 0, -1);
    case GDK_KEY_Down:
      return move_focus (self, focus, 0, 1);
    default:
      return FALSE;
    }
}

static const char *
get_id (BrandItem *row,
        BrandItem *column,
        gboolean   is_beat)
{
  BrandItem *item = row != NULL && BRAND_IS_BEAT (row) == is_beat ? row : column;

  return item != NULL && BRAND_IS_BEAT (item) == is_beat ? brand_item_get_id (item) : "";
}

static void
act (BrandCoverageTable     *self,
     GtkActionable          *cell,
     guint                   row,
     guint                   column,
     const BrandCoverageSum *sum)
{
  BrandItem *row_item = self->sums->rows[row];
  BrandItem *column_item = self->sums->columns != NULL ? self->sums->columns[column] : NULL;

  if (sum->first != NULL)
    {
      gtk_actionable_set_action_target (cell, "s", brand_item_get_id (sum->first));
      gtk_actionable_set_action_name (cell, "item.show");
      return;
    }
  gtk_actionable_set_action_target (cell, "(ssi)", get_id (row_item, column_item, TRUE),
                                    get_id (row_item, column_item, FALSE),
                                    self->sums->columns != NULL ? -1 : (int) column);
  gtk_actionable_set_action_name (cell, "story.add-touchpoint");
}

/* Without a value it is a gap. */
static char *
describe (BrandCoverageTable *self,
          guint               row,
          guint               column,
          const char         *value)
{
  g_autofree char *row_label = dup_row_label (self, row);
  g_autofree char *column_label = dup_column_label (self, column);

  if (value != NULL)
    return g_strdup_printf ("%s, %s: %s", row_label, column_label, value);
  if (self->sums->columns != NULL)
    /* Translators: the titles of a beat and a group, in either order. */
    return g_strdup_printf (_("%s, %s: nothing yet, add a touchpoint"), row_label, column_label);
  /* Translators: a beat's or a group's title, and a dimension. */
  return g_strdup_printf (_("%s has nothing in %s: add a touchpoint"), row_label, column_label);
}

static const char *
get_css_class (BrandCoverageTable     *self,
               guint                   column,
               const BrandCoverageSum *sum)
{
  if (sum->count == 0)
    return "missing";
  return self->sums->columns != NULL ? "plain"
                                     : brand_dimension_get_css_class ((BrandDimension) column);
}

static GtkWidget *
create_cell (BrandCoverageTable *self,
             guint               row,
             guint               column)
{
  const BrandCoverageSum *sum = brand_coverage_sums_get (self->sums, row, column);
  g_autofree char *value = sum->count > 0 ? format_sum (self, sum) : g_strdup ("+");
  g_autofree char *words = describe (self, row, column, sum->count > 0 ? value : NULL);
  g_autofree char *name = g_strdup_printf ("sum-%u-%u", row, column);
  GtkWidget *cell;

  if (sum->count == 0 && !brand_coverage_sums_is_gap (self->sums, row, column))
    return g_object_new (GTK_TYPE_LABEL, "label", "–", "css-classes",
                         (const char *const[]) { "dimmed", NULL }, NULL);
  cell = gtk_button_new_with_label (value);
  gtk_widget_add_css_class (cell, "coverage-cell");
  gtk_widget_add_css_class (cell, "numeric");
  gtk_widget_add_css_class (cell, get_css_class (self, column, sum));
  gtk_widget_set_name (cell, name);
  gtk_widget_set_size_request (cell, get_cell_width (self), -1);
  gtk_widget_set_tooltip_text (cell, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  act (self, GTK_ACTIONABLE (cell), row, column, sum);
  return cell;
}

static GtkWidget *
create_total (BrandCoverageTable *self,
              guint               row,
              guint               column)
{
  g_autofree char *value = format_sum (self, brand_coverage_sums_get (self->sums, row, column));
  GtkWidget *label = brand_operate_label_new (value, "numeric");

  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

/* Two lines of a name; all of it on the tooltip. */
static GtkWidget *
create_name (const char *text,
             guint       n_chars,
             float       align)
{
  return g_object_new (GTK_TYPE_INSCRIPTION, "text", text, "tooltip-text", text,
                       "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                       "min-chars", n_chars, "nat-chars", n_chars, "min-lines", 2, "nat-lines", 2,
                       "xalign", align, NULL);
}

static GtkWidget *
create_head (BrandCoverageTable *self,
             guint               column)
{
  g_autofree char *name = dup_column_label (self, column);
  GtkWidget *head;

  if (column == self->sums->n_columns)
    return gtk_label_new (name);
  if (self->sums->columns != NULL)
    {
      head = create_name (name, HEAD_CHARS, 0.5f);
      gtk_widget_add_css_class (head, "secondary");
      return head;
    }
  head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);
  gtk_box_append (GTK_BOX (head), brand_dimension_icon_new ((BrandDimension) column));
  if (!is_narrow (self))
    gtk_box_append (GTK_BOX (head), gtk_label_new (name));
  gtk_widget_set_tooltip_text (head, name);
  gtk_widget_set_halign (head, GTK_ALIGN_CENTER);
  return head;
}

/* Names and numbers are in two grids, so that the names stay; their rows are as high as each
 * other. */
static void
attach (BrandCoverageTable *self,
        GtkSizeGroup       *height,
        GtkWidget          *widget,
        int                 column,
        guint               row)
{
  gtk_widget_add_css_class (widget, "coverage-row");
  gtk_size_group_add_widget (height, widget);
  if (column < 0)
    gtk_grid_attach (self->names, widget, 0, (int) row, 1, 1);
  else
    gtk_grid_attach (self->grid, widget, column, (int) row, 1, 1);
}

/* Touchpoints of none are told of where there are some. */
static gboolean
is_row_shown (const BrandCoverageSums *sums,
              guint                    row)
{
  return row + 1 != sums->n_rows
         || brand_coverage_sums_get (sums, row, sums->n_columns)->count > 0;
}

static gboolean
is_column_shown (BrandCoverageTable *self,
                 guint               column)
{
  return self->sums->columns == NULL || column + 1 != self->sums->n_columns
         || brand_coverage_sums_get (self->sums, self->sums->n_rows, column)->count > 0;
}

static void
attach_heads (BrandCoverageTable *self)
{
  g_autoptr (GtkSizeGroup) height = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);

  attach (self, height, gtk_label_new (NULL), -1, 0);
  for (guint column = 0; column <= self->sums->n_columns; column++)
    if (is_column_shown (self, column))
      attach (self, height, create_head (self, column), (int) column, 0);
}

static void
attach_row (BrandCoverageTable *self,
            guint               row)
{
  g_autoptr (GtkSizeGroup) height = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
  gboolean is_total = row == self->sums->n_rows;
  g_autofree char *text = dup_row_label (self, row);
  GtkWidget *name = create_name (text, is_narrow (self) ? NARROW_NAME_CHARS : NAME_CHARS, 0);

  if (is_total)
    gtk_widget_add_css_class (name, "heading");
  attach (self, height, name, -1, row + 1);
  for (guint column = 0; column < self->sums->n_columns; column++)
    if (is_column_shown (self, column))
      attach (self, height, is_total ? create_total (self, row, column)
                                     : create_cell (self, row, column), (int) column, row + 1);
  attach (self, height, create_total (self, row, self->sums->n_columns),
          (int) self->sums->n_columns, row + 1);
}

static void
brand_coverage_table_class_init (BrandCoverageTableClass *klass)
{
}

static void
brand_coverage_table_init (BrandCoverageTable *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *scroller;

  self->names = g_object_new (GTK_TYPE_GRID, "row-spacing", 6, "hexpand", TRUE, NULL);
  self->grid = g_object_new (GTK_TYPE_GRID, "row-spacing", 6, "valign", GTK_ALIGN_START, NULL);
  scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", self->grid,
                           "vscrollbar-policy", GTK_POLICY_NEVER,
                           "propagate-natural-width", TRUE,
                           "min-content-width", LEAST_WIDTH, NULL);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), keys);
  gtk_widget_set_valign (GTK_WIDGET (self->names), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->names));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "operate-matrix");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_coverage_table_new (BrandPage               *page,
                          const BrandCoverageSums *sums,
                          BrandCoverageShow        show)
{
  BrandCoverageTable *self = g_object_new (BRAND_TYPE_COVERAGE_TABLE, NULL);

  self->page = page;
  self->sums = sums;
  self->show = show;
  gtk_grid_set_column_spacing (self->grid, is_narrow (self) ? 5 : 8);
  if (sums->columns != NULL)
    gtk_widget_set_margin_bottom (GTK_WIDGET (self->grid), SCROLLBAR_ROOM);
  attach_heads (self);
  for (guint row = 0; row <= sums->n_rows; row++)
    if (is_row_shown (sums, row))
      attach_row (self, row);
  self->sums = NULL;
  return GTK_WIDGET (self);
}
