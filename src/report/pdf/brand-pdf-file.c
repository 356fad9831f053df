/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-pdf-file.h"

#include <string.h>
#include <zlib.h>

/* A reader unpacks a whole object stream to reach one object of it. */
#define PACK_SIZE 200

/* Pages of text hardly get smaller above this level, only slower. */
#define DEFLATE_LEVEL 2

typedef struct
{
  guint8 type;   /* 0 free, 1 at an offset, 2 in an object stream */
  guint8 index;
  guint32 place; /* the offset, or the object stream's number */
} BrandPdfEntry;

struct _BrandPdfFile
{
  GByteArray *out;
  GArray *entries; /* BrandPdfEntry of each object */
  z_stream zip;

  guint pack;      /* the open object stream's number, or 0 */
  guint n_packed;
  GString *pack_head;
  GString *pack_body;
};

static void
append (BrandPdfFile *self,
        const char   *text)
{
  g_byte_array_append (self->out, (const guint8 *) text, (guint) strlen (text));
}

static void
set_entry (BrandPdfFile *self,
           guint         number,
           guint8        type,
           guint32       place,
           guint         index)
{
  BrandPdfEntry *entry = &g_array_index (self->entries, BrandPdfEntry, number);

  g_assert (entry->type == 0);
  *entry = (BrandPdfEntry) { type, (guint8) index, place };
}

BrandPdfFile *
brand_pdf_file_new (void)
{
  BrandPdfFile *self = g_new0 (BrandPdfFile, 1);

  self->out = g_byte_array_sized_new (1 << 16);
  self->entries = g_array_new (FALSE, TRUE, sizeof (BrandPdfEntry));
  g_array_set_size (self->entries, 1);
  self->pack_head = g_string_new (NULL);
  self->pack_body = g_string_new (NULL);
  deflateInit (&self->zip, DEFLATE_LEVEL);
  append (self, "%PDF-1.7\n%\xc2\xb5\xc2\xb6\n");

  return self;
}

void
brand_pdf_file_free (BrandPdfFile *self)
{
  deflateEnd (&self->zip);
  g_clear_pointer (&self->out, g_byte_array_unref);
  g_array_unref (self->entries);
  g_string_free (self->pack_head, TRUE);
  g_string_free (self->pack_body, TRUE);
  g_free (self);
}

guint
brand_pdf_file_reserve (BrandPdfFile *self,
                        guint         n)
{
  guint first = self->entries->len;

  g_array_set_size (self->entries, first + n);

  return first;
}

static void
begin_stream (BrandPdfFile *self,
              guint         number)
{
  g_autofree char *head = g_strdup_printf ("%u 0 obj\n", number);

  set_entry (self, number, 1, self->out->len, 0);
  append (self, head);
}

static gsize
deflate_to_end (BrandPdfFile *self,
                gconstpointer data,
                gsize         length)
{
  gsize start = self->out->len;
  gsize bound;

  deflateReset (&self->zip);
  bound = deflateBound (&self->zip, length);
  g_byte_array_set_size (self->out, (guint) (start + bound));
  self->zip.next_in = (Bytef *) data;
  self->zip.avail_in = (uInt) length;
  self->zip.next_out = self->out->data + start;
  self->zip.avail_out = (uInt) bound;
  deflate (&self->zip, Z_FINISH);
  g_byte_array_set_size (self->out, (guint) (start + self->zip.total_out));

  return self->zip.total_out;
}

void
brand_pdf_file_write_stream (BrandPdfFile *self,
                             guint         number,
                             const char   *entries,
                             gconstpointer data,
                             gsize         length)
{
  /* The length is only known afterwards, so its place is kept and filled in. */
  static const char gap[] = "          ";
  char digits[G_N_ELEMENTS (gap)];
  gsize place;

  begin_stream (self, number);
  append (self, "<<");
  append (self, entries);
  append (self, "/Filter/FlateDecode/Length ");
  place = self->out->len;
  append (self, gap);
  append (self, ">>\nstream\n");
  g_snprintf (digits, sizeof digits, "%" G_GSIZE_FORMAT, deflate_to_end (self, data, length));
  memcpy (self->out->data + place, digits, strlen (digits));
  append (self, "\nendstream\nendobj\n");
}

void
brand_pdf_file_write_plain (BrandPdfFile *self,
                            guint         number,
                            const char   *entries,
                            gconstpointer data,
                            gsize         length)
{
  g_autofree char *head = g_strdup_printf ("<<%s/Length %" G_GSIZE_FORMAT ">>\nstream\n",
                                           entries, length);

  begin_stream (self, number);
  append (self, head);
  g_byte_array_append (self->out, data, (guint) length);
  append (self, "\nendstream\nendobj\n");
}

