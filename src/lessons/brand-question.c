/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-lesson-private.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-data-markup.h"

#define MOST_CHOICES 64

const BrandChoice brand_question_shape_choices[] = {
  [BRAND_QUESTION_LIST] = { "list", N_("Lines") },
  [BRAND_QUESTION_SENTENCE] = { "sentence", N_("A sentence") },
  [BRAND_QUESTION_CHOICE] = { "choice", N_("A choice") },
  [BRAND_QUESTION_RATING] = { "rating", N_("A rating") },
  [BRAND_QUESTION_ROW] = { "row", N_("A table") },
  [BRAND_QUESTION_NOTE] = { "note", N_("A note") },
  { NULL },
};

static gboolean
refuse_field (const BrandQuestion *self,
              const char          *name,
              GError             **error)
{
  g_autofree char *whole = g_strdup_printf ("%s.%s", brand_kind_get (self->kind)->name, name);

  return brand_data_refuse (error, _("is no field for this"), whole);
}

/* TRUE for whatever the words of an answer can be. */
static gboolean
takes_words (const BrandField *field)
{
  return field->type == BRAND_FIELD_TEXT || field->type == BRAND_FIELD_LONG_TEXT;
}

/* Where nothing is said, the words go to what names an item. */
static gboolean
read_field (BrandQuestion *self,
            const char    *name,
            GError       **error)
{
  const BrandKind *kind = brand_kind_get (self->kind);
  const char *title = kind->title != NULL ? kind->title : "title";
  const BrandField *field;

  if (name == NULL && kind->is_single)
    return brand_data_refuse (error, _("is missing"), "field");

  self->field = brand_kind_find_field (kind, name != NULL ? name : title);
  if (self->field < 0)
    return refuse_field (self, name != NULL ? name : title, error);

  field = &kind->fields[self->field];
  if (self->shape == BRAND_QUESTION_CHOICE ? field->type != BRAND_FIELD_CHOICE
                                           : !takes_words (field))
    return refuse_field (self, field->name, error);
  return TRUE;
}

static gboolean
fits_kind (const BrandQuestion *self)
{
  gboolean is_single = brand_kind_get (self->kind)->is_single;

  switch (self->shape)
    {
    case BRAND_QUESTION_CHOICE:
      return is_single;
    case BRAND_QUESTION_LIST:
      return !is_single;
    case BRAND_QUESTION_ROW:
      return self->is_each || !is_single;
    case BRAND_QUESTION_SENTENCE:
      return TRUE;
    case BRAND_QUESTION_RATING:
    case BRAND_QUESTION_NOTE:
    default:
      return FALSE;
    }
}

gboolean
brand_question_read_shape (BrandQuestion *self,
                           const char    *shape,
                           const char    *kind,
                           const char    *field,
                           GError       **error)
{
  guint found;

  if (!brand_data_read_choice (brand_question_shape_choices, shape, &found, error))
    return FALSE;

  self->shape = (BrandQuestionShape) found;
  if (self->shape == BRAND_QUESTION_RATING || self->shape == BRAND_QUESTION_NOTE)
    return (kind == NULL && field == NULL && !self->is_each)
           || brand_data_refuse (error, _("has no place here"),
                                 kind != NULL ? "kind" : field != NULL ? "field" : "each");
  if (kind == NULL)
    return brand_data_refuse (error, _("is missing"), "kind");

  self->kind = brand_kind_find (kind);
  if (self->kind == BRAND_N_KINDS || !fits_kind (self))
    return brand_data_refuse (error, _("is no kind for this"), kind);
  if (!self->is_each)
    return read_field (self, field, error);
  return (self->shape == BRAND_QUESTION_ROW && field == NULL)
         || brand_data_refuse (error, _("has no place here"), field != NULL ? "field" : "each");
}

/* A field that the question doesn't use yet, or -1. */
static int
find_free_field (const BrandQuestion *self,
                 const char          *name,
                 GError             **error)
{
  int index;

  if (self->kind == BRAND_N_KINDS || (brand_kind_get (self->kind)->is_single && !self->is_each))
    {
      brand_data_refuse (error, _("is no field for this"), name);
      return -1;
    }

  index = brand_kind_find_field (brand_kind_get (self->kind), name);
  if (index < 0 || index == self->field)
    {
      refuse_field (self, name, error);
      return -1;
    }
  for (guint i = 0; i < self->sets->len; i++)
    if (g_array_index (self->sets, BrandQuestionSet, i).field == (guint) index)
      index = -1;
  for (guint i = 0; i < self->asks->len; i++)
    if (g_array_index (self->asks, guint, i) == (guint) index)
      index = -1;
  if (index < 0)
    brand_data_refuse (error, _("is there twice"), name);
  return index;
}

