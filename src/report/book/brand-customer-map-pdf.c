/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-customer-map-pdf.h"

#include <glib/gi18n-lib.h>

#include "draw/map/brand-customer-map.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/agency/brand-letterhead.h"
#include "report/book/brand-customer-map-table.h"
#include "report/sheet/brand-sheet-draw.h"

#define PX_PER_PT (96.0 / 72.0)

/* Of the page's measure, so that its words have room below; who writes by hand needs more. */
#define SHARE 0.76
#define BLANK_SHARE 0.8
/* Of its height, when its words would have no room. */
#define LEAST_HEIGHT 0.86
#define BELOW 8.0

typedef struct
{
  BrandCustomerMap *map;
  BrandTimelineStyle style;
  BrandText *text;
} BrandMapPicture;

static void
draw_cb (cairo_t *cr,
         gpointer user_data)
{
  const BrandMapPicture *picture = user_data;

  cairo_scale (cr, 1 / PX_PER_PT, 1 / PX_PER_PT);
  brand_customer_map_render (picture->map, &picture->style, BRAND_MAP_NOTHING, cr);
}

/* Where the words go on on the next page anyway, the picture has its full height. */
static double
find_height (BrandSheet             *sheet,
             BrandPlan              *plan,
             const BrandCustomerMap *map,
             BrandCustomerMapForm    form,
             double                  width)
{
  double full = brand_customer_map_get_height (width * PX_PER_PT, 1) / PX_PER_PT;
  double room = brand_sheet_get_bottom (sheet) - sheet->y - BELOW
                - brand_customer_map_get_table_height (sheet, plan, map, form);

  return room < full && room >= full * LEAST_HEIGHT ? room : full;
}

static void
add_picture (BrandSheet           *sheet,
             BrandPlan            *plan,
             BrandCustomerMap     *map,
             BrandCustomerMapForm  form)
{
  BrandMapPicture picture = { .map = map };
  double measure = brand_sheet_get_measure (sheet);
  double width = measure * (form == BRAND_CUSTOMER_MAP_BLANK ? BLANK_SHARE : SHARE);
  double height = find_height (sheet, plan, map, form, width);
  g_autofree char *alt = brand_customer_map_describe (map);
  guint number, figure;

  brand_timeline_style_init (&picture.style, form == BRAND_CUSTOMER_MAP_BLANK
                                             ? BRAND_LOOK_PRINT : BRAND_LOOK_LIGHT, NULL);
  picture.style.is_rtl = sheet->info.is_rtl;
  picture.text = brand_text_new (picture.style.family);
  brand_customer_map_lay_out (map, width * PX_PER_PT, height * PX_PER_PT, &picture.style,
                              picture.text);
  number = brand_sheet_add_picture (sheet, width, height, draw_cb, &picture);
  brand_sheet_need (sheet, height);
  figure = brand_pdf_tree_add (sheet->tree, sheet->section, "Figure");
  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  brand_sheet_show_picture (sheet, number, BRAND_SHEET_MARGIN + (measure - width) / 2, sheet->y,
                            width);
  brand_sheet_end (sheet);
  sheet->y += height + BELOW;
  brand_text_free (picture.text);
}

/* "Something in the bag before six. 310 people (bags sold, March 2026)." */
static char *
dup_lead (BrandItem *group)
{
  const char *need = group != NULL ? brand_item_get_text (group, "need") : "";
  double size = group != NULL ? brand_item_get_number (group, "size") : -1;
  g_autofree char *number = size >= 0 ? brand_format_number (size, 0) : NULL;
  g_autofree char *people = NULL;

  if (number == NULL)
    return g_strdup (need);
  if (*brand_item_get_text (group, "size_source") != '\0')
    /* Translators: a number of people and where it comes from. */
    people = g_strdup_printf (_("%1$s people (%2$s)"), number,
                              brand_item_get_text (group, "size_source"));
  else
    people = g_strdup_printf (_("%s people"), number);
  /* Translators: what a group needs, and how many they are. */
  return *need != '\0' ? g_strdup_printf (_("%1$s. %2$s."), need, people)
                       : g_steal_pointer (&people);
}

