/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-journal.h"

#include "storage/journal/brand-journal-writer.h"

struct _BrandJournal
{
  GObject parent_instance;

  BrandJournalWriter *writer;
  GPtrArray *open; /* BrandPatch: changes whose call has not come to its end */
};

G_DEFINE_FINAL_TYPE (BrandJournal, brand_journal, G_TYPE_OBJECT)

static void
changed_cb (BrandJournal      *self,
            const BrandChange *change)
{
  g_ptr_array_add (self->open, brand_patch_new (change));
}

static void
settled_cb (BrandJournal *self)
{
  brand_journal_writer_add (self->writer, self->open);
}

static void
brand_journal_finalize (GObject *object)
{
  BrandJournal *self = BRAND_JOURNAL (object);

  brand_journal_writer_free (self->writer);
  g_ptr_array_unref (self->open);

  G_OBJECT_CLASS (brand_journal_parent_class)->finalize (object);
}

static void
brand_journal_class_init (BrandJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_journal_finalize;
}

static void
brand_journal_init (BrandJournal *self)
{
  self->open = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_patch_unref);
}

static BrandJournalHead
make_head (GFile      *file,
           const char *etag,
           GBytes     *base)
{
  return (BrandJournalHead) { file ? g_file_get_uri (file) : NULL, g_strdup (etag),
                              g_bytes_ref (base) };
}

BrandJournal *
brand_journal_new (BrandHistory *history,
                   GFile        *file,
                   const char   *etag,
                   GBytes       *base)
{
  BrandJournal *self = g_object_new (BRAND_TYPE_JOURNAL, NULL);

  self->writer = brand_journal_writer_new (make_head (file, etag, base));
  g_signal_connect_object (history, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
brand_journal_begin_save (BrandJournal *self)
{
  g_return_if_fail (BRAND_IS_JOURNAL (self));

  brand_journal_writer_begin_save (self->writer);
}

void
brand_journal_prepare_save (BrandJournal *self)
{
  g_return_if_fail (BRAND_IS_JOURNAL (self));

  brand_journal_writer_prepare_save (self->writer);
}

void
brand_journal_fail_save (BrandJournal *self)
{
  g_return_if_fail (BRAND_IS_JOURNAL (self));

  brand_journal_writer_end_save (self->writer, NULL);
}

void
brand_journal_end_save (BrandJournal *self,
                        GFile        *file,
                        const char   *etag,
                        GBytes       *base)
{
  BrandJournalHead head;

  g_return_if_fail (BRAND_IS_JOURNAL (self));

  head = make_head (file, etag, base);
  brand_journal_writer_end_save (self->writer, &head);
}

gboolean
brand_journal_flush (BrandJournal *self,
                     GError      **error)
{
  g_return_val_if_fail (BRAND_IS_JOURNAL (self), FALSE);

  return brand_journal_writer_flush (self->writer, error);
}

void
brand_journal_set_notify (BrandJournal    *self,
                          BrandJournalFunc func,
                          gpointer         user_data)
{
  g_return_if_fail (BRAND_IS_JOURNAL (self));

  brand_journal_writer_set_notify (self->writer, func, user_data);
}

char *
brand_journal_dup_failure (BrandJournal *self)
{
  g_return_val_if_fail (BRAND_IS_JOURNAL (self), NULL);

  return brand_journal_writer_dup_failure (self->writer);
}

char *
brand_journal_dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "brand-planner", "journal", NULL);
}
