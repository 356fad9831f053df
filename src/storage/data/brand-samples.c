/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/data/brand-samples.h"

#include <glib/gi18n-lib.h>

static const BrandSample samples[] = {
  { "bakery", N_("The slow loaf"),
    N_("A neighbourhood bakery with a small budget, in the culture of its own town") },
  { "credit-union", N_("Money that stays home"),
    N_("A credit union, planned by its agency, with readings half-way through the year") },
  { "outdoor-shop", N_("The second thousand miles"),
    N_("An online shop whose communities grow slowly, in a culture without borders") },
};

const BrandSample *
brand_samples_list (guint *n_samples)
{
  if (n_samples)
    *n_samples = G_N_ELEMENTS (samples);

  return samples;
}

static const BrandSample *
find_sample (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (g_str_equal (samples[i].name, name))
      return &samples[i];

  return NULL;
}

static char *
join_names (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", samples[i].name);

  return g_string_free_and_steal (names);
}

GBytes *
brand_sample_load (const char  *name,
                   GError     **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  if (find_sample (name) == NULL)
    {
      g_autofree char *names = join_names ();

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   /* Translators: a wrong name, and the names that there are. */
                   _("There is no sample “%s”. There are: %s."), name, names);
      return NULL;
    }

  path = g_strdup_printf ("/com/example/BrandPlanner/samples/%s.brandplan", name);
  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}
