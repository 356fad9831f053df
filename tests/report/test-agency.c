/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "model/brand-plan.h"
#include "report-support.h"
#include "report/agency/brand-agency.h"
#include "report/book/brand-book.h"
#include "report/book/brand-checks-pdf.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/sheet/brand-timeline-export.h"

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20'>" \
            "<rect width='80' height='20' fill='#a00'/></svg>"

typedef struct
{
  char *folder;
  char *settings;
} Fixture;

static char *
get_path (Fixture    *fixture,
          const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
write_text (Fixture    *fixture,
            const char *name,
            const char *text,
            gssize      length)
{
  g_autofree char *path = get_path (fixture, name);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static void
write_png (Fixture    *fixture,
           const char *name,
           int         width,
           int         height)
{
  g_autofree char *path = get_path (fixture, name);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("agency-XXXXXX", NULL);
  fixture->settings = get_path (fixture, "agency.conf");
  write_text (fixture, "logo.svg", SVG, -1);
  write_png (fixture, "logo.png", 120, 40);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = get_path (fixture, name);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->settings);
}

static BrandAgency *
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BrandAgency *agency = brand_agency_load (fixture->settings, &error);

  g_assert_no_error (error);
  return agency;
}

static void
settings_are_read (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (BrandAgency) agency = NULL;
  g_autofree char *color = NULL;

  write_text (fixture, "agency.conf",
              "# ours\n[Agency]\n\n name=Nord & Söhne \r\nlogo = logo.svg\ncolor=#1A5fb4", -1);
  agency = load (fixture);
  color = brand_agency_dup_color (agency);

  g_assert_cmpstr (agency->name, ==, "Nord & Söhne");
  g_assert_cmpstr (color, ==, "#1a5fb4");
  g_assert_cmpstr (brand_logo_get_ending (agency->logo), ==, "svg");
  g_assert_false (brand_agency_is_empty (agency));
}

static void
nothing_has_to_be_said (Fixture      *fixture,
                        gconstpointer data)
{
  static const char *const texts[] = { "", "\n\n", "[Agency]\n", "name =\nlogo=\ncolor=\n" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (BrandAgency) agency = NULL;

      write_text (fixture, "agency.conf", texts[i], -1);
      agency = load (fixture);
      g_assert_true (brand_agency_is_empty (agency));
    }
}

static void
bad_settings_tell_their_line (Fixture      *fixture,
                              gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *words[2];
  } cases[] = {
    { "name = A\nnonsense", { "line 2", "“=”" } },
    { "\n\nfont = Inter\n", { "line 3", "“font”" } },
    { "name=A\n\nname=B\n", { "line 3", "line 1" } },
    { "color = blue\n", { "line 1", "#1a5fb4" } },
    { "color = #12345g\n", { "line 1", "“#12345g”" } },
    { "name=A\ncolor = #1234567\n", { "line 2", "#1a5fb4" } },
    { "logo = none.png\n", { "line 1", "can’t be read" } },
    { "#\nlogo = text.png\n", { "line 2", "neither a PNG nor an SVG" } },
    { "logo = cut.png\n", { "line 1", "damaged" } },
    { "logo = head.png\n", { "line 1", "damaged" } },
    { "logo = huge.png\n", { "line 1", "5000 × 10" } },
    { "logo = heavy.png\n", { "line 1", "file is too large" } },
    { "logo = empty.png\n", { "line 1", "neither a PNG nor an SVG" } },
    { "logo = bad.svg\n", { "line 1", "damaged" } },
    { "logo = .\n", { "line 1", "can’t be read" } },
    { "name = \xff\n", { "line 1", "UTF-8" } },
  };
  g_autofree char *heavy = g_malloc0 (BRAND_LOGO_MOST_BYTES + 1);
  g_autofree char *png = get_path (fixture, "logo.png");
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (png, &bytes, &length, NULL));
  write_text (fixture, "text.png", "a text", -1);
  write_text (fixture, "cut.png", bytes, (gssize) length / 2);
  write_text (fixture, "head.png", bytes, 12);
  write_text (fixture, "heavy.png", heavy, BRAND_LOGO_MOST_BYTES + 1);
  write_text (fixture, "empty.png", "", 0);
  write_text (fixture, "bad.svg", "<svg", -1);
  write_png (fixture, "huge.png", 5000, 10);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      write_text (fixture, "agency.conf", cases[i].text, -1);
      g_assert_null (brand_agency_load (fixture->settings, &error));
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, fixture->settings));
      for (guint w = 0; w < G_N_ELEMENTS (cases[i].words); w++)
        if (strstr (error->message, cases[i].words[w]) == NULL)
          g_error ("“%s” has no %s", error->message, cases[i].words[w]);
    }
}

