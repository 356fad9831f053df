/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-links.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-words.h"
#include "ui/timeline/brand-variant.h"

/* Nobody reads more, and thousands would take seconds. */
#define MOST_CHIPS 40

struct _BrandItemLinks
{
  AdwBin parent_instance;

  GtkBox *kinds;
  GtkWidget *nothing;

  BrandHistory *history;
  BrandItem *item;
  guint source;
};

G_DEFINE_FINAL_TYPE (BrandItemLinks, brand_item_links, ADW_TYPE_BIN)

static void
add_target (BrandPlan  *plan,
            GHashTable *linked,
            const char *id)
{
  BrandItem *target = *id != '\0' ? brand_plan_find (plan, id) : NULL;

  if (target != NULL)
    g_hash_table_add (linked, target);
}

static void
add_targets (BrandItemLinks *self,
             GHashTable     *linked)
{
  BrandPlan *plan = brand_history_get_plan (self->history);
  const BrandKind *kind = brand_item_get_kind (self->item);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (self->item, i);

      if (kind->fields[i].type == BRAND_FIELD_REFERENCE)
        add_target (plan, linked, value->text);
      else if (kind->fields[i].type == BRAND_FIELD_REFERENCES)
        for (guint j = 0; value->list[j] != NULL; j++)
          add_target (plan, linked, value->list[j]);
    }
}

/* Both ways, each once. (transfer container) */
static GHashTable *
find_linked (BrandItemLinks *self)
{
  GHashTable *linked = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) referrers =
    brand_plan_list_referrers (brand_history_get_plan (self->history), self->item);

  add_targets (self, linked);
  for (guint i = 0; i < referrers->len; i++)
    g_hash_table_add (linked, referrers->pdata[i]);
  return linked;
}

static GtkWidget *
create_button (BrandItemLinks *self,
               BrandItem      *item)
{
  BrandPlan *plan = brand_history_get_plan (self->history);
  g_autofree char *title = brand_item_dup_label (item, plan);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title,
                                   "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", label, "tooltip-text", title,
                                    "action-name", "item.show", "action-target",
                                    g_variant_new_string (brand_item_get_id (item)), NULL);

  gtk_widget_add_css_class (button, "item-link");
  return button;
}

static GtkWidget *
create_head (BrandKindId kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (brand_kind_get_icon_name (kind));
  GtkWidget *label = gtk_label_new (_(brand_kind_get (kind)->plural));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "secondary");
  gtk_widget_add_css_class (box, "dimmed");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_rest (guint n)
{
  g_autofree char *words = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

/* In the order of the plan's lists; a single item has none. */
static void
add_kind (BrandItemLinks *self,
          BrandKindId     kind,
          GHashTable     *linked)
{
  BrandList *list = brand_plan_get_list (brand_history_get_plan (self->history), kind);
  GtkWidget *chips = NULL;
  guint n_chips = 0;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (!g_hash_table_contains (linked, item) || ++n_chips > MOST_CHIPS)
        continue;
      if (chips == NULL)
        {
          chips = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);
          gtk_box_append (self->kinds, create_head (kind));
          gtk_box_append (self->kinds, chips);
        }
      adw_wrap_box_append (ADW_WRAP_BOX (chips), create_button (self, item));
    }
  if (n_chips > MOST_CHIPS)
    adw_wrap_box_append (ADW_WRAP_BOX (chips), create_rest (n_chips - MOST_CHIPS));
}

static gboolean
update_cb (gpointer user_data)
{
  BrandItemLinks *self = user_data;
  g_autoptr (GHashTable) linked = find_linked (self);
  GtkWidget *child;

  self->source = 0;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->kinds))) != NULL)
    gtk_box_remove (self->kinds, child);
  for (BrandKindId kind = 0; kind < BRAND_N_KINDS; kind++)
    if (!brand_kind_get (kind)->is_single)
      add_kind (self, kind, linked);
  gtk_widget_set_visible (self->nothing, g_hash_table_size (linked) == 0);
  return G_SOURCE_REMOVE;
}

