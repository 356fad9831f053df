/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/checks/brand-check-results.h"

#include "model/brand-date.h"

#define RESULTS "brand-check-results"
#define WANTED "brand-check-wanted"
#define FOLLOWED "brand-check-followed"

static void
clear (gpointer data)
{
  brand_findings_free (((BrandCheckResults *) data)->findings);
}

void
brand_check_results_unref (BrandCheckResults *self)
{
  g_rc_box_release_full (self, clear);
}

static void
plan_changed_cb (BrandDocument *document)
{
  g_object_set_data (G_OBJECT (document), RESULTS, NULL);
}

static void
follow (BrandDocument *document,
        BrandHistory  *history)
{
  if (g_object_get_data (G_OBJECT (document), FOLLOWED) == history)
    return;
  g_signal_connect_object (history, "changed", G_CALLBACK (plan_changed_cb), document,
                           G_CONNECT_SWAPPED);
  g_object_set_data (G_OBJECT (document), FOLLOWED, history);
}

BrandCheckResults *
brand_check_results_new (BrandDocument *document)
{
  BrandCheckResults *self = g_object_get_data (G_OBJECT (document), RESULTS);
  int today = brand_date_today ();

  follow (document, brand_document_get_history (document));
  if (self != NULL && self->today == today)
    return g_rc_box_acquire (self);
  self = g_rc_box_new0 (BrandCheckResults);
  self->today = today;
  self->findings = brand_checks_run (brand_document_get_plan (document),
                                     brand_document_get_synergy (document), today);
  g_object_set_data_full (G_OBJECT (document), RESULTS, g_rc_box_acquire (self),
                          (GDestroyNotify) brand_check_results_unref);
  return self;
}

char *
brand_check_dup_key (const BrandFinding *finding)
{
  g_autofree char *subject = brand_finding_dup_subject (finding);

  return g_strdup_printf ("%s %s %d %s", finding->check->name, subject, finding->start,
                          finding->other != NULL ? brand_item_get_id (finding->other) : "");
}

static const BrandFinding *
find_in (const BrandCheckGroup *group,
         const char            *key)
{
  for (guint i = 0; i < group->n_findings; i++)
    {
      g_autofree char *other = brand_check_dup_key (&group->findings[i]);

      if (g_str_equal (key, other))
        return &group->findings[i];
    }
  return NULL;
}

const BrandFinding *
brand_check_results_find (const BrandCheckResults *self,
                          const char              *key)
{
  for (guint i = 0; i < self->findings->n_open_groups; i++)
    {
      const BrandCheckGroup *group = &self->findings->open[i];
      const char *name = group->check->name;

      if (g_str_equal (key, name))
        return &group->findings[0];
      if (g_str_has_prefix (key, name) && key[strlen (name)] == ' ')
        return find_in (group, key);
    }
  return NULL;
}

void
brand_check_want (BrandDocument *document,
                  const char    *key)
{
  g_object_set_data_full (G_OBJECT (document), WANTED, g_strdup (key), g_free);
}

const char *
brand_check_get_wanted (BrandDocument *document)
{
  return g_object_get_data (G_OBJECT (document), WANTED);
}
