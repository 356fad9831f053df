/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Whether a title is all that an item of the kind needs. */
static gboolean
is_made_by_title (const BrandKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_required)
      return FALSE;
  return brand_kind_find_field (kind, kind->title != NULL ? kind->title : "title") >= 0;
}

static BrandItem *
create_item (BrandCsvRows *self,
             BrandKindId   kind,
             const char   *title)
{
  const BrandKind *table = brand_kind_get (kind);
  BrandItem *item = brand_item_new (kind);
  int field = brand_kind_find_field (table, table->title != NULL ? table->title : "title");

  brand_item_init_value (item, (guint) field, &(BrandValue) { .text = (char *) title });
  g_ptr_array_add (self->import->created, item);
  brand_csv_references_add (self->references, item);
  return item;
}

/* NULL, and said why, when there is none. */
static BrandItem *
find_item (BrandCsvRows     *self,
           BrandCsvDraft    *draft,
           const BrandField *field,
           const char       *text)
{
  BrandKindId kind = brand_kind_find (field->kind);
  BrandItem *item = brand_csv_references_find (self->references, kind, text);

  if (item != NULL)
    return item;
  if (brand_csv_references_is_shared (self->references, kind, text))
    brand_csv_draft_add_fault (draft, FALSE,
                               /* Translators: a field's label, then a title. */
                               _("%s: Several are called “%s”. Write the id of one in brackets "
                                 "behind it."), _(field->label), text);
  else if (self->import->options.unknown == BRAND_CSV_UNKNOWN_CREATED
           && is_made_by_title (brand_kind_get (kind)))
    return create_item (self, kind, text);
  else if (self->import->options.unknown != BRAND_CSV_UNKNOWN_EMPTY || field->is_required)
    /* Translators: a field's label, then a title. */
    brand_csv_draft_add_fault (draft, FALSE, _("%s: The plan has no “%s”."), _(field->label), text);
  return NULL;
}

static void
read_one (BrandCsvRows  *self,
          BrandCsvDraft *draft,
          guint          index,
          const char    *text)
{
  BrandItem *item = find_item (self, draft, &self->kind->fields[index], text);

  if (item != NULL)
    brand_csv_draft_set (draft, index,
                         &(BrandValue) { .text = (char *) brand_item_get_id (item) });
  else
    draft->wrong |= G_GUINT64_CONSTANT (1) << index;
}

/* A title may have a semicolon, so that the whole cell comes first. */
static void
read_several (BrandCsvRows  *self,
              BrandCsvDraft *draft,
              guint          index,
              const char    *cell)
{
  const BrandField *field = &self->kind->fields[index];
  BrandItem *whole = brand_csv_references_find (self->references, brand_kind_find (field->kind),
                                                cell);
  g_auto (GStrv) texts = whole == NULL ? brand_csv_split_list (cell) : NULL;
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  guint n_missing = 0;

  if (whole != NULL)
    g_strv_builder_add (ids, brand_item_get_id (whole));
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      BrandItem *item = find_item (self, draft, field, texts[i]);

      if (item != NULL)
        g_strv_builder_add (ids, brand_item_get_id (item));
      else
        n_missing++;
    }
  list = g_strv_builder_end (ids);
  if (list[0] != NULL || n_missing == 0)
    brand_csv_draft_set (draft, index, &(BrandValue) { .list = list });
}

static void
read_row (BrandCsvRows  *self,
          BrandCsvDraft *draft)
{
  for (guint i = 0; i < self->kind->n_fields; i++)
    {
      const BrandField *field = &self->kind->fields[i];
      int column;
      const char *cell;

      if (field->kind == NULL)
        continue;
      cell = brand_csv_unguard (brand_csv_rows_get_cell (self, draft, i, &column));
      if (*cell == '\0')
        continue;
      if (field->type == BRAND_FIELD_REFERENCE)
        read_one (self, draft, i, cell);
      else
        read_several (self, draft, i, cell);
    }
}

