/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/page-test.h"
#include "ui/timeline/brand-timeline-area-private.h"

G_BEGIN_DECLS

/* The timeline's picture in a page of the bakery's plan, driven through the handlers of its own
 * gestures and keys. */
typedef struct
{
  PageTest page;
  BrandTimelineArea *area;
  BrandSession *session;
} AreaTest;

void             area_test_set_up      (AreaTest     *test,
                                        gconstpointer data);

/* Takes back all that was done, and wants the plan as it was. */
void             area_test_tear_down   (AreaTest     *test,
                                        gconstpointer data);

/* The controller of that type; of several, the one for that button. */
gpointer         area_test_get         (AreaTest     *test,
                                        GType         type,
                                        guint         button);

/* TRUE when the area has taken the key. */
gboolean         area_test_press_key   (AreaTest       *test,
                                        guint           key,
                                        GdkModifierType state);

BrandItem       *area_test_find        (AreaTest   *test,
                                        BrandKindId kind,
                                        const char *title);

/* The box of the touchpoint's bar, which must be in view. */
BrandBox         area_test_get_box     (AreaTest   *test,
                                        const char *title);

/* A place in the lane where no bar is. */
BrandPoint       area_test_find_free   (AreaTest *test,
                                        guint     lane);

G_END_DECLS
