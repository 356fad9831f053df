/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-welcome-picture.h"

#include "model/kinds/brand-kinds.h"

#define FIRST 2461042
#define LAST (FIRST + 364)
#define TODAY (FIRST + 150)

static const BrandBox box = { 10, 20, 600, 110 };

static GPtrArray *
create_welcomes (void)
{
  static const struct
  {
    int day;
    BrandWelcomeState state;
  } noted[] = {
    { FIRST + 30, BRAND_WELCOME_INTERRUPTING }, { FIRST + 60, BRAND_WELCOME_TOLERATED },
    { FIRST + 90, BRAND_WELCOME_WELCOME }, { FIRST + 120, BRAND_WELCOME_INVITED },
  };
  GPtrArray *welcomes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (noted); i++)
    {
      BrandItem *welcome = brand_item_new (BRAND_KIND_WELCOME);

      g_object_set (welcome, "date", noted[i].day, "felt", (int) noted[i].state - 1, NULL);
      g_ptr_array_add (welcomes, welcome);
    }
  return welcomes;
}

static void
lay_out (BrandWelcomeLayout *layout,
         GPtrArray          *welcomes,
         BrandTimelineStyle *style,
         BrandText          *text)
{
  brand_welcome_layout_init (layout, welcomes, FIRST, LAST, TODAY, style, text, &box);
}

static const BrandWelcomeDot *
get_dot (BrandWelcomeLayout *layout,
         guint               i)
{
  return &g_array_index (layout->dots, BrandWelcomeDot, i);
}

static void
the_more_welcome_the_higher (void)
{
  g_autoptr (GPtrArray) welcomes = create_welcomes ();
  g_autoptr (BrandText) text = brand_text_new (NULL);
  g_auto (BrandWelcomeLayout) layout = { 0 };
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  lay_out (&layout, welcomes, &style, text);
  g_assert_cmpuint (layout.dots->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_true (brand_box_contains (&layout.plot, get_dot (&layout, i)->at.x,
                                         get_dot (&layout, i)->at.y));
      if (i > 0)
        {
          g_assert_cmpfloat (get_dot (&layout, i)->at.y, <, get_dot (&layout, i - 1)->at.y);
          g_assert_cmpfloat (get_dot (&layout, i)->at.x, >, get_dot (&layout, i - 1)->at.x);
        }
    }
  g_assert_cmpfloat (layout.today, >, get_dot (&layout, 3)->at.x);
  g_assert_cmpfloat (brand_box_right (&layout.plot), <=, brand_box_right (&box) + 0.01);
}

static void
right_to_left_is_the_mirror (void)
{
  g_autoptr (GPtrArray) welcomes = create_welcomes ();
  g_autoptr (BrandText) text = brand_text_new (NULL);
  g_auto (BrandWelcomeLayout) layout = { 0 };
  g_auto (BrandWelcomeLayout) mirror = { 0 };
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  lay_out (&layout, welcomes, &style, text);
  style.is_rtl = TRUE;
  lay_out (&mirror, welcomes, &style, text);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpfloat_with_epsilon (get_dot (&layout, i)->at.x + get_dot (&mirror, i)->at.x,
                                      2 * box.x + box.width, 1e-6);
      g_assert_cmpfloat (get_dot (&layout, i)->at.y, ==, get_dot (&mirror, i)->at.y);
    }
}

static void
what_was_noted_outside_the_plan_has_room (void)
{
  g_autoptr (GPtrArray) welcomes = create_welcomes ();
  g_autoptr (BrandText) text = brand_text_new (NULL);
  g_auto (BrandWelcomeLayout) layout = { 0 };
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  g_object_set (welcomes->pdata[0], "date", FIRST - 200, NULL);
  lay_out (&layout, welcomes, &style, text);
  g_assert_cmpint (layout.first_day, ==, FIRST - 200);
  g_assert_cmpfloat (get_dot (&layout, 0)->at.x, >=, layout.plot.x);
}

static guint
count_inked (cairo_surface_t *surface)
{
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  guint n = 0;

  cairo_surface_flush (surface);
  for (int i = 0; i < 620 * 140; i++)
    n += pixels[i] != 0;
  return n;
}

/* Nothing noted yet still shows the levels; each note adds ink, in every look. */
static void
each_note_adds_ink (void)
{
  for (BrandLook look = 0; look < BRAND_N_LOOKS; look++)
    {
      guint before = 0;

      for (guint n = 0; n <= 4; n++)
        {
          g_autoptr (GPtrArray) welcomes = create_welcomes ();
          g_autoptr (BrandText) text = brand_text_new (NULL);
          g_auto (BrandWelcomeLayout) layout = { 0 };
          BrandTimelineStyle style;
          cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 620, 140);
          cairo_t *cr = cairo_create (surface);
          guint inked;

          brand_timeline_style_init (&style, look, NULL);
          g_ptr_array_set_size (welcomes, (int) n);
          lay_out (&layout, welcomes, &style, text);
          brand_welcome_layout_draw (&layout, cr, &style, text);
          g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
          inked = count_inked (surface);
          g_assert_cmpuint (inked, >, before);
          before = inked;
          cairo_destroy (cr);
          cairo_surface_destroy (surface);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/welcome-picture/higher", the_more_welcome_the_higher);
  g_test_add_func ("/welcome-picture/mirror", right_to_left_is_the_mirror);
  g_test_add_func ("/welcome-picture/outside", what_was_noted_outside_the_plan_has_room);
  g_test_add_func ("/welcome-picture/ink", each_note_adds_ink);
  return g_test_run ();
}
