/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/brand-document.h"
#include "ui/brand-session.h"

G_BEGIN_DECLS

/* A section of the plan window. */
#define BRAND_TYPE_PAGE (brand_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (BrandPage, brand_page, BRAND, PAGE, AdwNavigationPage)

struct _BrandPageClass
{
  AdwNavigationPageClass parent_class;

  /* Fills the page from its document; called once, and again after the plan has changed. */
  void (*update) (BrandPage *self);

  /* The page is on screen now and should take the keys. */
  void (*enter)  (BrandPage *self);
};

BrandDocument *brand_page_get_document (BrandPage *self);
BrandSession  *brand_page_get_session  (BrandPage *self);
BrandPlan     *brand_page_get_plan     (BrandPage *self);
BrandHistory  *brand_page_get_history  (BrandPage *self);
gboolean       brand_page_get_narrow   (BrandPage *self);

void           brand_page_enter        (BrandPage *self);

G_END_DECLS
