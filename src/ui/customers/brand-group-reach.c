/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-reach.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/brand-dimension-look.h"

/* More of them are on the timeline. */
#define MOST_LINKS 30

struct _BrandGroupReach
{
  AdwBin parent_instance;

  AdwWrapBox *box;
  GtkMenuButton *buttons[BRAND_N_DIMENSIONS];
  GtkLabel *words[BRAND_N_DIMENSIONS];
  GtkBox *links[BRAND_N_DIMENSIONS];
};

G_DEFINE_FINAL_TYPE (BrandGroupReach, brand_group_reach, ADW_TYPE_BIN)

static char *
describe (BrandDimension dimension,
          guint          n)
{
  switch (dimension)
    {
    case BRAND_DIMENSION_DIRECT:
      return g_strdup_printf (ngettext ("%u touchpoint reaches them one by one",
                                        "%u touchpoints reach them one by one", n), n);
    case BRAND_DIMENSION_COMMUNITY:
      return g_strdup_printf (ngettext ("%u where they belong", "%u where they belong", n), n);
    case BRAND_DIMENSION_MASS:
    default:
      return g_strdup_printf (ngettext ("%u in what they share", "%u in what they share", n), n);
    }
}

static void
add_button (BrandGroupReach *self,
            BrandDimension   dimension)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *links = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", links,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE,
                                      "propagate-natural-width", TRUE,
                                      "max-content-height", 320, NULL);

  self->words[dimension] = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, NULL);
  self->links[dimension] = GTK_BOX (links);
  gtk_box_append (GTK_BOX (content), brand_dimension_icon_new (dimension));
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->words[dimension]));
  self->buttons[dimension] = g_object_new (GTK_TYPE_MENU_BUTTON, "child", content,
                                           "popover", g_object_new (GTK_TYPE_POPOVER, "child",
                                                                    scroller, NULL), NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->buttons[dimension]), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->buttons[dimension]), "group-reach");
  adw_wrap_box_append (self->box, GTK_WIDGET (self->buttons[dimension]));
}

static GtkWidget *
create_link (const char *text,
             const char *icon_name)
{
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "label", text,
                                     "icon-name", icon_name, "halign", GTK_ALIGN_START,
                                     "can-shrink", TRUE, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", content, NULL);

  gtk_widget_add_css_class (button, "flat");
  return button;
}

/* The popover goes first: what is shown takes the keys. */
static void
link_clicked_cb (GtkWidget *link)
{
  GtkWidget *popover = gtk_widget_get_ancestor (link, GTK_TYPE_POPOVER);

  gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
add_link (BrandGroupReach *self,
          BrandDimension   dimension,
          GtkWidget       *link)
{
  g_signal_connect (link, "clicked", G_CALLBACK (link_clicked_cb), NULL);
  gtk_box_append (self->links[dimension], link);
}

static void
fill_links (BrandGroupReach *self,
            BrandDimension   dimension,
            BrandGroupFacts *facts)
{
  GPtrArray *touchpoints = facts->touchpoints[dimension];
  GtkWidget *child, *add;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->links[dimension]))) != NULL)
    gtk_box_remove (self->links[dimension], child);
  for (guint i = 0; i < MIN (touchpoints->len, MOST_LINKS); i++)
    {
      GtkWidget *link = create_link (brand_item_get_title (touchpoints->pdata[i]),
                                     brand_dimension_get_icon_name (dimension));

      gtk_actionable_set_action_target (GTK_ACTIONABLE (link), "s",
                                        brand_item_get_id (touchpoints->pdata[i]));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (link), "item.show");
      add_link (self, dimension, link);
    }
  add = create_link (_("Add a touchpoint for them"), "list-add-symbolic");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (add), "i", (int) dimension);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "customers.add-touchpoint");
  add_link (self, dimension, add);
}

static void
brand_group_reach_class_init (BrandGroupReachClass *klass)
{
}

static void
brand_group_reach_init (BrandGroupReach *self)
{
  self->box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 0,
                            "align", 0.5f, NULL);
  for (int dimension = BRAND_DIMENSION_DIRECT; dimension >= 0; dimension--)
    add_button (self, (BrandDimension) dimension);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

void
brand_group_reach_update (BrandGroupReach *self,
                          BrandGroupFacts *facts)
{
  g_return_if_fail (BRAND_IS_GROUP_REACH (self));
  g_return_if_fail (facts != NULL);

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      g_autofree char *words = describe ((BrandDimension) i, facts->touchpoints[i]->len);

      gtk_label_set_text (self->words[i], words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
      fill_links (self, (BrandDimension) i, facts);
    }
}
