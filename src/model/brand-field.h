/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-value.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_FIELD_TEXT,
  BRAND_FIELD_LONG_TEXT,
  BRAND_FIELD_DATE,
  BRAND_FIELD_MONEY,
  BRAND_FIELD_NUMBER,
  BRAND_FIELD_PERCENT,
  BRAND_FIELD_CHOICE,
  BRAND_FIELD_FLAG,
  BRAND_FIELD_REFERENCE,
  BRAND_FIELD_REFERENCES,
  BRAND_FIELD_TAGS,
  BRAND_FIELD_PLAN, /* the kinds that a scenario has of its own */
} BrandFieldType;

/* A choice's name is what the file says, its label what people read. Lists end with a NULL name. */
typedef struct
{
  const char *name;
  const char *label;
} BrandChoice;

/* One line of a kind's table; reading, writing, schema, forms, undo, search and reports follow
 * from it. */
struct _BrandField
{
  const char *name; /* as in the file: lower case with underscores */
  BrandFieldType type;
  const char *label;
  const char *help;
  const char *example;
  const char *unit;
  const BrandChoice *choices;
  const char *kind; /* what a reference points to; BRAND_ANY_KIND: an item of whatever kind */
  const char *section; /* the title above it in forms and reports; NULL: what its type asks for */
  gboolean (*is_valid) (const char *text); /* of a text that is not empty */
  double minimum;
  double maximum; /* no limit when not above the minimum */
  double initial; /* a number's, flag's or choice's first value */
  guint since;    /* format version that brought the field; 0 means 1 */
  guint is_optional : 1; /* a number that starts, and may stay, empty */
  guint is_integer : 1;
  guint is_required : 1; /* must be in the file, must not be empty */
  guint is_explicit : 1; /* written even when it equals its initial value */
  guint is_private : 1;  /* never leaves in a client's copy */
  guint is_key : 1;      /* names something in the program's own data: nobody reads or edits it */
};

#define BRAND_ANY_KIND "any"

/* A kind of item is a table of fields. */
typedef struct
{
  const char *name;      /* "touchpoint" */
  const char *list_name; /* the file's member: "touchpoints"; a single item's own member: "story" */
  const char *label;
  const char *plural;
  const BrandField *fields;
  guint n_fields;
  const char *add;       /* "Add touchpoint", what undoing tells; NULL for a single item */
  const char *remove;
  const char *move;
  const char *title;     /* the field that names an item, when it isn't "title" */
  const char *begins;    /* the field with which a span to "end" begins, where it isn't "start" */
  guint is_single : 1;
  guint is_private : 1; /* its items never leave in a client's copy, nor references to them */
  guint is_varied : 1; /* a scenario has its own */
  guint has_span : 1; /* has "start" and "end", and the end is never before the start */
} BrandKind;

typedef enum
{
  BRAND_MODEL_ERROR_INVALID_VALUE,
  BRAND_MODEL_ERROR_MISSING_VALUE,
  BRAND_MODEL_ERROR_DANGLING_REFERENCE,
  BRAND_MODEL_ERROR_DUPLICATE_ID,
  BRAND_MODEL_ERROR_INVALID_SPAN,
  BRAND_MODEL_ERROR_CIRCULAR_REFERENCE,
} BrandModelError;

#define BRAND_MODEL_ERROR (brand_model_error_quark ())
GQuark brand_model_error_quark (void);

/* The index of a kind's field, or -1. */
int brand_kind_find_field (const BrandKind *kind,
                           const char      *name);

/* The same, looked up once for each place in the code; the field must exist. */
#define BRAND_KIND_FIELD(kind, name) \
  ({ static int brand_index_ = -1; \
     if (G_UNLIKELY (brand_index_ < 0)) brand_index_ = brand_kind_find_field (kind, name); \
     g_assert (brand_index_ >= 0); \
     (guint) brand_index_; })

/* The fields between which an item of the kind lasts, whose end is never before the start; FALSE
 * for a kind without them. */
gboolean brand_kind_get_span (const BrandKind *kind,
                              guint           *start,
                              guint           *end);

/* Whether the field leads from one item to another of its kind, as from a group to the larger one
 * that it is part of: such a way never comes back to where it began. */
gboolean brand_kind_is_chain (const BrandKind *kind,
                              guint            field);

/* Whether an item of that kind can stand in the field. */
gboolean brand_field_may_refer_to (const BrandField *field,
                                   const BrandKind  *kind);

/* Whether people see the field in forms; what isn't is filled by the program alone. */
gboolean brand_field_is_editable (const BrandField *field);

/* Whether people can add an item of the kind by a form. */
gboolean brand_kind_is_editable (const BrandKind *kind);

/* Whether the value keeps the field's limits; the error names the field by its label. */
gboolean brand_field_check (const BrandField *field,
                            const BrandValue *value,
                            GError          **error);

/* The index of the choice with that file name, or -1. */
int brand_field_find_choice (const BrandField *field,
                             const char       *name);

/* The title of the part of a form or report in which the field stands, to be translated: "" for the
 * essential ones, which come first, and BRAND_SECTION_NOTES for private notes, which come last. */
const char *brand_field_get_section (const BrandField *field);

#define BRAND_SECTION_NOTES "Notes"

gboolean brand_field_is_number (const BrandField *field);
gboolean brand_field_is_text   (const BrandField *field);
gboolean brand_field_is_list   (const BrandField *field);

/* Ids are 1 to 64 letters, digits, '-' or '_'. */
gboolean brand_id_is_valid (const char *id);
char    *brand_id_new      (void);

G_END_DECLS
