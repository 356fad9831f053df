/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/pdf/brand-pdf-metadata.h"

/* A heading stays with the one below it and the start of what that one has. */
#define LEAST_PART 110.0

/* What a group needs, and its map. */
#define LEAST_MAP 420.0

const BrandChoice brand_book_parts[] = {
  { "story", N_("The plan and its story") },
  { "beats", N_("Beats and coverage") },
  { "customers", N_("Customers") },
  { "community", N_("Community") },
  { "culture", N_("Culture") },
  { "timeline", N_("Timeline and touchpoints") },
  { "measures", N_("Goals and measures") },
  { "money", N_("Money") },
  { "offers", N_("Offers and barriers") },
  { "operating", N_("Operating") },
  { "learnings", N_("Learnings") },
  { "checks", N_("Checks") },
  { "assumptions", N_("Assumptions") },
  { NULL },
};

/* What a part draws before its definitions; for no group there is no map. */
static void
add_maps (BrandBook *self)
{
  BrandList *groups = brand_plan_get_list (self->plan, BRAND_KIND_GROUP);

  for (guint i = 0; i < brand_list_get_length (groups); i++)
    {
      BrandItem *group = brand_list_get (groups, i);
      g_autofree char *label = brand_item_dup_label (group, self->plan);
      /* Translators: %s is a group of customers. */
      g_autofree char *title = g_strdup_printf (_("Map: %s"), label);

      if (brand_book_is_done (self))
        return;
      self->sheet->depth = 1;
      brand_sheet_add_section (self->sheet, title, LEAST_MAP);
      brand_customer_map_add (self->sheet, self->plan, group, BRAND_CUSTOMER_MAP_FILLED);
      self->sheet->depth = 0;
    }
}

/* Maps fill pages; what groups see comes after all of them and flows. */
static void
add_customers (BrandBook *self)
{
  BrandList *groups = brand_plan_get_list (self->plan, BRAND_KIND_GROUP);

  add_maps (self);
  for (guint i = 0; i < brand_list_get_length (groups) && !brand_book_is_done (self); i++)
    {
      self->sheet->depth = 1;
      brand_book_add_customer_view (self, brand_list_get (groups, i));
      self->sheet->depth = 0;
    }
}

/* What is in a part: kinds with their definitions, and what is drawn before them. */
static const struct
{
  void (*add) (BrandBook *self);
  BrandKindId kinds[7]; /* until one is the plan's own, which is no list */
} contents[BRAND_N_BOOK_PARTS] = {
  [BRAND_BOOK_STORY] = { NULL, { 0 } },
  [BRAND_BOOK_BEATS] = { brand_book_add_coverage, { BRAND_KIND_BEAT } },
  [BRAND_BOOK_CUSTOMERS] = { add_customers, { BRAND_KIND_GROUP, BRAND_KIND_SECRET,
                                              BRAND_KIND_EXPECTATION, BRAND_KIND_JOB } },
  [BRAND_BOOK_COMMUNITY] = { NULL, { BRAND_KIND_COMMUNITY, BRAND_KIND_WELCOME,
                                     BRAND_KIND_SOCIAL_CURRENCY, BRAND_KIND_INFLUENCER,
                                     BRAND_KIND_STORY_HEARD } },
  [BRAND_BOOK_CULTURE] = { NULL, { BRAND_KIND_TREND, BRAND_KIND_ISSUE, BRAND_KIND_RITUAL,
                                   BRAND_KIND_CAUSE } },
  [BRAND_BOOK_TIMELINE] = { brand_book_add_timeline, { BRAND_KIND_TOUCHPOINT } },
  [BRAND_BOOK_MEASURES] = { brand_book_add_measures, { 0 } },
  [BRAND_BOOK_MONEY] = { brand_book_add_money, { 0 } },
  [BRAND_BOOK_OFFERS] = { brand_book_add_exchange, { BRAND_KIND_OFFER, BRAND_KIND_BARRIER,
                                                     BRAND_KIND_COMPETITOR } },
  [BRAND_BOOK_OPERATING] = { NULL, { BRAND_KIND_TASK, BRAND_KIND_CAPABILITY, BRAND_KIND_PARTNER,
                                     BRAND_KIND_ROLE, BRAND_KIND_DEPOSIT, BRAND_KIND_REVIEW } },
  [BRAND_BOOK_LEARNINGS] = { NULL, { BRAND_KIND_LEARNING } },
  [BRAND_BOOK_CHECKS] = { brand_book_add_checks, { 0 } },
  [BRAND_BOOK_ASSUMPTIONS] = { brand_book_add_assumptions, { 0 } },
};

