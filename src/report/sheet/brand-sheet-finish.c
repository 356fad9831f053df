/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/sheet/brand-sheet-private.h"

#include <string.h>

#include "report/pdf/brand-pdf-metadata.h"

static guint
get_page_object (BrandSheet *self,
                 guint       page)
{
  return g_array_index (self->pages, guint, page);
}

/* Where one heading stands among the others: positions of marks, or -1. */
typedef struct
{
  int parent;
  int previous;
  int next;
  int first;
  int last;
  int n_children;
} Place;

static void
place_mark (Place *places,
            int   *last_of_root,
            int    parent,
            int    i)
{
  int *last = parent < 0 ? last_of_root : &places[parent].last;

  places[i] = (Place) { parent, *last, -1, -1, -1, 0 };
  if (*last >= 0)
    places[*last].next = i;
  else if (parent >= 0)
    places[parent].first = i;
  if (parent >= 0)
    places[parent].n_children++;
  *last = i;
}

static int
place_marks (BrandSheet *self,
             Place      *places)
{
  int open[BRAND_SHEET_DEPTHS + 1] = { -1, -1, -1, -1 };
  int last_of_root = -1;

  for (guint i = 0; i < self->marks->len; i++)
    {
      guint depth = g_array_index (self->marks, BrandSheetMark, i).depth;

      place_mark (places, &last_of_root, open[depth], (int) i);
      for (guint k = depth + 1; k <= BRAND_SHEET_DEPTHS; k++)
        open[k] = (int) i;
    }

  return last_of_root;
}

static void
append_entry (GString    *item,
              const char *name,
              guint       root,
              int         mark)
{
  if (mark >= 0)
    g_string_append_printf (item, "/%s %u 0 R", name, root + 1 + (guint) mark);
}

static void
write_mark (BrandSheet  *self,
            guint        root,
            const Place *place,
            guint        i)
{
  const BrandSheetMark *mark = &g_array_index (self->marks, BrandSheetMark, i);
  g_autoptr (GString) item = g_string_new ("<</Title");

  brand_pdf_append_text (item, mark->title);
  g_string_append_printf (item, "/Parent %u 0 R/Dest[%u 0 R/XYZ null %d null]",
                          place->parent < 0 ? root : root + 1 + (guint) place->parent,
                          get_page_object (self, mark->page),
                          brand_sheet_get_target (self, mark->page, mark->y));
  append_entry (item, "Prev", root, place->previous);
  append_entry (item, "Next", root, place->next);
  append_entry (item, "First", root, place->first);
  append_entry (item, "Last", root, place->last);
  /* Below zero: closed until somebody opens it. */
  if (place->n_children > 0)
    g_string_append_printf (item, "/Count -%d", place->n_children);
  g_string_append (item, ">>");
  brand_pdf_file_write (self->file, root + 1 + i, item->str, item->len);
}

guint
brand_sheet_write_outline (BrandSheet *self)
{
  guint n = self->marks->len;
  guint root = brand_pdf_file_reserve (self->file, n + 1);
  g_autofree Place *places = g_new (Place, n + 1);
  int last = place_marks (self, places);

  for (guint i = 0; i < n; i++)
    write_mark (self, root, &places[i], i);
  if (n > 0)
    brand_pdf_file_printf (self->file, root, "<</Type/Outlines/First %u 0 R/Last %u 0 R/Count %u>>",
                           root + 1, root + 1 + (guint) last, self->n_sections);
  else
    brand_pdf_file_printf (self->file, root, "<</Type/Outlines/Count 0>>");

  return root;
}

guint
brand_sheet_write_metadata (BrandSheet *self)
{
  g_autofree char *language = brand_pdf_metadata_dup_language ();
  g_autofree char *xmp = brand_pdf_metadata_new (self->info.title, self->info.author,
                                                 self->info.subject, language, self->info.day);
  guint number = brand_pdf_file_reserve (self->file, 1);

  brand_pdf_file_write_plain (self->file, number, "/Type/Metadata/Subtype/XML", xmp,
                              strlen (xmp));

  return number;
}

guint
brand_sheet_write_info (BrandSheet *self)
{
  g_autofree char *date = brand_pdf_metadata_dup_date (self->info.day, "D:%Y%m%d%H%M%SZ");
  g_autoptr (GString) out = g_string_new ("<</Title");
  guint number = brand_pdf_file_reserve (self->file, 1);

  brand_pdf_append_text (out, self->info.title);
  g_string_append (out, "/Author");
  brand_pdf_append_text (out, self->info.author);
  g_string_append (out, "/Subject");
  brand_pdf_append_text (out, self->info.subject);
  g_string_append_printf (out, "/Creator(Brand Planner " PACKAGE_VERSION ")"
                          "/Producer(Brand Planner " PACKAGE_VERSION ")"
                          "/CreationDate(%s)/ModDate(%s)>>", date, date);
  brand_pdf_file_write (self->file, number, out->str, out->len);

  return number;
}
