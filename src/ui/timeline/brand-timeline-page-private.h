/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/timeline/brand-filter-bar.h"
#include "ui/timeline/brand-inspector.h"
#include "ui/timeline/brand-readout.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-compare.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/timeline/brand-touchpoint-table.h"

G_BEGIN_DECLS

struct _BrandTimelinePage
{
  BrandPage parent_instance;

  AdwToggleGroup *views;
  AdwToggle *picture_toggle;
  AdwToggle *table_toggle;
  GtkToggleButton *filter_toggle;
  GtkWidget *narrow_filter_toggle;
  GtkRevealer *filter_revealer;
  BrandFilterBar *filter_bar;
  GtkWidget *zoom;
  GtkWidget *span;
  AdwBreakpointBin *bin;
  AdwBreakpoint *wide;
  AdwOverlaySplitView *split;
  AdwBreakpointBin *inspector_bin;
  GtkStack *stack;
  BrandTimelineArea *area;
  BrandTimelineCompare *compare;
  BrandTouchpointTable *table;
  BrandInspector *inspector;
  BrandReadout *readout;
  BrandReadout *docked_readout;
  BrandReadout *compact_readout;
  AdwBottomSheet *bottom_sheet;
  AdwWindowTitle *sheet_title;
  GtkBox *sums;
  GtkLabel *span_label;

  GSettings *settings;       /* NULL where nothing is remembered */
  gboolean wants_inspector;  /* where there is room beside the picture */
  gboolean is_arranging;
};

gboolean brand_timeline_page_shows_table    (BrandTimelinePage *self);
void     brand_timeline_page_focus_content  (BrandTimelinePage *self);

/* How many days are in view, above the picture. */
void     brand_timeline_page_update_span    (BrandTimelinePage *self);
void     brand_timeline_page_install_zoom   (GtkWidgetClass    *widget_class);

/* Above the table the bar is always there. */
void     brand_timeline_page_show_filter    (BrandTimelinePage *self);
void     brand_timeline_page_install_filter (GtkWidgetClass    *widget_class);

G_END_DECLS
