/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-assessment-card.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/fields/brand-field-row.h"
#include "ui/lessons/brand-assessment-table.h"
#include "ui/lessons/brand-assessment-trend.h"
#include "ui/lessons/brand-lesson-fold.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-rating.h"
#include "ui/window/brand-undo-toast.h"

/* Smaller changes are none. */
#define LEAST_CHANGE 0.05

struct _BrandAssessmentCard
{
  GtkBox parent_instance;

  GtkBox *head;
  GtkLabel *figure;
  GtkLabel *change;
  BrandAssessmentTrend *trend;
  GtkWidget *begin;
  BrandLessonFold *rows;
  GPtrArray *ratings; /* BrandLessonRating in the rows' order, borrowed; none before they show */
  GtkListBox *note;
  BrandLessonFold *times;
  BrandAssessmentTable *table; /* NULL before it shows */

  BrandPage *page; /* borrowed */
  const BrandAssessmentForm *form;
  BrandItem *latest; /* NULL before the first time */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandAssessmentCard, brand_assessment_card, GTK_TYPE_BOX)

static BrandHistory *
get_history (BrandAssessmentCard *self)
{
  return brand_page_get_history (self->page);
}

static void
rated_cb (BrandAssessmentCard *self,
          int                  value,
          BrandLessonRating   *rating)
{
  guint position;

  if (self->latest == NULL || !g_ptr_array_find (self->ratings, rating, &position))
    return;
  brand_history_break (get_history (self));
  brand_assessment_rate (get_history (self), self->latest, self->form->rows->pdata[position],
                         value);
}

static GtkWidget *
create_row (BrandAssessmentCard      *self,
            const BrandAssessmentRow *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *rating = brand_lesson_rating_new (_(row->title), _(row->left), _(row->right));

  brand_lesson_rating_set_narrow (BRAND_LESSON_RATING (rating), self->is_narrow);
  g_signal_connect_object (rating, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->ratings, rating);
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (_(row->title), "question"));
  gtk_box_append (GTK_BOX (box), rating);
  gtk_widget_add_css_class (box, "assessment-row");
  return box;
}

static void
fill_rows (BrandAssessmentCard *self)
{
  GtkBox *body = brand_lesson_fold_get_body (self->rows);

  for (guint i = 0; i < self->form->rows->len; i++)
    gtk_box_append (body, create_row (self, self->form->rows->pdata[i]));
  self->note = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->note, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "boxed-list");
  gtk_box_append (body, GTK_WIDGET (self->note));
}

static void
fill_times (BrandAssessmentCard *self)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vscrollbar-policy",
                                      GTK_POLICY_NEVER, NULL);

  self->table = BRAND_ASSESSMENT_TABLE (brand_assessment_table_new (self->page, self->form));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->table));
  gtk_box_append (brand_lesson_fold_get_body (self->times), scroller);
}

/* What was begun today goes on. */
static void
begin_cb (BrandAssessmentCard *self)
{
  int today = brand_document_get_today (brand_page_get_document (self->page));

  if (self->latest == NULL || brand_item_get_date (self->latest, "date") != today)
    {
      brand_history_break (get_history (self));
      brand_assessment_begin (get_history (self), self->form, today);
      brand_undo_toast_show (GTK_WIDGET (self->page), get_history (self),
                             _("Assessment begun"));
    }
  brand_lesson_fold_set_unfolded (self->rows, TRUE);
  brand_assessment_card_update (self);
  gtk_widget_child_focus (self->ratings->pdata[0], GTK_DIR_TAB_FORWARD);
}

static void
brand_assessment_card_dispose (GObject *object)
{
  g_clear_object (&BRAND_ASSESSMENT_CARD (object)->latest);
  G_OBJECT_CLASS (brand_assessment_card_parent_class)->dispose (object);
}

static void
brand_assessment_card_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_ASSESSMENT_CARD (object)->ratings);
  G_OBJECT_CLASS (brand_assessment_card_parent_class)->finalize (object);
}

static void
brand_assessment_card_class_init (BrandAssessmentCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_assessment_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_assessment_card_finalize;
}

