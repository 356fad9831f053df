/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/culture/brand-culture-words.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "model/facts/brand-recurrence.h"
#include "ui/fields/brand-item-words.h"

#define N_NEXT 3
#define DAYS_AHEAD (N_NEXT * 366)

static int
get_today (BrandPage *page)
{
  return brand_document_get_today (brand_page_get_document (page));
}

static void
append (GString    *words,
        const char *separator,
        const char *text)
{
  if (*text == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, separator);
  g_string_append (words, text);
}

/* The text, or what to say of a field that has none. */
static const char *
get_or (BrandItem  *item,
        const char *field,
        const char *empty)
{
  const char *text = brand_item_get_text (item, field);

  return *text != '\0' ? text : empty;
}

static void
append_act_by (GString   *words,
               BrandItem *trend,
               int        today)
{
  int act_by = brand_item_get_date (trend, "act_by");
  g_autofree char *day = NULL;
  g_autofree char *wait = NULL;
  g_autofree char *sentence = NULL;

  if (act_by == BRAND_DATE_UNSET)
    {
      append (words, " · ", _("No day to act by yet"));
      return;
    }
  day = brand_date_format (act_by, BRAND_DATE_STYLE_LONG_DAY);
  wait = brand_culture_describe_wait (act_by, today);
  if (act_by >= today)
    /* Translators: "Act by 12 June, in 5 weeks". */
    sentence = g_strdup_printf (_("Act by %1$s, %2$s"), day, wait);
  else
    /* Translators: "The day to act by was 12 June, 5 weeks ago". */
    sentence = g_strdup_printf (_("The day to act by was %1$s, %2$s"), day, wait);
  append (words, " · ", sentence);
}

/* What the user believed, against what has become of it. */
static void
append_doubt (GString   *words,
              BrandItem *trend,
              int        today)
{
  int crest = brand_item_get_date (trend, "crest");
  g_autofree char *day = NULL;
  g_autofree char *question = NULL;

  if (crest == BRAND_DATE_UNSET || crest >= today)
    return;
  day = brand_date_format (crest, BRAND_DATE_STYLE_LONG_DAY);
  /* Translators: of a trend that was expected to be highest on a day that is over. */
  question = g_strdup_printf (_("Its crest was to be on %s: is it past?"), day);
  append (words, " · ", question);
}

static void
append_count (GString   *words,
              BrandItem *item)
{
  guint n = g_strv_length ((char **) brand_item_get_list (item, "touchpoints"));
  g_autofree char *count = NULL;

  if (n > 0)
    count = g_strdup_printf (ngettext ("%u touchpoint answers it", "%u touchpoints answer it", n),
                             n);
  append (words, " · ", count != NULL ? count : _("No touchpoint answers it yet"));
}

char *
brand_culture_describe_trend (BrandPage *page,
                              BrandItem *trend)
{
  g_autoptr (GString) words = g_string_new (brand_item_get_choice_label (trend, "stage"));

  if (brand_item_get_choice (trend, "stage") == BRAND_TREND_PAST)
    {
      append (words, "\n", brand_item_get_text (trend, "response"));
      return g_string_free_and_steal (g_steal_pointer (&words));
    }
  append_act_by (words, trend, get_today (page));
  append_doubt (words, trend, get_today (page));
  append_count (words, trend);
  append (words, "\n", get_or (trend, "response", _("What will you do with it?")));
  return g_string_free_and_steal (g_steal_pointer (&words));
}

