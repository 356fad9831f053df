/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-filter.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-section.h"

/* What is looked through without a filter. */
#define FEW_GROUPS 8

#define ALL_SEVERITIES 0

struct _BrandCheckFilter
{
  AdwBin parent_instance;

  GtkDropDown *severity;
  GtkDropDown *section;
  GArray *sections; /* int: index of the section, in the drop-down's order behind "all" */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (BrandCheckFilter, brand_check_filter, ADW_TYPE_BIN)

static guint changed_signal;

static void
changed_cb (BrandCheckFilter *self)
{
  if (!self->is_updating)
    g_signal_emit (self, changed_signal, 0);
}

static void
brand_check_filter_finalize (GObject *object)
{
  g_array_unref (BRAND_CHECK_FILTER (object)->sections);
  G_OBJECT_CLASS (brand_check_filter_parent_class)->finalize (object);
}

static void
brand_check_filter_class_init (BrandCheckFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_check_filter_finalize;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_CHECK_FILTER, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static GtkDropDown *
create_choice (BrandCheckFilter *self,
               const char       *name)
{
  GtkWidget *choice = gtk_drop_down_new (G_LIST_MODEL (gtk_string_list_new (NULL)), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (changed_cb), self);
  return GTK_DROP_DOWN (choice);
}

static void
brand_check_filter_init (BrandCheckFilter *self)
{
  GtkWidget *box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);

  self->sections = g_array_new (FALSE, FALSE, sizeof (int));
  self->severity = create_choice (self, _("How much it weighs"));
  self->section = create_choice (self, _("Where it is"));
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->severity));
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->section));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_check_filter_new (void)
{
  return g_object_new (BRAND_TYPE_CHECK_FILTER, NULL);
}

BrandKindId
brand_check_get_place (const BrandCheck *check)
{
  return check->kind == BRAND_KIND_PLAN_INFO && check->fix.type != BRAND_FIX_FILL ? check->fix.kind
                                                                                  : check->kind;
}

static int
get_section (const BrandCheck *check)
{
  return brand_section_find_for_kind (brand_check_get_place (check));
}

/* Keeps the strings where they are the same, so that an open list isn't shut under the pointer. */
static void
set_strings (GtkDropDown *choice,
             GPtrArray   *strings,
             guint        selected)
{
  GtkStringList *list = GTK_STRING_LIST (gtk_drop_down_get_model (choice));
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (list));
  gboolean is_same = n_before + 1 == strings->len;

  for (guint i = 0; is_same && i < n_before; i++)
    is_same = g_str_equal (gtk_string_list_get_string (list, i), strings->pdata[i]);
  if (!is_same)
    gtk_string_list_splice (list, 0, n_before, (const char *const *) strings->pdata);
  gtk_drop_down_set_selected (choice, selected);
}

static void
update_severities (BrandCheckFilter    *self,
                   const BrandFindings *findings)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  guint selected = gtk_drop_down_get_selected (self->severity);

  g_ptr_array_add (strings, g_strdup_printf (_("All %u"), findings->n_open));
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    /* Translators: how much findings weigh, and how many do: "Risk: 12". */
    g_ptr_array_add (strings, g_strdup_printf (_("%s: %u"), _(brand_severity_choices[i].label),
                                               brand_findings_count (findings,
                                                                     (BrandSeverity) i)));
  g_ptr_array_add (strings, NULL);
  set_strings (self->severity, strings, selected != GTK_INVALID_LIST_POSITION ? selected : 0);
}

static gboolean
has_section (const BrandFindings *findings,
             int                  section)
{
  for (guint i = 0; i < findings->n_open_groups; i++)
    if (get_section (findings->open[i].check) == section)
      return TRUE;
  return FALSE;
}

static int
get_chosen_section (BrandCheckFilter *self)
{
  guint selected = gtk_drop_down_get_selected (self->section);

  return selected > 0 && selected <= self->sections->len
           ? g_array_index (self->sections, int, selected - 1)
           : -1;
}

static void
update_sections (BrandCheckFilter    *self,
                 const BrandFindings *findings)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  int chosen = get_chosen_section (self);
  guint selected = 0;

  g_array_set_size (self->sections, 0);
  g_ptr_array_add (strings, g_strdup (_("In all sections")));
  for (int i = 0; brand_sections[i].name != NULL; i++)
    if (has_section (findings, i))
      {
        if (i == chosen)
          selected = strings->len;
        g_array_append_val (self->sections, i);
        g_ptr_array_add (strings, g_strdup (_(brand_sections[i].title)));
      }
  g_ptr_array_add (strings, NULL);
  set_strings (self->section, strings, selected);
}

void
brand_check_filter_update (BrandCheckFilter    *self,
                           const BrandFindings *findings)
{
  g_return_if_fail (BRAND_IS_CHECK_FILTER (self));

  self->is_updating = TRUE;
  update_severities (self, findings);
  update_sections (self, findings);
  gtk_widget_set_visible (GTK_WIDGET (self), findings->n_open_groups > FEW_GROUPS);
  self->is_updating = FALSE;
}

gboolean
brand_check_filter_contains (BrandCheckFilter *self,
                             const BrandCheck *check)
{
  guint severity = gtk_drop_down_get_selected (self->severity);
  int section = get_chosen_section (self);

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return TRUE;
  return (severity == ALL_SEVERITIES || severity == (guint) check->severity + 1)
         && (section < 0 || section == get_section (check));
}

void
brand_check_filter_reset (BrandCheckFilter *self)
{
  g_return_if_fail (BRAND_IS_CHECK_FILTER (self));

  gtk_drop_down_set_selected (self->severity, ALL_SEVERITIES);
  gtk_drop_down_set_selected (self->section, 0);
}
