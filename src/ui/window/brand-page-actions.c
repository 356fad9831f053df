/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-dialog.h"
#include "ui/fields/brand-item-edits.h"
#include "ui/fields/brand-item-list.h"
#include "ui/fields/brand-item-words.h"
#include "ui/lessons/brand-lesson-want.h"
#include "ui/timeline/brand-variant.h"
#include "ui/widgets/brand-reorder.h"
#include "ui/window/brand-page-private.h"
#include "ui/window/brand-undo-toast.h"

static BrandItem *
find_item (BrandPage *self,
           GVariant  *id)
{
  return brand_plan_find (brand_page_get_plan (self), g_variant_get_string (id, NULL));
}

static BrandList *
get_list (BrandPage *self,
          BrandItem *item)
{
  return brand_plan_get_list (brand_page_get_plan (self), brand_item_get_kind_id (item));
}

void
brand_page_add_item (BrandPage *self,
                     BrandItem *item)
{
  BrandItemDialog *dialog;

  g_return_if_fail (BRAND_IS_PAGE (self));

  dialog = brand_item_dialog_add (GTK_WIDGET (self), brand_page_get_history (self), item,
                                  G_MAXUINT, _(brand_item_get_kind (item)->add));
  g_signal_connect_object (dialog, "added", G_CALLBACK (brand_page_show_item), self,
                           G_CONNECT_SWAPPED);
}

static void
add_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  BrandPage *self = BRAND_PAGE (widget);
  BrandKindId kind = brand_kind_find (g_variant_get_string (parameter, NULL));
  BrandItemList *list;
  g_autoptr (BrandItem) item = NULL;

  g_return_if_fail (kind < BRAND_N_KINDS);

  list = brand_page_find_list (self, kind, NULL);
  if (list != NULL)
    {
      brand_item_list_add (list);
      return;
    }
  item = BRAND_PAGE_GET_CLASS (self)->create_item (self, kind);
  brand_page_add_item (self, item);
}

static void
add_linked_activated (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  BrandPage *self = BRAND_PAGE (widget);
  const char *kind_name, *field_name, *id;
  const char *ids[2] = { NULL };
  g_autoptr (BrandItem) item = NULL;
  BrandKindId kind;
  int field;

  g_variant_get (parameter, "(&s&s&s)", &kind_name, &field_name, &id);
  kind = brand_kind_find (kind_name);
  g_return_if_fail (kind < BRAND_N_KINDS);
  field = brand_kind_find_field (brand_kind_get (kind), field_name);
  g_return_if_fail (field >= 0);

  item = BRAND_PAGE_GET_CLASS (self)->create_item (self, kind);
  ids[0] = id;
  if (brand_kind_get (kind)->fields[field].type == BRAND_FIELD_REFERENCES)
    brand_item_init_value (item, (guint) field, &(BrandValue) { .list = (char **) ids });
  else
    brand_item_init_value (item, (guint) field, &(BrandValue) { .text = (char *) id });
  brand_page_add_item (self, item);
}

static void
add_variant_activated (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  BrandPage *self = BRAND_PAGE (widget);
  BrandPlan *plan = brand_page_get_plan (self);
  const char *touchpoint_id, *group_id;
  BrandItem *touchpoint, *group, *variant;

  g_variant_get (parameter, "(&s&s)", &touchpoint_id, &group_id);
  touchpoint = brand_plan_find (plan, touchpoint_id);
  group = brand_plan_find (plan, group_id);
  if (!BRAND_IS_TOUCHPOINT (touchpoint) || !BRAND_IS_GROUP (group))
    return;
  variant = brand_variant_add (brand_page_get_history (self), touchpoint, group);
  if (variant != NULL)
    gtk_widget_activate_action (widget, "item.show", "s", brand_item_get_id (variant));
}

