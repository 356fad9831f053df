/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-community-facts.h"

G_BEGIN_DECLS

/* What would help most in a community now, to be translated. */
typedef struct
{
  const char *title; /* with %s for the item's own title where has_name */
  const char *why;
  const char *verb;  /* NULL: nothing to do */
  BrandItem *item;   /* to edit, or what a new item refers to; borrowed */
  const char *field; /* which the item has to fill, or by which the new one refers to it */
  BrandKindId kind;  /* of the new item; BRAND_N_KINDS: the item is to be edited */
  gboolean has_name;
} BrandCommunityStep;

/* The first of all that applies, from what could harm to what could be better; there always is
 * one. */
void  brand_community_step_find      (BrandCommunityStep       *step,
                                      BrandItem                *community,
                                      const BrandCommunityFact *fact,
                                      int                       today);

/* Translated, with the item's title. (transfer full) */
char *brand_community_step_dup_title (const BrandCommunityStep *step);

G_END_DECLS