char *
brand_culture_describe_issue (BrandPage *page,
                              BrandItem *issue)
{
  static const char *const risks[] = {
    [BRAND_LEVEL_UNKNOWN] = N_("Risk of the wrong note not judged yet"),
    [BRAND_LEVEL_LOW] = N_("Low risk of the wrong note"),
    [BRAND_LEVEL_MEDIUM] = N_("Some risk of the wrong note"),
    [BRAND_LEVEL_HIGH] = N_("High risk of the wrong note"),
  };
  static const char *const states[] = {
    [BRAND_PREPARED_NO] = N_("not prepared"),
    [BRAND_PREPARED_PARTLY] = N_("partly prepared"),
    [BRAND_PREPARED_READY] = N_("ready to answer"),
  };
  const char *alienated = brand_item_get_text (issue, "alienated");
  g_autoptr (GString) words = g_string_new (_(risks[brand_item_get_choice (issue, "risk")]));

  append (words, ", ", _(states[brand_item_get_choice (issue, "prepared")]));
  append (words, "\n", get_or (issue, "position", _("Where do you stand?")));
  if (*alienated != '\0')
    {
      /* Translators: who might turn away because of where one stands. */
      g_autofree char *sentence = g_strdup_printf (_("Might turn away: %s"), alienated);

      append (words, "\n", sentence);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* "27 September, 26 September 2027, 25 September 2028" */
static char *
list_next (BrandItem *ritual,
           int        today)
{
  g_autoptr (GArray) days = brand_ritual_list_days (ritual, today, today + DAYS_AHEAD);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < MIN (days->len, N_NEXT); i++)
    {
      g_autofree char *day = brand_date_format (g_array_index (days, int, i),
                                                BRAND_DATE_STYLE_FULL);

      append (words, ", ", day);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
append_times (GString   *words,
              BrandPage *page,
              BrandItem *ritual)
{
  int today = get_today (page);
  int next = brand_ritual_get_next (ritual, today);
  g_autofree char *rule = brand_ritual_describe (ritual);
  g_autofree char *days = NULL;
  g_autofree char *wait = NULL;
  g_autofree char *sentence = NULL;

  append (words, " · ", rule);
  if (next == BRAND_DATE_UNSET)
    {
      append (words, " · ", *rule == '\0' ? _("When is it?") : _("It doesn’t come again"));
      return;
    }
  days = list_next (ritual, today);
  wait = brand_culture_describe_wait (next, today);
  /* Translators: "Next in 5 weeks: 27 September 2026, 26 September 2027". */
  sentence = g_strdup_printf (_("Next %1$s: %2$s"), wait, days);
  append (words, " · ", sentence);
}

char *
brand_culture_describe_ritual (BrandPage *page,
                               BrandItem *ritual)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *people = brand_item_dup_words (brand_page_get_plan (page), ritual,
                                                  "bond passed_on");

  append_times (words, page, ritual);
  append (words, "\n", *people != '\0' ? people : _("What does it bind together?"));
  append (words, "\n", get_or (ritual, "celebrate", _("How do you celebrate it?")));
  return g_string_free_and_steal (g_steal_pointer (&words));
}

char *
brand_culture_describe_holiday (BrandPage *page,
                                BrandItem *ritual)
{
  g_autoptr (GString) words = g_string_new (NULL);

  append_times (words, page, ritual);
  return g_string_free_and_steal (g_steal_pointer (&words));
}

static const char *
get_claim (BrandItem *cause)
{
  return get_or (cause, "claim", _("Nothing said yet"));
}

static const char *
get_deed (BrandItem *cause)
{
  return get_or (cause, "deed", _("Nothing done yet: what could you show?"));
}

static const char *
get_evidence (BrandItem *cause)
{
  return get_or (cause, "evidence", _("Nothing shows it yet"));
}

char *
brand_culture_describe_cause (BrandPage *page,
                              BrandItem *cause)
{
  g_autofree char *facts = brand_item_dup_words (brand_page_get_plan (page), cause,
                                                 "owner deed_date cost");
  g_autofree char *ledger = NULL;

  if (!brand_page_get_narrow (page))
    return g_steal_pointer (&facts);
  /* Translators: what one says for a cause beside what one does, and what shows it. */
  ledger = g_strdup_printf (_("Say: %1$s\nDo: %2$s\nShown by: %3$s"), get_claim (cause),
                            get_deed (cause), get_evidence (cause));
  return *facts == '\0' ? g_steal_pointer (&ledger) : g_strdup_printf ("%s\n%s", ledger, facts);
}

static void
update_ledger_cb (BrandItem  *cause,
                  GParamSpec *pspec,
                  GtkWidget  *ledger)
{
  const char *texts[] = { get_claim (cause), get_deed (cause), get_evidence (cause) };
  GtkWidget *column = gtk_widget_get_first_child (ledger);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (column)), texts[i]);
      column = gtk_widget_get_next_sibling (column);
    }
}

GtkWidget *
brand_culture_ledger_new (BrandPage *page,
                          BrandItem *cause)
{
  const char *heads[] = { _("Say"), _("Do"), _("Shown by") };
  GtkWidget *ledger = g_object_new (GTK_TYPE_BOX, "spacing", 18, "homogeneous", TRUE,
                                    "margin-top", 8, "margin-bottom", 8, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

      gtk_box_append (GTK_BOX (column),
                      g_object_new (GTK_TYPE_LABEL, "label", heads[i], "xalign", 0.0,
                                    "css-classes", (const char *[]) { "smallest", "dimmed", NULL },
                                    NULL));
      gtk_box_append (GTK_BOX (column),
                      g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "yalign", 0.0, "wrap", TRUE,
                                    "lines", 4, "ellipsize", PANGO_ELLIPSIZE_END,
                                    "width-chars", 19, "max-width-chars", 19,
                                    "css-classes", (const char *[]) { "secondary", NULL }, NULL));
      gtk_box_append (GTK_BOX (ledger), column);
    }
  update_ledger_cb (cause, NULL, ledger);
  g_signal_connect_object (cause, "notify", G_CALLBACK (update_ledger_cb), ledger, 0);
  g_object_bind_property (page, "narrow", ledger, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  return ledger;
}
