/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-page.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-culture-dates.h"
#include "ui/culture/brand-culture-coming.h"
#include "ui/culture/brand-culture-import.h"
#include "ui/culture/brand-culture-picture.h"
#include "ui/culture/brand-culture-words.h"
#include "ui/culture/brand-culture-year.h"
#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-list.h"
#include "ui/window/brand-undo-toast.h"

struct _BrandCulturePage
{
  BrandPage parent_instance;

  GtkBox *column;
  AdwPreferencesGroup *boundary;
  GtkWidget *beyond;       /* what is hidden, and the button that shows it */
  GtkLabel *beyond_words;
  GtkButton *beyond_button;
  GtkBox *year_box;
  BrandCultureYear *year;  /* NULL before the first update */
  BrandCultureComing *coming;
  AdwPreferencesGroup *aims;
  GtkWidget *causes;
  gboolean shows_beyond;
};

G_DEFINE_FINAL_TYPE (BrandCulturePage, brand_culture_page, BRAND_TYPE_PAGE)

static gboolean
is_shown (BrandPage *page,
          BrandItem *item)
{
  return BRAND_CULTURE_PAGE (page)->shows_beyond
         || brand_culture_is_within (brand_page_get_plan (page), item);
}

static gboolean
is_ritual (BrandPage *page,
           BrandItem *item)
{
  return !brand_item_get_flag (item, "holiday") && is_shown (page, item);
}

static gboolean
is_holiday (BrandPage *page,
            BrandItem *item)
{
  return brand_item_get_flag (item, "holiday") && is_shown (page, item);
}

static void
fill_holiday (BrandPage *page,
              BrandItem *item)
{
  g_object_set (item, "holiday", TRUE, NULL);
}

static GtkWidget *
create_picture (BrandPage *page,
                BrandItem *item)
{
  return brand_culture_picture_new (item,
                                    brand_document_get_today (brand_page_get_document (page)));
}

static const BrandItemListInfo rituals = {
  BRAND_KIND_RITUAL,
  .help = N_("What people do each year, week or once in their lives, and how you are part of it."),
  .empty = N_("Add what your customers celebrate, such as the first new rye"),
  .add_label = N_("Ritual"),
  .describe = brand_culture_describe_ritual, .lines = 4, .filter = is_ritual,
};

static const BrandItemListInfo trends = {
  BRAND_KIND_TREND,
  .help = N_("What is rising or falling. The dot is today, the mark the last day to begin."),
  .empty = N_("Add a trend that you noticed; three signs make one"),
  .add_label = N_("Trend"),
  .describe = brand_culture_describe_trend, .lines = 4, .filter = is_shown,
  .create_end = create_picture,
};

static const BrandItemListInfo issues = {
  BRAND_KIND_ISSUE,
  .help = N_("What people argue about. The higher the square, the greater the risk; the farther "
             "along, the readier you are."),
  .empty = N_("Add what your customers argue about, and where you stand"),
  .add_label = N_("Issue"),
  .describe = brand_culture_describe_issue, .lines = 4, .filter = is_shown,
  .create_end = create_picture,
};

static const BrandItemListInfo causes = {
  BRAND_KIND_CAUSE,
  .help = N_("What you say beside what you do. A claim without a deed is better left out."),
  .empty = N_("Add a deed that you can show"),
  .add_label = N_("Cause"),
  .describe = brand_culture_describe_cause, .lines = 8, .filter = is_shown,
  .create_end = brand_culture_ledger_new,
};

static const BrandItemListInfo holidays = {
  BRAND_KIND_RITUAL,
  .title = N_("Holidays"),
  .help = N_("Days off and feasts that stand on the timeline as flags only."),
  .empty = N_("Add a holiday, or import your country’s"),
  .add_label = N_("Holiday"),
  .describe = brand_culture_describe_holiday, .filter = is_holiday, .fill = fill_holiday,
};

static void
add_field (BrandPage           *page,
           AdwPreferencesGroup *group,
           BrandItem           *item,
           const char          *name)
{
  int field = brand_kind_find_field (brand_item_get_kind (item), name);

  adw_preferences_group_add (group, brand_field_row_new (brand_page_get_history (page), item,
                                                         (guint) field));
}

static void
add_fields (BrandCulturePage *self)
{
  BrandPage *page = BRAND_PAGE (self);
  BrandPlan *plan = brand_page_get_plan (page);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (plan));

  add_field (page, self->boundary, info, "boundary");
  add_field (page, self->boundary, info, "area");
  add_field (page, self->aims, story, "vision");
  add_field (page, self->aims, story, "mission");
  self->year = BRAND_CULTURE_YEAR (brand_culture_year_new (brand_page_get_document (page)));
  gtk_box_prepend (self->year_box, GTK_WIDGET (self->year));
}

static void
show_beyond (BrandCulturePage *self)
{
  guint n = brand_culture_count_beyond (brand_page_get_plan (BRAND_PAGE (self)));
  g_autofree char *words = NULL;

  if (self->shows_beyond)
    words = g_strdup_printf (ngettext ("%u entry reaches farther and is hidden on the timeline",
                                       "%u entries reach farther and are hidden on the timeline",
                                       n), n);
  else
    words = g_strdup_printf (ngettext ("%u entry reaches farther and is hidden, here and on the "
                                       "timeline",
                                       "%u entries reach farther and are hidden, here and on the "
                                       "timeline", n), n);
  gtk_label_set_text (self->beyond_words, words);
  gtk_button_set_label (self->beyond_button, self->shows_beyond ? _("Hide") : _("Show"));
  gtk_widget_set_visible (self->beyond, n > 0);
}

