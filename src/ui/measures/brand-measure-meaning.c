/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-meaning.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices-work.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandMeasureMeaning
{
  AdwBin parent_instance;

  GtkListBox *rows;

  BrandPlan *plan;
  BrandMeasure *measure;
};

G_DEFINE_FINAL_TYPE (BrandMeasureMeaning, brand_measure_meaning, ADW_TYPE_BIN)

static void
brand_measure_meaning_dispose (GObject *object)
{
  BrandMeasureMeaning *self = BRAND_MEASURE_MEANING (object);

  g_clear_object (&self->measure);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_measure_meaning_parent_class)->dispose (object);
}

static void
brand_measure_meaning_class_init (BrandMeasureMeaningClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_measure_meaning_dispose;
}

static void
brand_measure_meaning_init (BrandMeasureMeaning *self)
{
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What it tells"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->rows));
}

GtkWidget *
brand_measure_meaning_new (BrandPlan    *plan,
                           BrandMeasure *measure)
{
  BrandMeasureMeaning *self = g_object_new (BRAND_TYPE_MEASURE_MEANING, NULL);

  self->plan = g_object_ref (plan);
  self->measure = g_object_ref (measure);
  brand_measure_meaning_update (self);
  return GTK_WIDGET (self);
}

static GtkWidget *
append_row (BrandMeasureMeaning *self,
            const char          *title,
            const char          *words,
            const char          *icon_name)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", words, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_append (self->rows, row);
  return icon;
}

static void
append_warning (BrandMeasureMeaning *self,
                const char          *title,
                const char          *words)
{
  gtk_widget_add_css_class (append_row (self, title, words, "dialog-warning-symbolic"), "warning");
}

static void
append_role (BrandMeasureMeaning *self)
{
  BrandItem *item = BRAND_ITEM (self->measure);
  BrandMeasureRole role = (BrandMeasureRole) brand_item_get_choice (item, "role");
  const char *limits = brand_item_get_text (item, "limits");
  const char *label = brand_item_get_choice_label (item, "role");
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  /* Translators: what a measure tells about, as "Belonging". */
  title = role == BRAND_MEASURE_ROLE_UNKNOWN ? g_strdup (_("What does it tell about?"))
                                             : g_strdup_printf (_("Tells about: %s"), label);
  /* Translators: what a measure can’t tell, a sentence. */
  words = *limits == '\0' ? g_strdup (_("And what can’t it tell?"))
                           : g_strdup_printf (_("Its limits: %s"), limits);
  gtk_widget_add_css_class (append_row (self, title, words, "brand-measures-symbolic"), "dimmed");
}

static void
append_warnings (BrandMeasureMeaning *self)
{
  BrandItem *item = BRAND_ITEM (self->measure);

  if (brand_item_get_choice (item, "role") == BRAND_MEASURE_ROLE_SALES)
    append_warning (self, _("Our own sales alone say little about the three dimensions."),
                    _("Sales come last and from everywhere; they can’t say what a dimension did."));
  if (!brand_measure_fits_dimension (self->measure))
    {
      g_autofree char *title = g_strdup_printf (
        /* Translators: a dimension. */
        _("It tells about something else than %s"),
        brand_dimension_get_label (brand_measure_get_dimension (self->measure)));

      append_warning (self, title, _("Attention is what mass is for, belonging is community’s, a "
                                     "relationship is direct’s."));
    }
}

static void
append_goal (BrandMeasureMeaning *self)
{
  BrandItem *goal = brand_plan_find (self->plan,
                                     brand_item_get_text (BRAND_ITEM (self->measure), "goal"));
  const char *action = goal != NULL ? brand_item_get_text (goal, "action") : "";
  g_autofree char *title = NULL;
  GtkWidget *row;

  if (goal == NULL)
    {
      append_row (self, _("No goal yet"), _("Which goal does it serve? Choose it below."),
                  "brand-goals-symbolic");
      return;
    }
  /* Translators: what customers do when a goal works. */
  title = *action == '\0' ? g_strdup (_("No customer action written yet"))
                           : g_strdup_printf (_("Should show that: %s"), action);
  append_row (self, title, brand_item_get_text (goal, "title"), "brand-goals-symbolic");
  row = gtk_widget_get_last_child (GTK_WIDGET (self->rows));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", brand_item_get_id (goal));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "item.show");
}

void
brand_measure_meaning_update (BrandMeasureMeaning *self)
{
  g_return_if_fail (BRAND_IS_MEASURE_MEANING (self));

  gtk_list_box_remove_all (self->rows);
  append_role (self);
  append_warnings (self);
  append_goal (self);
}
