/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

#define VALUE(item, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, name))

/* What one group meets. */
typedef struct
{
  GHashTable *beats;        /* ids to the channel, owned, that first told them */
  GHashTable *channels;     /* owned */
  gboolean is_shared;       /* some beat comes up on two channels */
} Meeting;

static void
meeting_free (gpointer data)
{
  Meeting *self = data;

  g_hash_table_unref (self->beats);
  g_hash_table_unref (self->channels);
  g_free (self);
}

static Meeting *
get_meeting (GHashTable *meetings,
             const char *group_id)
{
  Meeting *meeting = g_hash_table_lookup (meetings, group_id);

  if (meeting == NULL)
    {
      meeting = g_new0 (Meeting, 1);
      meeting->beats = g_hash_table_new (g_str_hash, g_str_equal);
      meeting->channels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_hash_table_insert (meetings, (gpointer) group_id, meeting);
    }
  return meeting;
}

/* "Radio" and "radio" are one. (transfer full) */
static char *
dup_channel (BrandItem *touchpoint)
{
  g_autofree char *text = g_utf8_casefold (VALUE (touchpoint, "channel")->text, -1);

  return g_strdup (g_strstrip (text));
}

static void
add_meeting (Meeting    *self,
             BrandItem  *touchpoint,
             const char *name)
{
  const char *channel;
  gpointer known;

  if (!g_hash_table_lookup_extended (self->channels, name, &known, NULL))
    g_hash_table_add (self->channels, known = g_strdup (name));
  channel = known;
  for (char **id = VALUE (touchpoint, "beats")->list; *id != NULL; id++)
    {
      const char *first = g_hash_table_lookup (self->beats, *id);

      if (first == NULL)
        g_hash_table_insert (self->beats, *id, (gpointer) channel);
      else if (first != channel)
        self->is_shared = TRUE;
    }
}

/* Meetings by the groups' ids; without channel or beat, a touchpoint says nothing. */
static GHashTable *
collect (BrandCheckRun *run)
{
  BrandList *touchpoints = brand_plan_get_list (run->plan, BRAND_KIND_TOUCHPOINT);
  GHashTable *meetings = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, meeting_free);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *touchpoint = brand_list_get (touchpoints, i);
      char **groups = VALUE (touchpoint, "groups")->list;
      g_autofree char *channel = NULL;

      if (*groups == NULL || VALUE (touchpoint, "beats")->list[0] == NULL
          || !brand_touchpoint_is_counted (BRAND_TOUCHPOINT (touchpoint)))
        continue;
      channel = dup_channel (touchpoint);
      for (; *channel != '\0' && *groups != NULL; groups++)
        add_meeting (get_meeting (meetings, *groups), touchpoint, channel);
    }
  return meetings;
}

static void
find_apart (BrandCheckRun *run)
{
  BrandList *groups = brand_plan_get_list (run->plan, BRAND_KIND_GROUP);
  g_autoptr (GHashTable) meetings = NULL;

  if (brand_list_get_length (groups) == 0)
    return;
  meetings = collect (run);
  for (guint i = 0; i < brand_list_get_length (groups); i++)
    {
      BrandItem *group = brand_list_get (groups, i);
      const Meeting *meeting = g_hash_table_lookup (meetings, brand_item_get_id (group));

      if (meeting != NULL && !meeting->is_shared
          && g_hash_table_size (meeting->channels) >= BRAND_CHECK_ENOUGH)
        brand_check_find (run, group);
    }
}

static void
find_no_handover (BrandCheckRun *run)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (run->plan));

  if (brand_check_count_counted (run) >= BRAND_CHECK_ENOUGH
      && brand_check_is_blank (info, "handover"))
    brand_check_find (run, info);
}

const BrandCheck brand_checks_channels[] = {
  { "channels-apart", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Channels that tell different stories"),
    N_("“{title}” meets several channels, and no two of them tell the same beat."), NULL,
    N_("Customers see one business; what comes up only once looks like chance."),
    N_("Let two of its channels tell one beat together."),
    { BRAND_FIX_SHOW, N_("Show the group"), NULL, BRAND_KIND_GROUP }, .run = find_apart },
  { "handover", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Deferred maintenance: no handover between channels"),
    N_("The plan doesn’t say how channels hand customers over to one another."), NULL,
    N_("Customers see one business; having to say a thing twice tells them otherwise. Like a roof, "
       "it gets dearer the longer it is put off."),
    N_("Say how what one channel learns reaches the next, before anything new begins."),
    { BRAND_FIX_FILL, N_("Describe the handover"), "handover" }, .run = find_no_handover },
  { NULL },
};
