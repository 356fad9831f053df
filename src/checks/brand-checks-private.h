/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* Takes the text. */
void brand_check_find (BrandCheckRun *run,
                       BrandItem     *item,
                       char          *text);

void brand_check_empty_dimensions    (BrandCheckRun *run);
void brand_check_silences            (BrandCheckRun *run);
void brand_check_emphasis            (BrandCheckRun *run);
void brand_check_assumed_reach       (BrandCheckRun *run);
void brand_check_story               (BrandCheckRun *run);
void brand_check_uncovered_beats     (BrandCheckRun *run);
void brand_check_touchpoints_outside (BrandCheckRun *run);
void brand_check_touchpoint_beats    (BrandCheckRun *run);
void brand_check_goals               (BrandCheckRun *run);
void brand_check_goal_measures       (BrandCheckRun *run);
void brand_check_unmeasured          (BrandCheckRun *run);
void brand_check_targets             (BrandCheckRun *run);
void brand_check_late_readings       (BrandCheckRun *run);

G_END_DECLS