void
brand_csv_rows_read_references (BrandCsvRows *self)
{
  GPtrArray *rows = self->import->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      BrandCsvDraft *draft = rows->pdata[i];

      if (draft->row.state != BRAND_CSV_ROW_LEFT_OUT)
        read_row (self, draft);
    }
}

static void
refuse (BrandCsvRows  *self,
        BrandCsvDraft *draft,
        guint          field,
        const char    *why)
{
  brand_csv_draft_add_fault (draft, TRUE, _("%s: %s"), _(self->kind->fields[field].label), why);
  g_free (draft->row.message);
  draft->row.message = g_strdup (draft->faults->str);
  draft->row.state = BRAND_CSV_ROW_FAULTY;
}

/* The rows that would come, by the ids of their items. */
static GHashTable *
index_rows (BrandCsvRows *self)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *rows = self->import->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      BrandCsvDraft *draft = rows->pdata[i];

      if (draft->row.state <= BRAND_CSV_ROW_SAME)
        g_hash_table_insert (index, (gpointer) brand_item_get_id (draft->row.draft), draft);
    }
  return index;
}

/* The id to which the field would lead from an item; "" for none. */
static const char *
follow (BrandCsvRows *self,
        GHashTable   *index,
        const char   *id,
        guint         field)
{
  BrandCsvDraft *draft = g_hash_table_lookup (index, id);
  BrandItem *item = draft != NULL ? draft->row.draft : brand_plan_find (self->import->plan, id);

  return item != NULL ? brand_item_get_value (item, field)->text : "";
}

/* TRUE when a row was refused. */
static gboolean
check_chain (BrandCsvRows  *self,
             GHashTable    *index,
             BrandCsvDraft *draft,
             guint          field)
{
  const char *id = brand_item_get_id (draft->row.draft);
  const char *next = follow (self, index, id, field);
  guint n_most = self->import->rows->len
                 + brand_list_get_length (brand_plan_get_list (self->import->plan,
                                                               self->import->kind));

  for (guint i = 0; *next != '\0' && i <= n_most; i++)
    {
      if (g_str_equal (next, id))
        {
          refuse (self, draft, field, _("It leads back to the entry itself."));
          return TRUE;
        }
      next = follow (self, index, next, field);
    }
  return FALSE;
}

static gboolean
check_there (BrandCsvRows  *self,
             GHashTable    *index,
             BrandCsvDraft *draft,
             guint          field)
{
  const BrandValue *value = brand_item_get_value (draft->row.draft, field);
  const char *const one[] = { value->text, NULL };
  const char *const *ids = self->kind->fields[field].type == BRAND_FIELD_REFERENCE
                             ? one : (const char *const *) value->list;

  for (; *ids != NULL; ids++)
    if (**ids != '\0' && !g_hash_table_contains (index, *ids)
        && brand_plan_find (self->import->plan, *ids) == NULL)
      {
        refuse (self, draft, field, _("It refers to a row that can’t be imported."));
        return TRUE;
      }
  return FALSE;
}

static gboolean
check_rows (BrandCsvRows *self,
            guint         field)
{
  g_autoptr (GHashTable) index = index_rows (self);
  GPtrArray *rows = self->import->rows;
  gboolean is_refused = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      BrandCsvDraft *draft = rows->pdata[i];

      if (draft->row.state > BRAND_CSV_ROW_SAME)
        continue;
      if ((brand_kind_is_chain (self->kind, field) && check_chain (self, index, draft, field))
          || check_there (self, index, draft, field))
        {
          g_hash_table_remove (index, brand_item_get_id (draft->row.draft));
          is_refused = TRUE;
        }
    }
  return is_refused;
}

void
brand_csv_rows_check_own_kind (BrandCsvRows *self)
{
  gboolean is_refused;

  /* What is refused may be what others refer to. */
  do
    {
      is_refused = FALSE;
      for (guint i = 0; i < self->kind->n_fields; i++)
        if (brand_field_may_refer_to (&self->kind->fields[i], self->kind))
          is_refused = check_rows (self, i) || is_refused;
    }
  while (is_refused);
}