static gboolean
read_also (const BrandField *field,
           const char       *names,
           guint64          *also,
           GError          **error)
{
  g_auto (GStrv) words = g_strsplit (names, " ", -1);
  guint choice;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (!brand_data_read_choice (field->choices, words[i], &choice, error))
        return FALSE;
      g_assert (choice < MOST_CHOICES);
      *also |= G_GUINT64_CONSTANT (1) << choice;
    }
  return TRUE;
}

static gboolean
read_value (const BrandField *field,
            const char       *text,
            BrandValue       *value,
            GError          **error)
{
  guint choice;

  switch (field->type)
    {
    case BRAND_FIELD_CHOICE:
      if (!brand_data_read_choice (field->choices, text, &choice, error))
        return FALSE;
      value->choice = (int) choice;
      return TRUE;
    case BRAND_FIELD_FLAG:
      value->flag = g_str_equal (text, "true");
      return value->flag || g_str_equal (text, "false")
             || brand_data_refuse (error, _("is none of the choices"), text);
    default:
      return brand_data_refuse (error, _("is no field for this"), field->name);
    }
}

gboolean
brand_question_read_set (BrandQuestion *self,
                         const char    *name,
                         const char    *value,
                         const char    *also,
                         gboolean       is_filter,
                         GError       **error)
{
  int index = find_free_field (self, name, error);
  BrandQuestionSet set = { .is_filter = is_filter };
  const BrandField *field;

  if (index < 0)
    return FALSE;

  set.field = (guint) index;
  field = &brand_kind_get (self->kind)->fields[index];
  if (!read_value (field, value, &set.value, error))
    return FALSE;
  if (also != NULL && (field->type != BRAND_FIELD_CHOICE || !is_filter))
    return brand_data_refuse (error, _("has no place here"), "also");
  if (also != NULL && !read_also (field, also, &set.also, error))
    return FALSE;

  g_array_append_val (self->sets, set);
  return TRUE;
}

gboolean
brand_question_read_ask (BrandQuestion *self,
                         const char    *name,
                         GError       **error)
{
  int index = find_free_field (self, name, error);
  guint field = (guint) index;

  if (index < 0)
    return FALSE;

  g_array_append_val (self->asks, field);
  return TRUE;
}

const char *
brand_question_find_missing (const BrandQuestion *self)
{
  if (self->text == NULL)
    return "text";
  if (self->shape == BRAND_QUESTION_RATING && self->low == NULL)
    return "low";
  if (self->shape == BRAND_QUESTION_RATING && self->high == NULL)
    return "high";
  return self->shape == BRAND_QUESTION_ROW && self->asks->len == 0 ? "ask" : NULL;
}

gboolean
brand_question_makes_items (const BrandQuestion *self)
{
  return self->kind != BRAND_N_KINDS && !self->is_each && !brand_kind_get (self->kind)->is_single;
}

static gboolean
fits (const BrandQuestionSet *set,
      const BrandField       *field,
      const BrandValue       *value)
{
  if (field->type == BRAND_FIELD_FLAG)
    return value->flag == set->value.flag;

  return value->choice == set->value.choice
         || (set->also & G_GUINT64_CONSTANT (1) << value->choice) != 0;
}

gboolean
brand_question_matches (const BrandQuestion *self,
                        BrandItem           *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  if (self->kind == BRAND_N_KINDS || brand_kind_get (self->kind) != kind)
    return FALSE;

  for (guint i = 0; i < self->sets->len; i++)
    {
      const BrandQuestionSet *set = &g_array_index (self->sets, BrandQuestionSet, i);

      if (set->is_filter
          && !fits (set, &kind->fields[set->field], brand_item_get_value (item, set->field)))
        return FALSE;
    }
  return TRUE;
}

const BrandField *
brand_question_get_field (const BrandQuestion *self)
{
  return self->field >= 0 ? &brand_kind_get (self->kind)->fields[self->field] : NULL;
}
