/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-difference-view.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-words.h"

/* Nobody reads on; the summary above counts them all. */
#define MOST_ROWS 200
#define MOST_UNFOLDED 3
/* Two of them don't stand in one line. */
#define LONG_TEXT 50

static char *
describe_field (const BrandDifference     *difference,
                const BrandItemDifference *item,
                guint                      field)
{
  g_autofree char *before = brand_difference_dup_value (difference, item, field, FALSE);
  g_autofree char *after = brand_difference_dup_value (difference, item, field, TRUE);

  gboolean is_long = strlen (before) + strlen (after) > LONG_TEXT;

  if (*before == '\0')
    return g_steal_pointer (&after);
  /* Translators: what a field said before, then what it says now. */
  return g_strdup_printf (is_long ? _("%1$s\n→ %2$s")
                          /* Translators: the same where both are short. */
                          : _("%1$s → %2$s"), before,
                          *after != '\0' ? after : _("empty"));
}

static void
add_fields (AdwExpanderRow            *row,
            const BrandDifference     *difference,
            const BrandItemDifference *item)
{
  const BrandKind *kind = brand_kind_get (item->kind);

  for (guint i = 0; i < item->n_fields; i++)
    {
      const BrandField *field = &kind->fields[item->fields[i]];
      g_autofree char *text = describe_field (difference, item, item->fields[i]);
      GtkWidget *child = g_object_new (ADW_TYPE_ACTION_ROW, "title", _(field->label), "subtitle",
                                       text, "use-markup", FALSE, NULL);

      gtk_widget_add_css_class (child, "property");
      adw_expander_row_add_row (row, child);
    }
}

static void
add_link (GtkWidget                 *row,
          const BrandItemDifference *item,
          const char                *action)
{
  const char *id = brand_item_get_id (item->after != NULL ? item->after : item->before);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "icon-name", "find-location-symbolic",
                                    "tooltip-text", _("Show"), "valign", GTK_ALIGN_CENTER,
                                    "action-name", action, "action-target",
                                    g_variant_new_string (id), NULL);

  gtk_widget_add_css_class (button, "flat");
  if (ADW_IS_EXPANDER_ROW (row))
    adw_expander_row_add_suffix (ADW_EXPANDER_ROW (row), button);
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
create_row (const BrandDifference     *difference,
            const BrandItemDifference *item,
            const char                *action)
{
  g_autofree char *label = brand_difference_dup_label (difference, item);
  /* Translators: a kind of item, then what happened to it: "Beat · Changed". */
  g_autofree char *what = g_strdup_printf (_("%1$s · %2$s"), _(brand_kind_get (item->kind)->label),
                                           brand_difference_get_what (item));
  gboolean unfolds = item->n_fields > 0;
  GtkWidget *row = g_object_new (unfolds ? ADW_TYPE_EXPANDER_ROW : ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE, "title", label, "subtitle", what, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (brand_kind_get_icon_name (item->kind));

  gtk_widget_add_css_class (icon, "dimmed");
  if (action != NULL && (item->after != NULL || item->kind == BRAND_KIND_TOUCHPOINT))
    add_link (row, item, action);
  if (unfolds)
    {
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), icon);
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row),
                                     difference->items->len <= MOST_UNFOLDED);
      add_fields (ADW_EXPANDER_ROW (row), difference, item);
    }
  else
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  return row;
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "css-classes", (const char *[]) { css_class, NULL },
                       NULL);
}

GtkWidget *
brand_difference_view_new (const BrandDifference *difference,
                           const char            *action)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();
  g_autofree char *summary = brand_difference_dup_summary (difference);
  guint n_shown = MIN (difference->items->len, MOST_ROWS);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  for (guint i = 0; i < n_shown; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (difference,
                                                          difference->items->pdata[i], action));

  gtk_box_append (GTK_BOX (box), create_label (summary, "secondary"));
  if (n_shown > 0)
    gtk_box_append (GTK_BOX (box), list);
  if (n_shown < difference->items->len)
    {
      guint n_more = difference->items->len - n_shown;
      g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more",
                                                            "and %u more", n_more), n_more);

      gtk_box_append (GTK_BOX (box), create_label (more, "secondary"));
    }
  return box;
}
