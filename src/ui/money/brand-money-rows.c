/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-money-rows.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "model/brand-money.h"
#include "ui/money/brand-money-touchpoints.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-balance-bar.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_UNPRICED 200

static char *
format (BrandPlan *plan,
        gint64     amount)
{
  return brand_format_money (amount, brand_plan_info_get_currency (brand_plan_get_info (plan)),
                             TRUE);
}

static double
get_share (gint64 part,
           gint64 whole)
{
  return whole > 0 ? brand_money_get_share (part, whole) : 0;
}

static GtkWidget *
create_label (const char *text,
              gboolean    is_first)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (is_first)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_widget_set_hexpand (label, TRUE);
    }
  else
    gtk_widget_add_css_class (label, "numeric");
  return label;
}

static GtkWidget *
create_note (const char *text)
{
  GtkWidget *label = create_label (text, TRUE);

  gtk_widget_add_css_class (label, "secondary");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

/* A row with a heading, an amount, a bar and what the bar means. */
static GtkWidget *
append_bar_row (GtkListBox *list,
                GtkWidget  *mark,
                const char *name,
                const char *amount,
                GtkWidget  *bar,
                const char *note)
{
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "use-markup", FALSE, "title", name,
                                 "activatable", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *sentence = g_strdup_printf ("%s, %s, %s", name, amount, note);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_widget_add_css_class (box, "money-row");
  gtk_box_append (GTK_BOX (head), mark);
  gtk_box_append (GTK_BOX (head), create_label (name, TRUE));
  gtk_box_append (GTK_BOX (head), create_label (amount, FALSE));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), create_note (note));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (list, row);
  return row;
}

void
brand_money_fill_dimensions (GtkListBox       *list,
                             BrandPlan        *plan,
                             const BrandCosts *costs)
{
  double emphasis[BRAND_N_DIMENSIONS];

  brand_plan_get_emphasis (plan, emphasis);
  gtk_list_box_remove_all (list);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      double share = get_share (costs->dimensions[i], costs->total);
      g_autofree char *amount = format (plan, costs->dimensions[i]);
      g_autofree char *percent = brand_format_percent (share, 0);
      g_autofree char *meant = brand_format_percent (emphasis[i], 0);
      /* Translators: two shares, "25 % of the planned cost; the emphasis is 40 %". */
      g_autofree char *note = g_strdup_printf (_("%s of the planned cost; the emphasis is %s"),
                                               percent, meant);

      GtkWidget *row =
        append_bar_row (list, brand_dimension_icon_new ((BrandDimension) i),
                        brand_dimension_get_label ((BrandDimension) i), amount,
                        brand_balance_bar_new ((BrandDimension) i, share, emphasis[i]), note);

      brand_money_lead (GTK_ACTIONABLE (row), BRAND_COSTS_BY_DIMENSION, (int) i);
    }
}

static gint64
find_most (const BrandCosts *costs)
{
  gint64 most = brand_costs_sum (costs->no_beat);

  for (guint i = 0; i < costs->n_beats; i++)
    most = MAX (most, brand_costs_sum (costs->beats[i]));
  return most;
}

static char *
describe_parts (BrandPlan    *plan,
                const gint64  amounts[BRAND_N_DIMENSIONS])
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      g_autofree char *amount = NULL;

      if (amounts[i] == 0)
        continue;
      amount = format (plan, amounts[i]);
      g_string_append_printf (words, "%s%s %s", words->len > 0 ? " · " : "",
                              brand_dimension_get_label ((BrandDimension) i), amount);
    }
  return words->len > 0 ? g_strdup (words->str) : g_strdup (_("Nothing that costs"));
}

static void
append_beat (GtkListBox  *list,
             BrandPlan   *plan,
             GtkWidget   *mark,
             const char  *name,
             const gint64 amounts[BRAND_N_DIMENSIONS],
             gint64       most,
             int          index)
{
  g_autofree char *amount = format (plan, brand_costs_sum (amounts));
  g_autofree char *note = describe_parts (plan, amounts);
  GtkWidget *bar = brand_balance_bar_new_parts (GTK_ORIENTATION_HORIZONTAL);
  double parts[BRAND_N_DIMENSIONS];

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    parts[i] = get_share (amounts[i], most);
  brand_balance_bar_set_parts (BRAND_BALANCE_BAR (bar), parts);
  brand_money_lead (GTK_ACTIONABLE (append_bar_row (list, mark, name, amount, bar, note)),
                    BRAND_COSTS_BY_BEAT, index);
}

