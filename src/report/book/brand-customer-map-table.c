/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-customer-map-table.h"

#include <glib/gi18n-lib.h>

#include "report/pdf/brand-table.h"
#include "report/sheet/brand-sheet-draw.h"

#define LABEL_WIDTH 118.0
#define GAP 14.0
#define ROW_SPACE 2.2
/* The section's heading with what is above it, and the table's head and end. */
#define TABLE_EDGES 60.0
/* Wide enough for a pencil: 8 mm. */
#define LINE_STEP (8 * 72 / 25.4)

typedef struct
{
  BrandTable table;
  BrandPlan *plan;
  const BrandCustomerMap *map;
  gboolean is_blank;
  gboolean is_measuring;
  double height;         /* of the rows that were measured */
} Writer;

static void
draw_lines_cb (BrandSheet      *sheet,
               const BrandCell *cell,
               guint            element,
               double           x,
               double           y,
               double           top)
{
  guint n_lines = GPOINTER_TO_UINT (cell->data);
  double width = brand_sheet_get_measure (sheet) - LABEL_WIDTH - GAP;

  brand_sheet_begin_artifact (sheet);
  for (guint i = 0; i < n_lines; i++)
    brand_sheet_rule (sheet, x, y + (i + 1) * LINE_STEP - 4, width, 0.5, &brand_sheet_grey);
  brand_sheet_end (sheet);
}

static void
add_row (Writer     *self,
         const char *label,
         const char *text,
         guint       n_lines)
{
  BrandCell cells[2] = { { .column = 0, .is_head = TRUE }, { .column = 1 } };

  if (!self->is_blank && (text == NULL || *text == '\0'))
    return;
  brand_table_add_text (&self->table, &cells[0], BRAND_TYPE_STYLE_DETAIL_STRONG, &brand_sheet_black,
                        label);
  if (self->is_blank)
    {
      cells[1].extra = n_lines * LINE_STEP;
      cells[1].draw = draw_lines_cb;
      cells[1].data = GUINT_TO_POINTER (n_lines);
    }
  else
    brand_table_add_text (&self->table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_black,
                          text);
  if (!self->is_measuring)
    {
      brand_table_add_row (&self->table, cells, G_N_ELEMENTS (cells), 0);
      /* Another group's map may follow where it goes on. */
      if (!self->is_blank && self->map->group != NULL
          && *brand_item_get_title (self->map->group) != '\0')
        self->table.running = brand_item_get_title (self->map->group);
      return;
    }
  self->height += brand_table_get_height (&self->table, cells, G_N_ELEMENTS (cells));
  brand_table_clear_cells (cells, G_N_ELEMENTS (cells));
}

static void
append (GString    *words,
        const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? "; " : "", text);
}

static void
add_field (Writer     *self,
           const char *name,
           guint       n_lines)
{
  const BrandKind *kind = brand_kind_get (BRAND_KIND_GROUP);
  const BrandField *field = &kind->fields[brand_kind_find_field (kind, name)];

  add_row (self, _(field->label),
           self->map->group != NULL ? brand_item_get_text (self->map->group, name) : "", n_lines);
}

static void
add_ring (Writer        *self,
          BrandDimension ring)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->map->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (self->map->pins, BrandMapPin, i);

      if (pin->ring == ring && pin->n_more == 0)
        {
          /* Translators: a pin's title, and what it is. */
          g_autofree char *line = g_strdup_printf (_("%1$s (%2$s)"), pin->title, pin->detail);

          append (words, line);
        }
    }
  add_row (self, brand_customer_map_get_ring_name (ring), words->str, 0);
}

/* The titles of the items of a kind that are the group's. */
static void
add_kind (Writer     *self,
          BrandKindId id,
          guint       n_lines)
{
  BrandList *list = brand_plan_get_list (self->plan, id);
  g_autoptr (GString) words = g_string_new (NULL);
  const char *group = self->map->group != NULL ? brand_item_get_id (self->map->group) : "";

  for (guint i = 0; *group != '\0' && i < brand_list_get_length (list); i++)
    if (g_str_equal (brand_item_get_text (brand_list_get (list, i), "group"), group))
      append (words, brand_item_get_title (brand_list_get (list, i)));
  add_row (self, _(brand_kind_get (id)->plural), words->str, n_lines);
}

static void
add_reach (Writer *self)
{
  const guint *n = self->map->n_touchpoints;
  /* Translators: how many touchpoints reach a group in each dimension. */
  g_autofree char *words = g_strdup_printf (_("%1$u one by one, %2$u where they belong, %3$u in "
                                              "what they share"), n[BRAND_DIMENSION_DIRECT],
                                            n[BRAND_DIMENSION_COMMUNITY], n[BRAND_DIMENSION_MASS]);

  add_row (self, _("Touchpoints"), words, 0);
}

static void
add_rows (Writer *self)
{
  if (self->is_blank)
    add_field (self, "need", 1);
  add_field (self, "profile", 1);
  add_field (self, "recognise", 1);
  if (!self->is_blank)
    {
      add_ring (self, BRAND_DIMENSION_COMMUNITY);
      add_ring (self, BRAND_DIMENSION_MASS);
    }
  add_kind (self, BRAND_KIND_JOB, 1);
  add_kind (self, BRAND_KIND_EXPECTATION, 1);
  add_kind (self, BRAND_KIND_SECRET, 1);
  if (!self->is_blank)
    add_reach (self);
}

static double
write_table (BrandSheet             *sheet,
             BrandPlan              *plan,
             const BrandCustomerMap *map,
             BrandCustomerMapForm    form,
             gboolean                is_measuring)
{
  gboolean is_blank = form == BRAND_CUSTOMER_MAP_BLANK;
  const BrandColumn columns[] = {
    { 0, LABEL_WIDTH, 0, _("Part") },
    { LABEL_WIDTH + GAP, brand_sheet_get_measure (sheet) - LABEL_WIDTH - GAP, 0,
      is_blank ? _("In your words") : _("What we know") },
  };
  Writer self = {
    { .before = ROW_SPACE, .after = ROW_SPACE, .has_rules = !is_blank }, plan, map, is_blank,
    is_measuring, 0,
  };

  brand_table_begin (&self.table, sheet, _("In words"), columns, G_N_ELEMENTS (columns), 0);
  add_rows (&self);
  if (!is_measuring)
    brand_table_end (&self.table);

  return self.height + TABLE_EDGES;
}

void
brand_customer_map_add_table (BrandSheet             *sheet,
                              BrandPlan              *plan,
                              const BrandCustomerMap *map,
                              BrandCustomerMapForm    form)
{
  sheet->depth++;
  write_table (sheet, plan, map, form, FALSE);
  sheet->depth--;
}

double
brand_customer_map_get_table_height (BrandSheet             *sheet,
                                     BrandPlan              *plan,
                                     const BrandCustomerMap *map,
                                     BrandCustomerMapForm    form)
{
  return write_table (sheet, plan, map, form, TRUE);
}
