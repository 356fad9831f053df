/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* A page of the plan window, as the sidebar and the keys know it. */
typedef struct
{
  const char *name;  /* as in "win.show-section::story" */
  const char *title;
  const char *icon_name;
  const char *group; /* the heading in the sidebar above the first of several; NULL: none */
  const char *key;   /* NULL: none */
  const char *help;  /* the page of the help that tells of it */
  GType (*get_type) (void);

  /* What waits there, as "2 due"; NULL when nothing does. May itself be NULL. (transfer full) */
  char *(*dup_badge) (BrandDocument *document);
} BrandSection;

/* The sections in their order; the line behind the last has no name. */
extern const BrandSection brand_sections[];

/* Its index, or -1. */
int brand_section_find          (const char *name);

/* Of the page that shows items of that kind, or -1 where none does. */
int brand_section_find_for_kind (BrandKindId kind);

G_END_DECLS