void
brand_customer_map_add (BrandSheet           *sheet,
                        BrandPlan            *plan,
                        BrandItem            *group,
                        BrandCustomerMapForm  form)
{
  g_autoptr (BrandCustomerMap) map = NULL;
  g_autofree char *lead = NULL;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (BRAND_IS_PLAN (plan));

  map = form == BRAND_CUSTOMER_MAP_BLANK
        ? brand_customer_map_new_blank (group)
        : brand_customer_map_new (plan, group, brand_plan_get_as_of (plan));
  lead = form == BRAND_CUSTOMER_MAP_BLANK ? g_strdup ("") : dup_lead (group);
  if (*lead != '\0')
    {
      brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, lead,
                                 BRAND_SHEET_MARGIN, brand_sheet_get_measure (sheet));
      sheet->y += 8;
    }
  add_picture (sheet, plan, map, form);
  brand_customer_map_add_table (sheet, plan, map, form);
}

/* A group's page; a map takes most of one, so each begins anew. */
static void
add_group (BrandSheet           *sheet,
           BrandPlan            *plan,
           BrandItem            *group,
           BrandCustomerMapForm  form,
           gboolean              is_first)
{
  const char *title = group != NULL ? brand_item_get_title (group) : "";

  if (!is_first)
    brand_sheet_next_page (sheet);
  if (*title == '\0')
    title = form == BRAND_CUSTOMER_MAP_BLANK ? _("Group:") : _("A group without a name");
  brand_sheet_add_section (sheet, title, 0);
  brand_customer_map_add (sheet, plan, group, form);
}

static GPtrArray *
list_groups (BrandPlan *plan,
             GPtrArray *groups)
{
  BrandList *all = brand_plan_get_list (plan, BRAND_KIND_GROUP);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    g_ptr_array_add (list, groups->pdata[i]);
  for (guint i = 0; groups == NULL && i < brand_list_get_length (all); i++)
    g_ptr_array_add (list, brand_list_get (all, i));
  if (list->len == 0)
    g_ptr_array_add (list, NULL);
  return list;
}

static GBytes *
make (BrandPlan           *plan,
      GPtrArray           *groups,
      BrandPaper           paper,
      const BrandAgency   *agency,
      BrandCustomerMapForm form,
      BrandTypesetter     *typesetter,
      BrandSheetPages     *pages,
      GCancellable        *cancellable,
      GError             **error)
{
  g_autoptr (GPtrArray) list = list_groups (plan, groups);
  const char *kind = form == BRAND_CUSTOMER_MAP_BLANK ? _("Customer map to fill in")
                                                      : _("Customer map");
  BrandSheetInfo info = { .pages = pages, .agency = agency };
  g_autofree char *title = brand_letterhead_fill_info (plan, kind, FALSE, &info);
  g_autoptr (BrandSheet) sheet = brand_sheet_new (typesetter, paper, &info);

  brand_letterhead_add (sheet, info.head, kind, 0, 10);
  for (guint i = 0; i < list->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      add_group (sheet, plan, list->pdata[i], form, i == 0);
    }
  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_customer_map_to_pdf (BrandPlan           *plan,
                           GPtrArray           *groups,
                           BrandPaper           paper,
                           const BrandAgency   *agency,
                           BrandCustomerMapForm form,
                           BrandTypesetter     *typesetter,
                           GCancellable        *cancellable,
                           GError             **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  return make (plan, groups, paper, agency, form, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_customer_map_to_pages (BrandPlan           *plan,
                             GPtrArray           *groups,
                             BrandPaper           paper,
                             const BrandAgency   *agency,
                             BrandCustomerMapForm form)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, groups, paper, agency, form,
                                 brand_sheet_pages_get_typesetter (pages), pages, NULL, NULL);

  return pages;
}
