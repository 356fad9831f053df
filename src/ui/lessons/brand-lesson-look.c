/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-look.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/brand-dimension-look.h"
#include "ui/window/brand-section.h"

/* From that share on there is more behind than ahead. */
#define HALF 0.5

/* That many are few enough to be counted down. */
#define FEW_QUESTIONS 2

/* A label that wraps after each letter would be as high as the page. */
#define LEAST_CHARS 14

static const char *const state_icons[] = {
  [BRAND_LESSON_OPEN] = "brand-waiting-symbolic",
  [BRAND_LESSON_HALF] = "brand-half-symbolic",
  [BRAND_LESSON_DONE] = "brand-fine-symbolic",
};

static const char *const state_labels[] = {
  [BRAND_LESSON_OPEN] = N_("not begun"),
  [BRAND_LESSON_HALF] = N_("begun"),
  [BRAND_LESSON_DONE] = N_("done"),
};

/* Where people meet what is not a touchpoint. */
static const char *const tints[BRAND_N_KINDS] = {
  [BRAND_KIND_TREND] = "mass",
  [BRAND_KIND_ISSUE] = "mass",
  [BRAND_KIND_RITUAL] = "mass",
  [BRAND_KIND_CAUSE] = "mass",
  [BRAND_KIND_COMMUNITY] = "community",
  [BRAND_KIND_WELCOME] = "community",
  [BRAND_KIND_SOCIAL_CURRENCY] = "community",
  [BRAND_KIND_INFLUENCER] = "community",
  [BRAND_KIND_STORY_HEARD] = "community",
  [BRAND_KIND_GROUP] = "direct",
  [BRAND_KIND_SECRET] = "direct",
  [BRAND_KIND_LEARNING] = "direct",
  [BRAND_KIND_EXPECTATION] = "direct",
  [BRAND_KIND_JOB] = "direct",
};

const char *
brand_lesson_state_get_icon_name (BrandLessonState state)
{
  return state_icons[state];
}

const char *
brand_lesson_state_get_label (BrandLessonState state)
{
  return _(state_labels[state]);
}

char *
brand_lesson_dup_encouragement (const BrandLessonProgress *progress)
{
  guint n_open = progress->n_questions - progress->n_answered;

  if (progress->state == BRAND_LESSON_DONE)
    return g_strdup (_("Done. You can always come back and go on."));
  if (progress->share <= 0)
    return g_strdup (_("Begin anywhere. Every answer is kept as you type it."));
  if (n_open == 0)
    return g_strdup (_("Every question has an answer. Well done."));
  if (n_open <= FEW_QUESTIONS)
    return g_strdup_printf (ngettext ("Only %u question to go.", "Only %u questions to go.",
                                      n_open), n_open);
  if (progress->share >= HALF)
    /* Translators: how many questions have an answer, and how many there are. */
    return g_strdup_printf (ngettext ("More than half is done: %u of %u question has an answer.",
                                      "More than half is done: %u of %u questions have an answer.",
                                      progress->n_questions),
                            progress->n_answered, progress->n_questions);
  if (progress->n_answered > 0)
    /* Translators: how many questions have an answer, and how many there are. */
    return g_strdup_printf (ngettext ("A good start: %u of %u question has an answer.",
                                      "A good start: %u of %u questions have an answer.",
                                      progress->n_questions),
                            progress->n_answered, progress->n_questions);
  /* Translators: how many takeaways are understood, and how many there are. */
  return g_strdup_printf (ngettext ("A good start: %u of %u takeaway understood.",
                                    "A good start: %u of %u takeaways understood.",
                                    progress->n_takeaways),
                          progress->n_understood, progress->n_takeaways);
}

char *
brand_lesson_dup_number (const BrandLesson *lesson)
{
  return g_strdup_printf (_("Lesson %u"), lesson->number);
}

const char *
brand_item_get_tint (BrandItem *item)
{
  BrandKindId kind = brand_item_get_kind_id (item);

  if (kind == BRAND_KIND_TOUCHPOINT || kind == BRAND_KIND_MEASURE)
    return brand_dimension_get_css_class (
      (BrandDimension) brand_item_get_choice (item, "dimension"));
  return tints[kind];
}

void
brand_item_lead (GtkActionable *actionable,
                 BrandItem     *item)
{
  gboolean is_single = brand_item_get_kind (item)->is_single;
  int section = brand_section_find_for_kind (brand_item_get_kind_id (item));

  gtk_actionable_set_action_target (actionable, "s", is_single ? brand_sections[section].name
                                                               : brand_item_get_id (item));
  gtk_actionable_set_action_name (actionable, is_single ? "win.show-section" : "item.show");
}

gboolean
brand_question_is_one_line (const BrandQuestion *question)
{
  const BrandField *field = brand_question_get_field (question);

  return question->shape != BRAND_QUESTION_NOTE
         && (field == NULL || field->type != BRAND_FIELD_LONG_TEXT);
}

void
brand_toggle_child_set_name (GtkWidget  *child,
                             const char *name)
{
  GtkWidget *widget = child;

  while (widget != NULL
         && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))
              != GTK_ACCESSIBLE_ROLE_RADIO)
    widget = gtk_widget_get_parent (widget);
  if (widget != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static GtkWidget *
create_text (const char       *text,
             const char       *css_classes,
             GtkAccessibleRole role)
{
  g_auto (GStrv) classes = g_strsplit (css_classes, " ", -1);

  return g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "xalign", 0.0,
                       "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars",
                       (int) MIN (g_utf8_strlen (text, -1) / 2, LEAST_CHARS), "css-classes",
                       classes, NULL);
}

GtkWidget *
brand_lesson_text_new (const char *text,
                       const char *css_classes)
{
  return create_text (text, css_classes, GTK_ACCESSIBLE_ROLE_LABEL);
}

GtkWidget *
brand_lesson_heading_new (const char *text,
                          const char *css_classes)
{
  return create_text (text, css_classes, GTK_ACCESSIBLE_ROLE_HEADING);
}
