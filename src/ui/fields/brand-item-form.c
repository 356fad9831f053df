/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-form.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-field-pattern.h"
#include "ui/fields/brand-field-preset.h"
#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-form-section.h"

struct _BrandItemForm
{
  GtkWidget parent_instance;

  BrandHistory *history;
  BrandItem *item;
  GtkWidget **rows; /* one for each field, NULL until its section is unfolded; borrowed */
  GHashTable *folded; /* expander rows of sections that wait */
};

G_DEFINE_FINAL_TYPE (BrandItemForm, brand_item_form, GTK_TYPE_WIDGET)

static void
brand_item_form_dispose (GObject *object)
{
  BrandItemForm *self = BRAND_ITEM_FORM (object);
  GtkWidget *child;

  g_clear_pointer (&self->folded, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->item);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_item_form_parent_class)->dispose (object);
}

static void
brand_item_form_class_init (BrandItemFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_item_form_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "itemform");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_FORM);
}

static void
brand_item_form_init (BrandItemForm *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 18);
}

static GtkWidget *
create_row (BrandItemForm    *self,
            const BrandField *field,
            guint             index)
{
  if (BRAND_IS_TOUCHPOINT (self->item) && g_str_equal (field->name, "pattern"))
    return brand_field_pattern_new (self->history, BRAND_TOUCHPOINT (self->item));
  if (BRAND_IS_TOUCHPOINT (self->item) && g_str_equal (field->name, "preset"))
    return brand_field_preset_new (self->history, BRAND_TOUCHPOINT (self->item));

  return brand_field_row_new (self->history, self->item, index);
}

static void
add_row (BrandItemForm *self,
         guint          index,
         GtkWidget     *parent)
{
  const BrandField *field = &brand_item_get_kind (self->item)->fields[index];

  self->rows[index] = create_row (self, field, index);
  if (ADW_IS_EXPANDER_ROW (parent))
    adw_expander_row_add_row (ADW_EXPANDER_ROW (parent), self->rows[index]);
  else
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (parent), self->rows[index]);
}

static void
add_rows (BrandItemForm *self,
          const char    *section,
          GtkWidget     *parent)
{
  const BrandKind *kind = brand_item_get_kind (self->item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (self->rows[i] == NULL && brand_field_is_editable (&kind->fields[i])
        && g_str_equal (brand_field_get_section (&kind->fields[i]), section))
      add_row (self, i, parent);
}

static void
show_summaries (BrandItemForm *self)
{
  GHashTableIter iter;
  gpointer section, row;

  g_hash_table_iter_init (&iter, self->folded);
  while (g_hash_table_iter_next (&iter, &section, &row))
    {
      g_autofree char *summary = brand_item_form_dup_summary (self->item, section);

      adw_expander_row_set_subtitle (row, summary != NULL ? summary : _("Nothing yet"));
    }
}

static const char *
find_folded (BrandItemForm *self,
             GtkWidget     *row)
{
  GHashTableIter iter;
  gpointer section, other;

  g_hash_table_iter_init (&iter, self->folded);
  while (g_hash_table_iter_next (&iter, &section, &other))
    if (other == row)
      return section;
  return NULL;
}

/* What a pattern doesn't use says nothing. */
static void
show_pattern_rows (BrandItemForm *self)
{
  static const struct
  {
    const char *name;
    gboolean is_cultivated;
  } fields[] = { { "half_life", FALSE }, { "lasting", FALSE }, { "growth", TRUE } };
  const BrandKind *kind = brand_item_get_kind (self->item);
  gboolean is_cultivated = brand_touchpoint_get_pattern (BRAND_TOUCHPOINT (self->item))
                           == BRAND_PATTERN_CULTIVATED;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *row = self->rows[brand_kind_find_field (kind, fields[i].name)];

      if (row != NULL)
        gtk_widget_set_visible (row, fields[i].is_cultivated == is_cultivated);
    }
}

/* Rows that nobody looks at are not made. */
static void
unfolded_cb (AdwExpanderRow *row,
             GParamSpec     *pspec,
             BrandItemForm  *self)
{
  g_signal_handlers_disconnect_by_func (row, unfolded_cb, self);
  add_rows (self, find_folded (self, GTK_WIDGET (row)), GTK_WIDGET (row));
  if (BRAND_IS_TOUCHPOINT (self->item))
    show_pattern_rows (self);
}

static GtkWidget *
create_expander (BrandItemForm *self,
                 const char    *section)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title",
                                 *section != '\0' ? _(section) : _("Essentials"),
                                 "subtitle-lines", 1, NULL);

  g_hash_table_insert (self->folded, (gpointer) section, row);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (unfolded_cb), self, 0);
  return row;
}

static void
add_sections (BrandItemForm *self)
{
  g_autoptr (GArray) sections = brand_item_form_list_sections (brand_item_get_kind (self->item));
  GtkWidget *more = NULL;

  for (guint i = 0; i < sections->len; i++)
    {
      const BrandItemFormSection *section = &g_array_index (sections, BrandItemFormSection, i);
      const char *title = *section->title != '\0' ? _(section->title) : "";
      GtkWidget *group = NULL;

      if (section->is_open || more == NULL)
        {
          group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                section->is_open ? title : _("More"), NULL);
          gtk_widget_set_parent (group, GTK_WIDGET (self));
        }
      if (section->is_open)
        {
          add_rows (self, section->title, group);
          continue;
        }
      if (more == NULL)
        more = group;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (more),
                                 create_expander (self, section->title));
    }
}

