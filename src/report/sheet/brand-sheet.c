/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/sheet/brand-sheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-letterhead.h"
#include "report/pdf/brand-pdf-metadata.h"
#include "report/sheet/brand-sheet-draw.h"

#define HEAD_TOP 31.0
#define HEAD_RULE 46.3
#define FIRST_TOP 58.0
#define FOOT_BELOW 39.0

static void
mark_clear (gpointer data)
{
  g_free (((BrandSheetMark *) data)->title);
}

static void
annotations_free (gpointer data)
{
  if (data != NULL)
    g_string_free (data, TRUE);
}

static void
forget_insert (BrandSheet *self)
{
  if (self->insert_free != NULL)
    self->insert_free (self->insert_data);
  self->insert = NULL;
  self->insert_data = NULL;
  self->insert_free = NULL;
}

BrandSheet *
brand_sheet_new (BrandTypesetter      *typesetter,
                 BrandPaper            paper,
                 const BrandSheetInfo *info)
{
  BrandSheet *self = g_new0 (BrandSheet, 1);

  self->typesetter = typesetter;
  self->info = *info;
  self->file = brand_pdf_file_new ();
  self->tree = brand_pdf_tree_new ();
  self->out = g_string_sized_new (1 << 15);
  self->pages = g_array_new (FALSE, FALSE, sizeof (guint));
  self->turned = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->streams = g_array_new (FALSE, FALSE, sizeof (guint));
  self->annotations = g_ptr_array_new_with_free_func (annotations_free);
  self->pictures = g_array_new (FALSE, FALSE, sizeof (BrandSheetPicture));
  self->links = g_ptr_array_new_with_free_func (brand_sheet_link_free);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->entries = g_array_new (FALSE, FALSE, sizeof (BrandSheetEntry));
  g_array_set_clear_func (self->entries, brand_sheet_entry_clear);
  self->marks = g_array_new (FALSE, FALSE, sizeof (BrandSheetMark));
  g_array_set_clear_func (self->marks, mark_clear);
  brand_paper_get_size (paper, &self->width, &self->height);
  brand_typesetter_begin (typesetter);
  brand_sheet_next_page (self);
  self->y += brand_letterhead_add_agency (self);

  return self;
}

void
brand_sheet_free (BrandSheet *self)
{
  forget_insert (self);
  g_clear_pointer (&self->file, brand_pdf_file_free);
  brand_pdf_tree_free (self->tree);
  g_string_free (self->out, TRUE);
  g_array_unref (self->pages);
  g_array_unref (self->turned);
  g_array_unref (self->streams);
  g_ptr_array_unref (self->annotations);
  g_ptr_array_unref (self->links);
  g_hash_table_unref (self->places);
  g_array_unref (self->entries);
  g_array_unref (self->pictures);
  g_array_unref (self->marks);
  g_free (self);
}

double
brand_sheet_get_measure (BrandSheet *self)
{
  return self->width - 2 * BRAND_SHEET_MARGIN;
}

double
brand_sheet_get_bottom (BrandSheet *self)
{
  return self->height - BRAND_SHEET_BOTTOM;
}

guint
brand_sheet_get_page (BrandSheet *self)
{
  return self->pages->len - 1;
}

static void
close_page (BrandSheet *self)
{
  guint stream = brand_pdf_file_reserve (self->file, 1);

  brand_pdf_file_write_stream (self->file, stream, "", self->out->str, self->out->len);
  if (self->info.pages != NULL)
    brand_sheet_pages_add (self->info.pages, brand_sheet_get_page (self), self->width,
                           self->height, self->out);
  g_array_append_val (self->streams, stream);
  g_string_truncate (self->out, 0);
}

static void
draw_head (BrandSheet *self)
{
  double measure = brand_sheet_get_measure (self);
  double half = measure / 2 - 8;
  g_autoptr (BrandSet) head = brand_typesetter_set (self->typesetter, BRAND_TYPE_STYLE_SMALL_STRONG,
                                                    self->info.head, half);
  g_autoptr (BrandSet) end = NULL;
  double logo;

  brand_sheet_begin_artifact (self);
  logo = brand_letterhead_show_logo (self, HEAD_TOP);
  end = brand_typesetter_set (self->typesetter, BRAND_TYPE_STYLE_SMALL, self->info.head_end,
                              half - logo);
  brand_sheet_show_line (self, head, 0, BRAND_SHEET_MARGIN, HEAD_TOP, &brand_sheet_black);
  brand_sheet_show_line (self, end, 0, BRAND_SHEET_MARGIN + measure - logo
                                       - g_array_index (end->lines, BrandSetLine, 0).width,
                         HEAD_TOP, &brand_sheet_grey);
  brand_sheet_rule (self, BRAND_SHEET_MARGIN, HEAD_RULE, measure,
                    self->info.agency != NULL && self->info.agency->has_color ? 1 : 0.5,
                    brand_letterhead_get_color (self, &brand_sheet_line));
  brand_sheet_end (self);
}

