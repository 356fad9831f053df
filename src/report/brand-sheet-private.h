/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/brand-sheet.h"

G_BEGIN_DECLS

typedef struct
{
  guint annotation; /* object */
  guint key;        /* its StructParent */
  guint section;
  BrandBox box;
} BrandSheetLink;

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
