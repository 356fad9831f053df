/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-coverage-matrix.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/story/brand-beat-card.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-dimension-look.h"
#include "ui/widgets/brand-reorder.h"

#define CARD_WIDTH 136
#define CELL_HEIGHT 44
#define N_PATTERNS 3

typedef struct
{
  BrandItem *beat; /* borrowed from its card */
  GtkWidget *card;
  GtkWidget *cells[BRAND_N_DIMENSIONS]; /* NULL before the first frame */
} Column;

struct _BrandCoverageMatrix
{
  AdwBin parent_instance;

  BrandReorder *reorder;
  GtkGrid *grid;
  GArray *columns;
  BrandHistory *history; /* of the last update; owned */
  guint n_frames;        /* that were begun since it was mapped; 2 is enough */
};

G_DEFINE_FINAL_TYPE (BrandCoverageMatrix, brand_coverage_matrix, ADW_TYPE_BIN)

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_beats_head (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *note = create_label (_("The same plot for all three dimensions"), "secondary");
  GtkWidget *add = g_object_new (GTK_TYPE_BUTTON, "action-name", "item.add",
                                 "action-target", g_variant_new_string ("beat"),
                                 "tooltip-text", _("Add a beat"),
                                 "halign", GTK_ALIGN_START, "valign", GTK_ALIGN_END,
                                 "vexpand", TRUE, NULL);
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "list-add-symbolic",
                                     "label", _("_Add"), "use-underline", TRUE, NULL);

  gtk_label_set_wrap (GTK_LABEL (note), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (note), 13);
  gtk_widget_add_css_class (note, "dimmed");
  gtk_widget_set_margin_top (box, 10);
  gtk_box_append (GTK_BOX (box), create_label (_("Beats"), "block-heading"));
  gtk_box_append (GTK_BOX (box), note);
  gtk_button_set_child (GTK_BUTTON (add), content);
  gtk_box_append (GTK_BOX (box), add);
  return box;
}

static GtkWidget *
create_legend (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < N_PATTERNS; i++)
    {
      GtkWidget *icon = gtk_image_new_from_icon_name (brand_pattern_get_icon_name (i));
      GtkWidget *label = create_label (brand_pattern_get_label (i), "secondary");

      gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
      gtk_widget_add_css_class (icon, "dimmed");
      gtk_widget_add_css_class (label, "dimmed");
      gtk_widget_set_margin_end (label, 8);
      gtk_box_append (GTK_BOX (box), icon);
      gtk_box_append (GTK_BOX (box), label);
    }
  return box;
}

static GtkWidget *
create_dimension_head (BrandDimension dimension)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (box), create_label (brand_dimension_get_label (dimension), "body"));
  return box;
}

static void
attach_heads (BrandCoverageMatrix *self)
{
  GtkWidget *coverage = create_label (_("Coverage"), "block-heading");

  gtk_widget_set_margin_top (coverage, 10);
  gtk_widget_set_margin_bottom (coverage, 4);
  gtk_widget_set_tooltip_text (coverage, _("What customers meet for each beat"));
  gtk_grid_attach (self->grid, create_beats_head (), 0, 0, 1, 1);
  gtk_grid_attach (self->grid, coverage, 0, 1, 1, 1);
  gtk_grid_attach (self->grid, create_legend (), 1, 1, 3, 1);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GtkWidget *head = create_dimension_head ((BrandDimension) i);

      gtk_widget_set_size_request (head, -1, CELL_HEIGHT);
      gtk_grid_attach (self->grid, head, 0, (int) i + 2, 1, 1);
    }
}

static gboolean
has_cells (BrandCoverageMatrix *self)
{
  return self->n_frames > 1;
}

static void
place (BrandCoverageMatrix *self,
       GtkWidget           *widget,
       int                  column)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkLayoutChild *child = gtk_layout_manager_get_layout_child (layout, widget);

  gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (child), column);
}

/* It comes into the grid, which is on screen, with all that it shows. */
static void
update_cell (BrandCoverageMatrix *self,
             Column              *column,
             BrandDimension       dimension,
             guint                number,
             GPtrArray           *touchpoints)
{
  GtkWidget *cell = column->cells[dimension];
  gboolean is_new = cell == NULL;

  if (is_new)
    {
      cell = brand_coverage_cell_new (BRAND_BEAT (column->beat), dimension);
      gtk_widget_set_size_request (cell, -1, CELL_HEIGHT);
      column->cells[dimension] = cell;
    }
  brand_coverage_cell_update (BRAND_COVERAGE_CELL (cell), touchpoints, number);
  if (is_new)
    gtk_grid_attach (self->grid, cell, (int) number, (int) dimension + 2, 1, 1);
  else
    place (self, cell, (int) number);
}

static void
update_cells (BrandCoverageMatrix *self,
              Column              *column,
              guint                number,
              BrandCoverage       *coverage)
{
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    update_cell (self, column, (BrandDimension) i, number,
                 brand_coverage_get (coverage, number - 1, (BrandDimension) i));
}

