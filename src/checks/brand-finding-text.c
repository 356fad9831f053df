/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/kinds/brand-choices.h"

static char *
get_title_of (BrandItem *item)
{
  const char *title = brand_item_get_title (item);

  return g_strdup (title[0] != '\0' ? title : _(brand_item_get_kind (item)->label));
}

static char *
fill_title (const BrandFinding *self)
{
  return self->item ? get_title_of (self->item) : g_strdup ("");
}

static char *
fill_other (const BrandFinding *self)
{
  return self->other ? get_title_of (self->other) : g_strdup ("");
}

static char *
fill_dimension (const BrandFinding *self)
{
  return g_strdup (self->dimension < 0 ? "" : _(brand_dimension_choices[self->dimension].label));
}

static char *
fill_weeks (const BrandFinding *self)
{
  guint n_weeks = (guint) (self->end - self->start + 4) / 7;

  return g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
}

static char *
fill_days (const BrandFinding *self)
{
  guint n_days = (guint) self->number;

  return g_strdup_printf (ngettext ("%u day", "%u days", n_days), n_days);
}

static char *
fill_dates (const BrandFinding *self)
{
  return brand_date_format_span (self->start, self->end, 0);
}

static char *
fill_date (const BrandFinding *self)
{
  return brand_date_format (self->start, BRAND_DATE_STYLE_FULL);
}

static char *
fill_number (const BrandFinding *self)
{
  return brand_format_number (self->number, 0);
}

static char *
fill_share (const BrandFinding *self)
{
  return brand_format_percent (self->number, 0);
}

static char *
fill_second_share (const BrandFinding *self)
{
  return brand_format_percent (self->second, 0);
}

/* Only findings about the plan itself speak of money, and its item knows the currency. */
static char *
fill_money (const BrandFinding *self)
{
  return brand_format_money ((gint64) self->number, brand_item_get_text (self->item, "currency"),
                             TRUE);
}

static char *
fill_word (const BrandFinding *self)
{
  return g_strdup (self->word);
}

static const struct
{
  const char *name;
  char *(*fill) (const BrandFinding *self);
} placeholders[] = {
  { "{title}", fill_title },
  { "{other}", fill_other },
  { "{dimension}", fill_dimension },
  { "{weeks}", fill_weeks },
  { "{days}", fill_days },
  { "{dates}", fill_dates },
  { "{date}", fill_date },
  { "{number}", fill_number },
  { "{share}", fill_share },
  { "{meant}", fill_second_share },
  { "{money}", fill_money },
  { "{word}", fill_word },
};

/* Adds what the placeholder at `text` stands for, and tells how long its name is; 0 for none. */
static gsize
fill_in (const BrandFinding *self,
         const char         *text,
         GString            *filled)
{
  for (guint i = 0; i < G_N_ELEMENTS (placeholders); i++)
    if (g_str_has_prefix (text, placeholders[i].name))
      {
        g_autofree char *words = placeholders[i].fill (self);

        g_string_append (filled, words);
        return strlen (placeholders[i].name);
      }

  return 0;
}

char *
brand_finding_dup_text (const BrandFinding *self)
{
  const char *text = _(self->is_together ? self->check->together : self->check->sentence);
  g_autoptr (GString) filled = g_string_new (NULL);

  while (*text != '\0')
    {
      gsize length = *text == '{' ? fill_in (self, text, filled) : 0;

      if (length == 0)
        g_string_append_c (filled, *text);
      text += MAX (length, 1);
    }

  return g_string_free_and_steal (g_steal_pointer (&filled));
}
