/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-assessment.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson-private.h"
#include "model/brand-field.h"
#include "storage/data/brand-data-markup.h"

#define PATH "/com/example/BrandPlanner/lessons/assessments.xml"
#define MOST_DEPTH 4

struct _BrandAssessments
{
  GPtrArray *forms; /* BrandAssessmentForm */
};

/* What is being read: the names of the open elements, and the innermost that have parts. */
typedef struct
{
  GPtrArray *forms;
  BrandAssessmentForm *form;
  BrandAssessmentRow *row;
  guint n_words;
  char **text;
  const char *open[MOST_DEPTH];
  guint depth;
} Reader;

static void
free_row (gpointer data)
{
  BrandAssessmentRow *row = data;

  g_free (row->id);
  g_free (row->title);
  g_free (row->left);
  g_free (row->right);
  g_free (row);
}

static void
free_form (gpointer data)
{
  BrandAssessmentForm *form = data;

  g_free (form->id);
  g_free (form->title);
  g_free (form->about);
  g_free (form->left);
  g_free (form->right);
  for (guint i = 0; i < BRAND_N_ASSESSMENT_WORDS; i++)
    g_free (form->words[i]);
  g_ptr_array_unref (form->rows);
  g_free (form);
}

static BrandAssessmentForm *
find_form (GPtrArray  *forms,
           const char *id)
{
  for (guint i = 0; i < forms->len; i++)
    if (g_str_equal (((BrandAssessmentForm *) forms->pdata[i])->id, id))
      return forms->pdata[i];

  return NULL;
}

static gboolean
has_row (const BrandAssessmentForm *form,
         const char                *id)
{
  for (guint i = 0; i < form->rows->len; i++)
    if (g_str_equal (((BrandAssessmentRow *) form->rows->pdata[i])->id, id))
      return TRUE;

  return FALSE;
}

static gboolean
start_part (Reader      *reader,
            const char  *element,
            const char **names,
            const char **values,
            GError     **error)
{
  gboolean is_form = g_str_equal (element, "assessment");
  const char *id = NULL;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &id,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (!brand_id_is_valid (id))
    return brand_data_refuse (error, _("is not an id"), id);
  if (is_form ? find_form (reader->forms, id) != NULL : has_row (reader->form, id))
    return brand_data_refuse (error, _("is there twice"), id);

  if (is_form)
    {
      reader->form = g_new0 (BrandAssessmentForm, 1);
      reader->form->id = g_strdup (id);
      reader->form->rows = g_ptr_array_new_with_free_func (free_row);
      reader->n_words = 0;
      g_ptr_array_add (reader->forms, reader->form);
      return TRUE;
    }
  reader->row = g_new0 (BrandAssessmentRow, 1);
  reader->row->id = g_strdup (id);
  g_ptr_array_add (reader->form->rows, reader->row);
  return TRUE;
}

/* Where the element's text goes; NULL where it has no place. */
static char **
find_text (Reader     *reader,
           const char *parent,
           const char *element)
{
  const struct
  {
    const char *parent;
    const char *element;
    char **text;
  } places[] = {
    { "assessment", "title", reader->form ? &reader->form->title : NULL },
    { "assessment", "about", reader->form ? &reader->form->about : NULL },
    { "assessment", "left", reader->form ? &reader->form->left : NULL },
    { "assessment", "right", reader->form ? &reader->form->right : NULL },
    { "row", "title", reader->row ? &reader->row->title : NULL },
    { "row", "left", reader->row ? &reader->row->left : NULL },
    { "row", "right", reader->row ? &reader->row->right : NULL },
  };

  if (g_str_equal (parent, "scale") && g_str_equal (element, "word")
      && reader->n_words < BRAND_N_ASSESSMENT_WORDS)
    return &reader->form->words[reader->n_words++];

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].parent, parent) && g_str_equal (places[i].element, element))
      return places[i].text;
  return NULL;
}

static gboolean
is_container (const char *parent,
              const char *element)
{
  return (g_str_equal (parent, "") && g_str_equal (element, "assessments"))
         || (g_str_equal (parent, "assessment") && g_str_equal (element, "scale"));
}

