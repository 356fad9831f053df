/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/kinds/brand-choices-work.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* Something that could be counted: what a new measure starts from. */
typedef struct
{
  char *id;
  BrandDimension dimension;
  BrandMeasureRole role; /* what it tells about; never unknown */
  BrandEffort ease;      /* easy: with pencil and paper; some work: from lists or reports; hard:
                          * people must be asked or data joined; never unknown */
  BrandCadence cadence;
  char *title; /* this and the rest in English, for gettext */
  char *question;
  char *limits; /* what it can't tell */
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

/* That from which a plan's measure started ("library"); NULL when it isn't there. */
const BrandMeasurePreset *brand_measure_library_find  (BrandMeasureLibrary *self,
                                                       const char          *id);

/* Whether it counts our own sales, which alone say little about the three dimensions. */
gboolean brand_measure_preset_is_sales (const BrandMeasurePreset *preset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandMeasureLibrary, brand_measure_library_free)

G_END_DECLS
