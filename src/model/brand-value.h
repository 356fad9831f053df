/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/* A number field that holds nothing. Never written to a file. */
#define BRAND_NUMBER_UNSET ((double) NAN)
#define BRAND_MONEY_UNSET G_MININT64
#define BRAND_DATE_UNSET 0

typedef struct _BrandField BrandField;
typedef struct _BrandPlan BrandPlan;

/* One field's content; its BrandField tells which member counts. */
typedef union
{
  char *text;    /* text, long text, reference (an id): never NULL, "" when empty */
  char **list;   /* tags, references (ids): never NULL */
  double number; /* number, percent (0.25 is 25 %): BRAND_NUMBER_UNSET when empty */
  gint64 money;  /* minor units of the plan's currency: BRAND_MONEY_UNSET when empty */
  int date;      /* Julian day as in GDate: BRAND_DATE_UNSET when empty */
  int choice;    /* index into the field's choices */
  gboolean flag;
  BrandPlan *plan; /* never changes: values share it; NULL when empty */
} BrandValue;

/* What init and copy fill in, only clear gives back: empty texts and lists are shared. */
void     brand_value_init     (const BrandField *field,
                               BrandValue       *value);
void     brand_value_copy     (const BrandField *field,
                               BrandValue       *target,
                               const BrandValue *source);
void     brand_value_clear    (const BrandField *field,
                               BrandValue       *value);
gboolean brand_value_equal    (const BrandField *field,
                               const BrandValue *a,
                               const BrandValue *b);
gboolean brand_value_is_empty (const BrandField *field,
                               const BrandValue *value);

G_END_DECLS
