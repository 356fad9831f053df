/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-plan-calendar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"
#include "model/facts/brand-culture-dates.h"
#include "model/kinds/brand-measure.h"
#include "model/kinds/brand-touchpoint.h"
#include "report/pdf/brand-pdf-metadata.h"

#define LINE_END "\r\n"

/* Bytes of a line without its end; what is longer goes on in the next, after a space. */
#define LINE_LENGTH 75

#define UID_DOMAIN "@brand-planner"

/* YYYYMMDD and its NUL. */
#define DAY_LENGTH 9

typedef struct
{
  GString *text;
  BrandPlan *plan;
  char *stamp;
} Writer;

/* No letter is cut in two, though readers should bear that. */
static void
add_line (Writer     *self,
          const char *name,
          const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);
  gsize column = 0;

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      gsize size = (gsize) (g_utf8_next_char (c) - c);

      if (column + size > LINE_LENGTH)
        {
          g_string_append (self->text, LINE_END " ");
          column = 1;
        }
      g_string_append_len (self->text, c, (gssize) size);
      column += size;
    }
  g_string_append (self->text, LINE_END);
}

static void
add_text (Writer     *self,
          const char *name,
          const char *text)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  if (*text == '\0')
    return;
  for (; *text != '\0'; text++)
    {
      if (*text == '\n')
        g_string_append (escaped, "\\n");
      else if (g_ascii_iscntrl (*text))
        g_string_append (escaped, *text == '\t' ? " " : "");
      else
        {
          if (strchr ("\\;,", *text) != NULL)
            g_string_append_c (escaped, '\\');
          g_string_append_c (escaped, *text);
        }
    }
  add_line (self, name, escaped->str);
}

static void
format_day (int  day,
            char text[DAY_LENGTH])
{
  char iso[BRAND_DATE_LENGTH];

  brand_date_to_iso (day, iso);
  g_snprintf (text, DAY_LENGTH, "%.4s%.2s%.2s", iso, iso + 5, iso + 8);
}

/* The end is the day after, which the last day of all doesn't have. */
static void
begin_event (Writer     *self,
             const char *uid,
             int         start,
             int         end)
{
  char day[DAY_LENGTH];

  add_line (self, "BEGIN", "VEVENT");
  add_line (self, "UID", uid);
  add_line (self, "DTSTAMP", self->stamp);
  format_day (start, day);
  add_line (self, "DTSTART;VALUE=DATE", day);
  if (end >= BRAND_DATE_LAST)
    return;
  format_day (end + 1, day);
  add_line (self, "DTEND;VALUE=DATE", day);
}

static void
end_event (Writer *self)
{
  /* Nobody is busy all day because a campaign runs. */
  add_line (self, "TRANSP", "TRANSPARENT");
  add_line (self, "END", "VEVENT");
}

/* A line for each field that has something to say. */
static void
add_description (Writer            *self,
                 BrandItem         *item,
                 const char *const *names)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (; *names != NULL; names++)
    {
      int field = brand_kind_find_field (kind, *names);
      g_autofree char *value = field >= 0
                                 ? brand_item_dup_value (item, self->plan, (guint) field) : NULL;

      if (value == NULL || *value == '\0')
        continue;
      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      /* Translators: a field's label, then its value. */
      g_string_append_printf (lines, _("%s: %s"), _(kind->fields[field].label), value);
    }
  add_text (self, "DESCRIPTION", lines->str);
}

static void
add_dimension (Writer    *self,
               BrandItem *item)
{
  add_text (self, "CATEGORIES", brand_item_get_choice_label (item, "dimension"));
}

