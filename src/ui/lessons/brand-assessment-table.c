/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-assessment-table.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandAssessmentTable
{
  AdwBin parent_instance;

  GtkGrid *grid;
  BrandPage *page; /* borrowed */
  const BrandAssessmentForm *form;
};

G_DEFINE_FINAL_TYPE (BrandAssessmentTable, brand_assessment_table, ADW_TYPE_BIN)

static void
remove_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandAssessmentTable *self = BRAND_ASSESSMENT_TABLE (widget);
  BrandHistory *history = brand_page_get_history (self->page);
  BrandItem *item = brand_plan_find (brand_page_get_plan (self->page),
                                     g_variant_get_string (parameter, NULL));

  if (item == NULL)
    return;
  brand_history_break (history);
  brand_assessment_remove (history, item);
  brand_undo_toast_show (GTK_WIDGET (self->page), history, _("Self-assessment deleted"));
  gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
}

static void
brand_assessment_table_class_init (BrandAssessmentTableClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "assessment.remove", "s",
                                   remove_activated);
}

static void
brand_assessment_table_init (BrandAssessmentTable *self)
{
  self->grid = GTK_GRID (g_object_new (GTK_TYPE_GRID, "column-spacing", 18, "row-spacing", 6,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE, NULL));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->grid));
}

GtkWidget *
brand_assessment_table_new (BrandPage                 *page,
                            const BrandAssessmentForm *form)
{
  BrandAssessmentTable *self = g_object_new (BRAND_TYPE_ASSESSMENT_TABLE, NULL);

  self->page = page;
  self->form = form;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(form->title), -1);
  brand_assessment_table_update (self);
  return GTK_WIDGET (self);
}

static GtkWidget *
create_cell (const char        *text,
             const char        *css_class,
             GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.5, "accessible-role",
                                   role, NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_head (const BrandAssessmentResult *result)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  g_autofree char *date = brand_date_format (result->date, BRAND_DATE_STYLE_FULL);
  g_autofree char *name = g_strdup_printf (_("Delete the assessment of %s"), date);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "icon-name", "user-trash-symbolic",
                                    "tooltip-text", name, "action-name", "assessment.remove",
                                    "action-target",
                                    g_variant_new_string (brand_item_get_id (result->item)), NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "table-button");
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), create_cell (date, "heading",
                                              GTK_ACCESSIBLE_ROLE_COLUMN_HEADER));
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static void
add_column (BrandAssessmentTable        *self,
            const BrandAssessmentResult *result,
            int                          column)
{
  int n_rows = (int) self->form->rows->len;
  g_autofree char *average = result->n_rated > 0 ? brand_format_number (result->average, 1)
                                                 : g_strdup ("–");

  gtk_grid_attach (self->grid, create_head (result), column, 0, 1, 1);
  for (int i = 0; i < n_rows; i++)
    {
      int value = result->values[i];
      g_autofree char *text = value > 0 ? g_strdup_printf ("%d", value) : g_strdup ("–");
      GtkWidget *cell = create_cell (text, "secondary", GTK_ACCESSIBLE_ROLE_CELL);

      if (value > 0)
        gtk_widget_set_tooltip_text (cell, _(self->form->words[value - 1]));
      gtk_grid_attach (self->grid, cell, column, i + 1, 1, 1);
    }
  gtk_grid_attach (self->grid, create_cell (average, "heading", GTK_ACCESSIBLE_ROLE_CELL), column,
                   n_rows + 1, 1, 1);
}

static void
add_titles (BrandAssessmentTable *self)
{
  int n_rows = (int) self->form->rows->len;

  for (int i = 0; i < n_rows; i++)
    {
      const BrandAssessmentRow *row = self->form->rows->pdata[i];

      gtk_grid_attach (self->grid, brand_lesson_text_new (_(row->title), "secondary"), 0, i + 1, 1,
                       1);
    }
  gtk_grid_attach (self->grid, brand_lesson_text_new (_("Average"), "heading"), 0, n_rows + 1, 1,
                   1);
}

/* The latest time stands first, where it is seen without scrolling. */
void
brand_assessment_table_update (BrandAssessmentTable *self)
{
  g_autoptr (GPtrArray) results = NULL;
  GtkWidget *child;

  g_return_if_fail (BRAND_IS_ASSESSMENT_TABLE (self));

  results = brand_assessment_list_results (brand_page_get_plan (self->page), self->form);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  add_titles (self);
  for (guint i = 0; i < results->len; i++)
    add_column (self, results->pdata[results->len - 1 - i], (int) i + 1);
}
