/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/story/brand-story-page.h"

#include "model/brand-date.h"
#include "ui/fields/brand-field-row.h"
#include "ui/lessons/brand-lesson-offer.h"
#include "ui/story/brand-beat-edits.h"
#include "ui/story/brand-beat-row.h"
#include "ui/story/brand-coverage-matrix.h"
#include "ui/story/brand-coverage-sums-view.h"
#include "ui/widgets/brand-column.h"
#include "ui/widgets/brand-fold.h"
#include "ui/widgets/brand-reorder.h"

struct _BrandStoryPage
{
  BrandPage parent_instance;

  GtkBox *lead;
  GtkListBox *heading;
  GtkListBox *premise;
  BrandFold *pair;
  GtkListBox *wish;
  GtkListBox *promise;
  GtkStack *forms;
  BrandCoverageMatrix *matrix;
  AdwBin *sums;
  BrandReorder *reorder;
  GtkListBox *rows;
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (BrandStoryPage, brand_story_page, BRAND_TYPE_PAGE)

static const char *const heading_fields[] = { "title", NULL };
static const char *const premise_fields[] = { "premise", NULL };
static const char *const wish_fields[] = { "hero", "want", "obstacle", NULL };
static const char *const promise_fields[] = { "promise", "mission", "cause", NULL };

static BrandHistory *
get_history (BrandStoryPage *self)
{
  return brand_page_get_history (BRAND_PAGE (self));
}

static BrandList *
get_beats (BrandStoryPage *self)
{
  return brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)), BRAND_KIND_BEAT);
}

static void
add_fields (BrandStoryPage    *self,
            GtkListBox        *box,
            const char *const *names)
{
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (brand_page_get_plan (BRAND_PAGE (self))));

  for (guint i = 0; names[i] != NULL; i++)
    gtk_list_box_append (box, brand_field_row_new (get_history (self), story,
                                                      (guint) brand_kind_find_field (
                                                        &brand_story_kind, names[i])));
}

static BrandBeatRow *
find_row (BrandStoryPage *self,
          BrandItem      *beat)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (row != NULL && brand_beat_row_get_beat (BRAND_BEAT_ROW (row)) != beat)
    row = gtk_widget_get_next_sibling (row);
  return row != NULL ? BRAND_BEAT_ROW (row) : NULL;
}

static void
remove_gone_rows (BrandStoryPage *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (!brand_list_find (get_beats (self), brand_beat_row_get_beat (BRAND_BEAT_ROW (row)), NULL))
        gtk_list_box_remove (self->rows, row);
      row = next;
    }
}

static BrandBeatRow *
place_row (BrandStoryPage *self,
           BrandItem      *beat,
           int             position)
{
  BrandBeatRow *row = find_row (self, beat);

  if (row == NULL)
    {
      row = BRAND_BEAT_ROW (brand_beat_row_new (BRAND_BEAT (beat)));
      gtk_list_box_insert (self->rows, GTK_WIDGET (row), position);
      brand_reorder_add (self->reorder, GTK_WIDGET (row), beat);
    }
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != position)
    {
      gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (row)) != NULL;
      g_autoptr (GtkWidget) keep = g_object_ref (GTK_WIDGET (row));

      gtk_list_box_remove (self->rows, keep);
      gtk_list_box_insert (self->rows, keep, position);
      if (had_focus)
        gtk_widget_child_focus (keep, GTK_DIR_TAB_FORWARD);
    }
  return row;
}

static void
update_rows (BrandStoryPage *self,
             BrandCoverage  *coverage)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_page_get_plan (BRAND_PAGE (self)));
  BrandList *beats = get_beats (self);
  int year;
  guint month, day;

  brand_date_split (brand_plan_info_get_start (info), &year, &month, &day);
  brand_reorder_set_history (self->reorder, get_history (self));
  remove_gone_rows (self);
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    brand_beat_row_update (place_row (self, brand_list_get (beats, i), (int) i), i + 1, year,
                           coverage);
}

static void
choose_form (BrandStoryPage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));
  GtkOrientation orientation = is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->lead), orientation);
  brand_fold_set_always (self->pair, is_narrow);
  if (brand_list_get_length (get_beats (self)) == 0)
    gtk_stack_set_visible_child_name (self->forms, "empty");
  else
    gtk_stack_set_visible_child_name (self->forms, is_narrow ? "rows" : "matrix");
}

