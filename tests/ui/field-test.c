/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include "brand-ui-resources.h"
#include "model/brand-date.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-field-row.h"

/* As long as GTK takes for a frame and a little. */
#define QUIET_MS 40

static void
set_text (BrandItem  *item,
          const char *name,
          const char *text)
{
  g_object_set (item, name, text, NULL);
}

static BrandItem *
append (BrandPlan  *plan,
        BrandKindId kind,
        const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  set_text (item, "title", title);
  if (brand_item_get_kind (item)->has_span)
    g_object_set (item, "start", brand_date_join (2026, 3, 10),
                  "end", brand_date_join (2026, 6, 30), NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

void
field_test_start (int    *argc,
                  char ***argv)
{
  g_autoptr (GtkCssProvider) style = NULL;

  g_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (brand_ui_get_resource ());
  style = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (style, "/com/example/BrandPlanner/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/com/example/BrandPlanner/icons");
}

void
field_test_init (FieldTest *test)
{
  BrandItem *info;

  test->plan = brand_plan_new ();
  info = BRAND_ITEM (brand_plan_get_info (test->plan));
  g_object_set (info, "currency", "EUR", "start", brand_date_join (2026, 1, 1), "end",
                brand_date_join (2026, 12, 31), NULL);
  test->beats[0] = append (test->plan, BRAND_KIND_BEAT, "The field");
  test->beats[1] = append (test->plan, BRAND_KIND_BEAT, "The stone turns");
  test->beats[2] = append (test->plan, BRAND_KIND_BEAT, "The starter travels");
  append (test->plan, BRAND_KIND_GOAL, "Standing orders");
  test->touchpoint = append (test->plan, BRAND_KIND_TOUCHPOINT, "Posters");
  test->measure = append (test->plan, BRAND_KIND_MEASURE, "Guests");
  test->history = brand_history_new (test->plan);

  test->window = GTK_WINDOW (adw_window_new ());
  test->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_window_set_default_size (test->window, 360, 400);
  adw_window_set_content (ADW_WINDOW (test->window), GTK_WIDGET (test->list));
  gtk_window_present (test->window);
  field_test_settle ();
}

void
field_test_clear (FieldTest *test)
{
  g_object_add_weak_pointer (G_OBJECT (test->list), (gpointer *) &test->list);
  gtk_window_destroy (test->window);
  field_test_settle ();
  g_assert_null (test->list);
  g_assert_finalize_object (test->history);
  g_assert_finalize_object (test->plan);
}

GtkWidget *
field_test_add_row (FieldTest  *test,
                    BrandItem  *item,
                    const char *field)
{
  int index = brand_kind_find_field (brand_item_get_kind (item), field);
  GtkWidget *row;

  g_assert_cmpint (index, >=, 0);
  row = brand_field_row_new (test->history, item, (guint) index);
  gtk_list_box_append (test->list, row);
  gtk_window_set_focus (test->window, NULL);
  field_test_settle ();
  return row;
}

static gboolean
quiet_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

void
field_test_settle (void)
{
  gboolean is_quiet = FALSE;

  g_timeout_add (QUIET_MS, quiet_cb, &is_quiet);
  while (!is_quiet)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

gpointer
field_test_find (GtkWidget *widget,
                 GType      type)
{
  GtkWidget *found = find (widget, type);

  g_assert_nonnull (found);
  return found;
}

static GtkWidget *
find_class (GtkWidget  *widget,
            const char *css_class)
{
  GtkWidget *found = gtk_widget_has_css_class (widget, css_class) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_class (child, css_class);
  return found;
}

GtkWidget *
field_test_find_class (GtkWidget  *widget,
                       const char *css_class)
{
  GtkWidget *found = find_class (widget, css_class);

  g_assert_nonnull (found);
  return found;
}

const char *
field_test_get_error (GtkWidget *row)
{
  GtkWidget *box = field_test_find_class (row, "field-error");

  return gtk_widget_get_visible (box)
           ? gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (box))) : "";
}
