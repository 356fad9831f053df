/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-assessment.h"
#include "report/sheet/brand-sheet-draw.h"
#include "report/worksheet/brand-action-plan.h"
#include "report/worksheet/brand-worksheet.h"

G_BEGIN_DECLS

/* Worksheets on their way to paper. */
typedef struct
{
  BrandSheet *sheet;
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  const char *head;      /* whose they are, or what they are */
  gboolean is_blank;     /* then nothing of the plan is in it */
} BrandWorksheet;

/* How far apart lines are that a pencil writes on: 7.5 mm. */
#define BRAND_WORKSHEET_LINE (7.5 * 72 / 25.4)

/* Begins a page with a title of its own, and lines for a name and a date where it is to be filled
 * in; `number` may be NULL. `kind` must last as long as the sheet has pages of the chapter. */
void   brand_worksheet_add_chapter (BrandWorksheet *self,
                                    const char     *kind,
                                    const char     *number,
                                    const char     *title,
                                    const char     *lead,
                                    gboolean        is_to_fill);

/* The lines alone. */
void   brand_worksheet_add_name_and_date (BrandWorksheet *self);

/* Opens a section with a rule above it, which stays with so much of what follows. */
void   brand_worksheet_add_group   (BrandWorksheet *self,
                                    const char     *title,
                                    double          keep);

/* Space above what is so high, or a new page without it. */
void   brand_worksheet_begin_block (BrandWorksheet *self,
                                    double          before,
                                    double          height);

/* The height of a text across the page. */
double brand_worksheet_get_height  (BrandWorksheet *self,
                                    BrandTypeStyle  style,
                                    const char     *text);

/* A paragraph across the page; nothing for an empty text. */
void   brand_worksheet_add_text    (BrandWorksheet   *self,
                                    BrandTypeStyle    style,
                                    const BrandColor *color,
                                    const char       *text);

/* The same beside a dash, as an entry of a list. */
void   brand_worksheet_add_entry   (BrandWorksheet *self,
                                    guint           list,
                                    const char     *text,
                                    const char     *detail);

/* As many of them as the page still has room for above so much, or one less than there should be:
 * better than a page that ends early. */
guint  brand_worksheet_fit_lines   (BrandWorksheet *self,
                                    guint           n_lines,
                                    double          line,
                                    double          after);
guint  brand_worksheet_least_lines (guint           n_lines);

/* Lines to write on, each with its number if there are several answers to give. */
void   brand_worksheet_add_lines   (BrandWorksheet *self,
                                    guint           n_lines,
                                    gboolean        is_numbered);

/* Lines of that width below y, for what a table's cell has room for. */
void   brand_worksheet_draw_lines  (BrandSheet *sheet,
                                    double      x,
                                    double      y,
                                    double      width,
                                    guint       n_lines);

/* A box to tick, or a ticked one, in a line of that style; for a group of which one is chosen, a
 * ring. */
void   brand_worksheet_draw_box    (BrandSheet    *sheet,
                                    double         x,
                                    double         y,
                                    BrandTypeStyle style,
                                    gboolean       is_ticked);
void   brand_worksheet_draw_ring   (BrandSheet    *sheet,
                                    double         x,
                                    double         y,
                                    BrandTypeStyle style,
                                    gboolean       is_chosen);

/* The width that either takes, with the space after it. */
#define BRAND_WORKSHEET_BOX 16.0

/* 1 to 5 with what was chosen, now and the time before; 0 is none. */
double brand_worksheet_get_rings_width  (void);
double brand_worksheet_get_rings_height (void);
void   brand_worksheet_draw_rings       (BrandSheet *sheet,
                                         double      x,
                                         double      middle,
                                         int         value,
                                         int         before);

/* The same as a block between two sides. */
double brand_worksheet_get_scale_height (BrandWorksheet *self,
                                         const char     *low,
                                         const char     *high);
void   brand_worksheet_add_scale        (BrandWorksheet *self,
                                         const char     *low,
                                         const char     *high,
                                         int             value);

/* What an item says in a field, and references by what they name; NULL where that is nothing.
 * (transfer full) */
char  *brand_worksheet_dup_value      (BrandWorksheet *self,
                                       BrandItem      *item,
                                       guint           field);

/* The parts. */
void   brand_worksheet_add_lesson     (BrandWorksheet    *self,
                                       const BrandLesson *lesson);
void   brand_worksheet_add_takeaways  (BrandWorksheet    *self,
                                       const BrandLesson *lesson);
void   brand_worksheet_add_maps       (BrandWorksheet    *self);
void   brand_worksheet_add_next_steps (BrandWorksheet    *self);
void   brand_worksheet_add_question   (BrandWorksheet      *self,
                                       const BrandQuestion *question);
double brand_worksheet_get_question_keep (BrandWorksheet      *self,
                                          const BrandQuestion *question);

/* The answers to a question: rows are BrandAnswerRow, none in a blank one. */
void   brand_worksheet_add_answers    (BrandWorksheet      *self,
                                       const BrandQuestion *question,
                                       GArray              *rows);
double brand_worksheet_get_answers_keep (BrandWorksheet      *self,
                                          const BrandQuestion *question,
                                          GArray              *rows);
void   brand_worksheet_add_table      (BrandWorksheet      *self,
                                       const BrandQuestion *question,
                                       GArray              *rows);
double brand_worksheet_get_table_keep (BrandWorksheet      *self,
                                       const BrandQuestion *question,
                                       GArray              *rows);
/* The next steps, and lines for those that nobody knows yet; all of them without content. */
void   brand_worksheet_add_steps      (BrandWorksheet        *self,
                                       const BrandActionPlan *content);
void   brand_worksheet_add_example    (BrandWorksheet           *self,
                                       const BrandWorkedExample *example);

/* A page with its scale to tick or, where the plan has been assessed, the last time beside the one
 * before it; then, if there are several, all of them. */
void   brand_worksheet_add_assessment (BrandWorksheet            *self,
                                       const BrandAssessmentForm *form);
void   brand_worksheet_add_trend      (BrandWorksheet *self,
                                       GPtrArray      *results);

G_END_DECLS
