/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-side.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-answers.h"
#include "ui/fields/brand-item-words.h"
#include "ui/lessons/brand-lesson-example.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/widgets/brand-dimension-look.h"

/* Nobody reads more beside a lesson. */
#define MOST_MADE 12

struct _BrandLessonSide
{
  GtkBox parent_instance;

  AdwBin *example;
  GtkWidget *line;
  GtkWidget *nothing;
  GtkBox *made;

  BrandPlan *plan; /* borrowed */
  const BrandLesson *lesson;
  const BrandLesson *shown; /* whose example is shown */
  char *made_words;         /* what the links say */
};

G_DEFINE_FINAL_TYPE (BrandLessonSide, brand_lesson_side, GTK_TYPE_BOX)

static const char *
get_icon_name (BrandItem *item)
{
  if (BRAND_IS_TOUCHPOINT (item))
    return brand_dimension_get_icon_name (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item)));
  return brand_kind_get_icon_name (brand_item_get_kind_id (item));
}

static GtkWidget *
create_content (BrandItem  *item,
                const char *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  const char *tint = brand_item_get_tint (item);
  const char *classes[] = { "dimension-ink", tint != NULL ? tint : "neutral", NULL };

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", get_icon_name (item),
                                               "css-classes", classes, NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0,
                                               "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END,
                                               NULL));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  return box;
}

static GtkWidget *
create_link (BrandItem *item,
             BrandPlan *plan)
{
  g_autofree char *label = brand_item_dup_label (item, plan);
  /* Translators: a kind of item and what one is called. */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _(brand_item_get_kind (item)->label),
                                           label);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", create_content (item, label),
                                    "tooltip-text", name, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "made-link");
  gtk_widget_set_name (button, brand_item_get_id (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  brand_item_lead (GTK_ACTIONABLE (button), item);
  return button;
}

static void
add_rest (BrandLessonSide *self,
          guint            n)
{
  g_autofree char *words = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

  gtk_box_append (self->made, brand_lesson_text_new (words, "secondary dimmed made-rest"));
}

static char *
dup_made_words (GPtrArray *made,
                BrandPlan *plan)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < made->len; i++)
    {
      g_autofree char *label = brand_item_dup_label (made->pdata[i], plan);

      g_string_append_printf (words, "%s %s\n", brand_item_get_id (made->pdata[i]), label);
    }
  return g_string_free_and_steal (words);
}

/* What stays the same keeps its keys. */
static void
fill_made (BrandLessonSide *self)
{
  g_autoptr (GPtrArray) made = brand_answers_list_made (self->plan, self->lesson);
  g_autofree char *words = dup_made_words (made, self->plan);
  GtkWidget *child;

  if (!g_set_str (&self->made_words, words))
    return;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->made))) != NULL)
    gtk_box_remove (self->made, child);
  for (guint i = 0; i < MIN (made->len, MOST_MADE); i++)
    gtk_box_append (self->made, create_link (made->pdata[i], self->plan));
  if (made->len > MOST_MADE)
    add_rest (self, made->len - MOST_MADE);
  gtk_widget_set_visible (self->nothing, made->len == 0);
}

static void
fill (BrandLessonSide *self)
{
  gboolean has_example = self->lesson->example != NULL;

  if (self->shown != self->lesson)
    adw_bin_set_child (self->example,
                       has_example ? brand_lesson_example_new (self->lesson) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->example), has_example);
  gtk_widget_set_visible (self->line, has_example);
  self->shown = self->lesson;
  fill_made (self);
}

static void
brand_lesson_side_map (GtkWidget *widget)
{
  if (BRAND_LESSON_SIDE (widget)->lesson != NULL)
    fill (BRAND_LESSON_SIDE (widget));
  GTK_WIDGET_CLASS (brand_lesson_side_parent_class)->map (widget);
}

static void
brand_lesson_side_finalize (GObject *object)
{
  g_free (BRAND_LESSON_SIDE (object)->made_words);
  G_OBJECT_CLASS (brand_lesson_side_parent_class)->finalize (object);
}

static void
brand_lesson_side_class_init (BrandLessonSideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_lesson_side_finalize;
  GTK_WIDGET_CLASS (klass)->map = brand_lesson_side_map;
}

static GtkWidget *
create_made_block (BrandLessonSide *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  self->made = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->nothing = brand_lesson_text_new (_("Nothing yet. What you add to the plan from an answer "
                                           "shows up here."), "secondary dimmed");
  gtk_box_append (GTK_BOX (box), brand_lesson_heading_new (_("Made by your answers"),
                                                           "block-heading"));
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->made));
  return box;
}

static void
brand_lesson_side_init (BrandLessonSide *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
  gtk_widget_add_css_class (GTK_WIDGET (self), "lesson-side");
  self->example = ADW_BIN (adw_bin_new ());
  self->line = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->example));
  gtk_box_append (GTK_BOX (self), self->line);
  gtk_box_append (GTK_BOX (self), create_made_block (self));
}

void
brand_lesson_side_update (BrandLessonSide   *self,
                          BrandPlan         *plan,
                          const BrandLesson *lesson)
{
  g_return_if_fail (BRAND_IS_LESSON_SIDE (self));

  self->plan = plan;
  self->lesson = lesson;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}
