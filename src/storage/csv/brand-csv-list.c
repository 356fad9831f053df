/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-cell.h"

#include <string.h>

static gboolean
needs_quotes (const char *text)
{
  gsize length = strlen (text);

  return length == 0 || strpbrk (text, ";\"\n\r") != NULL || g_ascii_isspace (text[0])
         || g_ascii_isspace (text[length - 1]);
}

char *
brand_csv_join_list (const char *const *texts)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  for (; *texts != NULL; texts++)
    {
      if (cell->len > 0)
        g_string_append (cell, "; ");
      if (!needs_quotes (*texts))
        {
          g_string_append (cell, *texts);
          continue;
        }
      g_string_append_c (cell, '"');
      for (const char *c = *texts; *c != '\0'; c++)
        {
          if (*c == '"')
            g_string_append_c (cell, '"');
          g_string_append_c (cell, *c);
        }
      g_string_append_c (cell, '"');
    }
  return g_string_free_and_steal (g_steal_pointer (&cell));
}

/* Moves on to behind the closing quote, or to the end. */
static void
read_quoted (const char **cell,
             GString     *text)
{
  for ((*cell)++; **cell != '\0'; (*cell)++)
    {
      if (**cell == '"' && (*cell)[1] != '"')
        {
          (*cell)++;
          return;
        }
      if (**cell == '"')
        (*cell)++;
      g_string_append_c (text, **cell);
    }
}

static void
read_plain (const char **cell,
            GString     *text)
{
  gsize length = strcspn (*cell, ";\n\r");
  gsize used = length;

  while (used > 0 && g_ascii_isspace ((*cell)[used - 1]))
    used--;
  g_string_append_len (text, *cell, (gssize) used);
  *cell += length;
}

char **
brand_csv_split_list (const char *cell)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  while (*cell != '\0')
    {
      g_autoptr (GString) text = g_string_new (NULL);
      gboolean is_quoted;

      while (g_ascii_isspace (*cell))
        cell++;
      is_quoted = *cell == '"';
      if (is_quoted)
        read_quoted (&cell, text);
      read_plain (&cell, text);
      if (is_quoted || text->len > 0)
        g_strv_builder_add (texts, text->str);
      if (*cell != '\0')
        cell++;
    }
  return g_strv_builder_end (texts);
}
