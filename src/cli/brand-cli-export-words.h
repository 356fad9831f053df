/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/brand-export.h"

G_BEGIN_DECLS

/* What the command line says of an export. */
typedef struct
{
  char *folder;
  char *formats;
  char *dimensions;
  char *timeline;
  char *paper;
  char *book;
  char *map;
  char *worksheets;
  char *lessons;
  char *settings;
  char *tables;
  char *scenario;
  int n_jobs;
  gboolean without_timeline;
  gboolean has_action_plan;
  gboolean has_checks;
  gboolean is_client;
  gboolean is_plain;
} BrandExportWords;

/* Parses the arguments and leaves the plans in place. What is wrong is printed, and FALSE. */
gboolean brand_export_words_read  (BrandExportWords *self,
                                   char           ***arguments);
void     brand_export_words_clear (BrandExportWords *self);

/* The options they mean, but for stem, folder and agency. What is wrong is printed, and FALSE. */
gboolean brand_export_words_get   (const BrandExportWords *self,
                                   BrandExportOptions     *options);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandExportWords, brand_export_words_clear)

G_END_DECLS
