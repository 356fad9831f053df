/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-links.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-chip.h"
#include "ui/fields/brand-field-search.h"

struct _BrandFieldLinks
{
  BrandFieldFrame parent_instance;

  AdwWrapBox *chips;
  GtkMenuButton *button;
  BrandFieldSearch *search;
};

G_DEFINE_FINAL_TYPE (BrandFieldLinks, brand_field_links, BRAND_TYPE_FIELD_FRAME)

static BrandKindId
get_kind (const BrandField *field)
{
  for (BrandKindId id = 0; id < BRAND_N_KINDS; id++)
    if (g_str_equal (brand_kind_get (id)->name, field->kind))
      return id;
  g_return_val_if_reached (BRAND_KIND_BEAT);
}

static gboolean
is_single (BrandFieldLinks *self)
{
  return brand_field_frame_get_field (BRAND_FIELD_FRAME (self))->type == BRAND_FIELD_REFERENCE;
}

/* The ids that the field holds. (transfer full) */
static GStrv
dup_ids (BrandFieldLinks *self)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (BRAND_FIELD_FRAME (self));
  const BrandValue *value = brand_field_binding_get_value (binding);
  const char *single[] = { NULL, NULL };

  if (!is_single (self))
    return g_strdupv (value->list);
  if (*value->text != '\0')
    single[0] = value->text;
  return g_strdupv ((char **) single);
}

static gboolean
set_ids (BrandFieldLinks *self,
         GStrv                ids)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);
  BrandValue value = { 0 };

  if (is_single (self))
    value.text = ids[0] ? ids[0] : (char *) "";
  else
    value.list = ids;
  brand_history_break (brand_field_binding_get_history (binding));
  if (!brand_field_frame_set_value (frame, &value))
    return FALSE;
  brand_field_frame_reset (frame);
  return TRUE;
}

/* The plan's order; what isn't in it, as after a damaged file, stays at the end. */
static GStrv
sort_ids (BrandFieldLinks *self,
          const char *const   *ids)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandPlan *plan = brand_field_binding_get_plan (brand_field_frame_get_binding (frame));
  BrandList *list = brand_plan_get_list (plan, get_kind (brand_field_frame_get_field (frame)));
  g_autoptr (GStrvBuilder) sorted = g_strv_builder_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_strv_contains (ids, brand_item_get_id (brand_list_get (list, i))))
      g_strv_builder_add (sorted, brand_item_get_id (brand_list_get (list, i)));
  for (; *ids != NULL; ids++)
    if (brand_plan_find (plan, *ids) == NULL)
      g_strv_builder_add (sorted, *ids);
  return g_strv_builder_end (sorted);
}

static GStrv
without (const char *const *ids,
         const char        *id)
{
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();

  for (; *ids != NULL; ids++)
    if (!g_str_equal (*ids, id))
      g_strv_builder_add (rest, *ids);
  return g_strv_builder_end (rest);
}

static void
remove_cb (GtkWidget  *owner,
           const char *id)
{
  BrandFieldLinks *self = BRAND_FIELD_LINKS (owner);
  g_auto (GStrv) ids = dup_ids (self);
  g_auto (GStrv) rest = without ((const char *const *) ids, id);

  set_ids (self, rest);
  gtk_widget_grab_focus (GTK_WIDGET (self->button));
}

static void
picked_cb (BrandFieldLinks *self,
           BrandItem           *item)
{
  const char *id = brand_item_get_id (item);
  g_auto (GStrv) ids = dup_ids (self);
  g_autoptr (GStrvBuilder) more = g_strv_builder_new ();
  g_auto (GStrv) wanted = NULL;
  g_auto (GStrv) sorted = NULL;

  if (!is_single (self) && g_strv_contains ((const char *const *) ids, id))
    {
      remove_cb (GTK_WIDGET (self), id);
      return;
    }
  if (!is_single (self))
    g_strv_builder_addv (more, (const char **) ids);
  g_strv_builder_add (more, id);
  wanted = g_strv_builder_end (more);
  sorted = sort_ids (self, (const char *const *) wanted);
  set_ids (self, sorted);
}

static GtkWidget *
create_chip (BrandFieldLinks *self,
             const char          *id)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandPlan *plan = brand_field_binding_get_plan (brand_field_frame_get_binding (frame));
  BrandItem *item = brand_plan_find (plan, id);
  gboolean may_go = !brand_field_frame_get_field (frame)->is_required;
  g_autofree char *text = item ? brand_field_search_describe (plan, item)
                               : g_strdup (_("No longer in the plan"));

  return brand_field_chip_new (text, id, may_go ? remove_cb : NULL, GTK_WIDGET (self));
}

static void
brand_field_links_show (BrandFieldFrame *frame)
{
  BrandFieldLinks *self = BRAND_FIELD_LINKS (frame);
  g_auto (GStrv) ids = dup_ids (self);
  const char *help = is_single (self) && ids[0] != NULL ? _("Choose another") : _("Choose");

  brand_field_chip_remove_all (self->chips);
  for (guint i = 0; ids[i] != NULL; i++)
    adw_wrap_box_append (self->chips, create_chip (self, ids[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->chips), ids[0] != NULL);
  gtk_menu_button_set_label (self->button, ids[0] == NULL ? _("Choose…") : NULL);
  if (ids[0] != NULL)
    gtk_menu_button_set_icon_name (self->button, is_single (self) ? "pan-down-symbolic"
                                                                  : "list-add-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), help);
  brand_field_search_set_chosen (self->search, (const char *const *) ids);
}

static void
plan_changed_cb (BrandFieldFrame   *frame,
                 const BrandChange *change)
{
  const BrandField *field = brand_field_frame_get_field (frame);

  if (g_str_equal (brand_item_get_kind (change->item)->name, field->kind))
    brand_field_links_show (frame);
}

static void
brand_field_links_constructed (GObject *object)
{
  BrandFieldLinks *self = BRAND_FIELD_LINKS (object);
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *search;

  G_OBJECT_CLASS (brand_field_links_parent_class)->constructed (object);
  search = brand_field_search_new (brand_field_binding_get_plan (binding),
                                   get_kind (brand_field_binding_get_field (binding)));
  self->search = BRAND_FIELD_SEARCH (search);
  self->chips = ADW_WRAP_BOX (g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 4,
                                            "line-spacing", 4, "hexpand", FALSE, NULL));
  self->button = GTK_MENU_BUTTON (g_object_new (GTK_TYPE_MENU_BUTTON, "popover", search,
                                                "valign", GTK_ALIGN_CENTER, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "field-add");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chips));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));
  brand_field_frame_set_editor (frame, box, GTK_WIDGET (self->button));
  brand_field_links_show (frame);
  g_signal_connect_object (search, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_field_binding_get_history (binding), "changed",
                           G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
brand_field_links_class_init (BrandFieldLinksClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_links_constructed;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_links_show;
}

static void
brand_field_links_init (BrandFieldLinks *self)
{
}

GtkWidget *
brand_field_links_new (BrandFieldBinding *binding)
{
  return g_object_new (BRAND_TYPE_FIELD_LINKS, "binding", binding, NULL);
}
