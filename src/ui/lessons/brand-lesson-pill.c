/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-pill.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"

/* What a note may become. */
static const BrandKindId note_kinds[] = { BRAND_KIND_TASK, BRAND_KIND_LEARNING };

struct _BrandLessonPill
{
  AdwBin parent_instance;

  const BrandQuestion *question;
  GtkButton *button;
  AdwButtonContent *content;
  GtkWidget *make; /* of a note only */
};

G_DEFINE_FINAL_TYPE (BrandLessonPill, brand_lesson_pill, ADW_TYPE_BIN)

static guint add_signal;

/* What leads somewhere has an action of its own. */
static void
clicked_cb (BrandLessonPill *self)
{
  if (gtk_actionable_get_action_name (GTK_ACTIONABLE (self->button)) == NULL)
    g_signal_emit (self, add_signal, 0, (int) BRAND_N_KINDS);
}

static void
make_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_signal_emit (widget, add_signal, 0, g_variant_get_int32 (parameter));
}

static void
brand_lesson_pill_class_init (BrandLessonPillClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "answer.make", "i", make_activated);
  add_signal = g_signal_new ("add", BRAND_TYPE_LESSON_PILL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                             G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
brand_lesson_pill_init (BrandLessonPill *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->content = g_object_new (ADW_TYPE_BUTTON_CONTENT, NULL);
  self->button = GTK_BUTTON (g_object_new (GTK_TYPE_BUTTON, "child", self->content, "visible",
                                           FALSE, NULL));
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));
  adw_bin_set_child (ADW_BIN (self), box);
}

static GtkWidget *
create_make (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button;

  for (guint i = 0; i < G_N_ELEMENTS (note_kinds); i++)
    {
      g_autoptr (GMenuItem) entry = g_menu_item_new (_(brand_kind_get (note_kinds[i])->add), NULL);

      g_menu_item_set_action_and_target (entry, "answer.make", "i", (int) note_kinds[i]);
      g_menu_append_item (menu, entry);
    }
  button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "view-more-symbolic", "menu-model",
                         menu, "tooltip-text", _("Make something of this note"), "valign",
                         GTK_ALIGN_CENTER, "visible", FALSE, NULL);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

GtkWidget *
brand_lesson_pill_new (const BrandQuestion *question)
{
  BrandLessonPill *self = g_object_new (BRAND_TYPE_LESSON_PILL, NULL);

  self->question = question;
  if (question->shape == BRAND_QUESTION_NOTE)
    {
      self->make = create_make ();
      gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), self->make);
    }
  return GTK_WIDGET (self);
}

static void
set_look (BrandLessonPill *self,
          const char      *icon_name,
          const char      *label,
          const char      *what,
          const char      *css_class)
{
  const char *classes[] = { "lesson-pill", css_class, NULL };
  /* Translators: what a button does or where it leads, and what it is about. */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), label, what);

  adw_button_content_set_icon_name (self->content, icon_name);
  adw_button_content_set_label (self->content, label);
  gtk_widget_set_css_classes (GTK_WIDGET (self->button), classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
show_item (BrandLessonPill *self,
           BrandPlan       *plan,
           BrandItem       *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  const char *tint = brand_item_get_tint (item);
  g_autofree char *label = brand_item_dup_label (item, plan);

  set_look (self, "object-select-symbolic", _(kind->label), label, tint != NULL ? tint : "neutral");
  brand_item_lead (GTK_ACTIONABLE (self->button), item);
}

static void
show_add (BrandLessonPill *self,
          const char      *text)
{
  set_look (self, "list-add-symbolic", _("Add to the plan"), text, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
}

void
brand_lesson_pill_update (BrandLessonPill      *self,
                          BrandPlan            *plan,
                          const BrandAnswerRow *row)
{
  gboolean can_add = row->state == BRAND_ANSWER_KEPT
                     && brand_question_makes_items (self->question);
  gboolean is_in_plan = row->item != NULL && row->state != BRAND_ANSWER_EMPTY;

  g_return_if_fail (BRAND_IS_LESSON_PILL (self));

  if (is_in_plan)
    show_item (self, plan, row->item);
  else if (can_add)
    show_add (self, row->text);
  gtk_widget_set_visible (GTK_WIDGET (self->button), is_in_plan || can_add);
  if (self->make != NULL)
    gtk_widget_set_visible (self->make, row->state == BRAND_ANSWER_KEPT && !is_in_plan);
}