static void
plan_changed_cb (BrandItemLinks *self)
{
  if (self->source == 0)
    self->source = g_idle_add (update_cb, self);
}

static guint
count_fields (const BrandKind *kind,
              const char      *target)
{
  guint n = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    n += g_strcmp0 (kind->fields[i].kind, target) == 0;
  return n;
}

/* A variant is a copy for a group, where there is one. */
static gboolean
append_variants (GMenu            *menu,
                 const BrandField *field,
                 BrandPlan        *plan,
                 BrandItem        *item)
{
  g_autoptr (GMenuModel) groups = NULL;

  if (!BRAND_IS_TOUCHPOINT (item) || !g_str_equal (field->name, "variant_of"))
    return FALSE;
  groups = brand_variant_menu_new (plan, item);
  if (groups != NULL)
    g_menu_append_submenu (menu, _("Add _variant for"), groups);
  return groups != NULL;
}

static void
append_ways (GMenu           *menu,
             const BrandKind *kind,
             BrandPlan       *plan,
             BrandItem       *item)
{
  const char *target = brand_item_get_kind (item)->name;
  gboolean is_clear = count_fields (kind, target) == 1;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      g_autofree char *label = NULL;
      g_autoptr (GMenuItem) entry = NULL;

      if (g_strcmp0 (kind->fields[i].kind, target) != 0
          || append_variants (menu, &kind->fields[i], plan, item))
        continue;
      label = is_clear ? g_strdup (_(kind->add))
                       /* Translators: "Add touchpoint (Variant of)". */
                       : g_strdup_printf (_("%s (%s)"), _(kind->add), _(kind->fields[i].label));
      entry = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (entry, "item.add-linked", "(sss)", kind->name,
                                         kind->fields[i].name, brand_item_get_id (item));
      g_menu_append_item (menu, entry);
    }
}

/* NULL where nothing can refer to the item. */
static GtkWidget *
create_add_button (BrandPlan *plan,
                   BrandItem *item)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *content;

  for (BrandKindId id = 0; id < BRAND_N_KINDS; id++)
    if (!brand_kind_get (id)->is_single && brand_kind_is_editable (brand_kind_get (id)))
      append_ways (menu, brand_kind_get (id), plan, item);
  if (g_menu_model_get_n_items (G_MENU_MODEL (menu)) == 0)
    return NULL;
  content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "list-add-symbolic",
                          "label", _("Add _linked…"), "use-underline", TRUE, NULL);
  return g_object_new (GTK_TYPE_MENU_BUTTON, "menu-model", menu, "child", content,
                       "css-classes", (const char *[]) { "flat", NULL }, NULL);
}

static void
brand_item_links_dispose (GObject *object)
{
  BrandItemLinks *self = BRAND_ITEM_LINKS (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->item);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_item_links_parent_class)->dispose (object);
}

static void
brand_item_links_class_init (BrandItemLinksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_item_links_dispose;
}

static void
brand_item_links_init (BrandItemLinks *self)
{
  self->kinds = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->nothing = g_object_new (GTK_TYPE_LABEL, "label", _("Linked with nothing yet"),
                                "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->nothing, "dimmed");
}

GtkWidget *
brand_item_links_new (BrandHistory *history,
                      BrandItem    *item,
                      gboolean      can_add)
{
  BrandItemLinks *self;
  GtkWidget *group, *add;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);
  g_return_val_if_fail (BRAND_IS_ITEM (item), NULL);

  self = g_object_new (BRAND_TYPE_ITEM_LINKS, NULL);
  self->history = g_object_ref (history);
  self->item = g_object_ref (item);
  group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _("Linked"), NULL);
  add = can_add ? create_add_button (brand_history_get_plan (history), item) : NULL;
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), add);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->nothing);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->kinds));
  adw_bin_set_child (ADW_BIN (self), group);
  g_signal_connect_object (history, "changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
  return GTK_WIDGET (self);
}
