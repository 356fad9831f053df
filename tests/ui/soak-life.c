/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/soak-life.h"

#include <signal.h>
#include <unistd.h>

#include "storage/journal/brand-journal.h"
#include "storage/plan/brand-plan-file.h"
#include "ui/document/brand-recovery-dialog.h"
#include "ui/soak-hands.h"
#include "ui/window-test.h"

#define PATIENCE_USEC (60 * G_USEC_PER_SEC)
#define wait_until(life, condition) wait_for (life, condition, #condition, TRUE)

typedef struct
{
  SoakTold *told;
  const char *folder;
  GRand *rand;
  BrandApplication *application;
  BrandWindow *window;
  BrandDocument *document; /* the one that is followed */
  gboolean is_decided;     /* a merge had conflicts */
} Life;

static void
changing_cb (Life *life)
{
  life->told->is_settling = TRUE;
}

static void
settled_cb (Life *life)
{
  soak_told_record (life->told, brand_document_get_plan (life->document));
}

/* Nothing was typed since the save began. */
static void
saving_cb (Life *life)
{
  if (brand_document_get_saving (life->document) || brand_document_get_modified (life->document))
    return;
  life->told->safe = life->told->saved = life->told->n_states - 1;
  life->told->n_saves++;
}

static void
file_cb (Life *life)
{
  g_autoptr (GFile) file = soak_told_get_file (life->folder, 1);

  life->told->place = g_file_equal (brand_document_get_file (life->document), file);
}

static void
forget (Life *life)
{
  if (life->document == NULL)
    return;
  g_signal_handlers_disconnect_by_data (brand_document_get_history (life->document), life);
  g_signal_handlers_disconnect_by_data (life->document, life);
  g_clear_object (&life->document);
}

static void
follow (Life *life)
{
  BrandDocument *document = brand_window_get_document (life->window);
  BrandHistory *history;

  if (document == NULL || document == life->document)
    return;
  forget (life);
  life->document = g_object_ref (document);
  history = brand_document_get_history (document);
  g_signal_connect_swapped (history, "changed", G_CALLBACK (changing_cb), life);
  g_signal_connect_swapped (history, "settled", G_CALLBACK (settled_cb), life);
  g_signal_connect_swapped (document, "notify::saving", G_CALLBACK (saving_cb), life);
  g_signal_connect_swapped (document, "notify::file", G_CALLBACK (file_cb), life);
  settled_cb (life);
}

/* Answers what is asked meanwhile. */
static void
wait_for (Life       *life,
          gboolean  (*condition) (Life *life),
          const char *words,
          gboolean    answers)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_USEC;

  while (!condition (life))
    {
      if (g_get_monotonic_time () > end)
        g_error ("waited in vain until %s", words);
      if (answers && life->window != NULL)
        life->is_decided |= soak_hands_answer (life->rand, life->window);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static gboolean
is_quiet (Life *life)
{
  return !brand_document_get_saving (life->document)
         && adw_application_window_get_visible_dialog (
              ADW_APPLICATION_WINDOW (life->window)) == NULL;
}

static gboolean
is_same (Life *life)
{
  return brand_document_get_outside (life->document) == BRAND_OUTSIDE_SAME && is_quiet (life);
}

static gboolean
is_changed (Life *life)
{
  return brand_document_get_outside (life->document) == BRAND_OUTSIDE_CHANGED;
}

static gboolean
is_replaced (Life *life)
{
  BrandDocument *document = brand_window_get_document (life->window);

  return document != NULL && document != life->document;
}

static gboolean
is_closed (Life *life)
{
  return count_windows (life->application) == 0;
}

static gboolean
is_open (Life *life)
{
  return brand_window_get_document (life->window) != NULL;
}

static void
open_window (Life *life)
{
  g_autoptr (GFile) file = soak_told_get_file (life->folder, life->told->place);

  g_application_open (G_APPLICATION (life->application), &file, 1, "");
  g_set_weak_pointer (&life->window, gtk_application_get_windows (
    GTK_APPLICATION (life->application))->data);
}

static void
save (Life *life)
{
  activate (life->window, "win.save");
  if (g_rand_boolean (life->rand))
    wait_until (life, is_quiet);
}

static void
saved_as_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  brand_document_save_finish (BRAND_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
}

/* What happens when the name has been chosen. */
static void
save_as (Life *life)
{
  g_autoptr (GFile) other = soak_told_get_file (life->folder, !life->told->place);

  wait_until (life, is_quiet);
  brand_document_save_async (life->document, other, TRUE, saved_as_cb, NULL);
  wait_until (life, is_quiet);
}

/* What is given up here is given up on purpose. */
static void
load_again (Life       *life,
            const char *action)
{
  wait_until (life, is_quiet);
  life->told->safe = life->told->saved;
  activate (life->window, action);
  wait_until (life, is_replaced);
  follow (life);
  life->told->saved = life->told->n_states - 1;
  life->told->n_reverts++;
}

static void
assert_has_theirs (Life *life)
{
  BrandPlan *plan = brand_document_get_plan (life->document);
  g_autofree char *author = g_strdup_printf ("Outside %d", life->told->n_outside);

  if (!life->is_decided)
    g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "author"), ==,
                     author);
}

