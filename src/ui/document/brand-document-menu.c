/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-menu.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *label; /* NULL ends a section */
  const char *action;
  gboolean needs_plan; /* is away where there is none, instead of grey */
} Entry;

static const Entry file_entries[] = {
  { N_("_New plan"), "win.new" },
  { N_("_Open…"), "win.open" },
  { NULL },
  { N_("_Save"), "win.save" },
  { N_("Save _as…"), "win.save-as" },
  { N_("Re_vert to saved"), "win.revert" },
  { N_("Ear_lier versions…"), "win.versions" },
  { NULL },
  { N_("_Keep as scenario…"), "win.keep-scenario" },
  { N_("S_cenarios…"), "win.scenarios" },
  { N_("_Roll forward to next year…"), "win.roll-forward" },
  { N_("_Beside another year…"), "win.compare-years" },
  { NULL },
  { N_("_Find…"), "win.search" },
  { N_("_Import…"), "win.import" },
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
  { N_("_Take the tour"), "win.tour", TRUE },
  { N_("_About Brand Planner"), "app.about" },
  { NULL },
};

static void
append_entry (GMenu       *section,
              const Entry *entry)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (_(entry->label), entry->action);

  if (entry->needs_plan)
    g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (section, item);
}

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
          append_entry (section, &entries[i]);
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

static void
append_steps (GMenu        *menu,
              BrandHistory *history)
{
  g_autoptr (GMenu) section = g_menu_new ();

  append_step (section, brand_document_dup_undo_label (history), "win.undo");
  append_step (section, brand_document_dup_redo_label (history), "win.redo");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
fill_cb (GtkMenuButton *button,
         gpointer       document)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  if (document != NULL)
    {
      append_steps (menu, brand_document_get_history (document));
      append_entries (menu, file_entries, G_N_ELEMENTS (file_entries));
    }
  else
    append_entries (menu, start_entries, G_N_ELEMENTS (start_entries));
  append_entries (menu, program_entries, G_N_ELEMENTS (program_entries));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
forget_document (gpointer document)
{
  g_clear_object (&document);
}

/* Made when it opens: each page has one, and its items change with every edit. */
void
brand_document_menu_fill (GtkMenuButton *button,
                          BrandDocument *document)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (document != NULL)
    g_object_ref (document);
  gtk_menu_button_set_create_popup_func (button, fill_cb, document, forget_document);
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
