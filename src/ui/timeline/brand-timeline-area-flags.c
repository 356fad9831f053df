/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

GArray *
brand_timeline_area_list_flags (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  g_autoptr (GArray) dates = brand_culture_list_dates (brand_document_get_plan (self->document),
                                                       layout->plan_start, layout->plan_end);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  GArray *flags = g_array_new (FALSE, FALSE, sizeof (BrandCultureDate));

  for (guint i = 0; i < dates->len; i++)
    if (g_hash_table_add (known, g_array_index (dates, BrandCultureDate, i).item))
      g_array_append_val (flags, g_array_index (dates, BrandCultureDate, i));
  return flags;
}

gboolean
brand_timeline_area_is_flag (BrandItem *item)
{
  return item != NULL && (brand_item_get_kind_id (item) == BRAND_KIND_RITUAL
                          || brand_item_get_kind_id (item) == BRAND_KIND_TREND
                          || brand_item_get_kind_id (item) == BRAND_KIND_ISSUE);
}

static int
get_day (BrandTimelineArea *self,
         BrandItem         *item)
{
  g_autoptr (GArray) flags = brand_timeline_area_list_flags (self);

  for (guint i = 0; i < flags->len; i++)
    if (g_array_index (flags, BrandCultureDate, i).item == item)
      return g_array_index (flags, BrandCultureDate, i).day;
  return 0;
}

const BrandTimelineFlag *
brand_timeline_area_find_flag (BrandTimelineArea *self,
                               BrandItem         *item)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  int day = get_day (self, item);

  for (guint i = 0; i < layout->dates->len; i++)
    {
      const BrandTimelineFlag *flag = &g_array_index (layout->dates, BrandTimelineFlag, i);

      if (g_str_equal (flag->id, brand_item_get_id (item))
          || (flag->n_more > 0 && day >= flag->first && day <= flag->last))
        return flag;
    }
  return NULL;
}

static void
select_flag (BrandTimelineArea      *self,
             const BrandCultureDate *flag)
{
  brand_session_set_selection (self->session, flag->item);
  brand_timeline_area_put_cursor (self, flag->day);
  /* A screen reader that knows the flags hears of the focus. */
  if (self->bars == NULL)
    {
      g_autofree char *words = brand_culture_date_describe (flag);

      gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
}

gboolean
brand_timeline_area_select_flag_at (BrandTimelineArea *self,
                                    int                day)
{
  g_autoptr (GArray) flags = brand_timeline_area_list_flags (self);
  const BrandCultureDate *nearest = NULL;

  for (guint i = 0; i < flags->len; i++)
    {
      const BrandCultureDate *flag = &g_array_index (flags, BrandCultureDate, i);

      if (nearest == NULL || ABS (flag->day - day) < ABS (nearest->day - day))
        nearest = flag;
    }
  if (nearest != NULL)
    select_flag (self, nearest);
  return nearest != NULL;
}

gboolean
brand_timeline_area_walk_flags (BrandTimelineArea *self,
                                int                step)
{
  g_autoptr (GArray) flags = brand_timeline_area_list_flags (self);
  BrandItem *selection = brand_session_get_selection (self->session);

  for (guint i = 0; i < flags->len; i++)
    if (g_array_index (flags, BrandCultureDate, i).item == selection)
      {
        int next = CLAMP ((int) i + step, 0, (int) flags->len - 1);

        select_flag (self, &g_array_index (flags, BrandCultureDate, next));
        return TRUE;
      }
  return FALSE;
}