static void
add_story (BrandStoryPage *self)
{
  add_fields (self, self->heading, heading_fields);
  add_fields (self, self->premise, premise_fields);
  add_fields (self, self->wish, wish_fields);
  add_fields (self, self->promise, promise_fields);
  adw_bin_set_child (self->sums, brand_coverage_sums_view_new (BRAND_PAGE (self)));
}

static void
fill (BrandStoryPage *self)
{
  g_autoptr (BrandCoverage) coverage = brand_coverage_new (brand_page_get_plan (BRAND_PAGE (self)));

  self->is_stale = FALSE;
  brand_coverage_matrix_update (self->matrix, get_history (self), coverage);
  brand_coverage_sums_view_update (
    BRAND_COVERAGE_SUMS_VIEW (adw_bin_get_child (self->sums)));
  gtk_widget_set_visible (GTK_WIDGET (self->sums), brand_list_get_length (get_beats (self)) > 0);
  if (brand_page_get_narrow (BRAND_PAGE (self)))
    update_rows (self, coverage);
  choose_form (self);
}

/* Every touchpoint counts here, so while another page is shown, a drag on the timeline must not
 * wait for this one. */
static void
brand_story_page_update (BrandPage *page)
{
  BrandStoryPage *self = BRAND_STORY_PAGE (page);
  gboolean is_first = adw_bin_get_child (self->sums) == NULL;

  if (is_first)
    add_story (self);
  if (is_first || gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->is_stale = TRUE;
}

/* The rows are only made where they are shown. */
static void
narrow_changed_cb (BrandStoryPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->is_stale = TRUE;
}

static void
brand_story_page_map (GtkWidget *widget)
{
  BrandStoryPage *self = BRAND_STORY_PAGE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_story_page_parent_class)->map (widget);
}

static void
brand_story_page_show_item (BrandPage *page,
                            BrandItem *item)
{
  BrandStoryPage *self = BRAND_STORY_PAGE (page);

  if (!BRAND_IS_BEAT (item))
    return;
  if (BRAND_STORY_PAGE (page)->is_stale)
    fill (BRAND_STORY_PAGE (page));
  if (brand_page_get_narrow (page))
    gtk_widget_child_focus (GTK_WIDGET (find_row (self, item)), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (brand_coverage_matrix_get_card (self->matrix, item));
}

static BrandItem *
brand_story_page_create_item (BrandPage  *page,
                              BrandKindId kind)
{
  if (kind == BRAND_KIND_BEAT)
    return brand_beat_new_next (brand_page_get_plan (page));
  return BRAND_PAGE_CLASS (brand_story_page_parent_class)->create_item (page, kind);
}

static char *
brand_story_page_describe_deletion (BrandPage *page,
                                    BrandItem *item)
{
  if (BRAND_IS_BEAT (item))
    return brand_beat_describe_deletion (brand_page_get_plan (page), BRAND_BEAT (item));
  return BRAND_PAGE_CLASS (brand_story_page_parent_class)->describe_deletion (page, item);
}

static void
brand_story_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_STORY_PAGE);
  G_OBJECT_CLASS (brand_story_page_parent_class)->dispose (object);
}

static void
brand_story_page_class_init (BrandStoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrandPageClass *page_class = BRAND_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_story_page_dispose;
  widget_class->map = brand_story_page_map;
  page_class->update = brand_story_page_update;
  page_class->show_item = brand_story_page_show_item;
  page_class->create_item = brand_story_page_create_item;
  page_class->describe_deletion = brand_story_page_describe_deletion;
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  g_type_ensure (BRAND_TYPE_COVERAGE_MATRIX);
  g_type_ensure (BRAND_TYPE_FOLD);
  g_type_ensure (BRAND_TYPE_REORDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-story-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, lead);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, heading);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, premise);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, pair);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, wish);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, promise);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, forms);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, matrix);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, sums);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, reorder);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, rows);
  brand_story_page_install_actions (widget_class);
}

static void
brand_story_page_init (BrandStoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  brand_page_set_fold (BRAND_PAGE (self), GTK_WIDGET (self->forms));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
}
