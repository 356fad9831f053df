/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-eyes.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "report/book/brand-customer-view.h"
#include "ui/widgets/brand-dimension-look.h"

/* Nobody reads more, and thousands would take seconds. */
#define MOST_ROWS 60

static void
add_icon (GtkWidget  *row,
          const char *icon_name,
          const char *css_class)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (icon, css_class);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
}

static char *
dup_details (BrandPlan *plan,
             BrandItem *touchpoint)
{
  g_autofree char *what = brand_customer_view_describe (plan, touchpoint);
  g_autofree char *welcome = brand_customer_view_describe_welcome (touchpoint);

  return *welcome != '\0' ? g_strjoin ("\n", what, welcome, NULL) : g_steal_pointer (&what);
}

static void
set_action (GtkActionable *row,
            BrandItem     *touchpoint,
            gboolean       is_missing)
{
  const char *id = brand_item_get_id (touchpoint);

  if (is_missing)
    gtk_actionable_set_action_target (row, "(ss)", id, "customer_view");
  else
    gtk_actionable_set_action_target (row, "s", id);
  gtk_actionable_set_action_name (row, is_missing ? "customers.fill" : "item.show");
}

static GtkWidget *
create_row (BrandPlan *plan,
            BrandItem *touchpoint)
{
  const char *words = brand_customer_view_get_words (touchpoint);
  gboolean is_missing = *words == '\0';
  /* Translators: what a customer says. */
  g_autofree char *quote = is_missing ? g_strdup (_("How do they see it?"))
                                      : g_strdup_printf (_("“%s”"), words);
  g_autofree char *details = dup_details (plan, touchpoint);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                                 "title", quote, "subtitle", details, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (touchpoint))));
  if (brand_customer_view_is_unwelcome (touchpoint))
    add_icon (row, "brand-due-symbolic", "warning");
  add_icon (row, is_missing ? "document-edit-symbolic" : "go-next-symbolic", NULL);
  if (is_missing)
    gtk_widget_add_css_class (row, "empty");
  set_action (GTK_ACTIONABLE (row), touchpoint, is_missing);
  return row;
}

static guint
count_told (GPtrArray *touchpoints)
{
  guint n = 0;

  for (guint i = 0; i < touchpoints->len; i++)
    n += *brand_customer_view_get_words (touchpoints->pdata[i]) != '\0';
  return n;
}

static char *
describe (GPtrArray *touchpoints)
{
  guint n_told = count_told (touchpoints);

  if (n_told == touchpoints->len)
    return g_strdup (_("What reaches them, one after the other, in their words."));
  /* Translators: both are numbers of touchpoints. */
  return g_strdup_printf (ngettext ("%1$u of %2$u told in their words. Ask, or stand beside them.",
                                    "%1$u of %2$u told in their words. Ask, or stand beside them.",
                                    touchpoints->len), n_told, touchpoints->len);
}

static void
add_rest (GtkBox *box,
          guint   n)
{
  g_autofree char *words = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_box_append (box, label);
}

static GtkWidget *
create_nothing (void)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                                 "title", _("Nothing is planned for them yet"),
                                 "subtitle", _("Add a touchpoint for them"), NULL);

  add_icon (row, "list-add-symbolic", NULL);
  gtk_widget_add_css_class (row, "empty");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "i", BRAND_DIMENSION_DIRECT);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "customers.add-touchpoint");
  return row;
}

void
brand_group_eyes_fill (GtkBox    *box,
                       BrandPlan *plan,
                       BrandItem *group)
{
  g_autoptr (GPtrArray) touchpoints = brand_customer_view_list (plan, group);
  g_autofree char *description = touchpoints->len > 0 ? describe (touchpoints) : NULL;
  GtkWidget *rows = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _("Through their eyes"),
                                  "description", description, NULL);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (guint i = 0; i < MIN (touchpoints->len, MOST_ROWS); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (rows),
                               create_row (plan, touchpoints->pdata[i]));
  if (touchpoints->len == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (rows), create_nothing ());
  gtk_box_append (box, rows);
  if (touchpoints->len > MOST_ROWS)
    add_rest (box, touchpoints->len - MOST_ROWS);
}
