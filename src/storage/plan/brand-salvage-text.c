/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-salvage-text.h"

#include <string.h>

/* How this program begins and ends the items of a list: where brackets and quotes no longer tell,
 * lines may. */
#define ITEM_BEGINS "\n    {"
#define LIST_ENDS "\n  ]"

static void
skip_space (BrandPiece *text)
{
  while (text->at < text->end && (g_ascii_isspace (*text->at) || *text->at == '\0'))
    text->at++;
}

static const char *
find (const BrandPiece *text,
      const char       *word)
{
  return memmem (text->at, (gsize) (text->end - text->at), word, strlen (word));
}

gboolean
brand_piece_find_member (BrandPiece *text,
                         const char *name,
                         char        first)
{
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", name);
  const char *found;

  while ((found = find (text, quoted)))
    {
      text->at = found + strlen (quoted);
      skip_space (text);
      if (text->at == text->end || *text->at != ':')
        continue;
      text->at++;
      skip_space (text);
      if (text->at < text->end && (first == '\0' || *text->at == first))
        return TRUE;
    }

  return FALSE;
}

/* Behind the string's closing quote; a line's end closes it too. */
static const char *
skip_string (const char *at,
             const char *end)
{
  for (at++; at < end && *at != '"' && *at != '\n'; at++)
    if (*at == '\\' && at + 1 < end)
      at++;

  return at < end && *at == '"' ? at + 1 : at;
}

static const char *
skip_nested (const char *at,
             const char *end)
{
  guint depth = 0;

  while (at < end)
    {
      if (*at == '"')
        {
          at = skip_string (at, end);
          continue;
        }
      if (*at == '{' || *at == '[')
        depth++;
      else if ((*at == '}' || *at == ']') && --depth == 0)
        return at + 1;
      at++;
    }

  return NULL;
}

static const char *
skip_plain (const char *at,
            const char *end)
{
  while (at < end && strchr (",}]\n", *at) == NULL)
    at++;

  return at;
}

/* Where the next item begins or the list ends, by the lines. */
static const char *
find_line (const BrandPiece *text)
{
  BrandPiece rest = { text->at + 1, text->end };
  const char *item = rest.at < rest.end ? find (&rest, ITEM_BEGINS) : NULL;
  const char *list = rest.at < rest.end ? find (&rest, LIST_ENDS) : NULL;

  if (item && (list == NULL || item < list))
    return item;
  return list ? list : text->end;
}

BrandPiece
brand_piece_take_value (BrandPiece *text)
{
  BrandPiece value = { text->at, NULL };

  if (text->at == text->end)
    value.end = text->end;
  else if (*text->at == '"')
    value.end = skip_string (text->at, text->end);
  else if (*text->at == '{' || *text->at == '[')
    value.end = skip_nested (text->at, text->end);
  else
    value.end = skip_plain (text->at, text->end);

  if (value.end == NULL)
    value.end = find_line (text);
  text->at = value.end;
  return value;
}

gboolean
brand_piece_next_object (BrandPiece *text)
{
  while (text->at < text->end && *text->at != '{' && *text->at != ']')
    text->at = *text->at == '"' ? skip_string (text->at, text->end) : text->at + 1;

  return text->at < text->end && *text->at == '{';
}