static void
brand_assessment_card_init (BrandAssessmentCard *self)
{
  self->ratings = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "assessment-card");
}

static GtkWidget *
create_figure (BrandAssessmentCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->figure = GTK_LABEL (gtk_label_new (NULL));
  self->change = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->figure), "figure");
  gtk_widget_add_css_class (GTK_WIDGET (self->figure), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->change), "secondary");
  gtk_widget_add_css_class (GTK_WIDGET (self->change), "dimmed");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->figure));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->change));
  return box;
}

static GtkWidget *
create_head (BrandAssessmentCard *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->head = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), brand_lesson_heading_new (_(self->form->title),
                                                             "block-heading"));
  gtk_box_append (GTK_BOX (words), brand_lesson_text_new (_(self->form->about),
                                                          "secondary dimmed"));
  gtk_box_append (self->head, words);
  gtk_box_append (self->head, create_figure (self));
  return GTK_WIDGET (self->head);
}

void
brand_assessment_card_set_narrow (BrandAssessmentCard *self,
                                  gboolean             is_narrow)
{
  g_return_if_fail (BRAND_IS_ASSESSMENT_CARD (self));

  self->is_narrow = is_narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->head, is_narrow ? 8 : 18);
  gtk_label_set_xalign (self->figure, is_narrow ? 0 : 1);
  gtk_label_set_xalign (self->change, is_narrow ? 0 : 1);
  for (guint i = 0; i < self->ratings->len; i++)
    brand_lesson_rating_set_narrow (self->ratings->pdata[i], is_narrow);
}


static GtkWidget *
create_foot (BrandAssessmentCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  /* Translators: "Print this self-assessment", then which. */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _("Print this self-assessment"),
                                           _(self->form->title));
  GtkWidget *print = g_object_new (GTK_TYPE_BUTTON, "icon-name", "document-print-symbolic",
                                   "tooltip-text", _("Print this self-assessment"), "valign",
                                   GTK_ALIGN_CENTER, "action-name", "win.print-worksheets",
                                   "action-target", g_variant_new_string (self->form->id), NULL);

  self->begin = gtk_button_new ();
  gtk_widget_add_css_class (self->begin, "pill");
  g_signal_connect_swapped (self->begin, "clicked", G_CALLBACK (begin_cb), self);
  gtk_widget_add_css_class (print, "flat");
  gtk_widget_add_css_class (print, "circular");
  gtk_accessible_update_property (GTK_ACCESSIBLE (print), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (box), self->begin);
  gtk_box_append (GTK_BOX (box), print);
  return box;
}

