/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-scenario-table.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-scenario.h"
#include "report/brand-years.h"
#include "ui/widgets/brand-dimension-look.h"

#define NAME_CHARS 10
#define NAME_WIDTH 84

typedef struct
{
  GPtrArray *synergies; /* the plan's, then the scenarios' */
  GPtrArray *names;
  GPtrArray *sizes;     /* GtkSizeGroup: one for each of them */
  GtkSizeGroup *labels;
} Table;

static GtkWidget *
create_label (const char *text,
              const char *css_class,
              double      xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), (float) xalign);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_name (const BrandYearsRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);

  if (row->dimension >= 0)
    gtk_box_append (GTK_BOX (box), brand_dimension_icon_new ((BrandDimension) row->dimension));
  gtk_box_append (GTK_BOX (box), create_label (row->label, NULL, 0));
  return box;
}

/* A line with a cell in each column; the first one takes what room is left. */
static GtkWidget *
create_line (const Table *self,
             GtkWidget   *first)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);

  gtk_widget_add_css_class (box, "money-row");
  gtk_widget_set_hexpand (first, TRUE);
  gtk_size_group_add_widget (self->labels, first);
  gtk_box_append (GTK_BOX (box), first);
  return box;
}

static void
append_cell (const Table *self,
             GtkWidget   *line,
             guint        column,
             GtkWidget   *cell)
{
  gtk_size_group_add_widget (self->sizes->pdata[column], cell);
  gtk_box_append (GTK_BOX (line), cell);
}

static GtkWidget *
create_row (const Table         *self,
            const BrandYearsRow *row)
{
  GtkWidget *list_row = gtk_list_box_row_new ();
  GtkWidget *line = create_line (self, create_name (row));
  g_autoptr (GString) words = g_string_new (NULL);

  g_string_append_printf (words, "%s, %s: ", brand_years_get_section_title (row->section),
                          row->label);
  for (guint i = 0; i < self->names->len; i++)
    {
      append_cell (self, line, i, create_label (row->cells[i], "numeric", 1));
      g_string_append_printf (words, i > 0 ? ", %s %s" : "%s %s",
                              (char *) self->names->pdata[i], row->cells[i]);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (list_row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (list_row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words->str, -1);
  return list_row;
}

static GtkWidget *
create_list (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  return list;
}

/* In a list as the cells are, so that both stand in line. Each cell says the names, too. */
static GtkWidget *
create_head (const Table *self)
{
  GtkWidget *list = create_list ();
  GtkWidget *line = create_line (self, gtk_label_new (NULL));
  gboolean is_mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->names->len; i++)
    {
      GtkWidget *label = create_label (self->names->pdata[i], "heading", 1);
      /* A label that may wrap asks for another width where its height is given. */
      GtkWidget *cell = g_object_new (ADW_TYPE_CLAMP, "child", label, "maximum-size", NAME_WIDTH,
                                      "tightening-threshold", NAME_WIDTH, NULL);

      g_object_set (label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "justify",
                    is_mirrored ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT, "width-chars",
                    NAME_CHARS, "max-width-chars", NAME_CHARS, "valign", GTK_ALIGN_END, NULL);
      append_cell (self, line, i, cell);
    }
  gtk_widget_add_css_class (list, "background");
  gtk_list_box_append (GTK_LIST_BOX (list), line);
  gtk_widget_set_can_focus (list, FALSE);
  gtk_list_box_row_set_activatable (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0), FALSE);
  return list;
}

static GtkWidget *
create_section (BrandYearsSection section,
                GtkWidget       **list)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  *list = create_list ();
  gtk_widget_add_css_class (*list, "boxed-list");
  gtk_box_append (GTK_BOX (box), create_label (brand_years_get_section_title (section),
                                               "block-heading", 0));
  gtk_box_append (GTK_BOX (box), *list);
  return box;
}

/* What is common to all, the measures, says nothing here. */
static gboolean
is_told (const BrandYearsRow *row)
{
  return row->section != BRAND_YEARS_STAGES && row->section != BRAND_YEARS_MEASURES;
}

static GtkWidget *
create_sections (const Table *self)
{
  g_autoptr (GPtrArray) rows =
    brand_years_list ((BrandPlanSynergy *const *) self->synergies->pdata, self->synergies->len);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *list = NULL;
  int last = -1;

  gtk_box_append (GTK_BOX (column), create_head (self));
  for (guint i = 0; i < rows->len; i++)
    {
      const BrandYearsRow *row = rows->pdata[i];

      if (!is_told (row))
        continue;
      if ((int) row->section != last)
        gtk_box_append (GTK_BOX (column), create_section (row->section, &list));
      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, row));
      last = (int) row->section;
    }
  return column;
}

static void
add_column (Table            *self,
            BrandPlanSynergy *synergy,
            const char       *name)
{
  g_ptr_array_add (self->synergies, g_object_ref (synergy));
  g_ptr_array_add (self->names, g_strdup (name));
  g_ptr_array_add (self->sizes, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
}

static void
table_clear (Table *self)
{
  g_ptr_array_unref (self->synergies);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->sizes);
  g_object_unref (self->labels);
}

GtkWidget *
brand_scenario_table_new (BrandPlanSynergy *synergy)
{
  BrandPlan *plan = brand_plan_synergy_get_plan (synergy);
  BrandList *scenarios = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  Table table = {
    .synergies = g_ptr_array_new_with_free_func (g_object_unref),
    .names = g_ptr_array_new_with_free_func (g_free),
    .sizes = g_ptr_array_new_with_free_func (g_object_unref),
    .labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL),
  };
  GtkWidget *scroller = gtk_scrolled_window_new ();

  add_column (&table, synergy, _("The plan now"));
  for (guint i = 0; i < brand_list_get_length (scenarios); i++)
    {
      BrandItem *scenario = brand_list_get (scenarios, i);
      g_autoptr (BrandPlan) whole = brand_scenario_dup_plan (scenario, plan);
      g_autoptr (BrandPlanSynergy) own = brand_plan_synergy_new (whole);

      add_column (&table, own, brand_item_get_title (scenario));
    }
  g_object_set (scroller, "child", create_sections (&table), "vscrollbar-policy", GTK_POLICY_NEVER,
                "propagate-natural-height", TRUE, NULL);
  table_clear (&table);
  return scroller;
}