/* The cells are below the cards, and would cost a quarter of the time until the first frame. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrandCoverageMatrix *self = BRAND_COVERAGE_MATRIX (widget);
  BrandList *beats = brand_plan_get_list (brand_history_get_plan (self->history),
                                          BRAND_KIND_BEAT);
  g_autoptr (BrandCoverage) coverage = NULL;

  self->n_frames++;
  if (!has_cells (self))
    return G_SOURCE_CONTINUE;
  coverage = brand_coverage_new (brand_history_get_plan (self->history));
  /* The columns are in the order in which they came; the cards keep their sizes. */
  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = &g_array_index (self->columns, Column, i);
      guint position;

      if (brand_list_find (beats, column->beat, &position))
        update_cells (self, column, position + 1, coverage);
    }
  return G_SOURCE_REMOVE;
}

static void
brand_coverage_matrix_map (GtkWidget *widget)
{
  BrandCoverageMatrix *self = BRAND_COVERAGE_MATRIX (widget);

  GTK_WIDGET_CLASS (brand_coverage_matrix_parent_class)->map (widget);
  if (self->n_frames == 0)
    gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
}

static void
brand_coverage_matrix_dispose (GObject *object)
{
  g_clear_object (&BRAND_COVERAGE_MATRIX (object)->history);
  G_OBJECT_CLASS (brand_coverage_matrix_parent_class)->dispose (object);
}

static void
brand_coverage_matrix_finalize (GObject *object)
{
  g_array_unref (BRAND_COVERAGE_MATRIX (object)->columns);
  G_OBJECT_CLASS (brand_coverage_matrix_parent_class)->finalize (object);
}

static void
brand_coverage_matrix_class_init (BrandCoverageMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_coverage_matrix_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_coverage_matrix_finalize;
  GTK_WIDGET_CLASS (klass)->map = brand_coverage_matrix_map;
}

static void
brand_coverage_matrix_init (BrandCoverageMatrix *self)
{
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->reorder = g_object_new (BRAND_TYPE_REORDER, NULL);
  self->grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 8, "row-spacing", 6,
                             "margin-top", 4, "margin-start", 4, "margin-end", 4,
                             "margin-bottom", 12, NULL);
  adw_bin_set_child (ADW_BIN (self->reorder), GTK_WIDGET (self->grid));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->reorder));
  attach_heads (self);
}

static void
attach_column (BrandCoverageMatrix *self,
               BrandItem           *beat,
               guint                number)
{
  Column column = { beat, brand_beat_card_new (BRAND_BEAT (beat)) };

  gtk_widget_set_size_request (column.card, CARD_WIDTH, -1);
  gtk_widget_set_hexpand (column.card, TRUE);
  gtk_grid_attach (self->grid, column.card, (int) number, 0, 1, 1);
  brand_reorder_add (self->reorder, column.card, beat);
  g_array_append_val (self->columns, column);
}

static void
remove_column (BrandCoverageMatrix *self,
               guint                index)
{
  Column column = g_array_index (self->columns, Column, index);

  g_array_remove_index (self->columns, index);
  gtk_grid_remove (self->grid, column.card);
  for (guint i = 0; i < BRAND_N_DIMENSIONS && column.cells[i] != NULL; i++)
    gtk_grid_remove (self->grid, column.cells[i]);
}

static void
remove_gone (BrandCoverageMatrix *self,
             BrandList           *beats)
{
  for (guint i = self->columns->len; i > 0; i--)
    if (!brand_list_find (beats, g_array_index (self->columns, Column, i - 1).beat, NULL))
      remove_column (self, i - 1);
}

static Column *
find_column (BrandCoverageMatrix *self,
             BrandItem           *beat)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (g_array_index (self->columns, Column, i).beat == beat)
      return &g_array_index (self->columns, Column, i);
  return NULL;
}

static void
update_column (BrandCoverageMatrix *self,
               BrandItem           *beat,
               guint                number,
               int                  year,
               BrandCoverage       *coverage)
{
  Column *column;

  if (find_column (self, beat) == NULL)
    attach_column (self, beat, number);
  column = find_column (self, beat);
  place (self, column->card, (int) number);
  brand_beat_card_update (BRAND_BEAT_CARD (column->card), number, year, coverage);
  if (has_cells (self))
    update_cells (self, column, number, coverage);
}

void
brand_coverage_matrix_update (BrandCoverageMatrix *self,
                              BrandHistory        *history,
                              BrandCoverage       *coverage)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  int year;
  guint month, day;

  g_return_if_fail (BRAND_IS_COVERAGE_MATRIX (self));

  g_set_object (&self->history, history);
  brand_reorder_set_history (self->reorder, history);
  brand_date_split (brand_plan_info_get_start (brand_plan_get_info (plan)), &year, &month, &day);
  remove_gone (self, beats);
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    update_column (self, brand_list_get (beats, i), i + 1, year, coverage);
}

GtkWidget *
brand_coverage_matrix_get_card (BrandCoverageMatrix *self,
                                BrandItem           *beat)
{
  const Column *column;

  g_return_val_if_fail (BRAND_IS_COVERAGE_MATRIX (self), NULL);

  column = find_column (self, beat);
  return column != NULL ? column->card : NULL;
}
