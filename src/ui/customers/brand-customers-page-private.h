/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-group-facts.h"
#include "ui/customers/brand-customer-map-view.h"
#include "ui/customers/brand-customers-page.h"
#include "ui/customers/brand-group-compare.h"
#include "ui/customers/brand-group-reach.h"
#include "ui/fields/brand-item-list.h"

G_BEGIN_DECLS

struct _BrandCustomersPage
{
  BrandPage parent_instance;

  GtkStack *forms;
  AdwNavigationSplitView *split;
  GtkBox *side;
  GtkWidget *to_map;
  GtkListBox *steps;
  AdwNavigationPage *detail_page;
  GtkBox *detail;
  GtkBox *head;
  GtkLabel *title;
  AdwToggleGroup *views;
  GtkStack *seen;
  BrandCustomerMapView *map;
  GtkBox *twin;
  GtkBox *eyes;
  BrandGroupCompare *compare;
  BrandGroupReach *reach;

  BrandItemList *groups; /* lists are children, too */
  GPtrArray *lists;
  GtkListBox *nature;    /* rows of the group's own fields */
  GtkListBox *difference;
  GtkListBox *person;
  GtkListBox *entry;
  GtkLabel *learned;
  AdwActionRow *worth;

  BrandItem *group;      /* that is shown; owned; NULL when there is none */
  BrandGroupFacts *facts; /* about it */
};

BrandItem       *brand_customers_page_get_group (BrandPage *page);
BrandGroupFacts *brand_customers_page_get_facts (BrandPage *page);
void             brand_customers_page_select    (BrandPage *page,
                                                 BrandItem *group);

/* Everything below and beside the map that isn't in the template. */
void             brand_customers_page_add_lists    (BrandCustomersPage *self);
void             brand_customers_page_add_blocks   (BrandCustomersPage *self);

/* The blocks show the group, and what has changed. */
void             brand_customers_page_show_group   (BrandCustomersPage *self);
void             brand_customers_page_update_blocks (BrandCustomersPage *self);

G_END_DECLS
