/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-welcome.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-welcome-trend.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-kinds.h"
#include "ui/community/brand-community-strip.h"

struct _BrandCommunityWelcome
{
  GtkBox parent_instance;

  GtkLabel *trend;
  BrandCommunityStrip *strip;
  GtkLabel *question;
  GtkDropDown *felt;
  GtkWidget *note;

  BrandHistory *history;
  BrandItem *community;
  int today;
};

G_DEFINE_FINAL_TYPE (BrandCommunityWelcome, brand_community_welcome, GTK_TYPE_BOX)

static void
note_cb (BrandCommunityWelcome *self)
{
  g_autoptr (BrandItem) welcome = brand_item_new (BRAND_KIND_WELCOME);

  if (self->community == NULL)
    return;
  g_object_set (welcome, "community", brand_item_get_id (self->community), "date", self->today,
                "felt", (int) gtk_drop_down_get_selected (self->felt),
                "note", gtk_editable_get_text (GTK_EDITABLE (self->note)), NULL);
  if (brand_history_insert (self->history, welcome, G_MAXUINT, NULL))
    gtk_editable_set_text (GTK_EDITABLE (self->note), "");
}

static void
brand_community_welcome_dispose (GObject *object)
{
  BrandCommunityWelcome *self = BRAND_COMMUNITY_WELCOME (object);

  g_clear_object (&self->community);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_community_welcome_parent_class)->dispose (object);
}

static void
brand_community_welcome_class_init (BrandCommunityWelcomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_community_welcome_dispose;
}

static GtkWidget *
create_felt (BrandCommunityWelcome *self)
{
  GtkStringList *words = gtk_string_list_new (NULL);

  for (guint i = BRAND_WELCOME_INTERRUPTING; i <= BRAND_WELCOME_INVITED; i++)
    gtk_string_list_append (words, _(brand_welcome_choices[i].label));
  self->felt = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (words), NULL));
  gtk_drop_down_set_selected (self->felt, BRAND_WELCOME_TOLERATED - BRAND_WELCOME_INTERRUPTING);
  return GTK_WIDGET (self->felt);
}

static GtkWidget *
create_entry (BrandCommunityWelcome *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Note"));

  self->note = gtk_entry_new ();
  gtk_widget_set_hexpand (self->note, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->note), 4);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->note), _("How you could tell"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How you could tell"), -1);
  /* Ctrl+Z takes back what was noted, not its typing. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->note), FALSE);
  g_signal_connect_swapped (self->note, "activate", G_CALLBACK (note_cb), self);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (note_cb), self);
  gtk_box_append (GTK_BOX (box), create_felt (self));
  gtk_box_append (GTK_BOX (box), self->note);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static void
brand_community_welcome_init (BrandCommunityWelcome *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "community-card");
  self->trend = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  self->strip = g_object_new (BRAND_TYPE_COMMUNITY_STRIP, NULL);
  self->question = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->question), "secondary");
  gtk_widget_add_css_class (GTK_WIDGET (self->question), "dimmed");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->trend));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->strip));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->question));
  gtk_box_append (GTK_BOX (self), create_entry (self));
}

void
brand_community_welcome_update (BrandCommunityWelcome *self,
                                BrandHistory          *history,
                                BrandItem             *community,
                                const GPtrArray       *welcomes,
                                int                    today)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_history_get_plan (history));
  g_autofree char *trend = brand_welcome_describe_trend (welcomes);
  g_autofree char *day = brand_date_format (today, BRAND_DATE_STYLE_LONG_DAY);

  /* Translators: how welcome we felt in a community on a day. */
  g_autofree char *question = g_strdup_printf (_("How did it feel on %s?"), day);

  g_return_if_fail (BRAND_IS_COMMUNITY_WELCOME (self));

  g_set_object (&self->history, history);
  if (g_set_object (&self->community, community))
    gtk_editable_set_text (GTK_EDITABLE (self->note), "");
  self->today = today;
  gtk_label_set_text (self->trend, trend);
  gtk_label_set_text (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->felt), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  question, -1);
  brand_community_strip_set (self->strip, welcomes, brand_plan_info_get_start (info),
                             brand_plan_info_get_end (info), today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->strip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  trend, -1);
}

void
brand_community_welcome_focus (BrandCommunityWelcome *self)
{
  g_return_if_fail (BRAND_IS_COMMUNITY_WELCOME (self));

  gtk_widget_grab_focus (self->note);
}
