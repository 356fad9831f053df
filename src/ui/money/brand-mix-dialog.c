/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-mix-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "synergy/brand-plan-mix.h"
#include "ui/money/brand-mix-words.h"
#include "ui/widgets/brand-balance-bar.h"
#include "ui/widgets/brand-dimension-look.h"

#define BAR_WIDTH 96

/* Typing and holding an arrow down don't start a search with every digit. */
#define PAUSE_MS 250

struct _BrandMixDialog
{
  AdwDialog parent_instance;

  BrandPlanSynergy *synergy;
  BrandHistory *history;
  BrandPlanMix *mix;
  GCancellable *cancellable; /* of the search that runs */
  guint pause;
  gulong changed;

  GtkStack *stack;
  GtkWidget *use;
  GtkWidget *spinner;
  AdwSpinRow *budget;
  AdwComboRow *freedom;
  AdwPreferencesGroup *dimensions;
  AdwPreferencesGroup *amounts;
  GtkLabel *note;
  GPtrArray *dimension_rows; /* borrowed from their groups */
  GPtrArray *amount_rows;
};

G_DEFINE_FINAL_TYPE (BrandMixDialog, brand_mix_dialog, ADW_TYPE_DIALOG)

static BrandMixRow *
get_row (BrandMixDialog *self,
         guint           i)
{
  return &g_array_index (self->mix->rows, BrandMixRow, i);
}

static gboolean
is_free (BrandMixDialog *self)
{
  return adw_combo_row_get_selected (self->freedom) == 1;
}

static double
get_unit (BrandMixDialog *self)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_plan_synergy_get_plan (self->synergy));

  return (double) brand_currency_get_unit (brand_plan_info_get_currency (info));
}

static void
clear_rows (AdwPreferencesGroup *group,
            GPtrArray           *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, rows->pdata[i]);
  g_ptr_array_set_size (rows, 0);
}

static GtkWidget *
create_dimension_row (BrandMixDialog *self,
                      BrandDimension  dimension)
{
  g_autofree char *words = brand_mix_describe_dimension (self->mix, dimension);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title",
                                 brand_dimension_get_label (dimension), "subtitle", words, NULL);
  GtkWidget *bar = brand_balance_bar_new (dimension,
                                          brand_mix_get_share (self->mix, dimension, TRUE),
                                          brand_mix_get_share (self->mix, dimension, FALSE));

  gtk_widget_set_size_request (bar, BAR_WIDTH, -1);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (dimension));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), bar);
  return row;
}

static void
show_found (BrandMixDialog *self)
{
  g_autofree char *value = brand_mix_describe_value (self->mix);
  g_autofree char *floor = brand_mix_describe_floor (self->mix);
  gboolean is_other = FALSE;

  clear_rows (self->dimensions, self->dimension_rows);
  adw_preferences_group_set_title (self->dimensions, value);
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      GtkWidget *row = create_dimension_row (self, (BrandDimension) d);

      adw_preferences_group_add (self->dimensions, row);
      g_ptr_array_add (self->dimension_rows, row);
    }
  for (guint i = 0; i < self->mix->rows->len; i++)
    {
      g_autofree char *words = brand_mix_describe_row (self->mix, get_row (self, i));

      adw_action_row_set_subtitle (self->amount_rows->pdata[i], words);
      is_other = is_other || get_row (self, i)->suggested != get_row (self, i)->current;
    }
  gtk_label_set_text (self->note, floor != NULL ? floor : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), floor != NULL);
  gtk_widget_set_sensitive (self->use, is_other);
  gtk_widget_set_visible (self->spinner, FALSE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), value,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (BrandMixDialog) self = data;

  /* One that was cancelled makes room for the next, which shows itself. */
  if (self->cancellable == g_task_get_cancellable (G_TASK (result))
      && brand_plan_mix_suggest_finish (self->mix, result, NULL))
    show_found (self);
}

static void
cancel_search (BrandMixDialog *self)
{
  g_clear_handle_id (&self->pause, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
pause_over_cb (gpointer data)
{
  BrandMixDialog *self = data;
  gint64 budget = llround (adw_spin_row_get_value (self->budget) * get_unit (self));

  self->pause = 0;
  self->cancellable = g_cancellable_new ();
  brand_plan_mix_suggest_async (self->mix, budget, is_free (self), self->cancellable, found_cb,
                                g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
search (BrandMixDialog *self)
{
  if (self->mix == NULL)
    return;

  cancel_search (self);
  gtk_widget_set_sensitive (self->use, FALSE);
  gtk_widget_set_visible (self->spinner, TRUE);
  self->pause = g_timeout_add (PAUSE_MS, pause_over_cb, self);
}

/* What is possible depends on what is locked, and on how far amounts may change. */
static void
bounds_changed_cb (BrandMixDialog *self)
{
  GtkAdjustment *adjustment = adw_spin_row_get_adjustment (self->budget);
  gint64 least;
  gint64 most;
  gint64 current;

  if (self->mix == NULL)
    return;

  brand_plan_mix_get_range (self->mix, is_free (self), &least, &most, &current);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->freedom),
                               is_free (self)
                                 ? _("From nothing to what its audience has room for")
                                 : _("At least half, at most double"));
  gtk_adjustment_set_lower (adjustment, (double) least / get_unit (self));
  gtk_adjustment_set_upper (adjustment, (double) MAX (least, most) / get_unit (self));
  search (self);
}

static void
lock_toggled_cb (BrandMixDialog  *self,
                 GtkToggleButton *lock)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (lock), "brand-row"));
  gboolean is_locked = gtk_toggle_button_get_active (lock);

  gtk_button_set_icon_name (GTK_BUTTON (lock),
                            is_locked ? "changes-prevent-symbolic" : "changes-allow-symbolic");
  get_row (self, i)->is_locked = is_locked;
  bounds_changed_cb (self);
}

