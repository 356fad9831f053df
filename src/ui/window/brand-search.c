/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-search.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson.h"
#include "model/brand-date.h"

#define CHARS_BEFORE 24

struct _BrandSearchHit
{
  GObject parent_instance;

  BrandItem *item;
  char *title;
  char *excerpt;
};

G_DEFINE_FINAL_TYPE (BrandSearchHit, brand_search_hit, G_TYPE_OBJECT)

static void
brand_search_hit_finalize (GObject *object)
{
  BrandSearchHit *self = BRAND_SEARCH_HIT (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->excerpt, g_free);
  G_OBJECT_CLASS (brand_search_hit_parent_class)->finalize (object);
}

static void
brand_search_hit_class_init (BrandSearchHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_search_hit_finalize;
}

static void
brand_search_hit_init (BrandSearchHit *self)
{
}

/* Case and accents fall away, so that "cafe" finds "Café". */
static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);
  GString *bare = g_string_sized_new (strlen (folded));

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (bare, g_utf8_get_char (p));
  return g_string_free_and_steal (bare);
}

static char *
dup_field_text (BrandItem *item,
                guint      field)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];

  if (table->is_key)
    return NULL;
  if (brand_field_is_text (table))
    return g_strdup (brand_item_get_text (item, table->name));
  if (table->type == BRAND_FIELD_TAGS)
    return g_strjoinv (", ", (char **) brand_item_get_list (item, table->name));
  return NULL;
}

/* What was said in the lessons is called by what was asked; NULL for all else. */
static const char *
get_asked (BrandItem *item)
{
  BrandKindId kind = brand_item_get_kind_id (item);
  const BrandLesson *lesson = NULL;
  const BrandQuestion *question = NULL;
  const BrandTakeaway *takeaway = NULL;

  if (kind != BRAND_KIND_ANSWER && kind != BRAND_KIND_TAKEAWAY && kind != BRAND_KIND_LESSON_RECORD)
    return NULL;
  lesson = brand_lessons_find (brand_lessons_get_default (), brand_item_get_text (item, "lesson"));
  if (lesson == NULL)
    return NULL;
  if (kind == BRAND_KIND_ANSWER)
    question = brand_lesson_find_question (lesson, brand_item_get_text (item, "question"));
  else if (kind == BRAND_KIND_TAKEAWAY)
    takeaway = brand_lesson_find_takeaway (lesson, brand_item_get_text (item, "takeaway"));
  return question != NULL ? _(question->text) : takeaway != NULL ? _(takeaway->text)
                                                                  : _(lesson->title);
}

static char *
dup_title (BrandItem *item,
           BrandPlan *plan)
{
  const BrandKind *kind = brand_item_get_kind (item);

  if (get_asked (item) != NULL)
    return g_strdup (get_asked (item));
  if (brand_item_get_kind_id (item) == BRAND_KIND_READING)
    {
      BrandItem *measure = brand_plan_find (plan, brand_item_get_text (item, "measure"));
      g_autofree char *date = brand_date_format (brand_item_get_date (item, "date"),
                                                 BRAND_DATE_STYLE_FULL);

      /* Translators: a measure's title and the day of one of its readings. */
      return g_strdup_printf (C_("reading", "%s, %s"),
                              measure != NULL ? brand_item_get_text (measure, "title") : "", date);
    }
  if (brand_kind_find_field (kind, "title") < 0 || *brand_item_get_text (item, "title") == '\0')
    return g_strdup (_(kind->label));
  return g_strdup (brand_item_get_text (item, "title"));
}

