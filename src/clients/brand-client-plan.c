/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-client-plan.h"

#include <string.h>

/* Where a plan's client has its place. */
enum
{
  PLACE_UNREADABLE,
  PLACE_CLIENT,
  PLACE_NOBODY,
};

struct _BrandClientPlan
{
  GObject parent_instance;

  BrandClientEntry *entry;
  char *name;
  int today;

  int place;
  char *client_key;
  char *title_key;
};

G_DEFINE_FINAL_TYPE (BrandClientPlan, brand_client_plan, G_TYPE_OBJECT)

static guint changed_signal;

static void
brand_client_plan_finalize (GObject *object)
{
  BrandClientPlan *self = BRAND_CLIENT_PLAN (object);

  g_clear_pointer (&self->entry, brand_client_entry_unref);
  g_free (self->name);
  g_free (self->client_key);
  g_free (self->title_key);
  G_OBJECT_CLASS (brand_client_plan_parent_class)->finalize (object);
}

static void
brand_client_plan_class_init (BrandClientPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_client_plan_finalize;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_CLIENT_PLAN, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_client_plan_init (BrandClientPlan *self)
{
}

/* Numbers in it count as numbers. */
static char *
dup_key (const char *text)
{
  g_autofree char *own = g_strstrip (g_strdup (text));
  g_autofree char *folded = g_utf8_casefold (own, -1);

  return g_utf8_collate_key_for_filename (folded, -1);
}

static void
find_place (BrandClientPlan *self)
{
  self->client_key = dup_key (brand_client_plan_get_client (self));
  self->title_key = dup_key (brand_client_plan_get_title (self));
  if (self->entry->summary == NULL)
    self->place = PLACE_UNREADABLE;
  else
    self->place = self->client_key[0] != '\0' ? PLACE_CLIENT : PLACE_NOBODY;
}

static void
take_entry (BrandClientPlan  *self,
            BrandClientEntry *entry,
            int               today)
{
  brand_client_entry_ref (entry);
  g_clear_pointer (&self->entry, brand_client_entry_unref);
  self->entry = entry;
  self->today = today;
}

BrandClientPlan *
brand_client_plan_new (BrandClientEntry *entry,
                       int               today)
{
  BrandClientPlan *self = g_object_new (BRAND_TYPE_CLIENT_PLAN, NULL);
  g_autoptr (GFile) file = g_file_new_for_uri (entry->uri);
  g_autofree char *name = g_file_get_basename (file);

  self->name = g_filename_display_name (name != NULL ? name : "");
  take_entry (self, entry, today);
  find_place (self);
  return self;
}

void
brand_client_plan_set_entry (BrandClientPlan  *self,
                             BrandClientEntry *entry,
                             int               today)
{
  g_return_if_fail (BRAND_IS_CLIENT_PLAN (self));

  if (entry == self->entry && today == self->today)
    return;
  take_entry (self, entry, today);
  g_signal_emit (self, changed_signal, 0);
}

BrandClientEntry *
brand_client_plan_get_entry (BrandClientPlan *self)
{
  return self->entry;
}

const char *
brand_client_plan_get_uri (BrandClientPlan *self)
{
  return self->entry->uri;
}

const char *
brand_client_plan_get_title (BrandClientPlan *self)
{
  const BrandPlanSummary *summary = self->entry->summary;

  return summary != NULL && summary->title[0] != '\0' ? summary->title : self->name;
}

const char *
brand_client_plan_get_client (BrandClientPlan *self)
{
  return self->entry->summary != NULL ? self->entry->summary->client : "";
}

const char *
brand_client_plan_get_name (BrandClientPlan *self)
{
  return self->name;
}

const BrandPlanSummary *
brand_client_plan_get_summary (BrandClientPlan *self)
{
  return self->entry->summary;
}

const GError *
brand_client_plan_get_error (BrandClientPlan *self)
{
  return self->entry->error;
}

int
brand_client_plan_get_today (BrandClientPlan *self)
{
  return self->today;
}

int
brand_client_plan_compare_clients (BrandClientPlan *a,
                                   BrandClientPlan *b)
{
  if (a->place != b->place)
    return a->place - b->place;
  return strcmp (a->client_key, b->client_key);
}

int
brand_client_plan_compare (BrandClientPlan *a,
                           BrandClientPlan *b)
{
  int order = strcmp (a->title_key, b->title_key);

  return order != 0 ? order : strcmp (a->entry->uri, b->entry->uri);
}