static GtkWidget *
create_lock (BrandMixDialog *self,
             guint           i)
{
  GtkWidget *lock = gtk_toggle_button_new ();
  /* Translators: a touchpoint, whose cost the suggestion must not change. */
  g_autofree char *name = g_strdup_printf (_("Keep the amount of %s"), get_row (self, i)->title);

  gtk_button_set_icon_name (GTK_BUTTON (lock), "changes-allow-symbolic");
  gtk_widget_set_tooltip_text (lock, _("Keep this amount"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (lock), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (lock, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (lock, "flat");
  g_object_set_data (G_OBJECT (lock), "brand-row", GUINT_TO_POINTER (i));
  g_signal_connect_object (lock, "toggled", G_CALLBACK (lock_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  return lock;
}

static void
fill_amounts (BrandMixDialog *self)
{
  g_autofree char *rest = brand_mix_describe_rest (self->mix);

  clear_rows (self->amounts, self->amount_rows);
  adw_preferences_group_set_description (self->amounts, rest);
  for (guint i = 0; i < self->mix->rows->len; i++)
    {
      const BrandMixRow *mix_row = get_row (self, i);
      g_autofree char *words = brand_mix_describe_row (self->mix, mix_row);
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                     mix_row->title, "subtitle", words, NULL);

      adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                                 brand_dimension_icon_new (mix_row->dimension));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_lock (self, i));
      adw_preferences_group_add (self->amounts, row);
      g_ptr_array_add (self->amount_rows, row);
    }
}

static void
start (BrandMixDialog *self)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_plan_synergy_get_plan (self->synergy));
  const char *currency = brand_plan_info_get_currency (info);
  g_autofree char *now = NULL;
  g_autofree char *words = NULL;
  gint64 least;
  gint64 most;
  gint64 current;

  cancel_search (self);
  g_clear_pointer (&self->mix, brand_plan_mix_free);
  self->mix = brand_plan_mix_new (self->synergy);
  gtk_stack_set_visible_child_name (self->stack, self->mix->rows->len > 0 ? "mix" : "empty");
  gtk_widget_set_visible (self->use, self->mix->rows->len > 0);
  brand_plan_mix_get_range (self->mix, FALSE, &least, &most, &current);
  now = brand_format_money (current, currency, TRUE);
  words = g_strdup_printf (_("Now %s"), now);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->budget), words);
  fill_amounts (self);
  bounds_changed_cb (self);
  adw_spin_row_set_value (self->budget, (double) current / get_unit (self));
}

static void
use_cb (BrandMixDialog *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_signal_handler (&self->changed, self->synergy);
  cancel_search (self);
  if (brand_plan_mix_apply (self->mix, self->history, &error))
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }
  gtk_label_set_text (self->note, error->message);
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->note), TRUE);
}

static void
closed_cb (BrandMixDialog *self)
{
  g_clear_signal_handler (&self->changed, self->synergy);
  cancel_search (self);
}

static void
brand_mix_dialog_dispose (GObject *object)
{
  BrandMixDialog *self = BRAND_MIX_DIALOG (object);

  cancel_search (self);
  if (self->synergy != NULL)
    g_clear_signal_handler (&self->changed, self->synergy);
  g_clear_pointer (&self->mix, brand_plan_mix_free);
  g_clear_pointer (&self->dimension_rows, g_ptr_array_unref);
  g_clear_pointer (&self->amount_rows, g_ptr_array_unref);
  g_clear_object (&self->history);
  g_clear_object (&self->synergy);
  G_OBJECT_CLASS (brand_mix_dialog_parent_class)->dispose (object);
}

static void
brand_mix_dialog_class_init (BrandMixDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_mix_dialog_dispose;
  g_type_ensure (ADW_TYPE_SPIN_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-mix-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, use);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, budget);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, freedom);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, dimensions);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, amounts);
  gtk_widget_class_bind_template_child (widget_class, BrandMixDialog, note);
  gtk_widget_class_bind_template_callback (widget_class, use_cb);
  gtk_widget_class_bind_template_callback (widget_class, search);
  gtk_widget_class_bind_template_callback (widget_class, bounds_changed_cb);
}

static void
brand_mix_dialog_init (BrandMixDialog *self)
{
  self->dimension_rows = g_ptr_array_new ();
  self->amount_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
}

AdwDialog *
brand_mix_dialog_new (BrandPlanSynergy *synergy,
                      BrandHistory     *history)
{
  BrandMixDialog *self;

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy) && BRAND_IS_HISTORY (history), NULL);

  self = g_object_new (BRAND_TYPE_MIX_DIALOG, NULL);
  self->synergy = g_object_ref (synergy);
  self->history = g_object_ref (history);
  start (self);
  self->changed = g_signal_connect_swapped (synergy, "changed", G_CALLBACK (start), self);
  return ADW_DIALOG (self);
}
