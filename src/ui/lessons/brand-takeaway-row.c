/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-takeaway-row.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"
#include "ui/widgets/brand-prose.h"

struct _BrandTakeawayRow
{
  AdwPreferencesRow parent_instance;

  GtkBox *words;
  BrandProse *note; /* NULL until there is one */
  GtkWidget *write;
  GtkCheckButton *check;

  BrandHistory *history;
  const BrandLesson *lesson;
  const BrandTakeaway *takeaway;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandTakeawayRow, brand_takeaway_row, ADW_TYPE_PREFERENCES_ROW)

static void
checked_cb (BrandTakeawayRow *self)
{
  if (!self->is_updating)
    brand_lesson_set_understood (self->lesson, self->takeaway, self->history,
                                 gtk_check_button_get_active (self->check));
}

static void
typed_cb (BrandTakeawayRow *self)
{
  g_autofree char *text = brand_prose_dup_text (self->note);

  brand_lesson_set_note (self->lesson, self->takeaway, self->history, text);
}

static void
show_write (BrandTakeawayRow *self)
{
  gtk_widget_set_visible (self->write, self->note == NULL
                                         || !gtk_widget_get_visible (GTK_WIDGET (self->note)));
}

/* An empty note leaves the row to the takeaway again. */
static void
left_cb (BrandTakeawayRow *self)
{
  g_autofree char *text = brand_prose_dup_text (self->note);

  brand_history_break (self->history);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *text != '\0');
  show_write (self);
}

static void
add_note (BrandTakeawayRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *view;
  /* Translators: %s is a sentence that somebody puts into their own words. */
  g_autofree char *name = g_strdup_printf (_("In your own words: %s"), _(self->takeaway->text));

  self->note = BRAND_PROSE (brand_prose_new (_("In your own words"), FALSE));
  view = brand_prose_get_view (self->note);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "takeaway-note");
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (view, focus);
  g_signal_connect_swapped (self->note, "changed", G_CALLBACK (typed_cb), self);
  gtk_box_append (self->words, GTK_WIDGET (self->note));
}

static void
write_cb (BrandTakeawayRow *self)
{
  if (self->note == NULL)
    add_note (self);
  gtk_widget_set_visible (GTK_WIDGET (self->note), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->note));
  show_write (self);
}

static gboolean
brand_takeaway_row_focus (GtkWidget       *widget,
                          GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)),
                                 direction);
}

static gboolean
brand_takeaway_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BRAND_TAKEAWAY_ROW (widget)->check));
}

static void
brand_takeaway_row_dispose (GObject *object)
{
  g_clear_object (&BRAND_TAKEAWAY_ROW (object)->history);
  G_OBJECT_CLASS (brand_takeaway_row_parent_class)->dispose (object);
}

static void
brand_takeaway_row_class_init (BrandTakeawayRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_takeaway_row_dispose;
  GTK_WIDGET_CLASS (klass)->focus = brand_takeaway_row_focus;
  GTK_WIDGET_CLASS (klass)->grab_focus = brand_takeaway_row_grab_focus;
}

static void
brand_takeaway_row_init (BrandTakeawayRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

static GtkWidget *
create_end (BrandTakeawayRow *self)
{
  GtkWidget *end = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  const char *words = _("I understand this");
  const char *write = _("Put it into your own words");
  /* Translators: "I understand this", then what it is. */
  g_autofree char *check_name = g_strdup_printf (_("%s: %s"), words, _(self->takeaway->text));
  g_autofree char *write_name = g_strdup_printf (_("%s: %s"), write, _(self->takeaway->text));

  self->check = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (words));
  self->write = g_object_new (GTK_TYPE_BUTTON, "icon-name", "document-edit-symbolic",
                              "tooltip-text", write, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (self->write, "flat");
  gtk_widget_add_css_class (self->write, "circular");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  check_name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->write), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  write_name, -1);
  gtk_widget_set_halign (end, GTK_ALIGN_END);
  gtk_widget_set_valign (end, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (end), self->write);
  gtk_box_append (GTK_BOX (end), GTK_WIDGET (self->check));
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (checked_cb), self);
  g_signal_connect_swapped (self->write, "clicked", G_CALLBACK (write_cb), self);
  return end;
}

GtkWidget *
brand_takeaway_row_new (BrandHistory        *history,
                        const BrandLesson   *lesson,
                        const BrandTakeaway *takeaway,
                        gboolean             is_narrow)
{
  BrandTakeawayRow *self = g_object_new (BRAND_TYPE_TAKEAWAY_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *end;

  self->history = g_object_ref (history);
  self->lesson = lesson;
  self->takeaway = takeaway;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _(takeaway->text));
  self->words = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->words), GTK_ALIGN_CENTER);
  gtk_box_append (self->words, brand_lesson_text_new (_(takeaway->text), ""));
  end = create_end (self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (box), end);
  gtk_widget_add_css_class (box, "lesson-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  brand_takeaway_row_set_narrow (self, is_narrow);
  return GTK_WIDGET (self);
}

void
brand_takeaway_row_set_narrow (BrandTakeawayRow *self,
                               gboolean          is_narrow)
{
  GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self));

  g_return_if_fail (BRAND_IS_TAKEAWAY_ROW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (box), is_narrow ? GTK_ORIENTATION_VERTICAL
                                                                  : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (box), is_narrow ? 4 : 12);
}

static void
show_note (BrandTakeawayRow *self,
           const char          *text)
{
  if (*text != '\0' && self->note == NULL)
    add_note (self);
  if (self->note != NULL)
    {
      brand_prose_set_text (self->note, text);
      gtk_widget_set_visible (GTK_WIDGET (self->note),
                              *text != '\0' || brand_prose_has_keys (self->note));
    }
  show_write (self);
}

void
brand_takeaway_row_update (BrandTakeawayRow *self)
{
  BrandItem *item = brand_lesson_find_takeaway_item (self->lesson, self->takeaway,
                                                     brand_history_get_plan (self->history));

  g_return_if_fail (BRAND_IS_TAKEAWAY_ROW (self));

  self->is_updating = TRUE;
  gtk_check_button_set_active (self->check, item != NULL
                                            && brand_item_get_flag (item, "understood"));
  self->is_updating = FALSE;
  show_note (self, item != NULL ? brand_item_get_text (item, "note") : "");
}
