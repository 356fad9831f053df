/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-coming.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "ui/culture/brand-culture-picture.h"

#define N_ROWS 6
#define DAYS_AHEAD 366
#define N_NAMED 3

typedef struct
{
  AdwActionRow *row;
  AdwBin *mark;
  GtkActionable *answer;
  char *id;
} Row;

struct _BrandCultureComing
{
  AdwBin parent_instance;

  GtkListBox *list;
  GtkWidget *nothing;
  Row rows[N_ROWS];
};

G_DEFINE_FINAL_TYPE (BrandCultureComing, brand_culture_coming, ADW_TYPE_BIN)

/* What lasts counts from its first day; a crest is no day to do anything on. */
static gboolean
is_coming (const BrandCultureDate *date,
           int                     today)
{
  return date->end >= today && date->type != BRAND_CULTURE_HOLIDAY
         && date->type != BRAND_CULTURE_CREST;
}

static gboolean
refers_to (BrandItem  *item,
           const char *id)
{
  return g_strv_contains (brand_item_get_list (item, "touchpoints"), id);
}

/* Those that the item names come first, then all that run on those days. */
static char *
describe_answers (BrandPlan              *plan,
                  const BrandCultureDate *date)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GString) words = g_string_new (NULL);
  guint n = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < brand_list_get_length (list); i++)
      {
        BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));

        if (brand_touchpoint_get_start (touchpoint) > date->end
            || brand_touchpoint_get_end (touchpoint) < date->day
            || brand_touchpoint_get_status (touchpoint) == BRAND_STATUS_DROPPED
            || refers_to (date->item, brand_item_get_id (BRAND_ITEM (touchpoint))) == (pass == 1))
          continue;
        if (n++ < N_NAMED)
          g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "",
                                  brand_touchpoint_get_title (touchpoint));
      }
  if (n == 0)
    return g_strdup (_("You do nothing then"));
  if (n > N_NAMED)
    /* Translators: touchpoints that run on a day, and how many others do. */
    return g_strdup_printf (ngettext ("You do then: %1$s and %2$u other",
                                      "You do then: %1$s and %2$u others", n - N_NAMED),
                            words->str, n - N_NAMED);
  return g_strdup_printf (_("You do then: %s"), words->str);
}

static void
show_date (Row                    *row,
           BrandPlan              *plan,
           const BrandCultureDate *date,
           int                     today)
{
  const char *id = brand_item_get_id (date->item);
  g_autofree char *title = brand_item_dup_label (date->item, plan);
  g_autofree char *day = brand_date_format (date->day, BRAND_DATE_STYLE_WEEKDAY);
  g_autofree char *wait = brand_culture_describe_wait (MAX (date->day, today), today);
  g_autofree char *answers = describe_answers (plan, date);
  /* Translators: "Ritual · Sunday 27 September 2026, in 5 weeks", then what one does then. */
  g_autofree char *words = g_strdup_printf (_("%1$s · %2$s, %3$s\n%4$s"),
                                            brand_culture_date_get_label (date->type), day, wait,
                                            answers);
  g_autofree char *tooltip = g_strdup_printf (_("Add a touchpoint for “%s”"), title);

  g_set_str (&row->id, id);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row->row), title);
  adw_action_row_set_subtitle (row->row, words);
  adw_bin_set_child (row->mark, brand_culture_picture_new_mark (date->type));
  /* An action without its target is warned about. */
  gtk_actionable_set_action_target (row->answer, "(si)", id, date->day);
  gtk_actionable_set_action_name (row->answer, "culture.answer");
  gtk_widget_set_tooltip_text (GTK_WIDGET (row->answer), tooltip);
}

void
brand_culture_coming_update (BrandCultureComing *self,
                             BrandPage          *page)
{
  BrandPlan *plan = brand_page_get_plan (page);
  int today = brand_document_get_today (brand_page_get_document (page));
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, today, today + DAYS_AHEAD);
  guint n = 0;

  g_return_if_fail (BRAND_IS_CULTURE_COMING (self));

  for (guint i = 0; i < dates->len && n < N_ROWS; i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);

      if (is_coming (date, today))
        show_date (&self->rows[n++], plan, date, today);
    }
  for (guint i = 0; i < N_ROWS; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->rows[i].row), i < n);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->nothing, n == 0);
}

static void
row_activated_cb (BrandCultureComing *self,
                  GtkListBoxRow      *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "item.edit", "s",
                              self->rows[gtk_list_box_row_get_index (row)].id);
}

static void
brand_culture_coming_dispose (GObject *object)
{
  BrandCultureComing *self = BRAND_CULTURE_COMING (object);

  for (guint i = 0; i < N_ROWS; i++)
    g_clear_pointer (&self->rows[i].id, g_free);
  G_OBJECT_CLASS (brand_culture_coming_parent_class)->dispose (object);
}

static void
brand_culture_coming_class_init (BrandCultureComingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_culture_coming_dispose;
}

static void
add_row (BrandCultureComing *self,
         Row                *row)
{
  row->row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 2,
                           "subtitle-lines", 4, "activatable", TRUE, NULL);
  row->mark = g_object_new (ADW_TYPE_BIN, "valign", GTK_ALIGN_CENTER, NULL);
  row->answer = g_object_new (GTK_TYPE_BUTTON, "icon-name", "list-add-symbolic",
                              "valign", GTK_ALIGN_CENTER,
                              "css-classes", (const char *[]) { "flat", NULL }, NULL);
  adw_action_row_add_prefix (row->row, GTK_WIDGET (row->mark));
  adw_action_row_add_suffix (row->row, GTK_WIDGET (row->answer));
  gtk_list_box_append (self->list, GTK_WIDGET (row->row));
}

static void
brand_culture_coming_init (BrandCultureComing *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE,
                             "css-classes", (const char *[]) { "boxed-list", NULL }, NULL);
  self->nothing = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "label",
                                _("Nothing in the year to come: add a ritual below, or import your "
                                  "country’s holidays."),
                                "css-classes", (const char *[]) { "dimmed", NULL }, NULL);
  for (guint i = 0; i < N_ROWS; i++)
    add_row (self, &self->rows[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Coming up"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->nothing);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_culture_coming_new (void)
{
  return g_object_new (BRAND_TYPE_CULTURE_COMING, NULL);
}
