/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"
#include "report/agency/brand-agency.h"
#include "report/pdf/brand-pdf-tree.h"
#include "report/pdf/brand-typesetter.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet-pages.h"

G_BEGIN_DECLS

#define BRAND_SHEET_MARGIN 56.0
#define BRAND_SHEET_BOTTOM 66.0

/* Texts of the document and of its edges; borrowed while it is made. */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *head;      /* running head from the second page */
  const char *head_end;
  const char *foot;
  int day;               /* the Julian day that it is dated */
  gboolean is_rtl;
  BrandSheetPages *pages; /* gets a copy of each page, or NULL */
  const BrandAgency *agency; /* whose dress it wears, or NULL */
} BrandSheetInfo;

typedef struct
{
  char *title;
  guint page;
  double y;
  guint depth;
} BrandSheetMark;

#define BRAND_SHEET_DEPTHS 3

typedef struct _BrandSheet BrandSheet;

/* Fills a page that has begun. */
typedef void (*BrandSheetInsert) (BrandSheet *sheet,
                                  gpointer    user_data);

/* Pages that are filled from top to bottom. Places are in points from the top of the page and from
 * the side where lines begin: a right-to-left document is the mirror of a left-to-right one. */
struct _BrandSheet
{
  BrandTypesetter *typesetter;
  BrandPdfFile *file;
  BrandPdfTree *tree;
  BrandSheetInfo info;
  double width;
  double height;
  double y;              /* where the next block goes */

  GString *out;          /* the open page */
  GArray *pages;         /* object numbers of pages */
  GArray *turned;        /* per page: gboolean, it lies on its side */
  GArray *streams;       /* and of their contents */
  GPtrArray *annotations; /* per page: GString of references, or NULL */
  GArray *marks;         /* BrandSheetMark: the outline */
  GPtrArray *links;      /* BrandSheetLink */
  GArray *pictures;      /* BrandSheetPicture */
  GHashTable *places;    /* BrandSheetPlace by key */
  GArray *entries;       /* BrandSheetEntry: the contents' lines */
  guint n_sections;
  guint depth;           /* of the headings to come: 0 is numbered, the deeper ones are not */
  guint section;         /* element */
  guint sections[BRAND_SHEET_DEPTHS]; /* the open ones */
  gboolean is_open;      /* a page has begun */
  gboolean is_turned;    /* so does the page to come */
  BrandSheetInsert insert; /* the page to come before the next one, or NULL */
  gpointer insert_data;
  GDestroyNotify insert_free;
  gboolean has_logo;     /* the agency's is among the pictures: */
  guint logo;
};

BrandSheet *brand_sheet_new    (BrandTypesetter      *typesetter,
                                BrandPaper            paper,
                                const BrandSheetInfo *info);
void        brand_sheet_free   (BrandSheet *self);

/* Frees the sheet. (transfer full) */
GBytes     *brand_sheet_finish (BrandSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandSheet, brand_sheet_free)

/* The width between the margins, and where the last line of a page may end. */
double      brand_sheet_get_measure (BrandSheet *self);
double      brand_sheet_get_bottom  (BrandSheet *self);

void        brand_sheet_next_page   (BrandSheet *self);

/* A page that lies on its side, before the next one that begins or at the end: what comes in
 * between fills the page that is open. There is no second one before it. */
void        brand_sheet_insert_turned (BrandSheet      *self,
                                       BrandSheetInsert insert,
                                       gpointer         user_data,
                                       GDestroyNotify   free_data);

/* Starts a new page unless so much is left. TRUE if it did. */
gboolean    brand_sheet_need        (BrandSheet *self,
                                     double      height);

guint       brand_sheet_get_page    (BrandSheet *self);

/* What is drawn until end belongs to the element; begin_artifact() is for lines and edges. */
void        brand_sheet_begin          (BrandSheet *self,
                                        guint       element);
void        brand_sheet_begin_artifact (BrandSheet *self);
void        brand_sheet_end            (BrandSheet *self);

/* A heading that stays with so much of what follows, and opens its section. */
void        brand_sheet_add_section    (BrandSheet *self,
                                        const char *title,
                                        double      keep);

/* The same in another style and without a number, right here: whoever wants that sees to the space
 * around it. `mark` is what the outline says. */
void        brand_sheet_open_section   (BrandSheet    *self,
                                        BrandTypeStyle style,
                                        const char    *title,
                                        const char    *mark);

/* Text in lines that may go on on the next page. */
void        brand_sheet_add_paragraph  (BrandSheet       *self,
                                        BrandTypeStyle    style,
                                        const BrandColor *color,
                                        const char       *text,
                                        double            x,
                                        double            width);

/* A drawing, made once and shown anywhere. `draw` paints on a cairo_t in points; its words stay
 * words. Returns: its number. */
typedef void (*BrandSheetDraw) (cairo_t *cr,
                                gpointer user_data);
guint       brand_sheet_add_picture    (BrandSheet    *self,
                                        double         width,
                                        double         height,
                                        BrandSheetDraw draw,
                                        gpointer       user_data);

/* Its top left corner, or in a right-to-left document its top right one, at x, y. */
void        brand_sheet_show_picture   (BrandSheet *self,
                                        guint       picture,
                                        double      x,
                                        double      y,
                                        double      width);

/* A link from the box on this page to a section, by its number in the order of sections. */
void        brand_sheet_link_section   (BrandSheet     *self,
                                        guint           element,
                                        const BrandBox *box,
                                        guint           section);

/* What comes next is the place of that key: an item's id, say. */
void        brand_sheet_add_place      (BrandSheet *self,
                                        const char *key);

/* A link to a place, which may come before or after. Without that place in the finished document
 * it leads to the first page. */
void        brand_sheet_link_place     (BrandSheet     *self,
                                        guint           element,
                                        const BrandBox *box,
                                        const char     *key,
                                        const char     *label);

/* A line of contents across the page, with a link to a place and its page's number. */
void        brand_sheet_add_entry      (BrandSheet *self,
                                        guint       list,
                                        const char *number,
                                        const char *label,
                                        const char *key);

G_END_DECLS
