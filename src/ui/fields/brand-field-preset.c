/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-preset.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-preset-use.h"
#include "ui/widgets/brand-dimension-look.h"

#define LIST_WIDTH 270
#define LIST_HEIGHT 320

struct _BrandFieldPreset
{
  BrandFieldFrame parent_instance;

  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (BrandFieldPreset, brand_field_preset, BRAND_TYPE_FIELD_FRAME)

static BrandTouchpoint *
get_touchpoint (BrandFieldPreset *self)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (BRAND_FIELD_FRAME (self));

  return BRAND_TOUCHPOINT (brand_field_binding_get_item (binding));
}

static BrandPack
get_pack (BrandFieldPreset *self)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (BRAND_FIELD_FRAME (self));
  BrandPlanInfo *info = brand_plan_get_info (brand_field_binding_get_plan (binding));

  return (BrandPack) brand_item_get_choice (BRAND_ITEM (info), "preset_pack");
}

static char *
describe_levels (const BrandPreset *preset)
{
  /* Translators: what a channel costs and how many people it meets: "Cost: Low · Reach: High". */
  return g_strdup_printf (_("Cost: %1$s · Reach: %2$s"), _(brand_level_choices[preset->cost].label),
                          _(brand_level_choices[preset->reach].label));
}

static void
brand_field_preset_show (BrandFieldFrame *frame)
{
  BrandFieldPreset *self = BRAND_FIELD_PRESET (frame);
  BrandPresets *presets = brand_field_preset_get_all (NULL);
  const char *id = brand_field_binding_get_value (brand_field_frame_get_binding (frame))->text;
  const BrandPreset *preset = presets ? brand_presets_find (presets, get_pack (self), id) : NULL;

  g_autofree char *levels = preset != NULL ? describe_levels (preset) : NULL;

  if (*id == '\0')
    gtk_menu_button_set_label (self->button, _("Choose…"));
  else
    gtk_menu_button_set_label (self->button, preset ? _(preset->name) : id);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), levels);
}

static void
row_activated_cb (BrandFieldPreset *self,
                  GtkListBoxRow    *row)
{
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandHistory *history = brand_field_binding_get_history (brand_field_frame_get_binding (frame));
  const BrandPreset *preset = g_object_get_data (G_OBJECT (row), "brand-preset");
  g_autoptr (GError) error = NULL;

  gtk_menu_button_popdown (self->button);
  if (brand_field_preset_use (history, get_touchpoint (self), preset, &error))
    brand_field_frame_reset (frame);
  else
    brand_field_frame_set_error (frame, error->message);
}

static GtkWidget *
create_row (const BrandPreset *preset)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", _(preset->name),
                                 "use-markup", FALSE, "activatable", TRUE, NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name",
                                  brand_pattern_get_icon_name (preset->pattern), "tooltip-text",
                                  brand_pattern_get_label (preset->pattern), NULL);
  /* Translators: where a preset's numbers come from: the kind of evidence, and the source. */
  g_autofree char *origin = g_strdup_printf (C_("preset", "%1$s: %2$s"),
                                             _(brand_evidence_get_label (preset->evidence)),
                                             _(preset->source));
  g_autofree char *levels = describe_levels (preset);
  g_autofree char *subtitle = g_strjoin ("\n", levels, origin, NULL);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_margin_top (icon, 9);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  g_object_set_data (G_OBJECT (row), "brand-preset", (gpointer) preset);
  return row;
}

static GtkWidget *
create_list (BrandFieldPreset *self,
             BrandPresets     *presets)
{
  GtkWidget *list = gtk_list_box_new ();
  BrandDimension dimension = brand_touchpoint_get_dimension (get_touchpoint (self));
  BrandPack pack = get_pack (self);
  GtkWidget *nothing = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                     "label", _("These presets have none for this dimension"),
                                     NULL);

  gtk_widget_add_css_class (nothing, "dimmed");
  gtk_widget_add_css_class (nothing, "field-nothing");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (GTK_LIST_BOX (list), nothing);
  gtk_widget_add_css_class (list, "field-presets");
  for (guint i = 0; i < brand_presets_get_n (presets, pack); i++)
    {
      const BrandPreset *preset = brand_presets_get (presets, pack, i);

      if (preset->dimension == dimension)
        gtk_list_box_append (GTK_LIST_BOX (list), create_row (preset));
    }
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  return list;
}

static void
fill_popover_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrandFieldPreset *self = user_data;
  g_autoptr (GError) error = NULL;
  BrandPresets *presets = brand_field_preset_get_all (&error);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller;

  gtk_widget_add_css_class (popover, "menu");
  if (presets == NULL)
    gtk_popover_set_child (GTK_POPOVER (popover), gtk_label_new (error->message));
  else
    {
      scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                               "propagate-natural-height", TRUE, "max-content-height", LIST_HEIGHT,
                               "width-request", LIST_WIDTH, "child", create_list (self, presets),
                               NULL);
      gtk_popover_set_child (GTK_POPOVER (popover), scroller);
    }
  gtk_menu_button_set_popover (button, popover);
}

static void
brand_field_preset_constructed (GObject *object)
{
  BrandFieldPreset *self = BRAND_FIELD_PRESET (object);
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  BrandPlan *plan;
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "halign", GTK_ALIGN_START,
                                    "can-shrink", TRUE, NULL);

  G_OBJECT_CLASS (brand_field_preset_parent_class)->constructed (object);
  plan = brand_field_binding_get_plan (brand_field_frame_get_binding (frame));
  self->button = GTK_MENU_BUTTON (button);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "field-add");
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_create_popup_func (self->button, fill_popover_cb, self, NULL);
  brand_field_frame_set_editor (frame, button, button);
  brand_field_preset_show (frame);
  g_signal_connect_object (brand_plan_get_info (plan), "notify::preset-pack",
                           G_CALLBACK (brand_field_frame_reset), self, G_CONNECT_SWAPPED);
}

static void
brand_field_preset_class_init (BrandFieldPresetClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_preset_constructed;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_preset_show;
}

static void
brand_field_preset_init (BrandFieldPreset *self)
{
}

GtkWidget *
brand_field_preset_new (BrandHistory    *history,
                        BrandTouchpoint *touchpoint)
{
  guint index = BRAND_KIND_FIELD (&brand_touchpoint_kind, "preset");
  g_autoptr (BrandFieldBinding) binding =
    brand_field_binding_new (history, BRAND_ITEM (touchpoint), index);

  return g_object_new (BRAND_TYPE_FIELD_PRESET, "binding", binding, NULL);
}
