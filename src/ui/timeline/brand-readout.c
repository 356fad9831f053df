/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-readout.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "ui/timeline/brand-sum-view.h"

#define MOST_DATES 2

struct _BrandReadout
{
  AdwBin parent_instance;

  GtkLabel *date;
  GtkLabel *beat;
  GtkBox *line;
  AdwWrapBox *figures;
  GtkWidget *buttons[BRAND_SUM_N_PARTS];
  GtkWidget *icons[BRAND_SUM_N_PARTS];
  GtkLabel *values[BRAND_SUM_N_PARTS];

  BrandDocument *document;
  BrandSession *session;
  gboolean is_compact;
  gboolean is_tight;
  guint update_source;
};

G_DEFINE_FINAL_TYPE (BrandReadout, brand_readout, ADW_TYPE_BIN)

int
brand_readout_get_day (BrandReadout *self)
{
  int cursor;

  g_return_val_if_fail (BRAND_IS_READOUT (self), 0);

  cursor = brand_session_get_cursor (self->session);
  return cursor != 0 ? cursor : brand_document_get_today (self->document);
}

static char *
describe_beats (BrandPlan *plan,
                int        day)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandBeat *beat = BRAND_BEAT (brand_list_get (beats, i));

      if (brand_beat_get_start (beat) <= day && day <= brand_beat_get_end (beat))
        return g_strdup_printf ("%u  %s", i + 1, brand_item_get_text (BRAND_ITEM (beat), "title"));
    }
  return g_strdup (_("Between beats"));
}

/* What culture does on that day is rarer than beats, so it comes first. */
static char *
describe_day (BrandPlan *plan,
              int        day)
{
  g_autofree char *beats = describe_beats (plan, day);
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, day, day);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < MIN (dates->len, MOST_DATES); i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);

      g_string_append_printf (words, "%s: %s · ", brand_culture_date_get_label (date->type),
                              brand_item_get_title (date->item));
    }
  if (dates->len > MOST_DATES)
    g_string_append_printf (words, "+%u · ", dates->len - MOST_DATES);
  g_string_append (words, beats);
  return g_string_free_and_steal (g_steal_pointer (&words));
}

static gboolean
shows_part (BrandReadout *self,
            BrandSumPart  part)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (self->document));

  if (self->is_tight && part >= BRAND_SUM_MASS_COMMUNITY && part <= BRAND_SUM_ALL_THREE)
    return FALSE;
  if (part == BRAND_SUM_ALL_THREE)
    return !self->is_compact && brand_item_get_number (BRAND_ITEM (info), "kappa_all") > 0;
  return !self->is_compact || part <= BRAND_SUM_DIRECT || part >= BRAND_SUM_SYNERGY;
}

static void
update (BrandReadout *self)
{
  int day = brand_readout_get_day (self);
  BrandPlanSynergy *synergy = brand_document_get_synergy (self->document);
  g_autofree char *date = brand_date_format (day, BRAND_DATE_STYLE_SHORT_WEEKDAY);
  g_autofree char *beat = describe_day (brand_document_get_plan (self->document), day);

  gtk_label_set_text (self->date, date);
  gtk_label_set_text (self->beat, beat);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->beat), beat);
  for (guint i = 0; i < BRAND_SUM_N_PARTS; i++)
    {
      g_autofree char *value = brand_sum_format (i, brand_sum_get_value (synergy, i, day));

      gtk_label_set_text (self->values[i], value);
      gtk_widget_set_visible (self->buttons[i], shows_part (self, i));
    }
}

static gboolean
update_once_cb (gpointer user_data)
{
  BrandReadout *self = user_data;

  self->update_source = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* Many changes are told as one, still before the next frame. */
static void
synergy_changed_cb (BrandReadout *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_once_cb, self, NULL);
}

static void
fill_popover_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrandReadout *self = BRAND_READOUT (gtk_widget_get_ancestor (GTK_WIDGET (button),
                                                               BRAND_TYPE_READOUT));
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover == NULL)
    {
      popover = GTK_POPOVER (gtk_popover_new ());
      gtk_menu_button_set_popover (button, GTK_WIDGET (popover));
    }
  gtk_popover_set_child (popover,
                         brand_sum_view_new (brand_document_get_synergy (self->document),
                                             GPOINTER_TO_UINT (user_data),
                                             brand_readout_get_day (self)));
}

static GtkWidget *
create_button (BrandReadout *self,
               BrandSumPart  part)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *label = gtk_label_new (brand_sum_get_label (part));
  GtkWidget *value = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, "smallest");
  gtk_widget_add_css_class (value, "numeric");
  gtk_widget_add_css_class (value, part == BRAND_SUM_TOGETHER ? "readout-total" : "heading");
  gtk_widget_set_halign (head, GTK_ALIGN_CENTER);
  self->icons[part] = brand_sum_icons_new (part);
  gtk_box_append (GTK_BOX (head), self->icons[part]);
  if (part < BRAND_SUM_MASS_COMMUNITY || part > BRAND_SUM_COMMUNITY_DIRECT)
    gtk_box_append (GTK_BOX (head), label);
  else
    {
      g_object_unref (g_object_ref_sink (label));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      brand_sum_get_label (part), -1);
    }
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), head);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), box);
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (button), GTK_ARROW_UP);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), fill_popover_cb,
                                         GUINT_TO_POINTER (part), NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, brand_sum_get_label (part));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  value, NULL, -1);
  self->buttons[part] = button;
  self->values[part] = GTK_LABEL (value);
  return button;
}

static void
brand_readout_dispose (GObject *object)
{
  BrandReadout *self = BRAND_READOUT (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_READOUT);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_readout_parent_class)->dispose (object);
}

static void
brand_readout_class_init (BrandReadoutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_readout_dispose;
  gtk_widget_class_set_css_name (widget_class, "readout");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-readout.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandReadout, date);
  gtk_widget_class_bind_template_child (widget_class, BrandReadout, beat);
  gtk_widget_class_bind_template_child (widget_class, BrandReadout, line);
  gtk_widget_class_bind_template_child (widget_class, BrandReadout, figures);
}

static void
brand_readout_init (BrandReadout *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BRAND_SUM_N_PARTS; i++)
    adw_wrap_box_append (self->figures, create_button (self, i));
}

void
brand_readout_open (BrandReadout  *self,
                    BrandDocument *document,
                    BrandSession  *session)
{
  g_return_if_fail (BRAND_IS_READOUT (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::cursor", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_document_get_synergy (document), "changed",
                           G_CALLBACK (synergy_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

void
brand_readout_set_tight (BrandReadout *self,
                         gboolean      is_tight)
{
  g_return_if_fail (BRAND_IS_READOUT (self));

  self->is_tight = is_tight;
  if (self->document != NULL)
    update (self);
}

void
brand_readout_set_compact (BrandReadout *self,
                           gboolean      is_compact)
{
  g_return_if_fail (BRAND_IS_READOUT (self));

  self->is_compact = is_compact;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->line),
                                  is_compact ? GTK_ORIENTATION_VERTICAL
                                             : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->line, is_compact ? 4 : 12);
  adw_wrap_box_set_justify (self->figures, is_compact ? ADW_JUSTIFY_FILL : ADW_JUSTIFY_NONE);
  adw_wrap_box_set_justify_last_line (self->figures, is_compact);
  for (guint i = 0; i < BRAND_SUM_N_PARTS; i++)
    gtk_widget_set_visible (self->icons[i], !is_compact);
  if (is_compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  if (self->document != NULL)
    update (self);
}
