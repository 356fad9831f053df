/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/lessons/brand-lesson-offer.h"
#include "ui/measures/brand-measures-page.h"
#include "ui/widgets/brand-reorder.h"

G_BEGIN_DECLS

struct _BrandMeasuresPage
{
  BrandPage parent_instance;

  AdwToggleGroup *dimensions;
  BrandLessonOffer *offer;
  AdwNavigationSplitView *split;
  AdwNavigationPage *detail_page;
  AdwBin *detail;
  AdwPreferencesGroup *measures_group;
  BrandReorder *reorder;
  GtkListBox *measures;
  GtkWidget *gaps_group;
  GtkListBox *gaps;
  GtkListBox *sign_off;
  GtkPopover *menu;
  GtkGesture *menu_click;
  GtkLabel *counts[BRAND_N_DIMENSIONS];
  GtkWidget *icons[BRAND_N_DIMENSIONS];

  int selected; /* index of the row that was selected last */
};

BrandHistory  *brand_measures_page_get_history   (BrandMeasuresPage *self);
BrandDimension brand_measures_page_get_dimension (BrandMeasuresPage *self);
BrandMeasure  *brand_measures_page_get_selected  (BrandMeasuresPage *self); /* nullable */

/* Shows a measure of any dimension. */
void           brand_measures_page_go_to         (BrandMeasuresPage *self,
                                                  BrandItem         *measure);

/* Moves the keys into the row of a field of the measure that is shown. */
void           brand_measures_page_focus_field   (BrandMeasuresPage *self,
                                                  const char        *name);

/* What is done to measures: add, delete, duplicate, move, and the menu of these. */
void           brand_measures_page_install_actions (GtkWidgetClass *widget_class);
void           brand_measures_page_bind_actions    (BrandMeasuresPage *self);

G_END_DECLS
