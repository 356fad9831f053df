/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/pdf/brand-pdf-finish.h"

#include <string.h>

#include "report/pdf/brand-pdf-file.h"
#include "report/pdf/brand-pdf-metadata.h"

#define ENTRY_LENGTH 20

/* A PDF with a plain table of objects, as cairo writes it, and the update that grows at its end. */
typedef struct
{
  char *copy;           /* ends with a NUL, which bytes need not */
  const char *data;
  gsize length;
  gsize table;          /* where the old table begins */
  const char *entries;  /* its first entry */
  guint n_objects;
  GString *out;
  GString *rows;        /* of the new table */
} BrandPdfUpdate;

/* GLib's own search stops at a NUL, and streams have some. */
static const char *
find (BrandPdfUpdate *self,
      gsize           from,
      const char     *what)
{
  return memmem (self->data + from, self->length - from, what, strlen (what));
}

static const char *
find_last (BrandPdfUpdate *self,
           const char     *what)
{
  const char *last = NULL;

  for (const char *place = find (self, 0, what); place != NULL;
       place = find (self, (gsize) (place - self->data) + 1, what))
    last = place;

  return last;
}

/* The number behind a name in the trailer. */
static guint
get_trailer_number (BrandPdfUpdate *self,
                    const char     *name)
{
  const char *trailer = find_last (self, "\ntrailer");
  const char *place = trailer ? strstr (trailer, name) : NULL;

  return place ? (guint) g_ascii_strtoull (place + strlen (name), NULL, 10) : 0;
}

static gboolean
update_init (BrandPdfUpdate *self,
             GBytes         *pdf)
{
  const char *start;

  *self = (BrandPdfUpdate) { .length = g_bytes_get_size (pdf) };
  self->copy = g_malloc (self->length + 1);
  memcpy (self->copy, g_bytes_get_data (pdf, NULL), self->length);
  self->copy[self->length] = '\0';
  self->data = self->copy;
  start = find_last (self, "\nstartxref\n");
  if (start == NULL)
    return FALSE;

  self->table = (gsize) g_ascii_strtoull (start + strlen ("\nstartxref\n"), NULL, 10);
  if (self->table + 8 >= self->length || strncmp (self->data + self->table, "xref\n0 ", 7) != 0)
    return FALSE;

  self->n_objects = (guint) g_ascii_strtoull (self->data + self->table + 7, NULL, 10);
  self->entries = strchr (self->data + self->table + 5, '\n') + 1;
  self->out = g_string_new_len (self->data, (gssize) self->length);
  self->rows = g_string_new (NULL);

  return TRUE;
}

/* The dictionary of an object, without its closing ">>". */
static char *
dup_dictionary (BrandPdfUpdate *self,
                guint           number)
{
  gsize offset = (gsize) g_ascii_strtoull (self->entries + ENTRY_LENGTH * number, NULL, 10);
  const char *start = find (self, offset, "<<");
  const char *end = strstr (start, "endobj");

  while (end > start && strncmp (end, ">>", 2) != 0)
    end--;

  return g_strndup (start, (gsize) (end - start));
}

static void
add_object (BrandPdfUpdate *self,
            guint           number,
            const char     *body)
{
  g_string_append_printf (self->rows, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", number,
                          self->out->len);
  g_string_append_printf (self->out, "%u 0 obj\n%s\nendobj\n", number, body);
}

static gboolean
is_figure (BrandPdfUpdate *self,
           guint           number)
{
  gsize offset = (gsize) g_ascii_strtoull (self->entries + ENTRY_LENGTH * number, NULL, 10);
  const char *end = find (self, offset, "endobj");
  const char *figure = find (self, offset, "/S /Figure");

  return figure != NULL && figure < end;
}

static void
add_figure (BrandPdfUpdate *self,
            guint           number,
            const char     *alt)
{
  g_autofree char *old = dup_dictionary (self, number);
  g_autoptr (GString) body = g_string_new (old);

  g_string_append (body, "/Alt");
  brand_pdf_append_text (body, alt);
  g_string_append (body, ">>");
  add_object (self, number, body->str);
}

static void
add_figures (BrandPdfUpdate *self,
             char          **alts)
{
  for (guint i = 1; i < self->n_objects && *alts != NULL; i++)
    if (is_figure (self, i))
      add_figure (self, i, *alts++);
}

static void
add_info (BrandPdfUpdate       *self,
          const BrandPdfFinish *info)
{
  g_autofree char *date = brand_pdf_metadata_dup_date (info->day, "D:%Y%m%d%H%M%SZ");
  g_autoptr (GString) body = g_string_new ("<</Title");

  brand_pdf_append_text (body, info->title);
  g_string_append (body, "/Author");
  brand_pdf_append_text (body, info->author);
  g_string_append (body, "/Subject");
  brand_pdf_append_text (body, info->subject);
  g_string_append_printf (body, "/Creator(Brand Planner " PACKAGE_VERSION ")"
                          "/CreationDate(%s)/ModDate(%s)>>", date, date);
  add_object (self, get_trailer_number (self, "/Info "), body->str);
}

static void
add_metadata (BrandPdfUpdate       *self,
              const BrandPdfFinish *info,
              const char           *language)
{
  g_autofree char *xmp = brand_pdf_metadata_new (info->title, info->author, info->subject, language,
                                                 info->day);
  g_autofree char *body = g_strdup_printf ("<</Type/Metadata/Subtype/XML/Length %" G_GSIZE_FORMAT
                                           ">>\nstream\n%s\nendstream", strlen (xmp), xmp);

  add_object (self, self->n_objects, body);
}

GBytes *
brand_pdf_finish (GBytes               *pdf,
                  const BrandPdfFinish *info)
{
  BrandPdfUpdate self;
  g_autofree char *language = brand_pdf_metadata_dup_language ();
  g_autofree char *catalog = NULL;
  g_autofree char *body = NULL;
  g_autofree char *hash = NULL;
  guint root;
  gsize table;

  if (!update_init (&self, pdf))
    {
      g_free (self.copy);
      g_return_val_if_reached (g_bytes_ref (pdf));
    }

  root = get_trailer_number (&self, "/Root ");
  catalog = dup_dictionary (&self, root);
  body = g_strdup_printf ("%s/Lang(%s)/Metadata %u 0 R/ViewerPreferences<</DisplayDocTitle true>>"
                          "/PageLabels<</Nums[0<</S/D>>]>>>>", catalog, language, self.n_objects);
  add_object (&self, root, body);
  add_figures (&self, info->alts);
  add_info (&self, info);
  add_metadata (&self, info, language);

  hash = g_compute_checksum_for_data (G_CHECKSUM_MD5, (const guchar *) self.out->str,
                                      self.out->len);
  table = self.out->len;
  g_string_append_printf (self.out, "xref\n%strailer\n<</Size %u/Root %u 0 R/Info %u 0 R/Prev %"
                          G_GSIZE_FORMAT "/ID[<%s><%s>]>>\nstartxref\n%" G_GSIZE_FORMAT
                          "\n%%%%EOF\n",
                          self.rows->str, self.n_objects + 1, root,
                          get_trailer_number (&self, "/Info "), self.table, hash, hash, table);
  g_string_free (self.rows, TRUE);
  g_free (self.copy);

  return g_string_free_to_bytes (self.out);
}
