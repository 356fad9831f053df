/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-beat-card.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-item-menu.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandBeatCard
{
  AdwBin parent_instance;

  GtkOverlay *overlay;
  GtkWidget *button;
  GtkLabel *number;
  GtkLabel *stage;
  GtkLabel *title;
  GtkLabel *message;
  GtkWidget *job_box;
  GtkLabel *job;
  GtkWidget *emotion_box;
  GtkLabel *emotion;
  GtkLabel *dates;
  AdwWrapBox *chips;

  BrandBeat *beat;
};

G_DEFINE_FINAL_TYPE (BrandBeatCard, brand_beat_card, ADW_TYPE_BIN)

static gboolean
brand_beat_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BRAND_BEAT_CARD (widget)->button);
}

static void
brand_beat_card_dispose (GObject *object)
{
  BrandBeatCard *self = BRAND_BEAT_CARD (object);

  /* The template would take the child away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_BEAT_CARD);
  g_clear_object (&self->beat);
  G_OBJECT_CLASS (brand_beat_card_parent_class)->dispose (object);
}

static void
brand_beat_card_class_init (BrandBeatCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_beat_card_dispose;
  widget_class->grab_focus = brand_beat_card_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-beat-card.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, overlay);
  gtk_widget_class_bind_template_child (widget_class, BrandBeatCard, button);
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

static void
set_title (BrandBeatCard *self,
           guint          number)
{
  const char *title = brand_item_get_text (BRAND_ITEM (self->beat), "title");
  const char *shown = *title != '\0' ? title : _("Untitled beat");
  g_autofree char *number_text = g_strdup_printf ("%u", number);
  /* Translators: a beat's number and title, for a screen reader. */
  g_autofree char *name = g_strdup_printf (_("Beat %u: %s"), number, shown);

  gtk_label_set_text (self->number, number_text);
  gtk_label_set_text (self->title, shown);
  if (*title != '\0')
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dimmed");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
set_description (BrandBeatCard *self)
{
  g_autofree char *words = g_strjoin (". ", gtk_label_get_text (self->stage),
                                      gtk_label_get_text (self->dates),
                                      gtk_label_get_text (self->message), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  "Alt+Left Alt+Right Delete Control+d", -1);
}

GtkWidget *
brand_beat_card_new (BrandBeat *beat)
{
  BrandBeatCard *self = g_object_new (BRAND_TYPE_BEAT_CARD, NULL);
  GtkWidget *menu = brand_item_menu_button_new (BRAND_ITEM (beat), TRUE);

  self->beat = g_object_ref (beat);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s",
                                    brand_item_get_id (BRAND_ITEM (beat)));
  gtk_widget_set_halign (menu, GTK_ALIGN_END);
  gtk_widget_set_valign (menu, GTK_ALIGN_START);
  gtk_widget_add_css_class (menu, "card-menu");
  gtk_overlay_add_overlay (self->overlay, menu);
  brand_item_menu_add_keys (GTK_WIDGET (self), menu, BRAND_ITEM (beat));
  return GTK_WIDGET (self);
}

void
brand_beat_card_update (BrandBeatCard *self,
                        guint          number,
                        int            year,
                        BrandCoverage *coverage)
{
  BrandItem *item = BRAND_ITEM (self->beat);
  g_autofree char *dates = brand_date_format_span (brand_beat_get_start (self->beat),
                                                   brand_beat_get_end (self->beat), year);
  GtkWidget *chip;

  set_title (self, number);
  gtk_label_set_text (self->stage, brand_item_get_choice_label (item, "stage"));
  set_text (self->message, GTK_WIDGET (self->message), brand_item_get_text (item, "message"));
  set_text (self->job, self->job_box, brand_item_get_text (item, "job"));
  set_text (self->emotion, self->emotion_box, brand_item_get_text (item, "emotion"));
  gtk_label_set_text (self->dates, dates);
  set_description (self);
  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    adw_wrap_box_remove (self->chips, chip);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GPtrArray *touchpoints = brand_coverage_get (coverage, number - 1, (BrandDimension) i);

      adw_wrap_box_append (self->chips, brand_dimension_chip_new ((BrandDimension) i,
                                                                  touchpoints->len));
    }
}
