/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-salvage.h"

#include <string.h>

#include "model/brand-plan-mend.h"
#include "model/brand-plan-variant.h"
#include "storage/file/brand-file.h"
#include "storage/plan/brand-plan-reader-private.h"
#include "storage/plan/brand-salvage-text.h"

void
brand_salvage_free (BrandSalvage *self)
{
  g_object_unref (self->plan);
  g_free (self);
}

/* NULL for what is no JSON. */
static JsonNode *
parse (const BrandPiece *piece)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize length = (gsize) (piece->end - piece->at);
  /* A value by itself is no document for the scanner. */
  g_autofree char *text = g_strdup_printf ("[%.*s]", (int) length, piece->at);
  JsonArray *array;

  if (!brand_scan (text, strlen (text), NULL)
      || !json_parser_load_from_data (parser, text, -1, NULL)
      || !JSON_NODE_HOLDS_ARRAY (json_parser_get_root (parser)))
    return NULL;

  array = json_node_get_array (json_parser_get_root (parser));
  return json_array_get_length (array) == 1 ? json_array_dup_element (array, 0) : NULL;
}

static gboolean
read_field (BrandItem *item,
            guint      index,
            JsonNode  *node)
{
  const BrandKind *kind = brand_item_get_kind (item);
  const BrandField *field = &kind->fields[index];
  g_autoptr (GError) error = NULL;
  BrandReader reader = { "{}", 2, NULL, kind, G_MAXUINT, &error, NULL };
  BrandValue value;
  gboolean is_good;

  if (!brand_reader_read_value (&reader, field, node, &value))
    return FALSE;

  is_good = brand_field_check (field, &value, NULL);
  if (is_good)
    brand_item_init_value (item, index, &value);
  brand_reader_clear_value (field, &value);
  return is_good;
}

static void read_kind (BrandSalvage *self,
                       BrandKindId   kind,
                       BrandPiece    text);

/* The text before a member in which other members may have the names that are looked for. */
static BrandPiece
cut_before (BrandPiece  text,
            const char *name,
            char        first)
{
  BrandPiece rest = text;

  return brand_piece_find_member (&rest, name, first) ? (BrandPiece) { text.at, rest.at } : text;
}

/* What is left of a scenario whose text is no JSON any more. */
static void
read_variant (BrandSalvage *self,
              BrandItem    *item,
              guint         index,
              BrandPiece    text)
{
  g_autoptr (BrandPlan) variant = brand_plan_new ();
  BrandSalvage inner = { .plan = variant };

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (brand_kind_get ((BrandKindId) i)->is_varied)
      read_kind (&inner, (BrandKindId) i, text);
  self->n_lost += inner.n_lost + brand_plan_remove_broken (variant);
  brand_item_init_value (item, index, &(BrandValue) { .plan = variant });
}

/* How many could be read. */
static guint
read_fields (BrandSalvage     *self,
             BrandItem        *item,
             const BrandPiece *piece)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint n_read = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      gboolean is_variant = kind->fields[i].type == BRAND_FIELD_PLAN;
      BrandPiece text = is_variant ? *piece : cut_before (*piece, "plan", '{');
      BrandPiece value;
      g_autoptr (JsonNode) node = NULL;

      if (!brand_piece_find_member (&text, kind->fields[i].name, is_variant ? '{' : '\0'))
        continue;
      value = brand_piece_take_value (&text);
      node = parse (&value);
      if (node && read_field (item, i, node))
        n_read++;
      else
        self->n_lost++;
      if (is_variant && brand_item_get_value (item, i)->plan == NULL)
        read_variant (self, item, i, value);
    }

  return n_read;
}

/* A taken or unreadable one makes way for a new one. */
static void
read_id (BrandSalvage     *self,
         BrandItem        *item,
         const BrandPiece *piece)
{
  BrandPiece text = *piece;
  g_autoptr (JsonNode) node = NULL;
  const char *id;

  if (brand_piece_find_member (&text, "id", '"'))
    {
      BrandPiece value = brand_piece_take_value (&text);

      node = parse (&value);
    }
  id = node ? brand_reader_peek_text (node) : NULL;
  if (id && brand_id_is_valid (id) && !brand_plan_find (self->plan, id))
    brand_item_set_id (item, id);
  else
    self->n_lost++;
}

static void
read_list (BrandSalvage *self,
           BrandKindId   kind,
           BrandPiece    text)
{
  text.at++;
  while (brand_piece_next_object (&text))
    {
      BrandPiece object = brand_piece_take_value (&text);
      g_autoptr (BrandItem) item = brand_item_new (kind);

      read_id (self, item, &object);
      if (read_fields (self, item, &object) > 0 && brand_plan_append (self->plan, item, NULL))
        self->n_items++;
      else
        self->n_lost++;
    }
}

static void
read_kind (BrandSalvage *self,
           BrandKindId   kind,
           BrandPiece    text)
{
  const BrandKind *table = brand_kind_get (kind);

  if (table->is_varied)
    text = cut_before (text, brand_scenario_kind.list_name, '[');
  if (table->is_single)
    {
      if (!brand_piece_find_member (&text, table->list_name, '{'))
        return;
      text = brand_piece_take_value (&text);
      read_fields (self, brand_plan_get_single (self->plan, kind), &text);
      self->n_items++;
      return;
    }

  /* A reference may have the list's name, but holds no objects. */
  while (brand_piece_find_member (&text, table->list_name, '['))
    {
      BrandPiece list = { text.at + 1, text.end };

      while (list.at < list.end && (g_ascii_isspace (*list.at) || *list.at == '\0'))
        list.at++;
      if (list.at < list.end && *list.at == '{')
        {
          read_list (self, kind, text);
          return;
        }
    }
}

BrandSalvage *
brand_salvage_read (GBytes *bytes)
{
  g_autoptr (BrandSalvage) self = g_new0 (BrandSalvage, 1);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  /* Bytes that are no text become a sign that says so. */
  g_autofree char *valid = g_utf8_make_valid (data ? data : "", (gssize) length);

  self->plan = brand_plan_new ();
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    read_kind (self, (BrandKindId) i, (BrandPiece) { valid, valid + strlen (valid) });

  if (self->n_items == 0)
    return NULL;
  self->n_lost += brand_plan_mend (self->plan);
  return g_steal_pointer (&self);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      file,
                GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = brand_file_load (file, BRAND_SCAN_MAX_LENGTH, cancellable, NULL, NULL);

  g_task_return_pointer (task, bytes ? brand_salvage_read (bytes) : NULL,
                         (GDestroyNotify) brand_salvage_free);
}

void
brand_salvage_load_async (GFile              *file,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, brand_salvage_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
}

BrandSalvage *
brand_salvage_load_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_salvage_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
