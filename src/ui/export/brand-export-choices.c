/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-export-choices.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-preferences.h"

#define SETTING "export"
#define WITHOUT_AGENCY "without-agency"

struct _BrandExportChoices
{
  GtkBox parent_instance;

  AdwSwitchRow *mass;
  AdwSwitchRow *community;
  AdwSwitchRow *direct;
  AdwSwitchRow *pdf;
  AdwSwitchRow *json;
  AdwSwitchRow *svg;
  AdwSwitchRow *png;
  AdwSwitchRow *csv;
  AdwSwitchRow *ics;
  AdwSwitchRow *timeline;
  AdwSwitchRow *book;
  AdwSwitchRow *maps;
  AdwSwitchRow *blank_maps;
  AdwSwitchRow *worksheets;
  AdwSwitchRow *blank_worksheets;
  AdwSwitchRow *action_plan;
  AdwSwitchRow *checks;
  AdwSwitchRow *client;
  AdwSwitchRow *agency_row;
  AdwExpanderRow *book_parts;
  AdwComboRow *timeline_pages;
  AdwComboRow *paper;

  AdwSwitchRow *parts[BRAND_N_BOOK_PARTS];
  BrandAgency *agency; /* that the preferences say, or NULL */
  gboolean is_ready;
};

G_DEFINE_FINAL_TYPE (BrandExportChoices, brand_export_choices, GTK_TYPE_BOX)

static guint changed_signal;

/* A switch by the name that settings remember it by, while it is on. */
typedef struct
{
  const char *name;
  gsize offset;
} Choice;

#define CHOICE(field) { #field, G_STRUCT_OFFSET (BrandExportChoices, field) }

static const Choice choices[] = {
  CHOICE (mass), CHOICE (community), CHOICE (direct), CHOICE (pdf), CHOICE (json), CHOICE (svg),
  CHOICE (png), CHOICE (csv), CHOICE (ics), CHOICE (timeline), CHOICE (book), CHOICE (maps),
  CHOICE (blank_maps), CHOICE (worksheets), CHOICE (blank_worksheets), CHOICE (action_plan),
  CHOICE (checks), CHOICE (client),
};

/* The timeline's pages, by the names that settings remember. */
static const char *const forms[BRAND_N_PAGES_FORMS] = {
  "timeline-fit", "timeline-tile", "timeline-poster",
};

static AdwSwitchRow *
get_row (BrandExportChoices *self,
         const Choice       *choice)
{
  return G_STRUCT_MEMBER (AdwSwitchRow *, self, choice->offset);
}

static guint
get_bits (AdwSwitchRow *const rows[],
          guint               n_rows)
{
  guint bits = 0;

  for (guint i = 0; i < n_rows; i++)
    if (adw_switch_row_get_active (rows[i]))
      bits |= 1u << i;

  return bits;
}

static guint
get_book (BrandExportChoices *self)
{
  guint parts = get_bits (self->parts, BRAND_N_BOOK_PARTS);

  if (!adw_switch_row_get_active (self->book))
    return 0;

  return adw_switch_row_get_active (self->client) ? parts & BRAND_BOOK_CLIENT : parts;
}

void
brand_export_choices_get_options (BrandExportChoices *self,
                                  BrandExportOptions *options)
{
  AdwSwitchRow *const dimensions[] = { self->mass, self->community, self->direct };
  AdwSwitchRow *const formats[BRAND_N_EXPORT_FORMATS] = {
    self->json, self->pdf, self->svg, self->png, self->csv, self->ics,
  };

  g_return_if_fail (BRAND_IS_EXPORT_CHOICES (self));

  options->dimensions = get_bits (dimensions, G_N_ELEMENTS (dimensions));
  options->formats = (BrandExportFormats) get_bits (formats, G_N_ELEMENTS (formats));
  options->without_timeline = !adw_switch_row_get_active (self->timeline);
  options->timeline = (BrandPagesForm) adw_combo_row_get_selected (self->timeline_pages);
  options->book = get_book (self);
  options->has_maps = adw_switch_row_get_active (self->maps);
  options->has_blank_maps = adw_switch_row_get_active (self->blank_maps);
  options->has_worksheets = adw_switch_row_get_active (self->worksheets);
  options->has_blank_worksheets = adw_switch_row_get_active (self->blank_worksheets);
  options->has_action_plan = adw_switch_row_get_active (self->action_plan);
  options->has_checks = adw_switch_row_get_active (self->checks);
  options->is_client = adw_switch_row_get_active (self->client);
  options->paper = (BrandPaper) adw_combo_row_get_selected (self->paper);
  options->agency = adw_switch_row_get_active (self->agency_row) ? self->agency : NULL;
}

