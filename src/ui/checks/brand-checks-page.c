/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-checks-page.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/checks/brand-check-dismissed.h"
#include "ui/checks/brand-check-filter.h"
#include "ui/checks/brand-check-row.h"
#include "ui/checks/brand-checks-page-private.h"
#include "ui/widgets/brand-column.h"

/* More findings of one check than that share a row, which opens to the list of them. */
#define FEW_FINDINGS 4

#define WIDEST 860

struct _BrandChecksPage
{
  BrandPage parent_instance;

  GtkLabel *title;
  GtkWidget *share;
  BrandCheckFilter *filter;
  GtkListBox *rows;
  GtkWidget *nothing;
  GtkWidget *none_match;
  BrandCheckDismissed *dismissed;

  BrandCheckResults *results;
  GHashTable *widgets; /* key, the row's own → row */
  gboolean was_filled;
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (BrandChecksPage, brand_checks_page, BRAND_TYPE_PAGE)

typedef struct
{
  char *key;
  const BrandCheckGroup *group;
  const BrandFinding *finding; /* NULL: the group as a whole */
} Entry;

static void
clear_entry (gpointer data)
{
  g_free (((Entry *) data)->key);
}

/* A time that differs by nothing but its dates is worth a picture of its own. */
static gboolean
is_single (const BrandCheckGroup *group)
{
  return group->n_findings <= FEW_FINDINGS || group->check->by_month;
}

/* The findings as rows, in their order; each key once. */
static GArray *
list_entries (BrandChecksPage *self)
{
  const BrandFindings *findings = self->results->findings;
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < findings->n_open_groups; i++)
    {
      const BrandCheckGroup *group = &findings->open[i];
      guint n = is_single (group) ? group->n_findings : 1;

      if (!brand_check_filter_contains (self->filter, group->check))
        continue;
      for (guint j = 0; j < n; j++)
        {
          const BrandFinding *finding = is_single (group) ? &group->findings[j] : NULL;
          Entry entry = { finding != NULL ? brand_check_dup_key (finding)
                                          : g_strdup (group->check->name), group, finding };

          g_array_append_val (entries, entry);
        }
    }
  return entries;
}

static void
take_out (BrandChecksPage *self,
          GtkWidget       *row)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) == row)
    gtk_root_set_focus (gtk_widget_get_root (row), NULL);
  gtk_list_box_remove (self->rows, row);
}

static void
remove_gone_rows (BrandChecksPage *self,
                  GArray          *entries)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer key, row;

  for (guint i = 0; i < entries->len; i++)
    g_hash_table_add (wanted, g_array_index (entries, Entry, i).key);
  g_hash_table_iter_init (&iter, self->widgets);
  while (g_hash_table_iter_next (&iter, &key, &row))
    if (!g_hash_table_contains (wanted, key))
      {
        g_hash_table_iter_steal (&iter);
        take_out (self, row);
      }
}

static void
place_entry (BrandChecksPage *self,
             const Entry     *entry,
             int              position)
{
  GtkWidget *row = g_hash_table_lookup (self->widgets, entry->key);

  if (row == NULL)
    {
      row = brand_check_row_new (BRAND_PAGE (self), entry->key);
      g_hash_table_insert (self->widgets,
                           (gpointer) brand_check_row_get_key (BRAND_CHECK_ROW (row)), row);
      gtk_list_box_insert (self->rows, row, position);
    }
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) > position)
    {
      g_object_ref (row);
      take_out (self, row);
      gtk_list_box_insert (self->rows, row, position);
      g_object_unref (row);
    }
  brand_check_row_update (BRAND_CHECK_ROW (row), entry->group, entry->finding);
}

/* Whoever put something right goes on with what comes next. */
static void
give_keys_to (BrandChecksPage *self,
              int              position)
{
  int n_rows = (int) g_hash_table_size (self->widgets);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, MIN (position, n_rows - 1));

  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->share);
}

static void
place_rows (BrandChecksPage *self)
{
  g_autoptr (GArray) entries = list_entries (self);
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->rows));
  int position = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;

  remove_gone_rows (self, entries);
  for (guint i = 0; i < entries->len; i++)
    place_entry (self, &g_array_index (entries, Entry, i), (int) i);
  if (position >= 0 && gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) == NULL)
    give_keys_to (self, position);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), entries->len > 0);
  gtk_widget_set_visible (self->none_match,
                          entries->len == 0 && self->results->findings->n_open > 0);
}

static void
show_title (BrandChecksPage *self)
{
  guint n = self->results->findings->n_open;
  g_autofree char *number = brand_format_number (n, 0);
  g_autofree char *title = NULL;

  title = n > 0 ? g_strdup_printf (ngettext ("%s thing to look at", "%s things to look at", n),
                                   number)
                : g_strdup (_("Nothing to look at"));
  gtk_label_set_text (self->title, title);
  gtk_widget_set_visible (self->nothing, n == 0);
}

static void
open_row (BrandChecksPage *self,
          GtkListBoxRow   *row)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

static void
fill (BrandChecksPage *self)
{
  BrandCheckResults *before = self->results;

  self->is_stale = FALSE;
  self->results = brand_check_results_new (brand_page_get_document (BRAND_PAGE (self)));
  brand_check_filter_update (self->filter, self->results->findings);
  place_rows (self);
  show_title (self);
  brand_check_dismissed_update (self->dismissed);
  g_clear_pointer (&before, brand_check_results_unref);
  if (!self->was_filled && g_hash_table_size (self->widgets) > 0)
    open_row (self, gtk_list_box_get_row_at_index (self->rows, 0));
  self->was_filled = TRUE;
}