static void
meet_another (Life *life)
{
  int act = g_rand_int_range (life->rand, 0, 4);

  wait_until (life, is_quiet);
  soak_told_outside (life->told, life->folder);
  wait_until (life, is_changed);
  if (act == 0)
    load_again (life, "win.reload");
  else if (act == 1)
    activate (life->window, "win.keep-mine");
  else
    {
      life->is_decided = FALSE;
      activate (life->window, "win.merge");
      wait_until (life, is_same);
      assert_has_theirs (life);
      life->told->n_merges++;
    }
}

static void
close_and_open (Life *life)
{
  wait_until (life, is_quiet);
  life->told->safe = life->told->saved;
  gtk_window_close (GTK_WINDOW (life->window));
  wait_until (life, is_closed);
  forget (life);
  open_window (life);
  wait_until (life, is_open);
  follow (life);
  life->told->saved = life->told->n_states - 1;
  life->told->n_reopenings++;
}

static void
step (Life *life)
{
  int act = g_rand_int_range (life->rand, 0, 100);

  life->told->n_acts++;
  if (act < 82)
    soak_hands_act (life->rand, life->window);
  else if (act < 89)
    save (life);
  else if (act < 91)
    save_as (life);
  else if (act < 93 && brand_document_get_modified (life->document))
    load_again (life, "win.revert");
  else if (act < 95)
    meet_another (life);
  else if (act < 97)
    close_and_open (life);
  else if (brand_document_flush_journal (life->document))
    life->told->safe = life->told->n_states - 1;
  soak_hands_answer (life->rand, life->window);
  follow (life);
}

static gboolean
has_journal (void)
{
  g_autofree char *path = brand_journal_dup_folder ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_assert_false (g_str_has_suffix (name, ".unreadable"));
      if (g_str_has_suffix (name, ".journal"))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_looked_through (Life *life)
{
  return BRAND_IS_RECOVERY_DIALOG (
           adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (life->window)))
         || !has_journal ();
}

static void
recover (Life *life)
{
  GtkWidget *dialog = GTK_WIDGET (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (life->window)));
  gboolean merges = find_button (dialog, "_Merge") != NULL;

  life->told->n_recoveries++;
  life->is_decided = FALSE;
  if (g_rand_int_range (life->rand, 0, 10) == 0)
    {
      life->told->safe = life->told->saved;
      press (life->window, "_Keep the file as it is");
    }
  else
    press (life->window, merges ? "_Merge" : "_Recover changes");
  soak_hands_settle ();
}

static gboolean
has_answered (Life *life)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (life->window)) == NULL;
}

static GtkWidget *
find_again (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ACTION_ROW (widget)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)),
                      "Try to open it again"))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_again (child);
  return found;
}

/* After an end while the plan was being opened, the program waits for the user. */
static gboolean
shows_plan (Life *life)
{
  GtkWidget *again = is_open (life) ? NULL : find_again (GTK_WIDGET (life->window));

  if (again != NULL && gtk_widget_get_mapped (again))
    gtk_widget_activate (again);
  return is_open (life);
}

static void
begin (Life *life)
{
  g_autoptr (GFile) file = soak_told_get_file (life->folder, life->told->place);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) saved = brand_plan_load (file, NULL, NULL, &error);

  g_assert_no_error (error);
  life->application = application_new ();
  open_window (life);
  wait_for (life, is_looked_through, "is_looked_through", FALSE);
  if (has_journal ())
    recover (life);
  wait_until (life, has_answered);
  wait_until (life, shows_plan);

  if (life->told->n_states > 0)
    soak_told_find (life->told, brand_document_get_plan (brand_window_get_document (
                                  life->window)));
  life->told->n_states = 0;
  soak_told_record (life->told, saved);
  follow (life);
  life->told->saved = 0;
  life->told->safe = life->told->n_states - 1;
  life->told->is_ready = TRUE;
}

void
soak_life_live (SoakTold   *told,
                const char *folder,
                guint32     seed,
                guint       n_steps)
{
  Life life = { .told = told, .folder = folder, .rand = g_rand_new_with_seed (seed) };

  begin (&life);
  for (guint i = 0; i < n_steps; i++)
    step (&life);
  if (n_steps > 0)
    {
      if (seed % 2 == 0 && brand_document_flush_journal (life.document))
        told->safe = told->n_states - 1;
      told->died_at = g_get_monotonic_time ();
      raise (SIGKILL);
    }

  forget (&life);
  g_clear_weak_pointer (&life.window);
  application_free (life.application);
  g_rand_free (life.rand);
}
