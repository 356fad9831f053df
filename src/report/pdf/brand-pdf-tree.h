/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pdf/brand-pdf-file.h"

G_BEGIN_DECLS

/* What the parts of a document are: headings, tables, figures, as readers of all kinds need it.
 * Element 0 is the document. */
typedef struct _BrandPdfTree BrandPdfTree;

BrandPdfTree *brand_pdf_tree_new   (void);
void          brand_pdf_tree_free  (BrandPdfTree *self);

/* `type` is a name of PDF's standard structure, static. */
guint         brand_pdf_tree_add   (BrandPdfTree *self,
                                    guint         parent,
                                    const char   *type);

/* More entries of its dictionary. */
void          brand_pdf_tree_extend (BrandPdfTree *self,
                                     guint         element,
                                     const char   *entries);
void          brand_pdf_tree_set_alt (BrandPdfTree *self,
                                      guint         element,
                                      const char   *text);

/* A new piece of the element's content on a page, counted from 0. Returns: its number there. */
guint         brand_pdf_tree_mark  (BrandPdfTree *self,
                                    guint         element,
                                    guint         page);

/* The element owns an annotation. Returns: its StructParent. */
guint         brand_pdf_tree_own   (BrandPdfTree *self,
                                    guint         element,
                                    guint         page,
                                    guint         annotation);

const char   *brand_pdf_tree_get_type (BrandPdfTree *self,
                                       guint         element);

/* Writes all; `pages` are the pages' object numbers. Returns: the root's number. */
guint         brand_pdf_tree_write (BrandPdfTree *self,
                                    BrandPdfFile *file,
                                    const guint  *pages,
                                    guint         n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPdfTree, brand_pdf_tree_free)

G_END_DECLS
