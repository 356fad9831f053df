/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/export/brand-export-preview.h"

#include "report/book/brand-checks-pdf.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/measurement/brand-measurement-pdf.h"
#include "report/worksheet/brand-action-plan-pdf.h"
#include "report/worksheet/brand-worksheet.h"
#include "ui/export/brand-pages-picture.h"
#include "ui/timeline/brand-timeline-page-picture.h"

/* As many as tell what the book is like, however large the plan. */
#define MOST_BOOK_PAGES 24
#define TIMELINE_FORMATS (BRAND_EXPORT_PDF | BRAND_EXPORT_SVG | BRAND_EXPORT_PNG)

enum
{
  BOOK = BRAND_N_DIMENSIONS,
  MAPS,
  BLANK_MAPS,
  WORKSHEETS,
  BLANK_WORKSHEETS,
  ACTION_PLAN,
  CHECKS,
  N_DOCUMENTS,
};

struct _BrandExportPreview
{
  GtkBox parent_instance;

  AdwViewStack *shown;
  BrandPagesPicture *pages[N_DOCUMENTS];
  BrandTimelinePagePicture *picture;

  BrandDocument *document;
  BrandExportOptions options;
  BrandPlan *redacted;   /* for a client */
  BrandPlanSynergy *synergy;
  guint made;            /* a bit for each document whose pages are there */
};

G_DEFINE_FINAL_TYPE (BrandExportPreview, brand_export_preview, GTK_TYPE_BOX)

static BrandPlan *
get_plan (BrandExportPreview *self)
{
  if (!self->options.is_client)
    return brand_document_get_plan (self->document);

  if (self->redacted == NULL)
    {
      self->redacted = brand_plan_redact (brand_document_get_plan (self->document));
      self->synergy = brand_plan_synergy_new (self->redacted);
    }

  return self->redacted;
}

/* Up to date with the plan of get_plan(). */
static BrandPlanSynergy *
get_synergy (BrandExportPreview *self)
{
  return self->options.is_client ? self->synergy : brand_document_get_synergy (self->document);
}

static BrandSheetPages *
make_measurement (BrandExportPreview *self,
                  BrandPlan          *plan,
                  BrandPlanSynergy   *synergy,
                  BrandDimension      dimension)
{
  g_autoptr (BrandMeasurementPlan) content = brand_measurement_plan_new (plan, synergy, dimension);

  content->hides_costs = self->options.is_client;

  return brand_measurement_to_pages (content, self->options.paper, self->options.agency);
}

static BrandSheetPages *
make_pages (BrandExportPreview *self,
            guint               number)
{
  BrandPlan *plan = get_plan (self);
  BrandPlanSynergy *synergy = get_synergy (self);
  const BrandBookOptions book = {
    self->options.book, self->options.paper, self->options.is_client, MOST_BOOK_PAGES,
    self->options.agency,
  };
  const BrandWorksheetOptions worksheets = {
    number == WORKSHEETS ? BRAND_WORKSHEET_FILLED : BRAND_WORKSHEET_BLANK, self->options.paper,
    .agency = self->options.agency,
  };

  switch (number)
    {
    case BOOK:
      return brand_book_to_pages (plan, synergy, &book);
    case MAPS:
      return brand_customer_map_to_pages (plan, NULL, book.paper, self->options.agency,
                                          BRAND_CUSTOMER_MAP_FILLED);
    case BLANK_MAPS:
      return brand_customer_map_to_pages (plan, NULL, book.paper, self->options.agency,
                                          BRAND_CUSTOMER_MAP_BLANK);
    case WORKSHEETS:
    case BLANK_WORKSHEETS:
      return brand_worksheets_to_pages (plan, synergy, &worksheets);
    case ACTION_PLAN:
      return brand_action_plan_to_pages (plan, synergy, book.paper, self->options.agency);
    case CHECKS:
      return brand_checks_to_pages (plan, synergy, book.paper, self->options.agency);
    default:
      return make_measurement (self, plan, synergy, (BrandDimension) number);
    }
}

static void
page_chosen_cb (BrandExportPreview *self)
{
  GtkWidget *visible = adw_view_stack_get_visible_child (self->shown);

  if (self->document == NULL)
    return;

  for (guint i = 0; i < N_DOCUMENTS; i++)
    if (visible == GTK_WIDGET (self->pages[i]) && (self->made & 1u << i) == 0)
      {
        brand_pages_picture_take (self->pages[i], make_pages (self, i));
        self->made |= 1u << i;
      }
}

static void
show_page (BrandExportPreview *self,
           GtkWidget          *child,
           gboolean            is_visible)
{
  adw_view_stack_page_set_visible (adw_view_stack_get_page (self->shown, child), is_visible);
}

