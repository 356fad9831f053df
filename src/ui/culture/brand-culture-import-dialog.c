/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-import.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-recurrence.h"
#include "storage/calendar/brand-holidays.h"
#include "ui/window/brand-undo-toast.h"

#define BRAND_TYPE_CULTURE_IMPORT_DIALOG (brand_culture_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandCultureImportDialog, brand_culture_import_dialog, BRAND,
                      CULTURE_IMPORT_DIALOG, AdwDialog)

struct _BrandCultureImportDialog
{
  AdwDialog parent_instance;

  BrandHistory *history;
  GListStore *entries; /* BrandCultureImportEntry */
  GtkLabel *count;
  GtkCheckButton *all;
  GtkButton *import;
  gboolean is_counting;
};

G_DEFINE_FINAL_TYPE (BrandCultureImportDialog, brand_culture_import_dialog, ADW_TYPE_DIALOG)

#define BRAND_TYPE_CULTURE_IMPORT_ENTRY (brand_culture_import_entry_get_type ())
G_DECLARE_FINAL_TYPE (BrandCultureImportEntry, brand_culture_import_entry, BRAND,
                      CULTURE_IMPORT_ENTRY, GObject)

/* One line of the list. */
struct _BrandCultureImportEntry
{
  GObject parent_instance;

  BrandItem *ritual;
  char *words;
  gboolean is_chosen;
};

G_DEFINE_FINAL_TYPE (BrandCultureImportEntry, brand_culture_import_entry, G_TYPE_OBJECT)

static void
brand_culture_import_entry_finalize (GObject *object)
{
  BrandCultureImportEntry *self = BRAND_CULTURE_IMPORT_ENTRY (object);

  g_object_unref (self->ritual);
  g_free (self->words);
  G_OBJECT_CLASS (brand_culture_import_entry_parent_class)->finalize (object);
}

static void
brand_culture_import_entry_class_init (BrandCultureImportEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_culture_import_entry_finalize;
}

static void
brand_culture_import_entry_init (BrandCultureImportEntry *self)
{
}

static char *
describe (const BrandHoliday *holiday)
{
  g_autofree char *rule = brand_ritual_describe (holiday->ritual);
  g_autofree char *day = holiday->first != BRAND_DATE_UNSET
                           ? brand_date_format (holiday->first, BRAND_DATE_STYLE_WEEKDAY) : NULL;
  const char *words = day != NULL ? day : rule;

  if (holiday->is_known)
    /* Translators: %s is a day or a rule, as Each year on 6 December. */
    return g_strdup_printf (_("%s · already there"), words);
  if (day == NULL)
    return g_strdup_printf (_("%s · not in the plan’s period"), words);
  if (holiday->is_simplified)
    /* Translators: the day, then the line in the file. */
    return g_strdup_printf (_("%1$s · line %2$u: its rule can’t be followed, so only this day is "
                              "taken; add the others by hand"), words, holiday->line);
  if (brand_item_get_choice (holiday->ritual, "repeats") == BRAND_REPEATS_ONCE)
    return g_strdup (words);
  return g_strdup_printf ("%s · %s", words, rule);
}

static BrandCultureImportEntry *
get_entry (BrandCultureImportDialog *self,
           guint                     position)
{
  g_autoptr (BrandCultureImportEntry) entry =
    g_list_model_get_item (G_LIST_MODEL (self->entries), position);

  return entry;
}

static guint
get_n_entries (BrandCultureImportDialog *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->entries));
}

static guint
count_chosen (BrandCultureImportDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < get_n_entries (self); i++)
    n += get_entry (self, i)->is_chosen;
  return n;
}

static void
show_count (BrandCultureImportDialog *self)
{
  guint n = count_chosen (self), n_all = get_n_entries (self);
  /* Translators: how many entries of a calendar are chosen, and how many it has. */
  g_autofree char *words = g_strdup_printf (ngettext ("%1$u of %2$u entry chosen",
                                                      "%1$u of %2$u entries chosen", n_all),
                                            n, n_all);
  g_autofree char *label = g_strdup_printf (ngettext ("_Import %u", "_Import %u", n), n);

  self->is_counting = TRUE;
  gtk_label_set_text (self->count, words);
  gtk_button_set_label (self->import, n > 0 ? label : _("_Import"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->import), n > 0);
  gtk_check_button_set_active (self->all, n > 0 && n == n_all);
  gtk_check_button_set_inconsistent (self->all, n > 0 && n < n_all);
  self->is_counting = FALSE;
}

static void
all_toggled_cb (BrandCultureImportDialog *self)
{
  guint n = get_n_entries (self);
  gboolean is_chosen = gtk_check_button_get_active (self->all);

  if (self->is_counting)
    return;
  for (guint i = 0; i < n; i++)
    get_entry (self, i)->is_chosen = is_chosen;
  g_list_model_items_changed (G_LIST_MODEL (self->entries), 0, n, n);
  show_count (self);
}

