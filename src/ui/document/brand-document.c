/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-writer.h"

#define ENDING ".brandplan"
#define MOST_STEM_CHARS 60

G_DEFINE_FINAL_TYPE (BrandDocument, brand_document, G_TYPE_OBJECT)

static GParamSpec *properties[BRAND_DOCUMENT_PROP_WARNING + 1];

static void
modified_changed_cb (BrandDocument *self)
{
  brand_document_notify (self, BRAND_DOCUMENT_PROP_MODIFIED);
}

static void
plan_changed_cb (BrandDocument *self)
{
  self->n_changes++;
}

static void
brand_document_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  BrandDocument *self = BRAND_DOCUMENT (object);

  switch ((BrandDocumentProperty) id)
    {
    case BRAND_DOCUMENT_PROP_MODIFIED:
      g_value_set_boolean (value, brand_document_get_modified (self));
      break;
    case BRAND_DOCUMENT_PROP_SAVING:
      g_value_set_boolean (value, self->is_saving);
      break;
    case BRAND_DOCUMENT_PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case BRAND_DOCUMENT_PROP_SAVED_AT:
      g_value_set_boxed (value, self->saved_at);
      break;
    case BRAND_DOCUMENT_PROP_OUTSIDE:
      g_value_set_uint (value, self->outside);
      break;
    case BRAND_DOCUMENT_PROP_WARNING:
      g_value_set_string (value, self->warning);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_document_finalize (GObject *object)
{
  BrandDocument *self = BRAND_DOCUMENT (object);

  brand_document_unwatch (self);
  brand_document_end_journal (self);
  brand_document_forget_merge (self);
  g_clear_pointer (&self->warning, g_free);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_object (&self->synergy);
  g_clear_object (&self->history);
  g_clear_object (&self->plan);
  g_clear_object (&self->file);
  g_clear_pointer (&self->sample, g_free);
  g_clear_pointer (&self->etag, g_free);
  g_clear_pointer (&self->outside_etag, g_free);
  g_clear_pointer (&self->host_path, g_free);
  g_clear_pointer (&self->saved_at, g_date_time_unref);
  G_OBJECT_CLASS (brand_document_parent_class)->finalize (object);
}

static void
brand_document_class_init (BrandDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = brand_document_finalize;
  object_class->get_property = brand_document_get_property;

  properties[BRAND_DOCUMENT_PROP_MODIFIED] =
    g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[BRAND_DOCUMENT_PROP_SAVING] =
    g_param_spec_boolean ("saving", NULL, NULL, FALSE, flags);
  properties[BRAND_DOCUMENT_PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[BRAND_DOCUMENT_PROP_SAVED_AT] =
    g_param_spec_boxed ("saved-at", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[BRAND_DOCUMENT_PROP_OUTSIDE] =
    g_param_spec_uint ("outside", NULL, NULL, BRAND_OUTSIDE_SAME, BRAND_OUTSIDE_GONE,
                       BRAND_OUTSIDE_SAME, flags);
  properties[BRAND_DOCUMENT_PROP_WARNING] =
    g_param_spec_string ("warning", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
brand_document_init (BrandDocument *self)
{
}

void
brand_document_notify (BrandDocument        *self,
                       BrandDocumentProperty property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static GBytes *
pack_plan (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);

  return brand_pack (bytes);
}

void
brand_document_take_plan (BrandDocument *self,
                          BrandPlan     *plan,
                          GBytes        *base)
{
  self->plan = plan;
  self->base = base != NULL ? base : pack_plan (plan);
  self->history = brand_history_new (plan);
  brand_document_begin_journal (self);
  self->synergy = brand_plan_synergy_new (plan);
  brand_plan_synergy_follow (self->synergy, self->history);
  g_signal_connect_object (self->history, "changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->history, "notify::modified", G_CALLBACK (modified_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

BrandDocument *
brand_document_new (void)
{
  return g_object_new (BRAND_TYPE_DOCUMENT, NULL);
}

BrandDocument *
brand_document_new_blank (const char *author,
                          int         pack)
{
  BrandDocument *self = brand_document_new ();
  BrandPlan *plan = brand_plan_new_blank (brand_date_today ());

  g_object_set (brand_plan_get_info (plan),
                "author", author != NULL ? author : "",
                "preset-pack", pack,
                NULL);
  brand_document_take_plan (self, plan, NULL);
  return self;
}

BrandDocument *
brand_document_new_for_plan (BrandPlan *plan)
{
  BrandDocument *self = brand_document_new ();

  brand_document_take_plan (self, plan, NULL);
  brand_history_mark_unsaved (self->history);
  return self;
}

BrandDocument *
brand_document_new_loaded (BrandPlan  *plan,
                           GFile      *file,
                           const char *etag,
                           GBytes     *base)
{
  BrandDocument *self = brand_document_new ();

  self->file = g_object_ref (file);
  self->etag = g_strdup (etag);
  brand_document_take_plan (self, plan, g_bytes_ref (base));
  return self;
}

GBytes *
brand_document_dup_base (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (self->base != NULL, NULL);

  return brand_unpack (self->base);
}

gboolean
brand_document_flush_journal (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), FALSE);

  return brand_journal_flush (self->journal, NULL);
}

BrandPlan *
brand_document_get_plan (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->plan;
}

BrandHistory *
brand_document_get_history (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->history;
}

BrandPlanSynergy *
brand_document_get_synergy (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->synergy;
}

GFile *
brand_document_get_file (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->file;
}

gboolean
brand_document_get_modified (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), FALSE);

  return self->history != NULL
         && (self->keeps_mine || self->outside == BRAND_OUTSIDE_GONE
             || brand_history_get_modified (self->history));
}

gboolean
brand_document_get_saving (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), FALSE);

  return self->is_saving;
}

GDateTime *
brand_document_get_saved_at (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->saved_at;
}

BrandOutside
brand_document_get_outside (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), BRAND_OUTSIDE_SAME);

  return self->outside;
}

