/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-section.h"

#include <glib/gi18n-lib.h>

#include "ui/checks/brand-checks-page.h"
#include "ui/community/brand-community-page.h"
#include "ui/culture/brand-culture-page.h"
#include "ui/customers/brand-customers-page.h"
#include "ui/lessons/brand-lessons-page.h"
#include "ui/measures/brand-measures-page.h"
#include "ui/money/brand-goals-page.h"
#include "ui/operate/brand-operate-page.h"
#include "ui/overview/brand-overview-page.h"
#include "ui/story/brand-story-page.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/window/brand-section-badge.h"

#define LISTEN N_("Listen")
#define PLAN N_("Plan")
#define REVIEW N_("Review")

const BrandSection brand_sections[] = {
  { "overview", N_("Overview"), "brand-overview-symbolic", NULL, "<Control>1", "first-plan",
    brand_overview_page_get_type },
  { "lessons", N_("Lessons"), "brand-lessons-symbolic", NULL, "<Control>l", "lessons",
    brand_lessons_page_get_type, brand_section_dup_lessons },
  { "customers", N_("Customers"), "brand-direct-symbolic", LISTEN, "<Control>2", "customers",
    brand_customers_page_get_type },
  { "community", N_("Community"), "brand-community-symbolic", LISTEN, "<Control>3", "community",
    brand_community_page_get_type },
  { "culture", N_("Culture"), "brand-culture-symbolic", LISTEN, "<Control>4", "culture",
    brand_culture_page_get_type },
  { "story", N_("Story"), "brand-story-symbolic", PLAN, "<Control>5", "story",
    brand_story_page_get_type },
  { "timeline", N_("Timeline"), "brand-timeline-symbolic", PLAN, "<Control>6", "timeline",
    brand_timeline_page_get_type },
  { "measures", N_("Measures"), "brand-measures-symbolic", PLAN, "<Control>7", "measures",
    brand_measures_page_get_type, brand_section_dup_due },
  { "goals", N_("Money"), "brand-goals-symbolic", PLAN, "<Control>8", "money",
    brand_goals_page_get_type },
  { "operate", N_("Operate"), "brand-operate-symbolic", REVIEW, "<Control><Shift>o", "operate",
    brand_operate_page_get_type },
  { "checks", N_("Checks"), "brand-checks-symbolic", REVIEW, "<Control>9", "checks",
    brand_checks_page_get_type, brand_section_dup_findings },
  { NULL },
};

/* A section that isn't there yet leaves its items to their dialog. */
static const char *const names_for_kinds[BRAND_N_KINDS] = {
  [BRAND_KIND_PLAN_INFO] = "overview",
  [BRAND_KIND_STORY] = "story",
  [BRAND_KIND_BEAT] = "story",
  [BRAND_KIND_TOUCHPOINT] = "timeline",
  [BRAND_KIND_GOAL] = "goals",
  [BRAND_KIND_MEASURE] = "measures",
  [BRAND_KIND_READING] = "measures",
  [BRAND_KIND_GROUP] = "customers",
  [BRAND_KIND_SECRET] = "customers",
  [BRAND_KIND_LEARNING] = "customers",
  [BRAND_KIND_EXPECTATION] = "customers",
  [BRAND_KIND_JOB] = "customers",
  [BRAND_KIND_COMMUNITY] = "community",
  [BRAND_KIND_WELCOME] = "community",
  [BRAND_KIND_SOCIAL_CURRENCY] = "community",
  [BRAND_KIND_INFLUENCER] = "community",
  [BRAND_KIND_STORY_HEARD] = "community",
  [BRAND_KIND_TREND] = "culture",
  [BRAND_KIND_ISSUE] = "culture",
  [BRAND_KIND_RITUAL] = "culture",
  [BRAND_KIND_CAUSE] = "culture",
  [BRAND_KIND_OFFER] = "goals",
  [BRAND_KIND_BARRIER] = "goals",
  [BRAND_KIND_COMPETITOR] = "goals",
  [BRAND_KIND_CAPABILITY] = "operate",
  [BRAND_KIND_PARTNER] = "operate",
  [BRAND_KIND_ROLE] = "operate",
  [BRAND_KIND_TASK] = "operate",
  [BRAND_KIND_DEPOSIT] = "operate",
  [BRAND_KIND_REVIEW] = "operate",
  [BRAND_KIND_DISMISSAL] = "checks",
  [BRAND_KIND_ANSWER] = "lessons",
  [BRAND_KIND_TAKEAWAY] = "lessons",
  [BRAND_KIND_LESSON_RECORD] = "lessons",
  [BRAND_KIND_ASSESSMENT] = "lessons",
  [BRAND_KIND_RATING] = "lessons",
  [BRAND_KIND_SCENARIO] = "timeline",
};

int
brand_section_find (const char *name)
{
  for (int i = 0; brand_sections[i].name != NULL; i++)
    if (g_strcmp0 (brand_sections[i].name, name) == 0)
      return i;
  return -1;
}

int
brand_section_find_for_kind (BrandKindId kind)
{
  return brand_section_find (names_for_kinds[kind]);
}
