/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-details.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-words.h"
#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonDetails
{
  AdwBin parent_instance;

  GtkButton *button;
  GtkLabel *known;
  GtkWidget *arrow;
  GtkListBox *fields;

  BrandPage *page; /* borrowed */
  const BrandQuestion *question;
  BrandItem *item;
};

G_DEFINE_FINAL_TYPE (BrandLessonDetails, brand_lesson_details, ADW_TYPE_BIN)

static const BrandField *
get_ask (const BrandQuestion *question,
         guint                index)
{
  return &brand_kind_get (question->kind)->fields[g_array_index (question->asks, guint, index)];
}

char *
brand_lesson_dup_known (BrandPlan           *plan,
                        const BrandQuestion *question,
                        BrandItem           *item)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) name_list = NULL;
  g_auto (GStrv) label_list = NULL;
  g_autofree char *all = NULL;
  g_autofree char *known = NULL;
  g_autofree char *asked = NULL;

  for (guint i = 0; i < question->asks->len; i++)
    {
      g_strv_builder_add (names, get_ask (question, i)->name);
      g_strv_builder_add (labels, _(get_ask (question, i)->label));
    }
  name_list = g_strv_builder_end (names);
  all = g_strjoinv (" ", name_list);
  known = brand_item_dup_words (plan, item, all);
  if (*known != '\0')
    return g_steal_pointer (&known);
  label_list = g_strv_builder_end (labels);
  asked = g_strjoinv (" · ", label_list);
  /* Translators: %s are the names of fields that wait, "Stage · Message". */
  return g_strdup_printf (_("Fill in: %s"), asked);
}

static void
show_unfolded (BrandLessonDetails *self,
               gboolean            is_unfolded)
{
  gtk_widget_set_visible (GTK_WIDGET (self->fields), is_unfolded);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                is_unfolded ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_unfolded, -1);
}

static void
fill (BrandLessonDetails *self)
{
  for (guint i = 0; i < self->question->asks->len; i++)
    gtk_list_box_append (self->fields, brand_field_row_new (
      brand_page_get_history (self->page), self->item,
      g_array_index (self->question->asks, guint, i)));
}

static void
clicked_cb (BrandLessonDetails *self)
{
  gboolean is_unfolded = !gtk_widget_get_visible (GTK_WIDGET (self->fields));

  if (is_unfolded && gtk_list_box_get_row_at_index (self->fields, 0) == NULL)
    fill (self);
  show_unfolded (self, is_unfolded);
}

static void
brand_lesson_details_dispose (GObject *object)
{
  g_clear_object (&BRAND_LESSON_DETAILS (object)->item);
  G_OBJECT_CLASS (brand_lesson_details_parent_class)->dispose (object);
}

static void
brand_lesson_details_class_init (BrandLessonDetailsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_lesson_details_dispose;
}

static void
brand_lesson_details_init (BrandLessonDetails *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->known = GTK_LABEL (brand_lesson_text_new ("", "secondary"));
  self->arrow = g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_label_set_lines (self->known, 2);
  gtk_label_set_ellipsize (self->known, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->known), TRUE);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->known));
  gtk_box_append (GTK_BOX (head), self->arrow);
  self->button = GTK_BUTTON (g_object_new (GTK_TYPE_BUTTON, "child", head, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "details-head");
  self->fields = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->fields, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->fields), "boxed-list");
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->fields));
  adw_bin_set_child (ADW_BIN (self), box);
  show_unfolded (self, FALSE);
}

GtkWidget *
brand_lesson_details_new (BrandPage           *page,
                          const BrandQuestion *question)
{
  BrandLessonDetails *self = g_object_new (BRAND_TYPE_LESSON_DETAILS, "visible", FALSE, NULL);

  self->page = page;
  self->question = question;
  return GTK_WIDGET (self);
}

void
brand_lesson_details_update (BrandLessonDetails *self,
                             BrandItem          *item)
{
  g_return_if_fail (BRAND_IS_LESSON_DETAILS (self));

  if (g_set_object (&self->item, item))
    {
      gtk_list_box_remove_all (self->fields);
      show_unfolded (self, FALSE);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), item != NULL);
  if (item != NULL)
    {
      BrandPlan *plan = brand_page_get_plan (self->page);
      g_autofree char *known = brand_lesson_dup_known (plan, self->question, item);
      g_autofree char *label = brand_item_dup_label (item, plan);
      g_autofree char *name = g_strdup_printf (_("%s: %s"), label, known);

      gtk_label_set_text (self->known, known);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}
