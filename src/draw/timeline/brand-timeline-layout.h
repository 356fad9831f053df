/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-axis.h"
#include "draw/brand-geometry.h"
#include "draw/brand-style.h"
#include "draw/brand-text.h"
#include "model/facts/brand-culture-dates.h"
#include "model/kinds/brand-choices.h"
#include "model/kinds/brand-grouping.h"

G_BEGIN_DECLS

/* What is to be seen, and how large. */
typedef struct
{
  double width;
  double height;
  double first_day;  /* Julian day at the edge where time begins */
  double px_per_day; /* 0: the whole plan */
  double scroll;     /* how far the lanes are scrolled */
  int today;         /* 0: not shown */
  BrandForm form;
  guint no_foot : 1;
  guint no_end_labels : 1; /* beside an inspector */
  guint fit_rows : 1;      /* thinner rows instead of scrolling */
  guint keeps_rows : 1;    /* all labels, on a page, too: what has no room is scrolled */
  guint row;               /* of a picture in parts: which of how many this is; 0 of 0: whole */
  guint n_rows;
  guint column;
  guint n_columns;
} BrandTimelineView;

/* The whole plan; narrow below 600, else wide. */
void brand_timeline_view_init (BrandTimelineView *view,
                               double             width,
                               double             height);

/* How much of a bar there is room for. */
typedef enum
{
  BRAND_DETAIL_FULL,
  BRAND_DETAIL_THIN,  /* no labels */
  BRAND_DETAIL_DENSE, /* no bars: how many run at a time */
} BrandDetail;

typedef enum
{
  BRAND_LABEL_NONE,
  BRAND_LABEL_INSIDE,
  BRAND_LABEL_AFTER,
  BRAND_LABEL_BEFORE,
} BrandLabelPlace;

typedef struct
{
  const BrandLabel *label;
  double x; /* top left corner */
  double y;
  BrandInk ink;
  gboolean has_halo;
} BrandTimelineText;

typedef struct
{
  BrandTickUnit unit;
  guint row;
  double x;
} BrandTimelineTick;

/* A day of culture in the strip below the ruler. */
typedef struct
{
  BrandCultureDateType type;
  const char *id;    /* borrowed from the item, as is the title */
  const char *title;
  int day;
  int end;
  guint n_more;      /* others that fall on the same spot */
  int first;         /* the days on which all of them begin */
  int last;
  BrandPoint at;     /* the mark's centre */
  BrandBox box;      /* mark and label */
  BrandBox span;     /* from its first day to its last; no width: one day */
} BrandTimelineFlag;

typedef struct
{
  const char *id;
  guint number;      /* from 1 */
  BrandBox cap;
  BrandBox tint;     /* through the lanes; goes on as a hairline */
  gboolean is_cut;   /* its start lies before the plot */
} BrandTimelineBeat;

typedef struct
{
  BrandBox box;      /* from the plot's edge to edge, moved by scrolling */
  BrandBox head;     /* its part of the gutter */
  BrandBox spine;
  BrandPoint icon;   /* top left corner */
  guint n_rows;
  guint first_soil_row; /* from here on rows hold what is cultivated */
  guint n_density;   /* of the layout's columns */
} BrandTimelineLane;

typedef struct
{
  BrandDimension dimension;
  BrandBox box;
  BrandBox pill;     /* no width: no words */
} BrandTimelineSilence;

typedef struct
{
  const char *id;    /* borrowed from the item */
  guint index;       /* in the plan's touchpoints */
  guint lane;
  BrandDimension dimension;
  BrandPattern pattern;
  BrandStatus status;
  gboolean is_counted;
  guint row;
  BrandBox body;     /* cut a little outside the plot */
  gboolean is_cut_before; /* in time */
  gboolean is_cut_after;
  guint tail;        /* first point in the layout's points */
  guint n_tail;
  guint wedge;
  guint n_wedge;
  BrandLabelPlace place;
  BrandBox text;     /* mark and label; no width: no label */
  const BrandLabel *label;
  double label_x;
  double label_y;
  double mark_x;     /* centre of the tick or dot; NAN: none */
  gboolean has_crossover;
  double crossover_x;
} BrandTimelineBar;

typedef struct
{
  BrandDimension dimension;
  BrandPoint at;
  const char *id;    /* the reading's */
} BrandTimelineReading;

/* Edges from below to above: 0, mass, + community, + direct, together. */
#define BRAND_CHART_N_EDGES 5

typedef struct
{
  BrandBox box;
  double top_value;  /* index at the box's top */
  double step;       /* of the grid */
  guint n_points;
  guint edges[BRAND_CHART_N_EDGES]; /* first point of each in the layout's points */
  gboolean has_peak;
  BrandPoint peak;
  gboolean has_crossover;
  BrandPoint crossover;
  char *crossover_words; /* what it is, also where there is no room for a note; NULL: none */
  double crossover_top; /* where its line up to the note ends */
  BrandBox inset;    /* no width: none */
  guint inset_curves[2]; /* cultivated, burst */
  guint n_inset;
  BrandPoint inset_cross;
  BrandDimension inset_dimensions[2];
} BrandTimelineChart;

typedef struct
{
  BrandTimelineView view;
  BrandLengths lengths;
  BrandAxis axis;
  BrandForm form;
  BrandDetail detail;
  gboolean is_rtl;
  BrandText *text;   /* the timeline's, for what is shaped while painting */
  int plan_start;
  int plan_end;

  BrandBox ruler;
  BrandBox dates_box; /* below the ruler; no height: none */
  BrandBox flags;    /* no height: none */
  BrandBox story;
  BrandBox lanes_box; /* what of the lanes can be seen */
  double lanes_height; /* all of them; scrolling ends at lanes_height - lanes_box.height */
  BrandBox plan_box; /* from the plan's first day to its last, cut to the plot */
  BrandBox foot;
  BrandBox map;      /* of the parts, in a page's head; no width: none */

  gboolean has_today;
  double today_x;
  BrandBox today_pill;
  BrandBox today_chevron; /* today is out of sight; no width: it isn't */
  gboolean today_is_before;

  BrandGroupBy by;   /* what lanes are; by dimension, each has its dimension's number */
  BrandTimelineLane *lanes;
  guint n_lanes;
  double lane_title; /* room for it above a lane's rows; 0: it stands in the gutter */
  BrandTimelineChart chart;
  BrandPoint legend; /* of the readings; x is NAN when there are none */

  GArray *ticks;     /* BrandTimelineTick */
  GArray *dates;     /* BrandTimelineFlag, in order of time */
  GArray *beats;     /* BrandTimelineBeat */
  GArray *silences;  /* BrandTimelineSilence */
  GArray *bars;      /* BrandTimelineBar, by lane, then by row */
  GArray *density;   /* BrandBox with the lane in order; n_density of each lane */
  GArray *readings;  /* BrandTimelineReading */
  GArray *points;    /* BrandPoint: tails, wedges and edges */
  GArray *frame_texts; /* BrandTimelineText: ruler, story, gutters, footer */
  GArray *lane_texts;  /* move with the lanes; drawn within lanes_box */
  GArray *head_texts;  /* in the gutter, move with the lanes */
  GArray *chart_texts;
} BrandTimelineLayout;

/* Effect, alone, and together of a day as people see them, rounded so that they add up:
 * mass, community, direct, synergy. */
void brand_chart_round_parts (const double parts[4],
                              double       total,
                              int          rounded[4],
                              int         *rounded_total);

/* The height of an index in the chart. */
double brand_timeline_chart_y (const BrandTimelineLayout *layout,
                               double                     index);

G_END_DECLS
