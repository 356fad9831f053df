/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  BrandCsvRows *rows;
  GHashTable *by_key;   /* char * → GPtrArray of the plan's BrandItem */
  GHashTable *by_title; /* the same, where a title alone is asked for */
  GHashTable *n_titles; /* char * → how many rows have it */
  GHashTable *lines;    /* char * key, or a BrandItem's id → the line that has it */
} Matcher;

static const char *
get_title_field (const BrandKind *kind)
{
  return kind->title != NULL ? kind->title : "title";
}

static gboolean
has_title (const BrandKind *kind)
{
  return brand_kind_find_field (kind, get_title_field (kind)) >= 0;
}

static char *
fold_title (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autofree char *folded = g_utf8_casefold (brand_item_get_text (item, get_title_field (kind)),
                                             -1);

  return g_strdup (g_strstrip (folded));
}

/* What an entry is known by: its title and when it starts; what has no title by all that it can't
 * be without, as a reading by its measure and day. */
static char *
dup_key (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autoptr (GString) key = g_string_new (NULL);

  if (has_title (kind))
    {
      g_autofree char *title = fold_title (item);

      g_string_append (key, title);
      if (kind->has_span)
        g_string_append_printf (key, "\n%d", brand_item_get_date (item, "start"));
      return g_string_free_and_steal (g_steal_pointer (&key));
    }
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (item, i);

      if (!kind->fields[i].is_required)
        continue;
      if (kind->fields[i].type == BRAND_FIELD_REFERENCE)
        g_string_append_printf (key, "%s\n", value->text);
      else if (kind->fields[i].type == BRAND_FIELD_DATE)
        g_string_append_printf (key, "%d\n", value->date);
    }
  return g_string_free_and_steal (g_steal_pointer (&key));
}

static void
add_to_index (GHashTable *index,
              char       *key,
              BrandItem  *item)
{
  GPtrArray *items = g_hash_table_lookup (index, key);

  if (items == NULL)
    {
      items = g_ptr_array_new ();
      g_hash_table_insert (index, key, items);
    }
  else
    g_free (key);
  g_ptr_array_add (items, item);
}

static void
index_plan (Matcher *self)
{
  BrandList *list = brand_plan_get_list (self->rows->import->plan, self->rows->import->kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      add_to_index (self->by_key, dup_key (item), item);
      if (has_title (self->rows->kind))
        add_to_index (self->by_title, fold_title (item), item);
    }
}

static guint
get_line (Matcher    *self,
          const char *key)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, key));
}

/* FALSE where another row is about the same. */
static gboolean
take (Matcher       *self,
      BrandCsvDraft *draft,
      const char    *key)
{
  guint line = get_line (self, key);

  if (line != 0)
    {
      brand_csv_draft_add_fault (draft, TRUE,
                                 _("Line %u is about the same entry. Remove one of them."), line);
      return FALSE;
    }
  g_hash_table_insert (self->lines, g_strdup (key), GUINT_TO_POINTER (draft->row.line));
  return TRUE;
}

static void
set_target (Matcher       *self,
            BrandCsvDraft *draft,
            BrandItem     *target)
{
  if (!take (self, draft, brand_item_get_id (target)))
    return;
  draft->row.target = target;
  brand_item_set_id (draft->row.draft, brand_item_get_id (target));
}

/* TRUE when the row says an id, be it a good one or not. */
static gboolean
match_id (Matcher       *self,
          BrandCsvDraft *draft)
{
  BrandCsvImport *import = self->rows->import;
  int column = brand_csv_import_find_column (import, BRAND_CSV_ID);
  g_autofree char *id = NULL;
  BrandItem *item;

  if (column < 0)
    return FALSE;
  id = g_strdup (brand_csv_table_get (import->table, draft->row.index, (guint) column));
  g_strstrip (id);
  if (*id == '\0')
    return FALSE;
  item = brand_plan_find (import->plan, brand_csv_unguard (id));
  if (item != NULL && brand_item_get_kind (item) == self->rows->kind)
    set_target (self, draft, item);
  else if (item != NULL)
    brand_csv_draft_add_fault (draft, TRUE,
                               _("“%s” is the id of another entry of the plan. Leave the cell "
                                 "empty for a new one."), id);
  else if (!brand_id_is_valid (brand_csv_unguard (id)))
    brand_csv_draft_add_fault (draft, TRUE,
                               _("“%s” is not an id. Leave the cell empty for a new entry."), id);
  else if (take (self, draft, brand_csv_unguard (id)))
    brand_item_set_id (draft->row.draft, brand_csv_unguard (id));
  return TRUE;
}

