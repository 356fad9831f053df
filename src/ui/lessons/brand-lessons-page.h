/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The lessons, whose answers build the plan, and the self-assessments.
 *
 * Actions: "lesson.show" (a lesson's id); of the lesson that is shown "lesson.break",
 * "lesson.finish" and "lesson.reopen"; "lesson.side", the worked example. */
#define BRAND_TYPE_LESSONS_PAGE (brand_lessons_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonsPage, brand_lessons_page, BRAND, LESSONS_PAGE, BrandPage)

G_END_DECLS
