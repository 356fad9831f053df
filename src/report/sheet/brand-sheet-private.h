/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/sheet/brand-sheet.h"

G_BEGIN_DECLS

/* Where the first line begins on each page but the first one. */
#define BRAND_SHEET_TOP 68.0

typedef struct
{
  guint annotation; /* object */
  guint key_in_tree; /* its StructParent */
  guint section;
  char *key;        /* of a place; NULL: the section */
  char *label;
  guint page;
  BrandBox box;
} BrandSheetLink;

typedef struct
{
  guint page;
  double y;
} BrandSheetPlace;

typedef struct
{
  char *key;
  guint page;
  double y;
} BrandSheetEntry;

/* How high a reader shows a place on a page. */
int   brand_sheet_get_target     (BrandSheet *self,
                                  guint       page,
                                  double      y);

void  brand_sheet_link_free      (gpointer link);
void  brand_sheet_entry_clear    (gpointer entry);

/* Makes the sheet's size that of the page, upright or on its side. */
void  brand_sheet_use_size       (BrandSheet *self,
                                  guint       page);

/* The numbers of the contents' lines on a page, once all places are known. */
void  brand_sheet_show_entries   (BrandSheet *self,
                                  guint       page);

typedef struct
{
  guint number;     /* object */
  double width;
  double height;
} BrandSheetPicture;

/* The parts of a finished document; each returns its object's number. */
guint brand_sheet_write_outline  (BrandSheet *self);
guint brand_sheet_write_metadata (BrandSheet *self);
guint brand_sheet_write_info     (BrandSheet *self);
void  brand_sheet_write_links    (BrandSheet *self);
void  brand_sheet_write_resources (BrandSheet *self,
                                  guint       number);

G_END_DECLS
