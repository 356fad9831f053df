/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-inspector-edits.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-edits.h"
#include "ui/story/brand-beat-edits.h"
#include "ui/timeline/brand-timeline-edit-clipboard.h"
#include "ui/timeline/brand-timeline-edit.h"
#include "ui/window/brand-undo-toast.h"

#define NEW_TOUCHPOINT_DAYS 14
#define MOST_LOST 3

/* The selection changes while its items do. */
static GPtrArray *
copy_selected (BrandSession *self)
{
  GPtrArray *selected = brand_session_get_selected (self);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < selected->len; i++)
    g_ptr_array_add (items, g_object_ref (selected->pdata[i]));
  return items;
}

static BrandItem *
find_beat (GPtrArray *items)
{
  return items->len == 1 && BRAND_IS_BEAT (items->pdata[0]) ? items->pdata[0] : NULL;
}

static void
duplicate_beat (BrandSession *self,
                BrandHistory *history,
                BrandItem    *beat)
{
  BrandList *beats = brand_plan_get_list (brand_history_get_plan (history), BRAND_KIND_BEAT);
  g_autoptr (BrandItem) copy = brand_item_new_copy (beat);
  guint position;

  if (brand_list_find (beats, beat, &position)
      && brand_history_insert (history, copy, position + 1, NULL))
    brand_session_set_selection (self, copy);
}

void
brand_session_duplicate (BrandSession  *self,
                         BrandDocument *document)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autoptr (GPtrArray) copies = NULL;

  if (items->len == 0)
    return;
  if (find_beat (items) != NULL)
    {
      duplicate_beat (self, history, find_beat (items));
      return;
    }
  copies = brand_timeline_edit_add_copies (history, items, 0, BRAND_VERB_DUPLICATE);
  brand_session_set_selected (self, copies);
}

static char *
describe_deletion (GPtrArray *items)
{
  const char *title = brand_touchpoint_get_title (items->pdata[0]);

  if (items->len == 1 && *title != '\0')
    return g_strdup_printf (_("“%s” deleted"), title);
  return g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted",
                                    items->len), items->len);
}

static void
tell_deletion (BrandHistory *history,
               GtkWidget    *widget,
               const char   *text)
{
  brand_undo_toast_show (widget, history, text);
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
delete_touchpoints (BrandSession *self,
                    BrandHistory *history,
                    GPtrArray    *items,
                    GtkWidget    *widget,
                    BrandVerb     verb)
{
  g_autofree char *text = describe_deletion (items);

  /* Else each that leaves the plan would make a selection of what is left. */
  brand_session_set_selection (self, NULL);
  brand_timeline_edit_delete (history, items, verb);
  tell_deletion (history, widget, text);
}

void
brand_session_delete (BrandSession  *self,
                      BrandDocument *document,
                      GtkWidget     *widget)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autofree char *text = NULL;

  if (items->len == 0)
    return;
  if (find_beat (items) == NULL)
    {
      delete_touchpoints (self, history, items, widget, BRAND_VERB_DELETE);
      return;
    }
  text = brand_beat_describe_deletion (brand_document_get_plan (document), items->pdata[0]);
  brand_history_remove (history, items->pdata[0]);
  tell_deletion (history, widget, text);
}

gboolean
brand_session_copy (BrandSession  *self,
                    BrandDocument *document,
                    GtkWidget     *widget)
{
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autoptr (GdkContentProvider) provider = NULL;

  if (items->len == 0 || find_beat (items) != NULL)
    return FALSE;
  provider = brand_timeline_clipboard_write (brand_document_get_plan (document), items);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), provider);
  return TRUE;
}

void
brand_session_cut (BrandSession  *self,
                   BrandDocument *document,
                   GtkWidget     *widget)
{
  g_autoptr (GPtrArray) items = copy_selected (self);

  if (brand_session_copy (self, document, widget))
    delete_touchpoints (self, brand_document_get_history (document), items, widget,
                        BRAND_VERB_CUT);
}

typedef struct
{
  BrandSession *session;
  BrandDocument *document;
  GtkWidget *widget;
} Paste;

static void
free_paste (Paste *paste)
{
  g_object_unref (paste->session);
  g_object_unref (paste->document);
  g_object_unref (paste->widget);
  g_free (paste);
}

