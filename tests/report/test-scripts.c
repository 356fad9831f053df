/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/sheet/brand-sheet-draw.h"

/* Each word must come out of the PDF; where directions are mixed, readers differ in the order. */
static const struct
{
  const char *name;
  const char *text;
} scripts[] = {
  { "Latin", "Flügel, œuvre, Łódź, office and fjord" },
  { "Vietnamese", "Tiếng Việt đẹp" },
  { "Greek", "Καλημέρα, αργό ψωμί" },
  { "Cyrillic", "Медленный хлеб" },
  { "Arabic", "خبز بطيء" },
  { "Hebrew", "לחם איטי" },
  { "Chinese", "慢面包的故事" },
  { "Japanese", "ゆっくりパン、夜に" },
  { "Korean", "느린 빵 이야기" },
  { "Devanagari", "धीमी रोटी" },
  { "Thai", "ขนมปังช้า" },
  { "Emoji", "bread 🍞 and 👋" },
  { "Mixed", "Brot und خبز und パン" },
};

static GBytes *
set_text (BrandTypesetter *typesetter,
          const char      *text,
          gboolean         is_rtl)
{
  BrandSheetInfo info = { "Scripts", "Tests", "Scripts", "Scripts", "Scripts", "Scripts", 2461000,
                          is_rtl };
  BrandSheet *sheet = brand_sheet_new (typesetter, BRAND_PAPER_A4, &info);

  for (guint style = 0; style < BRAND_N_TYPE_STYLES; style++)
    brand_sheet_add_paragraph (sheet, (BrandTypeStyle) style, &brand_sheet_black, text,
                               BRAND_SHEET_MARGIN, brand_sheet_get_measure (sheet));

  return brand_sheet_finish (sheet);
}

static void
every_script_has_its_glyphs_and_its_text (void)
{
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autoptr (GBytes) pdf = set_text (typesetter, scripts[i].text, FALSE);
      g_autofree char *check = report_run (pdf, "qpdf --check FILE");
      g_autofree char *found = report_run (pdf, "pdftotext FILE -");
      g_auto (GStrv) words = g_strsplit (scripts[i].text, " ", -1);
      g_autofree char *pixels = report_run (pdf, "pdftoppm -r 40 -png FILE");

      g_test_message ("%s", scripts[i].name);
      g_assert_cmpuint (brand_typesetter_get_n_unknown (typesetter), ==, 0);
      for (char **word = words; *word != NULL; word++)
        if (strstr (found, *word) == NULL)
          g_error ("%s: “%s” is not in “%s”", scripts[i].name, *word, found);
    }
}

/* The first word's distance from the left edge. */
static double
get_left (GBytes     *pdf,
          const char *word)
{
  g_autofree char *boxes = report_run (pdf, "pdftotext -bbox FILE -");
  g_autofree char *pattern = g_strdup_printf ("xMin=\"([0-9.]+)\"[^>]*>%s<", word);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *left = NULL;

  g_assert_true (g_regex_match (regex, boxes, 0, &match));
  left = g_match_info_fetch (match, 1);

  return g_ascii_strtod (left, NULL);
}

static void
right_to_left_document_is_a_mirror (void)
{
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();
  g_autoptr (GBytes) plain = set_text (typesetter, "Edge", FALSE);
  g_autoptr (GBytes) mirrored = set_text (typesetter, "Edge", TRUE);

  g_assert_cmpfloat (get_left (plain, "Edge"), <, 60);
  g_assert_cmpfloat (get_left (mirrored, "Edge"), >, 400);
}

static void
lines_are_never_wider_than_asked (void)
{
  static const char text[] = "Some words of different lengths, a-hyphenated-compound-of-parts, "
                             "incomprehensibilities and 1,234,567.89 euros – in lines of text.";
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();

  for (double width = 20; width < 400; width += 7)
    {
      g_autoptr (BrandSet) set = brand_typesetter_set (typesetter, BRAND_TYPE_STYLE_BODY, text,
                                                       width);

      g_assert_cmpfloat (brand_set_get_width (set), <=, width + 3);
      g_assert_cmpuint (brand_set_get_n_lines (set), >, 1);
    }
}

static void
line_breaks_stay (void)
{
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();
  g_autoptr (BrandSet) set = brand_typesetter_set (typesetter, BRAND_TYPE_STYLE_BODY,
                                                   "One\nTwo\n\nFour",
                                                   200);

  g_assert_cmpuint (brand_set_get_n_lines (set), ==, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scripts/every_script_has_its_glyphs_and_its_text",
                   every_script_has_its_glyphs_and_its_text);
  g_test_add_func ("/scripts/right_to_left_document_is_a_mirror",
                   right_to_left_document_is_a_mirror);
  g_test_add_func ("/scripts/lines_are_never_wider_than_asked", lines_are_never_wider_than_asked);
  g_test_add_func ("/scripts/line_breaks_stay", line_breaks_stay);

  return g_test_run ();
}
