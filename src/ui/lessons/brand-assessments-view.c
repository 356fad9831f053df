/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-assessments-view.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-assessment-card.h"
#include "ui/lessons/brand-lesson-look.h"

struct _BrandAssessmentsView
{
  GtkBox parent_instance;

  GPtrArray *cards; /* BrandAssessmentCard, borrowed */
};

G_DEFINE_FINAL_TYPE (BrandAssessmentsView, brand_assessments_view, GTK_TYPE_BOX)

static void
brand_assessments_view_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_ASSESSMENTS_VIEW (object)->cards);
  G_OBJECT_CLASS (brand_assessments_view_parent_class)->finalize (object);
}

static void
brand_assessments_view_class_init (BrandAssessmentsViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_assessments_view_finalize;
}

static void
brand_assessments_view_init (BrandAssessmentsView *self)
{
  self->cards = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
  gtk_widget_add_css_class (GTK_WIDGET (self), "lesson-column");
}

static GtkWidget *
create_head (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), brand_lesson_heading_new (_("Where do you stand?"),
                                                           "page-title"));
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (
                    _("Rate yourself now and then. Each time keeps its day, so that you see where "
                      "you are moving. It is for you alone, and never leaves in a client’s copy."),
                    "lesson-aim"));
  return box;
}

GtkWidget *
brand_assessments_view_new (BrandPage *page,
                            gboolean   is_narrow)
{
  BrandAssessmentsView *self = g_object_new (BRAND_TYPE_ASSESSMENTS_VIEW, NULL);
  BrandAssessments *assessments = brand_assessments_get_default ();

  gtk_box_append (GTK_BOX (self), create_head ());
  for (guint i = 0; i < brand_assessments_get_n (assessments); i++)
    {
      GtkWidget *card = brand_assessment_card_new (page, brand_assessments_get (assessments, i),
                                                   is_narrow);

      g_ptr_array_add (self->cards, card);
      gtk_box_append (GTK_BOX (self), card);
    }
  return GTK_WIDGET (self);
}

void
brand_assessments_view_update (BrandAssessmentsView *self)
{
  g_return_if_fail (BRAND_IS_ASSESSMENTS_VIEW (self));

  for (guint i = 0; i < self->cards->len; i++)
    brand_assessment_card_update (self->cards->pdata[i]);
}

void
brand_assessments_view_set_narrow (BrandAssessmentsView *self,
                                   gboolean              is_narrow)
{
  g_return_if_fail (BRAND_IS_ASSESSMENTS_VIEW (self));

  for (guint i = 0; i < self->cards->len; i++)
    brand_assessment_card_set_narrow (self->cards->pdata[i], is_narrow);
}
