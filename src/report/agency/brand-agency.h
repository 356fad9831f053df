/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"
#include "report/agency/brand-logo.h"

G_BEGIN_DECLS

/* Whose dress a document wears: name, logo and colour at its head and on its edges. It doesn't
 * change once it is made, so threads may share it.
 *
 * Its settings file is text, one setting a line: "name", "logo" (a PNG or SVG, relative to the
 * file) and "color" (#rrggbb), each followed by "=" and its value; all may be left out. Empty
 * lines, lines that begin with "#" and the line "[Agency]" say nothing. */
typedef struct
{
  char *name;        /* "": none */
  char *logo_path;   /* "": none */
  BrandLogo *logo;   /* or NULL */
  gboolean has_color;
  BrandColor color;
} BrandAgency;

/* Copies the strings and reads the logo. @color is "" or #rrggbb. (transfer full) */
BrandAgency *brand_agency_new   (const char *name,
                                 const char *logo_path,
                                 const char *color,
                                 GError    **error);
BrandAgency *brand_agency_ref   (const BrandAgency *self);
void         brand_agency_unref (BrandAgency *self);

/* Errors say the file and the line. (transfer full) */
BrandAgency *brand_agency_load  (const char *path,
                                 GError    **error);

/* Writes the settings file, and a copy of the logo beside it. */
gboolean     brand_agency_save  (const BrandAgency *self,
                                 const char        *path,
                                 GError           **error);

/* In the user's configuration folder: what exports take when nothing else is said. (transfer full)
 */
char        *brand_agency_dup_default_path (void);

/* That file's; %NULL without an error where there is none. (transfer full) */
BrandAgency *brand_agency_load_default     (GError **error);

/* Whether there is nothing to show. */
gboolean     brand_agency_is_empty         (const BrandAgency *self);

/* "#1a5fb4"; "" where there is none. (transfer full) */
char        *brand_agency_dup_color        (const BrandAgency *self);

/* FALSE unless it is "#rrggbb". */
gboolean     brand_agency_parse_color      (const char *text,
                                            BrandColor *color);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandAgency, brand_agency_unref)

G_END_DECLS
