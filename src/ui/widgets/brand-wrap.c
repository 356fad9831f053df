/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-wrap.h"

#define LEAST_CHARS 8

static gboolean
is_too_narrow (GtkLabel *label)
{
  return gtk_label_get_wrap (label) && gtk_label_get_wrap_mode (label) == PANGO_WRAP_WORD_CHAR
         && gtk_label_get_width_chars (label) < LEAST_CHARS
         && g_utf8_strlen (gtk_label_get_text (label), -1) > LEAST_CHARS;
}

void
brand_wrap_widen (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget) && is_too_narrow (GTK_LABEL (widget)))
    gtk_label_set_width_chars (GTK_LABEL (widget), LEAST_CHARS);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    brand_wrap_widen (child);
}