/* “Beat “Bring a chair”, Community “Allotments” and 2 more” */
static char *
join_lost (GPtrArray *lost)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < MIN (lost->len, MOST_LOST); i++)
    g_string_append_printf (words, "%s%s", i > 0 ? ", " : "", (const char *) lost->pdata[i]);
  if (lost->len > MOST_LOST)
    {
      guint n_more = lost->len - MOST_LOST;

      g_string_append_c (words, ' ');
      g_string_append_printf (words, ngettext ("and %u more", "and %u more", n_more), n_more);
    }
  return g_string_free (words, FALSE);
}

static void
tell_lost (Paste     *paste,
           GPtrArray *lost)
{
  g_autofree char *words = join_lost (lost);
  /* Translators: %s lists what a pasted touchpoint referred to and this plan hasn’t got. */
  g_autofree char *text = g_strdup_printf (_("Pasted without %s"), words);

  brand_undo_toast_show (paste->widget, brand_document_get_history (paste->document), text);
  gtk_accessible_announce (GTK_ACCESSIBLE (paste->widget), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* At the cursor; what was copied together stays as far apart. */
static void
put_copies (Paste     *paste,
            GPtrArray *items)
{
  int cursor = brand_session_get_cursor (paste->session);
  int first_day = G_MAXINT;
  g_autoptr (GPtrArray) copies = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < items->len; i++)
    first_day = MIN (first_day, brand_touchpoint_get_start (items->pdata[i]));
  copies = brand_timeline_edit_add_copies (brand_document_get_history (paste->document), items,
                                           cursor != 0 ? cursor - first_day : 0,
                                           BRAND_VERB_PASTE);
  brand_session_set_selected (paste->session, copies);
  text = g_strdup_printf (ngettext ("%u touchpoint pasted", "%u touchpoints pasted", copies->len),
                          copies->len);
  gtk_accessible_announce (GTK_ACCESSIBLE (paste->widget), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
read_cb (GObject      *clipboard,
         GAsyncResult *result,
         gpointer      user_data)
{
  Paste *paste = user_data;
  BrandPlan *plan = brand_document_get_plan (paste->document);
  g_autoptr (BrandPlan) copied =
    brand_timeline_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) lost = g_ptr_array_new_with_free_func (g_free);

  if (copied != NULL)
    items = brand_timeline_clipboard_fit (copied, plan, lost);
  if (items != NULL && items->len > 0)
    put_copies (paste, items);
  if (lost->len > 0)
    tell_lost (paste, lost);
  if (items == NULL || items->len == 0)
    gtk_widget_error_bell (paste->widget);
  free_paste (paste);
}

void
brand_session_paste (BrandSession  *self,
                     BrandDocument *document,
                     GtkWidget     *widget)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (widget);
  Paste *paste;

  if (!brand_timeline_clipboard_can_read (clipboard))
    {
      gtk_widget_error_bell (widget);
      return;
    }
  paste = g_new (Paste, 1);
  *paste = (Paste) { g_object_ref (self), g_object_ref (document), g_object_ref (widget) };
  brand_timeline_clipboard_read_async (clipboard, read_cb, paste);
}

gboolean
brand_session_set_field (BrandSession     *self,
                         BrandDocument    *document,
                         guint             field,
                         const BrandValue *value,
                         GError          **error)
{
  BrandHistory *history = brand_document_get_history (document);
  GPtrArray *items = brand_session_get_selected (self);
  g_autofree char *label = brand_timeline_edit_label (BRAND_VERB_CHANGE, items);
  gboolean is_set = TRUE;

  brand_history_begin (history, label);
  for (guint i = 0; i < items->len && is_set; i++)
    is_set = brand_history_set (history, items->pdata[i], field, value, error);
  if (is_set)
    brand_history_end (history);
  else
    brand_history_cancel (history);
  return is_set;
}

BrandItem *
brand_session_new_touchpoint (BrandSession  *self,
                              BrandDocument *document)
{
  BrandItem *selection = brand_session_get_selection (self);
  int cursor = brand_session_get_cursor (self);
  int start = cursor != 0 ? cursor : brand_document_get_today (document);
  BrandPlan *plan = brand_document_get_plan (document);
  g_autoptr (BrandGrouping) lanes = brand_grouping_new (plan, BRAND_GROUP_BY_DIMENSION);
  BrandDimension dimension = BRAND_IS_TOUCHPOINT (selection)
                             ? brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (selection))
                             : BRAND_DIMENSION_MASS;

  return brand_timeline_edit_create (plan, lanes, dimension, start,
                                     start + NEW_TOUCHPOINT_DAYS - 1);
}
