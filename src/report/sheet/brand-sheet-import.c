/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-import.h"

#include <stdlib.h>
#include <string.h>

/* What tells where the table of objects is, is at the very end. */
#define LAST_WORDS 40

/* A file of cairo's, in which every object stands in plain text, save for its streams. */
typedef struct
{
  const char *data;
  const char *table;      /* entries of 20 bytes */
  guint n_objects;
  guint *numbers;         /* in the new file; 0: not wanted yet */
  GQueue wanted;
  BrandPdfFile *file;
} Import;

static const char *
get_object (const Import *self,
            guint         number)
{
  const char *start = self->data + strtoul (self->table + 20 * (gsize) number, NULL, 10);

  return strstr (start, "obj") + strlen ("obj");
}

static gsize
find_length (const Import *self,
             const char   *dictionary)
{
  const char *at = strstr (dictionary, "/Length ");
  char *end;
  gulong length = strtoul (at + strlen ("/Length "), &end, 10);

  return g_str_has_prefix (end, " 0 R") ? strtoul (get_object (self, (guint) length), NULL, 10)
                                        : length;
}

static guint
want (Import *self,
      guint   number)
{
  if (self->numbers[number] == 0)
    {
      self->numbers[number] = brand_pdf_file_reserve (self->file, 1);
      g_queue_push_tail (&self->wanted, GUINT_TO_POINTER (number));
    }

  return self->numbers[number];
}

static const char *
skip_length (const char *p)
{
  char *end;

  strtoul (p + strlen ("/Length "), &end, 10);

  return g_str_has_prefix (end, " 0 R") ? end + strlen (" 0 R") : end;
}

/* The text with its references to other objects in the new file's numbers, and without the length
 * of a stream, which the new file writes by itself. */
static GString *
translate (Import     *self,
           const char *p,
           const char *end)
{
  GString *out = g_string_new (NULL);

  while (p < end)
    {
      gboolean begins = g_ascii_isdigit (*p) && (p[-1] == ' ' || p[-1] == '[');
      char *after = NULL;
      gulong number = begins ? strtoul (p, &after, 10) : 0;

      if (begins && g_str_has_prefix (after, " 0 R") && number < self->n_objects)
        {
          g_string_append_printf (out, "%u 0 R", want (self, (guint) number));
          p = after + strlen (" 0 R");
        }
      else if (g_str_has_prefix (p, "/Length "))
        p = skip_length (p);
      else
        g_string_append_c (out, *p++);
    }

  return out;
}

static void
copy_object (Import *self,
             guint   number)
{
  const char *start = get_object (self, number);
  const char *end = strstr (start, "endobj");
  const char *stream = strstr (start, "stream\n");
  g_autoptr (GString) body = NULL;

  /* Behind a stream's first zero nothing is found. */
  if (stream == NULL || (end != NULL && end < stream))
    {
      body = translate (self, start, end);
      brand_pdf_file_write (self->file, self->numbers[number], body->str, body->len);
      return;
    }

  body = translate (self, strstr (start, "<<") + 2, g_strrstr_len (start, stream - start, ">>"));
  brand_pdf_file_write_plain (self->file, self->numbers[number], body->str,
                              stream + strlen ("stream\n"), find_length (self, start));
}

static void
copy_wanted (Import *self)
{
  while (!g_queue_is_empty (&self->wanted))
    copy_object (self, GPOINTER_TO_UINT (g_queue_pop_head (&self->wanted)));
}

static guint
read_reference (const char *dictionary,
                const char *name)
{
  const char *at = strstr (dictionary, name);

  return (guint) strtoul (at + strlen (name), NULL, 10);
}

/* Returns: the dictionary of the page. */
static const char *
open_file (Import           *self,
           const GByteArray *bytes)
{
  gsize end = MIN (bytes->len, LAST_WORDS);
  const char *tail = (const char *) bytes->data + bytes->len - end;
  const char *table, *root, *pages;
  char *entries;

  self->data = (const char *) bytes->data;
  table = self->data + strtoul (strstr (tail, "startxref") + strlen ("startxref"), NULL, 10);
  self->n_objects = (guint) strtoul (table + strlen ("xref\n0 "), &entries, 10);
  self->table = entries + 1;
  self->numbers = g_new0 (guint, self->n_objects);
  root = get_object (self, read_reference (table, "/Root "));
  pages = get_object (self, read_reference (root, "/Pages "));

  return get_object (self, read_reference (pages, "/Kids [ "));
}

guint
brand_sheet_import_page (BrandPdfFile     *file,
                         const GByteArray *bytes,
                         double            width,
                         double            height)
{
  Import self = { .file = file, .wanted = G_QUEUE_INIT };
  g_autoptr (GString) entries = g_string_new ("/Type/XObject/Subtype/Form/BBox[0 0 ");
  guint number = brand_pdf_file_reserve (file, 1);
  const char *page = open_file (&self, bytes);
  const char *contents = get_object (&self, read_reference (page, "/Contents "));
  brand_pdf_append_number (entries, width);
  g_string_append_c (entries, ' ');
  brand_pdf_append_number (entries, height);
  g_string_append_printf (entries, "]/Filter/FlateDecode/Resources %u 0 R",
                          want (&self, read_reference (page, "/Resources ")));
  brand_pdf_file_write_plain (file, number, entries->str, strstr (contents, "stream\n")
                              + strlen ("stream\n"), find_length (&self, contents));
  copy_wanted (&self);
  g_free (self.numbers);

  return number;
}
