/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-story-page.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/brand-beat-card.h"
#include "ui/brand-beat-row.h"
#include "ui/brand-coverage-cell.h"
#include "ui/brand-dimension-look.h"
#include "ui/brand-read-row.h"

#define CARD_WIDTH 132
#define HEAD_WIDTH 104

struct _BrandStoryPage
{
  BrandPage parent_instance;

  GtkLabel *title;
  GtkListBox *premise;
  GtkBox *pair;
  GtkListBox *wish;
  GtkListBox *promise;
  GtkStack *forms;
  GtkGrid *matrix;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (BrandStoryPage, brand_story_page, BRAND_TYPE_PAGE)

static const char *const premise_fields[] = { "premise", NULL };
static const char *const wish_fields[] = { "hero", "want", "obstacle", NULL };
static const char *const promise_fields[] = { "promise", "mission", "cause", NULL };

static void
fill_fields (GtkListBox        *box,
             BrandItem         *item,
             const char *const *names)
{
  gtk_list_box_remove_all (box);
  for (guint i = 0; names[i] != NULL; i++)
    gtk_list_box_append (box, brand_read_row_new (item, names[i], NULL));
}

static void
empty_matrix (BrandStoryPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->matrix))) != NULL)
    gtk_grid_remove (self->matrix, child);
}

static GtkWidget *
create_head (const char *title,
             const char *note)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_label_new (title);
  GtkWidget *words = gtk_label_new (note);

  gtk_label_set_xalign (GTK_LABEL (head), 0);
  gtk_widget_add_css_class (head, "heading");
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (words), 13);
  gtk_widget_add_css_class (words, "secondary");
  gtk_widget_add_css_class (words, "dimmed");
  gtk_widget_set_size_request (box, HEAD_WIDTH, -1);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

static GtkWidget *
create_dimension_head (BrandDimension dimension)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (box), gtk_label_new (brand_dimension_get_label (dimension)));
  return box;
}

static void
fill_column (BrandStoryPage *self,
             guint           beat,
             BrandItem      *item,
             int             year,
             BrandCoverage  *coverage)
{
  GtkWidget *card = brand_beat_card_new (BRAND_BEAT (item), beat + 1, year, coverage);

  gtk_widget_set_size_request (card, CARD_WIDTH, -1);
  gtk_widget_set_hexpand (card, TRUE);
  gtk_grid_attach (self->matrix, card, (int) beat + 1, 0, 1, 1);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_grid_attach (self->matrix, brand_coverage_cell_new (brand_coverage_get (coverage, beat, i),
                                                            i, beat + 1),
                     (int) beat + 1, (int) i + 2, 1, 1);
}

static void
fill_heads (BrandStoryPage *self)
{
  GtkWidget *coverage = create_head (_("Coverage"), _("What customers meet for each beat"));

  gtk_grid_attach (self->matrix, create_head ("", _("The same plot for all three dimensions")),
                   0, 0, 1, 1);
  gtk_widget_set_margin_top (coverage, 8);
  gtk_grid_attach (self->matrix, coverage, 0, 1, 4, 1);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_grid_attach (self->matrix, create_dimension_head (i), 0, (int) i + 2, 1, 1);
}

static void
fill_beats (BrandStoryPage *self)
{
  BrandPlan *plan = brand_page_get_plan (BRAND_PAGE (self));
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  g_autoptr (BrandCoverage) coverage = brand_coverage_new (plan);
  int year;
  guint month, day;

  brand_date_split (brand_plan_info_get_start (brand_plan_get_info (plan)), &year, &month,
                    &day);
  empty_matrix (self);
  gtk_list_box_remove_all (self->rows);
  fill_heads (self);
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *item = brand_list_get (beats, i);

      fill_column (self, i, item, year, coverage);
      gtk_list_box_append (self->rows, brand_beat_row_new (BRAND_BEAT (item), i + 1, year,
                                                           coverage));
    }
}

static void
narrow_changed_cb (BrandStoryPage *self)
{
  BrandList *beats = brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (self)),
                                          BRAND_KIND_BEAT);
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->pair),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  if (brand_list_get_length (beats) == 0)
    gtk_stack_set_visible_child_name (self->forms, "empty");
  else
    gtk_stack_set_visible_child_name (self->forms, is_narrow ? "rows" : "matrix");
}

static void
brand_story_page_update (BrandPage *page)
{
  BrandStoryPage *self = BRAND_STORY_PAGE (page);
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (brand_page_get_plan (page)));
  const char *title = brand_item_get_text (story, "title");

  gtk_label_set_text (self->title, title);
  gtk_widget_set_visible (GTK_WIDGET (self->title), *title != '\0');
  fill_fields (self->premise, story, premise_fields);
  fill_fields (self->wish, story, wish_fields);
  fill_fields (self->promise, story, promise_fields);
  fill_beats (self);
  narrow_changed_cb (self);
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

  G_OBJECT_CLASS (klass)->dispose = brand_story_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_story_page_update;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-story-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, title);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, premise);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, pair);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, wish);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, promise);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, forms);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, matrix);
  gtk_widget_class_bind_template_child (widget_class, BrandStoryPage, rows);
}

static void
brand_story_page_init (BrandStoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
}
