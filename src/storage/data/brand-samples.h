/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A plan that comes with the program, to look into and to start from. */
typedef struct
{
  const char *name; /* as typed: "bakery" */
  const char *title; /* this and the description in English, for gettext */
  const char *description;
} BrandSample;

/* The samples in the order in which they are shown. */
const BrandSample *brand_samples_list (guint *n_samples);

/* The sample's file, canonical as a plan is written; the error lists the names that there are.
 * The program must carry the data resources. */
GBytes *brand_sample_load (const char  *name,
                           GError     **error);

G_END_DECLS