void
brand_export_choices_remember (BrandExportChoices *self)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  g_return_if_fail (BRAND_IS_EXPORT_CHOICES (self));

  if (settings == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (adw_switch_row_get_active (get_row (self, &choices[i])))
      g_strv_builder_add (names, choices[i].name);
  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    if (!adw_switch_row_get_active (self->parts[i]))
      g_strv_builder_take (names, g_strdup_printf ("without-%s", brand_book_parts[i].name));
  g_strv_builder_add (names, forms[adw_combo_row_get_selected (self->timeline_pages)]);
  if (!adw_switch_row_get_active (self->agency_row) && self->agency != NULL)
    g_strv_builder_add (names, WITHOUT_AGENCY);
  strv = g_strv_builder_end (names);
  g_settings_set_strv (settings, SETTING, (const char *const *) strv);
}

static void
recall (BrandExportChoices *self)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_auto (GStrv) names = settings != NULL ? g_settings_get_strv (settings, SETTING) : NULL;

  /* What was never chosen stays as the template has it. */
  if (names == NULL || names[0] == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    adw_switch_row_set_active (get_row (self, &choices[i]),
                               g_strv_contains ((const char *const *) names, choices[i].name));
  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    {
      g_autofree char *without = g_strdup_printf ("without-%s", brand_book_parts[i].name);

      adw_switch_row_set_active (self->parts[i],
                                 !g_strv_contains ((const char *const *) names, without));
    }
  for (guint i = 0; i < BRAND_N_PAGES_FORMS; i++)
    if (g_strv_contains ((const char *const *) names, forms[i]))
      adw_combo_row_set_selected (self->timeline_pages, i);
  adw_switch_row_set_active (self->agency_row,
                             !g_strv_contains ((const char *const *) names, WITHOUT_AGENCY));
}

/* The row is there where there is something to show, or something wrong with it. */
static void
load_agency (BrandExportChoices *self)
{
  g_autoptr (GError) error = NULL;

  self->agency = brand_agency_load_default (&error);
  if (self->agency != NULL && brand_agency_is_empty (self->agency))
    g_clear_pointer (&self->agency, brand_agency_unref);
  gtk_widget_set_visible (GTK_WIDGET (self->agency_row), self->agency != NULL || error != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->agency_row), error == NULL);
  if (error != NULL)
    adw_switch_row_set_active (self->agency_row, FALSE);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->agency_row),
                               error != NULL ? error->message
                               : self->agency != NULL ? self->agency->name : "");
}

/* A client gets no sums of money, no checks and no answers. */
static void
show_client_parts (BrandExportChoices *self)
{
  gboolean is_client = adw_switch_row_get_active (self->client);

  gtk_widget_set_visible (GTK_WIDGET (self->worksheets), !is_client);
  gtk_widget_set_visible (GTK_WIDGET (self->action_plan), !is_client);
  gtk_widget_set_visible (GTK_WIDGET (self->checks), !is_client);
  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->parts[i]),
                            !is_client || (BRAND_BOOK_CLIENT & 1u << i) != 0);
}

static void
changed_cb (BrandExportChoices *self)
{
  if (!self->is_ready)
    return;

  show_client_parts (self);
  g_signal_emit (self, changed_signal, 0);
}

static void
add_parts (BrandExportChoices *self)
{
  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    {
      self->parts[i] = ADW_SWITCH_ROW (adw_switch_row_new ());
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->parts[i]),
                                     _(brand_book_parts[i].label));
      adw_switch_row_set_active (self->parts[i], TRUE);
      g_signal_connect_object (self->parts[i], "notify::active", G_CALLBACK (changed_cb), self,
                               G_CONNECT_SWAPPED);
      adw_expander_row_add_row (self->book_parts, GTK_WIDGET (self->parts[i]));
    }
}

static void
brand_export_choices_dispose (GObject *object)
{
  g_clear_pointer (&BRAND_EXPORT_CHOICES (object)->agency, brand_agency_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_EXPORT_CHOICES);
  G_OBJECT_CLASS (brand_export_choices_parent_class)->dispose (object);
}

static void
brand_export_choices_class_init (BrandExportChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_export_choices_dispose;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_EXPORT_CHOICES, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-export-choices.ui");
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    gtk_widget_class_bind_template_child_full (widget_class, choices[i].name, FALSE,
                                               (gssize) choices[i].offset);
  gtk_widget_class_bind_template_child (widget_class, BrandExportChoices, agency_row);
  gtk_widget_class_bind_template_child (widget_class, BrandExportChoices, book_parts);
  gtk_widget_class_bind_template_child (widget_class, BrandExportChoices, timeline_pages);
  gtk_widget_class_bind_template_child (widget_class, BrandExportChoices, paper);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
brand_export_choices_init (BrandExportChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_parts (self);
  recall (self);
  load_agency (self);
  adw_combo_row_set_selected (self->paper, brand_preferences_get_paper ());
  show_client_parts (self);
  self->is_ready = TRUE;
}
