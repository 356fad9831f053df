/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/brand-storage-error.h"

/* How many rows say which separator a text has. */
#define ROWS_LOOKED_AT 64

#define SEPARATOR_LINE "sep="

typedef struct
{
  guint line;
  guint first; /* of its cells */
  guint n_cells;
} Row;

struct _BrandCsvTable
{
  char *text;       /* what cells point into */
  GPtrArray *cells; /* char *, borrowed */
  GArray *rows;     /* Row */
  guint n_columns;
};

/* Where a text is being read. */
typedef struct
{
  const char *next;
  char *out;      /* where the cell goes; NULL when it is only counted */
  char separator;
  guint line;
} Reader;

static gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

static void
keep (Reader *self,
      char    c)
{
  if (self->out != NULL)
    *self->out++ = c;
  self->next++;
}

static void
skip_line_end (Reader *self)
{
  if (self->next[0] == '\r' && self->next[1] == '\n')
    self->next++;
  if (*self->next != '\0')
    self->next++;
  self->line++;
}

/* FALSE when the text ends before the quote does. */
static gboolean
read_quoted (Reader *self)
{
  for (self->next++; *self->next != '\0'; keep (self, *self->next))
    {
      if (*self->next == '"' && self->next[1] != '"')
        {
          self->next++;
          return TRUE;
        }
      if (*self->next == '"')
        self->next++;
      else if (*self->next == '\n' || (*self->next == '\r' && self->next[1] != '\n'))
        self->line++;
    }
  return FALSE;
}

/* Reads up to the separator or the end of the line. Whatever stands behind a closing quote belongs
 * to the cell, as spreadsheets have it. */
static gboolean
read_cell (Reader *self)
{
  if (*self->next == '"' && !read_quoted (self))
    return FALSE;
  while (*self->next != '\0' && *self->next != self->separator && !is_line_end (*self->next))
    keep (self, *self->next);
  return TRUE;
}

/* The separator that the text's first line names, as Excel reads and writes it; 0 for none. */
static char
get_named_separator (const char *text)
{
  if (g_ascii_strncasecmp (text, SEPARATOR_LINE, strlen (SEPARATOR_LINE)) == 0)
    {
      text += strlen (SEPARATOR_LINE);
      if (*text != '\0' && strchr (BRAND_CSV_SEPARATORS, *text) != NULL
          && (text[1] == '\0' || is_line_end (text[1])))
        return *text;
    }
  return 0;
}

static void
skip_named_separator (Reader *self)
{
  if (get_named_separator (self->next) == 0)
    return;
  self->next += strlen (SEPARATOR_LINE) + 1;
  skip_line_end (self);
}

/* How many cells the next row has; 0 at the end. */
static guint
count_cells (Reader *self)
{
  guint n = 1;

  if (*self->next == '\0')
    return 0;
  while (read_cell (self) && *self->next == self->separator)
    {
      self->next++;
      n++;
    }
  skip_line_end (self);
  return n;
}

/* How many separators the rows have that agree on how many that is. */
static guint
score_separator (const char *text,
                 char        separator)
{
  Reader reader = { .next = text, .separator = separator, .line = 1 };
  guint counts[ROWS_LOOKED_AT];
  guint n_rows = 0, best = 0;

  while (n_rows < ROWS_LOOKED_AT && (counts[n_rows] = count_cells (&reader)) > 0)
    n_rows++;
  for (guint i = 0; i < n_rows; i++)
    {
      guint n_same = 0;

      for (guint j = 0; j < n_rows; j++)
        n_same += counts[j] == counts[i];
      best = MAX (best, n_same * (counts[i] - 1));
    }
  return best;
}

char
brand_csv_recognise_separator (const char *text)
{
  char named = get_named_separator (text);
  char found = BRAND_CSV_SEPARATORS[0];
  guint best = 0;

  if (named != 0)
    return named;
  for (const char *separator = BRAND_CSV_SEPARATORS; *separator != '\0'; separator++)
    {
      guint score = score_separator (text, *separator);

      if (score > best)
        {
          found = *separator;
          best = score;
        }
    }
  return found;
}

static gboolean
refuse (GError          **error,
        BrandStorageError code,
        guint             line,
        const char       *message)
{
  brand_storage_error_set (error, code, (BrandPlace) { line, 1 }, NULL, message);
  return FALSE;
}

/* Empty cells at the end say nothing, and a row of nothing else is none. */
static void
end_row (BrandCsvTable *self,
         Row           *row)
{
  row->n_cells = self->cells->len - row->first;
  while (row->n_cells > 0
         && *(const char *) self->cells->pdata[row->first + row->n_cells - 1] == '\0')
    row->n_cells--;
  g_ptr_array_set_size (self->cells, (int) (row->first + row->n_cells));
  if (row->n_cells > 0)
    g_array_append_val (self->rows, *row);
  self->n_columns = MAX (self->n_columns, row->n_cells);
}

static gboolean
read_row (BrandCsvTable *self,
          Reader        *reader,
          GError       **error)
{
  Row row = { .line = reader->line, .first = self->cells->len };
  gboolean has_more;

  do
    {
      g_ptr_array_add (self->cells, reader->out);
      if (!read_cell (reader))
        return refuse (error, BRAND_STORAGE_ERROR_SYNTAX, row.line,
                       _("A quotation mark that begins in this row is never closed."));
      has_more = *reader->next == reader->separator;
      if (has_more)
        reader->next++;
      else
        skip_line_end (reader);
      *reader->out++ = '\0';
    }
  while (has_more && self->cells->len - row.first <= BRAND_CSV_MAX_COLUMNS);

  end_row (self, &row);
  if (has_more)
    return refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, row.line,
                   _("The row has more than 512 columns."));
  if (self->rows->len > BRAND_CSV_MAX_ROWS)
    return refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, row.line,
                   _("The table has more than 200000 rows. Split it."));
  return TRUE;
}

BrandCsvTable *
brand_csv_table_parse (const char *text,
                       char        separator,
                       GError    **error)
{
  g_autoptr (BrandCsvTable) self = g_new0 (BrandCsvTable, 1);
  Reader reader = { .next = text, .separator = separator, .line = 1 };

  /* A cell is never longer than what is written of it; the last one needs its end. */
  self->text = reader.out = g_malloc (strlen (text) + 1);
  self->cells = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  skip_named_separator (&reader);
  while (*reader.next != '\0')
    if (!read_row (self, &reader, error))
      return NULL;

  return g_steal_pointer (&self);
}

void
brand_csv_table_free (BrandCsvTable *self)
{
  g_free (self->text);
  g_ptr_array_unref (self->cells);
  g_array_unref (self->rows);
  g_free (self);
}

guint
brand_csv_table_get_n_rows (const BrandCsvTable *self)
{
  return self->rows->len;
}

guint
brand_csv_table_get_n_columns (const BrandCsvTable *self)
{
  return self->n_columns;
}

guint
brand_csv_table_get_line (const BrandCsvTable *self,
                          guint                row)
{
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, Row, row).line;
}

guint
brand_csv_table_get_n_cells (const BrandCsvTable *self,
                             guint                row)
{
  g_return_val_if_fail (row < self->rows->len, 0);

  return g_array_index (self->rows, Row, row).n_cells;
}

const char *
brand_csv_table_get (const BrandCsvTable *self,
                     guint                row,
                     guint                column)
{
  const Row *found;

  g_return_val_if_fail (row < self->rows->len, "");

  found = &g_array_index (self->rows, Row, row);
  return column < found->n_cells ? self->cells->pdata[found->first + column] : "";
}
