/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/kinds/brand-kinds.h"

G_BEGIN_DECLS

/* What the program's lessons say and ask. All is read once from data/lessons/, and never changes;
 * lesson.rng there tells what each part means. Texts are in English, to be translated with _()
 * where they are shown; those that a lesson may leave out are NULL. */

/* How a question is answered, and what the answer becomes. */
typedef enum
{
  BRAND_QUESTION_LIST,     /* lines; each becomes an item of the kind */
  BRAND_QUESTION_SENTENCE, /* one text: a field of the plan or the story, or one item */
  BRAND_QUESTION_CHOICE,   /* one of the choices of a field of the plan or the story */
  BRAND_QUESTION_RATING,   /* 1 to 5, which stays an answer */
  BRAND_QUESTION_ROW,      /* lines with columns: items and the fields that it asks for */
  BRAND_QUESTION_NOTE,     /* one text, which stays an answer */
} BrandQuestionShape;

#define BRAND_N_QUESTION_SHAPES 6

extern const BrandChoice brand_question_shape_choices[];

#define BRAND_N_TAKEAWAYS 5
#define BRAND_N_QUESTION_GROUPS 4

#define BRAND_RATING_LEAST 1
#define BRAND_RATING_MOST 5

typedef struct _BrandLesson BrandLesson;
typedef struct _BrandLessonGroup BrandLessonGroup;

/* What each item that a question makes gets. */
typedef struct
{
  guint field;        /* of the question's kind */
  BrandValue value;
  gboolean is_filter; /* an item with another value is no answer */
  guint64 also;       /* one bit for each further choice with which an item is an answer */
} BrandQuestionSet;

typedef struct
{
  const BrandLesson *lesson;
  const BrandLessonGroup *group;
  char *id; /* unique in the lesson */
  BrandQuestionShape shape;
  BrandKindId kind;  /* what an answer becomes; BRAND_N_KINDS: it stays an answer */
  int field;         /* of the kind: what takes the words or the choice; -1 where nothing does */
  gboolean is_each;  /* of a row: one for each item that is there, or for the plan or the story, and
                      * none can be added */
  char *text;
  char *help;        /* or NULL */
  char *example;     /* a placeholder, or NULL */
  char *low;         /* of a rating: what 1 means */
  char *high;        /* and 5 */
  GArray *sets;      /* BrandQuestionSet */
  GArray *asks;      /* guint: the kind's fields to ask for, gently */
} BrandQuestion;

struct _BrandLessonGroup
{
  char *id;
  char *title;
  GPtrArray *questions; /* BrandQuestion */
};

typedef struct
{
  char *id;
  char *text;
} BrandTakeaway;

/* A change of mind, to be rated before and after the lesson. */
typedef struct
{
  char *id;
  char *before; /* what 1 means */
  char *after;  /* and 5 */
  char *ask;
} BrandLessonChange;

/* A page of the help. */
typedef struct
{
  char *page; /* "touchpoints" */
  char *title;
} BrandLessonHelp;

typedef struct
{
  const BrandQuestion *question;
  char *item; /* what it became in the sample plan; NULL: a field, or nothing */
  char *text; /* in their words */
} BrandWorkedAnswer;

/* The same lesson as the people of a sample plan worked through it. */
typedef struct
{
  char *plan;            /* the sample's name: "bakery" */
  GPtrArray *paragraphs; /* char *: who they are */
  GPtrArray *answers;    /* BrandWorkedAnswer */
  char *worked;          /* why it worked */
  char *wrong;           /* what they got wrong first */
} BrandWorkedExample;

struct _BrandLesson
{
  char *id;
  guint number;
  char *name;  /* at most 16 characters */
  char *title;
  char *aim;
  char *why;
  GPtrArray *takeaways;        /* BrandTakeaway: BRAND_N_TAKEAWAYS, or none */
  BrandLessonChange *change;   /* or NULL */
  gboolean has_action_plan;
  GPtrArray *groups;           /* BrandLessonGroup: BRAND_N_QUESTION_GROUPS, or what the action plan
                                * has beside itself */
  char *reflect;               /* NULL only with an action plan */
  BrandWorkedExample *example; /* NULL only with an action plan */
  GPtrArray *helps;            /* BrandLessonHelp */
};

typedef struct _BrandLessons BrandLessons;

/* Strict: whatever is unknown, missing or twice is an error with its place. */
BrandLesson *brand_lesson_parse (GBytes  *bytes,
                                 GError **error);
void         brand_lesson_free  (BrandLesson *self);

/* Those of the program, which must carry the data resources, by their numbers. */
BrandLessons *brand_lessons_load (GError **error);
void          brand_lessons_free (BrandLessons *self);

/* The same, loaded when first asked for, and kept; the data has tests, so that this can't fail. */
BrandLessons *brand_lessons_get_default (void);

/* Borrowed. */
guint              brand_lessons_get_n (BrandLessons *self);
const BrandLesson *brand_lessons_get   (BrandLessons *self,
                                        guint         index);

/* NULL when there is none. */
const BrandLesson   *brand_lessons_find         (BrandLessons *self,
                                                 const char   *id);
const BrandQuestion *brand_lesson_find_question (const BrandLesson *self,
                                                 const char        *id);
const BrandTakeaway *brand_lesson_find_takeaway (const BrandLesson *self,
                                                 const char        *id);

/* The first lesson's question whose answers become items of the kind, and which @item, unless it
 * is NULL, would answer: "or let lesson 4 make it". NULL when there is none. */
const BrandQuestion *brand_lessons_find_for_kind (BrandLessons *self,
                                                  BrandKindId   kind,
                                                  BrandItem    *item);

/* Whether the answers become items, and not a field or nothing. */
gboolean brand_question_makes_items (const BrandQuestion *self);

/* Whether an item of the plan answers the question, whoever made it. */
gboolean brand_question_matches     (const BrandQuestion *self,
                                     BrandItem           *item);

/* The field that an answer's words or choice go to, or NULL. */
const BrandField *brand_question_get_field (const BrandQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandLesson, brand_lesson_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandLessons, brand_lessons_free)

G_END_DECLS
