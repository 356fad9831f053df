/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-findings-private.h"

typedef struct
{
  BrandFindings findings; /* what others see of it */
  GArray *open;           /* BrandCheckGroup */
  GArray *dismissed;
  GPtrArray *arrays;      /* the groups' findings */
} Storage;

/* A check's name → its dismissals. (transfer full) */
static GHashTable *
collect_dismissals (BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_DISMISSAL);
  GHashTable *dismissals = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                  (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      const char *check = brand_item_get_text (item, "check");
      GPtrArray *items = g_hash_table_lookup (dismissals, check);

      if (items == NULL)
        {
          items = g_ptr_array_new ();
          g_hash_table_insert (dismissals, (gpointer) check, items);
        }
      g_ptr_array_add (items, item);
    }

  return dismissals;
}

static BrandItem *
find_dismissal (const BrandFinding *finding,
                GPtrArray          *dismissals)
{
  g_autofree char *subject = brand_finding_dup_subject (finding);

  for (guint i = 0; i < dismissals->len; i++)
    {
      const char *own = brand_item_get_text (dismissals->pdata[i], "subject");

      if (own[0] == '\0' || g_str_equal (own, subject))
        return dismissals->pdata[i];
    }

  return NULL;
}

static GArray *
split_dismissed (GArray    *findings,
                 GPtrArray *dismissals)
{
  GArray *dismissed = g_array_new (FALSE, FALSE, sizeof (BrandFinding));
  guint n_open = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      BrandFinding *finding = &g_array_index (findings, BrandFinding, i);

      finding->dismissal = find_dismissal (finding, dismissals);
      if (finding->dismissal != NULL)
        g_array_append_val (dismissed, *finding);
      else
        g_array_index (findings, BrandFinding, n_open++) = *finding;
    }
  g_array_set_size (findings, n_open);

  return dismissed;
}

static void
hold (GArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      BrandFinding *finding = &g_array_index (findings, BrandFinding, i);

      if (finding->item != NULL)
        g_object_ref (finding->item);
      if (finding->other != NULL)
        g_object_ref (finding->other);
      if (finding->dismissal != NULL)
        g_object_ref (finding->dismissal);
    }
}

static void
drop (GArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      BrandFinding *finding = &g_array_index (findings, BrandFinding, i);

      g_clear_object (&finding->item);
      g_clear_object (&finding->other);
      g_clear_object (&finding->dismissal);
    }
  g_array_unref (findings);
}

/* Takes the findings. */
static guint
add_group (Storage *self,
           GArray  *groups,
           GArray  *findings)
{
  BrandCheckGroup group = { .n_findings = findings->len };

  g_ptr_array_add (self->arrays, findings);
  if (findings->len == 0)
    return 0;

  hold (findings);
  group.findings = (const BrandFinding *) (gconstpointer) findings->data;
  group.check = group.findings->check;
  g_array_append_val (groups, group);
  return findings->len;
}

static void
take_found (Storage         *self,
            BrandCheckFound *found,
            GHashTable      *dismissals)
{
  GPtrArray *own;

  own = g_hash_table_lookup (dismissals,
                             g_array_index (found->findings, BrandFinding, 0).check->name);
  if (own != NULL)
    self->findings.n_dismissed += add_group (self, self->dismissed,
                                             split_dismissed (found->findings, own));
  self->findings.n_open += add_group (self, self->open, g_steal_pointer (&found->findings));
}

BrandFindings *
brand_findings_new (BrandPlan       *plan,
                    BrandCheckFound *found,
                    guint            n_checks)
{
  Storage *self = g_new0 (Storage, 1);
  g_autoptr (GHashTable) dismissals = collect_dismissals (plan);

  self->open = g_array_new (FALSE, FALSE, sizeof (BrandCheckGroup));
  self->dismissed = g_array_new (FALSE, FALSE, sizeof (BrandCheckGroup));
  self->arrays = g_ptr_array_new_with_free_func ((GDestroyNotify) drop);
  for (guint i = 0; i < n_checks; i++)
    if (found[i].findings != NULL)
      take_found (self, &found[i], dismissals);

  self->findings.open = (const BrandCheckGroup *) (gconstpointer) self->open->data;
  self->findings.n_open_groups = self->open->len;
  self->findings.dismissed = (const BrandCheckGroup *) (gconstpointer) self->dismissed->data;
  self->findings.n_dismissed_groups = self->dismissed->len;
  return &self->findings;
}

void
brand_findings_free (BrandFindings *findings)
{
  Storage *self = (Storage *) findings;

  g_ptr_array_unref (self->arrays);
  g_array_unref (self->open);
  g_array_unref (self->dismissed);
  g_free (self);
}

const BrandFinding *
brand_findings_get_open (const BrandFindings *self,
                         guint                position)
{
  for (guint i = 0; i < self->n_open_groups; i++)
    {
      if (position < self->open[i].n_findings)
        return &self->open[i].findings[position];
      position -= self->open[i].n_findings;
    }

  g_return_val_if_reached (NULL);
}

guint
brand_findings_count (const BrandFindings *self,
                      BrandSeverity        severity)
{
  guint n = 0;

  for (guint i = 0; i < self->n_open_groups; i++)
    if (self->open[i].check->severity == severity)
      n += self->open[i].n_findings;

  return n;
}
