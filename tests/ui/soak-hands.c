/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/soak-hands.h"

#include "ui/document/brand-merge-dialog.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/fields/brand-item-form.h"
#include "ui/story/brand-story-page.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/window-test.h"

#define MOST_ROUNDS 200

void
soak_hands_settle (void)
{
  for (guint i = 0; i < MOST_ROUNDS && g_main_context_iteration (NULL, FALSE); i++)
    continue;
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* One of that type that can be seen; NULL when there is none. */
static gpointer
pick (GRand     *rand,
      GtkWidget *widget,
      GType      type)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (widget, type, found);
  return found->len > 0 ? found->pdata[g_rand_int_range (rand, 0, (int) found->len)] : NULL;
}

static BrandItem *
pick_item (GRand      *rand,
           BrandPlan  *plan,
           BrandKindId kind)
{
  BrandList *list = brand_plan_get_list (plan, kind);
  int n_items = (int) brand_list_get_length (list);

  return n_items > 0 ? brand_list_get (list, (guint) g_rand_int_range (rand, 0, n_items)) : NULL;
}

static BrandPage *
show (BrandWindow *window,
      GRand       *rand,
      const char  *section,
      GType        type)
{
  BrandPage *page;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", section);
  soak_hands_settle ();
  page = pick (rand, GTK_WIDGET (window), type);
  g_assert_nonnull (page);
  return page;
}

static void
press_key (GtkWidget      *widget,
           guint           key,
           GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &is_handled);
    }
}

static void
act_on_timeline (GRand       *rand,
                 BrandWindow *window)
{
  static const struct
  {
    guint key;
    GdkModifierType state;
  } keys[] = {
    { GDK_KEY_Left, GDK_ALT_MASK }, { GDK_KEY_Right, GDK_ALT_MASK },
    { GDK_KEY_Right, GDK_ALT_MASK | GDK_CONTROL_MASK },
    { GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK },
    { GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK },
    { GDK_KEY_Up, GDK_ALT_MASK }, { GDK_KEY_Down, GDK_ALT_MASK },
    { GDK_KEY_c, GDK_CONTROL_MASK }, { GDK_KEY_x, GDK_CONTROL_MASK },
    { GDK_KEY_v, GDK_CONTROL_MASK }, { GDK_KEY_v, GDK_CONTROL_MASK },
    { GDK_KEY_d, GDK_CONTROL_MASK }, { GDK_KEY_Delete, 0 }, { GDK_KEY_Insert, 0 },
  };
  BrandPage *page = show (window, rand, "timeline", BRAND_TYPE_TIMELINE_PAGE);
  GtkWidget *area = pick (rand, GTK_WIDGET (page), BRAND_TYPE_TIMELINE_AREA);
  BrandItem *item = pick_item (rand, brand_page_get_plan (page), BRAND_KIND_TOUCHPOINT);
  int key = g_rand_int_range (rand, 0, G_N_ELEMENTS (keys));

  if (area == NULL)
    return;
  brand_session_set_selection (brand_page_get_session (page), item);
  gtk_widget_grab_focus (area);
  press_key (area, keys[key].key, keys[key].state);
}

static void
act_on_beat (GRand       *rand,
             BrandWindow *window)
{
  static const char *const acts[] = { "item.duplicate", "item.earlier", "item.later",
                                      "item.delete", "item.add" };
  BrandPage *page = show (window, rand, "story", BRAND_TYPE_STORY_PAGE);
  BrandItem *item = pick_item (rand, brand_page_get_plan (page), BRAND_KIND_BEAT);
  const char *act = acts[g_rand_int_range (rand, 0, G_N_ELEMENTS (acts))];

  if (g_str_equal (act, "item.add"))
    gtk_widget_activate_action (GTK_WIDGET (page), act, "s", "beat");
  else if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (page), act, "s", brand_item_get_id (item));
}

