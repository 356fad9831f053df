/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-coverage-sums-view.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "report/brand-coverage-sums.h"
#include "ui/brand-dimension-look.h"
#include "ui/brand-operate-block.h"

#define CELL_WIDTH 100
#define NARROW_CELL_WIDTH 42

typedef enum
{
  SHOW_COUNT,
  SHOW_COST,
  SHOW_EFFECT,
} Show;

struct _BrandCoverageSumsView
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed */
  BrandOperateBlock *head;
  BrandOperateBlock *block; /* below the choices */
  AdwToggleGroup *rows;
  AdwToggleGroup *show;
  GtkGrid *grid; /* borrowed from the block; NULL before it is filled */
};

G_DEFINE_FINAL_TYPE (BrandCoverageSumsView, brand_coverage_sums_view, ADW_TYPE_BIN)

static char *
format_sum (BrandCoverageSumsView  *self,
            const BrandCoverageSum *sum)
{
  BrandPlan *plan = brand_page_get_plan (self->page);

  switch ((Show) adw_toggle_group_get_active (self->show))
    {
    case SHOW_COST:
      return brand_format_money (sum->cost, brand_plan_info_get_currency (
                                   brand_plan_get_info (plan)), FALSE);
    case SHOW_EFFECT:
      return brand_format_number (sum->effect, 1);
    default:
      return brand_format_number (sum->count, 0);
    }
}

static char *
dup_row_label (BrandCoverageSumsView *self,
               BrandItem             *item)
{
  if (item != NULL)
    return brand_item_dup_label (item, brand_page_get_plan (self->page));
  return g_strdup (adw_toggle_group_get_active (self->rows) == 0 ? _("Without a beat")
                                                                 : _("Without a group"));
}

/* The cell's neighbour in the direction of the key, past empty places. */
static gboolean
move_focus (BrandCoverageSumsView *self,
            GtkWidget             *from,
            int                    column_step,
            int                    row_step)
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
        BrandCoverageSumsView *self)
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

static void
act (GtkWidget              *cell,
     BrandItem              *item,
     guint                   dimension,
     const BrandCoverageSum *sum)
{
  if (sum->first != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (cell), "s",
                                        brand_item_get_id (sum->first));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (cell), "item.show");
    }
  else
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (cell), "(si)", brand_item_get_id (item),
                                        (int) dimension);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (cell), "story.add-touchpoint");
    }
}

/* Without a value it is a gap. */
static char *
describe (BrandCoverageSumsView *self,
          BrandItem             *item,
          guint                  dimension,
          const char            *value)
{
  g_autofree char *label = dup_row_label (self, item);
  const char *name = brand_dimension_get_label ((BrandDimension) dimension);

  if (value != NULL)
    return g_strdup_printf ("%s, %s: %s", label, name, value);
  /* Translators: a beat's or a group's title, and a dimension. */
  return g_strdup_printf (_("%s has nothing in %s: add a touchpoint"), label, name);
}

static GtkWidget *
create_cell (BrandCoverageSumsView  *self,
             BrandItem              *item,
             guint                   row,
             guint                   dimension,
             const BrandCoverageSum *sum)
{
  GtkWidget *cell;
  g_autofree char *value = sum->count > 0 ? format_sum (self, sum) : g_strdup ("+");
  g_autofree char *words = describe (self, item, dimension, sum->count > 0 ? value : NULL);
  g_autofree char *name = g_strdup_printf ("sum-%u-%u", row, dimension);

  if (sum->count == 0 && item == NULL)
    return g_object_new (GTK_TYPE_LABEL, "label", "–", "css-classes",
                         (const char *const[]) { "dimmed", NULL }, NULL);
  cell = gtk_button_new_with_label (value);
  gtk_widget_add_css_class (cell, "coverage-cell");
  gtk_widget_add_css_class (cell, "numeric");
  gtk_widget_add_css_class (cell, sum->count > 0
                                  ? brand_dimension_get_css_class ((BrandDimension) dimension)
                                  : "missing");
  gtk_widget_set_name (cell, name);
  gtk_widget_set_size_request (cell, brand_page_get_narrow (self->page) ? NARROW_CELL_WIDTH
                                                                        : CELL_WIDTH, -1);
  gtk_widget_set_tooltip_text (cell, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  act (cell, item, dimension, sum);
  return cell;
}

static GtkWidget *
create_total (BrandCoverageSumsView  *self,
              const BrandCoverageSum *sum)
{
  g_autofree char *value = format_sum (self, sum);
  GtkWidget *label = brand_operate_label_new (value, "numeric");

  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

static void
attach_heads (BrandCoverageSumsView *self)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);
      const char *name = brand_dimension_get_label ((BrandDimension) d);

      gtk_box_append (GTK_BOX (head), brand_dimension_icon_new ((BrandDimension) d));
      if (!brand_page_get_narrow (self->page))
        gtk_box_append (GTK_BOX (head), gtk_label_new (name));
      gtk_widget_set_tooltip_text (head, name);
      gtk_widget_set_halign (head, GTK_ALIGN_CENTER);
      gtk_grid_attach (self->grid, head, (int) d + 1, 0, 1, 1);
    }
  gtk_grid_attach (self->grid, gtk_label_new (_("All")), BRAND_N_DIMENSIONS + 1, 0, 1, 1);
}

