/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-offer-card.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-format.h"
#include "model/brand-money.h"
#include "model/kinds/brand-choices-work.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/fields/brand-item-links.h"
#include "ui/fields/brand-item-words.h"
#include "ui/money/brand-money-words.h"
#include "ui/money/brand-offer-flow.h"
#include "ui/widgets/brand-fold.h"

static const char *const reasons[] = {
  "groups", "secrets", "made_by", "unique", "compelling", "need", "want", "reason", NULL,
};
static const struct
{
  const char *field;
  BrandFlowDirection direction;
} flows[] = {
  { "contributes", BRAND_FLOW_TO_US },
  { "receives", BRAND_FLOW_TO_THEM },
  { "opens", BRAND_FLOW_TO_THEM },
};
static const char *const chain[] = { "exchange", "in_use" };

typedef struct
{
  BrandPage *page; /* borrowed: it owns the card */
  BrandItem *offer;
} Card;

static void
card_free (gpointer data)
{
  Card *card = data;

  g_object_unref (card->offer);
  g_free (card);
}

static void
fill (Card      *card,
      GtkWidget *widget)
{
  const char *field = g_object_get_data (G_OBJECT (widget), "brand-field");
  BrandItemDialog *dialog = brand_item_dialog_edit (GTK_WIDGET (card->page),
                                                    brand_page_get_history (card->page),
                                                    card->offer);

  brand_item_dialog_focus_field (dialog, field);
}

static void
row_activated_cb (Card          *card,
                  GtkListBoxRow *row)
{
  fill (card, GTK_WIDGET (row));
}

static char *
describe_empty (const BrandField *field)
{
  if (field->example != NULL)
    /* Translators: what belongs into an empty field, with an example. */
    return g_strdup_printf (_("Not written yet, for example “%s”"), _(field->example));
  return g_strdup (_("Not written yet"));
}

/* A tick or an open circle says at once what is still to be thought about. */
static GtkWidget *
create_row (Card       *card,
            const char *name)
{
  const BrandKind *kind = brand_item_get_kind (card->offer);
  const BrandField *field = &kind->fields[brand_kind_find_field (kind, name)];
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (card->page), card->offer,
                                                 name);
  gboolean is_empty = *words == '\0';
  g_autofree char *empty = is_empty ? describe_empty (field) : NULL;
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 _(field->label), "subtitle", is_empty ? empty : words,
                                 "activatable", TRUE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_empty ? "brand-waiting-symbolic"
                                                           : "brand-fine-symbolic");

  gtk_widget_add_css_class (icon, "dimmed");
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_widget_add_css_class (row, "property");
  if (is_empty)
    gtk_widget_add_css_class (row, "empty");
  if (field->help != NULL)
    gtk_widget_set_tooltip_text (row, _(field->help));
  g_object_set_data (G_OBJECT (row), "brand-field", (gpointer) field->name);
  return row;
}

static void
append_rows (Card              *card,
             GtkBox            *box,
             const char        *title,
             const char *const *names)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), card);
  gtk_box_append (box, brand_money_label_new (title, "heading"));
  gtk_box_append (box, list);
  for (guint i = 0; names[i] != NULL; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (card, names[i]));
}

static GtkWidget *
create_flow (Card              *card,
             const char        *name,
             BrandFlowDirection direction)
{
  const BrandKind *kind = brand_item_get_kind (card->offer);
  const BrandField *field = &kind->fields[brand_kind_find_field (kind, name)];
  const char *words = brand_item_get_text (card->offer, name);
  g_autofree char *empty = *words == '\0' ? describe_empty (field) : NULL;
  GtkWidget *flow = brand_offer_flow_new (direction, _(field->label),
                                          empty != NULL ? empty : words, empty != NULL);

  g_object_set_data (G_OBJECT (flow), "brand-field", (gpointer) field->name);
  g_signal_connect_swapped (flow, "clicked", G_CALLBACK (fill), card);
  return flow;
}

static GtkWidget *
create_side (const char *words,
             const char *icon_name,
             gboolean    is_end)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), is_end ? label : icon);
  gtk_box_append (GTK_BOX (box), is_end ? icon : label);
  return box;
}

/* Customers on one side, we on the other, and between them what goes to and fro; below it, what the
 * offer is worth on the way from buying to using. */
static void
append_exchange (Card   *card,
                 GtkBox *box)
{
  GtkWidget *picture = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *sides = gtk_center_box_new ();
  GtkWidget *worth = brand_fold_new (4);

  gtk_center_box_set_start_widget (GTK_CENTER_BOX (sides), create_side (
                                     _("Customers"), "brand-direct-symbolic", FALSE));
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (sides), create_side (
                                   _("We"), "brand-goals-symbolic", TRUE));
  gtk_widget_add_css_class (picture, "card");
  gtk_widget_add_css_class (picture, "offer-exchange");
  gtk_box_append (GTK_BOX (picture), sides);
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    gtk_box_append (GTK_BOX (picture), create_flow (card, flows[i].field, flows[i].direction));
  gtk_box_append (GTK_BOX (picture), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  for (guint i = 0; i < G_N_ELEMENTS (chain); i++)
    brand_fold_append (BRAND_FOLD (worth), create_flow (card, chain[i], BRAND_FLOW_ONWARD));
  gtk_box_append (GTK_BOX (picture), worth);
  gtk_box_append (box, brand_money_label_new (_("What they put in and get"), "heading"));
  gtk_box_append (box, picture);
}

