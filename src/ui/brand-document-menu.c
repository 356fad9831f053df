/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-document-menu.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *label; /* NULL ends a section */
  const char *action;
} Entry;

static const Entry file_entries[] = {
  { N_("_New plan"), "win.new" },
  { N_("_Open…"), "win.open" },
  { NULL },
  { N_("_Save"), "win.save" },
  { N_("Save _as…"), "win.save-as" },
  { N_("Re_vert to saved"), "win.revert" },
  { NULL },
  { N_("_Roll forward to next year…"), "win.roll-forward" },
  { N_("_Beside another year…"), "win.compare-years" },
  { NULL },
  { N_("_Find…"), "win.search" },
  { N_("_Export…"), "win.export" },
  { N_("_Print…"), "win.print" },
  { NULL },
};

static const Entry start_entries[] = {
  { N_("New _window"), "app.new-window" },
  { NULL },
};

static const Entry program_entries[] = {
  { N_("_Preferences"), "app.preferences" },
  { N_("_Keyboard shortcuts"), "app.shortcuts" },
  { N_("_Help"), "app.help" },
  { N_("_About Brand Planner"), "app.about" },
  { NULL },
};

static void
append_entries (GMenu       *menu,
                const Entry *entries,
                guint        n_entries)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; i < n_entries; i++)
    {
      if (entries[i].label != NULL)
        {
          g_menu_append (section, _(entries[i].label), entries[i].action);
          continue;
        }
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
      g_object_unref (section);
      section = g_menu_new ();
    }
}

/* A label may hold underscores that are no access keys. */
static void
append_step (GMenu      *section,
             char       *label,
             const char *action)
{
  g_autofree char *owned = label;
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);

  g_menu_append (section, escaped, action);
}

typedef struct
{
  BrandHistory *history; /* not owned */
  GMenu *section;
} Steps;

static void
steps_free (gpointer data)
{
  Steps *steps = data;

  g_clear_weak_pointer (&steps->history);
  g_object_unref (steps->section);
  g_free (steps);
}

static void
fill_steps_cb (GtkMenuButton *button,
               gpointer       user_data)
{
  Steps *steps = user_data;

  if (steps->history == NULL)
    return;
  g_menu_remove_all (steps->section);
  append_step (steps->section, brand_document_dup_undo_label (steps->history), "win.undo");
  append_step (steps->section, brand_document_dup_redo_label (steps->history), "win.redo");
}

/* Filled when it opens: a menu in the window whose items change with every edit makes GTK's
 * search for their actions ever longer. */
static void
add_steps (GtkMenuButton *button,
           GMenu         *menu,
           BrandDocument *document)
{
  Steps *steps = g_new0 (Steps, 1);

  g_set_weak_pointer (&steps->history, brand_document_get_history (document));
  steps->section = g_menu_new ();
  g_menu_append_section (menu, NULL, G_MENU_MODEL (steps->section));
  gtk_menu_button_set_create_popup_func (button, fill_steps_cb, steps, steps_free);
  fill_steps_cb (button, steps);
}

void
brand_document_menu_fill (GtkMenuButton *button,
                          BrandDocument *document)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (document != NULL)
    {
      add_steps (button, menu, document);
      append_entries (menu, file_entries, G_N_ELEMENTS (file_entries));
    }
  else
    append_entries (menu, start_entries, G_N_ELEMENTS (start_entries));
  append_entries (menu, program_entries, G_N_ELEMENTS (program_entries));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

char *
brand_document_dup_undo_label (BrandHistory *history)
{
  const char *step = brand_history_get_undo_label (history);

  /* Translators: %s is a step such as: Change “Title”. */
  return step != NULL ? g_strdup_printf (_("Undo: %s"), step) : g_strdup (_("Undo"));
}

char *
brand_document_dup_redo_label (BrandHistory *history)
{
  const char *step = brand_history_get_redo_label (history);

  /* Translators: %s is a step such as: Change “Title”. */
  return step != NULL ? g_strdup_printf (_("Redo: %s"), step) : g_strdup (_("Redo"));
}