static void
a_missing_file_is_an_error (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (brand_agency_load (fixture->settings, &error));
  g_assert_nonnull (strstr (error->message, fixture->settings));
}

static void
what_is_saved_is_read_again (Fixture      *fixture,
                             gconstpointer data)
{
  static const char *const logos[] = { "logo.svg", "logo.png", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      g_autofree char *logo = logos[i] ? get_path (fixture, logos[i]) : g_strdup ("");
      g_autofree char *svg = get_path (fixture, "agency-logo.svg");
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandAgency) agency = brand_agency_new ("Nord", logo, "#00ff7f", &error);
      g_autoptr (BrandAgency) again = NULL;
      g_autofree char *color = NULL;

      g_assert_no_error (error);
      g_assert_true (brand_agency_save (agency, fixture->settings, &error));
      again = load (fixture);
      color = brand_agency_dup_color (again);
      g_assert_cmpstr (again->name, ==, "Nord");
      g_assert_cmpstr (color, ==, "#00ff7f");
      g_assert_true ((again->logo != NULL) == (logos[i] != NULL));
      g_assert_true (g_file_test (svg, G_FILE_TEST_EXISTS) == (i == 0));
      if (again->logo != NULL)
        g_assert_true (g_bytes_equal (brand_logo_get_bytes (again->logo),
                                      brand_logo_get_bytes (agency->logo)));
    }
}

static GBytes *
make_pdf (guint              number,
          BrandPlan         *plan,
          BrandPlanSynergy  *synergy,
          const BrandAgency *agency)
{
  const BrandBookOptions book = { 1u << BRAND_BOOK_STORY, .agency = agency };
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);

  switch (number)
    {
    case 0:
      return brand_measurement_to_pdf (content, BRAND_PAPER_A4, agency, NULL, NULL, NULL);
    case 1:
      return brand_checks_to_pdf (plan, synergy, BRAND_PAPER_A4, agency, NULL, NULL, NULL);
    case 2:
      return brand_customer_map_to_pdf (plan, NULL, BRAND_PAPER_A4, agency,
                                        BRAND_CUSTOMER_MAP_FILLED, NULL, NULL, NULL);
    default:
      return brand_book_to_pdf (plan, synergy, &book, NULL, NULL, NULL);
    }
}

static void
pdfs_wear_the_dress (Fixture      *fixture,
                     gconstpointer data)
{
  static const char *const logos[] = { "logo = logo.svg\n", "logo = logo.png\n", "" };
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

  for (guint i = 0; i < 4; i++)
    for (guint l = 0; l < G_N_ELEMENTS (logos); l++)
      {
        g_autofree char *settings = g_strconcat ("name = Studio Nord\ncolor = #a00020\n", logos[l],
                                                 NULL);
        g_autoptr (BrandAgency) agency = NULL;
        g_autoptr (GBytes) pdf = NULL;
        g_autoptr (GBytes) again = NULL;
        g_autofree char *check = NULL;
        g_autofree char *text = NULL;
        g_autofree char *structure = NULL;

        write_text (fixture, "agency.conf", settings, -1);
        agency = load (fixture);
        pdf = make_pdf (i, plan, synergy, agency);
        again = make_pdf (i, plan, synergy, agency);
        check = report_run (pdf, "qpdf --check FILE");
        text = report_run (pdf, "pdftotext -l 1 FILE -");
        structure = report_run (pdf, "pdfinfo -struct-text FILE");
        g_assert_true (g_bytes_equal (pdf, again));
        g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
        g_assert_true (g_str_has_prefix (text, "Studio Nord"));
        g_assert_nonnull (strstr (text, "· Studio Nord"));
        g_assert_true ((strstr (structure, "Figure \"Studio Nord\"") != NULL
                        || strstr (structure, "Figure") != NULL) || *logos[l] == '\0');
      }
}

