/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-sheet-private.h"

#include <string.h>

#include "report/brand-pdf-metadata.h"

static guint
get_page_object (BrandSheet *self,
                 guint       page)
{
  return g_array_index (self->pages, guint, page);
}

guint
brand_sheet_write_outline (BrandSheet *self)
{
  guint n = self->marks->len;
  guint root = brand_pdf_file_reserve (self->file, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const BrandSheetMark *mark = &g_array_index (self->marks, BrandSheetMark, i);
      g_autoptr (GString) item = g_string_new ("<</Title");

      brand_pdf_append_text (item, mark->title);
      g_string_append_printf (item, "/Parent %u 0 R/Dest[%u 0 R/XYZ null %d null]", root,
                              get_page_object (self, mark->page),
                              (int) (self->height - mark->y + 8));
      if (i > 0)
        g_string_append_printf (item, "/Prev %u 0 R", root + i);
      if (i + 1 < n)
        g_string_append_printf (item, "/Next %u 0 R", root + i + 2);
      g_string_append (item, ">>");
      brand_pdf_file_write (self->file, root + 1 + i, item->str, item->len);
    }
  if (n > 0)
    brand_pdf_file_printf (self->file, root, "<</Type/Outlines/First %u 0 R/Last %u 0 R/Count %u>>",
                           root + 1, root + n, n);
  else
    brand_pdf_file_printf (self->file, root, "<</Type/Outlines/Count 0>>");

  return root;
}

void
brand_sheet_write_links (BrandSheet *self)
{
  for (guint i = 0; i < self->links->len; i++)
    {
      const BrandSheetLink *link = self->links->pdata[i];
      const BrandSheetMark *mark = &g_array_index (self->marks, BrandSheetMark,
                                                   MIN (link->section, self->marks->len - 1));
      g_autoptr (GString) out = g_string_new ("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");

      brand_pdf_append_number (out, link->box.x);
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, self->height - brand_box_bottom (&link->box));
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, brand_box_right (&link->box));
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, self->height - link->box.y);
      g_string_append_printf (out, "]/StructParent %u/Dest[%u 0 R/XYZ null %d null]/Contents",
                              link->key, get_page_object (self, mark->page),
                              (int) (self->height - mark->y + 8));
      brand_pdf_append_text (out, mark->title);
      g_string_append (out, ">>");
      brand_pdf_file_write (self->file, link->annotation, out->str, out->len);
    }
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
