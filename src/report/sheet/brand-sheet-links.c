/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-private.h"

#include "model/brand-format.h"
#include "report/sheet/brand-sheet-draw.h"

#define ENTRY_NUMBER 20.0
#define ENTRY_PAGE 30.0
#define ENTRY_BELOW 5.0

void
brand_sheet_link_free (gpointer link)
{
  g_free (((BrandSheetLink *) link)->key);
  g_free (((BrandSheetLink *) link)->label);
  g_free (link);
}

void
brand_sheet_entry_clear (gpointer entry)
{
  g_free (((BrandSheetEntry *) entry)->key);
}

static BrandSheetLink *
add_link (BrandSheet     *self,
          guint           element,
          const BrandBox *box)
{
  guint page = brand_sheet_get_page (self);
  BrandSheetLink *link = g_new0 (BrandSheetLink, 1);
  GString **references = (GString **) &self->annotations->pdata[page];

  link->annotation = brand_pdf_file_reserve (self->file, 1);
  link->key_in_tree = brand_pdf_tree_own (self->tree, element, page, link->annotation);
  link->page = page;
  link->box = *box;
  if (self->info.is_rtl)
    link->box.x = self->width - box->x - box->width;
  if (*references == NULL)
    *references = g_string_new (NULL);
  g_string_append_printf (*references, "%u 0 R ", link->annotation);
  g_ptr_array_add (self->links, link);

  return link;
}

void
brand_sheet_link_section (BrandSheet     *self,
                          guint           element,
                          const BrandBox *box,
                          guint           section)
{
  add_link (self, element, box)->section = section;
}

void
brand_sheet_link_place (BrandSheet     *self,
                        guint           element,
                        const BrandBox *box,
                        const char     *key,
                        const char     *label)
{
  BrandSheetLink *link = add_link (self, element, box);

  link->key = g_strdup (key);
  link->label = g_strdup (label);
}

void
brand_sheet_add_place (BrandSheet *self,
                       const char *key)
{
  BrandSheetPlace *place = g_new (BrandSheetPlace, 1);

  *place = (BrandSheetPlace) { brand_sheet_get_page (self), self->y };
  g_hash_table_replace (self->places, g_strdup (key), place);
}

void
brand_sheet_add_entry (BrandSheet *self,
                       guint       list,
                       const char *number,
                       const char *label,
                       const char *key)
{
  double measure = brand_sheet_get_measure (self);
  BrandSheetEntry entry = { g_strdup (key), brand_sheet_get_page (self), self->y };
  guint item = brand_pdf_tree_add (self->tree, list, "LI");
  guint link = brand_pdf_tree_add (self->tree, brand_pdf_tree_add (self->tree, item, "LBody"),
                                   "Link");
  double top = self->y;

  g_array_append_val (self->entries, entry);
  brand_sheet_begin (self, link);
  brand_sheet_show_text (self, BRAND_TYPE_STYLE_BODY, number, BRAND_SHEET_MARGIN, top, 0, 0,
                         &brand_sheet_grey);
  self->y += brand_sheet_show_text (self, BRAND_TYPE_STYLE_BODY, label,
                                    BRAND_SHEET_MARGIN + ENTRY_NUMBER, top,
                                    measure - ENTRY_NUMBER - ENTRY_PAGE, 0, &brand_sheet_black);
  brand_sheet_end (self);
  brand_sheet_link_place (self, link,
                          &(BrandBox) { BRAND_SHEET_MARGIN, top, measure, self->y - top }, key,
                          label);
  self->y += ENTRY_BELOW;
}

void
brand_sheet_show_entries (BrandSheet *self,
                          guint       page)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const BrandSheetEntry *entry = &g_array_index (self->entries, BrandSheetEntry, i);
      const BrandSheetPlace *place = g_hash_table_lookup (self->places, entry->key);
      g_autofree char *number = NULL;

      if (entry->page != page || place == NULL)
        continue;
      number = brand_format_number (place->page + 1, 0);
      brand_sheet_show_text (self, BRAND_TYPE_STYLE_BODY, number, BRAND_SHEET_MARGIN, entry->y,
                             brand_sheet_get_measure (self), 1, &brand_sheet_grey);
    }
}

int
brand_sheet_get_target (BrandSheet *self,
                        guint       page,
                        double      y)
{
  brand_sheet_use_size (self, page);

  return (int) (self->height - y + 8);
}

/* The nth numbered heading, or the last. */
static const BrandSheetMark *
find_section (BrandSheet *self,
              guint       section)
{
  const BrandSheetMark *found = NULL;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const BrandSheetMark *mark = &g_array_index (self->marks, BrandSheetMark, i);

      if (mark->depth > 0)
        continue;
      found = mark;
      if (section-- == 0)
        break;
    }

  return found;
}

static BrandSheetPlace
find_target (BrandSheet           *self,
             const BrandSheetLink *link,
             const char          **label)
{
  const BrandSheetPlace *place = NULL;
  const BrandSheetMark *mark;

  *label = link->label;
  if (link->key != NULL)
    {
      place = g_hash_table_lookup (self->places, link->key);
      return place != NULL ? *place : (BrandSheetPlace) { 0, 0 };
    }

  mark = find_section (self, link->section);
  *label = mark->title;
  return (BrandSheetPlace) { mark->page, mark->y };
}

void
brand_sheet_write_links (BrandSheet *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < self->links->len; i++)
    {
      const BrandSheetLink *link = self->links->pdata[i];
      const char *label;
      BrandSheetPlace target = find_target (self, link, &label);

      brand_sheet_use_size (self, link->page);
      g_string_assign (out, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
      brand_pdf_append_number (out, link->box.x);
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, self->height - brand_box_bottom (&link->box));
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, brand_box_right (&link->box));
      g_string_append_c (out, ' ');
      brand_pdf_append_number (out, self->height - link->box.y);
      g_string_append_printf (out, "]/StructParent %u/Dest[%u 0 R/XYZ null %d null]/Contents",
                              link->key_in_tree,
                              g_array_index (self->pages, guint, target.page),
                              brand_sheet_get_target (self, target.page, target.y));
      brand_pdf_append_text (out, label);
      g_string_append (out, ">>");
      brand_pdf_file_write (self->file, link->annotation, out->str, out->len);
    }
}