static void
update_lists (BrandCulturePage *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->column)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (BRAND_IS_ITEM_LIST (child))
      brand_item_list_update (BRAND_ITEM_LIST (child));
}

static void
set_shows_beyond (BrandCulturePage *self,
                  gboolean          shows_beyond)
{
  self->shows_beyond = shows_beyond;
  show_beyond (self);
  update_lists (self);
}

static void
beyond_clicked_cb (BrandCulturePage *self)
{
  set_shows_beyond (self, !self->shows_beyond);
}

static void
brand_culture_page_update (BrandPage *page)
{
  BrandCulturePage *self = BRAND_CULTURE_PAGE (page);

  if (self->year == NULL)
    add_fields (self);
  show_beyond (self);
  brand_culture_year_update (self->year);
  brand_culture_coming_update (self->coming, page);
}

static void
brand_culture_page_show_item (BrandPage *page,
                              BrandItem *item)
{
  if (brand_page_find_list (page, brand_item_get_kind_id (item), NULL) != NULL
      && !is_shown (page, item))
    set_shows_beyond (BRAND_CULTURE_PAGE (page), TRUE);
  BRAND_PAGE_CLASS (brand_culture_page_parent_class)->show_item (page, item);
}

/* What is new lies within the plan's boundary. */
static BrandItem *
brand_culture_page_create_item (BrandPage  *page,
                                BrandKindId kind)
{
  BrandItem *item = BRAND_PAGE_CLASS (brand_culture_page_parent_class)->create_item (page, kind);

  if (brand_kind_find_field (brand_kind_get (kind), "boundary") >= 0)
    g_object_set (item, "boundary",
                  brand_item_get_choice (BRAND_ITEM (brand_plan_get_info (
                                           brand_page_get_plan (page))), "boundary"), NULL);
  return item;
}

static void
answer_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  int today = brand_document_get_today (brand_page_get_document (page));
  const char *id;
  BrandItem *item, *touchpoint;
  int day;

  g_variant_get (parameter, "(&si)", &id, &day);
  item = brand_plan_find (brand_page_get_plan (page), id);
  if (item == NULL)
    return;
  touchpoint = brand_culture_answer (brand_page_get_history (page), item, day, today);
  if (touchpoint == NULL)
    return;
  brand_undo_toast_show (widget, brand_page_get_history (page), _("Touchpoint added"));
  gtk_widget_activate_action (widget, "item.edit", "s", brand_item_get_id (touchpoint));
}

static void
import_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  brand_culture_import_choose (BRAND_PAGE (widget));
}

static void
brand_culture_page_class_init (BrandCulturePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  BrandPageClass *page_class = BRAND_PAGE_CLASS (klass);

  page_class->update = brand_culture_page_update;
  page_class->show_item = brand_culture_page_show_item;
  page_class->create_item = brand_culture_page_create_item;
  gtk_widget_class_install_action (widget_class, "culture.answer", "(si)", answer_activated);
  gtk_widget_class_install_action (widget_class, "culture.import", NULL, import_activated);
}

static GtkWidget *
create_beyond (BrandCulturePage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->beyond_words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE,
                                     "css-classes",
                                     (const char *[]) { "secondary", "dimmed", NULL }, NULL);
  self->beyond_button = g_object_new (GTK_TYPE_BUTTON, "valign", GTK_ALIGN_CENTER, "css-classes",
                                      (const char *[]) { "flat", "culture-beyond", NULL }, NULL);
  g_signal_connect_swapped (self->beyond_button, "clicked", G_CALLBACK (beyond_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->beyond_words));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->beyond_button));
  gtk_widget_set_margin_top (box, 6);
  return box;
}

static void
add_year (BrandCulturePage *self)
{
  self->year_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->coming = BRAND_CULTURE_COMING (brand_culture_coming_new ());
  gtk_box_append (self->year_box, GTK_WIDGET (self->coming));
  gtk_box_append (self->column, g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                              _("The year, and what you do then"), NULL));
  adw_preferences_group_add (
    ADW_PREFERENCES_GROUP (gtk_widget_get_last_child (GTK_WIDGET (self->column))),
    GTK_WIDGET (self->year_box));
}

static void
brand_culture_page_init (BrandCulturePage *self)
{
  BrandPage *page = BRAND_PAGE (self);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _("Culture"));
  adw_navigation_page_set_tag (ADW_NAVIGATION_PAGE (self), "culture");
  self->column = brand_page_create_column (page);
  self->boundary = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                 _("Where your culture ends"), NULL);
  self->aims = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _("What you are for"), NULL);
  self->beyond = create_beyond (self);
  gtk_box_append (self->column, GTK_WIDGET (self->boundary));
  gtk_box_append (self->column, self->beyond);
  add_year (self);
  gtk_box_append (self->column, brand_item_list_new (page, &trends));
  gtk_box_append (self->column, brand_item_list_new (page, &issues));
  gtk_box_append (self->column, brand_item_list_new (page, &rituals));
  self->causes = brand_item_list_new (page, &causes);
  gtk_box_append (self->column, self->causes);
  gtk_box_append (self->column, GTK_WIDGET (self->aims));
  gtk_box_append (self->column, brand_item_list_new (page, &holidays));
  gtk_box_append (self->column, g_object_new (GTK_TYPE_BUTTON, "label", _("_Import holidays…"),
                                              "use-underline", TRUE, "halign", GTK_ALIGN_START,
                                              "action-name", "culture.import", NULL));
  g_signal_connect_swapped (self, "notify::narrow", G_CALLBACK (brand_item_list_update),
                            self->causes);
}