/* What is no longer chosen must not stay in view. */
static void
leave_hidden_page (BrandExportPreview *self)
{
  GtkWidget *visible = adw_view_stack_get_visible_child (self->shown);

  if (adw_view_stack_page_get_visible (adw_view_stack_get_page (self->shown, visible)))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->shown)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (adw_view_stack_page_get_visible (adw_view_stack_get_page (self->shown, child)))
      {
        adw_view_stack_set_visible_child (self->shown, child);
        return;
      }
}

static void
show_chosen (BrandExportPreview *self)
{
  const BrandExportOptions *options = &self->options;
  guint documents = (options->formats & BRAND_EXPORT_PDF) != 0 ? options->dimensions : 0;
  gboolean has_timeline = !options->without_timeline
                          && (options->formats & TIMELINE_FORMATS) != 0;

  if (options->book != 0)
    documents |= 1u << BOOK;
  if (options->has_maps)
    documents |= 1u << MAPS;
  if (options->has_blank_maps)
    documents |= 1u << BLANK_MAPS;
  if (options->has_worksheets && !options->is_client)
    documents |= 1u << WORKSHEETS;
  if (options->has_blank_worksheets)
    documents |= 1u << BLANK_WORKSHEETS;
  if (options->has_action_plan && !options->is_client)
    documents |= 1u << ACTION_PLAN;
  if (options->has_checks && !options->is_client)
    documents |= 1u << CHECKS;
  for (guint i = 0; i < N_DOCUMENTS; i++)
    show_page (self, GTK_WIDGET (self->pages[i]), (documents & 1u << i) != 0);
  show_page (self, GTK_WIDGET (self->picture), has_timeline);
  leave_hidden_page (self);
  gtk_widget_set_visible (GTK_WIDGET (self), has_timeline || documents != 0);
}

static void
forget_redacted (BrandExportPreview *self)
{
  g_clear_object (&self->synergy);
  g_clear_object (&self->redacted);
}

void
brand_export_preview_set_options (BrandExportPreview       *self,
                                  BrandDocument            *document,
                                  const BrandExportOptions *options)
{
  gboolean is_other;

  g_return_if_fail (BRAND_IS_EXPORT_PREVIEW (self));

  is_other = g_set_object (&self->document, document)
             || options->is_client != self->options.is_client;
  if (options->paper != self->options.paper || options->is_client != self->options.is_client
      || options->agency != self->options.agency)
    self->made = 0;
  if (options->book != self->options.book)
    self->made &= ~(1u << BOOK);
  if (!options->is_client)
    forget_redacted (self);
  self->options = *options;
  if (is_other)
    {
      BrandPlan *plan = get_plan (self);

      brand_timeline_page_picture_set_plan (self->picture, plan, get_synergy (self));
    }
  brand_timeline_page_picture_set_paper (self->picture, options->paper, options->timeline,
                                         options->agency);
  show_chosen (self);
  page_chosen_cb (self);
}

static void
brand_export_preview_dispose (GObject *object)
{
  BrandExportPreview *self = BRAND_EXPORT_PREVIEW (object);

  g_clear_object (&self->document);
  forget_redacted (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_EXPORT_PREVIEW);
  G_OBJECT_CLASS (brand_export_preview_parent_class)->dispose (object);
}

static void
bind_pages (GtkWidgetClass *widget_class)
{
  static const char *const names[N_DOCUMENTS] = {
    "mass_pages", "community_pages", "direct_pages", "book_pages", "map_pages", "blank_map_pages",
    "worksheet_pages", "blank_worksheet_pages", "action_plan_pages", "checks_pages",
  };

  for (guint i = 0; i < N_DOCUMENTS; i++)
    gtk_widget_class_bind_template_child_full (
      widget_class, names[i], FALSE,
      (gssize) (G_STRUCT_OFFSET (BrandExportPreview, pages) + i * sizeof (BrandPagesPicture *)));
}

static void
brand_export_preview_class_init (BrandExportPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_export_preview_dispose;
  g_type_ensure (BRAND_TYPE_PAGES_PICTURE);
  g_type_ensure (BRAND_TYPE_TIMELINE_PAGE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-export-preview.ui");
  bind_pages (widget_class);
  gtk_widget_class_bind_template_child (widget_class, BrandExportPreview, shown);
  gtk_widget_class_bind_template_child (widget_class, BrandExportPreview, picture);
  gtk_widget_class_bind_template_callback (widget_class, page_chosen_cb);
}

static void
brand_export_preview_init (BrandExportPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