gboolean
brand_book_parse_parts (const char *names,
                        guint      *parts,
                        GError    **error)
{
  g_auto (GStrv) words = g_strsplit (names[0] != '\0' ? names : " ", ",", -1);
  guint found = 0;

  for (char **word = words; *word != NULL; word++)
    {
      guint i = 0;

      while (i < BRAND_N_BOOK_PARTS
             && g_ascii_strcasecmp (g_strstrip (*word), brand_book_parts[i].name) != 0)
        i++;
      if (i == BRAND_N_BOOK_PARTS)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _("“%s” is not a part of the plan book: story, beats, customers, "
                         "community, culture, timeline, measures, money, offers, operating, "
                         "learnings, checks or assumptions."), *word);
          return FALSE;
        }
      found |= 1u << i;
    }
  *parts = found;

  return TRUE;
}

gboolean
brand_book_has_kind (const BrandBook *self,
                     BrandKindId      kind)
{
  if (kind == BRAND_KIND_GOAL || kind == BRAND_KIND_MEASURE)
    return (self->parts & 1u << BRAND_BOOK_MEASURES) != 0;

  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    for (guint k = 0; k < G_N_ELEMENTS (contents[i].kinds) && contents[i].kinds[k] != 0; k++)
      if (contents[i].kinds[k] == kind)
        return (self->parts & 1u << i) != 0;

  return FALSE;
}

gboolean
brand_book_is_done (const BrandBook *self)
{
  return g_cancellable_is_cancelled (self->cancellable)
         || (self->most_pages > 0 && brand_sheet_get_page (self->sheet) >= self->most_pages);
}

void
brand_book_add_note (BrandBook  *self,
                     const char *text)
{
  brand_sheet_add_paragraph (self->sheet, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black, text,
                             BRAND_SHEET_MARGIN, brand_sheet_get_measure (self->sheet));
}

const BrandMeasurementPlan *
brand_book_get_content (BrandBook     *self,
                        BrandDimension dimension)
{
  if (self->content[dimension] == NULL)
    self->content[dimension] = brand_measurement_plan_new (self->plan, self->synergy, dimension);

  return self->content[dimension];
}

static gboolean
is_about_plan (const BrandField *field)
{
  const char *section = brand_field_get_section (field);

  /* Other parts have the sums, and what measurement plans and assumptions rest on. */
  return !g_str_equal (section, "Money") && !g_str_equal (section, "Assumptions")
         && !g_str_equal (section, "Audience");
}

static void
add_plan (BrandBook *self)
{
  brand_book_add_single (self, BRAND_ITEM (brand_plan_get_story (self->plan)), _("The story"),
                         NULL);
  brand_book_add_single (self, BRAND_ITEM (brand_plan_get_info (self->plan)), _("The plan"),
                         is_about_plan);
}

/* A map doesn't leave its part's heading behind on the page before. */
static double
get_least (BrandBook    *self,
           BrandBookPart part)
{
  BrandList *groups = brand_plan_get_list (self->plan, BRAND_KIND_GROUP);

  return part == BRAND_BOOK_CUSTOMERS && brand_list_get_length (groups) > 0
           ? LEAST_PART + LEAST_MAP : LEAST_PART;
}

