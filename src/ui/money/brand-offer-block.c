/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-offer-block.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices-work.h"
#include "ui/fields/brand-item-list.h"
#include "ui/money/brand-offer-card.h"

struct _BrandOfferBlock
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed: it owns this */
  BrandItemList *list;
  AdwBin *card;
  BrandItem *shown;
};

G_DEFINE_FINAL_TYPE (BrandOfferBlock, brand_offer_block, ADW_TYPE_BIN)

static const char *
get_icon (BrandPage *page,
          BrandItem *offer)
{
  gboolean is_risky = brand_item_get_number (offer, "discount") > 0
                      || brand_item_get_choice (offer, "form") == BRAND_OFFER_FORM_BUNDLE;

  return is_risky ? "dialog-warning-symbolic" : "brand-goals-symbolic";
}

static void
activate (BrandPage *page,
          BrandItem *offer)
{
  brand_offer_block_select (g_object_get_data (G_OBJECT (page), "brand-offers"), offer);
}

static const BrandItemListInfo info = {
  BRAND_KIND_OFFER,
  .help = N_("Whole answers to a group’s need, priced by what they are worth, never by a "
             "discount."),
  .empty = N_("Add a whole answer to somebody’s need"),
  .add_label = N_("Offer"),
  .words = "groups state",
  .value = "price",
  .get_icon = get_icon,
  .activate = activate,
};

static void
brand_offer_block_dispose (GObject *object)
{
  g_clear_object (&BRAND_OFFER_BLOCK (object)->shown);
  G_OBJECT_CLASS (brand_offer_block_parent_class)->dispose (object);
}

static void
brand_offer_block_class_init (BrandOfferBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_offer_block_dispose;
}

static void
brand_offer_block_init (BrandOfferBlock *self)
{
}

static GtkWidget *
create_nothing (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "brand-goals-symbolic",
                       "title", _("No offer yet"),
                       "description", _("Begin with what a group needs, not with what you have: "
                                        "what would be off their mind?"), NULL);
}

GtkWidget *
brand_offer_block_new (BrandPage *page)
{
  BrandOfferBlock *self = g_object_new (BRAND_TYPE_OFFER_BLOCK, NULL);

  self->page = page;
  self->list = BRAND_ITEM_LIST (brand_item_list_new (page, &info));
  self->card = ADW_BIN (adw_bin_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->list), GTK_ALIGN_START);
  g_object_set_data (G_OBJECT (page), "brand-offers", self);
  adw_bin_set_child (ADW_BIN (self), brand_page_create_pair (page, GTK_WIDGET (self->list),
                                                             GTK_WIDGET (self->card)));
  return GTK_WIDGET (self);
}

void
brand_offer_block_update (BrandOfferBlock *self)
{
  BrandList *offers;

  g_return_if_fail (BRAND_IS_OFFER_BLOCK (self));

  offers = brand_plan_get_list (brand_page_get_plan (self->page), BRAND_KIND_OFFER);
  if (self->shown == NULL || !brand_list_find (offers, self->shown, NULL))
    {
      BrandItem *first = brand_list_get_length (offers) > 0 ? brand_list_get (offers, 0) : NULL;

      g_set_object (&self->shown, first);
    }
  adw_bin_set_child (self->card, self->shown != NULL
                                   ? brand_offer_card_new (self->page, self->shown)
                                   : create_nothing ());
  brand_item_list_set_selected (self->list, self->shown);
}

void
brand_offer_block_select (BrandOfferBlock *self,
                          BrandItem       *offer)
{
  g_return_if_fail (BRAND_IS_OFFER_BLOCK (self));

  g_set_object (&self->shown, offer);
  brand_offer_block_update (self);
}