static void
add_asked (BrandItemForm *self,
           GArray        *asks)
{
  GtkWidget *group = adw_preferences_group_new ();
  const BrandKind *kind = brand_item_get_kind (self->item);
  int name = brand_kind_find_field (kind, kind->title != NULL ? kind->title : "title");

  if (name >= 0)
    add_row (self, (guint) name, group);
  for (guint i = 0; i < asks->len; i++)
    if (self->rows[g_array_index (asks, guint, i)] == NULL)
      add_row (self, g_array_index (asks, guint, i), group);
  gtk_widget_set_parent (group, GTK_WIDGET (self));
}

static gboolean
is_shown (BrandItemForm *self,
          const char    *section)
{
  const BrandKind *kind = brand_item_get_kind (self->item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (self->rows[i] == NULL && brand_field_is_editable (&kind->fields[i])
        && g_str_equal (brand_field_get_section (&kind->fields[i]), section))
      return FALSE;
  return TRUE;
}

static void
add_rest (BrandItemForm *self)
{
  g_autoptr (GArray) sections = brand_item_form_list_sections (brand_item_get_kind (self->item));
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _("More"), NULL);

  gtk_widget_set_parent (group, GTK_WIDGET (self));
  for (guint i = 0; i < sections->len; i++)
    {
      const char *section = g_array_index (sections, BrandItemFormSection, i).title;

      if (!is_shown (self, section))
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_expander (self, section));
    }
}

static BrandItemForm *
create (BrandHistory *history,
        BrandItem    *item)
{
  BrandItemForm *self = g_object_new (BRAND_TYPE_ITEM_FORM, NULL);

  self->history = g_object_ref (history);
  self->item = g_object_ref (item);
  self->rows = g_new0 (GtkWidget *, brand_item_get_kind (item)->n_fields);
  self->folded = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

static void
follow_item (BrandItemForm *self)
{
  BrandItem *item = self->item;

  show_summaries (self);
  g_signal_connect_object (item, "notify", G_CALLBACK (show_summaries), self, G_CONNECT_SWAPPED);
  if (BRAND_IS_TOUCHPOINT (item))
    {
      g_signal_connect_object (item, "notify::pattern", G_CALLBACK (show_pattern_rows), self,
                               G_CONNECT_SWAPPED);
      show_pattern_rows (self);
    }
}

GtkWidget *
brand_item_form_new (BrandHistory *history,
                     BrandItem    *item)
{
  BrandItemForm *self;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);
  g_return_val_if_fail (BRAND_IS_ITEM (item), NULL);

  self = create (history, item);
  add_sections (self);
  follow_item (self);
  return GTK_WIDGET (self);
}

GtkWidget *
brand_item_form_new_asking (BrandHistory *history,
                            BrandItem    *item,
                            GArray       *asks)
{
  BrandItemForm *self;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);
  g_return_val_if_fail (BRAND_IS_ITEM (item), NULL);

  self = create (history, item);
  add_asked (self, asks);
  add_rest (self);
  follow_item (self);
  return GTK_WIDGET (self);
}

GtkWidget *
brand_item_form_get_row (BrandItemForm *self,
                         const char    *name)
{
  int index;

  g_return_val_if_fail (BRAND_IS_ITEM_FORM (self), NULL);

  index = brand_kind_find_field (brand_item_get_kind (self->item), name);
  g_return_val_if_fail (index >= 0, NULL);
  if (self->rows[index] == NULL)
    {
      const BrandField *field = &brand_item_get_kind (self->item)->fields[index];

      adw_expander_row_set_expanded (g_hash_table_lookup (self->folded,
                                                          brand_field_get_section (field)), TRUE);
    }
  return self->rows[index];
}

void
brand_item_form_focus_field (BrandItemForm *self,
                             const char    *name)
{
  GtkWidget *row = brand_item_form_get_row (self, name);
  GtkWidget *expander;

  g_return_if_fail (row != NULL);

  expander = gtk_widget_get_ancestor (row, ADW_TYPE_EXPANDER_ROW);
  if (expander != NULL)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), TRUE);
  gtk_widget_grab_focus (row);
}

gboolean
brand_item_form_commit (BrandItemForm *self)
{
  guint n_fields;

  g_return_val_if_fail (BRAND_IS_ITEM_FORM (self), FALSE);

  n_fields = brand_item_get_kind (self->item)->n_fields;
  for (guint i = 0; i < n_fields; i++)
    if (self->rows[i] != NULL && BRAND_IS_FIELD_FRAME (self->rows[i])
        && !brand_field_frame_commit (BRAND_FIELD_FRAME (self->rows[i])))
      {
        gtk_widget_grab_focus (self->rows[i]);
        return FALSE;
      }
  return TRUE;
}