static GtkWidget *
create_number (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "number-pill");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  return label;
}

void
brand_money_fill_beats (GtkListBox       *list,
                        BrandPlan        *plan,
                        const BrandCosts *costs)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  gint64 most = find_most (costs);

  gtk_list_box_remove_all (list);
  for (guint i = 0; i < costs->n_beats; i++)
    {
      const char *title = brand_item_get_text (brand_list_get (beats, i), "title");

      append_beat (list, plan, create_number (i + 1), *title != '\0' ? title : _("Untitled beat"),
                   costs->beats[i], most, (int) i);
    }
  if (brand_costs_sum (costs->no_beat) > 0 || costs->n_beats == 0)
    append_beat (list, plan, gtk_label_new ("–"), _("Without a beat"), costs->no_beat, most,
                 -1);
}

static void
append_rest (GtkListBox *list,
             BrandPlan  *plan,
             const char *title,
             const char *why,
             gint64      amount)
{
  g_autofree char *text = format (plan, amount);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", why, "title-lines", 2, "subtitle-lines", 3, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_label (text, FALSE));
  gtk_list_box_append (list, row);
}

static GtkWidget *
create_unpriced (BrandTouchpoint *touchpoint)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", brand_touchpoint_get_shown_title (touchpoint),
                                 "title-lines", 2, "activatable", TRUE,
                                 "action-name", "item.edit", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s",
                                    brand_item_get_id (BRAND_ITEM (touchpoint)));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (
                               brand_touchpoint_get_dimension (touchpoint)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  return row;
}

/* The rows are made when they are wanted: there may be as many as touchpoints. */
static void
unpriced_expanded_cb (AdwExpanderRow *row,
                      GParamSpec     *pspec,
                      GPtrArray      *touchpoints)
{
  guint n_more = touchpoints->len > MOST_UNPRICED ? touchpoints->len - MOST_UNPRICED : 0;

  g_signal_handlers_disconnect_by_func (row, unpriced_expanded_cb, touchpoints);
  for (guint i = 0; i < touchpoints->len - n_more; i++)
    adw_expander_row_add_row (row, create_unpriced (touchpoints->pdata[i]));
  if (n_more > 0)
    {
      g_autofree char *words = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more),
                                                n_more);

      adw_expander_row_add_row (row, g_object_new (ADW_TYPE_ACTION_ROW, "title", words, NULL));
    }
}

static void
append_unpriced (GtkListBox *list,
                 GPtrArray  *touchpoints)
{
  g_autofree char *title = g_strdup_printf (ngettext ("%u touchpoint without an amount",
                                                      "%u touchpoints without an amount",
                                                      touchpoints->len), touchpoints->len);
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", _("They count, so the total is too low"),
                                 "subtitle-lines", 2, NULL);
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < touchpoints->len; i++)
    g_ptr_array_add (copy, g_object_ref (touchpoints->pdata[i]));
  g_object_set_data_full (G_OBJECT (row), "brand-touchpoints", copy,
                          (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect (row, "notify::expanded", G_CALLBACK (unpriced_expanded_cb), copy);
  gtk_list_box_append (list, row);
}

void
brand_money_fill_rest (GtkListBox       *list,
                       BrandPlan        *plan,
                       const BrandCosts *costs)
{
  gtk_list_box_remove_all (list);
  if (costs->unpriced->len > 0)
    append_unpriced (list, costs->unpriced);
  if (costs->n_ideas > 0)
    append_rest (list, plan, _("Ideas"), _("Not in the total until they are planned"),
                 costs->ideas);
  if (costs->n_off > 0)
    append_rest (list, plan, _("Switched off"), _("Not in the total while they are not counted"),
                 costs->off);
  gtk_widget_set_visible (GTK_WIDGET (list),
                          costs->unpriced->len > 0 || costs->n_ideas > 0 || costs->n_off > 0);
}
