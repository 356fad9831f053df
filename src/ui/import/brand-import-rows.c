/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-rows.h"

#include <glib/gi18n-lib.h>

#include "ui/import/brand-import-words.h"

#define BRAND_TYPE_IMPORT_ENTRY (brand_import_entry_get_type ())
G_DECLARE_FINAL_TYPE (BrandImportEntry, brand_import_entry, BRAND, IMPORT_ENTRY, GObject)

/* One row of the table; its words are made when it is seen. */
struct _BrandImportEntry
{
  GObject parent_instance;

  guint index;
  BrandCsvRowState state;
};

G_DEFINE_FINAL_TYPE (BrandImportEntry, brand_import_entry, G_TYPE_OBJECT)

static void
brand_import_entry_class_init (BrandImportEntryClass *klass)
{
}

static void
brand_import_entry_init (BrandImportEntry *self)
{
}

struct _BrandImportRows
{
  AdwBin parent_instance;

  GtkStack *stack;
  GListStore *entries;  /* BrandImportEntry */
  GtkSortListModel *sorted;
  BrandCsvImport *import; /* borrowed */
};

G_DEFINE_FINAL_TYPE (BrandImportRows, brand_import_rows, ADW_TYPE_BIN)

/* What wants a look comes first. */
static int
get_place (BrandCsvRowState state)
{
  static const int places[BRAND_N_CSV_ROW_STATES] = {
    [BRAND_CSV_ROW_FAULTY] = 0, [BRAND_CSV_ROW_NEW] = 1, [BRAND_CSV_ROW_CHANGED] = 2,
    [BRAND_CSV_ROW_LEFT_OUT] = 3, [BRAND_CSV_ROW_SAME] = 4,
  };

  return places[state];
}

static int
compare_states (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  const BrandImportEntry *one = a, *other = b;

  return get_place (one->state) - get_place (other->state);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const BrandImportEntry *one = a, *other = b;

  return one->index < other->index ? -1 : one->index > other->index;
}

static void
header_setup_cb (GtkSignalListItemFactory *factory,
                 GtkListHeader            *header)
{
  gtk_list_header_set_child (header, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                                                   NULL));
}

static void
header_bind_cb (GtkSignalListItemFactory *factory,
                GtkListHeader            *header,
                BrandImportRows          *self)
{
  BrandImportEntry *entry = gtk_list_header_get_item (header);
  g_autofree char *words = brand_import_describe_state (
    entry->state, brand_csv_import_count (self->import, entry->state));

  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)), words);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (head),
                  g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE,
                                "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL));
  gtk_box_append (GTK_BOX (head),
                  g_object_new (GTK_TYPE_LABEL, "valign", GTK_ALIGN_BASELINE_FILL, "css-classes",
                                (const char *[]) { "secondary", "dimmed", "numeric", NULL }, NULL));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                PANGO_WRAP_WORD_CHAR, NULL));
  /* In a rich list, what is in a box of the row itself stands far apart. */
  gtk_list_item_set_child (item, g_object_new (ADW_TYPE_BIN, "child", box, NULL));
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         BrandImportRows          *self)
{
  BrandImportEntry *entry = gtk_list_item_get_item (item);
  const BrandCsvRow *row = g_ptr_array_index (brand_csv_import_get_rows (self->import),
                                              entry->index);
  GtkWidget *box = adw_bin_get_child (ADW_BIN (gtk_list_item_get_child (item)));
  GtkWidget *head = gtk_widget_get_first_child (box);
  GtkWidget *detail = gtk_widget_get_next_sibling (head);
  g_autofree char *title = brand_import_dup_title (self->import, row);
  g_autofree char *words = brand_import_describe_row (self->import, row);
  g_autofree char *line = g_strdup_printf (_("Line %u"), row->line);
  const char *const plain[] = { "secondary", "dimmed", NULL };
  const char *const wrong[] = { "secondary", "error", NULL };

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (head)), title);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (head)), line);
  gtk_label_set_text (GTK_LABEL (detail), words);
  gtk_widget_set_visible (detail, *words != '\0');
  gtk_widget_set_css_classes (detail, (const char **) (row->state == BRAND_CSV_ROW_FAULTY
                                                         ? wrong : plain));
  gtk_list_item_set_accessible_label (item, title);
  gtk_list_item_set_accessible_description (item, words);
}

static GtkWidget *
create_list (BrandImportRows *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkListItemFactory *headers = gtk_signal_list_item_factory_new ();
  GtkWidget *list = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->sorted)))),
    factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  g_signal_connect (headers, "setup", G_CALLBACK (header_setup_cb), NULL);
  g_signal_connect_object (headers, "bind", G_CALLBACK (header_bind_cb), self, 0);
  gtk_list_view_set_header_factory (GTK_LIST_VIEW (list), headers);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "rich-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What comes in"), -1);
  g_object_unref (headers);
  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", list, "vexpand", TRUE,
                       "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
}

void
brand_import_rows_show (BrandImportRows *self,
                        BrandCsvImport  *import)
{
  GPtrArray *rows;
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (BRAND_IS_IMPORT_ROWS (self));

  self->import = import;
  rows = brand_csv_import_get_rows (import);
  for (guint i = 0; i < rows->len; i++)
    {
      BrandImportEntry *entry = g_object_new (BRAND_TYPE_IMPORT_ENTRY, NULL);

      entry->index = i;
      entry->state = ((const BrandCsvRow *) rows->pdata[i])->state;
      g_ptr_array_add (entries, entry);
    }
  g_list_store_splice (self->entries, 0, g_list_model_get_n_items (G_LIST_MODEL (self->entries)),
                       entries->pdata, entries->len);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 0 ? "rows" : "none");
}

static void
brand_import_rows_dispose (GObject *object)
{
  BrandImportRows *self = BRAND_IMPORT_ROWS (object);

  g_clear_object (&self->sorted);
  g_clear_object (&self->entries);
  G_OBJECT_CLASS (brand_import_rows_parent_class)->dispose (object);
}

static void
brand_import_rows_class_init (BrandImportRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_import_rows_dispose;
}

static void
brand_import_rows_init (BrandImportRows *self)
{
  GtkSorter *states = GTK_SORTER (gtk_custom_sorter_new (compare_states, NULL, NULL));
  GtkSorter *lines = GTK_SORTER (gtk_custom_sorter_new (compare_lines, NULL, NULL));
  GtkWidget *none = g_object_new (ADW_TYPE_STATUS_PAGE, "title", _("No rows"), "description",
                                  _("The table has nothing but a header. Look whether the right "
                                    "row is taken for it."), NULL);

  self->entries = g_list_store_new (BRAND_TYPE_IMPORT_ENTRY);
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->entries)), lines);
  gtk_sort_list_model_set_section_sorter (self->sorted, states);
  g_object_unref (states);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, create_list (self), "rows");
  gtk_stack_add_named (self->stack, none, "none");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}
