/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-example.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-reader.h"
#include "ui/lessons/brand-lesson-look.h"

static GtkWidget *
create_box (int spacing)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing);
}

/* The samples are part of the program, and each is read once. */
static BrandPlan *
get_sample (const char *name)
{
  static GHashTable *samples;
  BrandPlan *plan;

  if (samples == NULL)
    samples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  plan = g_hash_table_lookup (samples, name);
  if (plan == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = brand_sample_load (name, &error);

      plan = bytes != NULL ? brand_plan_read (bytes, &error) : NULL;
      if (plan == NULL)
        g_error ("%s", error->message);
      g_hash_table_insert (samples, g_strdup (name), plan);
    }
  return plan;
}

static BrandPlan *
get_plan (const BrandLesson *lesson)
{
  return get_sample (lesson->example->plan);
}

char *
brand_lesson_example_dup_name (const BrandLesson *lesson)
{
  return g_strdup (lesson->example != NULL
                     ? brand_item_get_text (BRAND_ITEM (brand_plan_get_info (get_plan (lesson))),
                                            "client")
                     : "");
}

static GtkWidget *
create_head (const BrandLesson *lesson)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = brand_lesson_heading_new (_("Worked example"), "block-heading");
  GtkWidget *open = g_object_new (GTK_TYPE_BUTTON, "label", _("Open"), "tooltip-text",
                                  _("Opens a copy of the sample plan"), "action-name",
                                  "win.open-sample", "action-target",
                                  g_variant_new_string (lesson->example->plan), "valign",
                                  GTK_ALIGN_CENTER, NULL);

  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (open, "flat");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), open);
  return box;
}

static GtkWidget *
create_made (BrandItem *item,
             BrandPlan *plan)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 8, "line-spacing", 4, NULL);
  const char *tint = brand_item_get_tint (item);
  const char *classes[] = { "made-kind", tint != NULL ? tint : "neutral", NULL };
  g_autofree char *label = brand_item_dup_label (item, plan);
  GtkWidget *kind = g_object_new (GTK_TYPE_LABEL, "label", _(brand_item_get_kind (item)->label),
                                  "css-classes", classes, NULL);

  /* Translators: before the kind and the name of what an answer became: "makes Currency Street
   * letter". */
  adw_wrap_box_append (ADW_WRAP_BOX (box), brand_lesson_text_new (_("makes"), "secondary dimmed"));
  adw_wrap_box_append (ADW_WRAP_BOX (box), kind);
  adw_wrap_box_append (ADW_WRAP_BOX (box), brand_lesson_text_new (label, "secondary"));
  return box;
}

static GtkWidget *
create_answer (const BrandWorkedAnswer *answer,
               BrandPlan               *plan)
{
  GtkWidget *box = create_box (6);
  BrandItem *item = answer->item != NULL ? brand_plan_find (plan, answer->item) : NULL;
  /* Translators: what somebody says. */
  g_autofree char *quote = g_strdup_printf (_("“%s”"), _(answer->text));

  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (_(answer->question->text),
                                                        "secondary example-question"));
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (quote, "example-quote"));
  if (item != NULL)
    gtk_box_append (GTK_BOX (box), create_made (item, plan));
  return box;
}

static GtkWidget *
create_note (const char *title,
             const char *text)
{
  GtkWidget *box = create_box (4);

  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (title, "secondary example-question"));
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (text, "secondary"));
  return box;
}

GtkWidget *
brand_lesson_example_new (const BrandLesson *lesson)
{
  GtkWidget *box = create_box (14);
  const BrandWorkedExample *example = lesson->example;
  g_autofree char *name = brand_lesson_example_dup_name (lesson);
  /* Translators: %s is who a sample plan is of. */
  g_autofree char *who = g_strdup_printf (_("%s, a sample plan"), name);

  gtk_box_append (GTK_BOX (box), create_head (lesson));
  gtk_box_append (GTK_BOX (box), brand_lesson_text_new (who, "secondary dimmed"));
  for (guint i = 0; i < example->paragraphs->len; i++)
    gtk_box_append (GTK_BOX (box), brand_lesson_text_new (_(example->paragraphs->pdata[i]),
                                                          "secondary"));
  for (guint i = 0; i < example->answers->len; i++)
    gtk_box_append (GTK_BOX (box), create_answer (example->answers->pdata[i], get_plan (lesson)));
  gtk_box_append (GTK_BOX (box), create_note (_("Why it worked"), _(example->worked)));
  gtk_box_append (GTK_BOX (box), create_note (_("What they got wrong first"), _(example->wrong)));
  return box;
}
