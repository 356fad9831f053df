/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-fold.h"

#include "ui/field-test.h"

#define WIDTH 100
#define HEIGHT 30
#define SPACING 20

/* A child that counts how often it is asked for the width that a height needs. */
#define TEST_TYPE_CHILD (test_child_get_type ())
G_DECLARE_FINAL_TYPE (TestChild, test_child, TEST, CHILD, GtkWidget)

struct _TestChild
{
  GtkWidget parent_instance;

  guint n_widths_for_height;
};

G_DEFINE_FINAL_TYPE (TestChild, test_child, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
test_child_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
test_child_measure (GtkWidget     *widget,
                    GtkOrientation orientation,
                    int            for_size,
                    int           *minimum,
                    int           *natural,
                    int           *minimum_baseline,
                    int           *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL && for_size >= 0)
    TEST_CHILD (widget)->n_widths_for_height++;
  *minimum = *natural = HEIGHT;
}

static void
test_child_class_init (TestChildClass *klass)
{
  GTK_WIDGET_CLASS (klass)->get_request_mode = test_child_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = test_child_measure;
}

static void
test_child_init (TestChild *self)
{
}

static GtkWidget *
create_child (void)
{
  return g_object_new (GTK_TYPE_LABEL, "width-request", WIDTH, "height-request", HEIGHT, NULL);
}

static BrandFold *
create_fold (void)
{
  GtkWidget *fold = g_object_ref_sink (brand_fold_new (SPACING));

  brand_fold_append (BRAND_FOLD (fold), create_child ());
  brand_fold_append (BRAND_FOLD (fold), create_child ());
  return BRAND_FOLD (fold);
}

static int
measure (BrandFold     *fold,
         GtkOrientation orientation,
         int            for_size,
         gboolean       is_natural)
{
  int minimum, natural;

  gtk_widget_measure (GTK_WIDGET (fold), orientation, for_size, &minimum, &natural, NULL, NULL);
  return is_natural ? natural : minimum;
}

static void
it_folds_where_its_children_have_no_room (void)
{
  g_autoptr (BrandFold) fold = create_fold ();

  g_assert_false (brand_fold_get_is_folded (fold, 2 * WIDTH + SPACING));
  g_assert_true (brand_fold_get_is_folded (fold, 2 * WIDTH + SPACING - 1));
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_HORIZONTAL, -1, FALSE), ==, WIDTH);
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_HORIZONTAL, -1, TRUE), ==, 2 * WIDTH + SPACING);
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_VERTICAL, 2 * WIDTH + SPACING, FALSE), ==,
                   HEIGHT);
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_VERTICAL, WIDTH, FALSE), ==,
                   2 * HEIGHT + SPACING);
}

static void
it_folds_always_when_told_so (void)
{
  g_autoptr (BrandFold) fold = create_fold ();

  brand_fold_set_always (fold, TRUE);
  g_assert_true (brand_fold_get_is_folded (fold, 10 * WIDTH));
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_HORIZONTAL, -1, TRUE), ==, WIDTH);
}

static void
what_is_hidden_takes_no_room (void)
{
  g_autoptr (BrandFold) fold = create_fold ();

  gtk_widget_set_visible (gtk_widget_get_first_child (GTK_WIDGET (fold)), FALSE);
  g_assert_false (brand_fold_get_is_folded (fold, WIDTH));
  g_assert_cmpint (measure (fold, GTK_ORIENTATION_VERTICAL, WIDTH, FALSE), ==, HEIGHT);
}

static int
get_x (GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &bounds));
  return (int) bounds.origin.x;
}

static void
the_first_stands_where_reading_begins (void)
{
  for (GtkTextDirection way = GTK_TEXT_DIR_LTR; way <= GTK_TEXT_DIR_RTL; way++)
    {
      g_autoptr (BrandFold) fold = create_fold ();
      GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fold));
      int wide = 2 * WIDTH + SPACING;

      gtk_widget_set_direction (GTK_WIDGET (fold), way);
      measure (fold, GTK_ORIENTATION_VERTICAL, wide, FALSE);
      gtk_widget_allocate (GTK_WIDGET (fold), wide, HEIGHT, -1, NULL);
      g_assert_cmpint (get_x (first), ==, way == GTK_TEXT_DIR_LTR ? 0 : WIDTH + SPACING);
      g_assert_cmpint (get_x (gtk_widget_get_next_sibling (first)), ==,
                       way == GTK_TEXT_DIR_LTR ? WIDTH + SPACING : 0);
    }
}

static void
the_first_get_what_is_left_over (void)
{
  g_autoptr (BrandFold) fold = create_fold ();
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fold));
  GtkWidget *second = gtk_widget_get_next_sibling (first);
  int wide = 2 * WIDTH + SPACING + 1;

  measure (fold, GTK_ORIENTATION_VERTICAL, wide, FALSE);
  gtk_widget_allocate (GTK_WIDGET (fold), wide, HEIGHT, -1, NULL);
  g_assert_cmpint (gtk_widget_get_width (first), ==, WIDTH + 1);
  g_assert_cmpint (gtk_widget_get_width (second), ==, WIDTH);
  g_assert_cmpint (get_x (second), ==, WIDTH + 1 + SPACING);
}

/* A label would be laid out again and again to find it. */
static void
no_child_is_asked_how_narrow_it_could_be (void)
{
  TestChild *child = g_object_new (TEST_TYPE_CHILD, NULL);
  g_autoptr (BrandFold) fold = create_fold ();
  int wide = 3 * WIDTH + 2 * SPACING;

  brand_fold_append (fold, GTK_WIDGET (child));
  measure (fold, GTK_ORIENTATION_VERTICAL, wide, FALSE);
  gtk_widget_allocate (GTK_WIDGET (fold), wide, HEIGHT, -1, NULL);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (child)), ==, WIDTH);
  g_assert_cmpuint (child->n_widths_for_height, ==, 0);
}

static void
an_interface_file_can_set_it_up (void)
{
  static const char text[] = "<interface><object class='BrandFold' id='fold'>"
                             "<property name='spacing'>7</property>"
                             "<property name='always'>true</property>"
                             "<child><object class='GtkLabel'/></child></object></interface>";
  g_autoptr (GtkBuilder) builder = NULL;
  GObject *fold;
  gboolean is_always;
  int spacing;

  g_type_ensure (BRAND_TYPE_FOLD);
  builder = gtk_builder_new_from_string (text, -1);
  fold = gtk_builder_get_object (builder, "fold");
  g_object_get (fold, "spacing", &spacing, "always", &is_always, NULL);
  g_assert_cmpint (spacing, ==, 7);
  g_assert_true (is_always);
  g_assert_true (GTK_IS_LABEL (gtk_widget_get_first_child (GTK_WIDGET (fold))));
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/fold/it_folds_where_its_children_have_no_room",
                   it_folds_where_its_children_have_no_room);
  g_test_add_func ("/fold/it_folds_always_when_told_so", it_folds_always_when_told_so);
  g_test_add_func ("/fold/what_is_hidden_takes_no_room", what_is_hidden_takes_no_room);
  g_test_add_func ("/fold/the_first_stands_where_reading_begins",
                   the_first_stands_where_reading_begins);
  g_test_add_func ("/fold/the_first_get_what_is_left_over", the_first_get_what_is_left_over);
  g_test_add_func ("/fold/no_child_is_asked_how_narrow_it_could_be",
                   no_child_is_asked_how_narrow_it_could_be);
  g_test_add_func ("/fold/an_interface_file_can_set_it_up", an_interface_file_can_set_it_up);
  return g_test_run ();
}