static void
without_an_agency_nothing_changes (Fixture      *fixture,
                                   gconstpointer data)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandAgency) empty = brand_agency_new ("", "", "", NULL);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GBytes) none = make_pdf (i, plan, synergy, NULL);
      g_autoptr (GBytes) nothing = make_pdf (i, plan, synergy, empty);

      g_assert_true (g_bytes_equal (none, nothing));
    }
}

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  GByteArray *bytes = closure;

  memcpy (data, bytes->data, length);
  g_byte_array_remove_range (bytes, 0, length);
  return CAIRO_STATUS_SUCCESS;
}

/* How many pixels of a part of the picture have the colour, or any but white for 0. */
static guint
count_pixels (GBytes *png,
              double  from,
              double  to,
              guint32 color)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  guint n = 0;

  g_byte_array_append (bytes, g_bytes_get_data (png, NULL), (guint) g_bytes_get_size (png));
  surface = cairo_image_surface_create_from_png_stream (read_cb, bytes);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  for (int y = (int) (from * cairo_image_surface_get_height (surface));
       y < (int) (to * cairo_image_surface_get_height (surface)); y++)
    {
      const guint32 *row = (const guint32 *) (gpointer)
        (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
        if (color == 0 ? (row[x] & 0xffffff) != 0xffffff : (row[x] & 0xffffff) == color)
          n++;
    }
  cairo_surface_destroy (surface);

  return n;
}

static void
pictures_of_the_timeline_wear_the_dress (Fixture      *fixture,
                                         gconstpointer data)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autofree char *logo = get_path (fixture, "logo.svg");
  g_autoptr (BrandAgency) agency = brand_agency_new ("Studio Nord", logo, "#102030", NULL);
  g_autoptr (BrandAgency) empty = brand_agency_new ("", "", "", NULL);
  g_autoptr (GBytes) png = brand_timeline_to_png (plan, synergy, agency, NULL);
  g_autoptr (GBytes) plain = brand_timeline_to_png (plan, synergy, NULL, NULL);
  g_autoptr (GBytes) nothing = brand_timeline_to_png (plan, synergy, empty, NULL);
  g_autoptr (GBytes) svg = brand_timeline_to_svg (plan, synergy, agency, NULL);
  g_autoptr (GBytes) plain_svg = brand_timeline_to_svg (plan, synergy, NULL, NULL);

  g_assert_cmpuint (count_pixels (png, 0, 0.01, 0x102030), >, 3000);
  g_assert_cmpuint (count_pixels (plain, 0, 0.01, 0x102030), ==, 0);
  g_assert_cmpuint (count_pixels (png, 0.96, 1, 0xaa0000), >, 500);
  g_assert_cmpuint (count_pixels (png, 0.99, 1, 0), ==, 0);
  g_assert_true (g_bytes_equal (plain, nothing));
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg),
                                  "12.54902"));
  g_assert_null (g_strstr_len (g_bytes_get_data (plain_svg, NULL),
                               (gssize) g_bytes_get_size (plain_svg), "12.54902%"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add ("/agency/" #name, Fixture, NULL, set_up, name, tear_down)
  ADD (settings_are_read);
  ADD (nothing_has_to_be_said);
  ADD (bad_settings_tell_their_line);
  ADD (a_missing_file_is_an_error);
  ADD (what_is_saved_is_read_again);
  ADD (pdfs_wear_the_dress);
  ADD (pictures_of_the_timeline_wear_the_dress);
  ADD (without_an_agency_nothing_changes);

  return g_test_run ();
}