char *
brand_document_dup_title (BrandDocument *self)
{
  const char *title;

  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (self->plan != NULL, NULL);

  title = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (self->plan)), "title");
  if (*title == '\0')
    title = brand_item_get_text (BRAND_ITEM (brand_plan_get_story (self->plan)), "title");
  if (*title != '\0')
    return g_strdup (title);
  return self->file ? g_file_get_basename (self->file) : g_strdup (_("Plan without a title"));
}

/* A title as a file's name: what file systems or shells stumble over is left out. */
static char *
make_stem (const char *title)
{
  g_autofree char *start = g_utf8_substring (title, 0, MIN (g_utf8_strlen (title, -1),
                                                            MOST_STEM_CHARS));

  g_strdelimit (start, "/\\:*?\"<>|\n\t", ' ');
  return g_strdup (g_strchomp (start) + strspn (start, ". "));
}

char *
brand_document_dup_stem (BrandDocument *self)
{
  g_autofree char *title = NULL;
  g_autofree char *stem = NULL;

  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  if (self->file != NULL)
    {
      char *name = g_file_get_basename (self->file);

      if (g_str_has_suffix (name, ENDING))
        name[strlen (name) - strlen (ENDING)] = '\0';
      return name;
    }
  if (self->sample != NULL)
    return g_strdup (self->sample);
  title = brand_document_dup_title (self);
  stem = make_stem (title);
  return *stem != '\0' ? g_steal_pointer (&stem) : g_strdup (_("Plan"));
}

char *
brand_document_dup_place (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  if (self->file == NULL)
    return NULL;
  if (self->host_path != NULL)
    return g_filename_display_name (self->host_path);
  return g_file_get_parse_name (self->file);
}

const char *
brand_document_get_sample (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->sample;
}

int
brand_document_get_today (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), 0);

  return brand_plan_get_present (self->plan, brand_date_today ());
}
