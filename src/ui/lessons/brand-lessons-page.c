/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lessons-page-private.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-assessments-view.h"
#include "ui/lessons/brand-lesson-example.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-toggle.h"
#include "ui/lessons/brand-lesson-want.h"

G_DEFINE_FINAL_TYPE (BrandLessonsPage, brand_lessons_page, BRAND_TYPE_PAGE)

BrandLessonView *
brand_lessons_page_get_view (BrandLessonsPage *self)
{
  GtkWidget *view = adw_bin_get_child (self->lesson_bin);

  return view != NULL ? BRAND_LESSON_VIEW (view) : NULL;
}

static BrandPlan *
get_plan (BrandLessonsPage *self)
{
  return brand_page_get_plan (BRAND_PAGE (self));
}

/* Where the width isn't known yet there is no room for names: a small window never has to ask for
 * more than it is. */
static gboolean
has_room_for_names (BrandLessonsPage *self)
{
  AdwBreakpoint *current = adw_breakpoint_bin_get_current_breakpoint (self->bin);

  return current != NULL && current != self->compact;
}

void
brand_lessons_page_show_toggles (BrandLessonsPage *self)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      BrandLessonProgress progress;

      brand_lesson_get_progress (brand_lessons_get (lessons, i), get_plan (self), &progress);
      brand_lesson_toggle_update (self->toggles->pdata[i], progress.state,
                                  !has_room_for_names (self));
    }
}

/* The group that waits for an answer is open. */
static void
create_view (BrandLessonsPage *self)
{
  BrandLessonProgress progress;
  GtkWidget *view = brand_lesson_view_new (BRAND_PAGE (self), self->lesson,
                                           brand_lessons_page_is_compact (self));

  adw_bin_set_child (self->lesson_bin, view);
  brand_lesson_get_progress (self->lesson, get_plan (self), &progress);
  if (progress.next != NULL)
    brand_lesson_view_open_question (BRAND_LESSON_VIEW (view), progress.next);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_example_name (BrandLessonsPage *self)
{
  g_autofree char *name = brand_lesson_example_dup_name (self->lesson);

  gtk_label_set_text (self->example_title, *name != '\0' ? _("Worked example")
                                                         : _("Made by your answers"));
  gtk_label_set_text (self->example_name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->example_name), *name != '\0');
}

static void
show_lesson (BrandLessonsPage *self)
{
  BrandLessonView *view = brand_lessons_page_get_view (self);

  if (view == NULL || brand_lesson_view_get_lesson (view) != self->lesson)
    create_view (self);
  else
    brand_lesson_view_update (view);
  brand_lesson_side_update (self->side, get_plan (self), self->lesson);
  show_example_name (self);
}

static void
choose (BrandLessonsPage  *self,
        const BrandLesson *lesson)
{
  self->lesson = lesson;
  self->is_choosing = TRUE;
  adw_toggle_group_set_active_name (self->lessons, lesson->id);
  self->is_choosing = FALSE;
}

/* Where the last break was taken: the very place, where that is known. */
static void
choose_place (BrandLessonsPage *self)
{
  const BrandQuestion *question = NULL;
  const BrandLesson *lesson = brand_lessons_find_place (brand_lessons_get_default (),
                                                        get_plan (self), &question);
  BrandItem *record = brand_lesson_find_record (lesson, get_plan (self));

  choose (self, lesson);
  if (record != NULL && *brand_item_get_text (record, "place") != '\0')
    self->place = question;
}

static gboolean
shows_assessments (BrandLessonsPage *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->views), "assessments") == 0;
}

static void
show_assessments (BrandLessonsPage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));
  GtkWidget *view = adw_bin_get_child (self->assessments);

  if (view == NULL)
    adw_bin_set_child (self->assessments,
                       brand_assessments_view_new (BRAND_PAGE (self), is_narrow));
  else
    brand_assessments_view_update (BRAND_ASSESSMENTS_VIEW (view));
}

static void
fill (BrandLessonsPage *self)
{
  self->is_stale = FALSE;
  if (shows_assessments (self))
    show_assessments (self);
  if (self->lesson == NULL)
    choose_place (self);
  brand_lessons_page_show_toggles (self);
  show_lesson (self);
}

static void
brand_lessons_page_update (BrandPage *page)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (page);

  if (gtk_widget_get_mapped (GTK_WIDGET (page)))
    fill (self);
  else
    self->is_stale = TRUE;
}

void
brand_lessons_page_go_to (BrandLessonsPage    *self,
                          const BrandLesson   *lesson,
                          const BrandQuestion *question,
                          BrandItem           *item)
{
  self->place = NULL;
  adw_toggle_group_set_active_name (self->views, "lessons");
  if (lesson != self->lesson)
    choose (self, lesson);
  fill (self);
  if (question != NULL)
    brand_lesson_view_focus_question (brand_lessons_page_get_view (self), question, item);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->lessons), GTK_DIR_TAB_FORWARD);
}

static void
go_to_wanted (BrandLessonsPage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  const BrandLessonWant *want = brand_lesson_get_wanted (document);
  BrandItem *item = want->item != NULL ? brand_plan_find (get_plan (self), want->item) : NULL;

  brand_lessons_page_go_to (self, want->lesson, want->question, item);
  brand_lesson_want (document, NULL, NULL, NULL);
}