static BrandItem *
find_only (GHashTable *index,
           const char *key)
{
  GPtrArray *items = g_hash_table_lookup (index, key);

  return items != NULL && items->len == 1 ? items->pdata[0] : NULL;
}

static BrandItem *
find_by_title (Matcher    *self,
               const char *title)
{
  if (GPOINTER_TO_UINT (g_hash_table_lookup (self->n_titles, title)) > 1)
    return NULL;
  return find_only (self->by_title, title);
}

static void
match_title (Matcher       *self,
             BrandCsvDraft *draft)
{
  g_autofree char *key = dup_key (draft->row.draft);
  g_autofree char *title = has_title (self->rows->kind) ? fold_title (draft->row.draft) : NULL;
  GPtrArray *same = g_hash_table_lookup (self->by_key, key);
  g_autofree char *row_key = g_strconcat ("\n", key, NULL);
  BrandItem *target = find_only (self->by_key, key);

  if (title != NULL && *title == '\0')
    {
      brand_csv_draft_add_fault (draft, TRUE, _("It has no title."));
      return;
    }
  if (!take (self, draft, row_key))
    return;
  if (same != NULL && same->len > 1)
    brand_csv_draft_add_fault (draft, TRUE,
                               _("The plan has several of these. Say which one by a column with "
                                 "ids, as in an exported table."));
  if (target == NULL && title != NULL)
    target = find_by_title (self, title);
  if (target != NULL && get_line (self, brand_item_get_id (target)) == 0)
    set_target (self, draft, target);
}

static gboolean
is_left_out (const BrandCsvDraft *draft)
{
  return draft->row.state == BRAND_CSV_ROW_LEFT_OUT;
}

/* What has a new title is found by either. */
static void
add_references (Matcher *self)
{
  GPtrArray *rows = self->rows->import->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      BrandCsvDraft *draft = rows->pdata[i];
      BrandItem *target = draft->row.target;

      if (is_left_out (draft) || draft->is_fatal)
        continue;
      if (target == NULL || (brand_item_get_title (draft->row.draft)[0] != '\0'
                             && !g_str_equal (brand_item_get_title (target),
                                              brand_item_get_title (draft->row.draft))))
        brand_csv_references_add (self->rows->references, draft->row.draft);
    }
}

static void
count_title (Matcher       *self,
             BrandCsvDraft *draft)
{
  g_autofree char *title = fold_title (draft->row.draft);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->n_titles, title));

  g_hash_table_insert (self->n_titles, g_steal_pointer (&title), GUINT_TO_POINTER (n + 1));
}

/* Rows that say ids come first, so that none takes an item from them. */
static void
match_rows (Matcher *self)
{
  GPtrArray *rows = self->rows->import->rows;
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    if (!is_left_out (rows->pdata[i]))
      {
        if (has_title (self->rows->kind))
          count_title (self, rows->pdata[i]);
        if (!match_id (self, rows->pdata[i]))
          g_ptr_array_add (rest, rows->pdata[i]);
      }
  if (!has_title (self->rows->kind))
    brand_csv_rows_read_references (self->rows);
  for (guint i = 0; i < rest->len; i++)
    match_title (self, rest->pdata[i]);
  if (!has_title (self->rows->kind))
    return;
  add_references (self);
  brand_csv_rows_read_references (self->rows);
}

void
brand_csv_rows_match (BrandCsvRows *self)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_title = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                           (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) n_titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Matcher matcher = { self, by_key, by_title, n_titles, lines };

  index_plan (&matcher);
  match_rows (&matcher);
}
