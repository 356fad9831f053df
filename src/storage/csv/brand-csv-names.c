/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-names.h"

#include <glib/gi18n-lib.h>
#include <string.h>

G_LOCK_DEFINE_STATIC (indexes);

/* How well names fit. */
enum
{
  RANK_NAME,
  RANK_LABEL,
  RANK_ENGLISH,
  RANK_ALIASES,
};

/* What a row begins with that adds up others. */
#define TOTALS "total|totals|grand total|sum|gesamt|summe|gesamtsumme|gesamtergebnis"

/* Words in the order of how well they fit, with bars between them. */
typedef struct
{
  const char *kind;
  const char *field;
  const char *words;
} Aliases;

/* Files are in English or German whatever language the program speaks, so that these are not
 * translated. */
static const Aliases aliases[] = {
  { "touchpoint", "title",
    "campaign|campaign name|kampagne|kampagnenname|ad set name|ad group|anzeigengruppe|"
    "anzeigengruppenname|name der anzeigengruppe|name|touchpoint|kontaktpunkt|titel|bezeichnung" },
  { "touchpoint", "dimension", "dimension" },
  { "touchpoint", "channel",
    "channel|kanal|campaign type|kampagnentyp|platform|plattform|medium|media" },
  { "touchpoint", "beats", "beat|beats|szene|szenen|story|geschichte" },
  { "touchpoint", "start",
    "start date|startdatum|campaign start date|starttermin|start|beginn|beginnt|anfang|starts|"
    "from|von|ab|reporting starts|berichtsbeginn|auswertungsbeginn|auswertungsstart|date|datum" },
  { "touchpoint", "end",
    "end date|enddatum|campaign end date|endtermin|end|ende|endet|schluss|ends|to|until|bis|"
    "reporting ends|berichtsende|auswertungsende" },
  { "touchpoint", "status", "campaign status|kampagnenstatus|campaign delivery|state|zustand" },
  { "touchpoint", "pattern", "verlauf|effect|muster|wirkung" },
  { "touchpoint", "people", "people|personen|menschen" },
  { "touchpoint", "reach", "reach|reichweite" },
  { "touchpoint", "contacts", "impressions|impressionen|impr|kontakte|views|aufrufe" },
  { "touchpoint", "frequency", "frequenz|häufigkeit" },
  { "touchpoint", "cost",
    "cost|costs|kosten|amount spent|ausgegebener betrag|spend|spent|ausgaben|price|preis|budget" },
  { "touchpoint", "owner", "responsible|verantwortlich|zuständig|who|wer" },
  { "touchpoint", "groups", "group|gruppe|gruppen|audience|zielgruppe|zielgruppen" },
  { "touchpoint", "notes", "note|notiz|notizen|comment|comments|kommentar|bemerkung|bemerkungen|"
    "description|beschreibung" },
  { "measure", "title", "metric|kpi|kennzahl|messgröße|name|title|titel|bezeichnung" },
  { "measure", "unit", "einheit" },
  { "measure", "baseline", "start value|startwert|ausgangswert|basiswert" },
  { "measure", "target", "goal value|target value|zielwert|ziel|soll" },
  { "measure", "target_date", "target date|due|due date|deadline|zieldatum|zieltermin|bis" },
  { "measure", "cadence", "frequency|interval|rhythm|rhythmus|turnus|intervall" },
  { "measure", "source", "quelle" },
  { "measure", "owner", "responsible|verantwortlich|zuständig|who|wer" },
  { "measure", "notes", "note|notiz|notizen|comment|comments|kommentar|bemerkung|bemerkungen" },
  { "reading", "measure", "metric|kpi|kennzahl|messgröße|name|titel|title" },
  { "reading", "date", "day|datum|tag|date of reading|stichtag" },
  { "reading", "value", "reading|result|amount|wert|messwert|ergebnis|anzahl|betrag" },
  { "reading", "note", "notes|comment|notiz|notizen|kommentar|bemerkung" },
  { "group", "title", "name|title|titel|segment|audience|gruppe|zielgruppe|kundengruppe" },
  { "group", "need", "needs|bedarf|bedürfnis" },
  { "group", "size", "size|people|number|größe|anzahl|personen" },
  { "group", "notes", "note|notiz|notizen|comment|comments|kommentar|bemerkung|bemerkungen" },
};

static const struct
{
  const char *choice;
  const char *words;
} choice_aliases[] = {
  { "mass", "öffentlichkeit|masse|culture|kultur" },
  { "community", "communities|gemeinschaft|gemeinschaften" },
  { "direct", "individual|direkt|einzelne" },
  { "burst", "impuls" },
  { "sustained", "anhaltend" },
  { "cultivated", "wachsend" },
  { "idea", "draft|entwurf|idee" },
  { "planned", "scheduled|pending|geplant|vorgesehen" },
  { "live", "active|enabled|running|eligible|aktiv|aktiviert|läuft" },
  { "done", "completed|complete|ended|finished|beendet|abgeschlossen|fertig|erledigt" },
  { "dropped", "removed|deleted|cancelled|canceled|entfernt|gelöscht|abgesagt|verworfen" },
  { "once", "einmal" },
  { "daily", "täglich" },
  { "weekly", "wöchentlich" },
  { "monthly", "monatlich" },
  { "quarterly", "vierteljährlich|quartalsweise" },
  { "yearly", "annually|jährlich" },
};

