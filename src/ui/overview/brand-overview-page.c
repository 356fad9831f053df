/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-overview-page.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/checks/brand-check-results.h"
#include "ui/overview/brand-overview-cards.h"
#include "ui/overview/brand-overview-lessons.h"
#include "ui/overview/brand-overview-rows.h"
#include "ui/overview/brand-year-picture.h"
#include "ui/widgets/brand-column.h"
#include "ui/widgets/brand-fold.h"

struct _BrandOverviewPage
{
  BrandPage parent_instance;

  GtkLabel *title;
  GtkLabel *span;
  GtkButton *begin;
  AdwBin *steps;
  AdwBin *lessons;
  GtkBox *balance;
  BrandYearPicture *year;
  AdwWrapBox *silences;
  AdwPreferencesGroup *touchpoints;
  AdwPreferencesGroup *readings;
  AdwPreferencesGroup *checks;
  GtkButton *checks_link;
  AdwPreferencesGroup *culture;
  AdwPreferencesGroup *stages;
  AdwPreferencesGroup *money;

  GPtrArray *rows; /* of the lists, and cards, borrowed */
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (BrandOverviewPage, brand_overview_page, BRAND_TYPE_PAGE)

static char *
describe_span (BrandDocument *document)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (document));
  int start = brand_plan_info_get_start (info);
  int end = brand_plan_info_get_end (info);
  int today = brand_document_get_today (document);
  g_autofree char *span = brand_date_format_span (start, end, 0);

  if (today < start || today > end)
    return g_steal_pointer (&span);
  /* Translators: a plan's dates, then which of its weeks it is and how many there are. */
  return g_strdup_printf (_("%s, week %d of %d"), span, (today - start) / 7 + 1,
                          (end - start + 7) / 7);
}

static void
fill_balance (BrandOverviewPage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->balance))) != NULL)
    gtk_box_remove (self->balance, child);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_box_append (self->balance, brand_overview_balance_new (document, (BrandDimension) i));
}

static void
show_year (BrandOverviewPage *self,
           BrandDocument     *document)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (document));

  brand_year_picture_set_plan (self->year, brand_document_get_synergy (document),
                               brand_plan_info_get_start (info), brand_plan_info_get_end (info),
                               brand_document_get_today (document));
  brand_overview_fill_silences (self->silences, document);
}

static void
empty_lists (BrandOverviewPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      adw_preferences_group_remove (
        ADW_PREFERENCES_GROUP (gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP)), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

/* A group without a card has nothing to tell. */
static void
add_card (BrandOverviewPage   *self,
          AdwPreferencesGroup *group,
          GtkWidget           *card)
{
  gtk_widget_set_visible (GTK_WIDGET (group), card != NULL);
  if (card == NULL)
    return;
  adw_preferences_group_add (group, card);
  g_ptr_array_add (self->rows, card);
}

static void
fill_checks (BrandOverviewPage *self,
             BrandDocument     *document)
{
  guint n = brand_overview_add_checks (self->checks, document, self->rows);
  g_autofree char *number = brand_format_number (n, 0);
  /* Translators: how many findings there are. */
  g_autofree char *label = g_strdup_printf (_("All %s"), number);

  gtk_button_set_label (self->checks_link, label);
}

static void
fill_lists (BrandOverviewPage *self,
            BrandDocument     *document)
{
  guint n_dates;

  brand_overview_add_touchpoints (self->touchpoints, document, self->rows);
  brand_overview_add_readings (self->readings, document, self->rows);
  fill_checks (self, document);
  n_dates = brand_overview_add_culture (self->culture, document, self->rows);
  gtk_widget_set_visible (GTK_WIDGET (self->culture), n_dates > 0);
  add_card (self, self->stages, brand_overview_create_stages (document));
  add_card (self, self->money, brand_overview_create_money (document));
}

/* Which row has the keys; its length when none has. */
static guint
find_focus (BrandOverviewPage *self)
{
  guint position = 0;

  while (position < self->rows->len
         && gtk_widget_get_focus_child (gtk_widget_get_parent (self->rows->pdata[position]))
            != self->rows->pdata[position])
    position++;
  return position;
}

static void
fill (BrandOverviewPage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  g_autofree char *title = brand_document_dup_title (document);
  g_autofree char *span = describe_span (document);
  guint position = find_focus (self);
  gboolean had_keys = position < self->rows->len;

  self->is_stale = FALSE;
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->span, span);
  brand_overview_set_next_step (self->begin, document);
  adw_bin_set_child (self->steps, brand_overview_create_steps (document));
  gtk_widget_set_visible (GTK_WIDGET (self->steps), adw_bin_get_child (self->steps) != NULL);
  adw_bin_set_child (self->lessons, brand_overview_create_lessons (document));
  gtk_widget_set_visible (GTK_WIDGET (self->lessons), adw_bin_get_child (self->lessons) != NULL);
  fill_balance (self);
  show_year (self, document);
  empty_lists (self);
  fill_lists (self, document);
  if (had_keys)
    gtk_widget_grab_focus (self->rows->pdata[MIN (position, self->rows->len - 1)]);
}

