/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/book/brand-customer-map-pdf.h"

/* A map takes most of a page, so each begins anew. */
static void
add_map (BrandWorksheet *self,
         BrandItem      *group)
{
  const char *name = group != NULL ? brand_item_get_title (group) : "";
  /* Translators: %s is a group of customers. */
  g_autofree char *title = *name != '\0' ? g_strdup_printf (_("Customer map: %s"), name)
                                         : g_strdup (_("Customer map"));

  brand_sheet_next_page (self->sheet);
  self->sheet->depth = 1;
  brand_sheet_open_section (self->sheet, BRAND_TYPE_STYLE_HEADING, title, title);
  self->sheet->y += 6;
  brand_customer_map_add (self->sheet, self->plan, group,
                          self->is_blank ? BRAND_CUSTOMER_MAP_BLANK : BRAND_CUSTOMER_MAP_FILLED);
}

void
brand_worksheet_add_maps (BrandWorksheet *self)
{
  BrandList *groups = brand_plan_get_list (self->plan, BRAND_KIND_GROUP);
  guint n_groups = self->is_blank ? 0 : brand_list_get_length (groups);

  if (n_groups == 0)
    add_map (self, NULL);
  for (guint i = 0; i < n_groups; i++)
    add_map (self, brand_list_get (groups, i));
}

/* As of the plan's own day, since the same plan is to give the same sheets. */
void
brand_worksheet_add_next_steps (BrandWorksheet *self)
{
  g_autoptr (BrandFindings) findings = NULL;
  g_autoptr (BrandActionPlan) content = NULL;

  if (!self->is_blank)
    {
      findings = brand_checks_run (self->plan, self->synergy, brand_plan_get_as_of (self->plan));
      content = brand_action_plan_new (self->plan, brand_lessons_get_default (), findings);
    }
  brand_worksheet_add_steps (self, content);
}
