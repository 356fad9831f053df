/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-helps.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"

static GtkWidget *
create_button (const BrandLessonHelp *help)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _(help->title), "can-shrink", TRUE,
                                    "tooltip-text", _("Opens this page of the help"),
                                    "action-name", "app.help-page", "action-target",
                                    g_variant_new_string (help->page), NULL);

  gtk_widget_add_css_class (button, "item-link");
  return button;
}

GtkWidget *
brand_lesson_helps_new (const BrandLesson *lesson)
{
  GtkWidget *box;

  if (lesson->helps->len == 0)
    return NULL;
  box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 8, "line-spacing", 6, NULL);
  /* Translators: before the names of the help's pages. */
  adw_wrap_box_append (ADW_WRAP_BOX (box), brand_lesson_text_new (_("In the help:"),
                                                                  "secondary dimmed"));
  for (guint i = 0; i < lesson->helps->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), create_button (lesson->helps->pdata[i]));
  return box;
}