static void
brand_checks_page_update (BrandPage *page)
{
  BrandChecksPage *self = BRAND_CHECKS_PAGE (page);

  if (gtk_widget_get_mapped (GTK_WIDGET (page)))
    fill (self);
  else
    self->is_stale = TRUE;
}

static void
brand_checks_page_map (GtkWidget *widget)
{
  BrandChecksPage *self = BRAND_CHECKS_PAGE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_checks_page_parent_class)->map (widget);
}

/* The row of a finding, or that of its check. */
static GtkListBoxRow *
find_row (BrandChecksPage *self,
          const char      *key)
{
  const BrandFinding *finding = brand_check_results_find (self->results, key);
  gpointer row = g_hash_table_lookup (self->widgets, key);

  return row != NULL || finding == NULL ? row
                                        : g_hash_table_lookup (self->widgets, finding->check->name);
}

static void
brand_checks_page_enter (BrandPage *page)
{
  BrandChecksPage *self = BRAND_CHECKS_PAGE (page);
  BrandDocument *document = brand_page_get_document (page);
  const char *wanted = brand_check_get_wanted (document);
  GtkListBoxRow *row = NULL;

  if (self->is_stale)
    fill (self);
  if (wanted != NULL)
    {
      brand_check_filter_reset (self->filter);
      row = find_row (self, wanted);
      brand_check_want (document, NULL);
    }
  if (row != NULL)
    open_row (self, row);
  else
    row = gtk_list_box_get_row_at_index (self->rows, 0);
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->share);
}

static void
brand_checks_page_show_item (BrandPage *page,
                             BrandItem *item)
{
  BrandChecksPage *self = BRAND_CHECKS_PAGE (page);

  if (self->is_stale)
    fill (self);
  if (brand_item_get_kind_id (item) == BRAND_KIND_DISMISSAL)
    brand_check_dismissed_focus (self->dismissed, item);
}

static void
brand_checks_page_dispose (GObject *object)
{
  BrandChecksPage *self = BRAND_CHECKS_PAGE (object);

  g_clear_pointer (&self->results, brand_check_results_unref);
  G_OBJECT_CLASS (brand_checks_page_parent_class)->dispose (object);
}

static void
brand_checks_page_finalize (GObject *object)
{
  g_hash_table_unref (BRAND_CHECKS_PAGE (object)->widgets);
  G_OBJECT_CLASS (brand_checks_page_parent_class)->finalize (object);
}

static void
brand_checks_page_class_init (BrandChecksPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_checks_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_checks_page_finalize;
  widget_class->map = brand_checks_page_map;
  BRAND_PAGE_CLASS (klass)->update = brand_checks_page_update;
  BRAND_PAGE_CLASS (klass)->enter = brand_checks_page_enter;
  BRAND_PAGE_CLASS (klass)->show_item = brand_checks_page_show_item;
  brand_checks_page_install_actions (widget_class);
}

static GtkWidget *
create_share_button (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "brand-share-symbolic",
                                     "label", _("_Share as a list"), "use-underline", TRUE,
                                     "can-shrink", TRUE, NULL);

  g_menu_append (menu, _("_Copy as text"), "check.copy");
  g_menu_append (menu, _("_Save as text…"), "check.save");
  return g_object_new (GTK_TYPE_MENU_BUTTON, "child", content, "menu-model", menu,
                       "valign", GTK_ALIGN_CENTER, "halign", GTK_ALIGN_START, NULL);
}

static GtkWidget *
create_head (BrandChecksPage *self)
{
  GtkWidget *head = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 18, "line-spacing", 10,
                                  "justify", ADW_JUSTIFY_SPREAD, "justify-last-line", TRUE, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *note = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "label",
                                  _("Checked as you work. Nothing here stops you."), NULL);

  self->title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "page-title");
  gtk_widget_add_css_class (note, "dimmed");
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (words), note);
  self->share = create_share_button ();
  adw_wrap_box_append (ADW_WRAP_BOX (head), words);
  adw_wrap_box_append (ADW_WRAP_BOX (head), self->share);
  return head;
}

static GtkWidget *
create_nothing (const char *icon_name,
                const char *title,
                const char *description)
{
  GtkWidget *page = g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", icon_name, "title", title,
                                  "description", description, "visible", FALSE, NULL);

  gtk_widget_add_css_class (page, "compact");
  return page;
}

static void
brand_checks_page_init (BrandChecksPage *self)
{
  GtkBox *column = brand_page_create_column (BRAND_PAGE (self));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("Checks"));
  adw_navigation_page_set_tag (ADW_NAVIGATION_PAGE (self), "checks");
  self->widgets = g_hash_table_new (g_str_hash, g_str_equal);
  self->filter = BRAND_CHECK_FILTER (brand_check_filter_new ());
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  self->dismissed = BRAND_CHECK_DISMISSED (brand_check_dismissed_new (BRAND_PAGE (self)));
  self->nothing = create_nothing ("brand-checks-symbolic", _("All is well"),
                                  _("Go on planning: this page looks along."));
  self->none_match = create_nothing ("brand-checks-symbolic", _("Nothing of that kind"), NULL);
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  g_signal_connect_swapped (self->filter, "changed", G_CALLBACK (place_rows), self);
  gtk_box_append (GTK_BOX (box), create_head (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->filter));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_box_append (GTK_BOX (box), self->none_match);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->dismissed));
  gtk_box_append (column, g_object_new (BRAND_TYPE_COLUMN, "maximum-size", WIDEST, "child", box,
                                        NULL));
}