/* The place of a text among words with bars between them; -1 when it isn't there. */
static int
find_word (const char *words,
           const char *text)
{
  gsize length = strlen (text);

  for (int i = 0;; i++)
    {
      gsize n = strcspn (words, "|");

      if (n == length && strncmp (words, text, n) == 0)
        return i;
      if (words[n] == '\0')
        return -1;
      words += n + 1;
    }
}

char *
brand_csv_normalise (const char *name)
{
  g_autofree char *folded = g_utf8_strdown (name, -1);
  g_autoptr (GString) normal = g_string_new (NULL);
  guint depth = 0;

  for (const char *c = folded; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (*c == '(' || *c == '[')
        depth++;
      else if ((*c == ')' || *c == ']') && depth > 0)
        depth--;
      else if (depth == 0 && g_unichar_isalnum (letter))
        g_string_append_unichar (normal, letter);
      else if (depth == 0 && normal->len > 0 && normal->str[normal->len - 1] != ' ')
        g_string_append_c (normal, ' ');
    }
  return g_strdup (g_strchomp (normal->str));
}

static gboolean
is_same (const char *name,
         const char *normal)
{
  g_autofree char *other = brand_csv_normalise (name);

  return *normal != '\0' && g_str_equal (other, normal);
}

/* A name that two fields claim is the one's that it fits better. */
static void
add_name (GHashTable *names,
          const char *name,
          guint       field,
          guint       rank)
{
  g_autofree char *normal = brand_csv_normalise (name);
  gpointer known = g_hash_table_lookup (names, normal);

  if (*normal != '\0' && (known == NULL || BRAND_CSV_NAME_RANK (known) > rank))
    g_hash_table_insert (names, g_steal_pointer (&normal),
                         GUINT_TO_POINTER (rank * 1024 + field + 1));
}

static void
add_aliases (GHashTable      *names,
             const BrandKind *kind,
             guint            field)
{
  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (g_str_equal (aliases[i].kind, kind->name)
        && g_str_equal (aliases[i].field, kind->fields[field].name))
      {
        g_auto (GStrv) words = g_strsplit (aliases[i].words, "|", -1);

        for (guint j = 0; words[j] != NULL; j++)
          add_name (names, words[j], field, RANK_ALIASES + j);
      }
}

static GHashTable *
create_index (const BrandKind *kind)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      add_name (names, kind->fields[i].name, i, RANK_NAME);
      add_name (names, _(kind->fields[i].label), i, RANK_LABEL);
      add_name (names, kind->fields[i].label, i, RANK_ENGLISH);
      add_aliases (names, kind, i);
    }
  return names;
}

/* Names don't change while the program runs, but many are compared. */
GHashTable *
brand_csv_index_names (const BrandKind *kind)
{
  static GHashTable *indexes;
  GHashTable *names;

  G_LOCK (indexes);
  if (indexes == NULL)
    indexes = g_hash_table_new (NULL, NULL);
  names = g_hash_table_lookup (indexes, kind);
  if (names == NULL)
    {
      names = create_index (kind);
      g_hash_table_insert (indexes, (gpointer) kind, names);
    }
  G_UNLOCK (indexes);
  return g_hash_table_ref (names);
}

gboolean
brand_csv_is_id (const char *header)
{
  return g_str_equal (header, "id");
}

static gboolean
is_choice (const BrandChoice *choice,
           const char        *normal)
{
  if (is_same (choice->name, normal) || is_same (_(choice->label), normal)
      || is_same (choice->label, normal))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (choice_aliases); i++)
    if (g_str_equal (choice_aliases[i].choice, choice->name)
        && find_word (choice_aliases[i].words, normal) >= 0)
      return TRUE;
  return FALSE;
}

int
brand_csv_find_choice (const BrandField *field,
                       const char       *cell)
{
  g_autofree char *normal = brand_csv_normalise (cell);

  for (int i = 0; field->choices[i].name != NULL; i++)
    if (g_str_equal (_(field->choices[i].label), cell))
      return i;
  for (int i = 0; field->choices[i].name != NULL; i++)
    if (g_str_equal (field->choices[i].name, normal))
      return i;
  for (int i = 0; field->choices[i].name != NULL; i++)
    if (is_choice (&field->choices[i], normal))
      return i;
  return -1;
}

char *
brand_csv_list_choices (const BrandField *field)
{
  g_autoptr (GString) choices = g_string_new (NULL);

  for (guint i = 0; field->choices[i].name != NULL; i++)
    {
      if (i > 0)
        g_string_append (choices, ", ");
      g_string_append (choices, _(field->choices[i].label));
    }
  return g_string_free_and_steal (g_steal_pointer (&choices));
}

gboolean
brand_csv_find_flag (const char *cell,
                     gboolean   *flag)
{
  g_autofree char *normal = brand_csv_normalise (cell);

  *flag = is_same (_("Yes"), normal) || find_word ("yes|true|1|x|on|ja|wahr|an", normal) >= 0;
  return *flag || is_same (_("No"), normal)
         || find_word ("no|false|0|off|nein|falsch|aus", normal) >= 0;
}

gboolean
brand_csv_is_total (const char *cell)
{
  g_autofree char *bare = g_utf8_strdown (cell, -1);

  g_strstrip (bare);
  return find_word (TOTALS, bare) >= 0
         || g_str_has_prefix (bare, "total:") || g_str_has_prefix (bare, "gesamt:")
         || g_str_has_prefix (bare, "summe:");
}
