/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-order.h"
#include "model/merge/brand-merge-private.h"

/* Kept members are text in one form: each begins on a line of its own, two spaces in, and what
 * belongs to it is further in. So they come apart without being understood. */
#define INDENT "\n  \""
#define BETWEEN ",\n"

typedef struct
{
  const char *text[BRAND_MERGE_N_SIDES];  /* NULL where there is none */
  GHashTable *members[BRAND_MERGE_N_SIDES]; /* name → the line or lines */
  GPtrArray *names[BRAND_MERGE_N_SIDES];
} Extras;

static char *
dup_name (const char *line)
{
  const char *start = strchr (line, '"') + 1;
  const char *end = start;

  while (*end != '"' && *end != '\0')
    end += *end == '\\' && end[1] != '\0' ? 2 : 1;
  return g_strndup (start, (gsize) (end - start));
}

static void
add_member (Extras        *extras,
            BrandMergeSide side,
            const char    *start,
            const char    *end)
{
  char *name = dup_name (start);

  g_ptr_array_add (extras->names[side], name);
  g_hash_table_insert (extras->members[side], name, g_strndup (start, (gsize) (end - start)));
}

static void
split (Extras        *extras,
       BrandMergeSide side)
{
  const char *text = extras->text[side];
  const char *start = text ? strstr (text, INDENT) : NULL;

  extras->names[side] = g_ptr_array_new_with_free_func (g_free);
  extras->members[side] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  while (start != NULL)
    {
      const char *next = strstr (start + 1, INDENT);
      const char *end = next ? next : strrchr (text, '\n');

      if (next != NULL && end[-1] == ',')
        end--;
      add_member (extras, side, start + 1, MAX (end, start + 1));
      start = next;
    }
}

static void
extras_init (Extras                *extras,
             BrandMerge            *self,
             const BrandMergeEntry *entry)
{
  for (guint s = 0; s < BRAND_MERGE_N_SIDES; s++)
    {
      BrandMergeSide side = (BrandMergeSide) s;

      if (entry == NULL)
        extras->text[side] = self->plans[side] ? brand_plan_get_extras (self->plans[side]) : NULL;
      else
        extras->text[side] = entry->items[side] ? brand_item_get_extras (entry->items[side]) : NULL;
      split (extras, side);
    }
}

static void
extras_clear (Extras *extras)
{
  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    {
      g_hash_table_unref (extras->members[side]);
      g_ptr_array_unref (extras->names[side]);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Extras, extras_clear)

static BrandFieldMerge
compare (const Extras *extras,
         const char   *name)
{
  const char *base = g_hash_table_lookup (extras->members[BRAND_MERGE_BASE], name);
  const char *ours = g_hash_table_lookup (extras->members[BRAND_MERGE_OURS], name);
  const char *theirs = g_hash_table_lookup (extras->members[BRAND_MERGE_THEIRS], name);

  if (g_strcmp0 (ours, theirs) == 0)
    return BRAND_FIELD_TAKE_OURS;
  if (g_strcmp0 (ours, base) == 0)
    return BRAND_FIELD_TAKE_THEIRS;
  return g_strcmp0 (theirs, base) == 0 ? BRAND_FIELD_TAKE_OURS : BRAND_FIELD_CONFLICT;
}

static gboolean
are_same (const Extras *extras)
{
  return g_strcmp0 (extras->text[BRAND_MERGE_OURS], extras->text[BRAND_MERGE_THEIRS]) == 0;
}

/* Of the plan itself, the conflicts are with those of its info. */
static BrandConflict *
find_conflict (BrandMerge            *self,
               const BrandMergeEntry *entry,
               const char            *name)
{
  const BrandMergeEntry *holder = entry ? entry : self->entries->pdata[BRAND_KIND_PLAN_INFO];

  for (guint i = 0; holder->conflicts && i < holder->conflicts->len; i++)
    {
      BrandConflict *conflict = holder->conflicts->pdata[i];

      if (conflict->type == BRAND_CONFLICT_MEMBER && conflict->is_of_plan == (entry == NULL)
          && g_str_equal (conflict->member, name))
        return conflict;
    }

  return NULL;
}

static void
check (BrandMerge            *self,
       const BrandMergeEntry *entry)
{
  BrandMergeEntry *holder = self->entries->pdata[BRAND_KIND_PLAN_INFO];
  g_auto (Extras) extras = { 0 };

  extras_init (&extras, self, entry);
  if (are_same (&extras))
    return;

  for (guint side = BRAND_MERGE_OURS; side <= BRAND_MERGE_THEIRS; side++)
    for (guint i = 0; i < extras.names[side]->len; i++)
      {
        const char *name = extras.names[side]->pdata[i];
        BrandConflict *conflict;

        if (compare (&extras, name) != BRAND_FIELD_CONFLICT || find_conflict (self, entry, name))
          continue;
        conflict = brand_merge_add_conflict (self, BRAND_CONFLICT_MEMBER,
                                             entry ? (BrandMergeEntry *) entry : holder, 0);
        conflict->member = g_strdup (name);
        conflict->is_of_plan = entry == NULL;
      }
}

void
brand_merge_check_extras (BrandMerge *self)
{
  check (self, NULL);
  for (guint i = 0; i < self->entries->len; i++)
    if (brand_merge_is_in_both (self->entries->pdata[i]))
      check (self, self->entries->pdata[i]);
}

char *
brand_merge_dup_member (BrandMerge          *self,
                        const BrandConflict *conflict,
                        BrandMergeSide       side)
{
  const BrandConflictPart *part = &g_array_index (conflict->parts, BrandConflictPart, 0);
  BrandMergeEntry entry = { 0 };
  g_auto (Extras) extras = { 0 };
  const char *member;

  memcpy (entry.items, part->items, sizeof entry.items);
  extras_init (&extras, self, conflict->is_of_plan ? NULL : &entry);
  member = g_hash_table_lookup (extras.members[side], conflict->member);
  return member ? g_strchug (g_strdup (member + strlen ("  \"\":") + strlen (conflict->member)))
                : NULL;
}

char *
brand_merge_dup_extras (BrandMerge            *self,
                        const BrandMergeEntry *entry,
                        BrandMergeSide         all)
{
  g_auto (Extras) extras = { 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) names = NULL;

  extras_init (&extras, self, entry);
  if (are_same (&extras))
    return g_strdup (extras.text[BRAND_MERGE_OURS]);

  names = brand_orders_merge (&(BrandOrders) { extras.names[BRAND_MERGE_BASE],
                                               extras.names[BRAND_MERGE_OURS],
                                               extras.names[BRAND_MERGE_THEIRS], NULL, NULL },
                              NULL);
  for (guint i = 0; i < names->len; i++)
    {
      BrandConflict *conflict = find_conflict (self, entry, names->pdata[i]);
      BrandFieldMerge how = compare (&extras, names->pdata[i]);
      const char *member;

      if (conflict != NULL)
        how = (all != BRAND_MERGE_BASE ? all : conflict->choice) == BRAND_MERGE_THEIRS
                ? BRAND_FIELD_TAKE_THEIRS : BRAND_FIELD_TAKE_OURS;
      member = g_hash_table_lookup (extras.members[how], names->pdata[i]);
      if (member != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? BETWEEN : "", member);
    }

  return text->len > 0 ? g_strdup_printf ("{\n%s\n}", text->str) : NULL;
}