/* A long text begins shortly before the find. */
static char *
cut_excerpt (const char *text,
             const char *word)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n\t", ' ');
  g_autofree char *folded = fold (line);
  const char *found = strstr (folded, word);
  glong offset = found != NULL ? g_utf8_pointer_to_offset (folded, found) : 0;
  glong length = g_utf8_strlen (line, -1);
  const char *start;

  /* Folding may change lengths a little; the place is near enough to be read. */
  if (offset <= CHARS_BEFORE || offset >= length)
    return g_steal_pointer (&line);
  start = g_utf8_offset_to_pointer (line, offset - CHARS_BEFORE);
  while (*start != '\0' && *start != ' ')
    start = g_utf8_next_char (start);
  return g_strconcat ("…", start, NULL);
}

/* The field in which the last missing word was found, or -1. */
static int
match (BrandItem *item,
       GStrv      words)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint n_missing = g_strv_length (words);
  g_autofree gboolean *is_found = g_new0 (gboolean, n_missing);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      g_autofree char *text = dup_field_text (item, i);
      g_autofree char *folded = text != NULL && *text != '\0' ? fold (text) : NULL;

      for (guint j = 0; folded != NULL && words[j] != NULL; j++)
        if (!is_found[j] && strstr (folded, words[j]) != NULL)
          {
            is_found[j] = TRUE;
            if (--n_missing == 0)
              return (int) i;
          }
    }
  return -1;
}

static BrandSearchHit *
create_hit (BrandPlan *plan,
            BrandItem *item,
            guint      field,
            GStrv      words)
{
  BrandSearchHit *hit = g_object_new (BRAND_TYPE_SEARCH_HIT, NULL);
  const BrandField *table = &brand_item_get_kind (item)->fields[field];

  hit->item = g_object_ref (item);
  hit->title = dup_title (item, plan);
  if (g_str_equal (table->name, "title"))
    hit->excerpt = g_strdup ("");
  else
    {
      g_autofree char *text = dup_field_text (item, field);
      g_autofree char *excerpt = cut_excerpt (text, words[g_strv_length (words) - 1]);

      /* Translators: a field's label and what was found in it. */
      hit->excerpt = g_strdup_printf (_("%s: %s"), _(table->label), excerpt);
    }
  return hit;
}

static gboolean
add_match (GListStore *hits,
           BrandPlan  *plan,
           BrandItem  *item,
           GStrv       words)
{
  int field = match (item, words);

  if (field < 0)
    return FALSE;
  g_autoptr (BrandSearchHit) hit = create_hit (plan, item, (guint) field, words);
  g_list_store_append (hits, hit);
  return TRUE;
}

static GStrv
split_query (const char *query)
{
  g_autofree char *folded = fold (query);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (words, parts[i]);
  return g_strv_builder_end (words);
}

GListModel *
brand_search_run (BrandPlan  *plan,
                  const char *query,
                  guint       most_per_kind)
{
  GListStore *hits = g_list_store_new (BRAND_TYPE_SEARCH_HIT);
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  words = split_query (query);
  for (guint i = 0; words[0] != NULL && i < BRAND_N_KINDS; i++)
    {
      guint n_hits = 0;

      if (brand_kind_get (i)->is_single)
        {
          add_match (hits, plan, brand_plan_get_single (plan, i), words);
          continue;
        }
      BrandList *list = brand_plan_get_list (plan, i);
      for (guint j = 0; j < brand_list_get_length (list) && n_hits < most_per_kind; j++)
        n_hits += add_match (hits, plan, brand_list_get (list, j), words);
    }
  return G_LIST_MODEL (hits);
}

BrandItem *
brand_search_hit_get_item (BrandSearchHit *self)
{
  g_return_val_if_fail (BRAND_IS_SEARCH_HIT (self), NULL);

  return self->item;
}

const char *
brand_search_hit_get_title (BrandSearchHit *self)
{
  g_return_val_if_fail (BRAND_IS_SEARCH_HIT (self), NULL);

  return self->title;
}

const char *
brand_search_hit_get_excerpt (BrandSearchHit *self)
{
  g_return_val_if_fail (BRAND_IS_SEARCH_HIT (self), NULL);

  return self->excerpt;
}
