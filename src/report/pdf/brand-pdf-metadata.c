/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/pdf/brand-pdf-metadata.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"

static GDateTime *
get_time (int day)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;
  int year;
  guint month, month_day;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_GINT64_CONSTANT (253402300799),
                                                 &seconds, NULL))
    return g_date_time_new_from_unix_utc (seconds);

  brand_date_split (day, &year, &month, &month_day);

  return g_date_time_new_utc (year, (int) month, (int) month_day, 0, 0, 0);
}

char *
brand_pdf_metadata_dup_date (int         day,
                             const char *format)
{
  g_autoptr (GDateTime) time = get_time (day);

  return g_date_time_format (time, format);
}

/* A catalogue's head says which language it is in; without one the texts are English. */
char *
brand_pdf_metadata_dup_language (void)
{
  const char *head = g_dgettext (GETTEXT_PACKAGE, "");
  const char *line = strstr (head, "Language: ");
  gsize length;
  char *language;

  if (line == NULL)
    return g_strdup ("en");

  line += strlen ("Language: ");
  length = strcspn (line, "@.\n ");
  language = g_strndup (length > 0 ? line : "en", length > 0 ? length : 2);

  return g_strdelimit (language, "_", '-');
}

gboolean
brand_pdf_metadata_is_rtl (void)
{
  /* Translators: "default:RTL" if your language is written from right to left, else as it is. */
  return g_str_equal (_("default:LTR"), "default:RTL");
}

static void
append_list (GString    *out,
             const char *name,
             const char *list,
             const char *attributes,
             const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (text[0] != '\0')
    g_string_append_printf (out, "<dc:%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></dc:%s>\n",
                            name, list, attributes, escaped, list, name);
}

char *
brand_pdf_metadata_new (const char *title,
                        const char *author,
                        const char *subject,
                        const char *language,
                        int         day)
{
  static const char lang[] = " xml:lang=\"x-default\"";
  g_autofree char *date = brand_pdf_metadata_dup_date (day, "%Y-%m-%dT%H:%M:%SZ");
  GString *out = g_string_new (
    "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");

  append_list (out, "title", "Alt", lang, title);
  append_list (out, "creator", "Seq", "", author);
  append_list (out, "description", "Alt", lang, subject);
  append_list (out, "language", "Bag", "", language);
  g_string_append_printf (out, "<xmp:CreateDate>%s</xmp:CreateDate>\n"
                          "<xmp:ModifyDate>%s</xmp:ModifyDate>\n"
                          "<xmp:CreatorTool>Brand Planner " PACKAGE_VERSION "</xmp:CreatorTool>\n"
                          "<pdf:Producer>Brand Planner " PACKAGE_VERSION "</pdf:Producer>\n"
                          "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>",
                          date, date);

  return g_string_free (out, FALSE);
}
