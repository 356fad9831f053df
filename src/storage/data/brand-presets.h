/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/kinds/brand-choices-work.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* The packs describe different things and are never mixed; as in brand_pack_choices. */
typedef enum
{
  BRAND_PACK_MEMORY,
  BRAND_PACK_PAYBACK,
} BrandPack;

/* What stands behind a preset's numbers. */
typedef enum
{
  BRAND_EVIDENCE_SEEN,    /* the source's own text */
  BRAND_EVIDENCE_TOOL,    /* a tool's documentation or code */
  BRAND_EVIDENCE_DERIVED, /* worked out from a source's numbers */
  BRAND_EVIDENCE_OWN,     /* our choice */
} BrandEvidence;

/* Where the numbers of a touchpoint on one channel start from. */
typedef struct
{
  char *id;
  char *name; /* this and the source in English, for gettext */
  char *source;
  BrandDimension dimension;
  BrandPattern pattern;
  BrandEvidence evidence;
  BrandLevel cost;  /* our own comparison of channels, never unknown; no sum uses these two */
  BrandLevel reach;
  double half_life; /* days; NAN when cultivated */
  double lasting;   /* 0 to 1; NAN when cultivated */
  double growth;    /* days; NAN unless cultivated */
} BrandPreset;

typedef struct _BrandPresets BrandPresets;

/* Strict: whatever is unknown, missing, twice or out of range is an error with its place. */
BrandPresets *brand_presets_parse (GBytes  *bytes,
                                   GError **error);

/* Those of the program, which must carry the data resources. */
BrandPresets *brand_presets_load  (GError **error);
void          brand_presets_free  (BrandPresets *self);

/* Borrowed, in the order in which they are offered. */
guint              brand_presets_get_n (BrandPresets *self,
                                        BrandPack     pack);
const BrandPreset *brand_presets_get   (BrandPresets *self,
                                        BrandPack     pack,
                                        guint         index);

/* NULL when the pack has no such preset. */
const BrandPreset *brand_presets_find  (BrandPresets *self,
                                        BrandPack     pack,
                                        const char   *id);

/* Untranslated: "source seen", to be passed through gettext. */
const char *brand_evidence_get_label (BrandEvidence evidence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPresets, brand_presets_free)

G_END_DECLS