static void
import_clicked_cb (BrandCultureImportDialog *self)
{
  g_autoptr (GPtrArray) rituals = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autoptr (GtkWidget) root = GTK_WIDGET (g_object_ref (gtk_widget_get_root (parent)));
  g_autoptr (BrandHistory) history = g_object_ref (self->history);

  for (guint i = 0; i < get_n_entries (self); i++)
    if (get_entry (self, i)->is_chosen)
      g_ptr_array_add (rituals, get_entry (self, i)->ritual);
  if (brand_holidays_add (history, rituals, &error))
    words = g_strdup_printf (ngettext ("%u holiday imported", "%u holidays imported",
                                       rituals->len), rituals->len);
  else
    words = g_strdup (error->message);
  brand_undo_toast_show (root, history, words);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
toggled_cb (GtkCheckButton *check,
            GtkListItem    *item)
{
  BrandCultureImportEntry *entry = gtk_list_item_get_item (item);
  GtkWidget *dialog = gtk_widget_get_ancestor (GTK_WIDGET (check),
                                               BRAND_TYPE_CULTURE_IMPORT_DIALOG);

  if (entry == NULL || dialog == NULL)
    return;
  entry->is_chosen = gtk_check_button_get_active (check);
  show_count (BRAND_CULTURE_IMPORT_DIALOG (dialog));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                                               "css-classes",
                                               (const char *[]) { "secondary", "dimmed", NULL },
                                               NULL));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  gtk_list_item_set_child (item, check);
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), item);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  BrandCultureImportEntry *entry = gtk_list_item_get_item (item);
  GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_item_get_child (item));
  GtkWidget *box = gtk_check_button_get_child (check);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)),
                      brand_item_get_title (entry->ritual));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), entry->words);
  g_signal_handlers_block_by_func (check, toggled_cb, item);
  gtk_check_button_set_active (check, entry->is_chosen);
  g_signal_handlers_unblock_by_func (check, toggled_cb, item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  brand_item_get_title (entry->ritual),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, entry->words, -1);
}

static GtkWidget *
create_list (BrandCultureImportDialog *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *model = GTK_SELECTION_MODEL (
    gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->entries))));
  GtkWidget *list = gtk_list_view_new (model, factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "rich-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Holidays"), -1);
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", list, "vexpand", TRUE,
                       "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
}

static GtkWidget *
create_head (BrandCultureImportDialog *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 12, "margin-start", 12, "margin-end", 12,
                                 "margin-bottom", 6, NULL);

  self->all = g_object_new (GTK_TYPE_CHECK_BUTTON, "label", _("_All"), "use-underline", TRUE, NULL);
  self->count = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, "hexpand", TRUE, "wrap", TRUE,
                              "css-classes", (const char *[]) { "dimmed", NULL }, NULL);
  g_signal_connect_swapped (self->all, "toggled", G_CALLBACK (all_toggled_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->all));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->count));
  return box;
}

static void
brand_culture_import_dialog_dispose (GObject *object)
{
  BrandCultureImportDialog *self = BRAND_CULTURE_IMPORT_DIALOG (object);

  g_clear_object (&self->entries);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_culture_import_dialog_parent_class)->dispose (object);
}

static void
brand_culture_import_dialog_class_init (BrandCultureImportDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_culture_import_dialog_dispose;
}

static void
brand_culture_import_dialog_init (BrandCultureImportDialog *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();

  self->entries = g_list_store_new (BRAND_TYPE_CULTURE_IMPORT_ENTRY);
  self->import = g_object_new (GTK_TYPE_BUTTON, "use-underline", TRUE, "css-classes",
                               (const char *[]) { "suggested-action", NULL }, NULL);
  g_signal_connect_swapped (self->import, "clicked", G_CALLBACK (import_clicked_cb), self);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), GTK_WIDGET (self->import));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), create_head (self));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_list (self));
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_content_width (ADW_DIALOG (self), 520);
  adw_dialog_set_content_height (ADW_DIALOG (self), 640);
  adw_dialog_set_default_widget (ADW_DIALOG (self), GTK_WIDGET (self->import));
}

/* What is new in the plan's period is chosen from the start. */
static void
add_entry (BrandCultureImportDialog *self,
           const BrandHoliday       *holiday)
{
  g_autoptr (BrandCultureImportEntry) entry = g_object_new (BRAND_TYPE_CULTURE_IMPORT_ENTRY, NULL);

  entry->ritual = g_object_ref (holiday->ritual);
  entry->words = describe (holiday);
  entry->is_chosen = !holiday->is_known && holiday->first != BRAND_DATE_UNSET;
  g_list_store_append (self->entries, entry);
}

AdwDialog *
brand_culture_import_dialog_new (BrandHistory *history,
                                 GPtrArray    *holidays,
                                 const char   *name)
{
  BrandCultureImportDialog *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);

  self = g_object_new (BRAND_TYPE_CULTURE_IMPORT_DIALOG, NULL);
  self->history = g_object_ref (history);
  for (guint i = 0; i < holidays->len; i++)
    add_entry (self, holidays->pdata[i]);
  /* Translators: %s is the calendar's file. */
  title = g_strdup_printf (_("Holidays from “%s”"), name);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  show_count (self);
  return ADW_DIALOG (self);
}
