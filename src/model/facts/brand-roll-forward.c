/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-roll-forward-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"

static GHashTable *
find_last_readings (BrandPlan *plan)
{
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  GHashTable *found = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandItem *reading = brand_list_get (readings, i);
      const char *measure = brand_item_get_text (reading, "measure");
      BrandItem *last = g_hash_table_lookup (found, measure);

      if (last == NULL || brand_item_get_date (reading, "date")
                          >= brand_item_get_date (last, "date"))
        g_hash_table_insert (found, (gpointer) measure, reading);
    }
  return found;
}

static void
copy_values (BrandItem *source,
             BrandItem *target)
{
  const BrandKind *kind = brand_item_get_kind (source);

  for (guint i = 0; i < kind->n_fields; i++)
    brand_item_init_value (target, i, brand_item_get_value (source, i));
  brand_item_set_extras (target, brand_item_get_extras (source));
}

static void
roll_items (BrandRoll  *roll,
            BrandPlan  *plan,
            BrandKindId kind,
            BrandPlan  *next)
{
  BrandList *list = brand_plan_get_list (plan, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      g_autoptr (BrandItem) copy = brand_item_duplicate (item);

      brand_item_set_id (copy, brand_item_get_id (item));
      if (brand_roll_funcs[kind] != NULL && !brand_roll_funcs[kind] (roll, copy))
        roll->summary->n_left++;
      else
        brand_plan_append (next, copy, NULL);
    }
}

static void
drop_from_list (BrandPlan *next,
                BrandItem *item,
                guint      field)
{
  char **ids = brand_item_get_value (item, field)->list;
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (char **id = ids; *id != NULL; id++)
    if (brand_plan_find (next, *id) != NULL)
      g_strv_builder_add (kept, *id);
  list = g_strv_builder_end (kept);
  if (g_strv_length (list) < g_strv_length (ids))
    brand_item_init_value (item, field, &(BrandValue) { .list = list });
}

/* What was left behind is no longer referred to; no kind that needs another outlives it. */
static void
drop_references (BrandPlan *next,
                 BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == BRAND_FIELD_REFERENCES)
      drop_from_list (next, item, i);
    else if (kind->fields[i].type == BRAND_FIELD_REFERENCE
             && *brand_item_get_value (item, i)->text != '\0'
             && brand_plan_find (next, brand_item_get_value (item, i)->text) == NULL)
      brand_item_init_value (item, i, &(BrandValue) { .text = (char *) "" });
}

/* "The slow loaf 2026" becomes "The slow loaf 2027". */
static char *
dup_next_title (const char *title,
                int         start,
                int         new_start)
{
  int year, new_year;
  guint month, day;
  g_autofree char *old_text = NULL, *new_text = NULL;
  g_auto (GStrv) parts = NULL;

  brand_date_split (start, &year, &month, &day);
  brand_date_split (new_start, &new_year, &month, &day);
  old_text = g_strdup_printf ("%d", year);
  new_text = g_strdup_printf ("%d", new_year);
  if (*title == '\0')
    return g_steal_pointer (&new_text);
  if (strstr (title, old_text) == NULL)
    return g_strdup_printf ("%s %s", title, new_text);
  parts = g_strsplit (title, old_text, -1);
  return g_strjoinv (new_text, parts);
}

/* What the reviews said should change, as a paragraph for each. */
static char *
dup_notes (BrandRoll *roll,
           BrandPlan *plan)
{
  BrandList *reviews = brand_plan_get_list (plan, BRAND_KIND_REVIEW);
  const char *own = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "notes");
  g_autoptr (GString) notes = g_string_new (own);

  for (guint i = 0; i < brand_list_get_length (reviews); i++)
    {
      BrandItem *review = brand_list_get (reviews, i);
      g_autofree char *label = brand_item_dup_label (review, plan);
      const char *change = brand_item_get_text (review, "change");

      if (*change == '\0')
        continue;
      g_string_append_printf (notes, notes->len > 0 ? "\n\n" : "");
      /* Translators: a review's title, and what was to change. */
      g_string_append_printf (notes, _("From the review “%s”: %s"), label, change);
      roll->summary->n_notes++;
    }
  return g_string_free_and_steal (g_steal_pointer (&notes));
}

static int
get_next_review (BrandRoll *roll,
                 BrandItem *info)
{
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (info, "review_every");

  if (cadence == BRAND_CADENCE_ONCE)
    return brand_roll_dates_move (&roll->dates, brand_item_get_date (info, "next_review"));
  return brand_cadence_get_day (cadence, roll->dates.new_start, 1);
}

static void
roll_info (BrandRoll  *roll,
           BrandPlan  *plan,
           const char *title,
           BrandPlan  *next)
{
  BrandItem *old = BRAND_ITEM (brand_plan_get_info (plan));
  const char *old_title = brand_item_get_text (old, "title");
  g_autofree char *next_title = dup_next_title (old_title, roll->dates.start,
                                                roll->dates.new_start);
  g_autofree char *notes = dup_notes (roll, plan);

  copy_values (old, BRAND_ITEM (brand_plan_get_info (next)));
  g_object_set (brand_plan_get_info (next),
                "title", title != NULL ? title : next_title,
                "follows", old_title,
                "start", roll->dates.new_start,
                "end", roll->dates.new_end,
                "as-of", BRAND_DATE_UNSET,
                "stage", BRAND_OPERATING_DESIGN,
                "next-review", get_next_review (roll, old),
                "notes", notes,
                NULL);
}

static void
drop_all_references (BrandPlan *next)
{
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      BrandList *list = brand_kind_get (kind)->is_single ? NULL
                        : brand_plan_get_list (next, (BrandKindId) kind);

      for (guint i = 0; list != NULL && i < brand_list_get_length (list); i++)
        drop_references (next, brand_list_get (list, i));
    }
}

BrandPlan *
brand_plan_roll_forward (BrandPlan              *plan,
                         const BrandRollOptions *options,
                         BrandRollSummary       *summary)
{
  BrandRollSummary own_summary;
  BrandRoll roll = { .summary = summary != NULL ? summary : &own_summary };
  BrandPlan *next = brand_plan_new ();

  memset (roll.summary, 0, sizeof (BrandRollSummary));
  roll.starts_over = options != NULL && options->starts_over;
  roll.last_readings = find_last_readings (plan);
  roll.next = next;
  brand_roll_dates_init (&roll.dates, plan, options != NULL ? options->rule
                                                            : BRAND_ROLL_SAME_WEEKDAY);
  roll.summary->start = roll.dates.new_start;
  roll.summary->end = roll.dates.new_end;
  roll_info (&roll, plan, options != NULL ? options->title : NULL, next);
  copy_values (BRAND_ITEM (brand_plan_get_story (plan)), BRAND_ITEM (brand_plan_get_story (next)));
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    if (!brand_kind_get (kind)->is_single)
      roll_items (&roll, plan, (BrandKindId) kind, next);
  drop_all_references (next);
  brand_plan_set_extras (next, brand_plan_get_extras (plan));
  brand_roll_dates_clear (&roll.dates);
  g_hash_table_unref (roll.last_readings);

  return next;
}
