/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/page-test.h"

#include "storage/plan/brand-plan-writer.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-form.h"

static gboolean
idle_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

void
page_test_settle (void)
{
  gboolean is_idle = FALSE;

  field_test_settle ();
  g_idle_add_full (G_PRIORITY_LOW, idle_cb, &is_idle, NULL);
  while (!is_idle)
    g_main_context_iteration (NULL, TRUE);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  brand_document_load_finish (BRAND_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

void
page_test_init (PageTest   *test,
                GType       page_type,
                const char *sample)
{
  gboolean is_loaded = FALSE;
  g_autoptr (BrandSession) session = NULL;
  GtkWidget *toasts = adw_toast_overlay_new ();

  test->document = brand_document_new ();
  brand_document_load_sample_async (test->document, sample, NULL, loaded_cb, &is_loaded);
  while (!is_loaded)
    g_main_context_iteration (NULL, TRUE);
  test->plan = brand_document_get_plan (test->document);
  test->history = brand_document_get_history (test->document);
  test->before = brand_plan_write (test->plan);
  session = brand_session_new (test->plan);
  test->page = g_object_new (page_type, "document", test->document, "session", session, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), test->page);
  test->window = ADW_WINDOW (adw_window_new ());
  gtk_window_set_default_size (GTK_WINDOW (test->window), 800, 560);
  adw_window_set_content (test->window, toasts);
  gtk_window_present (GTK_WINDOW (test->window));
  page_test_settle ();
}

void
page_test_clear (PageTest *test)
{
  g_object_add_weak_pointer (G_OBJECT (test->page), (gpointer *) &test->page);
  gtk_window_destroy (GTK_WINDOW (test->window));
  page_test_settle ();
  g_assert_null (test->page);
  g_assert_finalize_object (test->document);
  g_bytes_unref (test->before);
}

void
page_test_assert_same (PageTest *test)
{
  g_autoptr (GBytes) now = brand_plan_write (test->plan);

  g_assert_cmpmem (g_bytes_get_data (now, NULL), g_bytes_get_size (now),
                   g_bytes_get_data (test->before, NULL), g_bytes_get_size (test->before));
}

void
page_test_undo_all (PageTest *test)
{
  while (brand_history_undo (test->history))
    continue;
  page_test_settle ();
}

void
page_test_act (PageTest   *test,
               const char *action,
               BrandItem  *item)
{
  g_autoptr (GVariant) target = NULL;

  if (item != NULL)
    target = g_variant_ref_sink (g_variant_new_string (brand_item_get_id (item)));
  g_assert_true (gtk_widget_activate_action_variant (test->page, action, target));
  page_test_settle ();
}

void
page_test_add (PageTest   *test,
               const char *kind)
{
  g_assert_true (gtk_widget_activate_action (test->page, "item.add", "s", kind));
  page_test_settle ();
}

GtkWidget *
page_test_get_dialog (PageTest *test)
{
  GtkWidget *dialog = GTK_WIDGET (adw_window_get_visible_dialog (test->window));

  g_assert_nonnull (dialog);
  while (!gtk_widget_get_mapped (page_test_get (dialog, BRAND_TYPE_ITEM_FORM, 0)))
    page_test_settle ();
  return dialog;
}

void
page_test_click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  page_test_settle ();
}

void
page_test_fill_dialog (PageTest   *test,
                       const char *title)
{
  GtkWidget *dialog = page_test_get_dialog (test);
  BrandItemForm *form = field_test_find (dialog, BRAND_TYPE_ITEM_FORM);
  GtkEditable *entry;

  entry = field_test_find (brand_item_form_get_row (form, "title"), GTK_TYPE_TEXT);
  gtk_editable_set_text (entry, title);
  g_assert_true (brand_item_form_commit (form));
  page_test_click (field_test_find_class (dialog, "suggested-action"));
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *position)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*position)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, position);
  return found;
}

gpointer
page_test_get (GtkWidget *widget,
               GType      type,
               guint      position)
{
  GtkWidget *found = find (widget, type, &position);

  g_assert_nonnull (found);
  return found;
}

guint
page_test_count (GtkWidget *widget,
                 GType      type)
{
  guint n = 0;
  guint position;

  do
    position = n;
  while (find (widget, type, &position) != NULL && ++n > 0);
  return n;
}
