/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-group-facts.h"

G_BEGIN_DECLS

/* What would help a plan to know a group better, or to do better by it. */
typedef struct
{
  const char *title; /* to be translated, as the next two */
  const char *why;
  const char *verb;
  BrandItem *item;   /* to edit, or to which a new item refers; borrowed */
  const char *field; /* that the item has to fill, or by which the new one refers to it; or NULL */
  BrandKindId kind;  /* of the new item; BRAND_N_KINDS: the item is to be edited */
} BrandGroupStep;

/* The first of all that apply, the most useful first: their need, what only you know, whether that
 * is still true, whether anything reaches them, and only then who they are on paper. Returns how
 * many there are, at most @n_most. */
guint brand_group_steps_find (BrandGroupFacts *facts,
                              int              today,
                              BrandGroupStep  *steps,
                              guint            n_most);

G_END_DECLS
