/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "report/agency/brand-agency.h"
#include "report/measurement/brand-measurement.h"
#include "report/pdf/brand-typesetter.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet-pages.h"

G_BEGIN_DECLS

/* A tagged PDF in the user's language; the same plan gives the same bytes. Several go faster with
 * the same typesetter; NULL makes one. (transfer full) */
GBytes *brand_measurement_to_pdf (const BrandMeasurementPlan *plan,
                                  BrandPaper                  paper,
                                  const BrandAgency          *agency,
                                  BrandTypesetter            *typesetter,
                                  GCancellable               *cancellable,
                                  GError                    **error);

/* The pages of that PDF, to be looked at. (transfer full) */
BrandSheetPages *brand_measurement_to_pages (const BrandMeasurementPlan *plan,
                                             BrandPaper                  paper,
                                             const BrandAgency          *agency);

G_END_DECLS
