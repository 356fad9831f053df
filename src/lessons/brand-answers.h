/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"
#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* The answers to a lesson's questions. What is in the plan is an answer, whether it was made here
 * or elsewhere; an answer that isn't in the plan yet is kept beside it. */

typedef enum
{
  BRAND_ANSWER_EMPTY,
  BRAND_ANSWER_KEPT,    /* not in the plan yet, or with nothing in it to become */
  BRAND_ANSWER_IN_PLAN,
  BRAND_ANSWER_DIFFERS, /* in the plan, in other words than the answer's */
} BrandAnswerState;

/* One answer. Its texts and items are borrowed, and stand until the plan changes. */
typedef struct
{
  BrandAnswerState state;
  const char *text;  /* the answer's words, else the plan's; of a choice its label, translated;
                      * never NULL */
  BrandItem *item;   /* what it is in the plan: an item, or the plan or story itself; or NULL */
  BrandItem *answer; /* what is kept of it, of the kind "answer"; or NULL */
  int number;        /* of a choice its index, of a rating 1 to 5 or 0 */
} BrandAnswerRow;

/* The answers of the plan to a question, by the question's shape:
 * - list, row, and sentence that makes an item: what was made elsewhere in the plan's order, then
 *   the answers in theirs; none when there is nothing;
 * - row for each item: the items; EMPTY until one of its asked fields is filled;
 * - sentence of the plan or the story, choice, rating, note: always one.
 * (transfer container) */
GArray *brand_answers_list  (BrandPlan           *plan,
                             const BrandQuestion *question);

/* Only those that are KEPT. (transfer container) */
GArray *brand_answers_list_kept (BrandPlan           *plan,
                                 const BrandQuestion *question);

/* How many answers are not EMPTY. */
guint   brand_answers_count (BrandPlan           *plan,
                             const BrandQuestion *question);

/* Whether there is one that isn't; quicker, as it need not make them all. */
gboolean brand_answers_has_any (BrandPlan           *plan,
                                const BrandQuestion *question);

/* Keeps the words of an answer as they are typed, as one undo step while it goes on: of a row from
 * brand_answers_list(), or of a new one where @row is NULL. Words of a field of the plan or the
 * story, and of an item without an answer, go straight there; an item with an answer is left alone.
 * Empty words take an answer away that has become nothing; wait with that until whoever types has
 * left the row. Returns: the answer, NULL when there is none. (transfer none) */
BrandItem *brand_answers_set_text   (BrandHistory         *history,
                                     const BrandQuestion  *question,
                                     const BrandAnswerRow *row,
                                     const char           *text);

/* Takes a choice back: the field is what it was at first. */
#define BRAND_ANSWER_NO_CHOICE -1

/* Of a choice its index, or BRAND_ANSWER_NO_CHOICE; of a rating 1 to 5, or 0 for none. One undo
 * step. */
void       brand_answers_set_number (BrandHistory        *history,
                                     const BrandQuestion *question,
                                     int                  number);

/* The item that the answer would become, outside any plan, with all that is known of it: the words,
 * what the question sets, and the plan's days where its kind needs some; for a form that asks the
 * rest. NULL where it can't become one or already is. (transfer full) */
BrandItem *brand_answers_make_item (BrandPlan            *plan,
                                    const BrandQuestion  *question,
                                    const BrandAnswerRow *row);

/* The same for a note, which may become a task or a learning by hand. (transfer full) */
BrandItem *brand_answers_make_other (BrandPlan            *plan,
                                     const BrandAnswerRow *row,
                                     BrandKindId           kind);

/* Adds the item to the plan and links the answer with it, in one undo step; where @row is NULL, an
 * answer is kept that has the item's words. What is in the plan already is not added again.
 * Returns: FALSE and an error when the item can't be in the plan. */
gboolean brand_answers_add (BrandHistory         *history,
                            const BrandQuestion  *question,
                            const BrandAnswerRow *row,
                            BrandItem            *item,
                            GError              **error);

/* Takes the answer away; what it has become stays in the plan. */
void brand_answers_remove (BrandHistory         *history,
                           const BrandAnswerRow *row);

/* Of an answer that differs: the plan's words become the answer's, or the other way round. */
void     brand_answers_take_from_plan (BrandHistory         *history,
                                       const BrandQuestion  *question,
                                       const BrandAnswerRow *row);
gboolean brand_answers_give_to_plan   (BrandHistory         *history,
                                       const BrandQuestion  *question,
                                       const BrandAnswerRow *row,
                                       GError              **error);

/* What the lesson's answers have become, each once, in the order of the answers; last the plan and
 * the story where they have filled a field of theirs.
 * (transfer container) */
GPtrArray *brand_answers_list_made (BrandPlan         *plan,
                                    const BrandLesson *lesson);

/* The question whose answer has become the item, and, unless @answer is NULL, that answer; NULL
 * when no answer has. */
const BrandQuestion *brand_answers_find_for_item (BrandPlan    *plan,
                                                  BrandLessons *lessons,
                                                  BrandItem    *item,
                                                  BrandItem   **answer);

G_END_DECLS
