/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clients/brand-client-walk.h"

G_BEGIN_DECLS

/* One look through a folder on a worker, which reads what the index doesn't know. */
typedef struct _BrandClientReading BrandClientReading;

/* What has come since it was last asked. */
typedef struct
{
  GHashTable *uris;        /* a set of all that are there; NULL until the folder was looked through,
                            * and when that was told before */
  GPtrArray *known;        /* BrandClientEntry that need no reading to be shown */
  GPtrArray *folders;      /* GFile, to be watched */
  GPtrArray *read;         /* BrandClientEntry that have been read; NULL when none has */
  guint n_left;            /* still to be read */
  gboolean is_over;
  GError *error;           /* why the folder can't be read, when it is over */
  BrandClientIndex *index; /* for the next reading, when it is over */
} BrandClientNews;

void brand_client_news_clear (BrandClientNews *news);

/* `has_news` is called in this thread's main context until it's over or stopped. `index`, which is
 * taken, is NULL for the one in the file `store`, which is written when something was read. What
 * was read on another day is read again, for the checks look at the day. */
BrandClientReading *brand_client_reading_begin (GFile            *folder,
                                                GFile            *store,
                                                BrandClientIndex *index,
                                                int               today,
                                                void            (*has_news) (gpointer data),
                                                gpointer          data);

void brand_client_reading_take (BrandClientReading *self,
                                BrandClientNews    *news);

/* Frees it; the worker ends after the plan that it is reading. */
void brand_client_reading_stop (BrandClientReading *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandClientNews, brand_client_news_clear)

G_END_DECLS
