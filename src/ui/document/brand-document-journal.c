/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document/brand-document-private.h"

/* The way from the journal's thread to a document that may be gone: only the main thread looks at
 * what it leads to. */
typedef struct
{
  BrandDocument *document;
} BrandDocumentLink;

void
brand_document_warn (BrandDocument *self,
                     const char    *warning)
{
  if (g_set_str (&self->warning, warning))
    brand_document_notify (self, BRAND_DOCUMENT_PROP_WARNING);
}

static gboolean
told_cb (gpointer data)
{
  BrandDocumentLink *link = data;
  g_autofree char *failure = NULL;

  if (link->document != NULL)
    {
      failure = brand_journal_dup_failure (link->document->journal);
      brand_document_warn (link->document, failure);
    }
  return G_SOURCE_REMOVE;
}

static void
unref_link (gpointer link)
{
  g_atomic_rc_box_release (link);
}

/* On the journal's thread. */
static void
tell_cb (gpointer link)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, told_cb, g_atomic_rc_box_acquire (link), unref_link);
}

void
brand_document_begin_journal (BrandDocument *self)
{
  BrandDocumentLink *link = g_atomic_rc_box_new0 (BrandDocumentLink);

  link->document = self;
  self->link = link;
  self->journal = brand_journal_new (self->history, self->file, self->etag, self->base);
  brand_journal_set_notify (self->journal, tell_cb, link);
}

void
brand_document_end_journal (BrandDocument *self)
{
  BrandDocumentLink *link = self->link;

  if (link == NULL)
    return;
  link->document = NULL;
  g_clear_object (&self->journal);
  g_clear_pointer (&self->link, unref_link);
}

const char *
brand_document_get_warning (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->warning;
}
