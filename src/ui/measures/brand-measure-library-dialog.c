/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-library-dialog.h"

#include <glib/gi18n-lib.h>

struct _BrandMeasureLibraryDialog
{
  AdwDialog parent_instance;

  GtkEditable *entry;
  AdwToggleGroup *ease;
  GtkDropDown *role;
  GtkListBox *list;

  GArray *roles; /* BrandMeasureRole, as the drop-down lists them */
};

G_DEFINE_FINAL_TYPE (BrandMeasureLibraryDialog, brand_measure_library_dialog, ADW_TYPE_DIALOG)

static guint chosen_signal;

static BrandMeasureLibrary *
get_library (void)
{
  static BrandMeasureLibrary *library;

  if (library == NULL)
    {
      g_autoptr (GError) error = NULL;

      /* Part of the program: it can be read unless the program is broken. */
      library = brand_measure_library_load (&error);
      if (library == NULL)
        g_error ("%s", error->message);
    }
  return library;
}

static const BrandMeasurePreset *
get_preset (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "brand-preset");
}

static void
choose (BrandMeasureLibraryDialog *self,
        const BrandMeasurePreset  *preset)
{
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen_signal, 0, preset);
  g_object_unref (self);
}

static void
row_activated_cb (BrandMeasureLibraryDialog *self,
                  GtkListBoxRow             *row)
{
  choose (self, get_preset (row));
}

static void
own_cb (BrandMeasureLibraryDialog *self)
{
  choose (self, NULL);
}

static void
filter_changed_cb (BrandMeasureLibraryDialog *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
entry_activated_cb (BrandMeasureLibraryDialog *self)
{
  GtkListBoxRow *row;

  /* The search follows the typing a moment later. */
  gtk_list_box_invalidate_filter (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        choose (self, get_preset (row));
        return;
      }
}

static void
stopped_cb (BrandMeasureLibraryDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
has_words (const BrandMeasurePreset *preset,
           const char               *words)
{
  g_autofree char *text = g_strjoin (" ", _(preset->title), _(preset->question),
                                     _(preset->limits), _(preset->source), NULL);

  return *words == '\0' || g_str_match_string (words, text, TRUE);
}

static BrandMeasureRole
get_role (BrandMeasureLibraryDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->role);

  return selected < self->roles->len ? g_array_index (self->roles, BrandMeasureRole, selected)
         : BRAND_MEASURE_ROLE_UNKNOWN;
}

/* The first of both asks for anything, where a measure's own choice would be "unknown". */
static gboolean
filter (GtkListBoxRow *row,
        gpointer       user_data)
{
  BrandMeasureLibraryDialog *self = user_data;
  const BrandMeasurePreset *preset = get_preset (row);
  guint ease = adw_toggle_group_get_active (self->ease);
  BrandMeasureRole role = get_role (self);

  return (ease == BRAND_EFFORT_UNKNOWN || ease == preset->ease)
         && (role == BRAND_MEASURE_ROLE_UNKNOWN || role == preset->role)
         && has_words (preset, gtk_editable_get_text (self->entry));
}

static void
add_line (GtkWidget  *box,
          const char *text,
          const char *style)
{
  const char *const styles[] = { style, style != NULL ? "dimmed" : NULL, NULL };

  gtk_box_append (GTK_BOX (box), g_object_new (
                    GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                    "wrap-mode", PANGO_WRAP_WORD_CHAR, "css-classes", styles, NULL));
}

static GtkWidget *
create_lines (const BrandMeasurePreset *preset,
              const char               *facts)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 3, "hexpand", TRUE, NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", _(preset->title), "xalign", 0.0f,
                                   "wrap", TRUE, NULL);

  gtk_widget_add_css_class (title, "heading");
  gtk_box_append (GTK_BOX (box), title);
  add_line (box, _(preset->question), NULL);
  add_line (box, _(preset->limits), "caption");
  add_line (box, facts, "caption");
  return box;
}