/* As the keys would: at the end, letter by letter. */
static void
type_words (GRand     *rand,
            GtkWidget *widget)
{
  static const char *const words[] = { "bread", " ", "7", "ä", "“", "-", "\n", "12/03" };
  const char *word = words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];

  gtk_widget_grab_focus (widget);
  if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_buffer_insert_interactive_at_cursor (
      gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), word, -1, TRUE);
  else if (*word != '\n')
    {
      int end = (int) gtk_entry_buffer_get_length (gtk_text_get_buffer (GTK_TEXT (widget)));

      gtk_editable_insert_text (GTK_EDITABLE (widget), word, -1, &end);
    }
  else
    g_signal_emit_by_name (widget, "activate");
}

static void
type_somewhere (GRand       *rand,
                BrandWindow *window)
{
  static const char *const sections[] = { "story", "goals", "customers", "measures", "timeline" };
  GType type = g_rand_boolean (rand) ? GTK_TYPE_TEXT_VIEW : GTK_TYPE_TEXT;
  GtkWidget *widget;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s",
                              sections[g_rand_int_range (rand, 0, G_N_ELEMENTS (sections))]);
  soak_hands_settle ();
  widget = pick (rand, GTK_WIDGET (window), type);
  for (guint i = 0; i < 3 && widget != NULL; i++)
    type_words (rand, widget);
}

void
soak_hands_act (GRand       *rand,
                BrandWindow *window)
{
  int act = g_rand_int_range (rand, 0, 100);

  if (act < 45)
    act_on_timeline (rand, window);
  else if (act < 70)
    type_somewhere (rand, window);
  else if (act < 82)
    act_on_beat (rand, window);
  else
    gtk_widget_activate_action (GTK_WIDGET (window), act < 94 ? "win.undo" : "win.redo", NULL);
  soak_hands_settle ();
}

static void
fill_dialog (GRand     *rand,
             AdwDialog *dialog)
{
  GtkWidget *text = pick (rand, GTK_WIDGET (dialog), GTK_TYPE_TEXT);
  GtkWidget *add = find_button (GTK_WIDGET (dialog), "_Add");

  if (text != NULL)
    type_words (rand, text);
  if (add != NULL && gtk_widget_get_sensitive (add) && g_rand_int_range (rand, 0, 4) > 0)
    g_signal_emit_by_name (add, "clicked");
  else
    adw_dialog_force_close (dialog);
}

static void
answer_question (GRand       *rand,
                 BrandWindow *window,
                 AdwDialog   *dialog)
{
  const char *heading = adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog));

  g_assert_cmpstr (heading, !=, "The plan was not saved");
  if (g_str_equal (heading, "The file has changed"))
    answer (window, g_rand_boolean (rand) ? "merge" : "replace");
  else if (g_str_equal (heading, "Give up your changes?"))
    answer (window, "revert");
  else if (g_str_equal (heading, "Save changes?"))
    answer (window, g_rand_boolean (rand) ? "save" : "discard");
  else
    adw_dialog_force_close (dialog);
}

gboolean
soak_hands_answer (GRand       *rand,
                   BrandWindow *window)
{
  g_autoptr (BrandWindow) owned = g_object_ref (window);
  AdwDialog *dialog;
  gboolean is_merge;

  soak_hands_settle ();
  /* It may have closed. */
  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return FALSE;
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  is_merge = BRAND_IS_MERGE_DIALOG (dialog);
  if (dialog == NULL)
    return FALSE;
  if (ADW_IS_ALERT_DIALOG (dialog))
    answer_question (rand, window, dialog);
  else if (BRAND_IS_ITEM_DIALOG (dialog))
    fill_dialog (rand, dialog);
  else if (is_merge)
    {
      press (window, g_rand_boolean (rand) ? "_All mine" : "All as in the _file");
      press (window, "_Merge");
    }
  else
    adw_dialog_force_close (dialog);
  soak_hands_settle ();
  return is_merge;
}
