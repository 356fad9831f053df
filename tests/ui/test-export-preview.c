/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brand-ui-resources.h"
#include "ui/document-test.h"
#include "ui/export/brand-export-preview.h"
#include "ui/timeline/brand-timeline-page-picture.h"

static gboolean
has_width (gpointer widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0;
}

/* What is on the timeline's page. */
static GBytes *
look (GtkWidget *preview)
{
  GtkWidget *picture = find_widget (preview, BRAND_TYPE_TIMELINE_PAGE_PICTURE);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface;
  GBytes *bytes;
  cairo_t *cr;

  spin_until (has_width, picture);
  GTK_WIDGET_GET_CLASS (picture)->snapshot (picture, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, gtk_widget_get_width (picture),
                                        gtk_widget_get_height (picture));
  cr = cairo_create (surface);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                       (gsize) cairo_image_surface_get_stride (surface)
                       * (gsize) cairo_image_surface_get_height (surface));
  cairo_surface_destroy (surface);

  return bytes;
}

/* What costs tell, as the day on which one touchpoint overtakes another, is not for a client. */
static void
a_client_s_timeline_is_shown_as_it_leaves (void)
{
  char *folder = folder_new ();
  g_autoptr (GFile) file = copy_sample (folder, "bakery", "loaf.brandplan");
  g_autoptr (BrandDocument) document = load_document (file);
  g_autoptr (BrandPlan) redacted = brand_plan_redact (brand_document_get_plan (document));
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (redacted);
  BrandExportOptions options = { .formats = BRAND_EXPORT_PDF };
  GtkWidget *preview = g_object_new (BRAND_TYPE_EXPORT_PREVIEW, NULL);
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GBytes) ours = NULL, client = NULL, expected = NULL, again = NULL;

  brand_export_preview_set_options (BRAND_EXPORT_PREVIEW (preview), document, &options);
  gtk_window_set_child (GTK_WINDOW (window), preview);
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  gtk_window_present (GTK_WINDOW (window));
  ours = look (preview);

  options.is_client = TRUE;
  brand_export_preview_set_options (BRAND_EXPORT_PREVIEW (preview), document, &options);
  client = look (preview);
  g_assert_false (g_bytes_equal (ours, client));
  brand_timeline_page_picture_set_plan (
    BRAND_TIMELINE_PAGE_PICTURE (find_widget (preview, BRAND_TYPE_TIMELINE_PAGE_PICTURE)), redacted,
    synergy);
  expected = look (preview);
  g_assert_true (g_bytes_equal (client, expected));

  options.is_client = FALSE;
  brand_export_preview_set_options (BRAND_EXPORT_PREVIEW (preview), document, &options);
  again = look (preview);
  g_assert_true (g_bytes_equal (ours, again));

  gtk_window_destroy (GTK_WINDOW (window));
  folder_remove (folder);
}

/* A table leaves no picture. */
static void
only_what_leaves_is_shown (void)
{
  static const struct
  {
    BrandExportFormats formats;
    gboolean is_shown;
  } cases[] = {
    { BRAND_EXPORT_PDF, TRUE }, { BRAND_EXPORT_SVG, TRUE }, { BRAND_EXPORT_PNG, TRUE },
    { BRAND_EXPORT_CSV, FALSE }, { BRAND_EXPORT_ICS, FALSE },
    { BRAND_EXPORT_JSON | BRAND_EXPORT_CSV, FALSE },
  };
  char *folder = folder_new ();
  g_autoptr (GFile) file = copy_sample (folder, "bakery", "loaf.brandplan");
  g_autoptr (BrandDocument) document = load_document (file);
  g_autoptr (GtkWidget) preview = g_object_ref_sink (g_object_new (BRAND_TYPE_EXPORT_PREVIEW,
                                                                   NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const BrandExportOptions options = { .formats = cases[i].formats };

      brand_export_preview_set_options (BRAND_EXPORT_PREVIEW (preview), document, &options);
      g_assert_true (gtk_widget_get_visible (preview) == cases[i].is_shown);
    }
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_resources_register (brand_ui_get_resource ());
  adw_init ();
  g_test_add_func ("/export-preview/client", a_client_s_timeline_is_shown_as_it_leaves);
  g_test_add_func ("/export-preview/formats", only_what_leaves_is_shown);
  return g_test_run ();
}