static void
started_cb (GMarkupParseContext *context,
            const char          *element,
            const char         **names,
            const char         **values,
            gpointer             data,
            GError             **error)
{
  Reader *reader = data;
  const char *parent = reader->depth > 0 ? reader->open[reader->depth - 1] : "";

  if ((g_str_equal (parent, "assessments") && g_str_equal (element, "assessment"))
      || (g_str_equal (parent, "assessment") && g_str_equal (element, "row")))
    {
      if (!start_part (reader, element, names, values, error))
        return;
    }
  else if (is_container (parent, element))
    {
      if (!brand_data_no_attributes (element, names, values, error))
        return;
    }
  else
    {
      reader->text = find_text (reader, parent, element);
      if (reader->text == NULL)
        {
          brand_data_refuse (error, _("has no place here"), element);
          return;
        }
      if (!brand_data_begin_text (reader->text, element, error)
          || !brand_data_no_attributes (element, names, values, error))
        return;
    }

  g_assert (reader->depth < MOST_DEPTH);
  reader->open[reader->depth++] = g_intern_string (element);
}

static const char *
find_missing_in_form (const BrandAssessmentForm *form)
{
  const struct
  {
    const char *text;
    const char *name;
  } texts[] = {
    { form->title, "title" }, { form->about, "about" }, { form->left, "left" },
    { form->right, "right" }, { form->words[BRAND_N_ASSESSMENT_WORDS - 1], "word" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i].text == NULL)
      return texts[i].name;
  return form->rows->len == 0 ? "row" : NULL;
}

static const char *
find_missing_in_row (const BrandAssessmentRow *row)
{
  if (row->title == NULL)
    return "title";
  if (row->left == NULL)
    return "left";
  return row->right == NULL ? "right" : NULL;
}

static const char *
find_missing (Reader     *reader,
              const char *element)
{
  if (reader->text != NULL)
    {
      char *text = *reader->text;

      reader->text = NULL;
      brand_lesson_fold_text (text);
      return *text == '\0' ? element : NULL;
    }
  if (g_str_equal (element, "row"))
    return find_missing_in_row (reader->row);
  if (g_str_equal (element, "assessment"))
    return find_missing_in_form (reader->form);
  return g_str_equal (element, "assessments") && reader->forms->len == 0 ? "assessment" : NULL;
}

static void
ended_cb (GMarkupParseContext *context,
          const char          *element,
          gpointer             data,
          GError             **error)
{
  Reader *reader = data;
  const char *missing = find_missing (reader, element);

  reader->depth--;
  if (missing != NULL)
    brand_data_refuse_here (context, error, _("is missing"), missing);
}

static void
text_cb (GMarkupParseContext *context,
         const char          *text,
         gsize                length,
         gpointer             data,
         GError             **error)
{
  brand_data_add_text (((Reader *) data)->text, text, length, error);
}

BrandAssessments *
brand_assessments_parse (GBytes  *bytes,
                         GError **error)
{
  static const GMarkupParser parser = { started_cb, ended_cb, text_cb };
  g_autoptr (GPtrArray) forms = g_ptr_array_new_with_free_func (free_form);
  Reader reader = { .forms = forms };
  BrandAssessments *self;

  if (!brand_data_parse (&parser, bytes, &reader, error))
    return NULL;

  self = g_new0 (BrandAssessments, 1);
  self->forms = g_steal_pointer (&forms);
  return self;
}

BrandAssessments *
brand_assessments_load (GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL ? brand_assessments_parse (bytes, error) : NULL;
}

void
brand_assessments_free (BrandAssessments *self)
{
  g_ptr_array_unref (self->forms);
  g_free (self);
}

BrandAssessments *
brand_assessments_get_default (void)
{
  static BrandAssessments *assessments;

  if (g_once_init_enter_pointer (&assessments))
    {
      g_autoptr (GError) error = NULL;
      BrandAssessments *loaded = brand_assessments_load (&error);

      if (loaded == NULL)
        g_error ("%s", error->message);
      g_once_init_leave_pointer (&assessments, loaded);
    }
  return assessments;
}

guint
brand_assessments_get_n (BrandAssessments *self)
{
  return self->forms->len;
}

const BrandAssessmentForm *
brand_assessments_get (BrandAssessments *self,
                       guint             index)
{
  g_return_val_if_fail (index < self->forms->len, NULL);

  return self->forms->pdata[index];
}

const BrandAssessmentForm *
brand_assessments_find (BrandAssessments *self,
                        const char       *id)
{
  return find_form (self->forms, id);
}