static void
add_touchpoint (Writer          *self,
                BrandTouchpoint *touchpoint)
{
  static const char *const names[] = { "dimension", "channel", "beats", "groups", "owner", NULL };
  BrandItem *item = BRAND_ITEM (touchpoint);
  BrandStatus status = brand_touchpoint_get_status (touchpoint);
  g_autofree char *title = brand_item_dup_label (item, self->plan);
  g_autofree char *uid = NULL;

  if (status == BRAND_STATUS_DROPPED || !brand_item_get_flag (item, "enabled"))
    return;
  uid = g_strconcat ("touchpoint-", brand_item_get_id (item), UID_DOMAIN, NULL);
  begin_event (self, uid, brand_touchpoint_get_start (touchpoint),
               brand_touchpoint_get_end (touchpoint));
  add_text (self, "SUMMARY", title);
  add_description (self, item, names);
  add_dimension (self, item);
  add_line (self, "STATUS", status == BRAND_STATUS_IDEA ? "TENTATIVE" : "CONFIRMED");
  end_event (self);
}

static void
add_readings (Writer       *self,
              BrandMeasure *measure)
{
  static const char *const names[] = { "question", "unit", "source", "target", "owner", NULL };
  BrandItem *item = BRAND_ITEM (measure);
  g_autoptr (GArray) days = brand_plan_list_due (self->plan, measure);
  g_autofree char *label = brand_item_dup_label (item, self->plan);
  /* Translators: a calendar's entry: the measure that is to be read that day. */
  g_autofree char *title = g_strdup_printf (_("Read: %s"), label);

  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);
      char text[DAY_LENGTH];
      g_autofree char *uid = NULL;

      format_day (day, text);
      uid = g_strconcat ("reading-", brand_item_get_id (item), "-", text, UID_DOMAIN, NULL);
      begin_event (self, uid, day, day);
      add_text (self, "SUMMARY", title);
      add_description (self, item, names);
      add_dimension (self, item);
      end_event (self);
    }
}

static void
add_act_by (Writer                 *self,
            const BrandCultureDate *date)
{
  static const char *const names[] = { "stage", "position", "boundary", NULL };
  g_autofree char *label = brand_item_dup_label (date->item, self->plan);
  /* Translators: a calendar's entry: what wants an answer by that day. */
  g_autofree char *title = g_strdup_printf (_("Act by today: %s"), label);
  g_autofree char *uid = g_strconcat ("act-by-", brand_item_get_id (date->item), UID_DOMAIN, NULL);

  begin_event (self, uid, date->day, date->day);
  add_text (self, "SUMMARY", title);
  add_description (self, date->item, names);
  end_event (self);
}

static void
add_culture (Writer *self)
{
  BrandPlanInfo *info = brand_plan_get_info (self->plan);
  g_autoptr (GArray) dates = brand_culture_list_dates (self->plan,
                                                       brand_plan_info_get_start (info),
                                                       brand_plan_info_get_end (info));

  for (guint i = 0; i < dates->len; i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);

      if (date->type == BRAND_CULTURE_ACT_BY)
        add_act_by (self, date);
    }
}

GBytes *
brand_plan_to_calendar (BrandPlan *plan)
{
  g_autofree char *stamp = brand_pdf_metadata_dup_date (brand_plan_get_as_of (plan),
                                                        "%Y%m%dT%H%M%SZ");
  Writer self = { g_string_new (NULL), plan, stamp };
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  add_line (&self, "BEGIN", "VCALENDAR");
  add_line (&self, "VERSION", "2.0");
  add_line (&self, "PRODID", "-//Brand Planner//" PACKAGE_VERSION "//EN");
  add_text (&self, "X-WR-CALNAME", brand_item_get_title (BRAND_ITEM (brand_plan_get_info (plan))));
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    add_touchpoint (&self, BRAND_TOUCHPOINT (brand_list_get (touchpoints, i)));
  for (guint i = 0; i < brand_list_get_length (measures); i++)
    add_readings (&self, BRAND_MEASURE (brand_list_get (measures, i)));
  add_culture (&self);
  add_line (&self, "END", "VCALENDAR");
  return g_string_free_to_bytes (self.text);
}
