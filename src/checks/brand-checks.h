/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef struct _BrandCheck BrandCheck;
typedef struct _BrandCheckRun BrandCheckRun;

/* How much a finding weighs, the heaviest first. */
typedef enum
{
  BRAND_SEVERITY_MISSING, /* the plan can't be carried out or measured without it */
  BRAND_SEVERITY_RISK,    /* what is there may do harm */
  BRAND_SEVERITY_HINT,    /* what would make the plan better */
} BrandSeverity;

#define BRAND_N_SEVERITIES 3

/* "missing", "risk", "hint" and their labels. */
extern const BrandChoice brand_severity_choices[];

typedef enum
{
  BRAND_FIX_SHOW, /* go to the finding’s item, or, if it has none, to where the kind is shown */
  BRAND_FIX_FILL, /* fill one field of the finding's item */
  BRAND_FIX_ADD,  /* add an item of a kind; see brand_finding_make_item() */
} BrandFixType;

/* The first step of what helps, for a button. */
typedef struct
{
  BrandFixType type;
  const char *label;  /* a verb phrase to be translated: "Add a touchpoint" */
  const char *field;  /* FILL: the field to fill; ADD: the new item's field that will refer to the
                       * finding's item, or NULL */
  BrandKindId kind;   /* what ADD adds, and what SHOW shows */
} BrandCheckFix;

/* A rule. All of its texts are to be translated with _(). */
struct _BrandCheck
{
  const char *name; /* stable, as files and scripts say it: "uncovered-beat" */
  BrandSeverity severity;
  BrandKindId kind;     /* what it looks at; the plan itself for what looks at many */
  const char *title;    /* what is wrong, as a heading over its findings */
  const char *sentence; /* what is so; brand_finding_dup_text() fills it in */
  const char *together; /* the sentence that stands for all findings when every item of the kind
                         * is one, or NULL */
  const char *why;      /* why it matters */
  const char *help;     /* what helps */
  BrandCheckFix fix;

  /* How it finds: an item of its kind for which `applies` (always, if NULL) says yes and whose
   * `empty` field is empty or for which `finds` says yes; or by `run`, which adds what it finds.
   * Touchpoints that don't count are left out unless `uncounted`. */
  const char *empty;
  gboolean (*applies) (BrandCheckRun *run, BrandItem *item);
  gboolean (*finds) (BrandCheckRun *run, BrandItem *item);
  void (*run) (BrandCheckRun *run);
  guint uncounted : 1;
  guint by_month : 1; /* a dismissal holds for what starts in the same month only */
};

/* What a check found. The texts are only made when asked for. */
typedef struct
{
  const BrandCheck *check;
  BrandItem *item;      /* where to look; NULL for the plan as a whole; owned by the findings */
  BrandItem *other;     /* a second item that the sentence names, or NULL; owned by the findings */
  BrandItem *dismissal; /* why it was set aside; NULL while it is open; owned by the findings */
  int dimension;        /* BrandDimension, or -1 */
  int start;            /* Julian days, BRAND_DATE_UNSET where there are none */
  int end;
  double number;        /* what the sentence counts; shares are 0 to 1 */
  double second;
  const char *word;     /* what the sentence quotes, or NULL */
  gboolean is_together; /* it stands for every item of the check's kind */
} BrandFinding;

/* The findings of one check, in the plan's order. */
typedef struct
{
  const BrandCheck *check;
  const BrandFinding *findings;
  guint n_findings;
} BrandCheckGroup;

/* What all checks found in a plan at one moment; it keeps the items it names alive. Groups go from
 * the most serious to the least, then in the table's order. */
typedef struct
{
  const BrandCheckGroup *open;
  guint n_open_groups;
  guint n_open; /* findings */
  const BrandCheckGroup *dismissed;
  guint n_dismissed_groups;
  guint n_dismissed; /* findings */
} BrandFindings;

/* Looks at the whole plan. `today` is a Julian day, usually brand_date_today(). In a plan of 10,000
 * touchpoints this takes a few milliseconds; call it once when changes have settled, not for each.
 * (transfer full) */
BrandFindings *brand_checks_run   (BrandPlan        *plan,
                                   BrandPlanSynergy *synergy,
                                   int               today);
void           brand_findings_free (BrandFindings *self);

/* The finding at a position across the open groups, so that a short list can show the first few;
 * borrowed. */
const BrandFinding *brand_findings_get_open (const BrandFindings *self,
                                             guint                position);

/* How many open findings have that severity. */
guint brand_findings_count (const BrandFindings *self,
                            BrandSeverity        severity);

/* The table, from the most serious check to the least. */
guint             brand_checks_get_length (void);
const BrandCheck *brand_checks_get        (guint position);

/* NULL if no check has that name. */
const BrandCheck *brand_checks_find       (const char *name);

/* What is so, a whole sentence, translated. (transfer full) */
char      *brand_finding_dup_text (const BrandFinding *self);

/* What a dismissal's "subject" says for this finding: the item's id, empty for the plan; with
 * ":mass" and the like where it is about one dimension, and the month where it is about a time. A
 * dismissal with an empty subject holds for all findings of its check. (transfer full) */
char      *brand_finding_dup_subject (const BrandFinding *self);

gboolean   brand_finding_is_dismissed (const BrandFinding *self);

/* A dismissal of this finding, to be inserted through the plan's history: check, subject, text and
 * date are filled in. Removing the item from the plan reopens the finding. (transfer full) */
BrandItem *brand_finding_make_dismissal (const BrandFinding *self,
                                         const char         *reason,
                                         const char         *by,
                                         int                 today);

/* For a fix that adds: the new item, outside any plan, with the dimension, the dates and the
 * reference that the finding gives it. The user gives it a title and may cancel; it still has to be
 * inserted through the history. NULL for other fixes, and where the finding stands for many items
 * of which one would have to be named: show those instead. (transfer full) */
BrandItem *brand_finding_make_item (const BrandFinding *self,
                                    BrandPlan          *plan,
                                    int                 today);

/* The item whose field a FILL fills: the finding's, else the plan or the story; NULL for other
 * fixes and for a finding that stands for many items. Borrowed. */
BrandItem *brand_finding_get_target (const BrandFinding *self,
                                     BrandPlan          *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandFindings, brand_findings_free)

G_END_DECLS