static void
brand_overview_page_update (BrandPage *page)
{
  BrandOverviewPage *self = BRAND_OVERVIEW_PAGE (page);

  if (gtk_widget_get_mapped (GTK_WIDGET (page)))
    fill (self);
  else
    self->is_stale = TRUE;
}

static void
brand_overview_page_map (GtkWidget *widget)
{
  BrandOverviewPage *self = BRAND_OVERVIEW_PAGE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_overview_page_parent_class)->map (widget);
}

static void
set_field (BrandItem        *item,
           const char       *field,
           const BrandValue *value)
{
  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), field),
                         value);
}

static void
enter_reading_activated (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);
  const char *measure;
  int day;

  g_variant_get (parameter, "(&si)", &measure, &day);
  set_field (reading, "measure", &(BrandValue) { .text = (char *) measure });
  set_field (reading, "date", &(BrandValue) { .date = day });
  brand_page_add_item (BRAND_PAGE (widget), reading);
}

static void
show_finding_activated (GtkWidget  *widget,
                        const char *name,
                        GVariant   *key)
{
  brand_check_want (brand_page_get_document (BRAND_PAGE (widget)),
                    g_variant_get_string (key, NULL));
  gtk_widget_activate_action (widget, "win.show-section", "s", "checks");
}

static void
show_day_activated (GtkWidget  *widget,
                    const char *name,
                    GVariant   *day)
{
  brand_session_set_cursor (brand_page_get_session (BRAND_PAGE (widget)),
                            g_variant_get_int32 (day));
  gtk_widget_activate_action (widget, "win.show-section", "s", "timeline");
}

static void
brand_overview_page_dispose (GObject *object)
{
  BrandOverviewPage *self = BRAND_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_OVERVIEW_PAGE);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_overview_page_parent_class)->dispose (object);
}

static void
brand_overview_page_class_init (BrandOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_overview_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_overview_page_update;
  widget_class->map = brand_overview_page_map;
  g_type_ensure (BRAND_TYPE_COLUMN);
  g_type_ensure (BRAND_TYPE_FOLD);
  g_type_ensure (BRAND_TYPE_YEAR_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, span);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, begin);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, steps);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, lessons);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, balance);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, year);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, silences);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, touchpoints);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, readings);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, checks);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, checks_link);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, culture);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, stages);
  gtk_widget_class_bind_template_child (widget_class, BrandOverviewPage, money);
  gtk_widget_class_install_action (widget_class, "overview.enter-reading", "(si)",
                                   enter_reading_activated);
  gtk_widget_class_install_action (widget_class, "overview.show-finding", "s",
                                   show_finding_activated);
  gtk_widget_class_install_action (widget_class, "overview.show-day", "i", show_day_activated);
}

static void
brand_overview_page_init (BrandOverviewPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