static void
go_to_place (BrandLessonsPage *self)
{
  const BrandQuestion *place = g_steal_pointer (&self->place);

  if (place != NULL)
    brand_lesson_view_focus_question (brand_lessons_page_get_view (self), place, NULL);
}

static void
brand_lessons_page_enter (BrandPage *page)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (page);

  if (self->is_stale)
    fill (self);
  if (brand_lesson_get_wanted (brand_page_get_document (page)) != NULL)
    go_to_wanted (self);
  else if (self->place != NULL)
    go_to_place (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->lessons), GTK_DIR_TAB_FORWARD);
}

static void
brand_lessons_page_map (GtkWidget *widget)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_lessons_page_parent_class)->map (widget);
}

static const BrandLesson *
find_lesson (BrandItem *item)
{
  return brand_lessons_find (brand_lessons_get_default (), brand_item_get_text (item, "lesson"));
}

/* What search finds here: answers, own words, reflections. */
static void
brand_lessons_page_show_item (BrandPage *page,
                              BrandItem *item)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (page);
  const BrandLesson *lesson;

  if (brand_kind_find_field (brand_item_get_kind (item), "lesson") < 0)
    {
      adw_toggle_group_set_active_name (self->views, "assessments");
      gtk_widget_child_focus (GTK_WIDGET (self->assessments), GTK_DIR_TAB_FORWARD);
      return;
    }
  lesson = find_lesson (item);
  if (lesson == NULL)
    return;
  if (brand_item_get_kind_id (item) == BRAND_KIND_ANSWER)
    {
      brand_lessons_page_go_to (self, lesson,
                                brand_lesson_find_question (lesson,
                                                            brand_item_get_text (item, "question")),
                                item);
      return;
    }
  brand_lessons_page_go_to (self, lesson, NULL, NULL);
  brand_lesson_view_focus_takeaway (
    brand_lessons_page_get_view (self),
    brand_item_get_kind_id (item) == BRAND_KIND_TAKEAWAY
      ? brand_lesson_find_takeaway (lesson, brand_item_get_text (item, "takeaway")) : NULL);
}

static void
view_chosen_cb (BrandLessonsPage *self)
{
  if (brand_page_get_document (BRAND_PAGE (self)) == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, adw_toggle_group_get_active_name (self->views));
  gtk_widget_set_sensitive (self->side_toggle, !shows_assessments (self));
  if (shows_assessments (self))
    show_assessments (self);
}

/* On a narrow window there is only room for signs. */
static void
narrow_changed_cb (BrandLessonsPage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));

  gtk_widget_set_visible (self->lessons_label, !is_narrow);
  gtk_widget_set_visible (self->assessments_label, !is_narrow);
  gtk_widget_set_visible (self->lessons_icon, is_narrow);
  gtk_widget_set_visible (self->assessments_icon, is_narrow);
  brand_toggle_child_set_name (self->lessons_icon, _("Lessons"));
  brand_toggle_child_set_name (self->assessments_icon, _("Self-assessment"));
  if (adw_bin_get_child (self->assessments) != NULL)
    brand_assessments_view_set_narrow (
      BRAND_ASSESSMENTS_VIEW (adw_bin_get_child (self->assessments)), is_narrow);
}

static void
lesson_chosen_cb (BrandLessonsPage *self)
{
  const char *id = adw_toggle_group_get_active_name (self->lessons);

  if (self->is_choosing || id == NULL || brand_page_get_document (BRAND_PAGE (self)) == NULL)
    return;
  self->place = NULL;
  self->lesson = brand_lessons_find (brand_lessons_get_default (), id);
  fill (self);
}

static void
brand_lessons_page_dispose (GObject *object)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (object);

  g_clear_handle_id (&self->width_source, g_source_remove);
  g_clear_weak_pointer (&self->keys);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  if (self->bin != NULL)
    adw_breakpoint_bin_set_child (self->bin, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_LESSONS_PAGE);
  g_clear_pointer (&self->toggles, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_lessons_page_parent_class)->dispose (object);
}

static void
brand_lessons_page_class_init (BrandLessonsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_lessons_page_dispose;
  widget_class->map = brand_lessons_page_map;
  BRAND_PAGE_CLASS (klass)->update = brand_lessons_page_update;
  BRAND_PAGE_CLASS (klass)->enter = brand_lessons_page_enter;
  BRAND_PAGE_CLASS (klass)->show_item = brand_lessons_page_show_item;
  brand_lessons_page_install_actions (widget_class);
  g_type_ensure (BRAND_TYPE_LESSON_SIDE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-lessons-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, views);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, lessons_icon);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, lessons_label);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, assessments_icon);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, assessments_label);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, assessments);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, side_toggle);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, bin);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, compact);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, wide);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, split);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, sheet);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, example_title);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, example_name);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, lessons);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, lesson_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandLessonsPage, side);
  gtk_widget_class_bind_template_callback (widget_class, lesson_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "width_changed_cb",
                                                G_CALLBACK (brand_lessons_page_follow_width));
  gtk_widget_class_bind_template_callback_full (widget_class, "lesson_mapped_cb",
                                                G_CALLBACK (brand_lessons_page_lesson_mapped));
}

static void
brand_lessons_page_init (BrandLessonsPage *self)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->toggles = g_ptr_array_new ();
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
  self->is_choosing = TRUE;
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    g_ptr_array_add (self->toggles, brand_lesson_toggle_add (self->lessons,
                                                             brand_lessons_get (lessons, i)));
  self->is_choosing = FALSE;
}