static void
close_pack (BrandPdfFile *self)
{
  g_autofree char *entries = NULL;

  if (self->pack == 0)
    return;

  entries = g_strdup_printf ("/Type/ObjStm/N %u/First %" G_GSIZE_FORMAT, self->n_packed,
                             self->pack_head->len);
  g_string_append_len (self->pack_head, self->pack_body->str, (gssize) self->pack_body->len);
  brand_pdf_file_write_stream (self, self->pack, entries, self->pack_head->str,
                               self->pack_head->len);
  self->pack = self->n_packed = 0;
  g_string_truncate (self->pack_head, 0);
  g_string_truncate (self->pack_body, 0);
}

void
brand_pdf_file_write (BrandPdfFile *self,
                      guint         number,
                      const char   *body,
                      gsize         length)
{
  if (self->n_packed == PACK_SIZE)
    close_pack (self);
  if (self->pack == 0)
    self->pack = brand_pdf_file_reserve (self, 1);

  set_entry (self, number, 2, self->pack, self->n_packed++);
  brand_pdf_append_number (self->pack_head, number);
  g_string_append_c (self->pack_head, ' ');
  brand_pdf_append_number (self->pack_head, (double) self->pack_body->len);
  g_string_append_c (self->pack_head, ' ');
  g_string_append_len (self->pack_body, body, (gssize) length);
  g_string_append_c (self->pack_body, '\n');
}

void
brand_pdf_file_printf (BrandPdfFile *self,
                       guint         number,
                       const char   *format,
                       ...)
{
  g_autofree char *body = NULL;
  va_list args;

  va_start (args, format);
  body = g_strdup_vprintf (format, args);
  va_end (args);
  brand_pdf_file_write (self, number, body, strlen (body));
}

static GByteArray *
pack_entries (BrandPdfFile *self,
              guint         table,
              gsize         offset)
{
  GByteArray *rows = g_byte_array_sized_new (self->entries->len * 6);

  g_array_index (self->entries, BrandPdfEntry, table) =
    (BrandPdfEntry) { 1, 0, (guint32) offset };
  for (guint i = 0; i < self->entries->len; i++)
    {
      const BrandPdfEntry *entry = &g_array_index (self->entries, BrandPdfEntry, i);
      guint8 row[6] = { entry->type, (guint8) (entry->place >> 24), (guint8) (entry->place >> 16),
                        (guint8) (entry->place >> 8), (guint8) entry->place, entry->index };

      g_assert (entry->type != 0 || i == 0);
      g_byte_array_append (rows, row, sizeof row);
    }

  return rows;
}

GBytes *
brand_pdf_file_finish (BrandPdfFile *self,
                       guint         catalog,
                       guint         info)
{
  g_autoptr (GByteArray) rows = NULL;
  g_autofree char *entries = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *tail = NULL;
  guint table;
  gsize offset;
  GBytes *bytes;

  close_pack (self);
  table = brand_pdf_file_reserve (self, 1);
  offset = self->out->len;
  rows = pack_entries (self, table, offset);
  /* The table's own entry is written by hand above. */
  g_array_index (self->entries, BrandPdfEntry, table).type = 0;
  hash = g_compute_checksum_for_data (G_CHECKSUM_MD5, self->out->data, self->out->len);
  entries = g_strdup_printf ("/Type/XRef/Size %u/W[1 4 1]/Root %u 0 R/Info %u 0 R/ID[<%s><%s>]",
                             self->entries->len, catalog, info, hash, hash);
  brand_pdf_file_write_stream (self, table, entries, rows->data, rows->len);
  tail = g_strdup_printf ("startxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", offset);
  append (self, tail);

  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&self->out));
  brand_pdf_file_free (self);

  return bytes;
}

void
brand_pdf_append_text (GString    *string,
                       const char *text)
{
  g_autofree gunichar2 *utf16 = NULL;

  if (g_str_is_ascii (text))
    {
      g_string_append_c (string, '(');
      for (const char *p = text; *p != '\0'; p++)
        {
          if (strchr ("()\\", *p) != NULL)
            g_string_append_c (string, '\\');
          g_string_append_c (string, (guchar) *p < ' ' ? ' ' : *p);
        }
      g_string_append_c (string, ')');
      return;
    }

  utf16 = g_utf8_to_utf16 (text, -1, NULL, NULL, NULL);
  g_string_append (string, "<FEFF");
  for (const gunichar2 *p = utf16; p != NULL && *p != 0; p++)
    g_string_append_printf (string, "%04X", *p);
  g_string_append_c (string, '>');
}

void
brand_pdf_append_number (GString *string,
                         double   number)
{
  char digits[24];
  guint n = sizeof digits;
  gint64 scaled = (gint64) (number * 100 + (number < 0 ? -0.5 : 0.5));
  guint64 rest = (guint64) ABS (scaled);
  guint fraction = (guint) (rest % 100);

  if (fraction % 10 != 0)
    digits[--n] = (char) ('0' + fraction % 10);
  if (fraction != 0)
    {
      digits[--n] = (char) ('0' + fraction / 10);
      digits[--n] = '.';
    }
  rest /= 100;
  do
    digits[--n] = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (scaled < 0)
    digits[--n] = '-';

  g_string_append_len (string, digits + n, sizeof digits - n);
}