static void
begin_page (BrandSheet *self)
{
  guint page = brand_pdf_file_reserve (self->file, 1);

  if (self->is_open)
    close_page (self);
  self->is_open = TRUE;
  g_array_append_val (self->pages, page);
  g_array_append_val (self->turned, self->is_turned);
  brand_sheet_use_size (self, self->pages->len - 1);
  g_ptr_array_add (self->annotations, NULL);
  self->y = self->pages->len == 1 ? FIRST_TOP : BRAND_SHEET_TOP;
  if (self->pages->len > 1)
    draw_head (self);
}

static void
show_insert (BrandSheet *self)
{
  BrandSheetInsert insert = g_steal_pointer (&self->insert);

  if (insert == NULL)
    return;

  self->is_turned = TRUE;
  begin_page (self);
  self->is_turned = FALSE;
  insert (self, self->insert_data);
  forget_insert (self);
}

void
brand_sheet_next_page (BrandSheet *self)
{
  show_insert (self);
  begin_page (self);
}

void
brand_sheet_insert_turned (BrandSheet      *self,
                           BrandSheetInsert insert,
                           gpointer         user_data,
                           GDestroyNotify   free_data)
{
  g_return_if_fail (self->insert == NULL);

  self->insert = insert;
  self->insert_data = user_data;
  self->insert_free = free_data;
}

void
brand_sheet_use_size (BrandSheet *self,
                      guint       page)
{
  double shorter = MIN (self->width, self->height);
  double longer = MAX (self->width, self->height);
  gboolean is_turned = g_array_index (self->turned, gboolean, page);

  self->width = is_turned ? longer : shorter;
  self->height = is_turned ? shorter : longer;
}

gboolean
brand_sheet_need (BrandSheet *self,
                  double      height)
{
  if (self->y + height <= brand_sheet_get_bottom (self) + 0.01)
    return FALSE;

  brand_sheet_next_page (self);
  return TRUE;
}

void
brand_sheet_begin (BrandSheet *self,
                   guint       element)
{
  g_string_append_c (self->out, '/');
  g_string_append (self->out, brand_pdf_tree_get_type (self->tree, element));
  g_string_append (self->out, "<</MCID ");
  brand_pdf_append_number (self->out,
                           brand_pdf_tree_mark (self->tree, element, brand_sheet_get_page (self)));
  g_string_append (self->out, ">>BDC\n");
}

void
brand_sheet_begin_artifact (BrandSheet *self)
{
  g_string_append (self->out, "/Artifact BMC\n");
}

void
brand_sheet_end (BrandSheet *self)
{
  g_string_append (self->out, "EMC\n");
}

static char *
dup_foot (BrandSheet *self)
{
  const BrandAgency *agency = self->info.agency;

  return agency != NULL && *agency->name != '\0'
           /* Translators: at a page's foot: the document, and the agency that made it. */
           ? g_strdup_printf (_("%1$s · %2$s"), self->info.foot, agency->name)
           : g_strdup (self->info.foot);
}