GtkWidget *
brand_assessment_card_new (BrandPage                 *page,
                           const BrandAssessmentForm *form,
                           gboolean                   is_narrow)
{
  BrandAssessmentCard *self = g_object_new (BRAND_TYPE_ASSESSMENT_CARD, NULL);
  GtkBox *box = GTK_BOX (self);

  self->page = page;
  self->form = form;
  self->trend = BRAND_ASSESSMENT_TREND (brand_assessment_trend_new (form));
  self->rows = BRAND_LESSON_FOLD (brand_lesson_fold_new (_("Your ratings"), TRUE));
  g_signal_connect_object (self->rows, "unfold", G_CALLBACK (fill_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "unfold", G_CALLBACK (brand_assessment_card_update), self,
                           G_CONNECT_SWAPPED);
  self->times = BRAND_LESSON_FOLD (brand_lesson_fold_new (_("All times in a table"), TRUE));
  g_signal_connect_object (self->times, "unfold", G_CALLBACK (fill_times), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (box, create_head (self));
  gtk_box_append (box, GTK_WIDGET (self->trend));
  gtk_box_append (box, GTK_WIDGET (self->rows));
  gtk_box_append (box, GTK_WIDGET (self->times));
  gtk_box_append (box, create_foot (self));
  brand_assessment_card_set_narrow (self, is_narrow);
  brand_assessment_card_update (self);
  return GTK_WIDGET (self);
}

static char *
describe_change (const BrandAssessmentResult *result,
                 const BrandAssessmentForm   *form)
{
  g_autofree char *by = NULL;

  if (isnan (result->change))
    return brand_date_format (result->date, BRAND_DATE_STYLE_FULL);
  by = brand_format_number (fabs (result->change), 1);
  if (fabs (result->change) < LEAST_CHANGE)
    return g_strdup (_("As the time before"));
  /* Translators: a number and the word of one end of a scale: "0.6 nearer to Farming". */
  return g_strdup_printf (_("%s nearer to “%s”"), by, result->change > 0 ? _(form->right)
                                                                        : _(form->left));
}

static void
show_figure (BrandAssessmentCard         *self,
             const BrandAssessmentResult *result)
{
  g_autofree char *average = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *change = NULL;

  if (result == NULL || result->n_rated == 0)
    {
      gtk_label_set_text (self->figure, "–");
      gtk_label_set_text (self->change, _("Not assessed yet"));
      return;
    }
  average = brand_format_number (result->average, 1);
  /* Translators: an average on a scale from 1 to 5. */
  figure = g_strdup_printf (_("%s of 5"), average);
  change = describe_change (result, self->form);
  gtk_label_set_text (self->figure, figure);
  gtk_label_set_text (self->change, change);
}

static void
show_ratings (BrandAssessmentCard         *self,
              const BrandAssessmentResult *result,
              const BrandAssessmentResult *before)
{
  g_autofree char *date = before != NULL ? brand_date_format (before->date,
                                                              BRAND_DATE_STYLE_FULL) : NULL;

  for (guint i = 0; i < self->ratings->len; i++)
    {
      brand_lesson_rating_set_value (self->ratings->pdata[i],
                                     result != NULL ? result->values[i] : 0);
      brand_lesson_rating_set_mark (self->ratings->pdata[i],
                                    before != NULL ? before->values[i] : 0, date);
    }
}

static void
show_note (BrandAssessmentCard *self,
           BrandItem           *latest)
{
  gboolean is_other = g_set_object (&self->latest, latest);
  GtkWidget *row;

  if (self->note == NULL || (!is_other && gtk_list_box_get_row_at_index (self->note, 0) != NULL))
    return;
  gtk_list_box_remove_all (self->note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), latest != NULL);
  if (latest == NULL)
    return;
  row = brand_field_row_new (get_history (self), latest,
                             (guint) brand_kind_find_field (brand_item_get_kind (latest), "note"));
  gtk_list_box_append (self->note, row);
}

static void
show_folds (BrandAssessmentCard         *self,
            const BrandAssessmentResult *result,
            guint                        n_times)
{
  guint n = self->form->rows->len;
  /* Translators: how many rows of a self-assessment have a rating, and how many there are. */
  g_autofree char *rated = g_strdup_printf (ngettext ("%u of %u rated", "%u of %u rated", n),
                                            result != NULL ? result->n_rated : 0, n);
  g_autofree char *times = g_strdup_printf (ngettext ("%u time", "%u times", n_times), n_times);

  brand_lesson_fold_set_note (self->rows, rated);
  brand_lesson_fold_set_note (self->times, times);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n_times > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->times), n_times > 0);
}

void
brand_assessment_card_update (BrandAssessmentCard *self)
{
  g_autoptr (GPtrArray) results = NULL;
  const BrandAssessmentResult *result, *before;
  gboolean is_today;

  g_return_if_fail (BRAND_IS_ASSESSMENT_CARD (self));

  results = brand_assessment_list_results (brand_page_get_plan (self->page), self->form);
  result = results->len > 0 ? results->pdata[results->len - 1] : NULL;
  before = results->len > 1 ? results->pdata[results->len - 2] : NULL;
  is_today = result != NULL
             && result->date == brand_document_get_today (brand_page_get_document (self->page));
  show_figure (self, result);
  brand_assessment_trend_update (self->trend, results);
  show_note (self, result != NULL ? result->item : NULL);
  show_folds (self, result, results->len);
  show_ratings (self, result, before);
  if (self->table != NULL)
    brand_assessment_table_update (self->table);
  gtk_button_set_label (GTK_BUTTON (self->begin), result == NULL ? _("Assess")
                                                  : is_today ? _("Go on rating")
                                                             : _("Assess again"));
}
