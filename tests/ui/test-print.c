/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document-test.h"
#include "ui/export/brand-print.h"

#include <gtk/gtk.h>
#include <string.h>

typedef struct
{
  char *folder;
  GFile *file;
  BrandDocument *document;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = folder_new ();
  fixture->file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
  fixture->document = load_document (fixture->file);
}

static gboolean
has_one_owner (gpointer data)
{
  return G_OBJECT (data)->ref_count == 1;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  spin_until (has_one_owner, fixture->document);
  g_assert_finalize_object (fixture->document);
  g_object_unref (fixture->file);
  folder_remove (fixture->folder);
}

static void
assert_pdf (GFile *file)
{
  g_autoptr (GBytes) bytes = read_bytes (file);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  g_assert_cmpuint (length, >, 5000);
  g_assert_true (memcmp (text, "%PDF-", 5) == 0);
}

typedef struct
{
  BrandPaper paper;
  double width; /* in points, landscape */
  double height;
  guint n_pages;
  BrandPagesForm form;
  guint n_wanted;
} Sheet;

static void
page_drawn_cb (GtkPrintOperation *operation,
               GtkPrintContext   *context,
               int                number,
               Sheet             *sheet)
{
  g_assert_cmpfloat_with_epsilon (gtk_print_context_get_width (context), sheet->width, 0.5);
  g_assert_cmpfloat_with_epsilon (gtk_print_context_get_height (context), sheet->height, 0.5);
  sheet->n_pages++;
}

static void
timeline_prints_on_its_paper (Fixture      *fixture,
                              gconstpointer data)
{
  Sheet cases[] = {
    { BRAND_PAPER_A4, 841.9, 595.3, 0, BRAND_PAGES_FIT, 1 },
    { BRAND_PAPER_LETTER, 792, 612, 0, BRAND_PAGES_FIT, 1 },
    { BRAND_PAPER_A4, 841.9, 595.3, 0, BRAND_PAGES_TILE, 5 },
    { BRAND_PAPER_A4, 2966, 596, 0, BRAND_PAGES_POSTER, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "printed.pdf", NULL);
      GtkPrintOperation *operation = brand_print_timeline (fixture->document, cases[i].paper,
                                                            cases[i].form, NULL);
      g_autoptr (GError) error = NULL;

      g_signal_connect (operation, "draw-page", G_CALLBACK (page_drawn_cb), &cases[i]);
      gtk_print_operation_set_export_filename (operation, g_file_peek_path (file));
      gtk_print_operation_set_allow_async (operation, FALSE);
      g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                                &error), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
      g_assert_no_error (error);
      g_assert_cmpuint (cases[i].n_pages, ==, cases[i].n_wanted);
      assert_pdf (file);
      g_assert_finalize_object (operation);
    }
}

static void
pdf_made_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(GFile **) user_data = brand_print_make_pdf_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
is_made (gpointer data)
{
  return *(GFile **) data != NULL;
}

static void
everything_has_pages (Fixture      *fixture,
                      gconstpointer data)
{
  static const char *const names[BRAND_N_PRINTS] = {
    "loaf-mass.pdf", "loaf-community.pdf", "loaf-direct.pdf", "loaf-book.pdf", "loaf-maps.pdf",
    "loaf-maps-blank.pdf", "loaf-worksheets.pdf", "loaf-worksheets-blank.pdf",
    "loaf-action-plan.pdf", "loaf-checks.pdf",
  };

  for (guint i = 0; i < BRAND_N_PRINTS; i++)
    {
      const BrandPrintChoice choice = { .print = i, .paper = BRAND_PAPER_A4 };
      g_autoptr (GFile) file = NULL;
      g_autofree char *name = NULL;

      brand_print_make_pdf_async (fixture->document, &choice, NULL, pdf_made_cb, &file);
      spin_until (is_made, &file);
      name = g_file_get_basename (file);
      g_assert_cmpstr (name, ==, names[i]);
      assert_pdf (file);
    }
}

#define ADD(name) g_test_add ("/print/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  gtk_init ();
  ADD (timeline_prints_on_its_paper);
  ADD (everything_has_pages);
  return g_test_run ();
}
