/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/lessons/brand-lesson-side.h"
#include "ui/lessons/brand-lesson-view.h"
#include "ui/lessons/brand-lessons-page.h"

G_BEGIN_DECLS

struct _BrandLessonsPage
{
  BrandPage parent_instance;

  AdwToggleGroup *views;
  GtkWidget *lessons_icon;
  GtkWidget *lessons_label;
  GtkWidget *assessments_icon;
  GtkWidget *assessments_label;
  GtkStack *stack;
  AdwBin *assessments; /* empty until it is looked at */
  GtkWidget *side_toggle;
  AdwBreakpointBin *bin;
  AdwBreakpoint *wide;
  AdwBreakpoint *compact;
  AdwMultiLayoutView *layouts;
  AdwOverlaySplitView *split;
  AdwBottomSheet *sheet;
  GtkLabel *example_title;
  GtkLabel *example_name;
  AdwToggleGroup *lessons;
  GtkScrolledWindow *scroller;
  AdwBin *lesson_bin;
  BrandLessonSide *side;

  GPtrArray *toggles;         /* BrandLessonToggle, borrowed */
  const BrandLesson *lesson;  /* NULL before the first fill */
  const BrandQuestion *place; /* to go to as soon as it is on screen */
  guint width_source;
  GtkWidget *keys;            /* what had them before the width changed; weak */
  gboolean is_stale;
  gboolean is_choosing;
};

/* NULL before the first fill. */
BrandLessonView *brand_lessons_page_get_view (BrandLessonsPage *self);

/* Shows the lesson from its beginning; with a question its group, and the answer of that item gets
 * the keys. */
void             brand_lessons_page_go_to           (BrandLessonsPage    *self,
                                                     const BrandLesson   *lesson,
                                                     const BrandQuestion *question,
                                                     BrandItem           *item);

/* Whether words stand below one another. */
gboolean         brand_lessons_page_is_compact      (BrandLessonsPage *self);

/* Lays all of it out anew for a width that has changed; the keys stay where they are. */
void             brand_lessons_page_follow_width    (BrandLessonsPage *self);

/* The lesson is on screen again, and with it what had the keys. */
void             brand_lessons_page_lesson_mapped   (BrandLessonsPage *self);

void             brand_lessons_page_show_toggles    (BrandLessonsPage *self);

void             brand_lessons_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
