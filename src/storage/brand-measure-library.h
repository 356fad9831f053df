/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-choices.h"

G_BEGIN_DECLS

/* What a measure looks at. */
typedef enum
{
  BRAND_ROLE_EFFORT,   /* what we do */
  BRAND_ROLE_RESPONSE, /* how people answer */
  BRAND_ROLE_RESULT,   /* what it brings */
} BrandRole;

#define BRAND_N_ROLES 3

/* How hard it is to count. */
typedef enum
{
  BRAND_EASE_EASY, /* with pencil and paper */
  BRAND_EASE_SOME, /* from lists or reports */
  BRAND_EASE_HARD, /* people must be asked or data joined */
} BrandEase;

/* Something that could be counted: what a new measure starts from. */
typedef struct
{
  char *id;
  BrandDimension dimension;
  BrandRole role;
  BrandEase ease;
  BrandCadence cadence;
  char *title; /* this and the rest in English, for gettext */
  char *question;
  char *unit;
  char *source;
} BrandMeasurePreset;

typedef struct _BrandMeasureLibrary BrandMeasureLibrary;

/* Strict: whatever is unknown, missing or twice is an error with its place. */
BrandMeasureLibrary *brand_measure_library_parse (GBytes  *bytes,
                                                  GError **error);

/* That of the program, which must carry the data resources. */
BrandMeasureLibrary *brand_measure_library_load  (GError **error);
void                 brand_measure_library_free  (BrandMeasureLibrary *self);

/* Borrowed, in the order in which they are offered. */
guint                     brand_measure_library_get_n (BrandMeasureLibrary *self);
const BrandMeasurePreset *brand_measure_library_get   (BrandMeasureLibrary *self,
                                                       guint                index);

/* Untranslated, to be passed through gettext. */
const char *brand_role_get_label (BrandRole role);
const char *brand_ease_get_label (BrandEase ease);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandMeasureLibrary, brand_measure_library_free)

G_END_DECLS
