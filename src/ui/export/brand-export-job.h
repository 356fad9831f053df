/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/brand-export.h"

G_BEGIN_DECLS

/* An export on a worker, on a copy of the plan, so that the plan may change meanwhile. */
#define BRAND_TYPE_EXPORT_JOB (brand_export_job_get_type ())
G_DECLARE_FINAL_TYPE (BrandExportJob, brand_export_job, BRAND, EXPORT_JOB, GObject)

/* Copies the options. */
BrandExportJob *brand_export_job_new          (BrandPlan                *plan,
                                               const BrandExportOptions *options);

void            brand_export_job_run_async    (BrandExportJob     *self,
                                               GCancellable       *cancellable,
                                               GAsyncReadyCallback callback,
                                               gpointer            user_data);
gboolean        brand_export_job_run_finish   (BrandExportJob     *self,
                                               GAsyncResult       *result,
                                               GError            **error);

/* 0 to 1; may be asked at any time. */
double          brand_export_job_get_fraction (BrandExportJob *self);
guint           brand_export_job_get_n_files  (BrandExportJob *self);

G_END_DECLS