static void
append_warning (GtkBox     *box,
                const char *text)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (icon, "warning");
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (part), icon);
  gtk_box_append (GTK_BOX (part), brand_money_label_new (text, "offer-warning"));
  gtk_box_append (box, part);
}

static void
append_warnings (GtkBox    *box,
                 BrandItem *offer)
{
  double discount = brand_item_get_number (offer, "discount");

  if (discount > 0)
    {
      g_autofree char *percent = brand_format_percent (discount, 0);
      /* Translators: a discount as a share. */
      g_autofree char *text = g_strdup_printf (_("A discount of %s says that the price was wrong, "
                                                 "and teaches people to wait for the next one."),
                                               percent);

      append_warning (box, text);
    }
  if (brand_item_get_choice (offer, "form") == BRAND_OFFER_FORM_BUNDLE)
    append_warning (box, _("A bundle adds up what you have; a whole answer begins with what they "
                           "need."));
}

static char *
describe_price (BrandPlan *plan,
                BrandItem *offer)
{
  gint64 price = brand_item_get_money (offer, "price");
  gint64 usual = brand_item_get_money (offer, "usual_price");
  double share = brand_money_get_share (price, usual);
  g_autofree char *others = brand_money_dup_amount (plan, usual);
  g_autofree char *percent = NULL;

  if (price == BRAND_MONEY_UNSET)
    return g_strdup (_("No price yet: what is it worth to them?"));
  if (isnan (share))
    return g_strdup (_("What do others charge?"));
  percent = brand_format_percent (fabs (share - 1), 0);
  if (share > 1)
    /* Translators: a share and an amount. */
    return g_strdup_printf (_("%s above the %s that others charge"), percent, others);
  if (share < 1)
    /* Translators: a share and an amount. */
    return g_strdup_printf (_("%s below the %s that others charge: it is sold by its price"),
                            percent, others);
  return g_strdup_printf (_("Just as much as others charge, %s"), others);
}

static void
append_price (GtkBox    *box,
              BrandPlan *plan,
              BrandItem *offer)
{
  gint64 price = brand_item_get_money (offer, "price");
  const char *reason = brand_item_get_text (offer, "price_reason");
  g_autofree char *amount = brand_money_dup_amount (plan, price);
  g_autofree char *words = describe_price (plan, offer);

  gtk_box_append (box, brand_money_label_new (amount, "figure"));
  gtk_box_append (box, brand_money_label_new (words, "secondary"));
  if (*reason != '\0')
    {
      /* Translators: why an offer is worth its price. */
      g_autofree char *because = g_strdup_printf (_("Worth it: %s"), reason);

      gtk_box_append (box, brand_money_label_new (because, "secondary"));
    }
  else if (price != BRAND_MONEY_UNSET && price > 0)
    append_warning (box, _("A price without a reason is compared with the lowest one around."));
}

static GtkWidget *
create_head (BrandPlan *plan,
             BrandItem *offer)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *edit = gtk_button_new_with_mnemonic (_("_Edit"));
  g_autofree char *title = brand_item_dup_label (offer, plan);
  GtkWidget *label = brand_money_label_new (title, "block-heading");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (edit, GTK_ALIGN_START);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (edit), "s", brand_item_get_id (offer));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (edit), "item.edit");
  gtk_box_append (GTK_BOX (head), label);
  gtk_box_append (GTK_BOX (head), edit);
  return head;
}

static GtkWidget *
create_body (Card *card)
{
  BrandPlan *plan = brand_page_get_plan (card->page);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *proposition = brand_item_get_text (card->offer, "proposition");
  g_autofree char *kind = brand_item_dup_words (plan, card->offer, "form state");
  GtkWidget *label = brand_money_label_new (kind, "secondary");

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (body, "card");
  gtk_widget_add_css_class (body, "goals-row");
  gtk_box_append (GTK_BOX (body), create_head (plan, card->offer));
  gtk_box_append (GTK_BOX (body), label);
  gtk_box_append (GTK_BOX (body), brand_money_label_new (
                    *proposition != '\0' ? proposition
                                         : _("What does it do for them? Say it in their words."),
                    *proposition != '\0' ? "body" : "dimmed"));
  append_warnings (GTK_BOX (body), card->offer);
  append_price (GTK_BOX (body), plan, card->offer);
  return body;
}

GtkWidget *
brand_offer_card_new (BrandPage *page,
                      BrandItem *offer)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  Card *card = g_new (Card, 1);

  card->page = page;
  card->offer = g_object_ref (offer);
  g_object_set_data_full (G_OBJECT (box), "brand-card", card, card_free);
  gtk_box_append (GTK_BOX (box), create_body (card));
  append_rows (card, GTK_BOX (box), _("Why they choose it"), reasons);
  append_exchange (card, GTK_BOX (box));
  gtk_box_append (GTK_BOX (box), brand_item_links_new (brand_page_get_history (page), offer, TRUE));
  return box;
}
