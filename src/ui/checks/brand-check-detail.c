/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-detail.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/facts/brand-spend.h"
#include "ui/checks/brand-check-results.h"
#include "ui/fields/brand-item-words.h"
#include "ui/overview/brand-overview-rows.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/widgets/brand-dimension-look.h"

/* Less than one in a hundred isn't worth the word. */
#define LEAST_SHARE 0.01

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
narrow_changed_cb (BrandPage  *page,
                   GParamSpec *pspec,
                   GtkBox     *box)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (box), brand_page_get_narrow (page)
                                                          ? GTK_ORIENTATION_VERTICAL
                                                          : GTK_ORIENTATION_HORIZONTAL);
}

GtkWidget *
brand_check_create_why (BrandPage        *page,
                        const BrandCheck *check,
                        GtkWidget        *picture)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE,
                                 "focusable", FALSE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (box, "check-why");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), create_label (_("Why it matters"), "caption-heading"));
  gtk_box_append (GTK_BOX (words), create_label (_(check->why), NULL));
  gtk_box_append (GTK_BOX (box), words);
  if (picture != NULL)
    gtk_box_append (GTK_BOX (box), picture);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_signal_connect_object (page, "notify::narrow", G_CALLBACK (narrow_changed_cb), box, 0);
  narrow_changed_cb (page, NULL, GTK_BOX (box));
  return row;
}

static GtkWidget *
create_row (const char *title,
            const char *subtitle,
            const char *icon_name)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, NULL);

  if (icon_name != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (icon_name));
  return row;
}

static void
set_action (GtkWidget  *widget,
            const char *action,
            const char *target)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (widget), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (widget), action);
}

static void
lead (GtkWidget  *row,
      const char *action,
      const char *target)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  set_action (row, action, target);
}

static GtkWidget *
create_button (const char *label,
               const char *css_class,
               const char *action,
               const char *target)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, css_class);
  set_action (button, action, target);
  return button;
}

static char *
describe_span (const BrandExtension *extension)
{
  const char *title = brand_touchpoint_get_shown_title (extension->touchpoint);
  gboolean is_longer = extension->end > brand_touchpoint_get_end (extension->touchpoint);
  g_autofree char *day = brand_date_format (is_longer ? extension->end : extension->start,
                                            BRAND_DATE_STYLE_LONG_DAY);

  if (is_longer)
    /* Translators: a touchpoint's title, and its new last day. */
    return g_strdup_printf (_("Keep “%s” running until %s"), title, day);
  /* Translators: a touchpoint's title, and its new first day. */
  return g_strdup_printf (_("Start “%s” on %s"), title, day);
}

static char *
dup_money (BrandPage            *page,
           const BrandExtension *extension)
{
  gint64 cost = brand_extension_get_cost (extension);
  BrandPlanInfo *info = brand_plan_get_info (brand_page_get_plan (page));
  const char *currency = brand_plan_info_get_currency (info);

  if (cost == BRAND_MONEY_UNSET || cost <= 0)
    return NULL;
  return brand_format_money (brand_spend_round (cost, currency), currency, TRUE);
}

char *
brand_check_describe_extension (BrandPage            *page,
                                const BrandExtension *extension)
{
  BrandDimension dimension = brand_touchpoint_get_dimension (extension->touchpoint);
  gboolean is_held = extension->least >= LEAST_SHARE;
  g_autofree char *share =
    brand_format_percent (floor ((is_held ? extension->least : extension->most) * 100) / 100, 0);
  g_autofree char *money = dup_money (page, extension);
  g_autofree char *words = NULL;

  words = g_strdup_printf (is_held
                             /* Translators: a dimension, and a share of its audience. */
                             ? _("%s then stays at %s or more: a planning index, not a forecast.")
                             /* Translators: a dimension, and a share of its audience. */
                             : _("%s then reaches %s in that time: a planning index, "
                                 "not a forecast."),
                           brand_dimension_get_label (dimension), share);
  if (money == NULL)
    return g_steal_pointer (&words);
  /* Translators: a sentence, then an amount of money. */
  return g_strdup_printf (_("%s At its cost per day about %s more."), words, money);
}