static guint
write_foot (BrandSheet *self,
            guint       page)
{
  /* Translators: a page's number and how many there are. */
  g_autofree char *number = g_strdup_printf (_("%1$u of %2$u"), page + 1, self->pages->len);
  double measure, top;
  double width = brand_sheet_measure_text (self, BRAND_TYPE_STYLE_SMALL_STRONG, number);
  guint stream = brand_pdf_file_reserve (self->file, 1);
  g_autofree char *text = dup_foot (self);
  g_autoptr (BrandSet) foot = NULL;

  brand_sheet_use_size (self, page);
  measure = brand_sheet_get_measure (self);
  top = self->height - FOOT_BELOW;
  foot = brand_typesetter_set (self->typesetter, BRAND_TYPE_STYLE_SMALL, text,
                               measure - width - 16);
  g_string_truncate (self->out, 0);
  brand_sheet_begin_artifact (self);
  brand_sheet_show_line (self, foot, 0, BRAND_SHEET_MARGIN, top, &brand_sheet_grey);
  brand_sheet_show_text (self, BRAND_TYPE_STYLE_SMALL_STRONG, number, BRAND_SHEET_MARGIN, top,
                         measure, 1, &brand_sheet_black);
  brand_sheet_show_entries (self, page);
  brand_sheet_end (self);
  brand_pdf_file_write_stream (self->file, stream, "", self->out->str, self->out->len);
  if (self->info.pages != NULL)
    brand_sheet_pages_add (self->info.pages, page, self->width, self->height, self->out);

  return stream;
}

static void
append_box (BrandSheet *self,
            GString    *out)
{
  g_string_append (out, "/MediaBox[0 0 ");
  brand_pdf_append_number (out, self->width);
  g_string_append_c (out, ' ');
  brand_pdf_append_number (out, self->height);
  g_string_append_c (out, ']');
}

static guint
write_pages (BrandSheet *self)
{
  guint root = brand_pdf_file_reserve (self->file, 1);
  g_autoptr (GString) kids = g_string_new (NULL);
  g_autoptr (GArray) feet = g_array_new (FALSE, FALSE, sizeof (guint));
  guint resources = brand_pdf_file_reserve (self->file, 1);

  for (guint i = 0; i < self->pages->len; i++)
    {
      guint foot = write_foot (self, i);

      g_array_append_val (feet, foot);
    }
  brand_sheet_write_resources (self, resources);
  for (guint i = 0; i < self->pages->len; i++)
    {
      guint page = g_array_index (self->pages, guint, i);
      const GString *annotations = self->annotations->pdata[i];
      g_autoptr (GString) box = g_string_new (NULL);

      brand_sheet_use_size (self, i);
      if (g_array_index (self->turned, gboolean, i))
        append_box (self, box);
      brand_pdf_file_printf (self->file, page,
                             "<</Type/Page/Parent %u 0 R/Resources %u 0 R/Contents[%u 0 R %u 0 R]"
                             "/StructParents %u/Tabs/S%s%s%s%s>>", root, resources,
                             g_array_index (self->streams, guint, i),
                             g_array_index (feet, guint, i), i, box->str,
                             annotations ? "/Annots[" : "", annotations ? annotations->str : "",
                             annotations ? "]" : "");
      g_string_append_printf (kids, "%u 0 R ", page);
    }
  g_string_prepend (kids, "<</Type/Pages/Kids[");
  g_string_append_printf (kids, "]/Count %u", self->pages->len);
  brand_sheet_use_size (self, 0);
  append_box (self, kids);
  g_string_append (kids, ">>");
  brand_pdf_file_write (self->file, root, kids->str, kids->len);

  return root;
}

GBytes *
brand_sheet_finish (BrandSheet *self)
{
  guint catalog = brand_pdf_file_reserve (self->file, 1);
  g_autofree char *language = brand_pdf_metadata_dup_language ();
  guint pages, tree, outline, metadata, info;
  GBytes *bytes;

  show_insert (self);
  close_page (self);
  pages = write_pages (self);
  brand_sheet_write_links (self);
  tree = brand_pdf_tree_write (self->tree, self->file, (const guint *) (gpointer) self->pages->data,
                               self->pages->len);
  outline = brand_sheet_write_outline (self);
  metadata = brand_sheet_write_metadata (self);
  info = brand_sheet_write_info (self);
  brand_pdf_file_printf (self->file, catalog,
                         "<</Type/Catalog/Pages %u 0 R/StructTreeRoot %u 0 R/Outlines %u 0 R"
                         "/Metadata %u 0 R/MarkInfo<</Marked true>>/Lang(%s)"
                         "/ViewerPreferences<</DisplayDocTitle true/Direction/%s>>"
                         "/PageLabels<</Nums[0<</S/D>>]>>/PageMode/UseOutlines>>",
                         pages, tree, outline, metadata, language,
                         self->info.is_rtl ? "R2L" : "L2R");
  bytes = brand_pdf_file_finish (g_steal_pointer (&self->file), catalog, info);
  brand_sheet_free (self);

  return bytes;
}
