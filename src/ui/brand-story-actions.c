/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-beat-edits.h"
#include "ui/brand-item-dialog.h"
#include "ui/brand-reorder.h"
#include "ui/brand-story-page.h"
#include "ui/brand-undo-toast.h"

static BrandHistory *
get_history (GtkWidget *page)
{
  return brand_page_get_history (BRAND_PAGE (page));
}

static BrandItem *
find_item (GtkWidget *page,
           GVariant  *id)
{
  return brand_plan_find (brand_page_get_plan (BRAND_PAGE (page)), g_variant_get_string (id, NULL));
}

static BrandList *
get_beats (GtkWidget *page)
{
  return brand_plan_get_list (brand_page_get_plan (BRAND_PAGE (page)), BRAND_KIND_BEAT);
}

static void
add_activated (GtkWidget  *page,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (BrandItem) beat = brand_beat_new_next (brand_page_get_plan (BRAND_PAGE (page)));
  BrandItemDialog *dialog = brand_item_dialog_add (page, get_history (page), beat, G_MAXUINT,
                                                   _("New beat"));

  g_signal_connect_object (dialog, "added", G_CALLBACK (brand_story_page_show_beat), page,
                           G_CONNECT_SWAPPED);
}

static void
edit_activated (GtkWidget  *page,
                const char *name,
                GVariant   *parameter)
{
  BrandItem *item = find_item (page, parameter);

  if (item != NULL)
    brand_item_dialog_edit (page, get_history (page), item);
}

static void
duplicate_activated (GtkWidget  *page,
                     const char *name,
                     GVariant   *parameter)
{
  BrandItem *beat = find_item (page, parameter);
  g_autoptr (BrandItem) copy = NULL;
  guint position;

  if (beat == NULL || !brand_list_find (get_beats (page), beat, &position))
    return;
  copy = brand_beat_new_copy (BRAND_BEAT (beat));
  if (brand_history_insert (get_history (page), copy, position + 1, NULL))
    brand_story_page_show_beat (BRAND_STORY_PAGE (page), copy);
}

static void
move (GtkWidget *page,
      GVariant  *id,
      int        step)
{
  BrandItem *beat = find_item (page, id);

  if (beat == NULL)
    return;
  brand_reorder_step (get_history (page), page, beat, step);
  brand_story_page_show_beat (BRAND_STORY_PAGE (page), beat);
}

static void
earlier_activated (GtkWidget  *page,
                   const char *name,
                   GVariant   *parameter)
{
  move (page, parameter, -1);
}

static void
later_activated (GtkWidget  *page,
                 const char *name,
                 GVariant   *parameter)
{
  move (page, parameter, 1);
}

static void
delete_activated (GtkWidget  *page,
                  const char *name,
                  GVariant   *parameter)
{
  BrandList *beats = get_beats (page);
  BrandItem *beat = find_item (page, parameter);
  g_autofree char *words = NULL;
  guint position, n_left;

  if (beat == NULL || !brand_list_find (beats, beat, &position))
    return;
  words = brand_beat_describe_deletion (brand_page_get_plan (BRAND_PAGE (page)), BRAND_BEAT (beat));
  brand_history_remove (get_history (page), beat);
  brand_undo_toast_show (page, get_history (page), words);
  n_left = brand_list_get_length (beats);
  if (n_left > 0)
    brand_story_page_show_beat (BRAND_STORY_PAGE (page),
                                brand_list_get (beats, MIN (position, n_left - 1)));
}

static void
add_touchpoint_activated (GtkWidget  *page,
                          const char *name,
                          GVariant   *parameter)
{
  g_autoptr (GVariant) id = g_variant_get_child_value (parameter, 0);
  BrandItem *beat = find_item (page, id);
  g_autoptr (BrandItem) touchpoint = NULL;
  int dimension;

  if (beat == NULL || !BRAND_IS_BEAT (beat))
    return;
  g_variant_get_child (parameter, 1, "i", &dimension);
  touchpoint = brand_beat_new_touchpoint (brand_page_get_plan (BRAND_PAGE (page)),
                                          BRAND_BEAT (beat), (BrandDimension) dimension);
  brand_item_dialog_add (page, get_history (page), touchpoint, G_MAXUINT, _("New touchpoint"));
}

void
brand_story_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "story.add", NULL, add_activated);
  gtk_widget_class_install_action (widget_class, "story.edit", "s", edit_activated);
  gtk_widget_class_install_action (widget_class, "story.duplicate", "s", duplicate_activated);
  gtk_widget_class_install_action (widget_class, "story.earlier", "s", earlier_activated);
  gtk_widget_class_install_action (widget_class, "story.later", "s", later_activated);
  gtk_widget_class_install_action (widget_class, "story.delete", "s", delete_activated);
  gtk_widget_class_install_action (widget_class, "story.add-touchpoint", "(si)",
                                   add_touchpoint_activated);
  gtk_widget_class_install_action (widget_class, "story.edit-touchpoint", "s", edit_activated);
}
