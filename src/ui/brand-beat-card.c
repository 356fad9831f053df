/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-beat-card.h"

#include "model/brand-date.h"
#include "ui/brand-dimension-look.h"

struct _BrandBeatCard
{
  GtkBox parent_instance;

  GtkLabel *number;
  GtkLabel *stage;
  GtkLabel *title;
  GtkLabel *message;
  GtkWidget *job_box;
  GtkLabel *job;
  GtkWidget *emotion_box;
  GtkLabel *emotion;
  GtkLabel *dates;
  GtkBox *chips;
};

G_DEFINE_FINAL_TYPE (BrandBeatCard, brand_beat_card, GTK_TYPE_BOX)

static void
brand_beat_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_BEAT_CARD);
  G_OBJECT_CLASS (brand_beat_card_parent_class)->dispose (object);
}

static void
brand_beat_card_class_init (BrandBeatCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_beat_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-beat-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, number);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, stage);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, title);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, message);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, job_box);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, job);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, emotion_box);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, emotion);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, dates);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, chips);
}

static void
brand_beat_card_init (BrandBeatCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_text (GtkLabel   *label,
          GtkWidget  *holder,
          const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
  gtk_widget_set_visible (holder, *text != '\0');
}

GtkWidget *
brand_beat_card_new (BrandBeat     *beat,
                     guint          number,
                     int            year,
                     BrandCoverage *coverage)
{
  BrandBeatCard *self = g_object_new (BRAND_TYPE_BEAT_CARD, NULL);
  BrandItem *item = BRAND_ITEM (beat);
  g_autofree char *number_text = g_strdup_printf ("%u", number);
  g_autofree char *dates = brand_date_format_span (brand_beat_get_start (beat),
                                                   brand_beat_get_end (beat), year);

  gtk_label_set_text (self->number, number_text);
  gtk_label_set_text (self->stage, brand_item_get_choice_label (item, "stage"));
  gtk_label_set_text (self->title, brand_item_get_text (item, "title"));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->number, self->title, NULL, -1);
  set_text (self->message, GTK_WIDGET (self->message), brand_item_get_text (item, "message"));
  set_text (self->job, self->job_box, brand_item_get_text (item, "job"));
  set_text (self->emotion, self->emotion_box, brand_item_get_text (item, "emotion"));
  gtk_label_set_text (self->dates, dates);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GPtrArray *touchpoints = brand_coverage_get (coverage, number - 1, (BrandDimension) i);

      gtk_box_append (self->chips, brand_dimension_chip_new ((BrandDimension) i,
                                                             touchpoints->len));
    }
  return GTK_WIDGET (self);
}