GtkWidget *
brand_check_create_extension (BrandPage            *page,
                              const BrandFinding   *finding,
                              const BrandExtension *extension)
{
  BrandDimension dimension = brand_touchpoint_get_dimension (extension->touchpoint);
  g_autofree char *title = describe_span (extension);
  g_autofree char *words = brand_check_describe_extension (page, extension);
  g_autofree char *key = brand_check_dup_key (finding);
  gboolean is_longer = extension->end > brand_touchpoint_get_end (extension->touchpoint);
  const char *id = brand_item_get_id (BRAND_ITEM (extension->touchpoint));
  GtkWidget *row = create_row (title, words, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), brand_dimension_icon_new (dimension));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             create_button (_("_Show"), "flat", "item.show", id));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             create_button (is_longer ? _("_Extend") : _("_Start earlier"),
                                            "suggested-action", "check.extend", key));
  return row;
}

static const char *
get_fix_icon (const BrandCheck *check)
{
  switch (check->fix.type)
    {
    case BRAND_FIX_ADD:
      return "list-add-symbolic";
    case BRAND_FIX_FILL:
      return "document-edit-symbolic";
    case BRAND_FIX_SHOW:
    default:
      return brand_kind_get_icon_name (check->fix.kind);
    }
}

/* Where one of many would have to be chosen first. */
static gboolean
leads_to_many (const BrandFinding *finding)
{
  const BrandCheckFix *fix = &finding->check->fix;

  return finding->is_together
         && (fix->type == BRAND_FIX_FILL || (fix->type == BRAND_FIX_ADD && fix->field != NULL));
}

GtkWidget *
brand_check_create_fix (const BrandFinding *finding)
{
  const BrandCheck *check = finding->check;
  gboolean is_many = leads_to_many (finding);
  g_autofree char *key = brand_check_dup_key (finding);
  GtkWidget *row = create_row (is_many ? _("Show where they are") : _(check->fix.label),
                               _(check->help),
                               is_many ? brand_kind_get_icon_name (check->kind)
                                       : get_fix_icon (check));

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  lead (row, "check.fix", key);
  return row;
}

GtkWidget *
brand_check_create_dismiss (const BrandFinding *finding)
{
  g_autofree char *key = brand_check_dup_key (finding);
  GtkWidget *row = create_row (_("Dismiss with a reason…"), "", "object-select-symbolic");

  gtk_widget_add_css_class (row, "check-dismiss");
  lead (row, "check.dismiss", key);
  return row;
}

GtkWidget *
brand_check_create_dismiss_all (const BrandCheckGroup *group)
{
  g_autofree char *number = brand_format_number (group->n_findings, 0);
  /* Translators: how many findings there are of one kind, more than one. */
  g_autofree char *title = g_strdup_printf (_("Dismiss all %s with a reason…"), number);
  GtkWidget *row = create_row (title, _("Holds for new ones, too"), "object-select-symbolic");

  gtk_widget_add_css_class (row, "check-dismiss");
  lead (row, "check.dismiss-all", group->check->name);
  return row;
}

GtkWidget *
brand_check_create_finding (const BrandFinding *finding)
{
  g_autofree char *key = brand_check_dup_key (finding);
  g_autofree char *text = brand_finding_dup_text (finding);
  GtkWidget *row = create_row (text, _(finding->check->fix.label), NULL);
  GtkWidget *dismiss = create_button ("", "flat", "check.dismiss", key);

  gtk_button_set_icon_name (GTK_BUTTON (dismiss), "object-select-symbolic");
  gtk_widget_set_tooltip_text (dismiss, _("Dismiss with a reason…"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), dismiss);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  lead (row, "check.fix", key);
  return row;
}

GtkWidget *
brand_check_create_balance (BrandPage        *page,
                            const BrandCheck *check)
{
  GtkWidget *box;

  if (!g_str_equal (check->name, "emphasis"))
    return NULL;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_set_size_request (box, 260, -1);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    gtk_box_append (GTK_BOX (box), brand_overview_balance_new (brand_page_get_document (page),
                                                               (BrandDimension) i));
  return box;
}
