/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A row with one of the three questions and its answers side by side. */
#define BRAND_TYPE_COMMUNITY_QUESTION (brand_community_question_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityQuestion, brand_community_question, BRAND, COMMUNITY_QUESTION,
                      AdwActionRow)

/* @field is the name of a field whose choices are those of an answer. (transfer floating) */
GtkWidget *brand_community_question_new    (const char *field);

void       brand_community_question_update (BrandCommunityQuestion *self,
                                            BrandHistory           *history,
                                            BrandItem              *community);

G_END_DECLS
