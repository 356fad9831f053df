/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checks/brand-findings-list.h"

#include <glib/gi18n-lib.h>

static void
append_open (GString               *list,
             const BrandCheckGroup *group)
{
  const BrandCheck *check = group->check;

  g_string_append_printf (list, "\n%s: %s\n", _(brand_severity_choices[check->severity].label),
                          _(check->title));
  for (guint i = 0; i < group->n_findings; i++)
    {
      g_autofree char *text = brand_finding_dup_text (&group->findings[i]);

      g_string_append_printf (list, "- %s\n", text);
    }
  g_string_append_printf (list, "%s %s\n", _(check->why), _(check->help));
}

static void
append_dismissed (GString               *list,
                  const BrandCheckGroup *group)
{
  for (guint i = 0; i < group->n_findings; i++)
    {
      const BrandFinding *finding = &group->findings[i];
      g_autofree char *text = brand_finding_dup_text (finding);

      g_string_append_printf (list, "- %s “%s” %s\n", text,
                              brand_item_get_text (finding->dismissal, "reason"),
                              brand_item_get_text (finding->dismissal, "by"));
    }
}

char *
brand_findings_dup_list (const BrandFindings *self,
                         const char          *title)
{
  GString *list = g_string_new (title);

  g_string_append (list, "\n");
  g_string_append_printf (list, ngettext ("%u thing to look at", "%u things to look at",
                                          self->n_open), self->n_open);
  g_string_append (list, "\n");
  for (guint i = 0; i < self->n_open_groups; i++)
    append_open (list, &self->open[i]);
  if (self->n_dismissed > 0)
    g_string_append_printf (list, "\n%s\n", _("Dismissed, with the reason"));
  for (guint i = 0; i < self->n_dismissed_groups; i++)
    append_dismissed (list, &self->dismissed[i]);
  return g_string_free_and_steal (list);
}
