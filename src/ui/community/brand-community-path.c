/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-path.h"

#include <glib/gi18n-lib.h>

#include "ui/community/brand-community-lists.h"

#define N_PLACES 4

struct _BrandCommunityPath
{
  GtkBox parent_instance;

  GtkWidget *places[N_PLACES];
  GtkWidget *lines[N_PLACES]; /* before each but the first */
};

G_DEFINE_FINAL_TYPE (BrandCommunityPath, brand_community_path, GTK_TYPE_BOX)

/* From the outside in. */
static const BrandDecision decisions[N_PLACES] = {
  BRAND_DECISION_STAY_OUT, BRAND_DECISION_INFLUENCER, BRAND_DECISION_SUPPORT, BRAND_DECISION_JOIN,
};

static GtkWidget *
create_place (BrandDecision decision)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (brand_decision_get_icon_name (decision));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", brand_decision_get_label (decision),
                                   "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                   "max-width-chars", 10, NULL);

  gtk_widget_set_halign (icon, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (icon, "path-place");
  gtk_widget_add_css_class (label, "secondary");
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
brand_community_path_class_init (BrandCommunityPathClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
brand_community_path_init (BrandCommunityPath *self)
{
  for (guint i = 0; i < N_PLACES; i++)
    {
      if (i > 0)
        {
          self->lines[i] = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
          gtk_widget_set_hexpand (self->lines[i], TRUE);
          gtk_widget_set_valign (self->lines[i], GTK_ALIGN_START);
          gtk_widget_add_css_class (self->lines[i], "path-line");
          gtk_box_append (GTK_BOX (self), self->lines[i]);
        }
      self->places[i] = create_place (decisions[i]);
      gtk_box_append (GTK_BOX (self), self->places[i]);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), "community");
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    is_on)
{
  if (widget == NULL)
    return;
  if (is_on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static char *
describe (const BrandPermissionResult *permission)
{
  if (permission->is_otherwise)
    /* Translators: what we decided in a community, then what follows from the answers. */
    return g_strdup_printf (_("You decided: %1$s. By the answers: %2$s."),
                            brand_decision_get_label (permission->decision),
                            brand_decision_get_label (permission->by_answers));
  /* Translators: how we take part in a community. */
  return g_strdup_printf (_("By the answers: %s."),
                          brand_decision_get_label (permission->by_answers));
}

void
brand_community_path_show (BrandCommunityPath          *self,
                           const BrandPermissionResult *permission)
{
  g_autofree char *words = describe (permission);
  gboolean is_passed = permission->by_answers != BRAND_DECISION_BY_ANSWERS;

  g_return_if_fail (BRAND_IS_COMMUNITY_PATH (self));

  for (guint i = 0; i < N_PLACES; i++)
    {
      gboolean is_here = permission->by_answers == decisions[i];

      set_class (self->places[i], "passed", is_passed);
      set_class (self->lines[i], "passed", is_passed);
      set_class (self->places[i], "here", is_here);
      set_class (self->places[i], "own", permission->is_otherwise
                                         && permission->decision == decisions[i]);
      is_passed = is_passed && !is_here;
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}