static void
edit_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandItem *item = find_item (BRAND_PAGE (widget), parameter);

  if (item != NULL)
    brand_item_dialog_edit (widget, brand_page_get_history (BRAND_PAGE (widget)), item);
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandPage *self = BRAND_PAGE (widget);
  BrandItem *item = find_item (self, parameter);
  g_autoptr (BrandItem) copy = NULL;
  guint position;

  if (item == NULL || !brand_list_find (get_list (self, item), item, &position))
    return;
  copy = brand_item_new_copy (item);
  if (brand_history_insert (brand_page_get_history (self), copy, position + 1, NULL))
    brand_page_show_item (self, copy);
}

static void
move (BrandPage *self,
      GVariant  *id,
      int        step)
{
  BrandItem *item = find_item (self, id);
  BrandItemList *list;

  if (item == NULL)
    return;
  list = brand_page_find_list (self, brand_item_get_kind_id (item), item);
  if (list != NULL)
    brand_item_list_step (list, item, step);
  else
    brand_reorder_step (brand_page_get_history (self), GTK_WIDGET (self), item, step);
  brand_page_show_item (self, item);
}

static void
earlier_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  move (BRAND_PAGE (widget), parameter, -1);
}

static void
later_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  move (BRAND_PAGE (widget), parameter, 1);
}

char *
brand_page_describe_deletion (BrandPage *self,
                              BrandItem *item)
{
  return brand_item_describe_deletion (brand_page_get_plan (self), item);
}

/* What takes the keys after the item has gone. */
static BrandItem *
find_neighbour (BrandPage *self,
                BrandItem *item)
{
  BrandItemList *shown = brand_page_find_list (self, brand_item_get_kind_id (item), item);
  BrandList *list = get_list (self, item);
  guint n_items = brand_list_get_length (list);
  guint position;

  if (shown != NULL)
    return brand_item_list_get_neighbour (shown, item);
  if (n_items < 2 || !brand_list_find (list, item, &position))
    return NULL;
  return brand_list_get (list, position + 1 < n_items ? position + 1 : position - 1);
}

static void
delete_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandPage *self = BRAND_PAGE (widget);
  BrandItem *item = find_item (self, parameter);
  BrandItem *neighbour;
  g_autofree char *words = NULL;

  if (item == NULL || brand_item_get_kind (item)->is_single)
    return;
  words = BRAND_PAGE_GET_CLASS (self)->describe_deletion (self, item);
  neighbour = find_neighbour (self, item);
  brand_history_remove (brand_page_get_history (self), item);
  brand_undo_toast_show (widget, brand_page_get_history (self), words);
  if (neighbour != NULL)
    brand_page_show_item (self, neighbour);
}

static void
open_lesson_activated (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  const char *lesson_id, *question_id, *item_id;
  const BrandLesson *lesson;

  g_variant_get (parameter, "(&s&s&s)", &lesson_id, &question_id, &item_id);
  lesson = brand_lessons_find (brand_lessons_get_default (), lesson_id);
  g_return_if_fail (lesson != NULL);
  brand_lesson_want (brand_page_get_document (BRAND_PAGE (widget)), lesson,
                     brand_lesson_find_question (lesson, question_id), item_id);
  gtk_widget_activate_action (widget, "win.show-section", "s", "lessons");
}

void
brand_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "item.add", "s", add_activated);
  gtk_widget_class_install_action (widget_class, "item.add-linked", "(sss)", add_linked_activated);
  gtk_widget_class_install_action (widget_class, "item.add-variant", "(ss)",
                                   add_variant_activated);
  gtk_widget_class_install_action (widget_class, "item.edit", "s", edit_activated);
  gtk_widget_class_install_action (widget_class, "item.duplicate", "s", duplicate_activated);
  gtk_widget_class_install_action (widget_class, "item.earlier", "s", earlier_activated);
  gtk_widget_class_install_action (widget_class, "item.later", "s", later_activated);
  gtk_widget_class_install_action (widget_class, "item.delete", "s", delete_activated);
  gtk_widget_class_install_action (widget_class, "lesson.open", "(sss)", open_lesson_activated);
}