static void
attach_row (BrandCoverageSumsView   *self,
            const BrandCoverageSums *sums,
            guint                    row)
{
  BrandItem *item = row < sums->n_rows ? sums->items[row] : NULL;
  gboolean is_total = row == sums->n_rows;
  g_autofree char *text = is_total ? g_strdup (_("All")) : dup_row_label (self, item);
  GtkWidget *label = brand_operate_label_new (text, is_total ? "heading" : NULL);

  gtk_label_set_width_chars (GTK_LABEL (label), 10);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_grid_attach (self->grid, label, 0, (int) row + 1, 1, 1);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    gtk_grid_attach (self->grid, is_total ? create_total (self, &sums->rows[row][d])
                     : create_cell (self, item, row, d, &sums->rows[row][d]),
                     (int) d + 1, (int) row + 1, 1, 1);
  gtk_grid_attach (self->grid, create_total (self, &sums->rows[row][BRAND_N_DIMENSIONS]),
                   BRAND_N_DIMENSIONS + 1, (int) row + 1, 1, 1);
}

static void
show_note (BrandCoverageSumsView   *self,
           const BrandCoverageSums *sums)
{
  guint n_gaps = 0;
  g_autofree char *gaps = NULL;
  g_autofree char *note = NULL;

  for (guint row = 0; row + 1 < sums->n_rows; row++)
    for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
      n_gaps += sums->rows[row][d].count == 0;
  gaps = n_gaps == 0 ? g_strdup (_("No gaps: each has all three dimensions"))
                     : g_strdup_printf (ngettext ("%u gap", "%u gaps", n_gaps), n_gaps);
  if (adw_toggle_group_get_active (self->show) == SHOW_EFFECT)
    note = g_strdup_printf ("%s · %s", gaps, _("Planning index, not a sales forecast"));
  brand_operate_block_set_note (self->head, note != NULL ? note : gaps, FALSE);
}

/* Amounts may be wider than a phone. */
static GtkWidget *
create_scroller (GtkGrid *grid)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", grid,
                                      "vscrollbar-policy", GTK_POLICY_NEVER, NULL);

  gtk_widget_add_css_class (scroller, "matrix");
  return scroller;
}

void
brand_coverage_sums_view_update (BrandCoverageSumsView *self)
{
  BrandPlanSynergy *synergy;
  g_autoptr (BrandCoverageSums) sums = NULL;
  GtkEventController *keys;
  GtkBox *body;

  g_return_if_fail (BRAND_IS_COVERAGE_SUMS_VIEW (self));

  synergy = brand_document_get_synergy (brand_page_get_document (self->page));
  sums = brand_coverage_sums_new (synergy, adw_toggle_group_get_active (self->rows) == 0
                                           ? BRAND_KIND_BEAT : BRAND_KIND_GROUP,
                                  adw_toggle_group_get_active (self->show) == SHOW_EFFECT);
  keys = gtk_event_controller_key_new ();
  body = brand_operate_block_begin (self->block);
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, brand_page_get_narrow (self->page) ? 5 : 8);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "operate-matrix");
  gtk_widget_set_valign (GTK_WIDGET (self->grid), GTK_ALIGN_START);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), keys);
  attach_heads (self);
  for (guint row = 0; row <= sums->n_rows; row++)
    attach_row (self, sums, row);
  gtk_box_append (body, create_scroller (self->grid));
  show_note (self, sums);
  brand_operate_block_end (self->block);
}

static void
narrow_changed_cb (BrandCoverageSumsView *self)
{
  if (self->grid != NULL)
    brand_coverage_sums_view_update (self);
}

static void
brand_coverage_sums_view_class_init (BrandCoverageSumsViewClass *klass)
{
}

static AdwToggleGroup *
create_choice (const char *const *labels)
{
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());

  for (; *labels != NULL; labels++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, *labels);
      adw_toggle_group_add (group, toggle);
    }
  adw_toggle_group_set_active (group, 0);
  return group;
}

static void
brand_coverage_sums_view_init (BrandCoverageSumsView *self)
{
  const char *rows[] = { _("Beats"), _("Groups"), NULL };
  const char *shows[] = { _("Count"), _("Cost"), _("Effect"), NULL };

  self->rows = create_choice (rows);
  self->show = create_choice (shows);
}

GtkWidget *
brand_coverage_sums_view_new (BrandPage *page)
{
  BrandCoverageSumsView *self = g_object_new (BRAND_TYPE_COVERAGE_SUMS_VIEW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *choices = adw_wrap_box_new ();

  self->page = page;
  self->block = BRAND_OPERATE_BLOCK (brand_operate_block_new (page, "", NULL));
  self->head = BRAND_OPERATE_BLOCK (brand_operate_block_new (
    page, _("What it adds up to"), _("Gaps and totals; a number leads to its first touchpoint.")));
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (choices), 10);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (choices), 6);
  adw_wrap_box_append (ADW_WRAP_BOX (choices), GTK_WIDGET (self->rows));
  adw_wrap_box_append (ADW_WRAP_BOX (choices), GTK_WIDGET (self->show));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (box), choices);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->block));
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (page, "notify::narrow", G_CALLBACK (narrow_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "notify::active",
                           G_CALLBACK (brand_coverage_sums_view_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->show, "notify::active",
                           G_CALLBACK (brand_coverage_sums_view_update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