static GtkWidget *
create_row (const BrandMeasurePreset *preset)
{
  g_autofree char *facts = g_strjoin (
    " · ", _(brand_measure_role_choices[preset->role].label),
    _(brand_ease_choices[preset->ease].label), _(brand_cadence_choices[preset->cadence].label),
    _(preset->source), NULL);
  g_autofree char *lines = g_strjoin ("\n", _(preset->question), _(preset->limits), facts, NULL);
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "use-markup", FALSE,
                                 "title", _(preset->title), "activatable", TRUE, NULL);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 12, "margin-top", 10,
                                 "margin-bottom", 10, "margin-start", 12, "margin-end", 12, NULL);

  gtk_box_append (GTK_BOX (box), create_lines (preset, facts));
  gtk_box_append (GTK_BOX (box), g_object_new (
                    GTK_TYPE_IMAGE, "icon-name", "list-add-symbolic",
                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(preset->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, lines, -1);
  g_object_set_data (G_OBJECT (row), "brand-preset", (gpointer) preset);
  return row;
}

static void
add_ease (BrandMeasureLibraryDialog *self,
          const char                *label)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_label (toggle, label);
  adw_toggle_group_add (self->ease, toggle);
}

static void
fill_eases (BrandMeasureLibraryDialog *self)
{
  add_ease (self, C_("measures", "All"));
  for (guint i = 1; brand_ease_choices[i].name != NULL; i++)
    add_ease (self, _(brand_ease_choices[i].label));
  adw_toggle_group_set_active (self->ease, 0);
}

static gboolean
has_role (BrandDimension   dimension,
          BrandMeasureRole role)
{
  BrandMeasureLibrary *library = get_library ();

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      if (preset->dimension == dimension && preset->role == role)
        return TRUE;
    }
  return FALSE;
}

/* Only what the dimension has: a choice that empties the list is none. */
static void
fill_roles (BrandMeasureLibraryDialog *self,
            BrandDimension             dimension)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  BrandMeasureRole role = BRAND_MEASURE_ROLE_UNKNOWN;

  gtk_string_list_append (labels, _("Anything"));
  g_array_append_val (self->roles, role);
  for (role++; brand_measure_role_choices[role].name != NULL; role++)
    if (has_role (dimension, role))
      {
        gtk_string_list_append (labels, _(brand_measure_role_choices[role].label));
        g_array_append_val (self->roles, role);
      }
  gtk_drop_down_set_model (self->role, G_LIST_MODEL (labels));
}

static void
brand_measure_library_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_MEASURE_LIBRARY_DIALOG);
  G_OBJECT_CLASS (brand_measure_library_dialog_parent_class)->dispose (object);
}

static void
brand_measure_library_dialog_finalize (GObject *object)
{
  g_array_unref (BRAND_MEASURE_LIBRARY_DIALOG (object)->roles);
  G_OBJECT_CLASS (brand_measure_library_dialog_parent_class)->finalize (object);
}

static void
brand_measure_library_dialog_class_init (BrandMeasureLibraryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_measure_library_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_measure_library_dialog_finalize;
  chosen_signal = g_signal_new ("chosen", BRAND_TYPE_MEASURE_LIBRARY_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-measure-library-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, ease);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, role);
  gtk_widget_class_bind_template_child (widget_class, BrandMeasureLibraryDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_cb);
}

static void
brand_measure_library_dialog_init (BrandMeasureLibraryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->roles = g_array_new (FALSE, FALSE, sizeof (BrandMeasureRole));
  fill_eases (self);
  gtk_list_box_set_filter_func (self->list, filter, self, NULL);
}

static const char *
get_title (BrandDimension dimension)
{
  static const char *const titles[] = {
    N_("Add a measure of mass"),
    N_("Add a measure of community"),
    N_("Add a measure of direct"),
  };

  return _(titles[dimension]);
}

AdwDialog *
brand_measure_library_dialog_new (BrandDimension dimension)
{
  BrandMeasureLibraryDialog *self = g_object_new (BRAND_TYPE_MEASURE_LIBRARY_DIALOG,
                                                  "title", get_title (dimension), NULL);
  BrandMeasureLibrary *library = get_library ();

  fill_roles (self, dimension);
  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      if (preset->dimension == dimension)
        gtk_list_box_append (self->list, create_row (preset));
    }
  return ADW_DIALOG (self);
}
