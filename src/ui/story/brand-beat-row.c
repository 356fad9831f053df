/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-beat-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "ui/fields/brand-item-menu.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/story/brand-read-row.h"
#include "ui/widgets/brand-dimension-look.h"

struct _BrandBeatRow
{
  AdwExpanderRow parent_instance;

  BrandBeat *beat;
  GtkWidget *number;
  GtkWidget *chips;
  GPtrArray *rows; /* those inside, borrowed */
  GPtrArray *touchpoints[BRAND_N_DIMENSIONS];
  int year;
  gboolean has_touchpoint_rows;
};

G_DEFINE_FINAL_TYPE (BrandBeatRow, brand_beat_row, ADW_TYPE_EXPANDER_ROW)

static const char *const shown_fields[] = { "message", "job", "emotion" };

static void
brand_beat_row_dispose (GObject *object)
{
  g_clear_object (&BRAND_BEAT_ROW (object)->beat);
  G_OBJECT_CLASS (brand_beat_row_parent_class)->dispose (object);
}

static void
brand_beat_row_finalize (GObject *object)
{
  BrandBeatRow *self = BRAND_BEAT_ROW (object);

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    g_ptr_array_unref (self->touchpoints[i]);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (brand_beat_row_parent_class)->finalize (object);
}

static void
brand_beat_row_class_init (BrandBeatRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_beat_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = brand_beat_row_finalize;
}

static void
add_inner_row (BrandBeatRow *self,
               GtkWidget    *row)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static GtkWidget *
create_touchpoint_row (BrandTouchpoint *touchpoint,
                       int              year)
{
  g_autofree char *dates = brand_date_format_span (brand_touchpoint_get_start (touchpoint),
                                                   brand_touchpoint_get_end (touchpoint), year);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", brand_touchpoint_get_shown_title (touchpoint),
                                 "subtitle", dates,
                                 "activatable", TRUE,
                                 "action-name", "item.edit",
                                 NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    brand_item_get_id (BRAND_ITEM (touchpoint)));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               brand_touchpoint_get_dimension (touchpoint)));
  return row;
}

static GtkWidget *
create_add_row (BrandBeatRow  *self,
                BrandDimension dimension)
{
  static const char *const titles[] = {
    N_("Add a touchpoint in mass"),
    N_("Add a touchpoint in community"),
    N_("Add a touchpoint in direct"),
  };
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _(titles[dimension]),
                                 "start-icon-name", "list-add-symbolic",
                                 "action-name", "story.add-touchpoint", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ssi)",
                                    brand_item_get_id (BRAND_ITEM (self->beat)), "",
                                    (int) dimension);
  return row;
}

static void
add_touchpoint_rows (BrandBeatRow *self)
{
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      GPtrArray *touchpoints = self->touchpoints[i];

      for (guint j = 0; j < touchpoints->len; j++)
        add_inner_row (self, create_touchpoint_row (touchpoints->pdata[j], self->year));
      if (touchpoints->len == 0)
        add_inner_row (self, create_add_row (self, (BrandDimension) i));
    }
  self->has_touchpoint_rows = TRUE;
}

/* A beat may have hundreds of touchpoints, which a closed row must not take the time to make. */
static void
expanded_changed_cb (BrandBeatRow *self)
{
  if (!self->has_touchpoint_rows && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    add_touchpoint_rows (self);
}

static void
brand_beat_row_init (BrandBeatRow *self)
{
  self->rows = g_ptr_array_new ();
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->touchpoints[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->number = gtk_label_new (NULL);
  self->chips = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (self->number, "number-pill");
  gtk_widget_set_valign (self->number, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->chips, GTK_ALIGN_CENTER);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed_cb), NULL);
}

GtkWidget *
brand_beat_row_new (BrandBeat *beat)
{
  BrandBeatRow *self = g_object_new (BRAND_TYPE_BEAT_ROW, "use-markup", FALSE,
                                     "title-lines", 2, "subtitle-lines", 2, NULL);
  GtkWidget *menu = brand_item_menu_button_new (BRAND_ITEM (beat), TRUE);

  self->beat = g_object_ref (beat);
  gtk_widget_set_valign (menu, GTK_ALIGN_CENTER);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), menu);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), self->number);
  gtk_widget_add_css_class (menu, "row-grip");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), self->chips);
  brand_item_menu_add_keys (GTK_WIDGET (self), menu, BRAND_ITEM (beat));
  return GTK_WIDGET (self);
}

BrandItem *
brand_beat_row_get_beat (BrandBeatRow *self)
{
  g_return_val_if_fail (BRAND_IS_BEAT_ROW (self), NULL);

  return BRAND_ITEM (self->beat);
}

static void
set_heading (BrandBeatRow *self,
             guint         number,
             int           year)
{
  BrandItem *item = BRAND_ITEM (self->beat);
  const char *title = brand_item_get_text (item, "title");
  g_autofree char *number_text = g_strdup_printf ("%u", number);
  g_autofree char *dates = brand_date_format_span (brand_beat_get_start (self->beat),
                                                   brand_beat_get_end (self->beat), year);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s",
                                               brand_item_get_choice_label (item, "stage"), dates);

  gtk_label_set_text (GTK_LABEL (self->number), number_text);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 *title != '\0' ? title : _("Untitled beat"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
empty (BrandBeatRow *self)
{
  GtkWidget *chip;

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  self->has_touchpoint_rows = FALSE;
  while ((chip = gtk_widget_get_first_child (self->chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->chips), chip);
}

static void
take_touchpoints (BrandBeatRow  *self,
                  BrandDimension dimension,
                  GPtrArray     *touchpoints)
{
  GPtrArray *own = self->touchpoints[dimension];

  g_ptr_array_set_size (own, 0);
  for (guint i = 0; i < touchpoints->len; i++)
    g_ptr_array_add (own, g_object_ref (touchpoints->pdata[i]));
  gtk_box_append (GTK_BOX (self->chips), brand_dimension_chip_new (dimension, touchpoints->len));
}

static gboolean
has_inner_focus (BrandBeatRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    if (focus == self->rows->pdata[i] || gtk_widget_is_ancestor (focus, self->rows->pdata[i]))
      return TRUE;
  return FALSE;
}

void
brand_beat_row_update (BrandBeatRow  *self,
                       guint          number,
                       int            year,
                       BrandCoverage *coverage)
{
  gboolean had_focus;

  g_return_if_fail (BRAND_IS_BEAT_ROW (self));

  had_focus = has_inner_focus (self);
  set_heading (self, number, year);
  empty (self);
  for (guint i = 0; i < G_N_ELEMENTS (shown_fields); i++)
    add_inner_row (self, brand_read_row_new (BRAND_ITEM (self->beat), shown_fields[i], NULL));
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    take_touchpoints (self, (BrandDimension) i,
                      brand_coverage_get (coverage, number - 1, (BrandDimension) i));
  self->year = year;
  expanded_changed_cb (self);
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