static void
add_part (BrandBook    *self,
          BrandBookPart part)
{
  BrandSheet *sheet = self->sheet;
  double least = get_least (self, part);
  gboolean has_any = (contents[part].add != NULL && part != BRAND_BOOK_CUSTOMERS
                      && part != BRAND_BOOK_OFFERS)
                     || part == BRAND_BOOK_STORY;

  /* So that the place is the heading's, not the foot of the page before. */
  brand_sheet_need (sheet, least);
  brand_sheet_add_place (sheet, brand_book_parts[part].name);
  brand_sheet_add_section (sheet, _(brand_book_parts[part].label), least);
  if (part == BRAND_BOOK_STORY)
    add_plan (self);
  else if (contents[part].add != NULL)
    contents[part].add (self);
  for (guint i = 0; i < G_N_ELEMENTS (contents[part].kinds) && contents[part].kinds[i] != 0; i++)
    has_any |= brand_book_add_kind (self, contents[part].kinds[i], NULL);
  if (!has_any)
    brand_book_add_note (self, _("Nothing has been written here yet."));
}

static GBytes *
finish (BrandBook    *self,
        GCancellable *cancellable,
        GError      **error)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    g_clear_pointer (&self->content[d], brand_measurement_plan_free);
  g_clear_pointer (&self->presets, brand_presets_free);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      brand_sheet_free (self->sheet);
      return NULL;
    }

  return brand_sheet_finish (self->sheet);
}

static char *
dup_kind (BrandItem *info)
{
  int start = brand_item_get_date (info, "start");
  int end = brand_item_get_date (info, "end");
  int year = brand_measurement_pdf_find_year (start, end);
  int first, last;
  guint month, day;

  if (year != 0)
    /* Translators: the kind of document and its year, as Plan book 2026. */
    return g_strdup_printf (_("Plan book %d"), year);

  brand_date_split (start, &first, &month, &day);
  brand_date_split (end, &last, &month, &day);
  /* Translators: the kind of document, its first and its last year. */
  return g_strdup_printf (_("Plan book %1$d–%2$d"), first, last);
}

static GBytes *
make (BrandPlan              *plan,
      BrandPlanSynergy       *synergy,
      const BrandBookOptions *options,
      BrandTypesetter        *typesetter,
      BrandSheetPages        *pages,
      GCancellable           *cancellable,
      GError                **error)
{
  BrandItem *item = BRAND_ITEM (brand_plan_get_info (plan));
  const char *title = brand_item_get_text (item, "title");
  const char *client = brand_item_get_text (item, "client");
  const char *author = brand_item_get_text (item, "author");
  const char *business = client[0] != '\0' ? client : title;
  g_autofree char *kind = dup_kind (item);
  /* Translators: a business, the kind of document with its year. */
  g_autofree char *foot = g_strdup_printf (_("%1$s. %2$s"), business, kind);
  BrandSheetInfo info = {
    foot, author[0] != '\0' ? author : business, kind, business, title, foot,
    brand_plan_get_as_of (plan), brand_pdf_metadata_is_rtl (), pages, options->agency,
  };
  BrandBook self = {
    plan, synergy, brand_sheet_new (typesetter, options->paper, &info),
    options->parts & (options->is_client ? BRAND_BOOK_CLIENT : BRAND_BOOK_ALL),
    brand_item_get_text (item, "currency"), cancellable, options->most_pages,
    .presets = brand_presets_load (NULL),
  };

  brand_book_add_cover (&self);
  brand_sheet_next_page (self.sheet);
  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    if ((self.parts & 1u << i) != 0 && !brand_book_is_done (&self))
      add_part (&self, (BrandBookPart) i);

  return finish (&self, cancellable, error);
}

GBytes *
brand_book_to_pdf (BrandPlan              *plan,
                   BrandPlanSynergy       *synergy,
                   const BrandBookOptions *options,
                   BrandTypesetter        *typesetter,
                   GCancellable           *cancellable,
                   GError                **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  return make (plan, synergy, options, own ? own : typesetter, NULL, cancellable, error);
}

BrandSheetPages *
brand_book_to_pages (BrandPlan              *plan,
                     BrandPlanSynergy       *synergy,
                     const BrandBookOptions *options)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, synergy, options, brand_sheet_pages_get_typesetter (pages),
                                 pages, NULL, NULL);

  return pages;
}
